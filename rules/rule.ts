/** What a rule is: a value that can be decided, explained, printed and asked which answers it needs. */
import type { Answers, Field } from './applicant.ts';
import type { ContradictionId } from './contradictions/index.ts';
import type { Day } from './days.ts';
import { type FactId, sourceOf } from './facts/index.ts';
import type { Judgement } from './reasons.ts';
import { speaksFrom } from './values.ts';

/** The parts of a decision that people are told about one by one. */
export const requirements = [
  ...(['journey', 'membership', 'in-force', 'standing', 'certification', 'skill', 'coverage'] as const),
  ...(['waiver', 'teaching', 'evidence', 'deadline', 'profile'] as const),
  ...(['proof-review', 'skills-approval', 'submission', 'payment', 'passcode', 'upload', 'fee', 'contact'] as const),
  ...(['level', 'kpis', 'kpi-shown', 'invoice', 'details', 'landing-page'] as const),
  ...([
    'institution',
    'licensing',
    'pack',
    'testing-center',
    'voucher-count',
    'preparation',
    'code-change',
    'code-arrival',
    'code-end',
  ] as const),
] as const;
export type Requirement = (typeof requirements)[number];

/** What a choice between several ways can come to. */
export const outcomes = [
  ...(['enrol', 'renew', 'alumni-apply', 'alumni-renew', 'upgrade', 'rejoin', 'ask-support'] as const),
  ...(['not-needed', 'mct-first', 'gold', 'silver', 'action-pack'] as const),
  ...(['site-pack-500', 'mta-mce-pack', 'mos-mce-pack', 'class-pack'] as const),
] as const;
export type Outcome = (typeof outcomes)[number];

export type Test = {
  readonly kind: 'test';
  readonly needs: readonly Field[];
  readonly facts: readonly FactId[];
  /** The first day that one of their documents speaks for. */
  readonly since: Day;
  /** Where the documents disagree about this point; contradictions/ says which side is followed. */
  readonly settles: readonly ContradictionId[];
  /** True for what nobody can change about themselves: who they are, or a day that is past. */
  readonly fixed: boolean;
  /** Called only when every needed answer is there. */
  readonly judge: (known: Answers, on: Day) => Judgement;
  /** All days on which the verdict may become another one. Without it, a test that asks for the day may turn on any; one that does not, on none. */
  readonly turns: ((known: Answers) => readonly Day[]) | undefined;
};

export type Option = { readonly outcome: Outcome; readonly rule: Rule };

export type Rule =
  | Test
  | { readonly kind: 'all' | 'any'; readonly requirement?: Requirement; readonly of: readonly Rule[] }
  /** Which of two rules applies depends on a third; the one that does not apply is never asked about nor held against anyone. */
  | { readonly kind: 'when'; readonly requirement?: Requirement; readonly condition: Rule; readonly then: Rule; readonly otherwise: Rule }
  /** The first way that is open is the outcome. While an earlier one may still be open, no later one is. */
  | { readonly kind: 'first'; readonly requirement?: Requirement; readonly of: readonly Option[] };

type Known<F extends Field> = Answers & { readonly [K in F]-?: NonNullable<Answers[K]> };

export const test = <const F extends Field>(rule: {
  needs: readonly F[];
  facts: readonly FactId[];
  settles?: readonly ContradictionId[];
  fixed?: boolean;
  judge: (known: Known<F>, on: Day) => Judgement;
  turns?: (known: Known<F>) => readonly Day[];
}): Test => ({ kind: 'test', settles: [], fixed: false, turns: undefined, since: firstDayOf(rule.facts), ...rule }) as unknown as Test;

const firstDayOf = (facts: readonly FactId[]): Day => facts.map((id) => speaksFrom[sourceOf(id)]).sort()[0] ?? '';

export const all = (...of: readonly Rule[]): Rule => ({ kind: 'all', of });
export const any = (...of: readonly Rule[]): Rule => ({ kind: 'any', of });
export const when = (condition: Rule, then: Rule, otherwise: Rule): Rule => ({ kind: 'when', condition, then, otherwise });
export const first = (...of: readonly Option[]): Rule => ({ kind: 'first', of });
export const option = (outcome: Outcome, ...of: readonly Rule[]): Option => ({ outcome, rule: all(...of) });

/** Only if the condition holds there is more to it; if it does not, it is itself the reason. */
export const given = (condition: Rule, then: Rule): Rule => when(condition, then, condition);

/** Nothing is asked of these people. */
export const nothing: Rule = all();

/** Names a rule as one of the requirements that a verdict lists. */
export const requirement = (name: Requirement, rule: Rule): Rule =>
  rule.kind === 'test' ? { kind: 'all', requirement: name, of: [rule] } : { ...rule, requirement: name };
