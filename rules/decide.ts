/** Decides a rule for some answers on a day. Pure: the same answers and day always give the same finding. */
import type { Answers, Field } from './applicant.ts';
import type { ContradictionId } from './contradictions.ts';
import type { Day } from './days.ts';
import type { FactId } from './facts/index.ts';
import type { Reason, Reasons, Verdict } from './reasons.ts';
import type { Requirement, Rule, Test } from './rule.ts';

export type TestFinding = {
  readonly [R in Reason]: {
    readonly kind: 'test';
    readonly verdict: Verdict;
    readonly reason: R;
    readonly values: Reasons[R];
    readonly facts: readonly FactId[];
    readonly settles: readonly ContradictionId[];
    readonly missing: readonly Field[];
  };
}[Reason];

export type GroupFinding = {
  readonly kind: 'all' | 'any' | 'when';
  readonly requirement: Requirement | undefined;
  readonly verdict: Verdict;
  /** For `when`: which way it went, and why. */
  readonly condition: Finding | undefined;
  /** For `when`: only the rule that applies; both while that is not known. */
  readonly parts: readonly Finding[];
};

export type Finding = TestFinding | GroupFinding;

/** Strong Kleene logic. Every part is decided, also after the verdict is clear, so that every reason shows. */
export function decide(rule: Rule, answers: Answers, on: Day): Finding {
  switch (rule.kind) {
    case 'test':
      return decideTest(rule, answers, on);
    case 'all':
      return group(rule, rule.of, 'no', 'yes', answers, on);
    case 'any':
      return group(rule, rule.of, 'yes', 'no', answers, on);
    case 'when': {
      const condition = decide(rule.condition, answers, on);
      const parts = applying(rule, condition.verdict).map((part) => decide(part, answers, on));
      const verdict = parts.every((part) => part.verdict === parts[0]?.verdict) ? (parts[0]?.verdict ?? 'unknown') : 'unknown';
      return { kind: 'when', requirement: rule.requirement, verdict, condition, parts };
    }
    default:
      return rule satisfies never;
  }
}

/** The branches of a `when` that can still apply. */
export const applying = (rule: Rule & { kind: 'when' }, condition: Verdict): readonly Rule[] =>
  condition === 'yes' ? [rule.then] : condition === 'no' ? [rule.otherwise] : [rule.then, rule.otherwise];

/** One part that is `strong` settles the group; otherwise one open part leaves it open. */
function group(
  rule: Rule & { kind: 'all' | 'any' },
  of: readonly Rule[],
  strong: Verdict,
  weak: Verdict,
  answers: Answers,
  on: Day,
): GroupFinding {
  let verdict = weak;
  const parts: Finding[] = [];
  for (const each of of) {
    const part = decide(each, answers, on);
    parts.push(part);
    if (part.verdict === strong || (part.verdict === 'unknown' && verdict !== strong)) verdict = part.verdict;
  }
  return { kind: rule.kind, requirement: rule.requirement, verdict, condition: undefined, parts };
}

const none: readonly Field[] = [];

function decideTest({ needs, facts, settles, judge }: Test, answers: Answers, on: Day): TestFinding {
  if (needs.some((field) => answers[field] === undefined)) {
    const missing = needs.filter((field) => answers[field] === undefined);
    return { kind: 'test', verdict: 'unknown', reason: 'not-told', values: { fields: missing }, facts, settles, missing };
  }
  const { verdict, reason, values, facts: more } = judge(answers, on);
  return { kind: 'test', verdict, reason, values, facts: more ? [...facts, ...more] : facts, settles, missing: none } as TestFinding;
}
