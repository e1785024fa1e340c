/** Who pays and where, and what the half price is about: which side of each disagreement is followed. */
import { describe, expect, it } from '@jest/globals';
import type { Answers } from '../../../rules/applicant.ts';
import { type DecisionId, decisionsWith } from '../../../rules/decisions/index.ts';
import { explain } from '../../../rules/explain.ts';
import { readFeeTable } from '../../../rules/fees/table.ts';
import { freelancer, professor } from '../people.ts';
import { because, noticeOf, on, sayNotice, sayStep, stepCodes, stepOf } from './said.ts';

const lookup = 'https://www.microsoft.com/en-us/learning/mct-programfees.aspx';
const certified: Answers = { certifications: ['azure-developer-associate'], instructionalCertificate: 'comptia-ctt' };
const approved: Answers = { skillsApproved: true, submitted: true, paid: true };
const academy: Answers = { membership: 'mct', country: 'DE', employerType: 'imagine-academy' };

/** A fee made up for the test. */
const row = {
  membership: 'mct',
  country: 'DE',
  status: '*',
  currency: 'EUR',
  amount: '10000',
  from: '2020-01-01',
  until: '',
  link: 'https://contoso.com/',
};
function withFees() {
  const read = readFeeTable([{ line: 2, cells: row }]);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return decisionsWith(read.table);
}

describe('C-22: paying is asked for, and no payment screen is described', () => {
  const unpaid = () => explain('approval', { ...approved, paid: false }, on);
  it('without it there is no approval', () => expect(because(unpaid())['payment']).toEqual(['no', 'not-paid']));
  it('the step to pay names the look-up and no page, field or method', () => {
    expect(stepOf(unpaid(), 'pay-the-fee')?.values).toEqual({ feeLookup: lookup });
    for (const { values } of [unpaid(), explain('enrol', certified, on), explain('renew', freelancer, on)].flatMap(({ steps }) => steps))
      expect(Object.keys(values)).not.toEqual(expect.arrayContaining(['page', 'method']));
  });
  it('it is said that the guide does not show the payment', () => {
    expect(noticeOf(unpaid(), 'payment-not-shown')?.facts).toEqual(['P-119', 'G-113', 'G-119']);
    const submitting = { code: 'submit-and-pay', values: { feeLookup: lookup } };
    expect(sayStep(submitting, 'en')).toContain('the guide does not show where it is paid');
    expect(sayStep(submitting, 'zh')).toContain('指南没有写在哪一页缴');
  });
});

describe('C-47: the half price of Imagine Academy is told with its source, and no amount is taken off', () => {
  it('without a table there is the benefit and no amount', () => {
    const explained = explain('fee', academy, on);
    expect(because(explained)).toEqual({ fee: ['unknown', 'no-amount-anywhere'] });
    expect(noticeOf(explained, 'half-price-benefit')).toMatchObject({ values: { percent: 50 }, facts: expect.arrayContaining(['V-14']) });
  });
  it('with one it is the amount of the table, in full', () => {
    const explained = explain('fee', academy, on, withFees());
    expect(explained.reasons[0]?.because).toMatchObject([
      { reason: 'fee-in-the-table', values: { amount: { currency: 'EUR', minor: 10000 } } },
    ]);
  });
  it.each<[string, Answers]>([
    ['another employer type', { ...academy, employerType: 'academic' }],
    ['Alumni, as the benefit is about MCT', { ...academy, membership: 'alumni' }],
  ])('not for %s', (_, answers) => expect(noticeOf(explain('fee', answers, on), 'half-price-benefit')).toBeUndefined());
  it('in the words of both languages', () => {
    const said = { code: 'half-price-benefit', values: { percent: 50 } };
    expect(sayNotice(said, 'en')).toMatch(/50 ?%|half/);
    expect(sayNotice(said, 'zh')).toMatch(/50 ?%|五折|半价/);
  });
});

it('C-52: for Alumni the look-up decides, and no employer type is asked for', () => {
  expect(explain('alumni-apply', {}, on).missing).not.toContain('employerType');
  expect(explain('alumni-renew', {}, on).missing).not.toContain('employerType');
  const explained = explain('fee', { membership: 'alumni', country: 'DE' }, on);
  expect(explained.missing).toEqual([]);
  expect(because(explained)).toEqual({ fee: ['unknown', 'no-amount-anywhere'] });
  expect(stepOf(explained, 'look-up-the-fee')?.values).toEqual({ link: lookup });
});

describe('C-55: whoever hears of a fee gets the link of the look-up itself', () => {
  it.each<[DecisionId, Answers]>([
    ['enrol', certified],
    ['renew', freelancer],
    ['upgrade', { ...certified, status: 'alumni', periodPassed: false, earlierSkillsProof: true }],
    ['rejoin', { ...certified, status: 'mct', periodPassed: true }],
    ['alumni-apply', { status: 'mct', goodStanding: true }],
    ['alumni-renew', { status: 'alumni', periodPassed: false }],
    ['approval', { ...approved, paid: false }],
    ['fee', academy],
  ])('%s', (decision, answers) => {
    const said = explain(decision, answers, on).steps.filter(({ values }) => Object.values(values).includes(lookup));
    expect(said).toHaveLength(1);
    for (const step of said) for (const language of ['en', 'zh'] as const) expect(sayStep(step, language)).toContain(`](${lookup})`);
  });
});

describe('C-56: new members pay, and so do those who renew', () => {
  it('a new application waits for the payment', () => {
    expect(explain('approval', { ...approved, paid: false }, on).verdict).toBe('no');
    expect(explain('approval', approved, on).verdict).toBe('yes');
    expect(stepOf(explain('enrol', certified, on), 'submit-then-pay')?.facts).toEqual(expect.arrayContaining(['G-43', 'P-119']));
  });
  it('a renewal has its annual fee', () =>
    expect(stepOf(explain('renew', freelancer, on), 'submit-and-pay')?.facts).toEqual(expect.arrayContaining(['P-13'])));
});

describe('C-67: the half price and the waiver of Imagine Academy are two matters', () => {
  const trainer: Answers = { ...professor, employerType: 'imagine-academy', membershipId: '1' };
  it.each(['renew', 'waiver'] as const)('%s says so to its trainers', (decision) => {
    const explained = explain(decision, trainer, on);
    expect(explained.verdict).toBe('yes');
    expect(noticeOf(explained, 'discount-is-another-matter')).toMatchObject({ values: { percent: 50 }, facts: ['V-14', 'G-57'] });
  });
  it.each(['renew', 'waiver'] as const)('%s does not waive the class for the price', (decision) =>
    expect(explain(decision, { ...trainer, coursesTaught: 0 }, on).verdict).toBe('no'),
  );
  it('the others with a waiver hear of no discount', () => {
    expect(noticeOf(explain('renew', professor, on), 'discount-is-another-matter')).toBeUndefined();
    expect(noticeOf(explain('fee', { ...academy, employerType: 'academic' }, on), 'half-price-benefit')).toBeUndefined();
  });
  it('the fee does not hang on the waiver form', () => {
    expect(explain('fee', academy, on).facts).not.toEqual(expect.arrayContaining(['G-68']));
    expect(stepCodes(explain('fee', academy, on))).toEqual(['look-up-the-fee']);
  });
});
