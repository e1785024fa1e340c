/** The months and days of the learning-partner programme: which KPIs show when, and when a directory entry appears. */
import { type Day, monthStart, plusDays, plusMonths } from './days.ts';

export type DayRange = { readonly from: Day; readonly to: Day };

/** The 12 months before the organisation's anniversary, whose KPIs count for its renewal [L-37]. The anniversary itself is not one of them. */
export const kpiWindow = (anniversary: Day): DayRange => ({ from: plusMonths(anniversary, -12), to: plusDays(anniversary, -1) });

/** From when an invoice of a month shows: the 15th of the next month, after the example of [L-38] with its year put right (C-41, C-42). */
export const kpiShownFrom = (year: number, month: number): Day =>
  `${monthStart(`${year}-${String(month).padStart(2, '0')}-01`, 1).slice(0, 8)}15`;

/** The 12 whole months that the report shows on a day [L-38]: from the 15th on they reach to the end of the month before. */
export function kpiShownOn(on: Day): DayRange {
  const next = monthStart(on, on.slice(8) >= '15' ? 0 : -1);
  return { from: monthStart(next, -12), to: plusDays(next, -1) };
}

/** When an addition to the directory is next submitted, and by when it shows. Third week read as days 15 to 21, first week as days 1 to 7 [L-42]. */
export function directoryDates(on: Day): { readonly submitted: DayRange; readonly visibleBy: Day } {
  const month = monthStart(on, on.slice(8) <= '21' ? 0 : 1);
  return { submitted: { from: plusDays(month, 14), to: plusDays(month, 20) }, visibleBy: plusDays(monthStart(month, 1), 6) };
}
