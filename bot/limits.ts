/** How much the server takes from one person and one tenant at a time. Whoever sends more is asked to wait, and nothing of theirs is lost. */
import { makeRoom } from './room.ts';

export type Limits = {
  /** Turns of one person, and of one tenant, within ten seconds; and no more than that unfinished. */
  readonly perPerson: number;
  readonly perTenant: number;
  /** Turns under way at the same time. */
  readonly atOnce: number;
};

const withinMs = 10_000;
/** So many people and tenants are counted; beyond that the ones seen first are forgotten. */
const mostCounted = 50_000;

export type Admission =
  | { readonly leave: () => void }
  /** `isFirst`: nobody was refused for this in these ten seconds yet; telling each would make it worse. */
  | { readonly refusedFor: 'person' | 'tenant' | 'server'; readonly isFirst: boolean };

/** `again`: what tells a repeated click from a new one; repetitions of the last click are not counted. */
export type Admit = (person: string, tenant: string, again: string | undefined) => Admission;

type Count = { since: number; turns: number; open: number; hasRefused: boolean; last: string | undefined };

export function limiter({ perPerson, perTenant, atOnce }: Limits, now: () => number, most = mostCounted): Admit {
  const counts = new Map<string, Count>();
  const all = fresh(now());
  let swept = 0;

  function counted(who: string): Count {
    const at = now();
    if (at - swept > withinMs) {
      swept = at;
      for (const [key, count] of counts) if (count.open === 0 && isOver(count, at)) counts.delete(key);
    }
    const count = counts.get(who) ?? fresh(at);
    if (!counts.has(who)) makeRoom(counts, most);
    counts.set(who, count);
    return renewed(count, at);
  }

  return (person, tenant, again) => {
    const own = counted(`person|${tenant}|${person}`);
    const together = counted(`tenant|${tenant}`);
    const isNew = again === undefined || own.last !== again;
    if (isNew && isFull(own, perPerson)) return refused('person', own);
    if (isNew && isFull(together, perTenant)) return refused('tenant', own);
    if (all.open >= atOnce) return refused('server', own);
    own.last = again;
    for (const count of [own, together, all]) {
      if (isNew) count.turns += 1;
      count.open += 1;
    }
    return {
      leave() {
        for (const count of [own, together, all]) count.open -= 1;
      },
    };
  };
}

const fresh = (since: number): Count => ({ since, turns: 0, open: 0, hasRefused: false, last: undefined });
const isOver = ({ since }: Count, at: number): boolean => at - since > withinMs;
const renewed = (count: Count, at: number): Count =>
  isOver(count, at) ? Object.assign(count, { since: at, turns: 0, hasRefused: false }) : count;
const isFull = ({ turns, open }: Count, limit: number): boolean => Math.max(turns, open) >= limit;

function refused(refusedFor: 'person' | 'tenant' | 'server', count: Count): Admission {
  const isFirst = !count.hasRefused;
  count.hasRefused = true;
  return { refusedFor, isFirst };
}
