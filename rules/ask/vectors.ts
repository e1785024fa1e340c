/** Turns the features of a text into numbers: rare ones count more, and a long text weighs as much as a short one. */
import type { Features } from './features.ts';

/** Known features by index, with values whose squares sum to 1 together with those of the unknown features, left out here. */
export type Vector = { readonly index: Int32Array; readonly value: Float64Array };

export type Vectors = {
  /** Known features, in the order of their index. */
  readonly names: readonly string[];
  readonly of: (features: Features) => Vector;
};

/** Weights features by how few of the `classes` entries they occur in; `read[i]` are those of a phrase of entry `owner[i]`. */
export function vectorsFrom(read: readonly Features[], owner: readonly number[], classes: number): Vectors {
  const owners = new Map<string, Set<number>>();
  for (const [i, features] of read.entries()) {
    for (const name of features.keys()) {
      const set = owners.get(name) ?? new Set();
      owners.set(name, set.add(owner[i] ?? -1));
    }
  }
  const index = new Map([...owners.keys()].map((name, i) => [name, i]));
  const rarity = Float64Array.from(owners.values(), (set) => rare(set.size, classes));
  // What no phrase has says nothing for an entry, yet makes the text less like all of them: such text scores flatter.
  const unknown = rare(1, classes);

  return {
    names: [...index.keys()],
    of: (features) => {
      const at: number[] = [];
      const values: number[] = [];
      let squares = 0;
      for (const [name, { count }] of features) {
        const i = index.get(name);
        const value = Math.sqrt(count) * (i === undefined ? unknown : (rarity[i] ?? 0));
        squares += value * value;
        if (i === undefined) continue;
        at.push(i);
        values.push(value);
      }
      const length = Math.sqrt(squares) || 1;
      return { index: Int32Array.from(at), value: Float64Array.from(values, (value) => value / length) };
    },
  };
}

/** From a little above 0 for a feature of every entry; the square root keeps one-off features from drowning the rest. */
function rare(entries: number, classes: number): number {
  return Math.sqrt(Math.log((classes + 1) / (entries + 0.5)));
}
