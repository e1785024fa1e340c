/** Decides a rule for some answers on a day. Pure: the same answers and day always give the same finding. */
import type { Answers, Field } from './applicant.ts';
import type { Day } from './days.ts';
import type { FactId } from './facts/index.ts';
import type { Reason, Reasons, Verdict } from './reasons.ts';
import type { Outcome, Requirement, Rule, Test } from './rule.ts';

export type TestFinding = {
  readonly [R in Reason]: {
    readonly kind: 'test';
    readonly verdict: Verdict;
    readonly reason: R;
    readonly values: Reasons[R];
    /** The test itself, with the facts it rests on, and what this judgement rests on besides. */
    readonly test: Test;
    readonly moreFacts: readonly FactId[];
    readonly missing: readonly Field[];
  };
}[Reason];

export type GroupFinding = {
  readonly kind: 'all' | 'any' | 'when' | 'first';
  readonly requirement: Requirement | undefined;
  readonly verdict: Verdict;
  /** For `when`: which way it went, and why. */
  readonly condition: Finding | undefined;
  /** For `when`: only the rule that applies; both while that is not known. */
  readonly parts: readonly Finding[];
  /** For `first`: the ways that are open, the one to take first. Empty while that is not known. */
  readonly outcomes: readonly Outcome[];
};

export type Finding = TestFinding | GroupFinding;

/** What has been decided already, and would come out the same. */
export type Settled = ReadonlyMap<Rule, Finding>;

/** Strong Kleene logic. Every part is decided, also after the verdict is clear, so that every reason shows. */
export function decide(rule: Rule, answers: Answers, on: Day, settled?: Settled): Finding {
  const found = settled?.get(rule);
  if (found) return found;
  switch (rule.kind) {
    case 'test':
      return decideTest(rule, answers, on);
    case 'all':
      return group(rule, 'no', 'yes', answers, on, settled);
    case 'any':
      return group(rule, 'yes', 'no', answers, on, settled);
    case 'when':
      return decideWhen(rule, answers, on, settled);
    case 'first':
      return decideFirst(rule, answers, on, settled);
    default:
      return rule satisfies never;
  }
}

type Of<K extends Rule['kind']> = Extract<Rule, { kind: K }>;

/** One part that is `strong` settles the group; otherwise one open part leaves it open. */
function group(
  rule: Extract<Rule, { kind: 'all' | 'any' }>,
  strong: Verdict,
  weak: Verdict,
  answers: Answers,
  on: Day,
  settled: Settled | undefined,
): GroupFinding {
  let verdict = weak;
  const parts: Finding[] = [];
  for (const each of rule.of) {
    const part = decide(each, answers, on, settled);
    parts.push(part);
    if (part.verdict === strong || (part.verdict === 'unknown' && verdict !== strong)) verdict = part.verdict;
  }
  return { kind: rule.kind, requirement: rule.requirement, verdict, condition: undefined, parts, outcomes: none };
}

function decideWhen(rule: Of<'when'>, answers: Answers, on: Day, settled: Settled | undefined): GroupFinding {
  const condition = decide(rule.condition, answers, on, settled);
  const parts: Finding[] = [];
  for (const part of applying(rule, condition.verdict)) parts.push(decide(part, answers, on, settled));
  const [one, other = one] = parts;
  const verdict = one && one.verdict === other?.verdict ? one.verdict : 'unknown';
  return { kind: 'when', requirement: rule.requirement, verdict, condition, parts, outcomes: none };
}

function decideFirst(rule: Of<'first'>, answers: Answers, on: Day, settled: Settled | undefined): GroupFinding {
  const parts = rule.of.map((option) => decide(option.rule, answers, on, settled));
  const verdict = parts.find((part) => part.verdict !== 'no')?.verdict ?? 'no';
  const open = verdict === 'yes' ? rule.of.filter((_, index) => parts[index]?.verdict === 'yes') : [];
  return {
    kind: 'first',
    requirement: rule.requirement,
    verdict,
    condition: undefined,
    parts,
    outcomes: open.map(({ outcome }) => outcome),
  };
}

/** The branches of a `when` that can still apply. */
export const applying = (rule: Of<'when'>, condition: Verdict): readonly Rule[] =>
  condition === 'yes' ? [rule.then] : condition === 'no' ? [rule.otherwise] : [rule.then, rule.otherwise];

const none: readonly never[] = [];

function decideTest(test: Test, answers: Answers, on: Day): TestFinding {
  // Nor is anything asked for a day on which nothing can be said.
  if (on < test.since)
    return { kind: 'test', verdict: 'unknown', reason: 'no-rule-on-that-day', values: { on }, test, moreFacts: none, missing: none };
  for (const field of test.needs) {
    if (answers[field] === undefined) {
      const missing = test.needs.filter((each) => answers[each] === undefined);
      return { kind: 'test', verdict: 'unknown', reason: 'not-told', values: { fields: missing }, test, moreFacts: none, missing };
    }
  }
  const { verdict, reason, values, facts = none } = test.judge(answers, on);
  return { kind: 'test', verdict, reason, values, test, moreFacts: facts, missing: none } as TestFinding;
}
