/** Which statements the answers reach, and which entries have the fewest phrases. */
import type { AnswerEntry } from '../../rules/ask/entries.ts';
import { type FactId, facts } from '../../rules/facts/index.ts';

export type Content = {
  readonly entries: number;
  /** Of the statements that users need, those that no answer rests on. */
  readonly uncited: readonly FactId[];
  readonly userFacing: number;
  /** Fewest first. */
  readonly fewest: readonly { readonly id: string; readonly phrases: number }[];
};

export function contentOf(entries: readonly AnswerEntry[]): Content {
  const cited = new Set(entries.flatMap((entry) => entry.facts));
  const userFacing = (Object.keys(facts) as FactId[]).filter((id) => !facts[id].notForUsers);
  const counted = entries.map(({ id, phrases }) => ({ id, phrases: Math.min(phrases.en.length, phrases.zh.length) }));
  return {
    entries: entries.length,
    uncited: userFacing.filter((id) => !cited.has(id)),
    userFacing: userFacing.length,
    fewest: counted.toSorted((a, b) => a.phrases - b.phrases),
  };
}
