/** The reply to whoever asked, in their language: what can be answered, with its source, and what is still to be told. Nothing is promised. */
import type { TriagePart, TriageView } from '../../dialogs/triage/view.ts';
import { type Contact, contacts } from '../../rules/contacts.ts';
import { type FactId, sourcesOf } from '../../rules/facts/index.ts';
import { sources } from '../../rules/sources.ts';
import { asPlainText } from '../text.ts';
import { cut } from '../typed.ts';
import { sayReasons } from '../verdict/requirements.ts';
import type { Words } from '../words/words.ts';

/** @param longest in UTF-16 units */
export function replyTo(view: TriageView, words: Words, longest: number): string {
  const { letter } = words.triage;
  const several = view.parts.length > 1;
  const parts = view.parts.map((part) => [...(several ? [letter.about(titleOf(part, words))] : []), ...replyLines(part, words)].join('\n'));
  const missing = [...new Set(view.parts.flatMap((part) => part.missing))].map((field) => `- ${words.asks[field]}`);
  const asked = missing.length > 0 ? [[letter.toTell(missing.length), ...missing].join('\n')] : [];
  const opening = [letter.greeting, letter.thanks].join('\n');
  const end = [words.triage.letter.footer(words.day(view.on)), letter.closing];
  const middle = view.parts.length > 0 ? [...parts.filter((part) => part !== ''), ...asked] : [letter.nothingFound];
  return joined([opening, ...middle], end, longest);
}

/** The end with its caution always stands; what is in between gives way. */
function joined(start: readonly string[], end: readonly string[], longest: number): string {
  const closing = end.join('\n\n');
  return withoutMarks(`${cut(start.join('\n\n'), longest - closing.length)}\n\n${closing}`);
}

/** What keeps foreign words apart on a card is of no use in a letter. */
const withoutMarks = (text: string): string => text.replace(/[\u2066-\u2069\u200b]/g, '');

/** By its decision where it has one, else by what its answer is asked by. */
export const titleOf = ({ decision, label }: TriagePart, words: Words): string =>
  decision ? words.titles[decision] : (label?.[words.lang] ?? '');

/** A verdict goes before the answer in general: it is about this person. */
function replyLines(part: TriagePart, words: Words): string[] {
  const { letter } = words.triage;
  const { explained, missing, answer, isSilent, contact } = part;
  const isSettled = explained !== undefined && missing.length === 0;
  const cited = isSettled && explained ? explained.reasons.flatMap(({ facts }) => facts) : (answer?.facts ?? []);
  return [
    ...(isSettled && explained ? verdictLines(explained, words) : []),
    ...(answer && !isSettled ? [asPlainText(answer.text[words.lang])] : []),
    ...(isSilent && !answer ? [letter.silent] : []),
    ...((isSilent && !isSettled) || (isSettled && explained?.verdict === 'unknown') ? [letter.contact(whom(contact.contact, words))] : []),
    ...sourcesIn(cited, words).map(letter.source),
  ];
}

function verdictLines(explained: NonNullable<TriagePart['explained']>, words: Words): string[] {
  const { letter } = words.triage;
  const [way] = explained.outcomes;
  const against = explained.reasons.filter(({ verdict }) => verdict === 'no');
  const because = (explained.verdict === 'no' ? against : explained.reasons).map(({ because }) => sayReasons(because, words));
  return [
    words.headline[explained.decision][explained.verdict],
    ...(way ? [words.outcomes[way]] : []),
    ...because.filter((each) => each !== '').map(letter.because),
    ...(explained.dates.lastDayToAct ? [letter.lastDay(words.day(explained.dates.lastDayToAct))] : []),
  ];
}

const sourcesIn = (cited: readonly FactId[], words: Words): string[] =>
  sourcesOf([...new Set(cited)])
    .slice(0, 3)
    .map((id) => words.source(sources[id].title, words.dated(sources[id].dated)));

/** A name with its address, as plain words. */
export function whom(contact: TriagePart['contact']['contact'], words: Words): string {
  const { name, address }: Contact = contacts[contact];
  return address === undefined ? name[words.lang] : words.bracketed(name[words.lang], address);
}
