/** Days, given to the field that the words beside them speak of. */
import type { Day } from '../../../rules/days.ts';
import { type Match, Phrases } from '../phrases.ts';
import type { Piece } from '../pieces.ts';
import { isBoundary, isFree, note, type Option, partEnd, partStart, type Sheet, wanted } from '../sheet.ts';
import { type DayField, dayCues, directions } from '../words/day-cues.ts';

const dayFields = Object.keys(directions) as DayField[];

const cues = new Phrases<readonly DayField[]>();
for (const [words, fields] of dayCues) cues.add(words, fields);

export type DayPiece = Piece & { kind: 'day' };

export const isDayField = (field: string): field is DayField => Object.hasOwn(directions, field);

export const daysFor = ({ day }: DayPiece, field: DayField, on: Day): Option[] =>
  day.days(on, directions[field]).map((raw) => ({ field, raw }));

export function readDays(sheet: Sheet): void {
  for (const piece of sheet.pieces) {
    if (piece.kind !== 'day' || !isFree(sheet, piece.from, piece.to)) continue;
    const cue = (sheet.asked.onlyNamed ? cueInPart(sheet, piece) : undefined) ?? cueBeside(sheet, piece);
    if (sheet.asked.onlyNamed && !cue) continue;
    const fields = settle(sheet, wanted(sheet, cue?.fields ?? dayFields), cue !== undefined);
    if (piece.day.isBound && !fields.includes('agreementEndsOn')) continue;
    const options = plausible(sheet, piece, fields);
    if (options.length > 4 || options.length === 0) continue;
    note(sheet, piece.from, piece.to, options);
    const behind = cues.longest(sheet.text.tokens, piece.to);
    if (behind?.meanings[0]?.some((field) => options.some((option) => option.field === field)))
      for (let at = piece.to; at < behind.to; at += 1) if (sheet.state[at] === 'free') sheet.state[at] = 'read';
    for (let at = cue?.from ?? 0; at < (cue?.to ?? 0); at += 1) if (sheet.state[at] === 'free') sheet.state[at] = 'read';
  }
}

type Cue = { readonly fields: readonly DayField[]; readonly from: number; readonly to: number };

const asCue = ({ meanings: [fields], to }: Match<readonly DayField[]>, from: number): Cue => ({ fields: fields ?? [], from, to });

/** Of a long sentence, the part with the day in it speaks first. */
function cueInPart(sheet: Sheet, { from, to }: DayPiece): Cue | undefined {
  for (let at = from - 1; at >= partStart(sheet, from); at -= 1) {
    const cue = cues.longest(sheet.text.tokens, at);
    if (cue && cue.to <= from) return asCue(cue, at);
  }
  for (let at = to; at < partEnd(sheet, to) && !(at === to && isBoundary(sheet, at)); at += 1) {
    const cue = cues.longest(sheet.text.tokens, at);
    if (cue) return asCue(cue, at);
  }
  return undefined;
}

/** The nearest before it in the sentence; else the first one after it. */
function cueBeside(sheet: Sheet, { from, to }: DayPiece): Cue | undefined {
  const { tokens } = sheet.text;
  for (let at = from - 1; at >= 0 && tokens[at + 1]?.gap !== 'stop' && from - at < 20; at -= 1) {
    if (sheet.pieceAt[at]?.kind === 'day') break;
    const cue = cues.longest(tokens, at);
    // "Last class" is one cue, though "class" is one too.
    const longer = cue && at > 0 ? cues.longest(tokens, at - 1) : undefined;
    if (cue) return longer?.to === cue.to ? asCue(longer, at - 1) : asCue(cue, at);
  }
  for (let at = to; at < tokens.length && tokens[at]?.gap !== 'stop' && at - to < 12; at += 1) {
    if (sheet.pieceAt[at]?.kind === 'day' || (sheet.asked.onlyNamed && at > to && isBoundary(sheet, at))) break;
    const cue = cues.longest(tokens, at);
    if (cue) return asCue(cue, at);
  }
  return undefined;
}

/** The day of a class can stand in two places; the name of a course or the number of people tells which. */
function settle(sheet: Sheet, fields: readonly DayField[], isCued: boolean): readonly DayField[] {
  if (!isCued || !(fields.includes('lastClassOn') && fields.includes('courseDate'))) return fields;
  if (/last|latest|recent|最近|最后|上次/.test(sheet.text.plain)) return ['lastClassOn'];
  const told = (name: string) => sheet.found.some(({ options }) => options.some(({ field }) => field === name));
  if (told('courseName') || told('participants')) return ['courseDate'];
  return fields;
}

/** What is still to come cannot have happened; where nothing fits, the field itself says what is wrong. */
function plausible({ on }: Sheet, piece: DayPiece, fields: readonly DayField[]): Option[] {
  const all = fields.flatMap((field) => daysFor(piece, field, on));
  const fitting = all.filter(({ field, raw }) => {
    const direction = directions[field as DayField];
    return direction === 'past' ? raw <= on : direction === 'future' ? raw > on || fields.length === 1 : true;
  });
  return fitting.length > 0 ? fitting : all;
}
