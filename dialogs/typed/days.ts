/** Days as people write them. */
import type { Day } from '../../rules/days.ts';
import type { Direction } from './calendar.ts';
import { forms } from './day-forms.ts';
import { readText, type Text } from './text.ts';
import { boundAfter, boundBefore, vague } from './words/calendar.ts';

/** One day when it is clear, two when either can be meant, as in 03/04. */
export type DayRead = { readonly said: string; readonly days: readonly Day[] };

export function daysIn(text: string, on: Day, direction: Direction): DayRead[] {
  const read = readText(text);
  return findDays(read).flatMap(({ start, end, days }) => {
    const found = days(on, direction);
    return found.length > 0 ? [{ said: read.original.slice(start, end), days: found }] : [];
  });
}

export type DayFound = {
  readonly start: number;
  readonly end: number;
  /** "Since" or "before" that day. */
  readonly isBound: boolean;
  readonly days: (on: Day, direction: Direction) => Day[];
};

/** Where days stand, whatever they are for. Of two readings of a place the earlier begins, then the longer wins. */
export function findDays({ plain }: Text): DayFound[] {
  const found: DayFound[] = [];
  for (const { pattern, days } of forms)
    for (const match of plain.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      const before = plain.slice(Math.max(0, start - 16), start);
      if (vague.test(before)) continue;
      const isBound = boundBefore.test(before) || boundAfter.test(plain.slice(end, end + 10));
      found.push({ start, end, isBound, days: (on, direction) => days({ ...match.groups, 0: match[0] }, on, direction) });
    }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return found.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}
