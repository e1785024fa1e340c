/** Members at the edges of time: the anniversary, the 365 days, the first year, the six months of a retired certification. */
import type { Answers } from '../../../rules/applicant.ts';
import { freelancer, on, professor, without } from '../people.ts';
import { type Because, notTold } from './because.ts';
import type { Person } from './person.ts';
import { renew } from './renew.ts';
import { askSupport, considerAlumni, openTheTool } from './said.ts';

const before: Because = ['yes', 'class-in-window', 'not-first-year'];

const dueOn = (anniversary: string, lastClassOn: string): Answers => ({ ...freelancer, anniversary, lastClassOn });
const daysLeft = (anniversary: string, left: number) => ({ reason: 'before-the-anniversary', values: { anniversary, daysLeft: left } });
const teach = (by: string) => ({ code: 'teach-a-class', values: { by } });

const anniversaries = [
  renew('R-REN-1, C-08: the day before the anniversary', freelancer, {}, { on: '2022-12-12', says: [daysLeft('2022-12-13', 1)] }),
  renew('R-REN-1, C-08: the anniversary itself', freelancer, {}, { on: '2022-12-13', says: [daysLeft('2022-12-13', 0)] }),
  renew(
    'R-REN-1, R-REN-4, C-66: the day after it, nothing is promised',
    freelancer,
    { deadline: ['no', 'anniversary-passed'] },
    {
      on: '2022-12-14',
      facts: ['P-38', 'G-109', 'G-65'],
      says: [{ ...openTheTool, code: 'apply-again' }, considerAlumni, askSupport],
    },
  ),
  renew(
    'R-REN-1, R-REN-4: when everything is unmet, everything is said',
    { ...freelancer, certifications: ['fundamentals'], lastClassOn: '2020-01-01', validation: 'none' },
    {
      certification: ['no', 'fundamentals-not-on-the-list'],
      teaching: ['no', 'class-too-old'],
      evidence: ['no', 'no-record'],
      deadline: ['no', 'anniversary-passed'],
    },
    { on: '2022-12-14', facts: ['G-65', 'G-109'], says: [considerAlumni, askSupport] },
  ),
];

const window = [
  renew('R-REN-1, C-13: a class 364 days ago', dueOn('2022-12-13', '2021-10-02'), { teaching: before }),
  renew(
    'R-REN-1, C-13: a class 365 days ago still counts',
    dueOn('2022-12-13', '2021-10-01'),
    { teaching: before },
    { says: [{ reason: 'class-in-window', values: { classOn: '2021-10-01', since: '2021-10-01', on } }] },
  ),
  renew(
    'R-REN-1, R-REN-4, C-13: a class 366 days ago does not',
    dueOn('2022-12-13', '2021-09-30'),
    { teaching: ['no', 'class-too-old'] },
    {
      facts: ['G-61', 'G-65'],
      says: [
        { reason: 'class-too-old', values: { classOn: '2021-09-30', since: '2021-10-01', on, days: 366 } },
        teach('2022-12-13'),
        considerAlumni,
      ],
    },
  ),
  renew('R-REN-1, C-13: not the calendar year: a class of last November', dueOn('2022-12-13', '2021-11-20'), { teaching: before }),
  renew(
    'R-REN-1, C-13: not the calendar year: a class of January, once 365 days are over',
    dueOn('2023-01-31', '2022-01-02'),
    { teaching: ['no', 'class-too-old'] },
    { on: '2023-01-03' },
  ),
  renew('R-REN-1: a class today', dueOn('2022-12-13', on), {}),
  renew('R-REN-1: a class tomorrow is not taught yet', dueOn('2022-12-13', '2022-10-02'), { teaching: ['no', 'class-still-ahead'] }),
  renew(
    'R-REN-1, C-13: a leap day does not make it 366 days',
    dueOn('2024-12-31', '2023-10-01'),
    { teaching: ['no', 'class-too-old'] },
    { on: '2024-10-01' },
  ),
  renew('R-REN-1, C-13: 365 days over a leap day', dueOn('2024-12-31', '2023-10-02'), { teaching: before }, { on: '2024-10-01' }),
  renew(
    'R-REN-1: a class that drops out of the window, on its last day',
    dueOn('2022-12-13', '2021-10-20'),
    { teaching: before },
    {
      on: '2022-10-20',
      says: [{ reason: 'class-in-window', values: { classOn: '2021-10-20', since: '2021-10-20', on: '2022-10-20' } }],
    },
  ),
  renew(
    'R-REN-1, R-REN-4: a class that has dropped out leaves time for another',
    dueOn('2022-12-13', '2021-10-20'),
    { teaching: ['no', 'class-too-old'] },
    {
      on: '2022-10-21',
      says: [teach('2022-12-13'), considerAlumni],
    },
  ),
  renew(
    'R-REN-1, R-WAIV-2: the described course 365 days ago still counts',
    { ...professor, courseDate: '2021-10-01' },
    { teaching: before, evidence: ['yes', 'waiver-form-complete'] },
  ),
  renew(
    'R-REN-1, R-WAIV-2: the described course 366 days ago does not, as teaching is not waived',
    { ...professor, courseDate: '2021-09-30' },
    { teaching: ['no', 'class-too-old'], evidence: ['yes', 'waiver-form-complete'] },
    { facts: ['G-69', 'G-65'], says: [teach('2022-12-13'), { code: 'waives-the-tool-only' }] },
  ),
  renew(
    'R-REN-1, R-WAIV-2: no course at all',
    { ...professor, coursesTaught: 0 },
    { teaching: ['no', 'no-course-taught'], evidence: ['no', 'no-course-to-describe'] },
    { facts: ['G-69', 'G-70', 'G-65'], says: [teach('2022-12-13'), considerAlumni] },
  ),
];

const first: Answers = { ...freelancer, firstYear: true };
const beforeFirstYear: Because = ['no', 'before-membership-year', 'first-year-without-class'];
const firstYears = [
  renew('R-REN-3, C-13: in the first year, a class on its first day', { ...first, lastClassOn: '2021-12-13' }, {}, { facts: ['G-33'] }),
  renew(
    'R-REN-3, C-13: in the first year, a class the day before it',
    { ...first, lastClassOn: '2021-12-12' },
    { teaching: beforeFirstYear },
    {
      facts: ['G-33', 'G-65'],
      says: [
        { reason: 'before-membership-year', values: { classOn: '2021-12-12', yearFrom: '2021-12-13' } },
        teach('2022-12-13'),
        considerAlumni,
      ],
    },
  ),
  renew('R-REN-3: in the first year, a class today', { ...first, lastClassOn: on }, {}, { facts: ['G-33'] }),
  renew(
    'R-REN-3: later on, the 365 days may reach back before the year',
    { ...freelancer, lastClassOn: '2021-12-12' },
    { teaching: before },
  ),
  renew(
    'R-REN-3, C-63: whether it is the first year is asked only if the class lies before it',
    { ...without(freelancer, 'firstYear'), lastClassOn: '2021-12-12' },
    { teaching: notTold },
    { missing: ['firstYear'] },
  ),
  renew('R-REN-3: a class within the year settles it unasked', { ...without(freelancer, 'firstYear'), lastClassOn: '2021-12-13' }, {}),
  renew(
    'R-REN-3, R-WAIV-2: in the first year, a described course the day before it',
    { ...professor, firstYear: true, courseDate: '2021-12-12' },
    { teaching: beforeFirstYear, evidence: ['yes', 'waiver-form-complete'] },
  ),
];

/** Due in the autumn of 2021, with a certification that retired on 31 January of that year. */
const inGrace: Answers = { ...freelancer, certifications: ['mcsa-web-applications'], anniversary: '2021-09-15', lastClassOn: '2021-02-01' };
const edge = { code: 'confirm-near-the-edge', values: { graceEnd: '2021-07-31' } };
const grace = [
  renew(
    'R-REN-1, R-CERT-3: a certification in its six months',
    inGrace,
    { certification: ['yes', 'in-grace'] },
    {
      on: '2021-06-01',
      facts: ['P-79', 'P-106'],
      says: [{ reason: 'in-grace', values: { name: 'MCSA: Web Applications', retiredOn: '2021-01-31', graceEnd: '2021-07-31' } }],
    },
  ),
  renew('R-REN-1, R-CERT-3, C-28: on their last day', inGrace, { certification: ['yes', 'in-grace'] }, { on: '2021-07-31', says: [edge] }),
  renew(
    'R-REN-1, R-REN-4, R-CERT-3: a day later, though the anniversary is still to come',
    inGrace,
    { certification: ['no', 'grace-over'] },
    {
      on: '2021-08-01',
      facts: ['P-79', 'P-106', 'G-65'],
      says: [edge, { code: 'get-a-certification', values: { by: '2021-09-15' } }, considerAlumni],
    },
  ),
];

export const renewingInTime: readonly Person[] = [...anniversaries, ...window, ...firstYears, ...grace];
