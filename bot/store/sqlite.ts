/** SQLite in one file, by way of Node's own driver. Turns that come together share a transaction, and wait together for the disk. */
import { Kysely, SqliteDialect } from 'kysely';
import { type Db, type Durability, type Engine, patienceMs, patiently, pauseMs } from './engine.ts';
import type { Schema } from './schema.ts';
import { type Connection, sqliteConnection } from './sqlite-connection.ts';
import { codeOf, isPassing } from './sqlite-errors.ts';

type Job = {
  /** @returns what tells the caller. */
  readonly run: (db: Db) => Promise<() => void>;
  readonly fail: (error: unknown) => void;
  readonly durability: Durability;
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
  let writing: Promise<readonly (() => void)[]> | undefined;
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
  function tell(jobs: readonly Job[], told: readonly (() => void)[]): void {
    const isSafeAtOnce = (index: number) => jobs[index]?.durability === 'process-safe';
    for (const [index, each] of told.entries()) if (isSafeAtOnce(index)) each();
    if (jobs.every((_, index) => isSafeAtOnce(index))) return;
    const synced = connection.sync().then(
      () => {
        for (const [index, each] of told.entries()) if (!isSafeAtOnce(index)) each();
      },
      (error) => {
        for (const { durability, fail } of jobs) if (durability === 'power-safe') fail(error);
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
          return () => resolve(result);
        };
        waiting.push({ run, fail, durability, until: Date.now() + patienceMs });
        flushing ??= flush();
      });
    },
    read: (work) =>
      patiently(async () => {
        while (writing) await writing.catch(() => {});
        connection.assureOpen();
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
async function together(db: Db, jobs: readonly Job[], connection: Connection): Promise<readonly (() => void)[]> {
  try {
    return await transaction(db, jobs, connection, false);
  } catch (error) {
    if (!(error instanceof Spoiled)) throw error;
    return transaction(db, jobs, connection, true);
  }
}

async function transaction(db: Db, jobs: readonly Job[], connection: Connection, isEachAlone: boolean): Promise<readonly (() => void)[]> {
  connection.begin();
  try {
    const told: (() => void)[] = [];
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
        told.push(() => fail(error));
      }
    }
    connection.commit();
    return told;
  } catch (error) {
    connection.takeBack();
    throw error;
  }
}
