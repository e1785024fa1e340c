/** What is left when everything plain has been read: a bare yes or no, and words for a field that takes any. */
import { choicesOf, type Field, kindOf } from '../../../rules/applicant.ts';
import { countryNamed } from '../../../rules/fees/countries.ts';
import { answers, nothing } from '../meanings.ts';
import { unsaid } from '../question.ts';
import { isBoundary, isFree, note, type Option, partEnd, partStart, type Sheet, wanted, wordAt } from '../sheet.ts';
import { isPlain, trimmed, valueBetween } from '../values.ts';
import { fillers, leadsToAName, notAValue } from '../words/small.ts';

/** Bare words between which nothing else stands. */
export function readBareAnswer(sheet: Sheet): void {
  const { tokens } = sheet.text;
  if (tokens.length === 0 || tokens.length > 8) return;
  if (sheet.found.length > 0) {
    const lead = answers.longest(tokens, 0, (_, to) => isFree(sheet, 0, to));
    // "No, I'm not teaching": the answer is in what follows.
    if (lead && (isBoundary(sheet, lead.to) || !/\p{Script=Han}/u.test(wordAt(sheet, 0))))
      for (let at = 0; at < lead.to; at += 1) sheet.state[at] = 'read';
    return;
  }
  const stretch = bare(sheet);
  if (!stretch || !isFree(sheet, 0, tokens.length)) return;
  const [answer] = stretch.answers;
  const options = [
    ...(answer ? yesOrNo(sheet).map((field): Option => ({ field, raw: answer })) : []),
    ...(stretch.isNothing && !(answer && yesOrNo(sheet).length > 0) ? withNothing(sheet) : []),
  ];
  note(sheet, 0, tokens.length, options.slice(0, 4));
}

function bare({ text: { tokens } }: Sheet): { answers: readonly ('yes' | 'no')[]; isNothing: boolean } | undefined {
  let [from, to] = [0, tokens.length];
  const read = () => ({ answers: answers.whole(tokens, from, to), isNothing: nothing.whole(tokens, from, to).length > 0 });
  for (;;) {
    const found = read();
    if (found.answers.length > 0 || found.isNothing) return found;
    // "Yes please", "no thanks", "well, yes".
    if (to - from > 1 && fillers.has(tokens[to - 1]?.word ?? '')) to -= 1;
    else if (to - from > 1 && fillers.has(tokens[from]?.word ?? '')) from += 1;
    else return undefined;
  }
}

const yesOrNo = (sheet: Sheet): Field[] =>
  wanted(
    sheet,
    sheet.asked.shown.filter((field) => kindOf(field) === 'yes-no'),
  );

/** Fields for which "none" is an answer. */
function withNothing(sheet: Sheet): Option[] {
  const zero = new Set<Field>(['referenceYears', 'coursesTaught', 'mctCount', 'monthsLeft']);
  const takes = (field: Field) => field === 'instructionalCertificate' || zero.has(field) || choicesOf(field).includes('none');
  return wanted(sheet, sheet.asked.shown.filter(takes)).map((field) => ({ field, raw: zero.has(field) ? '0' : 'none' }));
}

const takesAnyText = (field: Field): boolean =>
  kindOf(field) === 'text' || kindOf(field) === 'names' || (kindOf(field) === 'name' && field !== 'country');

export function readFreeText(sheet: Sheet): void {
  const { tokens, original } = sheet.text;
  if (unsaid(sheet.text).length > 0 || /^[\s\p{P}]*$/u.test(original)) return;
  const told = new Set(sheet.found.flatMap(({ options }) => options.map(({ field }) => field)));
  const { open, shown } = sheet.asked;
  const left = (open.length > 0 ? open : shown.length === 1 ? shown : []).filter((field) => shown.includes(field) && !told.has(field));
  const [only] = left;
  // Alone, a code of two letters can be nothing else.
  if (only === 'country' && left.length === 1 && tokens.length === 1 && sheet.found.length === 0) {
    const raw = countryNamed(original);
    if (raw) note(sheet, 0, 1, [{ field: only, raw }]);
  }
  if (only && left.length === 1 && takesAnyText(only) && sheet.found.length === 0 && isAnswer(sheet, only)) {
    const raw = wholeValue(sheet);
    if (raw !== '') note(sheet, 0, tokens.length, [{ field: only, raw }], original.trim());
    return;
  }
  const fields = left.filter((field) => takesAnyText(field) && field !== 'managerEmail' && field !== 'landingPage');
  if (fields.length === 0) return;
  const stretch = freeStretch(sheet);
  if (!stretch || !isPlain(sheet, ...stretch) || notAValue.whole(tokens, ...stretch).length > 0) return;
  const [from, to] = stretch;
  if (sheet.pieces.some((piece) => piece.from < to && piece.to > from && piece.kind !== 'name')) return;
  const raw = valueBetween(sheet, from, to);
  // Beside something else that was read, one lonely field has it only where nothing else is still open.
  if (fields.length > 1 || left.length === 1)
    note(
      sheet,
      from,
      to,
      likely(fields, to - from > 1).map((field) => ({ field, raw })),
    );
}

/** No ID has several words, and certifications have names of their own; but two to choose from have to be left. */
function likely(fields: readonly Field[], isSeveralWords: boolean): Field[] {
  const left = fields.filter((field) => !(isSeveralWords && /Id$|alias|domain/.test(field)) && kindOf(field) === 'text');
  return (left.length > 1 ? left : fields).slice(0, 4);
}

/** Somebody speaks of themselves instead of naming anything. */
const sentence =
  /^\W*(?:(?:i|we)\s?(?:'m|'ve|am|are|have|had|do|don't|can|can't|cannot|could|lost|forgot|need|want|think|will|was|never|haven't|didn't|would|just|still|already)(?![a-z])|我们?(?:没|不|找|忘|丢|想|要|有|会|还))/;

/** An exam number is no certification, and "I don't know" is the name of nothing. */
function isAnswer(sheet: Sheet, field: Field): boolean {
  const { tokens } = sheet.text;
  if (notAValue.whole(tokens, 0, tokens.length).length > 0 || sheet.state.includes('kept')) return false;
  if (sentence.test(sheet.text.plain)) return false;
  return !(field === 'certifications' && sheet.pieces.some(({ kind }) => kind === 'exam'));
}

const leads =
  /^(?:it'?s|it is|that'?s|that is|this is|its name is|the name is|(?:it is |it's )?called|i work (?:at|for)|we are|是|叫做?|名字是|名称是|名叫)(?![a-z])\s*/i;

function wholeValue({ text: { original } }: Sheet): string {
  const value = trimmed(original);
  return trimmed(value.replace(leads, '')) || value;
}

/** The one stretch of words that nobody has read, without what may lead to a name. */
function freeStretch(sheet: Sheet): [number, number] | undefined {
  const free = sheet.text.tokens.flatMap((_, at) => (sheet.state[at] === 'free' && !fillers.has(wordAt(sheet, at)) ? [at] : []));
  const [first, last] = [free[0], free.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  // Words beside others that were read belong to those; a name has a part of the sentence for itself.
  let [from, to] = [partStart(sheet, first), partEnd(sheet, last + 1)];
  if (!isFree(sheet, from, to)) return undefined;
  while (from < first && leadsToAName.has(wordAt(sheet, from))) from += 1;
  while (to > last + 1 && wordAt(sheet, to - 1) === 'please') to -= 1;
  return [from, to];
}
