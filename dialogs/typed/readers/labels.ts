/** "Label: value", "label is value", and a label with its value right behind it. */
import { type Field, kindOf } from '../../../rules/applicant.ts';
import { namesOfFields } from '../field-names.ts';
import { list } from '../phrases.ts';
import { isBoundary, isFree, note, type Sheet, wanted, wordAt } from '../sheet.ts';
import { gapText, slice } from '../text.ts';
import { isPlain, valueBetween } from '../values.ts';
import { pronouns } from '../words/small.ts';
import { type FieldRead, readOne } from './one-field.ts';

const before = new Set(list('my|the|our|their|a|an|and|also|with|her|his|its|of|我|的|们|您|本|还|有|和'));
const connectors = new Set(list('is|are|was|were|equals|是|为|叫'));
const called = new Set(list('called|named|做'));

/** In words; longer ones are too long for every field. */
const longestValue = 150;

const takesAnything = (field: Field): boolean => kindOf(field) === 'text' || kindOf(field) === 'name' || kindOf(field) === 'names';

/** How a label and its value are joined; a colon leaves no doubt. */
type Joint = { readonly value: number; readonly kind: 'colon' | 'word' | 'none' };

export function readLabels(sheet: Sheet): void {
  const { tokens } = sheet.text;
  for (let at = 0; at < tokens.length; at += 1) {
    if (sheet.state[at] !== 'free') continue;
    const name = namesOfFields.longest(tokens, at, (field, to) => sheet.asked.shown.includes(field) && isFree(sheet, at, to));
    if (!name) continue;
    const joint = jointAfter(sheet, name.to);
    if (joint.kind !== 'colon' && !isFirst(sheet, at)) continue;
    // Without a colon, what follows a name in a letter is the rest of a sentence.
    if (sheet.asked.onlyNamed && joint.kind !== 'colon' && name.meanings.every((field) => takesAnything(field))) continue;
    // Their own address is not their manager's.
    if (
      name.meanings.includes('managerEmail') &&
      /^(?:my|我|的)$/.test(wordAt(sheet, at - 1)) &&
      !/manager|boss|经理/.test(slice(sheet.text, at, name.to).toLowerCase())
    )
      continue;
    const end = valueEnd(sheet, joint);
    const fields = wanted(sheet, name.meanings);
    const read = end > joint.value ? best(sheet, fields, joint, end) : undefined;
    if (!read) continue;
    const said = sheet.text.original.slice(tokens[at]?.start, tokens[read.to - 1]?.end);
    note(sheet, at, read.to, read.options, said);
    at = read.to - 1;
  }
}

function jointAfter(sheet: Sheet, at: number): Joint {
  const gap = gapText(sheet.text, at);
  if (/[:=]|->/.test(gap)) return { value: at, kind: 'colon' };
  if (/\s-+\s/.test(gap)) return { value: at, kind: 'word' };
  if (!connectors.has(wordAt(sheet, at))) return { value: at, kind: 'none' };
  const value = at + 1;
  const isSkipped =
    called.has(wordAt(sheet, value)) || (/^(?:on|at|in)$/.test(wordAt(sheet, value)) && sheet.pieceAt[value + 1]?.kind === 'day');
  return { value: isSkipped ? value + 1 : value, kind: 'word' };
}

/** At the beginning of its part of the sentence, or right after something already read. */
function isFirst(sheet: Sheet, at: number): boolean {
  for (let earlier = at; earlier > 0; earlier -= 1) {
    if (isBoundary(sheet, earlier) || sheet.state[earlier - 1] === 'read') return true;
    if (!before.has(wordAt(sheet, earlier - 1))) return false;
  }
  return true;
}

/** Up to a stop or a comma, the next label, or an "and" with which a new sentence begins. */
function valueEnd(sheet: Sheet, { value, kind }: Joint): number {
  const { tokens } = sheet.text;
  let at = value;
  if (kind !== 'colon' && (tokens[at]?.gap === 'stop' || tokens[at]?.gap === 'comma')) return at;
  // A name with commas in it: nothing else is asked for that could follow.
  const isOnlyOne = kind === 'colon' && sheet.asked.shown.length === 1 && sheet.asked.shown.every((field) => kindOf(field) === 'text');
  const quoted = closingQuote(sheet, value);
  for (at += 1; at < Math.min(tokens.length, value + longestValue); at += 1) {
    if (sheet.state[at] !== 'free') return at;
    if (isOnlyOne && tokens[at]?.gap !== 'stop') continue;
    if (sheet.pieceAt[at]?.kind === 'email' && sheet.pieceAt[at]?.from === at) return at;
    const inside = (sheet.pieceAt[at]?.from ?? at) < at;
    if (inside) continue;
    const word = wordAt(sheet, at);
    if (quoted && (tokens[at]?.start ?? 0) < quoted) continue;
    if (isBoundary(sheet, at) && !/^[^:]*[()]/.test(gapText(sheet.text, at)) && word !== 'and' && wordAt(sheet, at - 1) !== 'and')
      return at;
    if (word === 'and' && (pronouns.has(wordAt(sheet, at + 1)) || labelAt(sheet, at + 1))) return at;
    const label = labelAt(sheet, at);
    if (label && jointAfter(sheet, label).kind === 'colon') return at;
  }
  return at;
}

/** Where the quote ends that a value begins with. */
function closingQuote({ text: { plain, tokens } }: Sheet, value: number): number {
  const start = tokens[value]?.start ?? 0;
  return plain[start - 1] === '"' ? plain.indexOf('"', start) : 0;
}

const labelAt = (sheet: Sheet, at: number): number | undefined =>
  namesOfFields.longest(sheet.text.tokens, at, (field) => sheet.asked.shown.includes(field))?.to;

/** Of several fields with the name, those that can make something of the value. */
function best(sheet: Sheet, fields: readonly Field[], joint: Joint, end: number): FieldRead | undefined {
  const reads = fields.flatMap((field) => {
    if (kindOf(field) === 'text' && !isValue(sheet, field, joint, end)) return [];
    if ((kindOf(field) === 'name' || kindOf(field) === 'names') && joint.kind !== 'colon' && !isPlain(sheet, joint.value, end)) return [];
    return readOne(sheet, field, joint.value, end) ?? [];
  });
  const [first] = reads;
  if (first) return { ...first, options: reads.flatMap(({ options }) => options).slice(0, 4) };
  if (joint.kind === 'none' || !isFree(sheet, joint.value, end) || (joint.kind === 'word' && !isPlain(sheet, joint.value, end)))
    return undefined;
  const raw = valueBetween(sheet, joint.value, end);
  return raw === '' ? undefined : { from: joint.value, to: end, options: fields.slice(0, 4).map((field) => ({ field, raw })) };
}

/** "University of Kent", "Company Zero" and 公司治理 are names themselves; "MTM ID vkim" is not. */
function isPartOfName(sheet: Sheet, value: number): boolean {
  const label = wordAt(sheet, value - 1);
  if (/^(?:of|for|and)$/.test(wordAt(sheet, value))) return true;
  return general.test(label) && (sheet.asked.shown.length === 1 || /\p{Script=Han}/u.test(label));
}

const general = /^(?:university|school|institution|company|department|organi[sz]ation|customer|client|course|司|校|位|程|构|门)$/;

/** A day is no name, and without a colon neither is half a sentence. */
function isValue(sheet: Sheet, field: Field, { value, kind }: Joint, end: number): boolean {
  const piece = sheet.pieceAt[value];
  if (piece?.kind === 'day' && piece.from === value) return false;
  if (piece?.kind === 'email' && !/Email$|Id$/.test(field)) return false;
  if (kind === 'colon' || field === 'managerEmail') return true;
  return isPlain(sheet, value, end) && (kind === 'word' || !isPartOfName(sheet, value));
}
