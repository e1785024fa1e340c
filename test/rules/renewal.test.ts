import { describe, expect, it } from '@jest/globals';
import type { Answers, EmployerType, Field } from '../../rules/applicant.ts';
import { decide } from '../../rules/decide.ts';
import { decisions } from '../../rules/decisions/index.ts';
import { explain } from '../../rules/explain.ts';
import { everyTest } from '../../rules/finding.ts';
import type { Reason, Verdict } from '../../rules/reasons.ts';
import { freelancer, on, professor, without } from './people.ts';

type Case = [string, Answers, string, Verdict, Partial<Record<'certification' | 'teaching' | 'evidence' | 'deadline', [Verdict, Reason]>>];

const reasonsOf = (answers: Answers, day: string) => {
  const { verdict, reasons } = explain('renew', answers, day);
  return {
    verdict,
    ...Object.fromEntries(reasons.map(({ requirement, verdict: each, because }) => [requirement, [each, because[0]?.reason]])),
  };
};

describe('people who may renew, and people who may not', () => {
  it.each<Case>([
    [
      'R-REN-1: a freelancer with MTM data',
      freelancer,
      on,
      'yes',
      {
        certification: ['yes', 'listed'],
        teaching: ['yes', 'class-in-window'],
        evidence: ['yes', 'mtm-shows-it'],
        deadline: ['yes', 'before-the-anniversary'],
      },
    ],
    ['R-REN-1: on the anniversary itself (C-08)', freelancer, '2022-12-13', 'yes', { deadline: ['yes', 'before-the-anniversary'] }],
    ['R-REN-1: C-66, a day after it', freelancer, '2022-12-14', 'no', { deadline: ['no', 'anniversary-passed'] }],
    [
      'R-REN-1: C-13, a class 365 days ago',
      { ...freelancer, lastClassOn: '2021-10-01' },
      on,
      'yes',
      { teaching: ['yes', 'class-in-window'] },
    ],
    ['R-REN-1: C-13, a class 366 days ago', { ...freelancer, lastClassOn: '2021-09-30' }, on, 'no', { teaching: ['no', 'class-too-old'] }],
    ['R-REN-1: a class today', { ...freelancer, lastClassOn: on }, on, 'yes', { teaching: ['yes', 'class-in-window'] }],
    ['R-REN-1: a class tomorrow', { ...freelancer, lastClassOn: '2022-10-02' }, on, 'no', { teaching: ['no', 'class-still-ahead'] }],
    [
      'R-REN-1: a retired certification',
      { ...freelancer, certifications: ['mcsa-web-applications'] },
      on,
      'no',
      { certification: ['no', 'grace-over'] },
    ],
    [
      'R-REN-1: a certification that support has to judge',
      { ...freelancer, certifications: ['Azure Juggling Associate'] },
      on,
      'unknown',
      { certification: ['unknown', 'not-on-the-list'] },
    ],
    [
      'R-REN-1: everything unmet shows',
      { ...freelancer, certifications: ['AZ-900'], lastClassOn: '2020-01-01', validation: 'none' },
      '2022-12-14',
      'no',
      {
        certification: ['no', 'fundamentals-not-on-the-list'],
        teaching: ['no', 'class-too-old'],
        evidence: ['no', 'no-record'],
        deadline: ['no', 'anniversary-passed'],
      },
    ],
    [
      'R-REN-2: MTM does not show the class',
      { ...freelancer, mtmDataShown: false },
      on,
      'yes',
      { evidence: ['yes', 'mtm-does-not-show-it'] },
    ],
    [
      'R-REN-2: C-12, another survey tool',
      { ...without(freelancer, 'mtmId', 'mtmDataShown'), validation: 'survey' },
      on,
      'yes',
      { evidence: ['yes', 'uses-another-survey'] },
    ],
    ['R-REN-2: C-15, no MTM ID is asked without MTM', { ...without(freelancer, 'mtmId'), validation: 'survey' }, on, 'yes', {}],
    ['R-REN-2: no record of any kind', { ...freelancer, validation: 'none' }, on, 'no', { evidence: ['no', 'no-record'] }],
    ['R-REN-2: the waiver form', professor, on, 'yes', { teaching: ['yes', 'class-in-window'], evidence: ['yes', 'waiver-form-complete'] }],
    [
      'R-REN-2: C-14 and C-30, MTM data is not asked of the four',
      { ...professor, validation: 'none' },
      on,
      'yes',
      { evidence: ['yes', 'waiver-form-complete'] },
    ],
    [
      'R-REN-3: in the first year, a class of that year',
      { ...freelancer, firstYear: true, lastClassOn: '2021-12-13' },
      on,
      'yes',
      { teaching: ['yes', 'class-in-window'] },
    ],
    [
      'R-REN-3: in the first year, a class before it',
      { ...freelancer, firstYear: true, lastClassOn: '2021-12-12' },
      on,
      'no',
      { teaching: ['no', 'before-membership-year'] },
    ],
    [
      'R-REN-3: later on the 365 days reach back further',
      { ...freelancer, lastClassOn: '2021-12-12' },
      on,
      'yes',
      { teaching: ['yes', 'class-in-window'] },
    ],
    ['R-WAIV-2: 365 days ago', { ...professor, courseDate: '2021-10-01' }, on, 'yes', { teaching: ['yes', 'class-in-window'] }],
    [
      'R-WAIV-2: the described course has dropped out since',
      { ...professor, courseDate: '2021-09-30' },
      on,
      'no',
      { teaching: ['no', 'class-too-old'] },
    ],
    [
      'R-WAIV-2: teaching is not waived',
      { ...professor, coursesTaught: 0 },
      on,
      'no',
      { teaching: ['no', 'no-course-taught'], evidence: ['no', 'no-course-to-describe'] },
    ],
    ['before the oldest document', freelancer, '2019-11-25', 'unknown', { certification: ['unknown', 'no-rule-on-that-day'] }],
  ])('%s', (_, answers, day, verdict, expected) => expect(reasonsOf(answers, day)).toMatchObject({ verdict, ...expected }));
});

describe('who gets the waiver form', () => {
  it.each<[EmployerType, boolean]>([
    ['fte', true],
    ['imagine-academy', true],
    ['government', true],
    ['academic', true],
    ['freelancer', false],
    ['partner', false],
    ['other', false],
  ])('R-WAIV-1, R-WAIV-3: %s: %s', (employerType, form) => {
    const { missing, reasons } = explain('renew', { employerType, coursesTaught: 1 }, on);
    expect(missing.includes('managerEmail')).toBe(form);
    expect(missing.includes('validation')).toBe(!form);
    expect(reasons.find(({ requirement }) => requirement === 'evidence')?.verdict).toBe('unknown');
  });
});

describe('what is still to be asked', () => {
  it.each<[string, Answers, readonly Field[]]>([
    ['nothing is known: unknown, never no', {}, ['certifications', 'employerType', 'anniversary']],
    ['a freelancer', { employerType: 'freelancer' }, ['certifications', 'lastClassOn', 'anniversary', 'firstYear', 'validation']],
    [
      'someone with MTM',
      { employerType: 'freelancer', validation: 'mtm' },
      ['certifications', 'lastClassOn', 'anniversary', 'firstYear', 'mtmId', 'mtmDataShown'],
    ],
    [
      'someone with another tool',
      without({ ...freelancer, validation: 'survey' }, 'mtmId', 'mtmDataShown', 'lastClassOn'),
      ['lastClassOn'],
    ],
    ['the first year matters only near its beginning', without({ ...freelancer, lastClassOn: '2022-05-02' }, 'firstYear'), []],
    ['there it does', without({ ...freelancer, lastClassOn: '2021-11-01' }, 'firstYear'), ['firstYear']],
    ['an institution that uses the waiver', { employerType: 'academic' }, ['certifications', 'coursesTaught', 'anniversary']],
    ['no course taught: no more questions', { employerType: 'academic', coursesTaught: 0 }, []],
    ['one course taught: describe it', without({ ...professor }, 'courseName', 'managerEmail'), ['courseName', 'managerEmail']],
    ['a no is a no', { ...without(freelancer, 'mtmId'), certifications: ['AZ-900'] }, []],
  ])('%s', (_, answers, missing) => expect(explain('renew', answers, on).missing).toEqual(missing));
});

describe('what is said of the record', () => {
  const said = (answers: Answers) => everyTest(decide(decisions.renew.rule, answers, on)).map(({ reason }) => reason);
  it('R-REN-2: nothing, while it is not told', () => {
    const reasons = said(without(freelancer, 'validation'));
    for (const reason of ['uses-mtm', 'uses-another-survey', 'no-record']) expect(reasons).not.toContain(reason);
  });
  it.each<[string, Answers, Reason[]]>([
    ['of MTM, that it is MTM', freelancer, ['uses-mtm', 'uses-mtm']],
    ['of another survey, that it is another', { ...freelancer, validation: 'survey' }, Array(3).fill('uses-another-survey')],
  ])('R-REN-2: %s', (_, answers, reasons) => expect(said(answers).filter((reason) => /^uses-/.test(reason))).toEqual(reasons));
});

describe('the dates', () => {
  it.each<[string, Answers, string, object]>([
    ['the anniversary ends it', freelancer, on, { holdsUntil: '2022-12-13', lastDayToAct: '2022-12-13', afterThat: ['deadline'] }],
    [
      'the class drops out first',
      { ...freelancer, lastClassOn: '2021-10-20' },
      on,
      { holdsUntil: '2022-10-20', lastDayToAct: '2022-10-20', afterThat: ['teaching'] },
    ],
    [
      'the six months end first',
      { ...freelancer, certifications: ['mcsa-web-applications'], lastClassOn: '2021-02-01', anniversary: '2021-12-13' },
      '2021-07-01',
      { holdsUntil: '2021-07-31', lastDayToAct: '2021-07-31', afterThat: ['certification'] },
    ],
    [
      'a no, too, ends early when the class drops out first',
      { ...freelancer, certifications: ['AZ-900'], lastClassOn: '2021-10-20' },
      on,
      { lastDayToAct: '2022-10-20', afterThat: ['teaching'] },
    ],
    [
      'and an open one',
      { ...freelancer, certifications: ['AZ-104'], lastClassOn: '2021-10-20' },
      on,
      { holdsUntil: '2022-10-20', lastDayToAct: '2022-10-20', afterThat: ['teaching'] },
    ],
    ['a no with time left names the anniversary', { ...freelancer, lastClassOn: '2020-01-01' }, on, { lastDayToAct: '2022-12-13' }],
    [
      'a class ahead turns it into a yes',
      { ...freelancer, lastClassOn: '2022-10-15' },
      on,
      { holdsUntil: '2022-10-14', becomesYesOn: '2022-10-15', lastDayToAct: '2022-12-13' },
    ],
    ['C-66: nothing after the anniversary', freelancer, '2022-12-14', {}],
    ['C-66: nor for someone else who is late', { ...professor, coursesTaught: 0 }, '2023-05-01', {}],
  ])('%s', (_, answers, day, expected) => {
    const { dates } = explain('renew', answers, day);
    expect(dates).toEqual(expect.objectContaining(expected));
    if (!('lastDayToAct' in expected)) expect(dates).toEqual(expected);
  });

  it('agree with asking on every single day', () => {
    const answers: Answers = { ...freelancer, lastClassOn: '2021-11-05', certifications: ['azure-data-engineer-associate'] };
    const { dates } = explain('renew', answers, on);
    for (let day = on; day <= (dates.holdsUntil ?? ''); day = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)) {
      expect(explain('renew', answers, day).verdict).toBe('yes');
    }
    expect(explain('renew', answers, '2022-11-06').verdict).toBe('no');
    expect(dates.holdsUntil).toBe('2022-11-05');
  });
});

it('never changes the answers it is given', () => {
  const frozen = Object.freeze({ ...freelancer, certifications: Object.freeze([...(freelancer.certifications ?? [])]) as string[] });
  expect(() => explain('renew', frozen, on)).not.toThrow();
});

it('never answers no to someone who told nothing', () => expect(explain('renew', {}, on).verdict).toBe('unknown'));
