/** What a turn reads, and what it leaves behind: all of it, or nothing. */
import { sql } from 'kysely';
import type { Reference } from '../channel/channel.ts';
import type { Item } from '../outbox/item.ts';
import { Conflict, type Db, type Engine } from './engine.ts';
import type { Lately } from './lately.ts';
import { prepared } from './prepared.ts';
import { insertItems, type Taken } from './queue.ts';
import { type Also, writeAlso } from './tickets.ts';
import { type Asked, keepUnanswered } from './unanswered-list.ts';

export type Found = {
  /** 0 for a conversation not seen before. */
  readonly version: number;
  readonly state: unknown;
  /** What the event came to, if it was taken before. */
  readonly answer: unknown;
  /** Whether messages still wait to be sent there. */
  readonly isBusy: boolean;
  /** Where the lane was known to be, as JSON; undefined when that was long ago. */
  readonly reference: string | undefined;
  readonly isHeld: boolean;
  /** Whether the last turn was so short a time ago that its time need not be written anew. */
  readonly isRecent: boolean;
};

/** `lane` is the channel's conversation, in which messages go out in order; `key` is one person's conversation in it. */
export type Commit = Omit<TicketCommit, 'also'> & {
  readonly key: string;
  /** The version the turn started from. */
  readonly version: number;
  readonly state: unknown;
  readonly unanswered?: Asked | undefined;
  readonly isRecent?: boolean;
  /** What is to be sent. `takeFirst`: by this process and at once. */
  readonly items?: readonly Item[];
  readonly takeFirst?: boolean;
  readonly also?: Also | undefined;
};

/** A turn of a ticket alone: no conversation takes part in it. */
export type TicketCommit = {
  /** What caused the turn: whoever brings it again gets `answer` again, and nothing happens. */
  readonly event: string | undefined;
  readonly answer: unknown;
  readonly lane?: string | undefined;
  /** Where the lane is, if that is new. */
  readonly reference?: Reference | undefined;
  readonly isHeld?: boolean;
  readonly also: Also;
};

type Row = {
  version: number | null;
  state: string | null;
  answer: string | null;
  reference: string | null;
  held: string | null;
  known: number | null;
  last: number | null;
  waiting: number | null;
};

const load = prepared<{ key: string; event: string; lane: string }, Row>('turn: load', (db, at) =>
  db
    .selectFrom(sql<{ one: number }>`(select 1 as one)`.as('here'))
    .leftJoin('conversation', (join) => join.on('conversation.key', '=', at('key')))
    .leftJoin('event', (join) => join.on('event.id', '=', at('event')))
    .leftJoin('address', (join) => join.on('address.lane', '=', at('lane')))
    .select(['conversation.version', 'conversation.state', 'conversation.at as last', 'event.answer'])
    .select(['address.reference', 'address.held', 'address.at as known'])
    .select((from) => from.selectFrom('outbox').select('id').where('lane', '=', at('lane')).where('done', '=', 0).limit(1).as('waiting')),
);
const insert = prepared<{ key: string; state: string; now: number }>('turn: first state', (db, at) =>
  db
    .insertInto('conversation')
    .values({ key: at('key'), version: 1, state: at('state'), at: at('now') })
    .onConflict((conflict) => conflict.doNothing()),
);
const update = prepared<{ key: string; version: number; next: number; state: string; now: number }>('turn: next state', (db, at) =>
  db
    .updateTable('conversation')
    .set({ version: at('next'), state: at('state'), at: at('now') })
    .where('key', '=', at('key'))
    .where('version', '=', at('version')),
);
const soon = prepared<{ key: string; version: number; next: number; state: string }>('turn: next state, soon after', (db, at) =>
  db
    .updateTable('conversation')
    .set({ version: at('next'), state: at('state') })
    .where('key', '=', at('key'))
    .where('version', '=', at('version')),
);
const claim = prepared<{ event: string; answer: string; now: number }>('turn: claim', (db, at) =>
  db
    .insertInto('event')
    .values({ id: at('event'), answer: at('answer'), at: at('now') })
    .onConflict((conflict) => conflict.doNothing()),
);
const remember = prepared<{ lane: string; reference: string; now: number }>('turn: where it is', (db, at) =>
  db
    .insertInto('address')
    .values({ lane: at('lane'), reference: at('reference'), held: null, at: at('now') })
    .onConflict((conflict) => conflict.column('lane').doUpdateSet({ reference: at('reference'), held: null, at: at('now') })),
);
const unhold = prepared<{ lane: string }>('turn: no longer held', (db, at) =>
  db.updateTable('address').set({ held: null }).where('lane', '=', at('lane')),
);
const release = prepared<{ lane: string; now: number }>('turn: go on sending', (db, at) =>
  db
    .updateTable('outbox')
    .set({ due: at('now') })
    .where('lane', '=', at('lane'))
    .where('done', '=', 0)
    .where('owner', 'is', null),
);

/** An address that is written to stays known; it need not be written with each turn for that. */
const refreshAfterMs = 30 * 86_400_000;

/** Nor is the time of a conversation with each: it lies in an index, and would cost two more pages each turn. */
const recentMs = 3_600_000;

const done = ({ numAffectedRows }: { numAffectedRows?: bigint }): boolean => numAffectedRows === 1n;

/** False for an event that came before. */
export const claimEvent = async (db: Db, event: string, answer: unknown, now: number): Promise<boolean> =>
  done(await claim.run(db, { event, answer: JSON.stringify(answer ?? null), now }));

export type Turns = {
  load(key: string, event: string | undefined, lane?: string): Promise<Found>;
  /** @returns undefined when another turn was faster: load and run again. Otherwise what this process is to send now. */
  commit(turn: Commit): Promise<{ readonly taken: Taken | undefined } | undefined>;
  /** @returns false when another turn was faster. */
  commitTicket(turn: TicketCommit): Promise<boolean>;
};

/** `leaseMs`: see the outbox. `states`: those this process wrote last. */
export function turnStore({ read, write, safe }: Engine, owner: string, leaseMs: number, now: () => number, states: Lately): Turns {
  return {
    async load(key, event = '', lane = '') {
      const row = (await read((db) => load.run(db, { key, event, lane }))).rows[0] as Row;
      // Whoever is told that it was taken can rely on it.
      if (row.answer !== null) await safe();
      return {
        version: row.version ?? 0,
        state: row.state === null ? undefined : states.read(key, row.state),
        answer: event === '' || row.answer === null ? undefined : JSON.parse(row.answer),
        isBusy: row.waiting !== null,
        reference: row.reference === null || (row.known ?? 0) < now() - refreshAfterMs ? undefined : row.reference,
        isHeld: row.held !== null,
        isRecent: row.last !== null && row.last > now() - recentMs,
      };
    },
    async commit({
      key,
      version,
      state,
      event,
      answer,
      unanswered,
      lane,
      reference,
      items = [],
      takeFirst = false,
      isHeld = false,
      isRecent = false,
      also,
    }) {
      const at = now();
      const json = JSON.stringify(state);
      const committed = await unlessOvertaken(() =>
        write(async (within) => {
          const saved =
            version === 0
              ? await insert.run(within, { key, state: json, now: at })
              : isRecent
                ? await soon.run(within, { key, version, next: version + 1, state: json })
                : await update.run(within, { key, version, next: version + 1, state: json, now: at });
          if (!done(saved)) throw new Conflict();
          if (event !== undefined && !(await claimEvent(within, event, answer, at))) throw new Conflict();
          if (unanswered) await keepUnanswered(within, unanswered, at);
          if (lane !== undefined) await heardFrom(within, { lane, reference, isHeld }, at);
          const taken =
            lane === undefined
              ? undefined
              : await insertItems(within, { lane, items, takenBy: takeFirst ? owner : undefined, leaseMs, now: at });
          if (also) await writeAlso(within, also, leaseMs, at);
          return { taken };
        }),
      );
      if (committed) states.note(key, json, state);
      return committed;
    },
    async commitTicket({ event, answer, lane, reference, isHeld = false, also }) {
      const at = now();
      const committed = await unlessOvertaken(() =>
        write(async (within) => {
          if (event !== undefined && !(await claimEvent(within, event, answer, at))) throw new Conflict();
          if (lane !== undefined) await heardFrom(within, { lane, reference, isHeld }, at);
          await writeAlso(within, also, leaseMs, at);
          return true;
        }),
      );
      return committed ?? false;
    },
  };
}

/** Whoever is heard from can be written to. */
async function heardFrom(db: Db, { lane, reference, isHeld }: Pick<TicketCommit, 'reference' | 'isHeld'> & { lane: string }, now: number) {
  if (reference) await remember.run(db, { lane, reference: JSON.stringify(reference), now });
  if (isHeld) {
    await unhold.run(db, { lane });
    await release.run(db, { lane, now });
  }
}

async function unlessOvertaken<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Conflict) return undefined;
    throw error;
  }
}
