/** Where a statement stands, as a person finds it: the document with its date, and the lines. */
import { type FactId, facts, sourceOf, sourcesOf } from '../rules/facts/index.ts';
import { type Source, sources } from '../rules/sources.ts';
import type { Words } from './words/words.ts';

const linesOf = (fact: FactId): string[] => facts[fact].at.map((line) => (typeof line === 'number' ? `${line}` : `${line[0]}–${line[1]}`));

/** One statement: `P-14 · Title, date, line 12`. */
export function placeOf(fact: FactId, words: Words): string {
  const { title, dated } = sources[sourceOf(fact)];
  return `${fact} · ${words.place(words.source(title, words.dated(dated)), linesOf(fact))}`;
}

/** Several, by document: the title with its link, then each statement with its lines. */
export function sourceLines(cited: readonly FactId[], words: Words): string[] {
  return sourcesOf(cited).map((id) => {
    const { title, dated, link }: Source = sources[id];
    const lines = cited.filter((fact) => sourceOf(fact) === id).map((fact) => words.place(fact, linesOf(fact)));
    return words.pair(words.source(link ? `[${title}](${link})` : title, words.dated(dated)), lines.join(' · '));
  });
}
