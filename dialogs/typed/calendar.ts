/** Which day is meant when the year is left out, or when it is told by its distance. */
import { type Day, daysBetween, isDay, plusDays } from '../../rules/days.ts';

export type Direction = 'past' | 'future' | 'nearest';

/** How long ago a day that comes round every year may lie and still be the one that is meant. */
const justPassed = 60;

export const dayOf = (year: number, month: number, day: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** Two digits stand for the year of this century. */
export const fullYear = (year: number): number => (year < 100 ? 2000 + year : year);

/** A day without its year. One that no year has comes back as it is, so that reading it says so. */
export function yearly(month: number, day: number, on: Day, direction: Direction): Day[] {
  const around = [-9, -8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
    .map((years) => dayOf(yearOf(on) + years, month, day))
    .filter(isDay);
  const before = around.findLast((each) => each <= on);
  const after = around.find((each) => each > on);
  if (before === undefined || after === undefined) return [dayOf(yearOf(on), month, day)];
  if (before === on || direction === 'past') return [before];
  if (direction === 'nearest') return [daysBetween(before, on) <= daysBetween(on, after) ? before : after];
  return daysBetween(before, on) <= justPassed ? [after, before] : [after];
}

/** Two numbers whose order depends on the country. */
export function eitherOrder(first: number, second: number, read: (month: number, day: number) => Day[]): Day[] {
  const dayFirst = second >= 1 && second <= 12 && first >= 1 && first <= 31 ? read(second, first) : [];
  const monthFirst = first >= 1 && first <= 12 && second >= 1 && second <= 31 ? read(first, second) : [];
  const real = [...dayFirst, ...monthFirst].filter(isDay);
  return [...new Set(real.length > 0 ? real : [...dayFirst, ...monthFirst])];
}

/** Monday is 0; 1 January 2001 was one. */
const weekdayOf = (day: Day): number => ((daysBetween('2001-01-01', day) % 7) + 7) % 7;

/** A day of the week, so many weeks from this one; weeks begin on Monday. */
export const inWeek = (weekday: number, weeks: number, on: Day): Day => plusDays(on, weekday - weekdayOf(on) + weeks * 7);

export const latestBefore = (weekday: number, on: Day): Day => plusDays(on, -((weekdayOf(on) - weekday + 6) % 7) - 1);
export const firstAfter = (weekday: number, on: Day): Day => plusDays(on, ((weekday - weekdayOf(on) + 6) % 7) + 1);
