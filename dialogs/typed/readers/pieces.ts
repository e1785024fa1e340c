/** Addresses, names the rules know, and courses by their number or by what was taught. */
import type { Field } from '../../../rules/applicant.ts';
import type { Piece } from '../pieces.ts';
import { isBoundary, isFree, keep, note, partEnd, partStart, type Sheet, wanted, wordAt } from '../sheet.ts';
import { slice } from '../text.ts';
import { valueBetween } from '../values.ts';
import { fillers, negators, overWhichNotReaches } from '../words/small.ts';

const teaching = /^(?:taught|teach|teaching|teaches|delivered|deliver|delivering|ran|run|running|trained|讲|教|授|开|带)$/;
const holding =
  /^(?:hold|holding|have|has|certified|passed|certification|certifications|certificate|cert|certs|got|earned|认|证|持|拿|考)$/;

export function readAddresses(sheet: Sheet): void {
  for (const { kind, from, to, ...rest } of sheet.pieces) {
    if (!isFree(sheet, from, to) || !('raw' in rest)) continue;
    const field: Field | undefined = kind === 'email' ? 'managerEmail' : kind === 'link' ? 'landingPage' : undefined;
    if (!field || !sheet.asked.shown.includes(field)) continue;
    // Their own address is not their manager's.
    if (/\bmy (?:own )?e?-?(?:mail|address)\b|我的邮箱|我的邮件/.test(slice(sheet.text, partStart(sheet, from), from).toLowerCase()))
      keep(sheet, from, to);
    else note(sheet, from, to, [{ field, raw: rest.raw }]);
  }
}

/** Of several certifications all count: they are one answer. */
export function readNames(sheet: Sheet): void {
  const listed: Piece[] = [];
  for (const piece of sheet.pieces) {
    if (piece.kind !== 'name' || !isFree(sheet, piece.from, piece.to) || !sheet.asked.shown.includes(piece.field)) continue;
    if (isTaught(sheet, piece.from) || isDenied(sheet, piece.from)) {
      // A course may have the name of a certification.
      if (!sheet.asked.shown.includes('courseName')) keep(sheet, piece.from, piece.to);
    } else if (piece.field === 'certifications') {
      if (!piece.isWord || isWholePart(sheet, piece.from, piece.to)) listed.push(piece);
    } else note(sheet, piece.from, piece.to, [{ field: piece.field, raw: piece.raw }]);
  }
  if (listed.length === 0) return;
  const raw = [...new Set(listed.map((piece) => ('raw' in piece ? piece.raw : '')))].join(', ');
  const said = listed.map(({ from, to }) => slice(sheet.text, from, to)).join(', ');
  for (const { from, to } of listed) for (let at = from; at < to; at += 1) sheet.state[at] = 'read';
  note(sheet, listed[0]?.from ?? 0, listed[0]?.to ?? 0, [{ field: 'certifications', raw }], said);
}

/** What was taught, up to the day, the people or the place. */
export function readCourses(sheet: Sheet): void {
  if (!sheet.asked.shown.includes('courseName')) return;
  for (const piece of sheet.pieces) {
    if (piece.kind !== 'exam' || !isFree(sheet, piece.from, piece.to)) continue;
    // An exam number alone can as well be meant for a certification.
    const isAlone = !isTaught(sheet, piece.from) && !sheet.found.some(({ options }) => options.some(({ field }) => ofACourse.has(field)));
    if (isHeld(sheet, piece.from) || (isAlone && wanted(sheet, ['certifications', 'courseName']).includes('certifications'))) continue;
    const to = courseEnd(sheet, piece.to);
    note(sheet, piece.from, to, [{ field: 'courseName', raw: valueBetween(sheet, piece.from, to) }]);
  }
  if (sheet.found.some(({ options }) => options.some(({ field }) => field === 'courseName'))) return;
  for (let at = 0; at < sheet.text.tokens.length; at += 1) {
    if (sheet.state[at] !== 'free' || !teaching.test(wordAt(sheet, at))) continue;
    let from = at + 1;
    while (
      /^(?:a|an|the|my|our|course|class|on|called|named|about|了|过|的|课|程|门|一)$/.test(wordAt(sheet, from)) &&
      isFree(sheet, from, from + 1)
    )
      from += 1;
    const to = courseEnd(sheet, from);
    // Without a capital, a quote or a name it may be anything: "taught online".
    const isName =
      /^\p{Lu}/u.test(slice(sheet.text, from, from + 1)) || /["'《「“]$/.test(sheet.text.original.slice(0, sheet.text.tokens[from]?.start));
    if (to > from && isName && !isBoundary(sheet, from)) {
      note(sheet, from, to, [{ field: 'courseName', raw: valueBetween(sheet, from, to) }]);
      return;
    }
  }
}

const ofACourse = new Set<Field>(['courseDate', 'participants']);
const ends = /^(?:on|to|at|for|in|with|last|yesterday|today|and|i|we|was|is|had|课|了|给|有|共|我|在|是)$/;

/** "Power BI in a Day" goes on. */
const endsCourse = (sheet: Sheet, at: number): boolean =>
  ends.test(wordAt(sheet, at)) && !(wordAt(sheet, at) === 'in' && wordAt(sheet, at + 1) === 'a');

function courseEnd(sheet: Sheet, from: number): number {
  let to = from;
  while (to < partEnd(sheet, from) && isFree(sheet, to, to + 1) && !endsCourse(sheet, to) && sheet.pieceAt[to]?.kind !== 'day') to += 1;
  return to;
}

function isTaught(sheet: Sheet, at: number): boolean {
  for (let before = at - 1; before >= partStart(sheet, at) && at - before < 12; before -= 1) {
    if (holding.test(wordAt(sheet, before))) return false;
    if (teaching.test(wordAt(sheet, before))) return true;
  }
  return false;
}

const isHeld = (sheet: Sheet, at: number): boolean =>
  !isTaught(sheet, at) && sheet.text.tokens.slice(partStart(sheet, at), at).some(({ word }) => holding.test(word));

function isDenied(sheet: Sheet, at: number): boolean {
  for (let before = at - 1; before >= partStart(sheet, at); before -= 1) {
    if (negators.has(wordAt(sheet, before))) return true;
    if (!overWhichNotReaches.has(wordAt(sheet, before))) return false;
  }
  return false;
}

function isWholePart(sheet: Sheet, from: number, to: number): boolean {
  const isSmall = (at: number) =>
    fillers.has(wordAt(sheet, at)) || holding.test(wordAt(sheet, at)) || /^(?:mcs[ade]|mos)$/.test(wordAt(sheet, at));
  for (let at = partStart(sheet, from); at < partEnd(sheet, to); at += 1) if ((at < from || at >= to) && !isSmall(at)) return false;
  return true;
}
