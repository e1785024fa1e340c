/** The operator's fee table: accepted only when every row is sound and no day has two fees; then asked for the fee of a day. */
import type { EmployerType } from '../applicant.ts';
import type { Day } from '../days.ts';
import { type CellProblem, type ColumnProblem, type FeeRow, type Membership, type RawRow, readRow } from './row.ts';
import { type Gap, gaps, holdsOn, isFor, type Overlap, overlaps } from './spans.ts';

declare const checked: unique symbol;

/** Rows that passed readFeeTable(), or none. */
export type FeeTable = readonly FeeRow[] & { readonly [checked]: true };

export type FeeProblem = ColumnProblem | CellProblem | Overlap;
export type FeeWarning = Gap;

/** For whoever has no table. */
export const noFees = [] as readonly FeeRow[] as FeeTable;

/** All problems of all rows in the order of their lines, or a table and what to look at in it. */
export function readFeeTable(rows: readonly RawRow[]): { table: FeeTable; warnings: FeeWarning[] } | { problems: FeeProblem[] } {
  const read = rows.map(readRow);
  const problems: FeeProblem[] = [
    ...read.flatMap((each) => each.problems),
    // Also between rows with a fault elsewhere, so that mending that one brings up no new problem.
    ...overlaps(read.flatMap(({ span }) => span ?? [])),
  ];
  if (problems.length > 0) return { problems: problems.sort((a, b) => a.line - b.line) };
  const table = read.flatMap(({ row }) => row ?? []);
  return { table: table as readonly FeeRow[] as FeeTable, warnings: gaps(table) };
}

export type Member = { readonly membership: Membership; readonly country: string; readonly status: EmployerType };

/** The one row for a member on a day, or `undefined`: then the fee is not known, and no other row stands in for it. */
export function feeOn(table: FeeTable, { membership, country, status }: Member, on: Day): FeeRow | undefined {
  return table.find((row) => row.membership === membership && row.country === country && isFor(row, status) && holdsOn(row, on));
}
