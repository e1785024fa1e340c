/** One person whose verdict is known beforehand: what they told, on which day, and everything the decision has to make of it. */
import type { Answers, Field } from '../../../rules/applicant.ts';
import type { DecisionId } from '../../../rules/decisions/index.ts';
import type { FactId } from '../../../rules/facts/index.ts';
import type { Reason, Verdict } from '../../../rules/reasons.ts';
import type { Outcome, Requirement } from '../../../rules/rule.ts';

export type Person = {
  /** The behaviour, opening with the ids of the rules and contradictions it proves. */
  readonly title: string;
  readonly decision: DecisionId;
  readonly answers: Answers;
  readonly on: string;
  readonly verdict: Verdict;
  /** Where there is a choice: the way to take first, then those that are open too. */
  readonly outcomes?: readonly Outcome[];
  /** For each requirement of the decision: its verdict and the codes of the tests that carry it. */
  readonly because: Partial<Record<Requirement, readonly [Verdict, ...Reason[]]>>;
  /** Exactly the fields still to ask, in order; none when left out. */
  readonly missing?: readonly Field[];
  /** Facts that have to be among those cited. */
  readonly facts: readonly FactId[];
  /** Values, steps or notices that have to be among what is said. */
  readonly says?: readonly object[];
  /** And what must not be. */
  readonly neverSays?: readonly object[];
};
