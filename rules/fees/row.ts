/** Reads one row of the operator's fee table: its values, and everything that is wrong with it, as data. */
import { z } from 'zod';
import { employerTypes } from '../applicant.ts';
import { type Day, isDay } from '../days.ts';
import { countryNamed, isCountry } from './countries.ts';
import { isCurrency } from './money.ts';

export const memberships = ['mct', 'alumni'] as const;
export type Membership = (typeof memberships)[number];

/** `*` is every status. */
export const statuses = [...employerTypes, '*'] as const;
export type Status = (typeof statuses)[number];

export const columns = ['membership', 'country', 'status', 'currency', 'amount', 'from', 'until', 'link'] as const;
export type Column = (typeof columns)[number];

/** Whom a fee is for and when: all that decides whether two rows get into each other's way. */
export type Span = {
  readonly line: number;
  readonly membership: Membership;
  readonly country: string;
  readonly status: Status;
  readonly from: Day;
  /** The last day, or null while no end is known. */
  readonly until: Day | null;
};
/** `amount` in minor units. */
export type FeeRow = Span & { readonly currency: string; readonly amount: number; readonly link: string };

export type RawRow = { readonly line: number; readonly cells: Readonly<Record<string, unknown>> };

type CellCode =
  | 'empty'
  | 'not-a-choice'
  | 'not-a-country'
  | 'not-a-currency'
  | 'not-a-whole-number'
  | 'not-a-day'
  | 'until-before-from'
  | 'not-https';

export type ColumnProblem = { code: 'unknown-column' | 'missing-column' | 'repeated-column'; line: number; field: string };
/** `meant` is what the cell should most likely say. */
export type CellProblem = { code: CellCode; line: number; field: Column; typed: string; meant?: string };

const asText = (raw: unknown): string => (raw === null ? '' : String(raw).trim());

/** The message of a check is the code of its problem. */
const because = (code: CellCode) => code;

/** A cell that is not there fails too, or a forgotten `until` would count as open; readRow() says it as a missing column. */
const cell = z
  .unknown()
  .refine((raw) => raw !== undefined, { error: because('empty'), abort: true })
  .transform(asText);
const filled = cell.refine((text) => text !== '', { error: because('empty'), abort: true });
/** Without a day there is nothing to compare, hence `abort`. */
const noDay = { error: because('not-a-day'), abort: true };

const isWhole = (text: string) => /^\d+$/.test(text) && Number.isSafeInteger(Number(text));
const isHttps = (text: string) => /^https:\/\/[^\s<>()]+$/.test(text) && URL.canParse(text);

/** Three parts, so that a fault in one hides none in the others. */
const who = z.object({
  membership: filled.pipe(z.enum(memberships, because('not-a-choice'))),
  country: filled.refine(isCountry, because('not-a-country')),
  status: filled.pipe(z.enum(statuses, because('not-a-choice'))),
});
const when = z
  .object({
    from: filled.refine(isDay, noDay),
    until: cell.refine((text) => text === '' || isDay(text), noDay).transform((text) => text || null),
  })
  .refine(({ from, until }) => until === null || from <= until, { error: because('until-before-from'), path: ['until'] });
const what = z.object({
  currency: filled.refine(isCurrency, because('not-a-currency')),
  amount: filled.refine(isWhole, because('not-a-whole-number')).transform(Number),
  link: filled.refine(isHttps, because('not-https')),
});

const likely: { readonly [C in Column]?: (typed: string) => string | undefined } = {
  membership: (typed) => memberships.find((each) => each === typed.toLowerCase()),
  country: countryNamed,
  status: (typed) => statuses.find((each) => each === typed.toLowerCase()),
  currency: (typed) => (isCurrency(typed.toUpperCase()) ? typed.toUpperCase() : undefined),
};

/** What is wrong with the column names of a row, or of a header. */
export function columnProblems(line: number, names: readonly string[]): ColumnProblem[] {
  const unknown = names.filter((name) => !(columns as readonly string[]).includes(name));
  const missing = columns.filter((name) => !names.includes(name));
  const repeated = columns.filter((name) => names.indexOf(name) !== names.lastIndexOf(name));
  return [
    ...unknown.map((field) => ({ code: 'unknown-column', line, field }) as const),
    ...missing.map((field) => ({ code: 'missing-column', line, field }) as const),
    ...repeated.map((field) => ({ code: 'repeated-column', line, field }) as const),
  ];
}

/** `span` as soon as whom and when are clear, `row` when all is. */
export function readRow({ line, cells }: RawRow): { problems: (ColumnProblem | CellProblem)[]; span?: Span; row?: FeeRow } {
  const [person, period, price] = [who.safeParse(cells), when.safeParse(cells), what.safeParse(cells)];
  const issues = [person, period, price].flatMap(({ error }) => error?.issues ?? []);
  const problems = [
    ...columnProblems(
      line,
      Object.keys(cells).filter((name) => cells[name] !== undefined),
    ),
    ...issues.flatMap(({ path, message }) => cellProblem(line, path[0] as Column, message as CellCode, cells) ?? []),
  ];
  if (!person.success || !period.success) return { problems };
  const span = { line, ...person.data, ...period.data };
  return price.success ? { problems, span, row: { ...span, ...price.data } } : { problems, span };
}

function cellProblem(line: number, field: Column, code: CellCode, cells: RawRow['cells']): CellProblem | undefined {
  if (cells[field] === undefined) return undefined;
  const typed = asText(cells[field]);
  const meant = likely[field]?.(typed);
  return { code, line, field, typed, ...(meant && { meant }) };
}
