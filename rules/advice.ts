/** What to do next, and what else to know, as codes with values. The sentences live in cards/words. */
import type { Day } from './days.ts';
import type { FactId } from './facts/index.ts';

export type Steps = {
  'open-the-tool': { link: string };
  'choose-renew': Record<never, never>;
  'check-the-profile': Record<never, never>;
  'mtm-is-enough': { mtmId: string };
  'upload-a-report': { megabytes: number };
  'fill-in-the-waiver': Record<never, never>;
  'accept-the-terms': Record<never, never>;
  'submit-and-pay': { feeLookup: string };
  'get-a-certification': { by: Day | null };
  'teach-a-class': { by: Day | null };
  'find-a-record': { megabytes: number };
  'apply-again': { link: string };
  'consider-alumni': Record<never, never>;
  'ask-support': { link: string };
};
export type StepCode = keyof Steps;
export type Step = { [C in StepCode]: { readonly code: C; readonly values: Steps[C]; readonly facts: readonly FactId[] } }[StepCode];

export const stepTo = <C extends StepCode>(code: C, values: Steps[C], facts: readonly FactId[]): Step =>
  ({ code, values, facts }) as unknown as Step;

export type Notices = {
  'may-have-retired-since': { link: string };
  'confirm-near-the-edge': { graceEnd: Day };
  'certification-for-each-course': Record<never, never>;
  'waives-the-tool-only': Record<never, never>;
  'more-classes-reported': { count: number; from: Day; link: string };
  'mos-exclusion-reported': { from: Day; link: string };
};
export type NoticeCode = keyof Notices;
export type Notice = {
  [C in NoticeCode]: { readonly code: C; readonly values: Notices[C]; readonly facts: readonly FactId[] };
}[NoticeCode];

export const notice = <C extends NoticeCode>(code: C, values: Notices[C], facts: readonly FactId[]): Notice =>
  ({ code, values, facts }) as unknown as Notice;
