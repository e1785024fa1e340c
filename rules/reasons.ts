/** Every outcome a rule can have, as a code with the values it rests on. The sentences live in cards/words. */
import type { EmployerType, Field } from './applicant.ts';
import type { Day } from './days.ts';
import type { FactId } from './facts/index.ts';

/** `unknown` has two kinds: something was not told yet, or the documents do not decide. */
export type Verdict = 'yes' | 'no' | 'unknown';

export type Reasons = {
  'not-told': { fields: readonly Field[] };
  'no-rule-on-that-day': { on: Day };

  listed: { name: string };
  'not-yet-retired': { name: string; retiredOn: Day; graceEnd: Day };
  'in-grace': { name: string; retiredOn: Day; graceEnd: Day };
  'grace-over': { name: string; retiredOn: Day; graceEnd: Day };
  'released-later': Record<never, never>;
  'not-on-the-list': { name: string };
  'fundamentals-not-on-the-list': { name: string };
  'only-in-old-screens': { name: string };

  'waiver-employer': { employerType: EmployerType };
  'no-waiver-employer': { employerType: EmployerType };
  'courses-taught': { count: number };
  'no-course-taught': Record<never, never>;
  'no-course-to-describe': Record<never, never>;
  'class-in-window': { classOn: Day; since: Day; on: Day; dropsOutOn: Day };
  'class-too-old': { classOn: Day; since: Day; on: Day; days: number };
  'class-still-ahead': { classOn: Day; on: Day };
  'in-membership-year': { classOn: Day; yearFrom: Day };
  'before-membership-year': { classOn: Day; yearFrom: Day };
  'not-first-year': Record<never, never>;
  'first-year-without-class': Record<never, never>;

  'no-record': Record<never, never>;
  'uses-mtm': Record<never, never>;
  'uses-another-survey': Record<never, never>;
  'mtm-shows-it': { mtmId: string };
  'mtm-does-not-show-it': { mtmId: string };
  'waiver-form-complete': { courseName: string; courseDate: Day; participants: number; organisation: string; managerName: string };

  'before-the-anniversary': { anniversary: Day; daysLeft: number };
  'anniversary-passed': { anniversary: Day };

  'is-that-employer-type': Record<never, never>;
  'is-another-employer-type': Record<never, never>;
  'profile-field-told': Record<never, never>;
};
export type Reason = keyof Reasons;

/** What a test comes to: the verdict, why, and the values and further facts it used. */
export type Judgement = {
  [R in Reason]: { readonly verdict: Verdict; readonly reason: R; readonly values: Reasons[R]; readonly facts?: readonly FactId[] };
}[Reason];

const judged =
  (verdict: Verdict) =>
  <R extends Reason>(reason: R, values: Reasons[R], facts?: readonly FactId[]): Judgement =>
    ({ verdict, reason, values, ...(facts && { facts }) }) as Judgement;

export const yes = judged('yes');
export const no = judged('no');
/** The answers are there, yet the documents do not decide. */
export const undecided = judged('unknown');
