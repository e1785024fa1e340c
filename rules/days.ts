/** Calendar days as `YYYY-MM-DD` strings, which sort as they read and belong to no time zone. */
import { addMonths, formatISO, parseISO } from 'date-fns';

/** A calendar day, `YYYY-MM-DD`. Never a `Date`: that one shifts by a day between time zones. */
export type Day = string;

const msPerDay = 86_400_000;

/** `Date.parse` reads this form as UTC, where every day is 24 hours long; four times faster than going through local time. */
const toNumber = (day: Day): number => Date.parse(day) / msPerDay;
const toDay = (number: number): Day => new Date(number * msPerDay).toISOString().slice(0, 10);

/** True for a day the calendar has; false for 30 February and for any other form of writing. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(toNumber(text)) && toDay(toNumber(text)) === text;

export const plusDays = (day: Day, days: number): Day => toDay(toNumber(day) + days);

/** Adds calendar months. Past the end of a shorter month it stays on that month's last day: 31 August + 6 months = 28 February. */
export const plusMonths = (day: Day, months: number): Day => formatISO(addMonths(parseISO(day), months), { representation: 'date' });

/** Days from one day to another; negative when `to` comes first. */
export const daysBetween = (from: Day, to: Day): number => toNumber(to) - toNumber(from);
