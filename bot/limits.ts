/** How much the server takes from one person and one tenant at a time. Whoever sends more is asked to wait, and nothing of theirs is lost. */

export type Limits = {
  /** Turns of one person, and of one tenant, within ten seconds. */
  readonly perPerson: number;
  readonly perTenant: number;
  /** Turns under way at the same time. */
  readonly atOnce: number;
};

const withinMs = 10_000;

export type Admission = 'in' | 'person' | 'tenant' | 'server';
export type Admit = {
  /** `again`: what tells a repeated click from a new one; repetitions of the last click are not counted. */
  enter(person: string, tenant: string, again: string | undefined): Admission;
  leave(): void;
};

type Count = { since: number; turns: number; last: string | undefined };

export function limiter({ perPerson, perTenant, atOnce }: Limits, now: () => number): Admit {
  const counts = new Map<string, Count>();
  let open = 0;
  let swept = 0;

  function counted(who: string): Count {
    const at = now();
    if (at - swept > withinMs) {
      swept = at;
      for (const [key, { since }] of counts) if (at - since > withinMs) counts.delete(key);
    }
    const known = counts.get(who);
    if (known && at - known.since <= withinMs) return known;
    const fresh: Count = { since: at, turns: 0, last: undefined };
    counts.set(who, fresh);
    return fresh;
  }

  return {
    enter(person, tenant, again) {
      if (open >= atOnce) return 'server';
      const own = counted(`person|${tenant}|${person}`);
      const all = counted(`tenant|${tenant}`);
      if (again === undefined || own.last !== again) {
        if (own.turns >= perPerson) return 'person';
        if (all.turns >= perTenant) return 'tenant';
        own.turns += 1;
        all.turns += 1;
        own.last = again;
      }
      open += 1;
      return 'in';
    },
    leave() {
      open -= 1;
    },
  };
}
