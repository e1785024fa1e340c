/** The dates that follow from a rule: until when a verdict holds, from when it becomes yes, and the last day to act. */
import type { Answers } from './applicant.ts';
import { type Day, plusDays } from './days.ts';
import { decide, type Finding } from './decide.ts';
import { requirementsOf } from './finding.ts';
import { outlook } from './outlook.ts';
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

/** How far ahead to look, in days. */
export const horizon = 730;

/** Looks two years ahead from `on`, at the days on which something can turn. The verdict can only change with the day, as the answers stay. */
export function datesOf(rule: Rule, answers: Answers, on: Day): Dates {
  const { settled, turns } = outlook(rule, answers, on);
  const days = turns ? inSight(turns, on) : everyDayAfter(on);
  // Without a part that changes, no day brings anything.
  if (days.length === 0) return {};
  const today = decide(rule, answers, on, settled);
  const met = metIn(today);
  const found: { holdsUntil?: Day; becomesYesOn?: Day; lastDayToAct?: Day; afterThat?: Requirement[] } = {};
  let [toHold, toYes, toAct] = [true, today.verdict !== 'yes', met.includes('deadline')];
  for (const day of days) {
    if (!(toHold || toYes || toAct)) break;
    const finding = decide(rule, answers, day, settled);
    if (toHold && finding.verdict !== today.verdict) {
      found.holdsUntil = plusDays(day, -1);
      toHold = false;
    }
    if (toYes && finding.verdict === 'yes') {
      found.becomesYesOn = day;
      toYes = false;
    }
    if (toAct) {
      const still = metIn(finding);
      const lost = met.filter((name) => !still.includes(name));
      if (lost.length > 0) {
        found.lastDayToAct = plusDays(day, -1);
        found.afterThat = lost;
        toAct = false;
      }
    }
  }
  return found;
}

function inSight(turns: readonly Day[], on: Day): readonly Day[] {
  const last = plusDays(on, horizon);
  return [...new Set(turns)].filter((day) => day <= last).sort();
}

const everyDayAfter = (on: Day): readonly Day[] => Array.from({ length: horizon }, (_, ahead) => plusDays(on, ahead + 1));

const metIn = (finding: Finding): Requirement[] =>
  requirementsOf(finding)
    .filter((part) => part.verdict === 'yes')
    .map((part) => part.requirement);
