/** One text while it is being read: which words are spoken for, and what was found so far. */
import type { Field } from '../../rules/applicant.ts';
import type { Day } from '../../rules/days.ts';
import type { Piece } from './pieces.ts';
import { gapText, slice, type Text } from './text.ts';
import type { Asked } from './understand.ts';

export type Option = { readonly field: Field; readonly raw: string };
/** With several options, exactly one is meant. */
export type Found = { readonly options: readonly Option[]; readonly from: number; readonly said: string };

export type Sheet = {
  readonly text: Text;
  readonly asked: Asked;
  readonly on: Day;
  readonly pieces: readonly Piece[];
  readonly pieceAt: readonly (Piece | undefined)[];
  readonly state: ('free' | 'read' | 'kept')[];
  readonly found: Found[];
};

export const wordAt = (sheet: Sheet, at: number): string => sheet.text.tokens[at]?.word ?? '';

export const isFree = (sheet: Sheet, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (sheet.state[at] !== 'free') return false;
  return true;
};

export function note(sheet: Sheet, from: number, to: number, options: readonly Option[], said = slice(sheet.text, from, to)): void {
  if (options.length === 0) return;
  for (let at = from; at < to; at += 1) sheet.state[at] = 'read';
  sheet.found.push({ options, from, said });
}

/** Words that nobody else may read: they come back as not understood. */
export function keep(sheet: Sheet, from: number, to: number): void {
  for (let at = from; at < to; at += 1) if (sheet.state[at] === 'free') sheet.state[at] = 'kept';
}

/** Those still open; when none of them is, those on the page. */
export function wanted<F extends Field>({ asked }: Sheet, fields: readonly F[]): F[] {
  const open = fields.filter((field) => asked.open.includes(field) && asked.shown.includes(field));
  return open.length > 0 ? open : fields.filter((field) => asked.shown.includes(field));
}

const parts = new Set(['and', 'but', 'plus', '但', '而', '并']);
const companyForms = new Set(['inc', 'ltd', 'llc', 'gmbh', 'co', 'corp', 'plc', 'ag', 'sa']);

/** Does a new part of a sentence begin here? */
export function isBoundary(sheet: Sheet, at: number): boolean {
  const { tokens } = sheet.text;
  const token = tokens[at];
  if (!token || at === 0) return true;
  const piece = sheet.pieceAt[at];
  if (piece && piece.from < at) return false;
  if (companyForms.has(token.word)) return false;
  return (
    token.gap === 'stop' ||
    token.gap === 'comma' ||
    parts.has(wordAt(sheet, at - 1)) ||
    parts.has(token.word) ||
    /[:()]/.test(gapText(sheet.text, at))
  );
}

/** How far the words around a place are looked at. Nobody says a thing in longer parts, and no text may take long. */
const reach = 40;

export function partStart(sheet: Sheet, at: number): number {
  let start = at;
  while (start > Math.max(0, at - reach) && !isBoundary(sheet, start)) start -= 1;
  return start;
}

export function partEnd(sheet: Sheet, at: number): number {
  let end = at;
  while (end < Math.min(sheet.text.tokens.length, at + reach) && !isBoundary(sheet, end)) end += 1;
  return end;
}
