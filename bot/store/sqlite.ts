/** SQLite in one file, by way of Node's own driver. A durable commit waits for the disk, so turns that come together share one. */
import { CompiledQuery, Kysely, SqliteDialect } from 'kysely';
import { type Db, type Durability, type Engine, patienceMs, patiently, pauseMs } from './engine.ts';
import type { Schema } from './schema.ts';
import { type Connection, sqliteConnection } from './sqlite-connection.ts';
import { codeOf, isPassing } from './sqlite-errors.ts';

type Job = {
  readonly run: (db: Db) => Promise<() => void>;
  readonly fail: (error: unknown) => void;
  readonly durability: Durability;
  /** It waits no longer than this for a lock of somebody else. */
  readonly until: number;
};

/** @throws Error when the file cannot be opened or is not a database. */
export function sqliteEngine(file: string): Engine {
  const connection = sqliteConnection(file);
  const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: connection }) });
  let waiting: Job[] = [];
  let flushing: Promise<void> | undefined;
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
      const tell = await db.connection().execute((alone) => together(alone, jobs, connection));
      for (const each of tell) each();
    } catch (error) {
      const mayWait = ({ until }: Job) => isPassing(error) && Date.now() < until;
      for (const job of jobs) if (!mayWait(job)) job.fail(error);
      waiting = [...jobs.filter(mayWait), ...waiting];
      if (waiting.length > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }

  return {
    kind: 'sqlite',
    db,
    write(work, durability = 'power-safe') {
      if (closed) return Promise.reject(new Error('The store is closed.'));
      return new Promise((resolve, fail) => {
        const run = async (alone: Db) => {
          const result = await work(alone);
          return () => resolve(result);
        };
        waiting.push({ run, fail, durability, until: Date.now() + patienceMs });
        flushing ??= flush();
      });
    },
    read: (work) =>
      patiently(async () => {
        connection.assureOpen();
        return work(db);
      }, isPassing),
    async close() {
      closed = true;
      await flushing;
      await db.destroy();
    },
  };
}

const raw = (db: Db, text: string) => db.executeQuery(CompiledQuery.raw(text));

/** One transaction for all of them; one that has a conflict leaves nothing and does not disturb the others. */
async function together(db: Db, jobs: readonly Job[], connection: Connection): Promise<(() => void)[]> {
  connection.syncs(jobs.some(({ durability }) => durability === 'power-safe'));
  await raw(db, 'begin immediate');
  try {
    const tell: (() => void)[] = [];
    for (const { run, fail } of jobs) {
      await raw(db, 'savepoint job');
      try {
        tell.push(await run(db));
      } catch (error) {
        // Only what the database itself refuses concerns the others.
        if (codeOf(error) !== undefined) throw error;
        await raw(db, 'rollback to job');
        tell.push(() => fail(error));
      }
      await raw(db, 'release job');
    }
    await raw(db, 'commit');
    return tell;
  } catch (error) {
    connection.takeBack();
    throw error;
  }
}
