/** What a question is about: the entry that answers it, three to choose from, or an honest no. The same question always gets the same. */
import type { AnswerEntry } from './entries.ts';
import { featureReader, readOnce } from './features.ts';
import { makeSearch, type Search } from './search.ts';
import { decide, type Measures, measure, type Thresholds } from './thresholds.ts';
import { type Entry, type Ranked, trainRouter } from './train.ts';

type Language = 'en' | 'zh';

export type Found = { readonly entry: AnswerEntry; readonly score: number };

export type Routed = {
  readonly kind: 'answer' | 'choices' | 'decline';
  /** Best first, at most three; for an answer, the others are what else could be meant. */
  readonly found: readonly Found[];
  /** The words of the question that spoke for the first, strongest first. */
  readonly why: readonly string[];
};

export type Asker = (question: string, language: Language) => Routed;

/** All there is to answer from. */
export type Knowledge = { readonly ask: Asker; readonly search: Search; readonly entry: (id: string) => AnswerEntry | undefined };

export const noKnowledge: Knowledge = {
  ask: () => ({ kind: 'decline', found: [], why: [] }),
  search: () => [],
  entry: () => undefined,
};

/** Trains on the first question. */
export function knowledgeOf(load: () => { readonly entries: readonly AnswerEntry[]; readonly asker: Asker }): Knowledge {
  let loaded: { readonly asker: Asker; readonly search: Search; readonly byId: ReadonlyMap<string, AnswerEntry> } | undefined;
  const get = () => {
    if (!loaded) {
      const { entries, asker } = load();
      loaded = { asker, search: makeSearch(entries, asker), byId: new Map(entries.map((entry) => [entry.id, entry])) };
    }
    return loaded;
  };
  return {
    ask: (question, language) => get().asker(question, language),
    search: (words, language) => get().search(words, language),
    entry: (id) => get().byId.get(id),
  };
}

/** Questions about other things, in both languages: what sets ours apart from them is learned, too. */
export type OffTopic = Readonly<Record<Language, readonly string[]>>;

/** Trains both languages; it takes about a second. */
export function makeAsker(entries: readonly AnswerEntry[], offTopic: OffTopic, thresholds: Readonly<Record<Language, Thresholds>>): Asker {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const scorers = { en: makeScorer(phrasesIn('en', entries), offTopic.en), zh: makeScorer(phrasesIn('zh', entries), offTopic.zh) };
  const exact = new Map(
    entries.flatMap((entry) => [...entry.phrases.en, ...entry.phrases.zh].map((each) => [plain(each), entry] as const)),
  );

  return (question, language) => {
    const same = exact.get(plain(question));
    if (same) return { kind: 'answer', found: [{ entry: same, score: 1 }], why: [question.trim()] };
    const { score, why } = scorers[language];
    const { ranked, measures } = score(question);
    const kind = decide(measures, thresholds[language]);
    const found = ranked.slice(0, 3).flatMap(({ id, score: chance }) => {
      const entry = byId.get(id);
      return entry ? [{ entry, score: chance }] : [];
    });
    return { kind, found, why: kind === 'decline' || !found[0] ? [] : why(question, found[0].entry.id) };
  };
}

export const phrasesIn = (language: Language, entries: readonly AnswerEntry[]): Entry[] =>
  entries.map(({ id, phrases }) => ({ id, phrases: phrases[language] }));

export type Scorer = {
  readonly score: (question: string) => { readonly ranked: readonly Ranked[]; readonly measures: Measures };
  readonly why: (question: string, id: string) => readonly string[];
};

/** Two routers for one language: which entry, and whether it is a question of ours at all. */
export function makeScorer(entries: readonly Entry[], offTopic: readonly string[]): Scorer {
  const read = readOnce(featureReader());
  const router = trainRouter(entries, { read });
  const kinds = trainRouter(
    [
      { id: 'ours', phrases: entries.flatMap(({ phrases }) => phrases) },
      { id: 'other', phrases: offTopic },
    ],
    { read },
  );
  return {
    score: (question) => {
      const ranked = router.rank(question);
      return { ranked, measures: measure(ranked, kinds.rank(question).find(({ id }) => id === 'ours')?.score ?? 0) };
    },
    why: (question, id) =>
      router
        .why(question, id)
        .slice(0, 5)
        .map(({ feature }) => feature),
  };
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
