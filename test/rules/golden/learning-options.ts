/** Organisations that ask which learning option fits them. */
import type { Person } from './person.ts';

const asked = { decision: 'learning-option', on: '2021-06-01', verdict: 'yes' } as const;
/** A partner with one MCT, for a competency that has learning options. */
const partner = { deliversOutside: true, mctCount: 1, competencyHasOption: true } as const;

const notNeeded = { level: ['yes', 'delivers-inside-only'] } as const;
const mctFirst = { level: ['yes', 'delivers-outside', 'no-mct'] } as const;
const actionPack = { level: ['yes', 'delivers-outside', 'has-mcts'] } as const;
const silver = { level: ['yes', 'delivers-outside', 'has-mcts', 'wants-that-level', 'competency-has-option', 'silver-met'] } as const;
const gold = { level: ['yes', 'delivers-outside', 'has-mcts', 'wants-that-level', 'competency-has-option', 'gold-met'] } as const;

const buyThePack = [
  { code: 'buy-the-action-pack', facts: ['L-19'] },
  {
    code: 'ask-contact',
    values: {
      name: { en: 'Partner Frontline Support', zh: '合作伙伴一线支持' },
      address: 'https://partner.microsoft.com/support',
      note: null,
    },
    facts: ['L-20'],
  },
];
const subscribe = { code: 'subscribe-at-level', values: { dashboard: 'https://partner.microsoft.com/dashboard' } };
const noKpis = { code: 'no-kpis-for-the-action-pack', facts: ['L-18'] };
const firstYear = { code: 'first-year-kpis' };

const entry: Person[] = [
  {
    ...asked,
    title: 'R-LP-1: who trains only inside the organisation need not enrol',
    answers: { deliversOutside: false },
    outcomes: ['not-needed'],
    because: notNeeded,
    facts: ['L-15'],
  },
  {
    ...asked,
    title: 'R-LP-1: who trains only inside need not enrol, even with MCTs and gold met',
    answers: { ...partner, deliversOutside: false, mctCount: 9, wantedLevel: 'gold', goldMet: true, silverMet: true },
    outcomes: ['not-needed'],
    because: notNeeded,
    facts: ['L-15'],
  },
  {
    ...asked,
    title: 'R-LP-2, C-39: to deliver outside without an MCT, get one first',
    answers: { deliversOutside: true, mctCount: 0 },
    outcomes: ['mct-first'],
    because: mctFirst,
    facts: ['L-16', 'L-18'],
    says: [{ code: 'get-an-mct' }, { reason: 'no-mct', values: { needed: 1 } }],
  },
  {
    ...asked,
    title: 'R-LP-2: without an MCT it is an MCT first, whatever else is met',
    answers: { ...partner, mctCount: 0, wantedLevel: 'gold', goldMet: true, silverMet: true },
    outcomes: ['mct-first'],
    because: mctFirst,
    facts: ['L-16', 'L-18'],
  },
  {
    ...asked,
    title: 'R-LP-3, R-LP-7, C-38: one MCT and nothing else met is enough for the Learning Action Pack, which has no KPIs',
    answers: { ...partner, wantedLevel: 'highest', goldMet: false, silverMet: false },
    outcomes: ['action-pack'],
    because: actionPack,
    facts: ['L-18', 'L-19', 'L-20'],
    says: [...buyThePack, noKpis, { reason: 'has-mcts', values: { count: 1, needed: 1 } }],
  },
  {
    ...asked,
    title: 'R-LP-3: who wants the Action Pack is asked for nothing beyond the MCT',
    answers: { deliversOutside: true, mctCount: 2, wantedLevel: 'action-pack' },
    outcomes: ['action-pack'],
    because: actionPack,
    facts: ['L-18', 'L-19', 'L-20'],
    says: [...buyThePack, noKpis],
  },
];

const levels: Person[] = [
  {
    ...asked,
    title: 'R-LP-4, R-LP-7, C-38: silver met and gold not is the silver learning option, with KPIs in the first year',
    answers: { ...partner, wantedLevel: 'highest', goldMet: false, silverMet: true },
    outcomes: ['silver', 'action-pack'],
    because: silver,
    facts: ['L-07', 'L-21', 'L-22', 'L-23', 'L-24', 'L-25', 'L-26'],
    says: [subscribe, firstYear],
  },
  {
    ...asked,
    title: 'R-LP-4: who wants silver and meets it is not asked about gold',
    answers: { ...partner, wantedLevel: 'silver', silverMet: true },
    outcomes: ['silver', 'action-pack'],
    because: silver,
    facts: ['L-21', 'L-26'],
    says: [subscribe],
  },
  {
    ...asked,
    title: 'R-LP-3, R-LP-6: who wants silver and does not meet it takes the Action Pack',
    answers: { ...partner, wantedLevel: 'silver', silverMet: false },
    outcomes: ['action-pack'],
    because: actionPack,
    facts: ['L-18', 'L-29'],
    says: [...buyThePack, { code: 'highest-level-met', values: { wanted: 'silver' } }],
  },
  {
    ...asked,
    title: 'R-LP-4: a competency without learning option leaves the Action Pack, though silver is met',
    answers: { ...partner, competencyHasOption: false, wantedLevel: 'silver', silverMet: true },
    outcomes: ['action-pack'],
    because: actionPack,
    facts: ['L-18', 'L-22'],
  },
  {
    ...asked,
    title: 'R-LP-5, R-LP-7: gold met is the gold learning option, with KPIs in the first year',
    answers: { ...partner, wantedLevel: 'gold', goldMet: true, silverMet: false, currentLevel: 'none' },
    outcomes: ['gold', 'action-pack'],
    because: gold,
    facts: ['L-07', 'L-27', 'L-28'],
    says: [subscribe, firstYear],
  },
  {
    ...asked,
    title: 'R-LP-5, R-FEE-5: from silver to gold there is an upgrade discount, once gold is met',
    answers: { ...partner, wantedLevel: 'gold', goldMet: true, silverMet: true, currentLevel: 'silver' },
    outcomes: ['gold', 'silver', 'action-pack'],
    because: gold,
    facts: ['L-27', 'L-28', 'L-31'],
    says: [subscribe, { code: 'upgrade-discount', facts: ['L-31'] }],
  },
  {
    ...asked,
    title: 'R-LP-5: the highest level is gold where gold is met',
    answers: { ...partner, wantedLevel: 'highest', goldMet: true, silverMet: true, currentLevel: 'action-pack' },
    outcomes: ['gold', 'silver', 'action-pack'],
    because: gold,
    facts: ['L-27', 'L-28'],
  },
  {
    ...asked,
    title: 'R-LP-5: a competency without learning option has no gold either',
    answers: { ...partner, competencyHasOption: false, wantedLevel: 'gold', goldMet: true, silverMet: true },
    outcomes: ['action-pack'],
    because: actionPack,
    facts: ['L-18', 'L-22'],
  },
  {
    ...asked,
    title: 'R-LP-6: a learning partner with one MCT that wants gold and meets nothing takes the Action Pack',
    answers: { ...partner, wantedLevel: 'gold', goldMet: false, silverMet: false },
    outcomes: ['action-pack'],
    because: actionPack,
    facts: ['L-18', 'L-19', 'L-20', 'L-29'],
    says: [...buyThePack, noKpis, { code: 'highest-level-met', values: { wanted: 'gold' } }],
  },
  {
    ...asked,
    title: 'R-LP-6: who wants gold and meets silver takes silver, which spares nothing of gold',
    answers: { ...partner, wantedLevel: 'gold', goldMet: false, silverMet: true, currentLevel: 'silver' },
    outcomes: ['silver', 'action-pack'],
    because: silver,
    facts: ['L-29', 'L-30'],
    says: [
      { code: 'highest-level-met', values: { wanted: 'gold' } },
      { code: 'silver-does-not-spare-gold', facts: ['L-30'] },
    ],
  },
];

const open: Person[] = [
  {
    ...asked,
    title: 'R-LP-1: nothing told, whether they deliver outside is asked first',
    answers: {},
    verdict: 'unknown',
    because: { level: ['unknown', 'not-told'] },
    missing: ['deliversOutside'],
    facts: ['L-15'],
  },
  {
    ...asked,
    title: 'R-LP-2: the number of MCTs is asked next',
    answers: { deliversOutside: true },
    verdict: 'unknown',
    because: { level: ['unknown', 'not-told'] },
    missing: ['mctCount'],
    facts: ['L-16', 'L-18'],
  },
  {
    ...asked,
    title: 'R-LP-5: with an MCT, the level wanted and what is met of it',
    answers: { deliversOutside: true, mctCount: 1 },
    verdict: 'unknown',
    because: { level: ['unknown', 'not-told'] },
    missing: ['wantedLevel', 'competencyHasOption', 'goldMet'],
    facts: ['L-22', 'L-27'],
  },
  {
    ...asked,
    title: 'R-LP-6: silver met does not decide while gold may be met',
    answers: { ...partner, wantedLevel: 'gold', silverMet: true },
    verdict: 'unknown',
    because: { level: ['unknown', 'not-told'] },
    missing: ['goldMet'],
    facts: ['L-27', 'L-28', 'L-30'],
  },
  {
    ...asked,
    title: 'R-LP-4: gold not met, silver is asked',
    answers: { ...partner, wantedLevel: 'highest', goldMet: false },
    verdict: 'unknown',
    because: { level: ['unknown', 'not-told'] },
    missing: ['silverMet'],
    facts: ['L-21'],
  },
];

export const learningOptionPeople: readonly Person[] = [...entry, ...levels, ...open];
