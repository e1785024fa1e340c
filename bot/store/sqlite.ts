/** SQLite in one file, by way of Node's own driver. Turns that come together share a transaction, and wait together for the disk. */
import { Kysely, SqliteDialect } from 'kysely';
import { type Db, type Durability, type Engine, patienceMs, patiently, pauseMs } from './engine.ts';
import type { Schema } from './schema.ts';
import { type Connection, sqliteConnection } from './sqlite-connection.ts';
import { codeOf, isPassing } from './sqlite-errors.ts';

/** Tells the caller what a job came to, once that is so. */
type Told = { readonly tell: () => void; readonly durability: Durability };

type Job = {
  readonly run: (db: Db) => Promise<Told>;
  readonly fail: (error: unknown) => void;
  /** It waits no longer than this for a lock of somebody else. */
  readonly until: number;
};

/** @throws Error when the file cannot be opened or is not a database. */
export function sqliteEngine(file: string): Engine {
  const connection = sqliteConnection(file);
  const kysely = new Kysely<Schema>({ dialect: new SqliteDialect({ database: connection }) });
  const db: Db = { kysely, run: async (query) => connection.run(query) };
  let waiting: Job[] = [];
  let flushing: Promise<void> | undefined;
  /** While a transaction is open: nobody may read what is only half written. */
  let writing: Promise<readonly Told[]> | undefined;
  const syncing = new Set<Promise<void>>();
  let closed = false;

  async function flush(): Promise<void> {
    await new Promise(setImmediate);
    while (waiting.length > 0) {
      const jobs = waiting;
      waiting = [];
      await attempt(jobs);
    }
    flushing = undefined;
  }

  async function attempt(jobs: readonly Job[]): Promise<void> {
    try {
      connection.assureOpen();
      writing = together(db, jobs, connection).finally(() => {
        writing = undefined;
      });
      tell(jobs, await writing);
    } catch (error) {
      const mayWait = ({ until }: Job) => isPassing(error) && Date.now() < until;
      for (const job of jobs) if (!mayWait(job)) job.fail(error);
      waiting = [...jobs.filter(mayWait), ...waiting];
      if (waiting.length > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }

  /** The next transaction does not wait until this one has reached the disk; only its callers do. */
  function tell(jobs: readonly Job[], told: readonly Told[]): void {
    const late: { readonly tell: () => void; readonly fail: Job['fail'] }[] = [];
    for (const [index, { tell, durability }] of told.entries()) {
      if (durability === 'process-safe') tell();
      else late.push({ tell, fail: jobs[index]?.fail ?? (() => {}) });
    }
    if (late.length === 0) return;
    const synced = connection.sync().then(
      () => {
        for (const each of late) each.tell();
      },
      (error) => {
        for (const each of late) each.fail(error);
      },
    );
    syncing.add(synced);
    void synced.then(() => syncing.delete(synced));
  }

  return {
    kind: 'sqlite',
    db: kysely,
    write(work, durability = 'power-safe') {
      if (closed) return Promise.reject(new Error('The store is closed.'));
      return new Promise((resolve, fail) => {
        const run = async (within: Db) => {
          const result = await work(within);
          return { tell: () => resolve(result), durability: typeof durability === 'function' ? durability(result) : durability };
        };
        waiting.push({ run, fail, until: Date.now() + patienceMs });
        flushing ??= flush();
      });
    },
    read: (work) =>
      patiently(async () => {
        while (writing) await writing.catch(() => {});
        connection.assureReadable();
        return work(db);
      }, isPassing),
    safe: () => connection.sync(),
    async close() {
      closed = true;
      await flushing;
      await Promise.all(syncing);
      await kysely.destroy();
    },
  };
}

/** One of several jobs had a conflict. */
class Spoiled extends Error {}

/** One transaction for all of them. Where one has a conflict, which is rare, they begin anew, and each can be taken back alone. */
async function together(db: Db, jobs: readonly Job[], connection: Connection): Promise<readonly Told[]> {
  try {
    return await transaction(db, jobs, connection, false);
  } catch (error) {
    if (!(error instanceof Spoiled)) throw error;
    return transaction(db, jobs, connection, true);
  }
}

async function transaction(db: Db, jobs: readonly Job[], connection: Connection, isEachAlone: boolean): Promise<readonly Told[]> {
  connection.begin();
  try {
    const told: Told[] = [];
    for (const { run, fail } of jobs) {
      if (isEachAlone) connection.mark();
      try {
        told.push(await run(db));
        if (isEachAlone) connection.release();
      } catch (error) {
        // Only what the database itself refuses concerns the others.
        if (codeOf(error) !== undefined) throw error;
        if (!isEachAlone) throw new Spoiled();
        connection.backToMark();
        told.push({ tell: () => fail(error), durability: 'process-safe' });
      }
    }
    connection.commit();
    return told;
  } catch (error) {
    connection.takeBack();
    throw error;
  }
}
