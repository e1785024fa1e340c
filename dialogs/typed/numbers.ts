/** Numbers as people write them: digits, English words, Chinese signs. */
import type { Text } from './text.ts';
import { gapText } from './text.ts';
import { chinese, chineseTens, english } from './words/numbers.ts';

export type NumberRead = { readonly value: number; readonly to: number };

/** The number that begins at a word. */
export const numberAt = (text: Text, from: number): NumberRead | undefined =>
  digitsAt(text, from) ?? englishAt(text, from) ?? chineseAt(text, from);

const isDigits = (word: string | undefined): word is string => word !== undefined && /^\d{1,12}$/.test(word);

function digitsAt(text: Text, from: number): NumberRead | undefined {
  const { tokens, plain } = text;
  const first = tokens[from];
  if (!first || !isDigits(first.word)) return undefined;
  let [digits, to] = [first.word, from + 1];
  // 1,200 has its thousands apart; 2,5 and 2.5 have a fraction.
  while (isDigits(tokens[to]?.word) && tokens[to]?.word.length === 3 && gapText(text, to) === ',') digits += tokens[to++]?.word;
  const mark = gapText(text, to);
  const fraction = tokens[to]?.word;
  if (isDigits(fraction) && (mark === '.' || (mark === ',' && to === from + 1 && fraction.length < 3))) {
    digits += `.${fraction}`;
    to += 1;
  }
  const minus = plain[first.start - 1] === '-' && !/\S/.test(plain[first.start - 2] ?? ' ');
  return { value: Number(digits) * (minus ? -1 : 1), to };
}

function englishAt({ tokens }: Text, from: number): NumberRead | undefined {
  const word = (at: number) => english.get(tokens[at]?.word ?? '');
  const article = /^an?$/.test(tokens[from]?.word ?? '') && /^(hundred|dozen)$/.test(tokens[from + 1]?.word ?? '');
  if (article) return { value: tokens[from + 1]?.word === 'dozen' ? 12 : 100, to: from + 2 };
  const first = word(from);
  if (first === undefined) return undefined;
  const next = word(from + 1);
  const [below, to] = first >= 20 && next !== undefined && next > 0 && next < 10 ? [first + next, from + 2] : [first, from + 1];
  if (tokens[to]?.word !== 'hundred') return { value: below, to };
  const rest = englishAt({ tokens } as Text, tokens[to + 1]?.word === 'and' ? to + 2 : to + 1);
  return rest && rest.value < 100 ? { value: below * 100 + rest.value, to: rest.to } : { value: below * 100, to: to + 1 };
}

/** 十二, 两百, 一千二百零五, and signs one after the other as in 二〇二二. */
export function chineseNumber(signs: string): number | undefined {
  let [total, below, digits] = [0, 0, 0];
  for (const sign of signs) {
    const digit = chinese.get(sign);
    const tens = chineseTens.get(sign);
    if (digit !== undefined) {
      below = digits > 0 ? below * 10 + digit : digit;
      digits += 1;
    } else if (tens) {
      total += (below || 1) * tens;
      [below, digits] = [0, 0];
    } else if (sign === '万') {
      total = (total + below) * 10_000;
      [below, digits] = [0, 0];
    } else return undefined;
  }
  // Of 两百五 the five are tens; it is too easily misread to be read at all.
  return signs === '' || (/[百千]\p{Script=Han}$/u.test(signs) && digits === 1 && !signs.includes('零')) ? undefined : total + below;
}

function chineseAt({ tokens }: Text, from: number): NumberRead | undefined {
  let [signs, to] = ['', from];
  while (to < tokens.length && to - from < 10 && /^[〇零一二两俩三四五六七八九十百千万]$/.test(tokens[to]?.word ?? ''))
    signs += tokens[to++]?.word;
  const value = chineseNumber(signs);
  return value === undefined ? undefined : { value, to };
}
