/** What a finding tells once it is there: the tests behind it, the facts used, the answers still missing. No second copy of the rules. */
import type { Field } from './applicant.ts';
import type { ContradictionId } from './contradictions/index.ts';
import type { Finding, GroupFinding, TestFinding } from './decide.ts';
import type { FactId } from './facts/index.ts';
import type { Reason } from './reasons.ts';
import type { Outcome, Requirement } from './rule.ts';

/** The tests that apply, in the order the rules are written. */
export const tests = (finding: Finding): TestFinding[] => (finding.kind === 'test' ? [finding] : bearing(finding).flatMap(tests));

/** The tests that carry a verdict: those of a group that came out as the group did. Of several ways to a yes, the first is enough. */
export const decisive = (finding: Finding): TestFinding[] => (finding.kind === 'test' ? [finding] : carrying(finding).flatMap(decisive));

/** The same, with the tests that chose the way there. */
export const grounds = (finding: Finding): TestFinding[] =>
  finding.kind === 'test' ? [finding] : [finding.condition ?? [], carrying(finding)].flat().flatMap(grounds);

function carrying({ kind, verdict, parts }: GroupFinding): readonly Finding[] {
  const agreeing = parts.filter((part) => part.verdict === verdict);
  const one = kind === 'first' ? verdict !== 'no' : kind === 'any' && verdict === 'yes';
  return one ? agreeing.slice(0, 1) : agreeing;
}

/** The fields worth asking next, in authored order. What cannot change the verdict any more is skipped. */
export const missingFields = (finding: Finding): Field[] => fieldsIn(openTests(finding));

/** The tests that the verdict still waits for. */
export function openTests(finding: Finding): readonly TestFinding[] {
  if (finding.verdict !== 'unknown') return [];
  if (finding.kind === 'test') return [finding];
  if (finding.condition?.verdict === 'unknown') return openWays(finding.condition, finding.parts);
  if (finding.kind === 'first') return carrying(finding).flatMap(openTests);
  return finding.parts.flatMap(openTests);
}

/** Which way it goes is asked first, unless that cannot be told, or both ways wait for the very same. */
function openWays(condition: Finding, ways: readonly Finding[]): readonly TestFinding[] {
  const [one, other] = ways.map((way) => fieldsIn(openTests(way)).join());
  const asked = openTests(condition);
  return fieldsIn(asked).length === 0 || (one !== '' && one === other) ? ways.flatMap(openTests) : asked;
}

const fieldsIn = (some: readonly TestFinding[]): Field[] => [...new Set(some.flatMap(({ missing }) => missing))];

/** The facts that some tests rest on, each once. */
export const factsOf = (some: readonly TestFinding[]): FactId[] => [
  ...new Set(some.flatMap(({ test, moreFacts }) => [...test.facts, ...moreFacts])),
];

/** The disagreements between documents that the finding had to settle. */
export const contradictionsOf = (finding: Finding): ContradictionId[] => [
  ...new Set(everyTest(finding).flatMap(({ test }) => test.settles)),
];

/** Every test that bears on the verdict, also those that only chose the way; not those of ways that come after the one taken. */
export const everyTest = (finding: Finding): TestFinding[] =>
  finding.kind === 'test' ? [finding] : [finding.condition ?? [], bearing(finding)].flat().flatMap(everyTest);

function bearing({ kind, parts }: GroupFinding): readonly Finding[] {
  const taken = kind === 'first' ? parts.findIndex((part) => part.verdict !== 'no') : -1;
  return taken === -1 ? parts : parts.slice(0, taken + 1);
}

export const hasReason = (finding: Finding, reason: Reason): boolean => everyTest(finding).some((test) => test.reason === reason);

export type RequirementFinding = GroupFinding & { readonly requirement: Requirement };

/** The named requirements of a decision, in authored order. */
export function requirementsOf(finding: Finding): RequirementFinding[] {
  if (finding.kind === 'test') return [];
  return finding.requirement ? [finding as RequirementFinding] : finding.parts.flatMap(requirementsOf);
}

/** The ways that are open, the one to take first. */
export const outcomesOf = (finding: Finding): readonly Outcome[] =>
  finding.kind === 'test' ? [] : finding.kind === 'first' ? finding.outcomes : finding.parts.flatMap(outcomesOf);
