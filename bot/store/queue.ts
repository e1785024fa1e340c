/** The queue of each conversation: what comes in at its end, and its first one, which one process at a time may be sending. */
import type { Item } from '../outbox/item.ts';
import type { Db } from './engine.ts';
import { prepared } from './prepared.ts';

/** A message that this process has to send now. */
export type Taken = {
  readonly id: number;
  readonly lane: string;
  readonly item: Item;
  /** When it is no longer this process's own, in milliseconds since 1970: whoever has not settled it by then is taken for dead. */
  readonly until: number;
  /** How often it was tried before. */
  readonly attempts: number;
  /** Since when an attempt may have reached the channel without our knowing. */
  readonly doubtSince: number | undefined;
  /** How often it was looked for since, and was not there. */
  readonly looks: number;
};

const insert = prepared<
  { lane: string; item: string; owner: string | null; due: number; attempts: number; tried: number | null; now: number },
  { id: number }
>('outbox: put', (db, at) =>
  db
    .insertInto('outbox')
    .values({
      lane: at('lane'),
      item: at('item'),
      done: 0,
      owner: at('owner'),
      due: at('due'),
      attempts: at('attempts'),
      doubt: 0,
      tried: at('tried'),
      activity: null,
      error: null,
      at: at('now'),
    })
    .returning('id'),
);
const head = prepared<
  { lane: string; owner: string; lease: number; now: number },
  { id: number; item: string; attempts: number; doubt: number; tried: number | null }
>('outbox: take', (db, at) =>
  db
    .updateTable('outbox')
    .set((row) => ({
      // One that somebody was sending, and is due again: that process has died.
      doubt: row.case().when('owner', 'is not', null).then(1).else(row.ref('doubt')).end(),
      tried: row
        .case()
        .when(row.and([row('owner', 'is', null), row('doubt', '=', 0)]))
        .then(at('now'))
        .else(row.ref('tried'))
        .end(),
      attempts: row('attempts', '+', 1),
      owner: at('owner'),
      due: at('lease'),
    }))
    .where('id', '=', (row) =>
      row.selectFrom('outbox').select('id').where('lane', '=', at('lane')).where('done', '=', 0).orderBy('id').limit(1),
    )
    .where('done', '=', 0)
    .where('due', '<=', at('now'))
    .returning(['id', 'item', 'attempts', 'doubt', 'tried']),
);
export const renew = prepared<{ id: number; owner: string; due: number; lease: number }>('outbox: renew', (db, at) =>
  db
    .updateTable('outbox')
    .set({ due: at('lease') })
    .where('id', '=', at('id'))
    .where('owner', '=', at('owner'))
    .where('due', '=', at('due'))
    .where('done', '=', 0),
);
const next = prepared<{ lane: string }, { id: number }>('outbox: next', (db, at) =>
  db.selectFrom('outbox').select('id').where('lane', '=', at('lane')).where('done', '=', 0).limit(1),
);
/** The oldest message of a conversation, if it is due: it is this process's own then. */
export async function takeHead(
  db: Db,
  { lane, owner, leaseMs, now }: { lane: string; owner: string; leaseMs: number; now: number },
): Promise<Taken | undefined> {
  const { rows } = await head.run(db, { lane, owner, lease: now + leaseMs, now });
  const row = rows[0];
  return (
    row && {
      id: row.id,
      lane,
      item: JSON.parse(row.item),
      until: now + leaseMs,
      attempts: row.attempts - 1,
      doubtSince: row.doubt ? (row.tried ?? undefined) : undefined,
      looks: Math.max(0, row.doubt - 1),
    }
  );
}

/** Puts messages into a conversation's queue; with `takenBy`, the first one is under way at once if nothing else waits there. */
export async function insertItems(
  db: Db,
  {
    lane,
    items,
    takenBy,
    leaseMs,
    now,
  }: { lane: string; items: readonly Item[]; takenBy: string | undefined; leaseMs: number; now: number },
): Promise<Taken | undefined> {
  let first: Taken | undefined;
  const isFree = takenBy !== undefined && items.length > 0 && !(await waitsIn(db, lane));
  for (const [index, item] of items.entries()) {
    const taken = index === 0 && isFree;
    const { rows } = await insert.run(db, {
      lane,
      item: JSON.stringify(item),
      owner: taken ? takenBy : null,
      due: taken ? now + leaseMs : now,
      attempts: taken ? 1 : 0,
      tried: taken ? now : null,
      now,
    });
    if (taken && rows[0]) first = { id: rows[0].id, lane, item, until: now + leaseMs, attempts: 0, doubtSince: undefined, looks: 0 };
  }
  return first;
}

const waitsIn = async (db: Db, lane: string): Promise<boolean> => (await next.run(db, { lane })).rows.length > 0;
