/** One decision with everything there is to say about it, as data: what a verdict card shows and `npm run chat -- --json` prints. */
import type { Notice, Step } from './advice.ts';
import type { Answers, Field } from './applicant.ts';
import type { ContradictionId } from './contradictions.ts';
import { type Dates, datesOf } from './dates.ts';
import type { Day } from './days.ts';
import { decide, type TestFinding } from './decide.ts';
import { type Decision, type DecisionId, decisions } from './decisions/index.ts';
import { type FactId, sourcesOf } from './facts/index.ts';
import { contradictionsOf, decisive, everyTest, factsOf, grounds, missingFields, requirementsOf } from './finding.ts';
import type { Verdict } from './reasons.ts';
import type { Requirement } from './rule.ts';
import { type Source, type SourceId, sources } from './sources.ts';

export type Explained = {
  readonly decision: DecisionId;
  readonly on: Day;
  readonly verdict: Verdict;
  readonly reasons: readonly RequirementReason[];
  /** Every fact that the verdict, the steps and the notices rest on. */
  readonly facts: readonly FactId[];
  /** The documents those facts stand in, newest first. */
  readonly sources: readonly (Source & { readonly id: SourceId })[];
  readonly missing: readonly Field[];
  readonly contradictions: readonly ContradictionId[];
  readonly dates: Dates;
  readonly steps: readonly Step[];
  readonly notices: readonly Notice[];
};

/** One requirement: met, unmet or not known, and what that rests on. */
export type RequirementReason = {
  readonly requirement: Requirement;
  readonly verdict: Verdict;
  readonly because: readonly Because[];
  readonly facts: readonly FactId[];
  readonly sources: readonly SourceId[];
};

/** A reason code and the values it rests on. */
export type Because = {
  readonly [R in TestFinding['reason']]: Pick<Extract<TestFinding, { reason: R }>, 'verdict' | 'reason' | 'values'>;
}[TestFinding['reason']];

export function explain(id: DecisionId, answers: Answers, on: Day): Explained {
  const decision: Decision = decisions[id];
  const finding = decide(decision.rule, answers, on);
  const dates = datesOf(decision.rule, answers, on);
  const steps = decision.steps(finding, answers, dates, on);
  const notices = decision.notices(finding, dates, on);
  const facts = [...new Set([...factsOf(everyTest(finding)), ...[...steps, ...notices].flatMap((each) => each.facts)])];
  return {
    decision: id,
    on,
    verdict: finding.verdict,
    reasons: requirementsOf(finding).map((part) => ({
      requirement: part.requirement,
      verdict: part.verdict,
      because: decisive(part).map(({ verdict, reason, values }) => ({ verdict, reason, values }) as Because),
      facts: factsOf(grounds(part)),
      sources: sourcesOf(factsOf(grounds(part))),
    })),
    facts,
    sources: sourcesOf(facts).map((source) => ({ id: source, ...sources[source] })),
    missing: missingFields(finding),
    contradictions: contradictionsOf(finding),
    dates,
    steps,
    notices,
  };
}
