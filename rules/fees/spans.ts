/** Whether the rows of a fee table fit together: no day with two fees, and which days in between have none. */
import { type EmployerType, employerTypes } from '../applicant.ts';
import { type Day, plusDays } from '../days.ts';
import type { Span } from './row.ts';

/** The days from `from` until `until` have a fee in both lines. */
export type Overlap = { code: 'overlap'; line: number; with: number; from: Day; until: Day | null };
/** The days from `from` until `until`, between the periods of two lines, have no fee for these statuses. */
export type Gap = { code: 'gap'; line: number; next: number; from: Day; until: Day; statuses: EmployerType[] };

export const isFor = (span: Span, status: EmployerType): boolean => span.status === status || span.status === '*';
export const holdsOn = (span: Span, on: Day): boolean => span.from <= on && (span.until === null || on <= span.until);

const places = (spans: readonly Span[]): Span[][] =>
  Object.values(Object.groupBy(spans, ({ membership, country }) => `${membership} ${country}`)).map((group) => group ?? []);

/** A row for every status beside one for a single status counts: which of the two is meant would be a guess. */
export function overlaps(spans: readonly Span[]): Overlap[] {
  return places(spans).flatMap((place) =>
    place.flatMap((later, index) => place.slice(0, index).flatMap((earlier) => sharedDays(earlier, later) ?? [])),
  );
}

function sharedDays(one: Span, other: Span): Overlap | undefined {
  const sameStatus = one.status === other.status || one.status === '*' || other.status === '*';
  const from = one.from > other.from ? one.from : other.from;
  if (!sameStatus || !holdsOn(one, from) || !holdsOn(other, from)) return undefined;
  const [until = null] = [one.until, other.until].filter((day) => day !== null).sort();
  return { code: 'overlap', line: other.line, with: one.line, from, until };
}

/** Looks at each status by itself: a row for one status may fill what the rows for every status leave open. Wants spans without overlaps. */
export function gaps(spans: readonly Span[]): Gap[] {
  const found = new Map<string, Gap>();
  for (const place of places(spans)) {
    for (const status of employerTypes) {
      for (const gap of gapsFor(status, place)) {
        const pair = `${gap.line} ${gap.next}`;
        found.set(pair, { ...gap, statuses: [...(found.get(pair)?.statuses ?? []), status] });
      }
    }
  }
  return [...found.values()];
}

function gapsFor(status: EmployerType, place: readonly Span[]): Omit<Gap, 'statuses'>[] {
  const periods = place.filter((span) => isFor(span, status)).sort((a, b) => (a.from < b.from ? -1 : 1));
  return periods.flatMap((earlier, index) => {
    const next = periods[index + 1];
    if (!next || earlier.until === null) return [];
    const from = plusDays(earlier.until, 1);
    return from === next.from ? [] : [{ code: 'gap', line: earlier.line, next: next.line, from, until: plusDays(next.from, -1) } as const];
  });
}
