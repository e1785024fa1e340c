/** What a question is about: the entry that answers it, three to choose from, or an honest no. The same question always gets the same. */
import type { AnswerEntry } from './entries.ts';
import { decide, type Thresholds } from './thresholds.ts';
import { type Options, type Router, trainRouter } from './train.ts';

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

/**
 * Questions about other things, in both languages. They are trained as one more entry, so that what they have in common counts
 * against every other.
 */
export type OffTopic = Readonly<Record<Language, readonly string[]>>;

const offTopicId = '(off topic)';

/** Trains both languages; it takes about a second. */
export function makeAsker(entries: readonly AnswerEntry[], offTopic: OffTopic, thresholds: Readonly<Record<Language, Thresholds>>): Asker {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const routers: Readonly<Record<Language, Router>> = {
    en: routerIn('en', entries, offTopic),
    zh: routerIn('zh', entries, offTopic),
  };
  const exact = new Map(
    entries.flatMap((entry) => [...entry.phrases.en, ...entry.phrases.zh].map((phrase) => [plain(phrase), entry] as const)),
  );

  return (question, language) => {
    const same = exact.get(plain(question));
    if (same) return { kind: 'answer', found: [{ entry: same, score: 1 }], why: [question.trim()] };
    const ranked = routers[language].rank(question);
    const found = ranked
      .filter(({ id }) => id !== offTopicId)
      .slice(0, 3)
      .flatMap(({ id, score }) => {
        const entry = byId.get(id);
        return entry ? [{ entry, score }] : [];
      });
    const [first] = found;
    const kind = !first || ranked[0]?.id === offTopicId ? 'decline' : decide(ranked, thresholds[language]);
    const why = first && kind !== 'decline' ? routers[language].why(question, first.entry.id).slice(0, 5) : [];
    return { kind, found, why: why.map(({ feature }) => feature) };
  };
}

/** What the scorer is trained on in one language. */
export const examplesIn = (language: Language, entries: readonly AnswerEntry[], offTopic: OffTopic) => [
  ...entries.map(({ id, phrases }) => ({ id, phrases: phrases[language] })),
  ...(offTopic[language].length > 0 ? [{ id: offTopicId, phrases: offTopic[language] }] : []),
];

const routerIn = (language: Language, entries: readonly AnswerEntry[], offTopic: OffTopic, options: Options = {}): Router =>
  trainRouter(examplesIn(language, entries, offTopic), options);

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
