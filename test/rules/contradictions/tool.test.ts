/** The pages of the enrollment tool and the screenshots of the guide: what of them is followed. */
import { describe, expect, it } from '@jest/globals';
import { wordsIn } from '../../../cards/render.ts';
import { languages } from '../../../dialogs/language.ts';
import { type Answers, employerTypes, fields, readField } from '../../../rules/applicant.ts';
import type { DecisionId } from '../../../rules/decisions/index.ts';
import { explain } from '../../../rules/explain.ts';
import { silences } from '../../../rules/silences.ts';
import { freelancer, professor, without } from '../people.ts';
import { because, everyText, noticeOf, on, sayReason, sayStep, stepCodes, stepOf } from './said.ts';

const applicant: Answers = { certifications: ['azure-developer-associate'], instructionalCertificate: 'comptia-ctt' };
const upgrading: Answers = { ...applicant, status: 'alumni', periodPassed: false, earlierSkillsProof: true };
const rejoining: Answers = { ...applicant, status: 'mct', periodPassed: true };

describe('C-14: DST, SHT and DSTID are MTM and the MTM ID', () => {
  it.each(languages)('the one field for it names them in %s', (language) => {
    const { label, hint = '' } = wordsIn[language].fields.mtmId;
    expect(label).toBe('MTM ID');
    for (const odd of ['DST', 'SHT', 'DSTID']) expect(hint).toContain(odd);
    expect(fields.filter((field) => /dstid|^dst|^sht|tccs/i.test(field))).toEqual([]);
  });
  it('TCCS is asked for and not explained', () => {
    const step = stepOf(explain('renew', { ...freelancer, validation: 'survey' }, on), 'upload-a-report') ?? { code: '', values: {} };
    expect(sayStep(step, 'en')).toContain('“TCCS” without explaining it');
    expect(sayStep(step, 'zh')).toMatch(/“TCCS”，但没有解释/);
    expect(silences.tccs.facts).toContain('G-63');
  });
});

describe('C-15: the MTM ID is for those who use MTM', () => {
  it.each<[DecisionId, Answers]>([
    ['enrol', applicant],
    ['upgrade', upgrading],
    ['rejoin', rejoining],
    ['renew', without({ ...freelancer, validation: 'survey' }, 'mtmId', 'mtmDataShown')],
  ])('%s is a yes without one', (decision, answers) => {
    const explained = explain(decision, answers, on);
    expect(explained).toMatchObject({ verdict: 'yes', missing: [] });
  });
  it('a renewal by MTM asks for it', () => expect(explain('renew', without(freelancer, 'mtmId'), on).missing).toEqual(['mtmId']));
  it('in the words of both languages', () => {
    expect(wordsIn.en.fields.mtmId.hint).toMatch(/^Only if you use MTM\./);
    expect(wordsIn.zh.fields.mtmId.hint).toMatch(/^用 MTM 才填。/);
    expect(sayStep({ code: 'type-mtm-id-if-used', values: {} }, 'en')).toMatch(/\bif\b/i);
    expect(sayStep({ code: 'type-mtm-id-if-used', values: {} }, 'zh')).toMatch(/MTM/);
  });
});

describe('C-17: only staff of a partner need the partner login, and they authenticate first', () => {
  it.each(employerTypes)('%s', (employerType) => {
    const explained = explain('enrol', { ...applicant, employerType }, on);
    const ready = stepOf(explained, 'have-ready');
    const needed = employerType === 'partner';
    expect(ready?.code === 'have-ready' && ready.values.items.includes('partner-login')).toBe(needed);
    expect(stepCodes(explained).includes('authenticate-as-partner')).toBe(needed);
    expect(explained.facts.includes('G-07')).toBe(needed);
  });
  it('the ID is typed after that', () => {
    const codes = stepCodes(explain('enrol', { ...applicant, employerType: 'partner' }, on));
    expect(codes.indexOf('authenticate-as-partner')).toBeLessThan(codes.indexOf('choose-employer-and-audience'));
    expect(codes.indexOf('open-the-tool')).toBeLessThan(codes.indexOf('authenticate-as-partner'));
  });
});

describe('C-21: review, then submitting, then payment, then approval', () => {
  it('in that order', () => {
    const codes = stepCodes(explain('enrol', applicant, on));
    expect(codes.filter((code) => ['upload-skills-proof', 'wait-for-review', 'submit-then-pay'].includes(code))).toEqual([
      'upload-skills-proof',
      'wait-for-review',
      'submit-then-pay',
    ]);
    const [en, zh] = languages.map((language) => sayStep({ code: 'submit-then-pay', values: { feeLookup: 'https://x' } }, language)) as [
      string,
      string,
    ];
    expect(en.search(/submit/i)).toBeLessThan(en.search(/\bpay|fee/i));
    expect(zh.indexOf('提交')).toBeLessThan(zh.search(/付|缴|费/));
  });
  it.each<[Answers, string]>([
    [{ skillsApproved: true, submitted: true, paid: true }, 'yes'],
    [{ skillsApproved: false, submitted: true, paid: true }, 'no'],
    [{ skillsApproved: true, submitted: false, paid: true }, 'no'],
    [{ skillsApproved: true, submitted: true, paid: false }, 'no'],
  ])('approved only with all three, %j: %s', (answers, verdict) => expect(explain('approval', answers, on).verdict).toBe(verdict));
  it('and it is said that the guide does not show the payment', () =>
    expect(noticeOf(explain('enrol', applicant, on), 'payment-not-shown')?.facts).toEqual(['P-119', 'G-119']));
});

it('C-23: after the approvals members go to Confirmation and submit themselves; its fields are not known', () => {
  const explained = explain('approval', { skillsApproved: true, submitted: false, paid: true }, on);
  expect(because(explained)['submission']).toEqual(['no', 'not-submitted']);
  const step = stepOf(explained, 'submit-on-confirmation');
  expect(step).toMatchObject({ values: {}, facts: ['G-45', 'G-119'] });
  for (const language of languages) expect(sayStep({ code: 'submit-on-confirmation', values: {} }, language)).toContain('Confirmation');
  expect(sayStep({ code: 'submit-and-pay', values: { feeLookup: '' } }, 'en')).toContain('submit the application yourself on Confirmation');
});

describe('C-25: each upload has its own limit', () => {
  const proof = (fileFormat: string, fileMegabytes = 500) =>
    explain('upload', { uploadFor: 'enrolment-proof', fileFormat, fileMegabytes }, on);
  const report = (fileMegabytes: number, fileFormat = 'xyz') =>
    explain('upload', { uploadFor: 'renewal-report', fileMegabytes, fileFormat }, on);
  it.each([
    ['jpeg', 'yes'],
    ['doc', 'yes'],
    ['pdf', 'yes'],
    ['docx', 'unknown'],
    ['jpg', 'unknown'],
    ['png', 'no'],
  ])('at enrolment, .%s of any size: %s', (format, verdict) => expect(proof(format).verdict).toBe(verdict));
  it.each([
    [10, 'yes'],
    [10.01, 'no'],
  ])('at renewal, %d MB in any format: %s', (megabytes, verdict) => expect(report(megabytes).verdict).toBe(verdict));
  it('a .docx stands in a sample only, and a .pdf is the advice', () => {
    expect(because(proof('docx'))['upload']).toEqual(['unknown', 'format-only-in-a-sample']);
    expect(proof('docx').facts).toContain('G-41');
    for (const format of ['docx', 'jpg', 'png']) expect(stepCodes(proof(format))).toContain('save-as-pdf');
  });
  it('nobody is asked for the limit of the other upload', () => {
    expect(explain('upload', { uploadFor: 'enrolment-proof' }, on).missing).toEqual(['fileFormat']);
    expect(explain('upload', { uploadFor: 'renewal-report' }, on).missing).toEqual(['fileMegabytes']);
    expect(stepOf(explain('enrol', applicant, on), 'upload-skills-proof')?.facts).not.toContain('G-64');
    expect(stepOf(explain('renew', { ...freelancer, validation: 'survey' }, on), 'upload-a-report')?.facts).not.toContain('G-40');
  });
});

describe('C-29: the values of the samples are no rules', () => {
  it.each(['2022-12-13', '2022-11-29', '2022-11-28', '2022-11-27', '2022-06-01'])(
    'renewing on %s, no window of 15 days is applied',
    (day) => expect(explain('renew', { ...freelancer, anniversary: '2022-12-13' }, day).verdict).toBe('yes'),
  );
  it('fewer than two courses and ten students are enough', () =>
    expect(explain('renew', { ...professor, coursesTaught: 1, participants: 1 }, on).verdict).toBe('yes'));
  it('no sentence speaks of 15 days or of the sample dates', () => {
    for (const language of languages)
      expect(everyText(wordsIn[language]).filter((text) => /\b15 (days|天)|2018|03\/20\/2015|11\/13\/2018/.test(text))).toEqual([]);
    expect(silences['renewal-opening'].known.en).toContain('15 days on a sample screen are not a rule');
  });
});

describe('C-30: the waiver form counts all courses and describes one', () => {
  it.each([1, 2, 40])('%d courses and one of them described', (coursesTaught) => {
    const explained = explain('waiver', { ...professor, coursesTaught }, on);
    expect(because(explained)['teaching']).toContain('class-in-window');
    expect(because(explained)['evidence']).toEqual(['yes', 'waiver-form-complete']);
  });
  it('in the words of both languages', () => {
    expect(wordsIn.en.fields.coursesTaught.hint).toMatch(/^All of the last 365 days/);
    expect(wordsIn.zh.fields.coursesTaught.hint).toContain('全部课程');
    expect(wordsIn.en.fields.courseName.hint).toContain('one of these courses');
    expect(wordsIn.zh.fields.courseName.hint).toContain('其中一门');
  });
});

it('C-31: all names of the report are one upload, called score report or training summary', () => {
  const step = stepOf(explain('renew', { ...freelancer, validation: 'survey' }, on), 'upload-a-report') ?? { code: '', values: {} };
  expect(sayStep(step, 'en')).toContain('a score report or training summary');
  expect(sayStep(step, 'zh')).toContain('评分报告（score report）或培训总结（training summary）');
  expect(sayReason({ code: 'uses-another-survey', values: {} }, 'zh')).toContain('评分报告或培训总结');
  const others = /course report|training validation|课程报告|培训验证|授课验证/i;
  for (const language of languages) {
    const { reasons, steps, notices, choices } = wordsIn[language];
    expect(everyText([reasons, steps, notices, choices]).filter((text) => others.test(text))).toEqual([]);
  }
  const choice = readField('uploadFor', 'renewal-report', on);
  expect(choice).toEqual({ value: 'renewal-report' });
});

describe('C-53: Alumni is suggested to those who have not met the requirements', () => {
  it.each<[string, Answers]>([
    ['no class', { ...freelancer, lastClassOn: '2020-01-01' }],
    ['no certification', { ...freelancer, certifications: ['AZ-900'] }],
    ['no record', { ...freelancer, validation: 'none' }],
    ['too late', { ...freelancer, anniversary: '2022-09-30' }],
  ])('%s', (_, answers) => expect(stepOf(explain('renew', answers, on), 'consider-alumni')?.facts).toContain('G-65'));
  it('not to those who have', () => expect(stepCodes(explain('renew', freelancer, on))).not.toContain('consider-alumni'));
});

describe('C-61: what to have ready is what the journey asks for', () => {
  const ready = (decision: DecisionId, answers: Answers) => {
    const step = stepOf(explain(decision, answers, on), 'have-ready');
    return step?.code === 'have-ready' ? step.values.items : [];
  };
  it.each<[DecisionId, Answers, readonly string[]]>([
    ['enrol', { ...applicant, employerType: 'freelancer' }, ['microsoft-account', 'mtm-id', 'skills-proof']],
    [
      'enrol',
      { ...applicant, employerType: 'partner' },
      ['microsoft-account', 'partner-login', 'organisation-id', 'mtm-id', 'skills-proof'],
    ],
    ['upgrade', { ...upgrading, employerType: 'freelancer' }, ['microsoft-account', 'mtm-id', 'skills-proof']],
    ['rejoin', { ...rejoining, employerType: 'government' }, ['microsoft-account', 'mtm-id', 'skills-proof']],
  ])('%s, %j: %j', (decision, answers, items) => expect(ready(decision, answers)).toEqual(items));
  it.each<[DecisionId, Answers]>([
    ['renew', { ...freelancer, employerType: 'partner', partnerId: '1' }],
    ['renew', professor],
    ['alumni-apply', { status: 'mct', goodStanding: true }],
    ['alumni-renew', { status: 'alumni', periodPassed: false }],
  ])('%s never asks for a partner login or a skills certificate', (decision, answers) => {
    const explained = explain(decision, answers, on);
    expect(explained.verdict).toBe('yes');
    for (const fact of ['G-07', 'G-08', 'G-11'] as const) expect(explained.facts).not.toContain(fact);
  });
});
