/** Does somebody ask something? Whole texts, and the part of a text that asks. */
import { namesOfFields } from './field-names.ts';
import { meanings } from './meanings.ts';
import { Phrases } from './phrases.ts';
import { gapText, readText, type Text } from './text.ts';
import { anywhere, endings, innerOpenings, noQuestion, noQuestionAfter, openings, suppositions } from './words/questions.ts';
import { fillers } from './words/small.ts';

const opening = new Phrases<true>().add(openings, true);
const inner = new Phrases<true>().add(innerOpenings, true);
const after = new Phrases<true>().add(noQuestionAfter, true);
const asking = new Phrases<boolean>().add(anywhere, true).add(noQuestion, false);
const ending = new Phrases<true>().add(endings, true);
const supposition = new Phrases<true>().add(suppositions, true);

export const looksLikeQuestion = (text: string): boolean => {
  const read = readText(text);
  return read.tokens.length === 0 ? /[?？]/.test(text) : unsaid(read).some(({ asks }) => asks);
};

const auxiliary = /^(?:can|could|would|will|should|shall|is|are|was|were|do)$/;

type Stretch = { readonly from: number; readonly to: number; readonly asks: boolean };

/** Stretches of a text in which nothing is told: questions, and what is only supposed. From where the question begins to the end of its sentence. */
export function unsaid(text: Text): Stretch[] {
  const { tokens } = text;
  // What a form itself prints as a choice is an answer, whatever words are in it.
  if (meanings.whole(tokens, 0, tokens.length).length > 0 && !gapText(text, tokens.length).includes('?')) return [];
  return sentences(text).flatMap(([from, to]) => {
    const [clauses, mark] = [clausesOf(text, from, to), gapText(text, to).includes('?')];
    let isFirst = true;
    for (const [start, stop] of clauses) {
      if (supposition.longest(text.tokens, start)) return [{ from: start, to, asks: mark || asksIn(text, start, to) }];
      if (asksClause(text, start, stop, isFirst)) return [{ from: start, to, asks: true }];
      isFirst &&= onlyFillers(text, start, stop);
    }
    return mark ? [{ from, to, asks: true }] : [];
  });
}

/** Whoever asks also tells a story. Of its sentences those count that speak of the person, and those as short as an answer. */
export function besideAQuestion(text: Text): { from: number; to: number }[] {
  const asked = unsaid(text).filter(({ asks }) => asks);
  if (asked.length === 0) return [];
  return sentences(text)
    .map(([from, to]) => ({ from, to: asked.find((each) => each.from >= from && each.from < to)?.from ?? to }))
    .filter(({ from, to }) => to - from > shortAnswer && !text.tokens.slice(from, to).some(({ word }) => firstPerson.test(word)));
}

const shortAnswer = 6;
const firstPerson = /^(?:i|im|ive|my|we|our|us|me|我|本)$/;

const asksIn = (text: Text, from: number, to: number): boolean =>
  clausesOf(text, from, to).some(([start, stop]) => asksClause(text, start, stop, false));

function asksClause(text: Text, from: number, to: number, isFirst: boolean): boolean {
  const { tokens } = text;
  // "What the file is for: renewal."
  const label = namesOfFields.longest(tokens, from)?.to ?? from;
  const isLabel = label > from && label <= to && (/[:=]/.test(gapText(text, label)) || /^[是为]$/.test(tokens[label]?.word ?? ''));
  let start = isLabel ? label : from;
  while (start < to - 1 && /^(so|and|but|or|ok|okay|hi|hello|hey|well|please|then|also|now|um|那|请)$/.test(tokens[start]?.word ?? ''))
    start += 1;
  const opened = isFirst ? (opening.longest(tokens, start) ?? inner.longest(tokens, start)) : inner.longest(tokens, start);
  if (
    opened &&
    opened.to <= to &&
    !(auxiliary.test(tokens[start]?.word ?? '') && opened.to === start + 1 && after.longest(tokens, opened.to))
  )
    return true;
  for (let at = start; at < to; at += 1) {
    const found = asking.longest(tokens, at);
    if (found && found.to <= to) {
      if (found.meanings.includes(true)) return true;
      at = found.to - 1;
    }
  }
  return to - from > 1 && ending.whole(tokens, to - 1, to).length > 0 && /\p{Script=Han}/u.test(tokens[to - 1]?.word ?? '');
}

function sentences(text: Text): [number, number][] {
  const found: [number, number][] = [];
  let from = 0;
  for (let at = 1; at <= text.tokens.length; at += 1)
    if (at === text.tokens.length || text.tokens[at]?.gap === 'stop') {
      found.push([from, at]);
      from = at;
    }
  return found.filter(([start, stop]) => stop > start);
}

/** Pieces between commas, colons and brackets. */
function clausesOf(text: Text, from: number, to: number): [number, number][] {
  const found: [number, number][] = [];
  let start = from;
  for (let at = from + 1; at <= to; at += 1)
    if (at === to || /[,:、()]|\s-\s/.test(gapText(text, at))) {
      found.push([start, at]);
      start = at;
    }
  return found;
}

const onlyFillers = (text: Text, from: number, to: number): boolean => text.tokens.slice(from, to).every(({ word }) => fillers.has(word));
