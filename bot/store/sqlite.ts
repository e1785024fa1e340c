/** SQLite in one file, by way of Node's own driver. A durable commit waits for the disk, so turns that come together share one. */
import { statSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { CompiledQuery, Kysely, SqliteDialect, type SqliteStatement } from 'kysely';
import type { Db, Durability, Engine } from './engine.ts';
import type { Schema } from './schema.ts';
import { codeOf, isPassing, needsReopening } from './sqlite-errors.ts';

type Job = { readonly run: (db: Db) => Promise<() => void>; readonly fail: (error: unknown) => void; readonly durability: Durability };

/** How long a lock held by another process is waited for, in all; and at one go, as meanwhile nothing else runs here. */
const patienceMs = 4_000;
const goMs = 20;
const checkEveryMs = 1_000;

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
      await flushJobs(jobs);
    }
    flushing = undefined;
  }

  async function flushJobs(jobs: readonly Job[]): Promise<void> {
    const until = Date.now() + patienceMs;
    for (;;) {
      try {
        connection.assureOpen();
        const tell = await db.connection().execute((alone) => together(alone, jobs, connection));
        for (const each of tell) each();
        return;
      } catch (error) {
        if (!isPassing(error) || Date.now() > until) {
          connection.suspect(error);
          for (const { fail } of jobs) fail(error);
          return;
        }
        await new Promise((resolve) => setTimeout(resolve, goMs));
      }
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
        waiting.push({ run, fail, durability });
        flushing ??= flush();
      });
    },
    async close() {
      closed = true;
      await flushing;
      await db.destroy();
      connection.close();
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

type Connection = ReturnType<typeof sqliteConnection>;

/** What Kysely wants of a driver, on a connection that can be opened anew: the file may go away and come back. */
function sqliteConnection(file: string) {
  let database = open(file);
  let statements = new Map<string, SqliteStatement>();
  let identity = identityOf(file);
  let isSuspect = false;
  let checked = 0;
  let syncing = true;

  function reopen() {
    const fresh = open(file);
    try {
      database.close();
    } catch {
      // It was broken, which is why it is replaced.
    }
    database = fresh;
    statements = new Map();
    identity = identityOf(file);
    syncing = true;
    isSuspect = false;
  }

  return {
    prepare(text: string): SqliteStatement {
      let statement = statements.get(text);
      if (!statement) {
        statement = statementOf(database, text);
        statements.set(text, statement);
      }
      return statement;
    },
    close() {
      if (database.isOpen) database.close();
    },
    suspect(error: unknown) {
      isSuspect ||= needsReopening(error);
    },
    /** A file that was deleted or replaced would go on taking writes that nobody ever finds. */
    assureOpen() {
      const now = Date.now();
      if (file === ':memory:' || (!isSuspect && now - checked < checkEveryMs)) return;
      if (isSuspect || identityOf(file) !== identity) reopen();
      checked = now;
    },
    syncs(wanted: boolean) {
      if (wanted === syncing) return;
      database.exec(`pragma synchronous = ${wanted ? 'full' : 'normal'}`);
      syncing = wanted;
    },
    takeBack() {
      if (database.isTransaction) database.exec('rollback');
    },
  };
}

function open(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: goMs });
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on;');
  return database;
}

function identityOf(file: string): string | undefined {
  const found = file === ':memory:' ? undefined : statSync(file, { throwIfNoEntry: false });
  return found && `${found.dev}:${found.ino}`;
}

function statementOf(database: DatabaseSync, text: string): SqliteStatement {
  const statement = database.prepare(text);
  const reader = statement.columns().length > 0;
  return {
    reader,
    all: (values) => statement.all(...(values as SQLInputValue[])),
    run: (values) => statement.run(...(values as SQLInputValue[])),
    iterate: (values) => statement.iterate(...(values as SQLInputValue[])) as IterableIterator<unknown>,
  };
}
