/** The dates that follow from a rule: until when a verdict holds, from when it becomes yes, and the last day to act. */
import type { Answers } from './applicant.ts';
import { type Day, plusDays } from './days.ts';
import { decide, type Finding } from './decide.ts';
import { requirementsOf } from './finding.ts';
import type { Verdict } from './reasons.ts';
import type { Requirement, Rule } from './rule.ts';

export type Dates = {
  /** The last day the verdict of today still holds; absent while no change is in sight. */
  readonly holdsUntil?: Day;
  /** The first later day on which the verdict is yes, without any new answer. */
  readonly becomesYesOn?: Day;
  /** The last day on which everything that is met today still is; absent when the deadline has passed or is not known. */
  readonly lastDayToAct?: Day;
  /** What is no longer met the day after that. */
  readonly afterThat?: readonly Requirement[];
};

const horizon = 730;

/** Looks at every day from `on`, two years far. The verdict can only change with the day, as the answers stay. */
export function datesOf(rule: Rule, answers: Answers, on: Day): Dates {
  const today = decide(rule, answers, on);
  const metToday = requirementsWith(today, 'yes');
  const canAct = metToday.includes('deadline');
  let holdsUntil: Day | undefined;
  let becomesYesOn: Day | undefined;
  let lastDayToAct: Day | undefined;
  let afterThat: Requirement[] = [];
  let day = on;
  for (let ahead = 1; ahead <= horizon; ahead += 1) {
    const next = plusDays(on, ahead);
    const finding = decide(rule, answers, next);
    if (!holdsUntil && finding.verdict !== today.verdict) holdsUntil = day;
    if (!becomesYesOn && today.verdict !== 'yes' && finding.verdict === 'yes') becomesYesOn = next;
    if (!lastDayToAct && canAct) {
      const met = requirementsWith(finding, 'yes');
      afterThat = metToday.filter((name) => !met.includes(name));
      if (afterThat.length > 0) lastDayToAct = day;
    }
    day = next;
  }
  return { ...(holdsUntil && { holdsUntil }), ...(becomesYesOn && { becomesYesOn }), ...(lastDayToAct && { lastDayToAct, afterThat }) };
}

const requirementsWith = (finding: Finding, verdict: Verdict): Requirement[] =>
  requirementsOf(finding)
    .filter((part) => part.verdict === verdict)
    .map((part) => part.requirement);
