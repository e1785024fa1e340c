/** Choices and yes-or-no answers, by the phrases people use for them. A "not" turns a yes into a no; of a choice it leaves nothing to take. */
import type { Field } from '../../../rules/applicant.ts';
import type { Meaning } from '../meanings.ts';
import { meanings } from '../meanings.ts';
import { isBoundary, isFree, keep, note, type Option, partEnd, partStart, type Sheet, wanted, wordAt } from '../sheet.ts';
import { fillers, joiners, negators, others, othersInChinese, overWhichNotReaches } from '../words/small.ts';

export type PhraseRead = { readonly from: number; readonly to: number; readonly options: readonly Option[] };

/** Reads the phrases of some fields between two words. Ones that stand for a whole answer count where nothing is beside them. */
export function phrasesIn(sheet: Sheet, fields: readonly Field[], from: number, to: number): PhraseRead[] {
  const found: PhraseRead[] = [];
  let denied = -1;
  for (let at = from; at < to; at += 1) {
    if (sheet.state[at] !== 'free' || sheet.pieceAt[at]?.kind === 'email') continue;
    const match = meanings.longest(
      sheet.text.tokens,
      at,
      ({ field, alone }, end) =>
        end <= to && fields.includes(field) && isFree(sheet, at, end) && (!alone || isAlone(sheet, at, end, from, to)),
    );
    const piece = sheet.pieceAt[at];
    // "Developer" is a word of "Microsoft 365 Certified: Developer Associate".
    if (piece && (piece.from < at || piece.to > (match?.to ?? 0))) {
      if (piece.from === at) at = piece.to - 1;
      continue;
    }
    if (!match) continue;
    const not = notBefore(sheet, at);
    const isDenied = not >= 0 || isDeniedAfter(sheet, match.to) || (joiners.has(wordAt(sheet, at - 1)) && denied === at - 1);
    const options = choose(sheet, match.meanings, isDenied, at);
    if (options.length > 0) found.push({ from: not >= from && isFree(sheet, not, at) ? not : at, to: match.to, options });
    else keepWithNot(sheet, at, match.to);
    if (isDenied) denied = match.to;
    at = match.to - 1;
  }
  return found;
}

export function readPhrases(sheet: Sheet): void {
  for (const { from, to, options } of phrasesIn(sheet, sheet.asked.shown, 0, sheet.text.tokens.length)) note(sheet, from, to, options);
}

function choose(sheet: Sheet, possible: readonly Meaning[], isDenied: boolean, at: number): Option[] {
  const fields = wanted(sheet, [...new Set(possible.map(({ field }) => field))]);
  return possible
    .filter(({ field }) => fields.includes(field) && !isOfSomebodyElse(sheet, field, at) && !isOver(sheet, field, at))
    .flatMap(({ field, raw }): Option[] => {
      if (!isDenied) return [{ field, raw }];
      if (raw === 'yes') return [{ field, raw: 'no' }];
      // Who does not use the one tool uses the other, or none.
      return field === 'validation' && raw === 'mtm'
        ? [
            { field, raw: 'survey' },
            { field, raw: 'none' },
          ]
        : [];
    })
    .slice(0, 4);
}

/** Only small words beside it, up to where its part of the sentence ends. */
function isAlone(sheet: Sheet, from: number, to: number, first: number, end: number): boolean {
  for (let at = from - 1; at >= Math.max(first, partStart(sheet, from)); at -= 1) if (!isSmall(sheet, at)) return false;
  for (let at = to; at < Math.min(end, partEnd(sheet, to)); at += 1) if (!isSmall(sheet, at)) return false;
  return true;
}

const isSmall = (sheet: Sheet, at: number): boolean =>
  sheet.state[at] === 'read' || (fillers.has(wordAt(sheet, at)) && !negators.has(wordAt(sheet, at)));

/** "MTM is not used here". */
function isDeniedAfter(sheet: Sheet, at: number): boolean {
  if (isBoundary(sheet, at)) return false;
  const isVerb = /^(?:is|are|was|does|do|will)$/.test(wordAt(sheet, at));
  return /^(?:isnt|arent|wasnt|doesnt|dont|wont|不|没|未)$/.test(wordAt(sheet, at)) || (isVerb && wordAt(sheet, at + 1) === 'not');
}

/** Where the "not" stands that denies what begins here; -1 without one. */
function notBefore(sheet: Sheet, at: number): number {
  for (let before = at - 1; before >= Math.max(0, at - 8); before -= 1) {
    if (isBoundary(sheet, before + 1) && wordAt(sheet, before) !== 'but') return -1;
    if (negators.has(wordAt(sheet, before))) return before;
    if (!overWhichNotReaches.has(wordAt(sheet, before))) return -1;
  }
  return -1;
}

function keepWithNot(sheet: Sheet, from: number, to: number): void {
  const not = notBefore(sheet, from);
  keep(sheet, not >= 0 ? not : from, to);
}

/** "My colleague is a freelancer" says nothing about the person. */
function isOfSomebodyElse(sheet: Sheet, field: Field, at: number): boolean {
  if (field === 'referenceFrom') return false;
  const before = sheet.text.tokens.slice(partStart(sheet, at), at).map(({ word }) => word);
  return before.some((word) => others.has(word)) || othersInChinese.some((word) => before.join('').includes(word));
}

/** "I used to be a freelancer": it was so once, and is so no more. */
function isOver(sheet: Sheet, field: Field, at: number): boolean {
  if (field !== 'employerType') return false;
  const before = sheet.text.tokens.slice(partStart(sheet, at), at).map(({ word }) => word);
  return /used to be|used to work|formerly|previously|曾|以 前|原 来/.test(before.join(' '));
}
