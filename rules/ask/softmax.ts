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

/** Visits the examples in the given order, round after round: the same examples give the same weights, bit by bit. */
export function fitSoftmax(vectors: readonly Vector[], owner: readonly number[], features: number, classes: number, fit: Fit): Weights {
  const weights = new Float32Array(features * classes);
  const steps = fit.rounds * vectors.length;
  // True weights are `weights * scale`: decaying every weight at every step would cost more than the step itself.
  let scale = 1;
  let taken = 0;
  for (let round = 0; round < fit.rounds; round += 1) {
    for (const [i, vector] of vectors.entries()) {
      const step = fit.step * (1 - taken / steps);
      taken += 1;
      const gradient = probabilities(scores(vector, weights, classes, scale));
      const own = owner[i] ?? 0;
      gradient[own] = (gradient[own] ?? 0) - 1;
      scale *= 1 - step * fit.decay;
      descend(vector, weights, classes, gradient, step / scale);
    }
  }
  for (let i = 0; i < weights.length; i += 1) weights[i] = (weights[i] as number) * scale;
  return weights;
}

/** The score of each class, any number. */
export function scores({ index, value }: Vector, weights: Weights, classes: number, scale = 1): Float64Array {
  const sums = new Float64Array(classes);
  for (let k = 0; k < index.length; k += 1) {
    const from = (index[k] as number) * classes;
    const factor = (value[k] as number) * scale;
    for (let c = 0; c < classes; c += 1) sums[c] = (sums[c] as number) + factor * (weights[from + c] as number);
  }
  return sums;
}

/** Scores become, in place, probabilities that sum to 1. */
export function probabilities(list: Float64Array): Float64Array {
  const highest = list.reduce((a, b) => Math.max(a, b), -Infinity);
  let sum = 0;
  for (let c = 0; c < list.length; c += 1) {
    const power = Math.exp((list[c] as number) - highest);
    list[c] = power;
    sum += power;
  }
  for (let c = 0; c < list.length; c += 1) list[c] = (list[c] as number) / sum;
  return list;
}

function descend({ index, value }: Vector, weights: Weights, classes: number, gradient: Float64Array, step: number): void {
  for (let k = 0; k < index.length; k += 1) {
    const from = (index[k] as number) * classes;
    const factor = (value[k] as number) * step;
    for (let c = 0; c < classes; c += 1) weights[from + c] = (weights[from + c] as number) - factor * (gradient[c] as number);
  }
}
