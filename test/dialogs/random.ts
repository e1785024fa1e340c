/** A fixed sequence of choices, so that a walk that fails can be walked again. */
export class Random {
  #state: number;
  constructor(seed: number) {
    this.#state = seed;
  }
  /** Between 0 and 1. */
  next(): number {
    this.#state = (this.#state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return this.#state / 4_294_967_296;
  }
  chance = (part: number): boolean => this.next() < part;
  pick = <T>(from: readonly T[]): T => {
    if (from.length === 0) throw new Error('there is nothing to pick from');
    return from[Math.floor(this.next() * from.length)] as T;
  };
}
