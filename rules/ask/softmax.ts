/** Multinomial softmax regression: finds the weights with which vectors score highest for their own class. */
import type { Vector } from './vectors.ts';

export type Fit = {
  /** Passes over all examples. */
  readonly rounds: number;
  /** Length of the first step; steps shrink evenly to 0. */
  readonly step: number;
  /** How strongly weights are drawn to 0 (L2). */
  readonly decay: number;
};

/** Weights of feature `f` for class `c` at `f * classes + c`. */
export type Weights = Float32Array;

/** Pulls below this are left out: they cost time and change nothing that shows. */
const settled = 1e-3;

/** Visits the examples in the given order, round after round: the same examples give the same weights, bit by bit. */
export function fitSoftmax(vectors: readonly Vector[], owner: readonly number[], features: number, classes: number, fit: Fit): Weights {
  const weights = new Float32Array(features * classes);
  const steps = fit.rounds * vectors.length;
  // True weights are `weights * scale`: decaying every weight at every step would cost more than the step itself.
  let scale = 1;
  let taken = 0;
  // One list for all steps: there are so many that a new one each time shows in the memory of the process.
  const list = new Float64Array(classes);
  for (let round = 0; round < fit.rounds; round += 1) {
    for (const [i, vector] of vectors.entries()) {
      const step = fit.step * (1 - taken / steps);
      taken += 1;
      const gradient = probabilities(scores(vector, weights, classes, scale, list.fill(0)));
      const own = owner[i] ?? 0;
      gradient[own] = (gradient[own] ?? 0) - 1;
      scale *= 1 - step * fit.decay;
      descend(vector, weights, classes, gradient, step / scale);
    }
  }
  for (let i = 0; i < weights.length; i += 1) weights[i] = (weights[i] as number) * scale;
  return weights;
}

/** The score of each class, any number, added to `sums`. */
export function scores(
  { index, value }: Vector,
  weights: Weights,
  classes: number,
  scale = 1,
  sums: Float64Array = new Float64Array(classes),
): Float64Array {
  const row = (k: number) => (index[k] ?? 0) * classes;
  const factor = (k: number) => (value[k] ?? 0) * scale;
  // Four features a turn: reading and writing the sums takes longer than the arithmetic.
  for (let k = 0; k < index.length; k += 4) {
    const [a, b, c, d] = [row(k), row(k + 1), row(k + 2), row(k + 3)];
    const [p, q, r, s] = [factor(k), factor(k + 1), factor(k + 2), factor(k + 3)];
    for (let i = 0; i < classes; i += 1) {
      sums[i] =
        (sums[i] as number) +
        p * (weights[a + i] as number) +
        q * (weights[b + i] as number) +
        r * (weights[c + i] as number) +
        s * (weights[d + i] as number);
    }
  }
  return sums;
}

/** Scores become, in place, probabilities that sum to 1. */
export function probabilities(list: Float64Array): Float64Array {
  let highest = -Infinity;
  for (let c = 0; c < list.length; c += 1) highest = Math.max(highest, list[c] as number);
  let sum = 0;
  for (let c = 0; c < list.length; c += 1) {
    const power = Math.exp((list[c] as number) - highest);
    list[c] = power;
    sum += power;
  }
  for (let c = 0; c < list.length; c += 1) list[c] = (list[c] as number) / sum;
  return list;
}

/** Moves only the classes the gradient pulls at: after a few rounds most are settled for most examples. */
function descend({ index, value }: Vector, weights: Weights, classes: number, gradient: Float64Array, step: number): void {
  const moved: number[] = [];
  const by: number[] = [];
  for (const [c, pull] of gradient.entries()) {
    if (Math.abs(pull) < settled) continue;
    moved.push(c);
    by.push(pull * step);
  }
  for (let k = 0; k < index.length; k += 1) {
    const from = (index[k] as number) * classes;
    const factor = value[k] as number;
    for (let m = 0; m < moved.length; m += 1) {
      const at = from + (moved[m] as number);
      weights[at] = (weights[at] as number) - factor * (by[m] as number);
    }
  }
}
