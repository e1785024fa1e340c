import { describe, expect, it } from '@jest/globals';
import type { Answers, EmployerType, Field } from '../../rules/applicant.ts';
import { explain } from '../../rules/explain.ts';
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

describe('what comes next', () => {
  const codes = (answers: Answers, day = on) => explain('renew', answers, day).steps.map(({ code }) => code);
  it.each<[string, Answers, string, readonly string[]]>([
    [
      'with MTM data there is nothing to upload',
      freelancer,
      on,
      ['open-the-tool', 'choose-renew', 'check-the-profile', 'mtm-is-enough', 'accept-the-terms', 'submit-and-pay'],
    ],
    [
      'with another tool there is',
      { ...freelancer, validation: 'survey' },
      on,
      ['open-the-tool', 'choose-renew', 'check-the-profile', 'upload-a-report', 'accept-the-terms', 'submit-and-pay'],
    ],
    [
      'with MTM data that does not show, too',
      { ...freelancer, mtmDataShown: false },
      on,
      ['open-the-tool', 'choose-renew', 'check-the-profile', 'upload-a-report', 'accept-the-terms', 'submit-and-pay'],
    ],
    [
      'with the waiver, the form',
      professor,
      on,
      ['open-the-tool', 'choose-renew', 'check-the-profile', 'fill-in-the-waiver', 'accept-the-terms', 'submit-and-pay'],
    ],
    [
      'R-REN-4: without a class, teach or Alumni (C-53)',
      { ...freelancer, lastClassOn: '2020-01-01' },
      on,
      ['teach-a-class', 'consider-alumni', 'ask-support'],
    ],
    [
      'R-REN-4: without a certification',
      { ...freelancer, certifications: ['AZ-900'] },
      on,
      ['get-a-certification', 'consider-alumni', 'ask-support'],
    ],
    ['R-REN-4: without a record', { ...freelancer, validation: 'none' }, on, ['find-a-record', 'consider-alumni', 'ask-support']],
    [
      'R-REN-4: with the waiver and no course, no score report is asked for',
      { ...professor, coursesTaught: 0 },
      on,
      ['teach-a-class', 'consider-alumni', 'ask-support'],
    ],
    [
      'R-REN-4: too late, and nothing to be earned in time any more',
      { ...freelancer, lastClassOn: '2020-01-01' },
      '2023-01-01',
      ['apply-again', 'consider-alumni', 'ask-support'],
    ],
    [
      'where the documents do not decide, support does',
      { ...freelancer, certifications: ['Azure Juggling Associate'] },
      on,
      ['ask-support'],
    ],
  ])('%s', (_, answers, day, expected) => expect(codes(answers, day)).toEqual(expected));

  it('C-61: a renewal asks for no partner login and no skills certificate', () => {
    expect(explain('renew', professor, on).facts).not.toEqual(expect.arrayContaining(['G-07']));
    expect(explain('renew', professor, on).facts).not.toEqual(expect.arrayContaining(['G-11']));
  });

  it('C-25: the 10 MB of the renewal come without the formats of the enrolment', () => {
    const upload = explain('renew', { ...freelancer, validation: 'survey' }, on).steps.find(({ code }) => code === 'upload-a-report');
    expect(upload).toMatchObject({ values: { megabytes: 10 } });
    expect(upload?.facts).not.toContain('G-40');
  });
});

describe('what else to know', () => {
  const codes = (answers: Answers, day: string) => explain('renew', answers, day).notices.map(({ code }) => code);
  it('C-65: a listed certification may have retired since; the retirement page tells', () => {
    const [first] = explain('renew', freelancer, on).notices;
    expect(first).toMatchObject({
      code: 'may-have-retired-since',
      values: { link: 'https://www.microsoft.com/learning/retired-certifications.aspx' },
    });
    expect(codes({ ...freelancer, certifications: ['AZ-900'] }, on)).not.toContain('may-have-retired-since');
  });
  it('R-CERT-5: a certification for each course', () => expect(codes(freelancer, on)).toContain('certification-for-each-course'));
  it.each([
    ['2021-07-28', true],
    ['2021-07-27', false],
    ['2021-08-03', true],
    ['2021-08-04', false],
  ])('C-28: on %s the end of six months is near: %s', (day, near) => {
    expect(
      codes(
        { ...freelancer, certifications: ['mcsa-web-applications'], anniversary: '2021-12-13', lastClassOn: '2021-05-01' },
        day,
      ).includes('confirm-near-the-edge'),
    ).toBe(near);
  });
  it('what was reported later is a notice where it falls before the last day to act, and never decides', () => {
    const late = { ...freelancer, anniversary: '2026-12-13', lastClassOn: '2026-05-02' };
    expect(codes({ ...late, anniversary: '2026-09-30' }, '2026-09-20')).not.toContain('more-classes-reported');
    expect(codes({ ...late, anniversary: '2026-10-01' }, '2026-09-20')).toContain('more-classes-reported');
    expect(codes(late, '2027-01-01')).toContain('more-classes-reported');
    expect(explain('renew', late, '2026-10-01').verdict).toBe('yes');
  });
  it.each([
    ['mos-master-2016', '2024-01-01', true],
    ['mos-master-2016', '2023-12-31', false],
    ['azure-administrator-associate', '2024-01-01', false],
  ])('%s on %s: MOS reported as excluded: %s', (certification, day, reported) => {
    const answers = { ...freelancer, certifications: [certification], anniversary: day, lastClassOn: day };
    expect(codes(answers, day).includes('mos-exclusion-reported')).toBe(reported);
    expect(explain('renew', answers, day).verdict).toBe('yes');
  });
  it.each<[string, Answers, boolean]>([
    ['someone with a waiver, whatever else', { employerType: 'academic', coursesTaught: 1, certifications: ['AZ-900'] }, true],
    ['nobody else', freelancer, false],
  ])('R-WAIV-2: %s reads that teaching is not waived', (_, answers, told) => {
    expect(codes(answers, on).includes('waives-the-tool-only')).toBe(told);
  });
});

describe('facts and disagreements behind it', () => {
  it('G-69 and G-71 go with every waiver', () =>
    expect(explain('renew', professor, on).facts).toEqual(expect.arrayContaining(['G-69', 'G-71', 'G-57'])));
  it('G-65 goes with every no', () => expect(explain('renew', { ...freelancer, validation: 'none' }, on).facts).toContain('G-65'));
  it('settled on the way', () => {
    const settled = new Set(
      [freelancer, professor, { ...freelancer, validation: 'survey' } as Answers].flatMap(
        (answers) => explain('renew', answers, on).contradictions,
      ),
    );
    for (const id of ['C-08', 'C-12', 'C-13', 'C-14', 'C-15', 'C-25', 'C-27', 'C-28', 'C-29', 'C-30', 'C-65', 'C-66'])
      expect([...settled]).toContain(id);
  });
});

it('never changes the answers it is given', () => {
  const frozen = Object.freeze({ ...freelancer, certifications: Object.freeze([...(freelancer.certifications ?? [])]) as string[] });
  expect(() => explain('renew', frozen, on)).not.toThrow();
});

it('never answers no to someone who told nothing', () => expect(explain('renew', {}, on).verdict).toBe('unknown'));
