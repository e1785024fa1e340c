/** What leaves, and when. */
import type { Db, Engine } from './engine.ts';
import { prepared } from './prepared.ts';
import { keptSince } from './retention.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** In milliseconds. What people typed and were told is in most of it, so nothing stays without a reason. */
export const keptFor = {
  /** Teams repeats within a minute; a day leaves room for a long outage. */
  event: dayMs,
  /** Sent: only to be able to tell what happened, should somebody ask at once. */
  sent: hourMs,
  /** Given up, or waiting in vain: for the operator. */
  unsent: 7 * dayMs,
  /** A conversation in which nothing happens, and how to write to it. */
  idle: 180 * dayMs,
  /** A question to the experts that was resolved or withdrawn; and one that nobody has touched. */
  closedTicket: 180 * dayMs,
  openTicket: 365 * dayMs,
} as const;

/** So that a turn never waits long for the tidying. */
const atOnce = 500;
const pauseMs = 10;
/** With that, what a very busy day leaves behind is gone in minutes. */
const mostBatches = 200;

type Before = { before: number; most: number };
const steps = [
  {
    age: keptFor.event,
    query: prepared<Before>('tidy: events', (db, at) =>
      db
        .deleteFrom('event')
        .where('id', 'in', (row) => row.selectFrom('event').select('id').where('at', '<', at('before')).limit(at('most'))),
    ),
  },
  {
    age: keptFor.sent,
    query: prepared<Before>('tidy: sent', (db, at) =>
      db
        .deleteFrom('outbox')
        .where('id', 'in', (row) =>
          row
            .selectFrom('outbox')
            .select('id')
            .where('done', '<>', 0)
            .where('error', 'is', null)
            .where('at', '<', at('before'))
            .limit(at('most')),
        ),
    ),
  },
  {
    age: keptFor.unsent,
    query: prepared<Before>('tidy: given up', (db, at) =>
      db
        .deleteFrom('outbox')
        .where('id', 'in', (row) =>
          row.selectFrom('outbox').select('id').where('done', '<>', 0).where('at', '<', at('before')).limit(at('most')),
        ),
    ),
  },
  {
    age: keptFor.unsent,
    query: prepared<Before>('tidy: waited in vain', (db, at) =>
      db.deleteFrom('outbox').where('id', 'in', (row) =>
        row
          .selectFrom('outbox')
          .select('id')
          .where('done', '=', 0)
          .where('at', '<', at('before'))
          // The post of a ticket waits as long as the ticket.
          .where('lane', 'not like', 'post|%')
          .limit(at('most')),
      ),
    ),
  },
  {
    age: keptFor.idle,
    query: prepared<Before>('tidy: conversations', (db, at) =>
      db
        .deleteFrom('conversation')
        .where('key', 'in', (row) => row.selectFrom('conversation').select('key').where('at', '<', at('before')).limit(at('most'))),
    ),
  },
  {
    age: keptFor.idle,
    query: prepared<Before>('tidy: addresses', (db, at) =>
      db
        .deleteFrom('address')
        .where('lane', 'in', (row) => row.selectFrom('address').select('lane').where('at', '<', at('before')).limit(at('most'))),
    ),
  },
  {
    age: keptFor.idle,
    query: prepared<Before>('tidy: posted', (db, at) =>
      db
        .deleteFrom('posted')
        .where('subject', 'in', (row) => row.selectFrom('posted').select('subject').where('at', '<', at('before')).limit(at('most'))),
    ),
  },
  {
    age: keptFor.closedTicket,
    query: prepared<Before>('tidy: closed tickets', (db, at) =>
      db
        .deleteFrom('ticket')
        .where('id', 'in', (row) =>
          row
            .selectFrom('ticket')
            .select('id')
            .where('status', 'in', ['resolved', 'withdrawn'])
            .where('at', '<', at('before'))
            .limit(at('most')),
        ),
    ),
  },
  {
    age: keptFor.openTicket,
    query: prepared<Before>('tidy: forgotten tickets', (db, at) =>
      db
        .deleteFrom('ticket')
        .where('id', 'in', (row) => row.selectFrom('ticket').select('id').where('at', '<', at('before')).limit(at('most'))),
    ),
  },
] as const;

const lists = (['unanswered', 'answer_sent', 'feedback'] as const).map((table) =>
  prepared<{ day: string }>(`tidy: ${table}`, (db, at) => db.deleteFrom(table).where('day', '<', at('day'))),
);

/** @returns how many rows went. */
export async function tidy({ write }: Engine, now: number): Promise<number> {
  const count = async (query: (within: Db) => Promise<{ numAffectedRows?: bigint }>): Promise<number> =>
    Number((await write(query, 'process-safe')).numAffectedRows ?? 0n);
  let gone = 0;
  for (const { age, query } of steps)
    for (let batch = 1; batch <= mostBatches; batch += 1) {
      const went = await count((within) => query.run(within, { before: now - age, most: atOnce }));
      gone += went;
      if (went < atOnce) break;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  for (const query of lists) gone += await count((within) => query.run(within, { day: keptSince(now) }));
  return gone;
}
