/** How an application stands: approval, the review of the proof, the one-time passcode. */
import type { Answers, Field } from '../../../rules/applicant.ts';
import { type Because, notTold } from './because.ts';
import type { Person } from './person.ts';
import { askSupport, feeLookup } from './said.ts';

const approved: Because = ['yes', 'skills-approved'];
const submitted: Because = ['yes', 'submitted'];
const paid: Because = ['yes', 'paid'];
const submitNow = { code: 'submit-on-confirmation' };
const payNow = { code: 'pay-the-fee', values: { feeLookup } };

const approval = (
  title: string,
  answers: Answers,
  [skills, submission, payment]: readonly [Because, Because, Because],
  missing: readonly Field[] = [],
  says: readonly object[] = [],
): Person => {
  const verdicts = [skills[0], submission[0], payment[0]];
  return {
    title,
    decision: 'approval',
    answers,
    on: '2022-10-01',
    verdict: verdicts.includes('no') ? 'no' : verdicts.includes('unknown') ? 'unknown' : 'yes',
    because: { 'skills-approval': skills, submission, payment },
    missing,
    facts: ['G-42', 'G-43', 'G-45'],
    says: [{ code: 'payment-not-shown' }, ...says],
  };
};

const done: Answers = { skillsApproved: true, submitted: true, paid: true };
const notApproved: Because = ['no', 'skills-not-approved'];
const notSubmitted: Because = ['no', 'not-submitted'];
const notPaid: Because = ['no', 'not-paid'];

const approvals = [
  approval('R-ENT-3: skills approved, submitted and paid', done, [approved, submitted, paid]),
  approval('R-ENT-3: skills not approved', { ...done, skillsApproved: false }, [notApproved, submitted, paid], [], [askSupport]),
  approval(
    'R-ENT-3, C-23: nobody submits for the applicant',
    { ...done, submitted: false },
    [approved, notSubmitted, paid],
    [],
    [submitNow],
  ),
  approval('R-ENT-3, R-FEE-4, C-21, C-22, C-56: not paid', { ...done, paid: false }, [approved, submitted, notPaid], [], [payNow]),
  approval(
    'R-ENT-3: none of the three',
    { skillsApproved: false, submitted: false, paid: false },
    [notApproved, notSubmitted, notPaid],
    [],
    [askSupport, submitNow, payNow],
  ),
  approval('R-ENT-3: paid, and nothing else told', { paid: true }, [notTold, notTold, paid], ['skillsApproved', 'submitted']),
  approval('R-ENT-3: not paid, and nothing else told', { paid: false }, [notTold, notTold, notPaid], [], [payNow]),
  approval('R-ENT-3: nothing told', {}, [notTold, notTold, notTold], ['skillsApproved', 'submitted', 'paid']),
];

const withoutHolidays = { code: 'business-days-without-holidays' };
const review = (title: string, submittedOn: string, on: string, from: string, to: string, overdue = false): Person => {
  const reason = overdue ? 'review-overdue' : 'review-still-running';
  const verdict = overdue ? 'no' : 'yes';
  return {
    title,
    decision: 'review',
    answers: { proofSubmittedOn: submittedOn },
    on,
    verdict,
    because: { 'proof-review': [verdict, reason] },
    facts: overdue ? ['G-42', 'P-14'] : ['G-42'],
    says: [{ reason, values: { submittedOn, from, to } }, withoutHolidays, ...(overdue ? [askSupport] : [])],
  };
};

/** 3 October 2022 is a Monday, 30 September a Friday, 1 October a Saturday, 2 October a Sunday. */
const reviews: readonly Person[] = [
  review('R-ENT-3: on Monday it is submitted', '2022-10-03', '2022-10-03', '2022-10-05', '2022-10-07'),
  review(
    'R-ENT-3: submitted on Monday, still under review on Friday, the fourth business day',
    '2022-10-03',
    '2022-10-07',
    '2022-10-05',
    '2022-10-07',
  ),
  review('R-ENT-3: submitted on Monday, overdue on Saturday', '2022-10-03', '2022-10-08', '2022-10-05', '2022-10-07', true),
  review(
    'R-ENT-3: submitted on Friday, over the weekend, still under review on Thursday',
    '2022-09-30',
    '2022-10-06',
    '2022-10-04',
    '2022-10-06',
  ),
  review('R-ENT-3: submitted on Friday, overdue the Friday after', '2022-09-30', '2022-10-07', '2022-10-04', '2022-10-06', true),
  review('R-ENT-3: submitted on Thursday, the weekend lies between the two ends', '2022-09-29', '2022-10-05', '2022-10-03', '2022-10-05'),
  review('R-ENT-3: submitted on Thursday, overdue on the next Thursday', '2022-09-29', '2022-10-06', '2022-10-03', '2022-10-05', true),
  review('R-ENT-3: submitted on Saturday, the days count from Monday', '2022-10-01', '2022-10-06', '2022-10-04', '2022-10-06'),
  review('R-ENT-3: submitted on Sunday, too', '2022-10-02', '2022-10-07', '2022-10-04', '2022-10-06', true),
  {
    title: 'R-ENT-3: the day of submission is not told',
    decision: 'review',
    answers: {},
    on: '2022-10-01',
    verdict: 'unknown',
    because: { 'proof-review': notTold },
    missing: ['proofSubmittedOn'],
    facts: ['G-42'],
    says: [withoutHolidays],
  },
];

const passcode = (title: string, sentOn: string, until: string, expired = false): Person => {
  const verdict = expired ? 'no' : 'yes';
  const reason = expired ? 'passcode-expired' : 'passcode-usable';
  return {
    title,
    decision: 'passcode',
    answers: { passcodeSentOn: sentOn },
    on: '2022-10-01',
    verdict,
    because: { passcode: [verdict, reason] },
    facts: expired ? ['G-22', 'G-23', 'G-89'] : ['G-23', 'G-89'],
    says: [{ reason, values: { sentOn, until } }, ...(expired ? [{ code: 'request-a-new-passcode' }] : [])],
  };
};

const passcodes: readonly Person[] = [
  passcode('a passcode sent today can be used', '2022-10-01', '2023-01-29'),
  passcode('a passcode sent 119 days ago can be used', '2022-06-04', '2022-10-02'),
  passcode('a passcode sent 120 days ago can be used', '2022-06-03', '2022-10-01'),
  passcode('a passcode sent 121 days ago has expired', '2022-06-02', '2022-09-30', true),
  {
    title: 'of a passcode it is asked when it was sent',
    decision: 'passcode',
    answers: {},
    on: '2022-10-01',
    verdict: 'unknown',
    because: { passcode: notTold },
    missing: ['passcodeSentOn'],
    facts: ['G-23'],
  },
];

export const applying: readonly Person[] = [...approvals, ...reviews, ...passcodes];
