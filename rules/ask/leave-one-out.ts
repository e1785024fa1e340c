/** How the router would rank each phrase had it never been written: what tells a good threshold from a lucky one. */
import { type Entry, type Options, type Ranked, trainRouter } from './train.ts';

/** A phrase of entry `id`, ranked by a router trained without it. */
export type Judged = { readonly id: string; readonly phrase: string; readonly ranked: readonly Ranked[] };

/**
 * Leaves one phrase of every entry out at a time, so it trains as often as the longest entry has phrases.
 * An entry's only phrase is never left out, hence not judged. Throws as `trainRouter` does.
 */
export function leaveOneOut(entries: readonly Entry[], options: Options = {}): Judged[] {
  const sorted = entries.map(({ id, phrases }) => ({ id, phrases: [...new Set(phrases)].sort() }));
  const folds = Math.max(0, ...sorted.map(({ phrases }) => (phrases.length > 1 ? phrases.length : 0)));
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const isLeft = (entry: Entry, i: number) => entry.phrases.length > 1 && i === fold;
    const router = trainRouter(
      sorted.map((entry) => ({ id: entry.id, phrases: entry.phrases.filter((_, i) => !isLeft(entry, i)) })),
      options,
    );
    return sorted.flatMap((entry) =>
      entry.phrases.filter((_, i) => isLeft(entry, i)).map((phrase) => ({ id: entry.id, phrase, ranked: router.rank(phrase) })),
    );
  });
}
