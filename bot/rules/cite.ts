/** Where a statement stands: its id, the document with its date, and the lines. */
import type { Words } from '../../cards/words/words.ts';
import type { Language } from '../../dialogs/language.ts';
import { type FactId, facts, sourceOf } from '../../rules/facts/index.ts';
import { sources } from '../../rules/sources.ts';
import { printWords } from './words.ts';

export type Speaker = { readonly language: Language; readonly words: Words };

/** The statement in words, with its place. */
export const statement = (id: FactId, speaker: Speaker): string => `${facts[id][speaker.language]} ${places([id], speaker)}`;

/** Each document is named once, before its first line; statements in a row are told as one. */
export function places(ids: readonly FactId[], { language, words }: Speaker): string {
  const print = printWords[language];
  const cited = [...Map.groupBy(ids, sourceOf)].flatMap(([source, some]) =>
    runs(some).map((run, index) => {
      const { title, dated } = sources[source];
      const named = run.length > 1 ? print.span(String(run[0]), String(run.at(-1))) : String(run[0]);
      const document = index === 0 ? [words.source(title, words.dated(dated))] : [];
      return [named, ...document, print.lines(joined(run.flatMap(passages)))].join(' · ');
    }),
  );
  return `[${print.list(cited)}]`;
}

const numberOf = (id: FactId): number => Number(id.slice(id.indexOf('-') + 1));

/** Three or more with numbers that follow each other stay together; two are as short apart. */
function runs(ids: readonly FactId[]): FactId[][] {
  const found: FactId[][] = [];
  for (const id of ids) {
    const run = found.at(-1);
    const before = run?.at(-1);
    if (run && before && numberOf(id) === numberOf(before) + 1) run.push(id);
    else found.push([id]);
  }
  return found.flatMap((run) => (run.length > 2 ? [run] : run.map((id) => [id])));
}

type Passage = readonly [number, number];

const passages = (id: FactId): Passage[] => facts[id].at.map((at) => (typeof at === 'number' ? [at, at] : [at[0], at[1]]));

/** Passages that touch or overlap become one. */
function joined(some: readonly Passage[]): Passage[] {
  const found: [number, number][] = [];
  for (const [first, last] of [...some].sort(([a], [b]) => a - b)) {
    const before = found.at(-1);
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else found.push([first, last]);
  }
  return found;
}
