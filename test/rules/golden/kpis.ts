/** Learning partners with questions about their KPIs. */
import type { Answers } from '../../../rules/applicant.ts';
import type { Person } from './person.ts';

const frontline = 'https://partner.microsoft.com/support';
const askFrontline = {
  code: 'ask-contact',
  values: { name: { en: 'Partner Frontline Support', zh: '合作伙伴一线支持' }, address: frontline, note: null },
};

const renewal = { decision: 'kpi-renewal', on: '2021-06-01', verdict: 'yes' } as const;
const firstYear = { code: 'first-year-kpis', facts: ['L-06', 'L-07'] };

const renewals: Person[] = [
  ...(['silver', 'gold'] as const).map(
    (currentLevel): Person => ({
      ...renewal,
      title: `R-LP-7, R-LP-8: ${currentLevel} goes on with the KPIs of the 12 months before the anniversary`,
      answers: { currentLevel, partnerAnniversary: '2021-09-15', kpisMet: true },
      because: { kpis: ['yes', 'kpis-met'] },
      facts: ['L-06', 'L-37'],
      says: [{ reason: 'kpis-met', values: { from: '2020-09-15', to: '2021-09-14' } }, firstYear],
    }),
  ),
  {
    ...renewal,
    title: 'R-LP-8: without the KPIs of the 12 months before the anniversary, no renewal',
    answers: { currentLevel: 'gold', partnerAnniversary: '2022-01-01', kpisMet: false },
    verdict: 'no',
    because: { kpis: ['no', 'kpis-not-met'] },
    facts: ['L-37'],
    says: [{ reason: 'kpis-not-met', values: { from: '2021-01-01', to: '2021-12-31' } }, askFrontline],
  },
  {
    ...renewal,
    title: 'R-LP-7, C-38: the Action Pack has no KPIs to meet, so none is asked for',
    answers: { currentLevel: 'action-pack' },
    because: { kpis: ['yes', 'level-without-kpis'] },
    facts: ['L-18'],
  },
  {
    ...renewal,
    title: 'R-LP-8, C-58: without a learning option there is none to renew',
    answers: { currentLevel: 'none' },
    verdict: 'no',
    because: { kpis: ['no', 'no-level-to-renew'] },
    facts: ['L-04', 'L-37'],
  },
  {
    ...renewal,
    title: 'R-LP-8: silver has to tell its anniversary and its KPIs',
    answers: { currentLevel: 'silver' },
    verdict: 'unknown',
    because: { kpis: ['unknown', 'not-told'] },
    missing: ['partnerAnniversary', 'kpisMet'],
    facts: ['L-37'],
  },
  {
    ...renewal,
    title: 'R-LP-7, R-LP-8: nothing told, the level is asked first',
    answers: {},
    verdict: 'unknown',
    because: { kpis: ['unknown', 'not-told'] },
    missing: ['currentLevel'],
    facts: ['L-07', 'L-18'],
  },
];

const details = {
  kpiMonth: 1,
  kpiYear: 2021,
  omlpType: 'Courseware',
  unitsBought: 12,
  invoiceNumber: 'E0400ABCD',
  kpiValue: '12',
  revenueValue: '2,400 USD',
} as const satisfies Answers;
const disputed = { ...details, kpiEvidence: 'invoice' } as const;
const dispute = { decision: 'kpi-dispute', on: '2021-03-01', verdict: 'yes' } as const;
const shown = { 'kpi-shown': ['yes', 'kpi-should-show'] } as const;
const invoice = { invoice: ['yes', 'evidence-is-invoice'] } as const;
const complete = { details: ['yes', 'details-complete'] } as const;
const sendDetails = { code: 'send-the-seven-details', values: { link: frontline }, facts: ['L-34', 'L-35', 'L-39'] };

const disputes: Person[] = [
  {
    ...dispute,
    title:
      'R-LP-8, C-41, C-42: an invoice of January shows from 15 February on; with it and seven details the case goes to Frontline Support',
    answers: disputed,
    on: '2021-02-15',
    because: { ...shown, ...invoice, ...complete },
    facts: ['L-34', 'L-35', 'L-36', 'L-38', 'L-39'],
    says: [
      { reason: 'kpi-should-show', values: { since: '2021-02-15', from: '2020-02-01', to: '2021-01-31' } },
      sendDetails,
      { code: 'dates-are-our-reading', facts: ['L-36', 'L-38'] },
    ],
  },
  {
    ...dispute,
    title: 'R-LP-8, C-41, C-42: on 14 February an invoice of January cannot show yet',
    answers: disputed,
    on: '2021-02-14',
    verdict: 'no',
    because: { 'kpi-shown': ['no', 'kpi-not-shown-yet'], ...invoice, ...complete },
    facts: ['L-36', 'L-38'],
    says: [{ code: 'wait-until-shown', values: { day: '2021-02-15' } }],
  },
  {
    ...dispute,
    title: 'R-LP-8, C-42: an invoice of December shows from 15 January on',
    answers: { ...disputed, kpiMonth: 12 },
    on: '2022-01-14',
    verdict: 'no',
    because: { 'kpi-shown': ['no', 'kpi-not-shown-yet'], ...invoice, ...complete },
    facts: ['L-38'],
    says: [{ code: 'wait-until-shown', values: { day: '2022-01-15' } }],
  },
  {
    ...dispute,
    title: 'R-LP-8: on 14 February the oldest month shown is January of the year before',
    answers: { ...disputed, kpiYear: 2020 },
    on: '2021-02-14',
    because: { ...shown, ...invoice, ...complete },
    facts: ['L-38'],
    says: [{ reason: 'kpi-should-show', values: { since: '2020-02-15', from: '2020-01-01', to: '2020-12-31' } }],
  },
  {
    ...dispute,
    title: 'R-LP-8: on 15 February, January of the year before is no longer among the twelve months shown',
    answers: { ...disputed, kpiYear: 2020 },
    on: '2021-02-15',
    verdict: 'no',
    because: { 'kpi-shown': ['no', 'kpi-out-of-window'], ...invoice, ...complete },
    facts: ['L-38'],
    says: [{ reason: 'kpi-out-of-window', values: { from: '2020-02-01', to: '2021-01-31' } }],
  },
  {
    ...dispute,
    title: 'R-LP-8: of a year that is not shown any more the month does not matter',
    answers: { kpiYear: 2019, kpiEvidence: 'invoice' },
    verdict: 'no',
    because: { 'kpi-shown': ['no', 'kpi-out-of-window'], ...invoice, details: ['unknown', 'not-told'] },
    facts: ['L-38'],
    says: [{ reason: 'kpi-out-of-window', values: { from: '2020-02-01', to: '2021-01-31' } }],
  },
  ...(['order-confirmation', 'partner-report'] as const).map(
    (kind): Person => ({
      ...dispute,
      title: `R-LP-8: no ${kind} in place of the invoice`,
      answers: { ...disputed, kpiEvidence: kind },
      verdict: 'no',
      because: { ...shown, invoice: ['no', 'evidence-is-no-invoice'], ...complete },
      facts: ['L-39'],
      says: [{ reason: 'evidence-is-no-invoice', values: { kind } }, { code: 'send-the-invoice' }],
    }),
  ),
  ...(['omlpType', 'unitsBought', 'invoiceNumber', 'kpiValue', 'revenueValue'] as const).map((field): Person => {
    const { [field]: _, ...others } = disputed;
    return {
      ...dispute,
      title: `R-LP-8: of the seven details, ${field} is missing`,
      answers: others,
      verdict: 'unknown',
      because: { ...shown, ...invoice, details: ['unknown', 'not-told'] },
      missing: [field],
      facts: ['L-35'],
    };
  }),
  {
    ...dispute,
    title: 'R-LP-8: nothing told, all seven details and the kind of evidence are missing',
    answers: {},
    verdict: 'unknown',
    because: { 'kpi-shown': ['unknown', 'not-told'], invoice: ['unknown', 'not-told'], details: ['unknown', 'not-told'] },
    missing: ['kpiYear', 'kpiEvidence', 'kpiMonth', 'omlpType', 'unitsBought', 'invoiceNumber', 'kpiValue', 'revenueValue'],
    facts: ['L-35', 'L-39'],
  },
];

export const kpiPeople: readonly Person[] = [...renewals, ...disputes];
