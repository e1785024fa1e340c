/** The decisions people can ask for: each a rule, and the advice that goes with its verdict. */
import type { Notice, Step } from '../advice.ts';
import type { Answers } from '../applicant.ts';
import type { Dates } from '../dates.ts';
import type { Day } from '../days.ts';
import type { Finding } from '../decide.ts';
import type { Rule } from '../rule.ts';
import { renewal } from './renewal.ts';
import { renewalNotices, renewalSteps } from './renewal-advice.ts';

export type Decision = {
  readonly rule: Rule;
  readonly steps: (finding: Finding, answers: Answers, dates: Dates, on: Day) => Step[];
  readonly notices: (finding: Finding, dates: Dates, on: Day) => Notice[];
};

export const decisions = {
  renew: { rule: renewal, steps: renewalSteps, notices: renewalNotices },
} as const satisfies Record<string, Decision>;

export type DecisionId = keyof typeof decisions;
