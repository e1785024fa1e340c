/** Why a field is asked: what it can still change for this person. */
import type { Answers, Field } from './applicant.ts';
import type { ContradictionId } from './contradictions/index.ts';
import type { Day } from './days.ts';
import { decide } from './decide.ts';
import type { FactId } from './facts/index.ts';
import { factsOf, openTests, requirementsOf } from './finding.ts';
import type { Requirement, Rule } from './rule.ts';

export type Why = {
  readonly requirement: Requirement;
  readonly facts: readonly FactId[];
  readonly settles: readonly ContradictionId[];
};

/** The requirements that wait for the field, as if it were not told yet. Empty when it can change nothing any more. */
export function whyAsk(rule: Rule, answers: Answers, on: Day, field: Field): Why[] {
  const { [field]: _, ...others } = answers;
  const finding = decide(rule, others, on);
  if (finding.verdict !== 'unknown') return [];
  return requirementsOf(finding).flatMap((part) => {
    const waiting = openTests(part).filter(({ missing }) => missing.includes(field));
    if (waiting.length === 0) return [];
    return [{ requirement: part.requirement, facts: factsOf(waiting), settles: [...new Set(waiting.flatMap(({ test }) => test.settles))] }];
  });
}
