/** What the phrases are worth: each left out in turn, and asked as if it had never been written. */
import type { AnswerEntry } from '../../rules/ask/entries.ts';
import { makeScorer, type OffTopic, phrasesIn } from '../../rules/ask/index.ts';
import { chooseThresholds, type Measures, type Thresholds } from '../../rules/ask/thresholds.ts';
import type { Entry } from '../../rules/ask/train.ts';

/** In so many parts the phrases are left out, one part at a time. */
const parts = 6;

export type Elsewhere = { readonly phrase: string; readonly from: string; readonly to: string };
type Judged = Measures & { readonly right: boolean; readonly within3: boolean; readonly elsewhere: Elsewhere | undefined };

export type Report = {
  readonly top1: number;
  readonly top3: number;
  readonly thresholds: Thresholds;
  /** Phrases that land elsewhere when left out. */
  readonly elsewhere: readonly Elsewhere[];
  /** Pairs that take phrases from each other, most often first. */
  readonly pairs: readonly { readonly pair: string; readonly times: number }[];
};

export function reportOn(language: 'en' | 'zh', entries: readonly AnswerEntry[], offTopic: OffTopic): Report {
  const all = phrasesIn(language, entries);
  const turns = Array.from({ length: parts }, (_, part) => part);
  const judged = turns.map((part) => judgePart(all, offTopic[language], part));
  const own = judged.flatMap((each) => each.own);
  const elsewhere = own.flatMap((each) => each.elsewhere ?? []);
  const share = (some: readonly unknown[]) => Math.round((some.length / own.length) * 1000) / 1000;
  return {
    top1: share(own.filter(({ right }) => right)),
    top3: share(own.filter(({ within3 }) => within3)),
    thresholds: chooseThresholds(
      own,
      judged.flatMap(({ others }) => others),
    ),
    elsewhere,
    pairs: pairsIn(elsewhere),
  };
}

function judgePart(all: readonly Entry[], offTopic: readonly string[], part: number): { own: Judged[]; others: Measures[] } {
  const isLeft = (index: number) => index % parts === part;
  const scorer = makeScorer(
    all.map(({ id, phrases }) => ({ id, phrases: phrases.filter((_, index) => !isLeft(index)) })),
    offTopic.filter((_, index) => !isLeft(index)),
  );
  const own = all.flatMap(({ id, phrases }) =>
    phrases
      .filter((_, index) => isLeft(index))
      .map((phrase) => {
        const { ranked, measures } = scorer.score(phrase);
        const [first] = ranked;
        const right = first?.id === id;
        const within3 = ranked.slice(0, 3).some((each) => each.id === id);
        return { ...measures, right, within3, elsewhere: right ? undefined : { phrase, from: id, to: first?.id ?? '' } };
      }),
  );
  return { own, others: offTopic.filter((_, index) => isLeft(index)).map((question) => scorer.score(question).measures) };
}

function pairsIn(elsewhere: readonly Elsewhere[]): Report['pairs'] {
  const times = new Map<string, number>();
  for (const { from, to } of elsewhere) {
    const pair = [from, to].toSorted().join(' / ');
    times.set(pair, (times.get(pair) ?? 0) + 1);
  }
  return [...times].map(([pair, count]) => ({ pair, times: count })).toSorted((a, b) => b.times - a.times);
}
