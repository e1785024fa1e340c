/** What a decision is: a rule, which of the 51 documented rules it carries out, and the advice that goes with its verdict. */
import type { Notice, Step } from '../advice.ts';
import type { Answers } from '../applicant.ts';
import type { RuleId } from '../book/index.ts';
import type { Dates } from '../dates.ts';
import type { Day } from '../days.ts';
import type { Finding } from '../decide.ts';
import type { Rule } from '../rule.ts';
import type { SilenceId } from '../silences.ts';

/** One person's case on one day, decided. */
export type Case = { readonly finding: Finding; readonly answers: Answers; readonly dates: Dates; readonly on: Day };

export type StepsFor = (decided: Case) => Step[];
export type NoticesFor = (decided: Case) => Notice[];

export type Decision = {
  readonly rules: readonly RuleId[];
  readonly rule: Rule;
  readonly steps: StepsFor;
  readonly notices: NoticesFor;
  /** What people ask about it and no document says. */
  readonly silences: readonly SilenceId[];
};
