/** Looks answers up while somebody types: words that are not finished yet, single letters, a few characters of Chinese. */
import { common } from './common.ts';
import type { AnswerEntry } from './entries.ts';
import { normalise } from './features.ts';
import type { Asker, Found } from './index.ts';

type Language = 'en' | 'zh';

/** Every answer that fits, best first; without words, what people come for most. The same words always find the same. */
export type Search = (words: string, language: Language) => readonly Found[];

/** How much a word counts by where it stands: as a whole, and as the beginning of a longer one. */
const weights = { title: [1, 0.9], phrase: [0.85, 0.75], answer: [0.45, 0.4] } as const;
type Place = keyof typeof weights;

/** Of the words typed, weighed by how rare they are, so much has to be found. */
const leastCovered = 0.3;

/** What the words cover counts half as much as what the asker is sure of. */
const coveredShare = 0.5;

export function makeSearch(entries: readonly AnswerEntry[], asker: Asker): Search {
  const indexes: { [L in Language]?: Index } = {};
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const first = common.flatMap((id) => byId.get(id) ?? []);
  return (words, language) => {
    const typed = [...new Set(piecesOf(words))];
    if (typed.length === 0) return /[^\s\p{P}]/u.test(words) ? [] : first.map((entry) => ({ entry, score: 1 }));
    indexes[language] ??= indexOf(entries, language);
    const covered = cover(typed, indexes[language], entries.length);
    const routed = asker(words, language);
    const sure = new Map(routed.found.map(({ entry, score }) => [entry.id, score]));
    return entries
      .map((entry, at) => ({ entry, covered: covered[at] ?? 0, sure: sure.get(entry.id) ?? 0 }))
      .filter((each) => each.covered >= leastCovered || (each.sure > 0 && routed.kind !== 'decline'))
      .map((each) => ({ entry: each.entry, score: (each.sure + coveredShare * each.covered) / (1 + coveredShare) }))
      .sort((a, b) => b.score - a.score || rank(a.entry) - rank(b.entry));
  };
}

/** Among equals, the common ones come first. */
function rank({ id }: AnswerEntry): number {
  const at = common.indexOf(id);
  return at < 0 ? common.length : at;
}

/** Words of letters and digits; of Chinese, each pair of characters, or the one there is. */
function piecesOf(text: string): string[] {
  return Array.from(normalise(text).matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+[+#]*/gu), ([run]) =>
    /^\p{Script=Han}/u.test(run) ? pairsOf(run) : [run],
  ).flat();
}

const pairsOf = (run: string): string[] => {
  const characters = [...run];
  return characters.length === 1 ? characters : characters.slice(1).map((character, at) => `${characters[at]}${character}`);
};

/** For each piece, in which entries it stands, and the best place there. */
type Index = ReadonlyMap<string, ReadonlyMap<number, Place>>;

function indexOf(entries: readonly AnswerEntry[], language: Language): Index {
  const index = new Map<string, Map<number, Place>>();
  for (const [at, { phrases, answer }] of entries.entries()) {
    const [title = '', ...others] = phrases[language];
    const places: readonly (readonly [Place, readonly string[]])[] = [
      ['title', [title]],
      ['phrase', others],
      ['answer', [answer[language].replace(/\]\([^)]*\)/g, ']')]],
    ];
    for (const [place, texts] of places)
      for (const piece of texts.flatMap(piecesOf)) {
        const there = index.get(piece) ?? new Map<number, Place>();
        if (!there.has(at)) index.set(piece, there.set(at, place));
      }
  }
  return index;
}

/** For each entry, the share of what was typed that stands in it, 0 to 1. */
function cover(typed: readonly string[], index: Index, entries: number): readonly number[] {
  const sums = new Array<number>(entries).fill(0);
  let all = 0;
  for (const piece of typed) {
    const found = new Map<number, number>();
    for (const [known, places] of index) {
      if (!known.startsWith(piece) && !(isHan(piece) && known.includes(piece))) continue;
      for (const [at, place] of places) found.set(at, Math.max(found.get(at) ?? 0, weights[place][known === piece ? 0 : 1]));
    }
    const rarity = Math.log((entries + 1) / (found.size + 0.5));
    all += rarity;
    for (const [at, weight] of found) sums[at] = (sums[at] ?? 0) + rarity * weight;
  }
  return sums.map((sum) => (all > 0 ? sum / all : 0));
}

const isHan = (piece: string): boolean => /^\p{Script=Han}/u.test(piece);
