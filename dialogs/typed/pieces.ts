/** Stretches that are one thing however they are punctuated: days, addresses, exam numbers, names of certifications. */
import type { Field } from '../../rules/applicant.ts';
import { type DayFound, findDays } from './days.ts';
import { namesIn } from './known-names.ts';
import type { Text } from './text.ts';

export type Piece = { readonly from: number; readonly to: number } & (
  | { readonly kind: 'day'; readonly day: DayFound }
  | { readonly kind: 'email' | 'link' | 'exam'; readonly raw: string }
  | { readonly kind: 'name'; readonly field: Field; readonly raw: string; readonly isWord: boolean }
);

const email = /[[\p{L}\p{N}._%+'\-]--\p{Script=Han}]{1,64}@[[\p{L}\p{N}.\-]--\p{Script=Han}]{1,200}/gv;
const link =
  /(?<![@\w.-])(?:https?:\/\/[^\s<>"'，。；、]{1,300}|(?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,24}(?![\w@])(?:[/?#][^\s<>"'，。；、]{0,300})?)/g;
const exam = /(?<![a-z\d-])(?:(?:[a-z]{2}-|(?:az|dp|ai|pl|ms|mb|md|sc)\s?)\d{3}(?:-?t\d{2})?(?:-[a-z])?|\d{5}[a-f])(?![a-z\d])/g;

export function findPieces(text: Text, shown: readonly Field[]): Piece[] {
  const taken = new Array<boolean>(text.tokens.length).fill(false);
  const found: Piece[] = [];
  const add = (piece: Piece) => {
    if (piece.to <= piece.from || taken.slice(piece.from, piece.to).includes(true)) return;
    taken.fill(true, piece.from, piece.to);
    found.push(piece);
  };
  const addAll = (pattern: RegExp, kind: 'email' | 'link' | 'exam') => {
    for (const match of text.plain.matchAll(pattern)) {
      const said = match[0].replace(/[.,:!?)]+$/, '');
      const raw = text.original.slice(match.index, match.index + said.length);
      add({ kind, raw, ...wordsWithin(text, match.index, match.index + said.length) });
    }
  };
  if (text.plain.includes('@')) addAll(email, 'email');
  if (shown.includes('landingPage')) addAll(link, 'link');
  for (const name of namesIn(text, shown)) add({ kind: 'name', ...name });
  if (/\d{3}/.test(text.plain)) addAll(exam, 'exam');
  for (const day of findDays(text)) add({ kind: 'day', day, ...wordsWithin(text, day.start, day.end) });
  return found.sort((a, b) => a.from - b.from);
}

function wordsWithin({ tokens }: Text, start: number, end: number): { from: number; to: number } {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < tokens.length && (tokens[to]?.start ?? 0) < end) to += 1;
  return { from: low, to };
}
