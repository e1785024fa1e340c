/** A connection to a SQLite file that may go away and come back, in the shape that Kysely wants of a driver. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import type { CompiledQuery, QueryResult, SqliteStatement } from 'kysely';
import { logSync } from './log-sync.ts';
import { codes, needsReopening, StoreFileError } from './sqlite-errors.ts';

const checkEveryMs = 1_000;
const lookEveryMs = 10;

export type Connection = ReturnType<typeof sqliteConnection>;

/** Never waits for a lock: meanwhile nothing else would run here. @throws Error when the file cannot be opened or is not a database. */
export function sqliteConnection(file: string) {
  const isMemory = file === ':memory:';
  if (!isMemory && statSync(file, { throwIfNoEntry: false })?.size) assureDatabase(file);
  let database: DatabaseSync | undefined = opened(file);
  let statements = new Map<string, SqliteStatement>();
  const log = logSync(file);
  let hasLog = keepsLog(database);
  let identity = identityOf(file);
  let isSuspect = false;
  let isClosed = false;
  let checked = Date.now();
  let looked = 0;

  function reopen(): void {
    leave();
    assureDatabase(file);
    database = opened(pathToExisting(file), assureOurs);
    hasLog = keepsLog(database);
    identity = identityOf(file);
    isSuspect = false;
  }

  function leave(): void {
    const old = database;
    database = undefined;
    statements = new Map();
    log.leave();
    try {
      // Its log would be taken for that of the file which is there now. So it goes into its own, wherever that has been moved to.
      if (identityOf(file) !== identity) old?.exec('pragma wal_checkpoint(truncate)');
      old?.close();
    } catch {
      // It was broken, which is why it is left.
    }
  }

  const current = (): DatabaseSync => {
    if (!database) throw new StoreFileError(codes.cannotOpen, 'the file is not open');
    return database;
  };
  const noting = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      isSuspect ||= needsReopening(error);
      throw error;
    }
  };

  function statementOf(text: string): SqliteStatement {
    const statement = current().prepare(text);
    return {
      reader: statement.columns().length > 0,
      all: (values) => noting(() => statement.all(...(values as SQLInputValue[]))),
      run: (values) => noting(() => statement.run(...(values as SQLInputValue[]))),
      iterate: (values) => statement.iterate(...(values as SQLInputValue[])) as IterableIterator<unknown>,
    };
  }

  const prepare = (text: string): SqliteStatement => {
    const known = statements.get(text);
    if (known) return known;
    const statement = noting(() => statementOf(text));
    statements.set(text, statement);
    return statement;
  };

  return {
    prepare,
    run<R>({ sql, parameters }: CompiledQuery<R>): QueryResult<R> {
      const statement = prepare(sql);
      if (statement.reader) return { rows: statement.all(parameters) as R[] };
      return { rows: [], numAffectedRows: BigInt(statement.run(parameters).changes) };
    },
    begin: () => void prepare('begin immediate').run([]),
    commit: () => void prepare('commit').run([]),
    mark: () => void prepare('savepoint job').run([]),
    release: () => void prepare('release job').run([]),
    backToMark() {
      prepare('rollback to job').run([]);
      prepare('release job').run([]);
    },
    close() {
      isClosed = true;
      leave();
    },
    /** A file that was deleted or replaced would go on taking writes that nobody ever finds. @throws Error while it is not there. */
    assureOpen() {
      if (isClosed) throw new Error('The store is closed.');
      if (isMemory || database?.isTransaction) return;
      if (!database || isSuspect || identityOf(file) !== identity) return reopen();
      const now = Date.now();
      looked = now;
      if (now - checked < checkEveryMs) return;
      assureDatabase(file);
      checked = now;
    },
    /** For reading: what was just looked at is not looked at again. @throws Error while it is not there. */
    assureReadable() {
      if (isClosed || !database || isSuspect || Date.now() - looked > lookEveryMs) this.assureOpen();
    },
    /** Resolves once all that is committed would survive a loss of power. @throws StoreFileError */
    async sync(): Promise<void> {
      if (!hasLog) return;
      try {
        await log.sync();
      } catch (error) {
        isSuspect = true;
        throw error;
      }
    },
    takeBack() {
      if (database?.isTransaction) database.exec('rollback');
    },
  };
}

const pathToExisting = (file: string): URL => new URL(`${pathToFileURL(file)}?mode=rw`);

function opened(file: string | URL, check: (database: DatabaseSync) => void = () => {}): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    check(database);
    database.exec('pragma journal_mode = wal; pragma foreign_keys = on;');
    // Its log is synced by ourselves, beside the turns; where there is none, SQLite has to see to it.
    database.exec(`pragma synchronous = ${keepsLog(database) ? 'normal' : 'full'}`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

const keepsLog = (database: DatabaseSync): boolean => database.prepare('pragma journal_mode').get()?.['journal_mode'] === 'wal';

const firstBytes = 'SQLite format 3\0';

/** SQLite itself would read a foreign file together with the log of the former one. @throws StoreFileError */
export function assureDatabase(file: string): void {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch (error) {
    throw new StoreFileError(codes.cannotOpen, (error as Error).message);
  }
  try {
    const bytes = Buffer.alloc(firstBytes.length);
    readSync(handle, bytes, 0, bytes.length, 0);
    if (bytes.toString('latin1') !== firstBytes) throw new StoreFileError(codes.notADatabase, 'file is not a database');
  } catch (error) {
    if (error instanceof StoreFileError) throw error;
    throw new StoreFileError(codes.cannotOpen, (error as Error).message);
  } finally {
    closeSync(handle);
  }
}

const tables = ['conversation', 'event', 'outbox'];

/** @throws StoreFileError for a database without our tables. */
export function assureOurs(database: DatabaseSync): void {
  const there = new Set(
    database
      .prepare("select name from sqlite_schema where type = 'table'")
      .all()
      .map(({ name }) => name),
  );
  if (!tables.every((name) => there.has(name))) throw new StoreFileError(codes.notADatabase, 'none of our tables are in it');
}

function identityOf(file: string): string | undefined {
  const found = file === ':memory:' ? undefined : statSync(file, { throwIfNoEntry: false });
  return found && `${found.dev}:${found.ino}`;
}
