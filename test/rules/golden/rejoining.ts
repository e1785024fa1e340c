/** MCTs whose renewal period has passed, and those who only use the same word. */
import type { Answers } from '../../../rules/applicant.ts';
import type { Verdict } from '../../../rules/reasons.ts';
import { type Because, notTold } from './because.ts';
import type { Person } from './person.ts';
import { askSupport, considerAlumni, feeLookup, takeJourney } from './said.ts';

const lapsed: Answers = { status: 'mct', periodPassed: true, certifications: ['azure-developer-associate'] };
const isMct: Because = ['yes', 'is-an-mct'];
const passed: Because = ['yes', 'period-passed'];
const listed: Because = ['yes', 'listed'];
const another: Because = ['no', 'another-status'];
const inTime: Because = ['no', 'period-not-passed'];

const rejoin = (
  title: string,
  answers: Answers,
  verdict: Verdict,
  [membership, inForce, certification]: readonly [Because, Because?, Because?],
  { on = '2022-10-01', facts = inForce ? ['G-109', 'G-111'] : ['G-109'], missing = [], says = [] }: Partial<Person> = {},
): Person => {
  const because = { membership, ...(inForce && { 'in-force': inForce }), ...(certification && { certification }) };
  return { title, decision: 'rejoin', answers, on, verdict, because, missing, facts, says };
};

const ready = (...items: string[]) => ({
  code: 'have-ready',
  values: { items: ['microsoft-account', ...items, 'mtm-id', 'skills-proof'] },
});
const holding = (...certifications: string[]): Answers => ({ ...lapsed, certifications });

export const rejoining: readonly Person[] = [
  rejoin(
    'R-REJ-1, C-19, C-63: the way back after the renewal period, to a class in the first year',
    lapsed,
    'yes',
    [isMct, passed, listed],
    {
      facts: ['G-109', 'G-111', 'G-112', 'G-115', 'G-116', 'G-117'],
      says: [
        ready(),
        { code: 'choose-reapply' },
        { code: 'change-employer-if-needed' },
        { code: 'type-mtm-id-if-used' },
        { code: 'accept-the-terms' },
        { code: 'submit-and-pay', values: { feeLookup } },
        { code: 'teach-in-the-year-ahead' },
        { code: 'entry-conditions-assumed' },
        { code: 'goes-by-status-not-by-word' },
      ],
    },
  ),
  rejoin('R-REJ-1: a class of the past year is not asked for', { ...lapsed, lastClassOn: '2016-03-01' }, 'yes', [isMct, passed, listed], {
    facts: ['G-115'],
  }),
  rejoin(
    'R-REJ-1, C-17, C-19: what a partner’s trainer has ready',
    { ...lapsed, employerType: 'partner' },
    'yes',
    [isMct, passed, listed],
    { says: [ready('partner-login', 'organisation-id')] },
  ),
  rejoin('R-REJ-1, R-CERT-2: a role-based certification newer than the list', holding('newer-role-based'), 'yes', [
    isMct,
    passed,
    ['yes', 'released-later'],
  ]),
  rejoin('R-REJ-1, R-CERT-3: on the last day of the six months', holding('mcsd-app-builder'), 'yes', [isMct, passed, ['yes', 'in-grace']], {
    on: '2021-07-31',
    facts: ['P-86', 'P-106'],
  }),
  rejoin(
    'R-REJ-1, R-CERT-3, R-ALU-1: a day after the six months; Alumni is open',
    holding('mcsd-app-builder'),
    'no',
    [isMct, passed, ['no', 'grace-over']],
    {
      on: '2021-08-01',
      facts: ['P-86', 'P-106', 'P-123'],
      says: [{ code: 'get-a-certification', values: { by: null } }, considerAlumni],
    },
  ),
  rejoin(
    'R-REJ-1, R-CERT-4: a fundamentals certification is not on the list',
    holding('fundamentals'),
    'no',
    [isMct, passed, ['no', 'fundamentals-not-on-the-list']],
    { says: [askSupport] },
  ),
  rejoin(
    'R-REJ-1, R-CERT-4: a name nobody knows is for support',
    holding('Azure Juggling Associate'),
    'unknown',
    [isMct, passed, ['unknown', 'not-on-the-list']],
    { says: [askSupport] },
  ),
  rejoin(
    'R-ROUTE-2, R-REJ-1: an MCT whose period has not passed renews',
    { ...lapsed, periodPassed: false },
    'no',
    [isMct, inTime, listed],
    { says: [takeJourney('renew')] },
  ),
  rejoin('R-ROUTE-5, C-57: an Alumnus who says rejoin upgrades', { status: 'alumni' }, 'no', [another], {
    says: [takeJourney('upgrade')],
  }),
  rejoin(
    'R-ROUTE-5, C-57: an Alumnus in force who says rejoin upgrades, too',
    { status: 'alumni', periodPassed: false, teachingNow: true },
    'no',
    [another],
    { says: [takeJourney('upgrade')] },
  ),
  rejoin(
    'R-ROUTE-7, C-57: a lapsed Alumnus who says rejoin is sent to support only',
    { status: 'alumni', periodPassed: true },
    'no',
    [another],
    {
      says: [askSupport],
    },
  ),
  rejoin('R-ROUTE-1, C-57: who was never an MCT enrols', { status: 'never' }, 'no', [another], {
    says: [takeJourney('enrol')],
  }),
  rejoin(
    'R-ROUTE-1, C-57: who was never an MCT enrols, also if they say that no period has passed',
    { status: 'never', periodPassed: false },
    'no',
    [another],
    { says: [takeJourney('enrol')] },
  ),
  rejoin('R-REJ-1: it is asked whether the period has passed', { status: 'mct' }, 'unknown', [isMct, notTold, notTold], {
    missing: ['periodPassed', 'certifications'],
  }),
  rejoin('R-REJ-1, C-57: nothing told', {}, 'unknown', [notTold, notTold, notTold], {
    missing: ['status'],
  }),
];
