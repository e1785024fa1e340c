/** Who gets the waiver form, and what it frees from: the tool, never the teaching. */
import type { Answers, EmployerType, Field } from '../../../rules/applicant.ts';
import type { Verdict } from '../../../rules/reasons.ts';
import { on, professor, without } from '../people.ts';
import { type Because, notTold } from './because.ts';
import type { Person } from './person.ts';
import { halfPrice } from './said.ts';

const waived: Because = ['yes', 'waiver-employer'];
const taught: Because = ['yes', 'class-in-window'];
const form: Because = ['yes', 'waiver-form-complete'];
const toolOnly = { code: 'waives-the-tool-only' };
const fillIn = { code: 'fill-in-the-waiver' };

const waive = (
  title: string,
  answers: Answers,
  verdict: Verdict,
  [waiver, teaching, evidence]: readonly [Because, Because, Because],
  { missing = [], facts = ['G-57', 'G-68', 'G-69', 'G-70', 'G-71'], says = [] }: Partial<Person> = {},
): Person => {
  const because = { waiver, teaching, evidence };
  return { title, decision: 'waiver', answers, on, verdict, because, missing, facts, says: [toolOnly, ...says] };
};

const four = ['fte', 'academic', 'government', 'imagine-academy'] as const satisfies EmployerType[];
const three = ['freelancer', 'partner', 'other'] as const satisfies EmployerType[];
const formFields: readonly Field[] = [
  ...(['coursesTaught', 'courseName', 'courseDate', 'participants', 'organisation', 'managerName', 'managerEmail'] as const),
];

export const waiving: readonly Person[] = [
  ...four.map((employerType) =>
    waive(
      `R-WAIV-1, R-WAIV-2: the employer type ${employerType} gets the form`,
      { ...professor, employerType },
      'yes',
      [waived, taught, form],
      { says: [fillIn, { reason: 'waiver-employer', values: { employerType } }] },
    ),
  ),
  ...three.map((employerType) =>
    waive(
      `R-WAIV-3: no waiver is named for the employer type ${employerType}`,
      { ...professor, employerType },
      'no',
      [['no', 'no-waiver-employer'], taught, form],
      { facts: ['G-57'], says: [{ reason: 'no-waiver-employer', values: { employerType } }] },
    ),
  ),
  waive(
    'R-WAIV-1, C-67: an Imagine Academy trainer hears that the half price is another matter',
    { ...professor, employerType: 'imagine-academy' },
    'yes',
    [waived, taught, form],
    {
      facts: ['G-57', 'V-14'],
      says: [fillIn, halfPrice],
    },
  ),
  waive('R-WAIV-2: a course 365 days ago', { ...professor, courseDate: '2021-10-01' }, 'yes', [waived, taught, form]),
  waive('R-WAIV-2: a course 366 days ago', { ...professor, courseDate: '2021-09-30' }, 'no', [waived, ['no', 'class-too-old'], form], {
    says: [{ reason: 'class-too-old', values: { classOn: '2021-09-30', since: '2021-10-01', on, days: 366 } }],
  }),
  waive('R-WAIV-2, C-29: one course and one participant are enough', { ...professor, coursesTaught: 1, participants: 1 }, 'yes', [
    waived,
    taught,
    form,
  ]),
  waive('R-WAIV-2, C-30: of many courses one is described', { ...professor, coursesTaught: 40 }, 'yes', [waived, taught, form]),
  waive('R-WAIV-2: no course, no waiver of teaching', { ...professor, coursesTaught: 0 }, 'no', [
    waived,
    ['no', 'no-course-taught'],
    ['no', 'no-course-to-describe'],
  ]),
  ...formFields.map((field) =>
    waive(
      `R-WAIV-2: of the seven fields, ${field} is still to tell`,
      without(professor, field),
      'unknown',
      [waived, ['coursesTaught', 'courseDate'].includes(field) ? notTold : taught, notTold],
      { missing: [field] },
    ),
  ),
  waive('R-WAIV-1, R-WAIV-2: only the employer type is told', { employerType: 'government' }, 'unknown', [waived, notTold, notTold], {
    missing: ['coursesTaught'],
  }),
  waive(
    'R-WAIV-3: only the employer type is told, and it has no waiver',
    { employerType: 'other' },
    'no',
    [['no', 'no-waiver-employer'], notTold, notTold],
    { facts: ['G-57'] },
  ),
  waive('R-WAIV-1: nothing told', {}, 'unknown', [notTold, notTold, notTold], { missing: ['employerType', 'coursesTaught'] }),
];
