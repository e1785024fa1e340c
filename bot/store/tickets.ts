/** Questions to the experts: each is written whole, and only by whoever has seen its latest version. */
import { readTicket, type Ticket } from '../../dialogs/tickets/ticket.ts';
import type { Reference } from '../channel/channel.ts';
import type { Item } from '../outbox/item.ts';
import { Conflict, type Db, type Engine } from './engine.ts';
import { prepared } from './prepared.ts';
import { insertItems } from './queue.ts';

/** A ticket as it is stored. `version` is the one that was read, and 0 for a new one. */
export type Kept = {
  readonly ticket: Ticket;
  readonly version: number;
  /** Where the asker is. */
  readonly askerLane: string;
  /** The lane of its thread, once there is one. */
  readonly thread: string | undefined;
  /** The last change, in milliseconds since 1970. */
  readonly at: number;
};

/** What is written in the transaction of a turn or of a delivery, besides its own: all of it, or nothing. */
export type Also = {
  readonly tickets: readonly Kept[];
  readonly rows: readonly Row[];
  readonly addresses: readonly { readonly lane: string; readonly reference: Reference }[];
};
/** Something to be sent, and where. */
export type Row = { readonly lane: string; readonly item: Item };

export interface Tickets {
  load(id: string): Promise<Kept | undefined>;
  inThread(lane: string): Promise<Kept | undefined>;
  /** The latest of one person. */
  of(asker: string, most: number): Promise<readonly Kept[]>;
  /** Those whose post may stand in a channel without our knowing in which thread. */
  unposted(most: number): Promise<readonly Kept[]>;
  /** Of which a reminder is due. */
  toRemind(most: number): Promise<readonly string[]>;
  /** Where a message stands that goes by this name. */
  placeOf(subject: string): Promise<string | undefined>;
}

type Stored = { version: number; ticket: string; asker_lane: string; thread: string | null; at: number };
const columns = ['version', 'ticket', 'asker_lane', 'thread', 'at'] as const;

const load = prepared<{ id: string }, Stored>('ticket: load', (db, at) =>
  db.selectFrom('ticket').select(columns).where('id', '=', at('id')),
);
const inThread = prepared<{ lane: string }, Stored>('ticket: in this thread', (db, at) =>
  db.selectFrom('ticket').select(columns).where('thread', '=', at('lane')),
);
const ofAsker = prepared<{ key: string; most: number }, Stored>('ticket: of this person', (db, at) =>
  db.selectFrom('ticket').select(columns).where('asker', '=', at('key')).orderBy('at', 'desc').limit(at('most')),
);
const unposted = prepared<{ most: number }, Stored>('ticket: not posted', (db, at) =>
  db
    .selectFrom('ticket')
    .select(columns)
    .where('thread', 'is', null)
    .where('status', 'in', ['open', 'assigned', 'waiting'])
    .limit(at('most')),
);
const toRemind = prepared<{ now: number; most: number }, { id: string }>('ticket: to remind', (db, at) =>
  db
    .selectFrom('ticket')
    .select('id')
    .where('remind_at', 'is not', null)
    .where('remind_at', '<=', at('now'))
    .orderBy('remind_at')
    .limit(at('most')),
);
const placeOf = prepared<{ subject: string }, { activity: string }>('posted: where', (db, at) =>
  db.selectFrom('posted').select('activity').where('subject', '=', at('subject')),
);

type Values = {
  id: string;
  version: number;
  next: number;
  ticket: string;
  status: string;
  key: string;
  lane: string;
  thread: string | null;
  remind: number | null;
  now: number;
};
const insert = prepared<Values>('ticket: first', (db, at) =>
  db
    .insertInto('ticket')
    .values({
      id: at('id'),
      version: at('next'),
      ticket: at('ticket'),
      status: at('status'),
      asker: at('key'),
      asker_lane: at('lane'),
      thread: at('thread'),
      remind_at: at('remind'),
      at: at('now'),
    })
    .onConflict((conflict) => conflict.doNothing()),
);
const update = prepared<Values>('ticket: next', (db, at) =>
  db
    .updateTable('ticket')
    .set({
      version: at('next'),
      ticket: at('ticket'),
      status: at('status'),
      thread: at('thread'),
      remind_at: at('remind'),
      at: at('now'),
    })
    .where('id', '=', at('id'))
    .where('version', '=', at('version')),
);
const setAddress = prepared<{ lane: string; reference: string; now: number }>('ticket: where it goes', (db, at) =>
  db
    .insertInto('address')
    .values({ lane: at('lane'), reference: at('reference'), held: null, at: at('now') })
    .onConflict((conflict) => conflict.column('lane').doUpdateSet({ reference: at('reference'), at: at('now') })),
);

/** @throws Conflict when somebody else has written one of the tickets since it was read. */
export async function writeAlso(db: Db, { tickets, rows, addresses }: Also, leaseMs: number, now: number): Promise<void> {
  for (const { ticket, version, askerLane, thread } of tickets) {
    const values: Values = {
      id: ticket.id,
      version,
      next: version + 1,
      ticket: JSON.stringify(ticket),
      status: ticket.status,
      key: ticket.asker.key,
      lane: askerLane,
      thread: thread ?? null,
      remind: ticket.remindAt,
      now,
    };
    const { numAffectedRows } = await (version === 0 ? insert : update).run(db, values);
    if (numAffectedRows !== 1n) throw new Conflict();
  }
  for (const { lane, reference } of addresses) await setAddress.run(db, { lane, reference: JSON.stringify(reference), now });
  for (const { lane, item } of rows) await insertItems(db, { lane, items: [item], takenBy: undefined, leaseMs, now });
}

/** One of a later version than this reads as none. */
function keptIn(row: Stored | undefined): Kept | undefined {
  const ticket = row && readTicket(JSON.parse(row.ticket));
  return row && ticket && { ticket, version: row.version, askerLane: row.asker_lane, thread: row.thread ?? undefined, at: row.at };
}

export const ticketStore = ({ read }: Engine, now: () => number): Tickets => ({
  load: async (id) => keptIn((await read((db) => load.run(db, { id }))).rows[0]),
  inThread: async (lane) => keptIn((await read((db) => inThread.run(db, { lane }))).rows[0]),
  of: async (key, most) => (await read((db) => ofAsker.run(db, { key, most }))).rows.flatMap((row) => keptIn(row) ?? []),
  unposted: async (most) => (await read((db) => unposted.run(db, { most }))).rows.flatMap((row) => keptIn(row) ?? []),
  toRemind: async (most) => (await read((db) => toRemind.run(db, { now: now(), most }))).rows.map(({ id }) => id),
  placeOf: async (subject) => (await read((db) => placeOf.run(db, { subject }))).rows[0]?.activity,
});
