/** What a rule is: a value that can be decided, explained, printed and asked which answers it needs. */
import type { Answers, Field } from './applicant.ts';
import type { ContradictionId } from './contradictions.ts';
import type { Day } from './days.ts';
import type { FactId } from './facts/index.ts';
import type { Judgement } from './reasons.ts';

/** The parts of a decision that people are told about one by one. */
export type Requirement = 'certification' | 'teaching' | 'evidence' | 'deadline' | 'profile';

export type Test = {
  readonly kind: 'test';
  readonly needs: readonly Field[];
  readonly facts: readonly FactId[];
  /** Where the documents disagree about this point; contradictions.ts says which one is followed. */
  readonly settles: readonly ContradictionId[];
  /** Called only when every needed answer is there. */
  readonly judge: (known: Answers, on: Day) => Judgement;
};

export type Rule =
  | Test
  | { readonly kind: 'all' | 'any'; readonly requirement?: Requirement; readonly of: readonly Rule[] }
  /** Which of two rules applies depends on a third; the one that does not apply is never asked about nor held against anyone. */
  | { readonly kind: 'when'; readonly requirement?: Requirement; readonly condition: Rule; readonly then: Rule; readonly otherwise: Rule };

type Known<F extends Field> = Answers & { readonly [K in F]-?: NonNullable<Answers[K]> };

export const test = <const F extends Field>(rule: {
  needs: readonly F[];
  facts: readonly FactId[];
  settles?: readonly ContradictionId[];
  judge: (known: Known<F>, on: Day) => Judgement;
}): Test => ({ kind: 'test', settles: [], ...rule }) as unknown as Test;

export const all = (...of: readonly Rule[]): Rule => ({ kind: 'all', of });
export const any = (...of: readonly Rule[]): Rule => ({ kind: 'any', of });
export const when = (condition: Rule, then: Rule, otherwise: Rule): Rule => ({ kind: 'when', condition, then, otherwise });

/** Only if the condition holds there is more to it; if it does not, it is itself the reason. */
export const given = (condition: Rule, then: Rule): Rule => when(condition, then, condition);

/** Nothing is asked of these people. */
export const nothing: Rule = all();

/** Names a rule as one of the requirements that a verdict lists. */
export const requirement = (name: Requirement, rule: Rule): Rule =>
  rule.kind === 'test' ? { kind: 'all', requirement: name, of: [rule] } : { ...rule, requirement: name };
