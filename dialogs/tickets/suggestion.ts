/** What a resolved ticket teaches, in the format of rules/answers/*.yaml: for a maintainer to complete and to verify, without the person. */

import type { Field } from '../../rules/applicant.ts';
import { kindOf } from '../../rules/applicant.ts';
import type { Ticket } from './ticket.ts';

/** `mask` takes out of a text what may tell who wrote it: addresses, links, numbers, names given as such. */
export function suggestionOf(ticket: Ticket, mask: (text: string) => string): string {
  const { sent, language, topic } = ticket;
  const clean = (text: string) => mask(withoutNames(text, namesIn(ticket)));
  const words = ticket.messages.filter(({ side, kind, state }) => side === 'expert' && kind === 'said' && state === 'sent');
  const phrases = (each: 'en' | 'zh') =>
    each === language ? [`    ${each}:`, `      - ${quoted(clean(sent.question))}`] : [`    ${each}: []`];
  return [
    '# Suggested by a question that experts resolved. To be completed and verified before it becomes an answer:',
    '# ten phrases or more in each language, the answer in both, and the facts it rests on.',
    ...(topic === null ? [] : [`# It was about ${onOneLine(topic)}: perhaps only that one lacks a phrase.`]),
    ...(sent.found ? [`# What the rules decided: ${sent.found.decision}, ${sent.found.verdict}, as of ${sent.found.on}.`] : []),
    ...(words.length > 0 ? ['# What the experts said, to be verified:'] : ['# The experts said nothing in writing.']),
    ...words.flatMap(({ text }) => text.split(/\r\n?|\n/).flatMap((line) => (line.trim() === '' ? [] : [`#   ${onOneLine(clean(line))}`]))),
    '- id: to-be-named',
    '  phrases:',
    ...phrases('en'),
    ...phrases('zh'),
    '  answer:',
    '    en: ""',
    '    zh: ""',
    `  facts: [${sent.facts.join(', ')}]`,
    '',
  ].join('\n');
}

/** Everyone who took part, and what the asker told in words of their own. */
function namesIn({ asker, owner, messages, history, sent: { answers } }: Ticket): string[] {
  const people = [asker, owner, ...messages.map(({ by }) => by), ...history.map(({ by }) => by)].flatMap((each) => each?.name ?? []);
  const told = Object.entries(answers).flatMap(([field, value]) =>
    ['text', 'name'].includes(kindOf(field as Field)) && typeof value === 'string' ? [value] : [],
  );
  const parts = people.flatMap((name) => name.split(/[\s,()·・]+/u));
  const all = [...people, ...parts, ...told].map((name) => name.normalize('NFKC').trim()).filter((name) => name.length > 1);
  return [...new Set(all)].sort((one, other) => other.length - one.length);
}

/** Whole words where a script has them: "Al" stays in "Also". */
const withoutNames = (text: string, names: readonly string[]): string =>
  names.reduce((rest, name) => rest.replace(new RegExp(around(name), 'giu'), '[name]'), text.normalize('NFKC'));

const around = (name: string): string => {
  const literal = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return /\p{Script=Han}/u.test(name) ? literal : `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`;
};

const onOneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();

/** Between double quotes, YAML reads what JSON writes. */
const quoted = (text: string): string => JSON.stringify(onOneLine(text));
