/** Times several candidates in one process, in turns round by round, so that a slow moment of the machine hits all of them alike. */

/** Does one piece of work; `turn` counts up, so that the work can differ from turn to turn. */
export type Candidate = (turn: number) => unknown;

const rounds = 41;
const warmUpMs = 300;
const sliceMs = 10;

/** Milliseconds per turn of each candidate: the median of its rounds. A slice is a whole number of `cycle` turns. */
export async function timed<Name extends string>(candidates: Record<Name, Candidate>, cycle: number): Promise<Record<Name, number>> {
  const entries = Object.entries<Candidate>(candidates) as [Name, Candidate][];
  const runs: { name: Name; candidate: Candidate; turns: number; figures: number[] }[] = [];
  for (const [name, candidate] of entries) {
    runs.push({ name, candidate, turns: cycle * Math.ceil(sliceMs / (await warmUp(candidate, cycle)) / cycle), figures: [] });
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { candidate, turns, figures } of round % 2 ? runs : runs.toReversed())
      figures.push((await elapsed(candidate, turns)) / turns);
  }
  return Object.fromEntries(runs.map(({ name, figures }) => [name, median(figures)])) as Record<Name, number>;
}

/** Goes on until the candidate runs at full speed; what one turn takes then. */
async function warmUp(candidate: Candidate, cycle: number): Promise<number> {
  const until = performance.now() + warmUpMs;
  let last: number;
  do last = await elapsed(candidate, cycle);
  while (performance.now() < until);
  return last / cycle;
}

/** What is synchronous is not awaited: that would cost it more than its own work. */
async function elapsed(candidate: Candidate, turns: number): Promise<number> {
  const from = performance.now();
  for (let turn = 0; turn < turns; turn += 1) {
    const result = candidate(turn);
    if (result instanceof Promise) await result;
  }
  return performance.now() - from;
}

export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
