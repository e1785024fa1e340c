/** One decision with everything there is to say about it, as data: what a verdict card shows and `npm run chat -- --json` prints. */
import type { Notice, Step } from './advice.ts';
import type { Answers, Field } from './applicant.ts';
import type { RuleId } from './book/index.ts';
import type { ContradictionId } from './contradictions/index.ts';
import { type Dates, datesOf } from './dates.ts';
import type { Day } from './days.ts';
import { decide, type TestFinding } from './decide.ts';
import type { Decision } from './decisions/decision.ts';
import { type DecisionId, type Decisions, decisions as withoutFees } from './decisions/index.ts';
import { type FactId, sourcesOf } from './facts/index.ts';
import {
  contradictionsOf,
  decisive,
  everyTest,
  factsOf,
  grounds,
  missingFields,
  outcomesOf,
  type RequirementFinding,
  requirementsOf,
} from './finding.ts';
import { nearestYes } from './nearest.ts';
import type { Verdict } from './reasons.ts';
import type { Outcome, Requirement } from './rule.ts';
import type { SilenceId } from './silences.ts';
import { type Source, type SourceId, sources } from './sources.ts';

export type Explained = {
  readonly decision: DecisionId;
  readonly on: Day;
  readonly verdict: Verdict;
  /** Where a decision chooses between ways: the one to take, then the others that are open too. */
  readonly outcomes: readonly Outcome[];
  readonly reasons: readonly RequirementReason[];
  /** Every fact that the verdict, the steps and the notices rest on. */
  readonly facts: readonly FactId[];
  /** The documents those facts stand in, newest first. */
  readonly sources: readonly (Source & { readonly id: SourceId })[];
  readonly missing: readonly Field[];
  /** The fewest things to change for a yes; null when none would do, or when it is one already. */
  readonly nearestYes: { readonly change: readonly Because[]; readonly tell: readonly Field[] } | null;
  readonly contradictions: readonly ContradictionId[];
  readonly dates: Dates;
  readonly steps: readonly Step[];
  readonly notices: readonly Notice[];
  /** The documented rules this decision carries out. */
  readonly rules: readonly RuleId[];
  /** What people ask about it and no document says. */
  readonly silences: readonly SilenceId[];
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

/** `decisions` are those of an operator with a fee table, or the plain ones. */
export function explain(id: DecisionId, answers: Answers, on: Day, decisions: Decisions = withoutFees): Explained {
  const { rule, rules, silences, ...advice }: Decision = decisions[id];
  const finding = decide(rule, answers, on);
  const dates = datesOf(rule, answers, on);
  const decided = { finding, answers, dates, on };
  const missing = missingFields(finding);
  // Nobody is sent anywhere before all is told.
  const steps = missing.length > 0 ? [] : advice.steps(decided);
  const notices = advice.notices(decided);
  const facts = [...new Set([...factsOf(everyTest(finding)), ...[...steps, ...notices].flatMap((each) => each.facts)])];
  const nearest = finding.verdict === 'yes' ? undefined : nearestYes(finding);
  return {
    decision: id,
    on,
    verdict: finding.verdict,
    outcomes: finding.verdict === 'yes' ? outcomesOf(finding) : [],
    reasons: requirementsOf(finding).map((part) => ({
      requirement: part.requirement,
      verdict: part.verdict,
      because: reasonsOf(part),
      facts: factsOf(grounds(part)),
      sources: sourcesOf(factsOf(grounds(part))),
    })),
    facts,
    sources: sourcesOf(facts).map((source) => ({ id: source, ...sources[source] })),
    missing,
    nearestYes: nearest ? { change: nearest.change.map(because), tell: nearest.tell } : null,
    contradictions: contradictionsOf(finding),
    dates,
    steps,
    notices,
    rules,
    silences,
  };
}

/** Each reason once, as a test can carry a verdict in two places; and all that is still to tell in one. */
function reasonsOf(part: RequirementFinding): Because[] {
  const carrying = decisive(part);
  const open = carrying.filter(({ reason }) => reason === 'not-told');
  const decided = carrying.filter(({ reason }) => reason !== 'not-told');
  const different = [...new Map(decided.map(because).map((each) => [JSON.stringify(each), each])).values()];
  return open.length === 0
    ? different
    : [...different, { verdict: 'unknown', reason: 'not-told', values: { fields: missingFields(part) } }];
}

const because = ({ verdict, reason, values }: TestFinding): Because => ({ verdict, reason, values }) as Because;
