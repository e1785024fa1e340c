/** Every outcome a rule can have, as a code with the values it rests on. The sentences live in cards/words. */
import type { Answers, EmployerType, Field } from './applicant.ts';
import type { ContactId } from './contacts.ts';
import type { Day } from './days.ts';
import type { FactId } from './facts/index.ts';
import type { Money } from './fees/money.ts';
import type { Outcome } from './rule.ts';
import type { PackCount } from './vouchers.ts';

/** `unknown` has two kinds: something was not told yet, or the documents do not decide. */
export type Verdict = 'yes' | 'no' | 'unknown';

type Told<F extends Field> = NonNullable<Answers[F]>;
type Nothing = Record<never, never>;

type General = {
  'not-told': { fields: readonly Field[] };
  'no-rule-on-that-day': { on: Day };
};

type Journeys = {
  'never-an-mct': Nothing;
  'is-an-mct': Nothing;
  'is-an-alumnus': Nothing;
  'another-status': { status: Told<'status'> };
  'period-passed': Nothing;
  'period-not-passed': Nothing;
  'teaching-now': Nothing;
  'not-teaching-now': Nothing;
  'can-show-a-class': Nothing;
  'cannot-show-a-class': Nothing;
  'alumni-in-force': Nothing;
  'alumni-lapsed': Nothing;
  'took-part': Nothing;
  'never-took-part': Nothing;
  'in-good-standing': Nothing;
  'not-in-good-standing': Nothing;
};

type Certifications = {
  listed: { name: string };
  'not-yet-retired': { name: string; retiredOn: Day; graceEnd: Day };
  'in-grace': { name: string; retiredOn: Day; graceEnd: Day };
  'grace-over': { name: string; retiredOn: Day; graceEnd: Day };
  'released-later': Nothing;
  'not-on-the-list': { name: string };
  'fundamentals-not-on-the-list': { name: string };
  'only-in-old-screens': { name: string };
  'each-course-covered': Nothing;
  'some-course-not-covered': Nothing;
};

type Skill = {
  'skills-certificate-listed': { name: string };
  'skills-certificate-not-listed': { name: string };
  'skills-certificate-only-in-a-sample': { name: string };
  'no-skills-certificate': Nothing;
  'for-college-staff-only': { name: string };
  'for-anyone': { name: string };
  'is-college-staff': { name: string };
  'is-not-college-staff': { name: string };
  'reference-long-enough': { years: number; needed: number };
  'reference-too-short': { years: number; needed: number };
  'no-reference': { needed: number };
  'reference-from-the-right-person': { from: Told<'referenceFrom'> };
  'reference-from-a-university': Nothing;
  'reference-from-someone-else': Nothing;
  'earlier-proof-there': Nothing;
  'no-earlier-proof': Nothing;
};

type Teaching = {
  'waiver-employer': { employerType: EmployerType };
  'no-waiver-employer': { employerType: EmployerType };
  'courses-taught': { count: number };
  'no-course-taught': Nothing;
  'no-course-to-describe': Nothing;
  'class-in-window': { classOn: Day; since: Day; on: Day };
  'class-too-old': { classOn: Day; since: Day; on: Day; days: number };
  'class-still-ahead': { classOn: Day; on: Day };
  'in-membership-year': { classOn: Day; yearFrom: Day };
  'before-membership-year': { classOn: Day; yearFrom: Day };
  'not-first-year': Nothing;
  'first-year-without-class': Nothing;
  'no-record': Nothing;
  'uses-mtm': Nothing;
  'uses-another-survey': Nothing;
  'mtm-shows-it': { mtmId: string };
  'mtm-does-not-show-it': { mtmId: string };
  'waiver-form-complete': { courseName: string; courseDate: Day; participants: number; organisation: string; managerName: string };
  'before-the-anniversary': { anniversary: Day; daysLeft: number };
  'anniversary-passed': { anniversary: Day };
};

type Application = {
  'is-that-employer-type': Nothing;
  'is-another-employer-type': Nothing;
  'is-a-microsoft-employee': Nothing;
  'is-not-a-microsoft-employee': Nothing;
  'profile-field-told': Nothing;
  'review-still-running': { submittedOn: Day; from: Day; to: Day };
  'review-overdue': { submittedOn: Day; from: Day; to: Day };
  'skills-approved': Nothing;
  'skills-not-approved': Nothing;
  submitted: Nothing;
  'not-submitted': Nothing;
  paid: Nothing;
  'not-paid': Nothing;
  'passcode-usable': { sentOn: Day; until: Day };
  'passcode-expired': { sentOn: Day; until: Day };
  'format-accepted': { format: string; accepted: readonly string[] };
  'format-not-accepted': { format: string; accepted: readonly string[] };
  'format-only-in-a-sample': { format: string; accepted: readonly string[] };
  'format-not-named': { format: string; accepted: readonly string[] };
  'size-fits': { megabytes: number; limit: number };
  'size-too-large': { megabytes: number; limit: number };
  'is-enrolment-proof': Nothing;
  'is-renewal-report': Nothing;
  'fee-in-the-table': {
    amount: Money & { decimals: number };
    membership: Told<'membership'>;
    status: EmployerType | '*';
    country: string;
    from: Day;
    until: Day | null;
    link: string;
  };
  'is-alumni-fee': Nothing;
  'is-mct-fee': Nothing;
  'no-amount-anywhere': { country: string; membership: Told<'membership'>; lookup: string };
  'ask-this-contact': { subject: Told<'subject'>; contact: ContactId };
};

type Partners = {
  'delivers-inside-only': Nothing;
  'delivers-outside': Nothing;
  'has-mcts': { count: number; needed: number };
  'no-mct': { needed: number };
  'wants-that-level': Nothing;
  'does-not-want-that-level': Nothing;
  'competency-has-option': Nothing;
  'competency-has-no-option': Nothing;
  'gold-met': Nothing;
  'gold-not-met': Nothing;
  'silver-met': Nothing;
  'silver-not-met': Nothing;
  'no-level-to-renew': Nothing;
  'has-a-level': Nothing;
  'level-without-kpis': Nothing;
  'level-with-kpis': Nothing;
  'kpis-met': { from: Day; to: Day };
  'kpis-not-met': { from: Day; to: Day };
  'kpi-should-show': { since: Day; from: Day; to: Day };
  'kpi-year-in-reach': Nothing;
  'kpi-not-shown-yet': { since: Day };
  'kpi-out-of-window': { from: Day; to: Day };
  'evidence-is-invoice': Nothing;
  'evidence-is-no-invoice': { kind: Told<'kpiEvidence'> };
  'details-complete': Nothing;
  'landing-page-owned': Nothing;
  'landing-page-fits': Nothing;
  'landing-page-not-owned': Nothing;
  'landing-page-shows-others': Nothing;
};

type Licensing = {
  'is-academic': Nothing;
  'is-not-academic': Nothing;
  'licence-covers-packs': { licensing: Told<'licensing'> };
  'licence-does-not-cover-packs': Nothing;
  'exams-fit-pack': { pack: Outcome };
  'exams-do-not-fit-pack': { pack: Outcome };
  'class-pack-before-retirement': { retiresOn: Day };
  'class-pack-after-retirement': { retiredOn: Day; graceEnd: Day };
  'fundamentals-in-no-pack': Nothing;
  'two-kinds-of-packs': Nothing;
  'not-one-pack': Nothing;
  'one-pack': Nothing;
  'site-pack': Nothing;
  'no-site-pack': Nothing;
  'is-testing-center': Nothing;
  'is-no-testing-center': Nothing;
  'vouchers-needed': { needed: number };
  'packs-needed': { needed: number; packs: readonly PackCount[]; months: number };
  'time-enough': { monthsLeft: number; needed: number };
  'time-too-short': { monthsLeft: number; needed: number };
  'code-cannot-move': Nothing;
  'code-not-refunded': Nothing;
  'code-comes-between': { from: Day; to: Day };
  'order-confirmed-by': { by: Day; hours: number };
  'code-comes-with-the-term': { on: Day };
  'code-comes-by': { by: Day; hours: number };
  'code-no-time-given': Nothing;
  'is-class-pack-order': Nothing;
  'is-another-event': Nothing;
  'is-pack-code': Nothing;
  'is-general-code': Nothing;
  'code-usable-until': { until: Day };
  'code-lapsed': { until: Day };
};

export type Reasons = General & Journeys & Certifications & Skill & Teaching & Application & Partners & Licensing;
export type Reason = keyof Reasons;

/** What a test comes to: the verdict, why, and the values and further facts it used. */
export type Judgement = {
  [R in Reason]: { readonly verdict: Verdict; readonly reason: R; readonly values: Reasons[R]; readonly facts?: readonly FactId[] };
}[Reason];

type Judge = <R extends Reason>(reason: R, values: Reasons[R], facts?: readonly FactId[]) => Judgement;

const judged =
  (verdict: Verdict): Judge =>
  (reason, values, facts) =>
    ({ verdict, reason, values, facts }) as Judgement;

export const yes = judged('yes');
export const no = judged('no');
/** The answers are there, yet the documents do not decide. */
export const undecided = judged('unknown');
