/** Messages on their way out. In each conversation only the oldest may be on its way, by one process at a time. */
import { sql } from 'kysely';
import type { Reference } from '../channel/channel.ts';
import type { Item } from '../outbox/item.ts';
import type { Engine } from './engine.ts';
import { prepared } from './prepared.ts';
import { insertItems, renew, type Taken, takeHead } from './queue.ts';
import { dayOf } from './retention.ts';
import { type Also, writeAlso } from './tickets.ts';

/** What became of an attempt. */
export type Settled =
  /** `subject`: the name that it can be changed by later. */
  | {
      readonly kind: 'sent';
      readonly activity: string | undefined;
      readonly entry?: string | undefined;
      readonly subject?: string | undefined;
    }
  | { readonly kind: 'given-up'; readonly error: string }
  /** Another attempt, not before `due`. With `item`, in other words. */
  | {
      readonly kind: 'again';
      readonly due: number;
      readonly isInDoubt: boolean;
      /** How often it was looked for, and was not there. */
      readonly looks?: number;
      /** It was not even tried: it does not count as an attempt. */
      readonly isUntried?: true;
      readonly error?: string;
      readonly item?: Item;
    }
  /** Nothing goes out there until somebody is heard from it. */
  | { readonly kind: 'held'; readonly error: string; readonly item?: Item };

/** What is written in the same transaction. */
export type Along = {
  readonly more?: { readonly lane: string; readonly item: Item } | undefined;
  readonly also?: Also | undefined;
  readonly goesOn?: boolean;
};

export interface Outbox {
  /** How long a message stays with the process that took it. */
  readonly leaseMs: number;
  /** The oldest message of a conversation, if it may be tried now and nobody else is at it. */
  take(lane: string): Promise<Taken | undefined>;
  /** Takes a taken one once more, from now on; undefined when somebody else has it, or had it. */
  renew(taken: Taken): Promise<Taken | undefined>;
  /**
   * Lets go of a taken one, and takes the next one of its lane if that is due and `goesOn` is not false. `more` is said elsewhere.
   *
   * @throws Conflict when somebody else has written a ticket of `also` meanwhile; nothing is settled then.
   */
  settle(taken: Taken, outcome: Settled, along?: Along): Promise<Taken | undefined>;
  /** Conversations in which something may be tried now, the longest waiting first. */
  dueLanes(most: number): Promise<readonly string[]>;
  addressOf(lane: string): Promise<Reference | undefined>;
  /** The channel's ids of what has been sent there since. */
  sentSince(lane: string, since: number): Promise<ReadonlySet<string>>;
  remember(lane: string, reference: Reference): Promise<void>;
  /** How many wait to be sent, and for how many milliseconds the oldest has; without those that are held. */
  backlog(): Promise<{ readonly waiting: number; readonly oldestMs: number }>;
}

const finish = prepared<{ id: number; owner: string; done: number; activity: string | null; error: string | null; now: number }>(
  'outbox: finish',
  (db, at) =>
    db
      .updateTable('outbox')
      .set({ done: at('done'), owner: null, activity: at('activity'), error: at('error'), item: leftOf(at('done')), at: at('now') })
      .where('id', '=', at('id'))
      .where('owner', '=', at('owner')),
);
/** Nobody has to know any more what was said; what was given up stays for the operator. */
const leftOf = (done: number) => sql<string>`case when ${done} = 1 then '' else item end`;

const putBack = prepared<{
  id: number;
  owner: string;
  due: number;
  doubt: number;
  attempts: number;
  error: string | null;
  item: string;
}>('outbox: put back', (db, at) =>
  db
    .updateTable('outbox')
    .set({ due: at('due'), doubt: at('doubt'), attempts: at('attempts'), owner: null, error: at('error'), item: at('item') })
    .where('id', '=', at('id'))
    .where('owner', '=', at('owner')),
);
const hold = prepared<{ lane: string; reason: string }>('outbox: hold the address', (db, at) =>
  db
    .updateTable('address')
    .set({ held: at('reason') })
    .where('lane', '=', at('lane')),
);
/** Only what is first in its lane: behind one that has to wait, all others wait too. */
const due = prepared<{ now: number; most: number }, { lane: string }>('outbox: due', (db, at) =>
  db
    .selectFrom('outbox')
    .select('lane')
    .where('done', '=', 0)
    .where('due', '<=', at('now'))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('outbox as older')
            .select('older.id')
            .whereRef('older.lane', '=', 'outbox.lane')
            .where('older.done', '=', 0)
            .whereRef('older.id', '<', 'outbox.id'),
        ),
      ),
    )
    .orderBy('due')
    .limit(at('most')),
);
const sentIn = prepared<{ lane: string; since: number }, { activity: string }>('outbox: known to be sent', (db, at) =>
  db
    .selectFrom('outbox')
    .select('activity')
    .where('lane', '=', at('lane'))
    .where('done', '<>', 0)
    .where('at', '>=', at('since'))
    .where('activity', 'is not', null)
    .$narrowType<{ activity: string }>(),
);
const address = prepared<{ lane: string }, { reference: string }>('outbox: address', (db, at) =>
  db.selectFrom('address').select('reference').where('lane', '=', at('lane')),
);
const keep = prepared<{ lane: string; reference: string; now: number }>('outbox: remember', (db, at) =>
  db
    .insertInto('address')
    .values({ lane: at('lane'), reference: at('reference'), held: null, at: at('now') })
    .onConflict((conflict) => conflict.column('lane').doUpdateSet({ reference: at('reference'), at: at('now') })),
);
const noteAnswer = prepared<{ activity: string; entry: string; day: string }>('outbox: which answer', (db, at) =>
  db
    .insertInto('answer_sent')
    .values({ activity: at('activity'), entry: at('entry'), day: at('day') })
    .onConflict((conflict) => conflict.column('activity').doUpdateSet({ entry: at('entry') })),
);
const place = prepared<{ subject: string; lane: string; activity: string; now: number }>('outbox: where it stands', (db, at) =>
  db
    .insertInto('posted')
    .values({ subject: at('subject'), lane: at('lane'), activity: at('activity'), at: at('now') })
    .onConflict((conflict) => conflict.column('subject').doUpdateSet({ lane: at('lane'), activity: at('activity'), at: at('now') })),
);
const backlog = prepared<{ before: number }, { waiting: number; oldest: number | null }>('outbox: backlog', (db, at) =>
  db
    .selectFrom('outbox')
    .select((row) => [row.fn.countAll<number>().as('waiting'), row.fn.min('at').as('oldest')])
    .where('done', '=', 0)
    .where('due', '<', at('before')),
);
/** Pauses between attempts are shorter; what is due later is held, as nobody can be written to there. */
const waitsAtMostMs = 3_600_000;

/** For how long nothing is tried where the assistant may not write; hearing from there ends it earlier. */
const heldForMs = 7 * 86_400_000;

/** `leaseMs`: after this long without an outcome, a process that took a message is taken for dead. */
export function outboxStore({ read, write }: Engine, owner: string, leaseMs: number, now: () => number): Outbox {
  return {
    leaseMs,
    take: (lane) =>
      write(
        (within) => takeHead(within, { lane, owner, leaseMs, now: now() }),
        // Before it is sent, it must be known that somebody is sending it.
        (taken) => (taken ? 'power-safe' : 'process-safe'),
      ),
    async renew(taken) {
      const until = now() + leaseMs;
      const { id, until: due } = taken;
      const { numAffectedRows } = await write((within) => renew.run(within, { id, owner, due, lease: until }));
      return numAffectedRows === 1n ? { ...taken, until } : undefined;
    },
    settle(taken, outcome, { more, also, goesOn = true } = {}) {
      const { id, lane } = taken;
      const at = now();
      const isOver = outcome.kind !== 'held' && !(outcome.kind === 'again' && outcome.due > at);
      // Which message is which must outlast the power, or edits would find nothing to edit.
      const mustLast = more !== undefined || also !== undefined || (outcome.kind === 'sent' && outcome.subject !== undefined);
      return write(
        async (within) => {
          if (outcome.kind === 'sent' || outcome.kind === 'given-up') {
            const error = outcome.kind === 'sent' ? null : outcome.error;
            const activity = outcome.kind === 'sent' ? (outcome.activity ?? null) : null;
            await finish.run(within, { id, owner, done: outcome.kind === 'sent' ? 1 : 2, activity, error, now: at });
          } else {
            const isAgain = outcome.kind === 'again';
            const { numAffectedRows } = await putBack.run(within, {
              id,
              owner,
              due: isAgain ? outcome.due : at + heldForMs,
              doubt: isAgain && outcome.isInDoubt ? 1 + (outcome.looks ?? 0) : 0,
              attempts: isAgain && outcome.isUntried ? taken.attempts : taken.attempts + 1,
              error: outcome.error ?? null,
              item: JSON.stringify(outcome.item ?? taken.item),
            });
            // Behind it, nothing else goes out there.
            if (!isAgain && numAffectedRows === 1n) await hold.run(within, { lane, reason: outcome.error });
          }
          if (outcome.kind === 'sent' && outcome.entry !== undefined && outcome.activity !== undefined)
            await noteAnswer.run(within, { activity: outcome.activity, entry: outcome.entry, day: dayOf(at) });
          if (outcome.kind === 'sent' && outcome.subject !== undefined && outcome.activity !== undefined)
            await place.run(within, { subject: outcome.subject, lane, activity: outcome.activity, now: at });
          if (more) await insertItems(within, { lane: more.lane, items: [more.item], takenBy: undefined, leaseMs, now: at });
          if (also) await writeAlso(within, also, leaseMs, at);
          return goesOn && isOver ? takeHead(within, { lane, owner, leaseMs, now: at }) : undefined;
        },
        // When the rest is lost with the power, the message is in doubt and looked for.
        (next) => (mustLast || next ? 'power-safe' : 'process-safe'),
      );
    },
    dueLanes: async (most) => (await read((db) => due.run(db, { now: now(), most }))).rows.map(({ lane }) => lane),
    sentSince: async (lane, since) => new Set((await read((db) => sentIn.run(db, { lane, since }))).rows.map(({ activity }) => activity)),
    async addressOf(lane) {
      const row = (await read((db) => address.run(db, { lane }))).rows[0];
      return row && JSON.parse(row.reference);
    },
    async remember(lane, reference) {
      await write((within) => keep.run(within, { lane, reference: JSON.stringify(reference), now: now() }));
    },
    async backlog() {
      const at = now();
      const { waiting, oldest } = (await read((db) => backlog.run(db, { before: at + waitsAtMostMs }))).rows[0] ?? {
        waiting: 0,
        oldest: null,
      };
      return { waiting: Number(waiting), oldestMs: oldest === null ? 0 : at - oldest };
    },
  };
}
