import { describe, expect, it } from '@jest/globals';
import type { Answers } from '../../rules/applicant.ts';
import { explain } from '../../rules/explain.ts';
import { freelancer, on, professor, without } from './people.ts';

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
      'R-REN-4: without a record, and perhaps without a class',
      without({ ...freelancer, validation: 'none' }, 'lastClassOn'),
      on,
      ['teach-a-class', 'find-a-record', 'consider-alumni', 'ask-support'],
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
    expect(codes({ ...late, anniversary: '2026-09-30' }, '2026-09-20')).not.toContain('reported');
    expect(codes({ ...late, anniversary: '2026-10-01' }, '2026-09-20')).toContain('reported');
    expect(codes(late, '2027-01-01')).toContain('reported');
    expect(explain('renew', late, '2026-10-01').verdict).toBe('yes');
  });
  it.each([
    ['mos-master-2016', '2024-01-01', true],
    ['mos-master-2016', '2023-12-31', false],
    ['azure-administrator-associate', '2024-01-01', false],
  ])('%s on %s: MOS reported as excluded: %s', (certification, day, reported) => {
    const answers = { ...freelancer, certifications: [certification], anniversary: day, lastClassOn: day };
    expect(codes(answers, day).includes('reported')).toBe(reported);
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
