/** Reads one field in a stretch of words that is known to be about it. */
import { type Field, kindOf } from '../../../rules/applicant.ts';
import { answers, nothing } from '../meanings.ts';
import { numberAt } from '../numbers.ts';
import { keep, type Option, type Sheet, wordAt } from '../sheet.ts';
import { valueBetween } from '../values.ts';
import { converted } from '../words/numbers.ts';
import { type DayPiece, daysFor, isDayField } from './days.ts';
import { written } from './numbers.ts';
import { phrasesIn } from './phrases.ts';

export type FieldRead = { readonly from: number; readonly to: number; readonly options: readonly Option[] };

export function readOne(sheet: Sheet, field: Field, from: number, to: number): FieldRead | undefined {
  const kind = kindOf(field);
  switch (kind) {
    case 'choice':
    case 'choices':
      return phrase(sheet, field, from, to);
    case 'yes-no':
      return answer(sheet, field, from, to) ?? phrase(sheet, field, from, to);
    case 'number':
      return number(sheet, field, from, to);
    case 'day':
      return day(sheet, field, from, to);
    case 'name':
    case 'names':
      return name(sheet, field, from, to);
    case 'text':
      return text(sheet, field, from, to);
    default:
      return kind satisfies never;
  }
}

function phrase(sheet: Sheet, field: Field, from: number, to: number): FieldRead | undefined {
  const found = phrasesIn(sheet, [field], from, to);
  if (found.length === 0) {
    // What was denied is no value either.
    if (sheet.state.slice(from, to).includes('kept')) keep(sheet, from, to);
    return undefined;
  }
  const options = [...new Map(found.flatMap((each) => each.options).map((option) => [option.raw, option])).values()];
  const end = found.at(-1)?.to ?? to;
  if (kindOf(field) === 'choices') return { from, to: end, options: [{ field, raw: options.map(({ raw }) => raw).join(', ') }] };
  return { from, to: end, options: options.slice(0, 4) };
}

function answer(sheet: Sheet, field: Field, from: number, to: number): FieldRead | undefined {
  const found = answers.longest(sheet.text.tokens, from);
  return found && found.to <= to ? { from, to: found.to, options: [{ field, raw: found.meanings[0] ?? '' }] } : undefined;
}

function number(sheet: Sheet, field: Field, from: number, to: number): FieldRead | undefined {
  if (nothing.whole(sheet.text.tokens, from, to).length > 0) return { from, to, options: [{ field, raw: '0' }] };
  for (let at = from; at < to; at += 1) {
    const found = sheet.pieceAt[at] ? undefined : numberAt(sheet.text, at);
    if (!found || found.to > to) continue;
    const unit = converted[wordAt(sheet, found.to)];
    const factor = unit?.field === field ? unit.factor : 1;
    return { from, to: Math.min(to, found.to + (unit?.field === field ? 1 : 0)), options: [{ field, raw: written(found.value * factor) }] };
  }
  return undefined;
}

function day(sheet: Sheet, field: Field, from: number, to: number): FieldRead | undefined {
  const piece = sheet.pieces.find((each): each is DayPiece => each.kind === 'day' && each.from >= from && each.to <= to);
  if (!piece || !isDayField(field)) return undefined;
  const options = daysFor(piece, field, sheet.on);
  return options.length > 0 ? { from, to: piece.to, options } : undefined;
}

function name(sheet: Sheet, field: Field, from: number, to: number): FieldRead | undefined {
  const found = sheet.pieces.filter((piece) => piece.kind === 'name' && piece.field === field && piece.from >= from && piece.to <= to);
  if (found.length > 0)
    return { from, to: found.at(-1)?.to ?? to, options: [{ field, raw: found.map((each) => ('raw' in each ? each.raw : '')).join(', ') }] };
  if (field === 'country') return undefined;
  if (field === 'instructionalCertificate' && nothing.whole(sheet.text.tokens, from, to).length > 0)
    return { from, to, options: [{ field, raw: 'none' }] };
  return { from, to, options: [{ field, raw: valueBetween(sheet, from, to) }] };
}

function text(sheet: Sheet, field: Field, from: number, to: number): FieldRead | undefined {
  const kind = ({ managerEmail: 'email', landingPage: 'link' } as Partial<Record<Field, string>>)[field];
  const piece = sheet.pieces.find((each) => each.kind === kind && each.from >= from && each.to <= to);
  if (piece && 'raw' in piece) return { from, to: piece.to, options: [{ field, raw: piece.raw }] };
  const raw = valueBetween(sheet, from, to);
  return raw === '' ? undefined : { from, to, options: [{ field, raw }] };
}
