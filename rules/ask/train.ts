/** Trains, from the phrases of each entry, a router that says which entry a question is about, how surely, and why. */
import { type FeatureReader, featureReader } from './features.ts';
import { type Fit, fitSoftmax, probabilities, scores } from './softmax.ts';
import { vectorsFrom } from './vectors.ts';

export type Entry = { readonly id: string; readonly phrases: readonly string[] };

export type Ranked = { readonly id: string; readonly score: number };

export type Reason = { readonly feature: string; readonly weight: number };

export type Router = {
  /** Every entry, best first; scores are probabilities that sum to 1. Equals stand in order of id: all of them, if nothing in `text` is known. */
  readonly rank: (text: string) => readonly Ranked[];
  /** The words and pairs of `text` that speak for `id`, strongest first, each with what it adds. Throws on an unknown `id`. */
  readonly why: (text: string, id: string) => readonly Reason[];
};

export type Options = Partial<Fit> & {
  /** What a text is made of, see `featureReader`. */
  readonly read?: FeatureReader;
};

/**
 * The same entries give the same router, bit by bit, whatever order they and their phrases come in.
 * Throws if there is no entry, an id occurs twice, or an entry has no phrase with a letter or digit in it.
 */
export function trainRouter(entries: readonly Entry[], options: Options = {}): Router {
  const { read = featureReader() } = options;
  const sorted = [...entries].sort((a, b) => compare(a.id, b.id));
  const ids = sorted.map((entry) => entry.id);
  check(ids);

  const examples = sorted.flatMap(({ id, phrases }, owner) => {
    const usable = [...new Set(phrases)].sort(compare).map((phrase, turn) => ({ owner, turn, features: read(phrase) }));
    const readable = usable.filter(({ features }) => features.size > 0);
    if (readable.length === 0) throw new Error(`Entry ${id} has no phrase with words in it, so no question can lead to it: write some.`);
    return readable;
  });
  // One phrase of each entry in turn: a run of the same entry would drag the weights to and fro.
  examples.sort((a, b) => a.turn - b.turn || a.owner - b.owner);
  const owner = examples.map((example) => example.owner);
  const vectors = vectorsFrom(
    examples.map((example) => example.features),
    owner,
    ids.length,
  );
  const { rounds = 10, step = 4, decay = 1e-4 } = options;
  const weights = fitSoftmax(
    examples.map((example) => vectors.of(example.features)),
    owner,
    vectors.names.length,
    ids.length,
    { rounds, step, decay },
  );

  return {
    rank: (text) => {
      const list = probabilities(scores(vectors.of(read(text)), weights, ids.length));
      return ids.map((id, c) => ({ id, score: list[c] ?? 0 })).sort((a, b) => b.score - a.score);
    },
    why: (text, id) => {
      const c = ids.indexOf(id);
      if (c < 0) throw new Error(`The router knows no entry ${id}: it was trained with ${ids.length} others; ask for one of those.`);
      const features = read(text);
      const { index, value } = vectors.of(features);
      const sums = new Map<string, number>();
      for (const [k, f] of index.entries()) {
        const seen = features.get(vectors.names[f] ?? '')?.from ?? '';
        sums.set(seen, (sums.get(seen) ?? 0) + (value[k] ?? 0) * (weights[f * ids.length + c] ?? 0));
      }
      return [...sums]
        .map(([feature, weight]) => ({ feature, weight }))
        .filter(({ weight }) => weight > 0)
        .sort((a, b) => b.weight - a.weight || compare(a.feature, b.feature));
    },
  };
}

function check(sortedIds: readonly string[]): void {
  if (sortedIds.length === 0) throw new Error('There is no entry to train the router with: give at least one.');
  const twice = sortedIds.find((id, i) => id === sortedIds[i - 1]);
  if (twice !== undefined) throw new Error(`Entry ${twice} occurs twice: merge the two or rename one.`);
}

/** By character code, the same on every machine, unlike an alphabet's order. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
