/** What people typed, made harmless wherever it is shown as text: on one line, turning no other words, and never a mark of a template. */
import { literal } from './card.ts';

/** Marks that steer the direction of what follows. Joiners stay: emoji and some scripts are written with them. */
const steering = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

const onOneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\s+/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(steering, '')
    .trim();

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Shortened to so many characters as a person counts them. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const first: string[] = [];
  for (const { segment } of characters.segment(text)) {
    if (first.length === max) return closed(`${first.slice(0, -1).join('')}…`);
    first.push(segment);
  }
  return text;
}

/** An isolation that was cut in the middle must end with its words. */
function closed(text: string): string {
  const left = text.split('\u2068').length - text.split('\u2069').length;
  return text + '\u2069'.repeat(Math.max(0, left));
}

/** Between the marks of isolation, Arabic or Hebrew words keep to themselves. */
export const typed = (text: string, max = 200): string => `\u2068${literal(cut(onOneLine(text), max))}\u2069`;

/** The same for data that goes back to the server with a button, in so many UTF-16 units. */
export const asData = (text: string, max = 200): string => literal(onOneLine(text)).slice(0, max).toWellFormed();

const needsCare = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Values on their way into a sentence: codes, dates and plain words stay as they are, so that the sentence can tell them apart. */
export function withTyped<T>(values: T): T {
  if (typeof values === 'string') return (needsCare.test(values) ? typed(values) : values) as T;
  if (Array.isArray(values)) return values.map(withTyped) as T;
  if (typeof values !== 'object' || values === null) return values;
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, withTyped(value)])) as T;
}
