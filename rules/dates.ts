/** The dates that follow from a rule: until when a verdict holds, from when it becomes yes, and the last day to act. */
import type { Answers } from './applicant.ts';
import { type Day, plusDays } from './days.ts';
import { decide, type Finding } from './decide.ts';
import { requirementsOf } from './finding.ts';
import type { Requirement, Rule } from './rule.ts';

export type Dates = {
  /** The last day the verdict of today still holds; absent while no change is in sight. */
  readonly holdsUntil?: Day;
  /** What is no longer met the day after. */
  readonly thenUnmet?: readonly Requirement[];
  /** The first later day on which the verdict is yes, without any new answer. */
  readonly becomesYesOn?: Day;
  /** The last day on which something can still be done; absent when the documents give none. */
  readonly lastDayToAct?: Day;
};

const horizon = 730;

/** Looks at every day from `on`, two years far. The verdict can only change with the day, as the answers stay. */
export function datesOf(rule: Rule, answers: Answers, on: Day): Dates {
  const today = decide(rule, answers, on);
  const deadline = requirementVerdict(today, 'deadline');
  let holdsUntil: Day | undefined;
  let thenUnmet: Requirement[] | undefined;
  let becomesYesOn: Day | undefined;
  let deadlineUntil: Day | undefined;
  let day = on;
  for (let ahead = 1; ahead <= horizon; ahead += 1) {
    const next = plusDays(on, ahead);
    const finding = decide(rule, answers, next);
    if (!holdsUntil && finding.verdict !== today.verdict) {
      holdsUntil = day;
      thenUnmet = unmet(finding).filter((name) => !unmet(today).includes(name));
    }
    if (!becomesYesOn && today.verdict !== 'yes' && finding.verdict === 'yes') becomesYesOn = next;
    if (!deadlineUntil && deadline === 'yes' && requirementVerdict(finding, 'deadline') === 'no') deadlineUntil = day;
    day = next;
  }
  const lastDayToAct = today.verdict === 'yes' ? holdsUntil : deadlineUntil;
  return {
    ...(holdsUntil && { holdsUntil, thenUnmet: thenUnmet ?? [] }),
    ...(becomesYesOn && { becomesYesOn }),
    ...(lastDayToAct && { lastDayToAct }),
  };
}

const requirementVerdict = (finding: Finding, name: Requirement) =>
  requirementsOf(finding).find((part) => part.requirement === name)?.verdict;

const unmet = (finding: Finding): Requirement[] =>
  requirementsOf(finding)
    .filter((part) => part.verdict === 'no')
    .map((part) => part.requirement);
