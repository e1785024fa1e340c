/** What a finding tells once it is there: the tests behind it, the facts used, the answers still missing. No second copy of the rules. */
import type { Field } from './applicant.ts';
import type { ContradictionId } from './contradictions.ts';
import type { Finding, GroupFinding, TestFinding } from './decide.ts';
import type { FactId } from './facts/index.ts';
import type { Requirement } from './rule.ts';

/** The tests that apply, in the order the rules are written. */
export const tests = (finding: Finding): TestFinding[] => (finding.kind === 'test' ? [finding] : finding.parts.flatMap(tests));

/** The tests that carry a verdict: those of a group that came out as the group did. Of several ways to a yes, the first is enough. */
export const decisive = (finding: Finding): TestFinding[] => (finding.kind === 'test' ? [finding] : carrying(finding).flatMap(decisive));

/** The same, with the tests that chose the way there. */
export const grounds = (finding: Finding): TestFinding[] =>
  finding.kind === 'test' ? [finding] : [finding.condition ?? [], carrying(finding)].flat().flatMap(grounds);

function carrying({ kind, verdict, parts }: GroupFinding): readonly Finding[] {
  const agreeing = parts.filter((part) => part.verdict === verdict);
  return kind === 'any' && verdict === 'yes' ? agreeing.slice(0, 1) : agreeing;
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

/** The facts that some tests rest on, each once. */
export const factsOf = (some: readonly TestFinding[]): FactId[] => [...new Set(some.flatMap(({ facts }) => facts))];

/** The disagreements between documents that the finding had to settle. */
export const contradictionsOf = (finding: Finding): ContradictionId[] => [...new Set(everyTest(finding).flatMap((test) => test.settles))];

/** Every test that was decided, also those that only chose the way. */
export const everyTest = (finding: Finding): TestFinding[] =>
  finding.kind === 'test' ? [finding] : [...(finding.condition ? everyTest(finding.condition) : []), ...finding.parts.flatMap(everyTest)];

export type RequirementFinding = GroupFinding & { readonly requirement: Requirement };

/** The named requirements of a decision, in authored order. */
export function requirementsOf(finding: Finding): RequirementFinding[] {
  if (finding.kind === 'test') return [];
  return finding.requirement ? [finding as RequirementFinding] : finding.parts.flatMap(requirementsOf);
}
