/** The dates that follow from a rule: until when a verdict holds, from when it becomes yes, and the last day to act. */
import type { Answers } from './applicant.ts';
import { type Day, plusDays } from './days.ts';
import { decide, type Finding } from './decide.ts';
import { requirementsOf } from './finding.ts';
import type { Requirement, Rule } from './rule.ts';
import { settledFrom } from './steady.ts';

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

/** How far ahead to look, in days. */
export const horizon = 730;

/** Looks at every day from `on`, two years far. The verdict can only change with the day, as the answers stay. */
export function datesOf(rule: Rule, answers: Answers, on: Day): Dates {
  const settled = settledFrom(rule, answers, on);
  const today = decide(rule, answers, on, settled);
  const met = metIn(today);
  // Without a part that changes, no day brings anything.
  if (settled.has(rule)) return {};
  const found: { holdsUntil?: Day; becomesYesOn?: Day; lastDayToAct?: Day; afterThat?: Requirement[] } = {};
  let [toHold, toYes, toAct] = [true, today.verdict !== 'yes', met.includes('deadline')];
  let day = on;
  for (let ahead = 1; ahead <= horizon && (toHold || toYes || toAct); ahead += 1) {
    const next = plusDays(on, ahead);
    const finding = decide(rule, answers, next, settled);
    if (toHold && finding.verdict !== today.verdict) {
      found.holdsUntil = day;
      toHold = false;
    }
    if (toYes && finding.verdict === 'yes') {
      found.becomesYesOn = next;
      toYes = false;
    }
    if (toAct) {
      const still = metIn(finding);
      const lost = met.filter((name) => !still.includes(name));
      if (lost.length > 0) {
        found.lastDayToAct = day;
        found.afterThat = lost;
        toAct = false;
      }
    }
    day = next;
  }
  return found;
}

const metIn = (finding: Finding): Requirement[] =>
  requirementsOf(finding)
    .filter((part) => part.verdict === 'yes')
    .map((part) => part.requirement);
