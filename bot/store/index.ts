/** Where everything is kept between turns: one SQLite file, or a PostgreSQL database for several processes. */
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Engine, patiently } from './engine.ts';
import { type FeedbackList, feedbackList } from './feedback-list.ts';
import { lately } from './lately.ts';
import { migrate } from './migrations.ts';
import { type Outbox, outboxStore } from './outbox.ts';
import { postgresEngine } from './postgres.ts';
import { postgresTrouble } from './postgres-errors.ts';
import { prepared } from './prepared.ts';
import { sqliteEngine } from './sqlite.ts';
import { isPassing, sqliteTrouble } from './sqlite-errors.ts';
import { type Tickets, ticketStore } from './tickets.ts';
import { tidy } from './tidy.ts';
import { type Turns, turnStore } from './turns.ts';
import { type UnansweredList, unansweredList } from './unanswered-list.ts';
import { watched } from './watched.ts';

export interface Store {
  readonly turns: Turns;
  readonly outbox: Outbox;
  readonly tickets: Tickets;
  readonly unanswered: UnansweredList;
  readonly feedback: FeedbackList;
  /** Forgets what has been kept for long enough, a little at a time. @returns how much went. */
  tidy(): Promise<number>;
  /** @throws Error when nothing can be written just now. */
  assureWritable(): Promise<void>;
  /** What the operator should know and do about an error; undefined for what is no trouble with the store. */
  trouble(error: unknown): string | undefined;
  close(): Promise<void>;
}

/** Writes for real: only that shows whether there is room, and the right to. */
const pulse = prepared<{ now: number }>('pulse', (db, at) =>
  db
    .insertInto('event')
    .values({ id: 'pulse', answer: 'null', at: at('now') })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ at: at('now') })),
);

export type StoreOptions = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** After this long without an outcome, a process that took a message is taken for dead. */
  readonly leaseMs?: number;
  /** Hears when the store begins to fail and when it works again, in a sentence for the operator. */
  readonly tell?: (line: string) => void;
};

/** A store that cannot be opened: `message` says which, why, and what to do. */
export class StoreError extends Error {}

const isPostgres = (place: string): boolean => /^postgres(ql)?:/.test(place);

/**
 * `place`: a file, `:memory:`, or the address of a PostgreSQL database. A commit is on the disk when it returns.
 *
 * @throws StoreError when it cannot be opened or is not a database of ours.
 */
export async function openStore(place: string, { now, leaseMs = 15_000, tell = () => {} }: StoreOptions): Promise<Store> {
  const trouble = (error: unknown) => (isPostgres(place) ? postgresTrouble(place, error) : sqliteTrouble(place, error));
  const engine = watched(await patiently(() => opened(place), isPassing).catch(refused(place, trouble)), trouble, tell);
  const owner = randomBytes(9).toString('base64url');
  const states = lately(now);
  return {
    turns: turnStore(engine, owner, leaseMs, now, states),
    outbox: outboxStore(engine, owner, leaseMs, now),
    tickets: ticketStore(engine, now),
    unanswered: unansweredList(engine, now),
    feedback: feedbackList(engine, now),
    tidy() {
      states.tidy();
      return tidy(engine, now());
    },
    assureWritable: async () => void (await engine.write((within) => pulse.run(within, { now: now() }), 'process-safe')),
    trouble,
    close: () => engine.close(),
  };
}

async function opened(place: string): Promise<Engine> {
  if (!isPostgres(place) && place !== ':memory:') mkdirSync(dirname(place), { recursive: true });
  const engine = isPostgres(place) ? postgresEngine(place) : sqliteEngine(place);
  try {
    await migrate(engine);
    return engine;
  } catch (error) {
    await engine.close().catch(() => {});
    throw error;
  }
}

/** With the setting's name: at the start, that is what there is to mend. */
const refused =
  (place: string, trouble: Store['trouble']) =>
  (error: unknown): never => {
    const setting = isPostgres(place) ? 'DATABASE_URL' : 'DATA_FILE';
    const { syscall, message } = error as Partial<NodeJS.ErrnoException>;
    const words =
      syscall === 'mkdir'
        ? `The folder of ${place} cannot be made: ${message}. Name a file in a folder that the server’s user may write.`
        : trouble(error);
    throw words === undefined ? error : new StoreError(`${setting}: ${words}`, { cause: error });
  };
