/** Alumni who come back to MCT: the certification, and the skill shown once more. */
import type { Answers } from '../../../rules/applicant.ts';
import { without } from '../people.ts';
import { type Because, notTold } from './because.ts';
import type { Person } from './person.ts';
import { askSupport, feeLookup, halfPrice, takeJourney } from './said.ts';

const on = '2022-10-01';
const alumnus: Answers = { status: 'alumni', periodPassed: false, certifications: ['azure-administrator-associate'] };
const proven: Answers = { ...alumnus, earlierSkillsProof: true };
const refers = (referenceYears: number, referenceFrom?: NonNullable<Answers['referenceFrom']>): Answers => ({
  ...alumnus,
  earlierSkillsProof: false,
  referenceYears,
  ...(referenceFrom ? { referenceFrom } : {}),
});

const met = { membership: ['yes', 'is-an-alumnus'], 'in-force': ['yes', 'alumni-in-force'], certification: ['yes', 'listed'] } as const;
const byProof: Because = ['yes', 'earlier-proof-there'];
const byReference: Because = ['yes', 'reference-long-enough', 'reference-from-the-right-person'];

/** Somebody who comes back on a day when all is well but, perhaps, the skill. */
const upgrade = (title: string, answers: Answers, skill: Because, rest: Partial<Person> = {}): Person => ({
  title,
  decision: 'upgrade',
  answers,
  on,
  verdict: skill[0],
  because: { ...met, skill },
  facts: ['P-135', 'P-136', 'G-104'],
  ...rest,
});

const skills: readonly Person[] = [
  upgrade('R-UPG-1, C-18: proof of the earlier certification', proven, byProof, { says: [{ code: 'skills-step-not-shown' }] }),
  ...(['customer', 'manager', 'colleague'] as const).map((from) =>
    upgrade(
      `R-UPG-1, C-06: a reference for one year from a ${from === 'customer' ? 'former customer' : from}`,
      refers(1, from),
      byReference,
      {
        facts: ['P-136', 'P-137', 'G-104'],
        says: [{ reason: 'reference-from-the-right-person', values: { from } }],
      },
    ),
  ),
  upgrade(
    'R-UPG-1, C-06: a reference from a university is for support',
    refers(1, 'university'),
    ['unknown', 'reference-from-a-university'],
    { facts: ['P-137', 'Z-09', 'P-14'], says: [askSupport] },
  ),
  upgrade('R-UPG-1, C-06: with the earlier proof a university does not matter', { ...refers(1, 'university'), ...proven }, byProof),
  upgrade(
    'R-UPG-1: a reference from anybody else is not enough',
    refers(5, 'other'),
    ['no', 'no-earlier-proof', 'reference-from-someone-else'],
    { facts: ['P-136', 'P-137'], says: [{ code: 'get-skills-proof', values: { years: 1 } }] },
  ),
  upgrade(
    'R-UPG-1: a former customer who speaks for 0.99 years',
    refers(0.99, 'customer'),
    ['no', 'no-earlier-proof', 'reference-too-short'],
    { says: [{ reason: 'reference-too-short', values: { years: 0.99, needed: 1 } }] },
  ),
  upgrade('R-UPG-1: a university that speaks for 0.99 years', refers(0.99, 'university'), [
    'no',
    'no-earlier-proof',
    'reference-too-short',
  ]),
  upgrade('R-UPG-1: neither the earlier proof nor a reference', refers(0), ['no', 'no-earlier-proof', 'no-reference'], {
    says: [askSupport],
  }),
  upgrade('R-UPG-1, C-18: the earlier proof is asked about first', alumnus, notTold, { missing: ['earlierSkillsProof', 'referenceYears'] }),
  upgrade('R-UPG-1: a reference whose author is not told', refers(1), notTold, { missing: ['referenceFrom'] }),
];

const holding = (title: string, name: string, certification: Because, rest: Partial<Person> = {}): Person =>
  upgrade(title, { ...proven, certifications: [name] }, byProof, {
    verdict: certification[0],
    because: { ...met, certification, skill: byProof },
    ...rest,
  });

const certifications: readonly Person[] = [
  holding('R-UPG-1, R-CERT-4: a fundamentals certification does not bring anybody back', 'AZ-900', ['no', 'fundamentals-not-on-the-list'], {
    says: [{ code: 'get-a-certification', values: { by: null } }],
  }),
  holding(
    'R-UPG-1, R-CERT-4, C-27: the 2007 Master of the sample screen is not on the list',
    'Microsoft Office Specialist 2007 Master',
    ['no', 'only-in-old-screens'],
    { facts: ['G-103', 'P-104', 'P-14'] },
  ),
  holding('R-UPG-1, R-CERT-4: a name nobody knows is for support', 'Azure Juggling Associate', ['unknown', 'not-on-the-list'], {
    says: [askSupport],
  }),
  holding('R-UPG-1, R-CERT-2: a role-based certification newer than the list', 'newer-role-based', ['yes', 'released-later'], {
    facts: ['P-105', 'P-135'],
  }),
  holding('R-UPG-1, R-CERT-3: on the last day of the six months', 'mcse-productivity', ['yes', 'in-grace'], {
    on: '2021-07-31',
    facts: ['P-84', 'P-106'],
  }),
  holding('R-UPG-1, R-CERT-3: a day after the six months', 'mcse-productivity', ['no', 'grace-over'], {
    on: '2021-08-01',
    facts: ['P-84', 'P-106'],
  }),
];

/** Of somebody who is no Alumnus nothing more is asked. */
const elsewhere = { membership: ['no', 'another-status'] } as const;

const others: readonly Person[] = [
  upgrade('R-ROUTE-7, R-UPG-1: a lapsed Alumnus is sent to support', { ...proven, periodPassed: true }, byProof, {
    verdict: 'unknown',
    because: { membership: met.membership, 'in-force': ['unknown', 'alumni-lapsed'] },
    facts: ['G-118', 'P-14'],
    says: [askSupport],
  }),
  upgrade('R-ROUTE-7, R-UPG-1: a lapsed Alumnus is asked nothing more', { status: 'alumni', periodPassed: true }, byProof, {
    verdict: 'unknown',
    because: { membership: met.membership, 'in-force': ['unknown', 'alumni-lapsed'] },
    facts: ['G-118', 'P-14'],
    says: [askSupport],
  }),
  upgrade('R-UPG-1: it is asked whether the Alumni membership is in force', without(proven, 'periodPassed'), byProof, {
    verdict: 'unknown',
    because: { ...met, 'in-force': notTold, skill: byProof },
    missing: ['periodPassed'],
  }),
  upgrade('R-ROUTE-1, C-57: who was never an MCT has nothing to come back to, and enrols', { status: 'never' }, notTold, {
    verdict: 'no',
    because: elsewhere,
    facts: ['P-134', 'G-99'],
    says: [takeJourney('enrol')],
  }),
  upgrade('R-ROUTE-2, R-ROUTE-4, C-57: an MCT does not upgrade, but renews or, after the period, rejoins', { status: 'mct' }, notTold, {
    verdict: 'no',
    because: elsewhere,
    facts: ['P-134', 'G-99'],
    says: [{ code: 'also-open', values: { journeys: ['renew', 'rejoin'] } }],
  }),
  upgrade('R-ROUTE-2, C-57: an MCT whose period has not passed renews', { ...proven, status: 'mct', teachingProof: true }, byProof, {
    verdict: 'no',
    because: elsewhere,
    facts: ['P-134', 'G-99'],
    says: [takeJourney('renew')],
  }),
  upgrade('R-UPG-1: nothing told', {}, notTold, {
    because: { membership: notTold, 'in-force': notTold, certification: notTold, skill: notTold },
    missing: ['status'],
  }),
];

const ready = (...items: string[]) => ({
  code: 'have-ready',
  values: { items: ['microsoft-account', ...items, 'mtm-id', 'skills-proof'] },
});

export const upgrading: readonly Person[] = [
  upgrade('R-UPG-1, R-UPG-2: the way back, to the class in the year ahead', { ...proven, lastClassOn: '2015-01-01' }, byProof, {
    facts: ['P-135', 'P-136', 'G-99', 'G-100', 'G-101', 'G-104', 'G-105'],
    says: [
      ready(),
      { code: 'choose-upgrade' },
      { code: 'choose-employer-and-audience' },
      { code: 'check-certification' },
      { code: 'type-mtm-id-if-used' },
      { code: 'accept-the-terms' },
      { code: 'submit-and-pay', values: { feeLookup } },
      { code: 'teach-in-the-year-ahead' },
      { code: 'no-class-needed-to-return' },
      { code: 'goes-by-status-not-by-word' },
    ],
  }),
  upgrade('R-UPG-1, C-17: what a partner’s trainer has ready', { ...proven, employerType: 'partner' }, byProof, {
    says: [ready('partner-login', 'organisation-id')],
  }),
  upgrade(
    'R-UPG-1, C-67: an Imagine Academy trainer hears that the half price is another matter',
    { ...proven, employerType: 'imagine-academy' },
    byProof,
    { says: [ready('organisation-id'), halfPrice] },
  ),
  ...skills,
  ...certifications,
  ...others,
];
