/** What to do next, and what else to know, as codes with values. The sentences live in cards/words. */
import type { Day } from './days.ts';
import type { Text } from './facts/fact.ts';
import type { FactId } from './facts/index.ts';
import type { DayRange } from './partner-dates.ts';
import type { Outcome } from './rule.ts';

type Nothing = Record<never, never>;

/** What to lay ready before opening the enrollment tool. */
export type Ready = 'microsoft-account' | 'partner-login' | 'organisation-id' | 'mtm-id' | 'report' | 'skills-proof' | 'waiver-details';

export type Steps = {
  'have-ready': { items: readonly Ready[] };
  'open-the-tool': { link: string };
  'choose-renew': Nothing;
  'choose-upgrade': Nothing;
  'choose-reapply': Nothing;
  'authenticate-as-partner': Nothing;
  'choose-employer-and-audience': Nothing;
  'change-employer-if-needed': Nothing;
  'check-the-profile': Nothing;
  'check-certification': Nothing;
  'type-mtm-id-if-used': Nothing;
  'mtm-is-enough': { mtmId: string };
  'upload-a-report': { megabytes: number };
  'fill-in-the-waiver': Nothing;
  'upload-skills-proof': { formats: readonly string[] };
  'ask-how-to-hand-in-a-reference': { link: string };
  'wait-for-review': { least: number; most: number };
  'accept-the-terms': Nothing;
  'submit-and-pay': { feeLookup: string };
  'submit-then-pay': { feeLookup: string };
  'answer-employee-question': Nothing;
  'choose-expertise': Nothing;
  'accept-the-alumni-agreement': Nothing;
  'submit-alumni': { feeLookup: string };
  'teach-in-the-year-ahead': Nothing;

  'get-a-certification': { by: Day | null };
  'get-skills-proof': { years: number };
  'teach-a-class': { by: Day | null };
  'find-a-record': { megabytes: number };
  'apply-again': { link: string };
  'consider-alumni': Nothing;
  'take-this-journey': { journey: Outcome };
  'also-open': { journeys: readonly Outcome[] };
  'leave-the-course': Nothing;

  'submit-on-confirmation': Nothing;
  'pay-the-fee': { feeLookup: string };
  'request-a-new-passcode': Nothing;
  'save-as-pdf': Nothing;
  'make-it-smaller': { limit: number };
  'look-up-the-fee': { link: string };

  'get-an-mct': Nothing;
  'buy-the-action-pack': Nothing;
  'subscribe-at-level': { dashboard: string };
  'wait-until-shown': { day: Day };
  'send-the-invoice': Nothing;
  'send-the-seven-details': { link: string };
  'send-the-directory-details': { link: string; submitted: DayRange; visibleBy: Day };
  'mend-the-landing-page': Nothing;

  'use-plain-vouchers': Nothing;
  'order-from-the-reseller': { link: string };
  'become-a-testing-center': { link: string };
  'ask-for-each-pack': Nothing;
  'order-the-vouchers': { address: string; sizing: string };
  'plan-more-time': { months: number };

  /** `note` is what to know before asking there. */
  'ask-contact': { name: Text; address: string; note: Text | null };
  'ask-support': { link: string };
};
export type StepCode = keyof Steps;
export type Step = { [C in StepCode]: { readonly code: C; readonly values: Steps[C]; readonly facts: readonly FactId[] } }[StepCode];

export const stepTo = <C extends StepCode>(code: C, values: Steps[C], facts: readonly FactId[]): Step =>
  ({ code, values, facts }) as unknown as Step;

export type Notices = {
  'may-have-retired-since': { link: string };
  'confirm-near-the-edge': { graceEnd: Day };
  'certification-for-each-course': Nothing;
  'dynamics-requirements': { link: string };
  'waives-the-tool-only': Nothing;
  'discount-is-another-matter': { percent: number };
  'half-price-benefit': { percent: number };
  'reference-author-not-named': Nothing;
  'skills-step-not-shown': Nothing;
  'entry-conditions-assumed': Nothing;
  'no-class-needed-to-return': Nothing;
  'payment-not-shown': Nothing;
  'amounts-not-stated': { lookup: string; support: string };
  'alumni-term-not-stated': Nothing;
  'standing-not-defined': Nothing;
  'business-days-without-holidays': Nothing;
  'limits-stay-apart': Nothing;
  'goes-by-status-not-by-word': Nothing;
  'first-year-kpis': Nothing;
  'no-kpis-for-the-action-pack': Nothing;
  'highest-level-met': { wanted: Outcome };
  'silver-does-not-spare-gold': Nothing;
  'upgrade-discount': Nothing;
  'dates-are-our-reading': Nothing;
  'class-pack-certifications-retired': { retiredOn: Day; graceEnd: Day };
  'staff-vouchers-on-top': { count: number };
  'pack-lasts': { months: number };
  'prices-not-stated': Nothing;
  'pool-before-assignment': Nothing;
  'prorated-and-aligned': Nothing;
  /** `link` is where to check it first, or empty when the documents know no page for it. */
  reported: { from: string; says: Text; link: string };
};
export type NoticeCode = keyof Notices;
export type Notice = {
  [C in NoticeCode]: { readonly code: C; readonly values: Notices[C]; readonly facts: readonly FactId[] };
}[NoticeCode];

export const notice = <C extends NoticeCode>(code: C, values: Notices[C], facts: readonly FactId[]): Notice =>
  ({ code, values, facts }) as unknown as Notice;
