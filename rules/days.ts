/**
 * Calendar days as `YYYY-MM-DD` strings, which sort as they read and belong to no time zone. A decision counts days a dozen times,
 * so counting is plain arithmetic; a test holds every day of four centuries against JavaScript’s own calendar.
 */
import { addBusinessDays, formatISO, parseISO } from 'date-fns';

/** A calendar day, `YYYY-MM-DD`. Never a `Date`: that one shifts by a day between time zones. */
export type Day = string;

/** True for a day the calendar has; false for 30 February and for any other form of writing. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = [yearOf(text), monthOf(text), dayOf(text)];
  return day >= 1 && day <= daysIn(year, month);
}

export const plusDays = (day: Day, days: number): Day => toDay(toNumber(day) + days);

/** Days from one day to another; negative when `to` comes first. */
export const daysBetween = (from: Day, to: Day): number => toNumber(to) - toNumber(from);

/** Adds calendar months. Past the end of a shorter month it stays on that month's last day: 31 August + 6 months = 28 February. */
export function plusMonths(day: Day, months: number): Day {
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return dayText(year, month, Math.min(dayOf(day), daysIn(year, month)));
}

/** The first day of a month so many months away. */
export const monthStart = (day: Day, months = 0): Day => plusMonths(`${day.slice(0, 8)}01`, months);

/** Monday to Friday; public holidays differ by country and are not taken out. */
export const plusBusinessDays = (day: Day, days: number): Day =>
  formatISO(addBusinessDays(parseISO(day), days), { representation: 'date' });

/** The number that two digits make, from a place in the text on. */
const two = (text: string, from: number): number => text.charCodeAt(from) * 10 + text.charCodeAt(from + 1) - 11 * 48;
const yearOf = (day: Day): number => two(day, 0) * 100 + two(day, 2);
const monthOf = (day: Day): number => two(day, 5);
const dayOf = (day: Day): number => two(day, 8);

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const daysIn = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0));

/** Days since 1 March of the year 0. Years begin in March, so that the day a leap year adds is their last. */
function toNumber(day: Day): number {
  const month = monthOf(day);
  const year = month > 2 ? yearOf(day) : yearOf(day) - 1;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOf(day) - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear;
}

const daysIn400Years = 146_097;

function toDay(number: number): Day {
  const era = Math.floor(number / daysIn400Years);
  const rest = number - era * daysIn400Years;
  const year = Math.floor((rest - Math.floor(rest / 1460) + Math.floor(rest / 36_524) - Math.floor(rest / 146_096)) / 365);
  const dayOfYear = rest - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * month + 2) / 5) + 1;
  return dayText(era * 400 + year + (month > 9 ? 1 : 0), month > 9 ? month - 9 : month + 3, day);
}

/** `00` to `99`. */
const written = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));

const dayText = (year: number, month: number, day: number): Day =>
  `${written[Math.floor(year / 100)]}${written[year % 100]}-${written[month]}-${written[day]}`;
