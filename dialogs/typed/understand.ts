/** What a person means who types instead of filling in a form: field by field, or several at once. */
import { type Field, kindOf } from '../../rules/applicant.ts';
import type { Day } from '../../rules/days.ts';
import { findPieces, type Piece } from './pieces.ts';
import { besideAQuestion, unsaid } from './question.ts';
import { readDays } from './readers/days.ts';
import { readLabels } from './readers/labels.ts';
import { readBareAnswer, readFreeText } from './readers/leftovers.ts';
import { readBareNumbers, readCounts } from './readers/numbers.ts';
import { readPhrases } from './readers/phrases.ts';
import { readAddresses, readCourses, readNames } from './readers/pieces.ts';
import { readSmallForms } from './readers/small-forms.ts';
import { type Found, keep, type Option, type Sheet } from './sheet.ts';
import { readText, slice, type Text } from './text.ts';
import { fillers } from './words/small.ts';

export type Reading = {
  readonly field: Field;
  /** Accepted by `readField(field, raw, on)`, or to be refused by it with its own problem. */
  readonly raw: string;
  /** The words it was read from. */
  readonly said: string;
};
export type Asked = {
  /** Fields still needed, in the order they are asked. */
  readonly open: readonly Field[];
  /** Every field on the page, or the one that is being changed. */
  readonly shown: readonly Field[];
  /** Not an answer to a page but a letter: bare words, bare numbers and days with nothing beside them say nothing. */
  readonly onlyNamed?: boolean;
  /** Also what is asked: a question names what it is about. */
  readonly evenAsked?: boolean;
};
export type Understood = {
  /** What can only be meant this way. */
  readonly sure: readonly Reading[];
  /** Words that could mean more than one thing; exactly one option is meant. */
  readonly unsure: readonly { readonly said: string; readonly options: readonly Reading[] }[];
  /** Words that carry something and were not understood; empty when there are none. */
  readonly rest: string;
};

/** Nobody fills in a page with more; of a longer text only the beginning is read. */
const longest = 5000;

export function understand(typed: string, asked: Asked, on: Day): Understood {
  const text = readText(typed.slice(0, longest));
  const sheet = open(text, asked, on);
  if (!asked.evenAsked)
    for (const { from, to } of [...unsaid(text), ...(asked.onlyNamed ? [] : besideAQuestion(text))]) keep(sheet, from, to);
  readLabels(sheet);
  readAddresses(sheet);
  readNames(sheet);
  readSmallForms(sheet);
  readPhrases(sheet);
  readCounts(sheet);
  readCourses(sheet);
  readDays(sheet);
  if (!asked.onlyNamed) readBare(sheet);
  return { ...settle(sheet), rest: restOf(sheet) + typed.slice(longest) };
}

function readBare(sheet: Sheet): void {
  readBareNumbers(sheet);
  readBareAnswer(sheet);
  readFreeText(sheet);
}

function open(text: Text, asked: Asked, on: Day): Sheet {
  const pieces = findPieces(text, asked.shown);
  const pieceAt = new Array<Piece | undefined>(text.tokens.length).fill(undefined);
  for (const piece of pieces) pieceAt.fill(piece, piece.from, piece.to);
  return { text, asked, on, pieces, pieceAt, state: text.tokens.map(() => 'free' as const), found: [] };
}

/** Two different answers to one question are one too many: then neither is sure. */
function settle({ found }: Sheet): Pick<Understood, 'sure' | 'unsure'> {
  const byField = new Map<Field, Found[]>();
  const doubtful: Found[] = [];
  for (const each of found.toSorted((a, b) => a.from - b.from)) {
    const distinct = [...new Map(each.options.map((option) => [`${option.field} ${option.raw}`, option])).values()];
    const [only] = distinct;
    if (only && distinct.length === 1) byField.set(only.field, [...(byField.get(only.field) ?? []), { ...each, options: distinct }]);
    else doubtful.push({ ...each, options: distinct });
  }
  const sure: Reading[] = [];
  for (const [field, all] of byField) {
    const raws = [...new Set(all.flatMap(({ options }) => options.map(({ raw }) => raw)))];
    const said = [...new Set(all.map((each) => each.said))].join(', ');
    if (kindOf(field) === 'choices' || kindOf(field) === 'names') sure.push({ field, raw: raws.join(', '), said });
    else if (raws.length === 1) sure.push({ field, raw: raws[0] ?? '', said: all[0]?.said ?? '' });
    else doubtful.push({ options: raws.map((raw) => ({ field, raw })), from: all[0]?.from ?? 0, said });
  }
  const known = new Map(sure.map(({ field, raw }) => [field, raw]));
  return { sure, unsure: doubtful.flatMap((each) => asUnsure(each, known)) };
}

/** What was said surely elsewhere needs no question. */
function asUnsure({ options, said }: Found, known: ReadonlyMap<Field, string>): Understood['unsure'] {
  if (options.some(({ field, raw }) => known.get(field) === raw)) return [];
  const withSaid = (option: Option): Reading => ({ ...option, said });
  return options.length > 1 ? [{ said, options: options.slice(0, 4).map(withSaid) }] : [];
}

function restOf({ text, state, found }: Sheet): string {
  if (found.length === 0) return text.tokens.length > 0 ? text.original.trim() : '';
  const parts: string[] = [];
  for (let from = 0; from < text.tokens.length; from += 1) {
    if (state[from] === 'read') continue;
    let to = from;
    while (to < text.tokens.length && state[to] !== 'read' && (to === from || text.tokens[to]?.gap !== 'stop')) to += 1;
    const next = to;
    let start = from;
    const isSmall = (at: number) => state[at] === 'free' && fillers.has(text.tokens[at]?.word ?? '');
    const isCut = (at: number) => isSmall(at) && !/\p{Script=Han}/u.test(text.tokens[at]?.word ?? '');
    if (text.tokens.slice(from, to).every((_, at) => isSmall(from + at))) start = to;
    // Of a Chinese word no first sign is taken away.
    while (start < to && isCut(start)) start += 1;
    while (to > start && isCut(to - 1)) to -= 1;
    if (to > start) parts.push(slice(text, start, to) + (/^[?？]/.exec(text.original.slice(text.tokens[to - 1]?.end)) ?? ''));
    from = next - 1;
  }
  return parts.join(' ');
}
