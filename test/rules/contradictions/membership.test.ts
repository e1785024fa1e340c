/** Joining and renewing: which side of each disagreement is followed. */
import { describe, expect, it } from '@jest/globals';
import { wordsIn } from '../../../cards/render.ts';
import type { Answers } from '../../../rules/applicant.ts';
import { explain } from '../../../rules/explain.ts';
import { freelancer, professor } from '../people.ts';
import { because, noticeOf, on, sayReason, stepCodes, stepOf } from './said.ts';

const certified: Answers = { certifications: ['azure-developer-associate'] };
const support = 'https://aka.ms/mctforum';

describe('C-08: the anniversary is a deadline, so what is met before it or on it is met in time', () => {
  it.each([
    ['2022-10-01', 'yes', 'before-the-anniversary'],
    ['2022-12-13', 'yes', 'before-the-anniversary'],
    ['2022-12-14', 'no', 'anniversary-passed'],
  ])('on %s: %s', (day, verdict, reason) => {
    const explained = explain('renew', { ...freelancer, anniversary: '2022-12-13' }, day);
    expect(because(explained)['deadline']).toEqual([verdict, reason]);
    expect(explained.verdict).toBe(verdict);
  });
  it('and is the last day to act', () => expect(explain('renew', freelancer, on).dates.lastDayToAct).toBe('2022-12-13'));
  it('in the words of both languages', () => {
    expect(wordsIn.en.requirements.deadline).toMatch(/^By /);
    expect(wordsIn.zh.requirements.deadline).toMatch(/不晚于|最晚/);
  });
});

it.each([
  ['mtm', 'mtm-shows-it'],
  ['survey', 'uses-another-survey'],
] as const)('C-12: %s is accepted', (validation, reason) => {
  expect(because(explain('renew', { ...freelancer, validation }, on))['evidence']).toEqual(['yes', reason]);
});

it('C-12: and MTM is called the preferred one, the other an accepted one', () => {
  expect(sayReason({ code: 'mtm-shows-it', values: { mtmId: 'kim' } }, 'en')).toContain('the preferred tool');
  expect(sayReason({ code: 'mtm-shows-it', values: { mtmId: 'kim' } }, 'zh')).toContain('首选');
  expect(sayReason({ code: 'uses-another-survey', values: {} }, 'en')).toContain('accepted');
  expect(sayReason({ code: 'uses-another-survey', values: {} }, 'zh')).toContain('可以接受');
});

describe('C-13: a renewal looks back 365 days, not a year and not a calendar year', () => {
  it.each([
    ['365 days before', '2021-10-01', on, 'yes'],
    ['366 days before', '2021-09-30', on, 'no'],
    ['a year before, across a 29 February', '2023-03-01', '2024-03-01', 'no'],
    ['in the calendar year before, yet too long ago', '2021-01-05', '2022-10-01', 'no'],
    ['in the calendar year before, near enough', '2021-12-31', '2022-10-01', 'yes'],
  ])('%s', (_, lastClassOn, day, verdict) => {
    const explained = explain('renew', { ...freelancer, lastClassOn, anniversary: '2024-12-13' }, day);
    expect(because(explained)['teaching']?.[0]).toBe(verdict);
  });
  it.each([
    ['2021-10-01', 'yes'],
    ['2021-09-30', 'no'],
  ])('the same for the course of the waiver form, on %s: %s', (courseDate, verdict) => {
    expect(because(explain('waiver', { ...professor, courseDate }, on))['teaching']?.[0]).toBe(verdict);
  });
  it.each([
    ['enrol', { ...certified, instructionalCertificate: 'comptia-ctt' }],
    ['upgrade', { ...certified, status: 'alumni', periodPassed: false, earlierSkillsProof: true }],
    ['rejoin', { ...certified, status: 'mct', periodPassed: true }],
  ] as const)('those who %s teach in the membership year ahead', (decision, answers) => {
    const explained = explain(decision, answers, on);
    expect(explained.verdict).toBe('yes');
    expect(Object.keys(because(explained))).not.toContain('teaching');
    expect(stepCodes(explained)).toContain('teach-in-the-year-ahead');
  });
  it.each([
    ['2021-12-13', 'yes'],
    ['2021-12-12', 'no'],
  ])('and the class of a first year is one of the membership year, on %s: %s', (lastClassOn, verdict) => {
    expect(because(explain('renew', { ...freelancer, firstYear: true, lastClassOn }, on))['teaching']?.[0]).toBe(verdict);
  });
});

describe('C-16: a certificate and a reference are both ways in', () => {
  it('by certificate, which is uploaded', () => {
    const explained = explain('enrol', { ...certified, instructionalCertificate: 'comptia-ctt' }, on);
    expect(because(explained)['skill']).toEqual(['yes', 'skills-certificate-listed']);
    expect(stepCodes(explained)).toContain('upload-skills-proof');
    expect(stepCodes(explained)).not.toContain('ask-how-to-hand-in-a-reference');
  });
  it('by reference, and support says how it is handed in', () => {
    const explained = explain('enrol', { ...certified, instructionalCertificate: 'none', referenceYears: 1 }, on);
    expect(because(explained)['skill']).toEqual(['yes', 'reference-long-enough']);
    expect(stepOf(explained, 'ask-how-to-hand-in-a-reference')?.values).toEqual({ link: support });
    expect(stepCodes(explained)).not.toContain('upload-skills-proof');
    expect(explained.silences).toContain('handing-in-a-reference');
  });
});

describe('C-66: the anniversary is the safe deadline, and nothing after it is promised', () => {
  it.each(['2022-12-14', '2022-12-28', '2022-12-29'])('on %s', (day) => {
    const explained = explain('renew', freelancer, day);
    expect(because(explained)['deadline']).toEqual(['no', 'anniversary-passed']);
    expect(explained.dates.lastDayToAct).toBeUndefined();
    expect(explained.dates.becomesYesOn).toBeUndefined();
    expect(stepOf(explained, 'ask-support')?.values).toEqual({ link: support });
    expect(explained.silences).toContain('after-the-anniversary');
  });
  it('in the words of both languages', () => {
    const values = { anniversary: '2022-12-13' };
    expect(sayReason({ code: 'anniversary-passed', values }, 'en')).toContain('no document says how long a renewal stays open');
    expect(sayReason({ code: 'anniversary-passed', values }, 'zh')).toContain('文件没有说');
  });
});

describe('C-68: the page does not say who writes the reference of a new applicant', () => {
  const applicant: Answers = { ...certified, instructionalCertificate: 'none', referenceYears: 2 };
  it.each([undefined, 'customer', 'university', 'other'] as const)('so nobody is refused for it: %s', (referenceFrom) => {
    const explained = explain('enrol', { ...applicant, ...(referenceFrom && { referenceFrom }) }, on);
    expect(explained.verdict).toBe('yes');
    expect(explained.missing).toEqual([]);
    expect(noticeOf(explained, 'reference-author-not-named')?.facts).toEqual(['P-37', 'P-137']);
    expect(stepOf(explained, 'ask-how-to-hand-in-a-reference')?.values).toEqual({ link: support });
  });
  it('while of an Alumnus it is asked', () => {
    const alumnus: Answers = { ...certified, status: 'alumni', periodPassed: false, earlierSkillsProof: false, referenceYears: 2 };
    expect(explain('upgrade', alumnus, on).missing).toEqual(['referenceFrom']);
  });
});
