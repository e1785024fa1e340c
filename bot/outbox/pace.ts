/** Teams takes so many messages per conversation and no more. The pace is this process's own; where several share a conversation, Teams' 429 does the rest. */
import { makeRoom } from '../room.ts';

/** At most `count` messages within `withinMs`. */
export type Limit = { readonly count: number; readonly withinMs: number };

/** What Teams documents for one bot in one conversation. */
export const teamsLimits: readonly Limit[] = [
  { count: 7, withinMs: 1_000 },
  { count: 8, withinMs: 2_000 },
  { count: 60, withinMs: 30_000 },
  { count: 1_800, withinMs: 3_600_000 },
];

export type Pace = {
  /** Counts a message for now, or says in how many milliseconds there will be room for it. */
  next(lane: string, now: number): number;
  /** How many conversations it remembers. */
  size(): number;
};

/** Beyond so many conversations, the ones quiet for longest are forgotten; if that was wrong, Teams says so with 429. */
const mostLanes = 20_000;

export function pace(limits: readonly Limit[]): Pace {
  const longest = Math.max(0, ...limits.map(({ withinMs }) => withinMs));
  const most = Math.max(0, ...limits.map(({ count }) => count));
  /** When messages went out, oldest first; as many as a limit can ask for, and now and then twice as many. */
  const sent = new Map<string, number[]>();
  let swept = 0;

  /** A conversation that has been quiet for long enough takes no memory. */
  function sweep(now: number): void {
    if (now - swept < longest / 60) return;
    swept = now;
    for (const [lane, times] of sent) if ((times.at(-1) ?? 0) <= now - longest) sent.delete(lane);
  }

  return {
    next(lane, now) {
      if (limits.length === 0) return 0;
      sweep(now);
      const times = sent.get(lane) ?? [];
      const wait = Math.max(...limits.map(({ count, withinMs }) => (times.at(-count) ?? -Infinity) + withinMs - now));
      if (wait > 0) return wait;
      // Written anew, so that the one quiet for longest is always the first.
      sent.delete(lane);
      makeRoom(sent, mostLanes);
      times.push(now);
      if (times.length > 2 * most) times.splice(0, times.length - most);
      sent.set(lane, times);
      return 0;
    },
    size: () => sent.size,
  };
}
