/** Values that hold from a day on: what the rule was at the time, never only what it is. */
import { type Day, plusDays } from './days.ts';
import type { FactId } from './facts/index.ts';

/** `published`: one of the source documents says so. `reported`: heard later, elsewhere; shown beside an answer, never decided by. */
export type Standing = 'published' | 'reported';

export type Entry<T> = {
  readonly from: Day;
  /** The last day it holds, or null while no end is known. */
  readonly until: Day | null;
  readonly value: T;
  readonly standing: Standing;
  readonly facts: readonly FactId[];
};

/** Newest first. */
export type Dated<T> = readonly Entry<T>[];

/** The published entry in force on a day, or `undefined` when none is: the caller has to say so, there is no default. */
export function at<T>(values: Dated<T>, on: Day): Entry<T> | undefined {
  return latest(values, 'published', on);
}

/** The same for a test, which is never judged for a day before its documents: that no value holds then is a fault of the rules. */
export function inForce<T>(values: Dated<T>, on: Day): T {
  const entry = at(values, on);
  if (!entry) throw new Error(`No value is in force on ${on}: ${JSON.stringify(values)}`);
  return entry.value;
}

/** What was reported to hold on a day, where that differs from what is published. */
export function reportedAt<T>(values: Dated<T>, on: Day): Entry<T> | undefined {
  return latest(values, 'reported', on);
}

/** The days on which another published value comes into force, or none does any more. */
export const turnsOf = (values: Dated<unknown>): readonly Day[] =>
  values
    .filter(({ standing }) => standing === 'published')
    .flatMap(({ from, until }) => (until === null ? [from] : [from, plusDays(until, 1)]));

function latest<T>(values: Dated<T>, standing: Standing, on: Day): Entry<T> | undefined {
  for (const entry of values) {
    if (entry.standing === standing && entry.from <= on && (entry.until === null || on <= entry.until)) return entry;
  }
  return undefined;
}
