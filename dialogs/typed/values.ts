/** The words of a value as they stand: without quotes and without the punctuation around them. */
import type { Sheet } from './sheet.ts';
import { sentenceWords } from './words/small.ts';

const quotes: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '«': '»',
  '`': '`',
};

export function trimmed(text: string): string {
  let value = text.trim().replace(/^[:：,，;；\-–—=\s]+/, '');
  // One mark at a time: a pattern over the whole end would try every beginning.
  while (/[,，;；、。\s(（<[]$/.test(value) || (/[^.]\.$/.test(value) && !/\b(?:inc|ltd|co|corp|llc|plc|[a-z])\.$/i.test(value.slice(-8))))
    value = value.slice(0, -1);
  const closing = quotes[value[0] ?? ''];
  return closing && value.length > 2 && value.endsWith(closing) && value.indexOf(closing, 1) === value.length - 1
    ? value.slice(1, -1).trim()
    : value;
}

/** The text between two words, with the punctuation that belongs to it, as in "CTT+" and "Contoso Inc." */
export function valueBetween({ text: { tokens, original } }: Sheet, from: number, to: number): string {
  const start = tokens[from]?.start ?? original.length;
  const opening = quotes[original[start - 1] ?? ''] ? start - 1 : start;
  return trimmed(original.slice(opening, tokens[to]?.start ?? original.length));
}

/** Short, and no sentence: what a name looks like. */
export function isPlain({ text: { tokens } }: Sheet, from: number, to: number): boolean {
  const words = tokens.slice(from, to).map(({ word }) => word);
  const length = words.reduce((sum, word) => sum + (/\p{Script=Han}/u.test(word) ? 0.4 : 1), 0);
  if (/[月周年天]$/.test(words.at(-1) ?? '') && words.length < 6) return false;
  return words.length > 0 && length <= 8 && !words.some((word) => sentenceWords.has(word));
}
