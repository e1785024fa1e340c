/** People who apply for Alumni, and Alumni who renew. */
import type { Answers } from '../../../rules/applicant.ts';
import type { Verdict } from '../../../rules/reasons.ts';
import { type Because, notTold } from './because.ts';
import type { Person } from './person.ts';
import { askSupport, feeLookup, openTheTool, takeJourney } from './said.ts';

const on = '2022-10-01';
const tookPart: Because = ['yes', 'took-part'];
const neverTookPart: Because = ['no', 'never-took-part'];
const good: Because = ['yes', 'in-good-standing'];
const isAlumnus: Because = ['yes', 'is-an-alumnus'];
const another: Because = ['no', 'another-status'];

const fourPages = [
  openTheTool,
  { code: 'answer-employee-question' },
  { code: 'choose-expertise' },
  { code: 'accept-the-alumni-agreement' },
  { code: 'submit-alumni', values: { feeLookup } },
];

const apply = (
  title: string,
  answers: Answers,
  verdict: Verdict,
  [membership, standing]: readonly [Because, Because],
  { missing = [], says = [] }: Partial<Person> = {},
): Person => {
  const because = { membership, standing };
  return { title, decision: 'alumni-apply', answers, on, verdict, because, missing, facts: ['P-123', 'P-124'], says };
};

const renew = (
  title: string,
  answers: Answers,
  verdict: Verdict,
  [membership, inForce]: readonly [Because, Because?],
  { missing = [], facts = ['G-03', 'G-93', 'G-97'], says = [] }: Partial<Person> = {},
): Person => {
  const because = { membership, ...(inForce && { 'in-force': inForce }) };
  return { title, decision: 'alumni-renew', answers, on, verdict, because, missing, facts, says };
};

export const alumni: readonly Person[] = [
  apply('R-ALU-1, C-52: a member in good standing may become an Alumnus', { status: 'mct', goodStanding: true }, 'yes', [tookPart, good], {
    says: fourPages,
  }),
  apply(
    'R-ALU-1: past participation is enough',
    { status: 'mct', periodPassed: true, teachingNow: false, goodStanding: true },
    'yes',
    [tookPart, good],
    { says: fourPages },
  ),
  apply('R-ALU-1: somebody who has been an Alumnus took part, too', { status: 'alumni', goodStanding: true }, 'yes', [tookPart, good]),
  apply(
    'R-ALU-1, C-20: neither a certification nor teaching nor skill is asked for',
    {
      status: 'mct',
      goodStanding: true,
      certifications: ['AZ-900'],
      coursesTaught: 0,
      instructionalCertificate: 'none',
      referenceYears: 0,
    },
    'yes',
    [tookPart, good],
  ),
  apply('R-ALU-1: who never took part enrols instead', { status: 'never', goodStanding: true }, 'no', [neverTookPart, good], {
    says: [takeJourney('enrol'), askSupport],
  }),
  apply('R-ALU-1: who never took part is not asked about standing', { status: 'never' }, 'no', [neverTookPart, notTold]),
  apply(
    'R-ALU-1, C-07: without good standing, which neither page defines, it is no',
    { status: 'mct', goodStanding: false },
    'no',
    [tookPart, ['no', 'not-in-good-standing']],
    { says: [askSupport, { code: 'standing-not-defined' }] },
  ),
  apply('R-ALU-1: standing is asked of a member', { status: 'mct' }, 'unknown', [tookPart, notTold], { missing: ['goodStanding'] }),
  apply('R-ALU-1: status is asked of somebody in good standing', { goodStanding: true }, 'unknown', [notTold, good], {
    missing: ['status'],
  }),
  apply('R-ALU-1: nothing told', {}, 'unknown', [notTold, notTold], { missing: ['status', 'goodStanding'] }),

  renew(
    'R-ALU-2: an Alumnus in force renews, and no term is stated',
    { status: 'alumni', periodPassed: false },
    'yes',
    [isAlumnus, ['yes', 'alumni-in-force']],
    { says: [...fourPages, { code: 'alumni-term-not-stated' }] },
  ),
  renew(
    'R-ALU-2: no further condition is asked, not even standing or a certification',
    { status: 'alumni', periodPassed: false, goodStanding: false, certifications: ['AZ-900'], coursesTaught: 0 },
    'yes',
    [isAlumnus, ['yes', 'alumni-in-force']],
  ),
  renew(
    'R-ALU-2, R-ROUTE-7: a lapsed Alumnus is sent to support',
    { status: 'alumni', periodPassed: true },
    'unknown',
    [isAlumnus, ['unknown', 'alumni-lapsed']],
    { facts: ['G-118', 'P-14'], says: [askSupport] },
  ),
  renew('R-ALU-2: it is asked whether the membership is in force', { status: 'alumni' }, 'unknown', [isAlumnus, notTold], {
    missing: ['periodPassed'],
  }),
  renew('R-ALU-1, R-ALU-2: an MCT has no Alumni membership to renew, and may apply', { status: 'mct' }, 'no', [another], {
    says: [takeJourney('alumni-apply'), askSupport],
  }),
  renew('R-ROUTE-1, R-ALU-2: who was never an MCT has none either, and enrols', { status: 'never' }, 'no', [another], {
    says: [takeJourney('enrol'), askSupport],
  }),
  renew('R-ALU-2: nothing told', {}, 'unknown', [notTold, notTold], { missing: ['status'] }),
];
