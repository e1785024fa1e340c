/** What a finding tells once it is there: the tests behind it, the facts used, the answers still missing. No second copy of the rules. */
import type { Field } from './applicant.ts';
import type { ContradictionId } from './contradictions.ts';
import type { Finding, GroupFinding, TestFinding } from './decide.ts';
import type { FactId } from './facts/index.ts';
import type { Requirement } from './rule.ts';

/** The tests that apply, in the order the rules are written. */
export const tests = (finding: Finding): TestFinding[] => (finding.kind === 'test' ? [finding] : finding.parts.flatMap(tests));

/** The tests that carry a verdict: those of a group that came out as the group did. Of several ways to a yes, the first is enough. */
export function decisive(finding: Finding): TestFinding[] {
  if (finding.kind === 'test') return [finding];
  const agreeing = finding.parts.filter((part) => part.verdict === finding.verdict);
  return (finding.kind === 'any' && finding.verdict === 'yes' ? agreeing.slice(0, 1) : agreeing).flatMap(decisive);
}

/** The fields worth asking next, in authored order. What cannot change the verdict any more is skipped. */
export function missingFields(finding: Finding): Field[] {
  return [...new Set(open(finding))];
}

function open(finding: Finding): readonly Field[] {
  if (finding.verdict !== 'unknown') return [];
  if (finding.kind === 'test') return finding.missing;
  if (finding.kind === 'when' && finding.condition?.verdict === 'unknown') return open(finding.condition);
  return finding.parts.flatMap(open);
}

/** Every fact the finding rests on, each once. */
export const factsOf = (finding: Finding): FactId[] => [...new Set(everyTest(finding).flatMap((test) => test.facts))];

/** The disagreements between documents that the finding had to settle. */
export const contradictionsOf = (finding: Finding): ContradictionId[] => [...new Set(everyTest(finding).flatMap((test) => test.settles))];

const everyTest = (finding: Finding): TestFinding[] =>
  finding.kind === 'test' ? [finding] : [...(finding.condition ? everyTest(finding.condition) : []), ...finding.parts.flatMap(everyTest)];

export type RequirementFinding = GroupFinding & { readonly requirement: Requirement };

/** The named requirements of a decision, in authored order. */
export function requirementsOf(finding: Finding): RequirementFinding[] {
  if (finding.kind === 'test') return [];
  return finding.requirement ? [finding as RequirementFinding] : finding.parts.flatMap(requirementsOf);
}
