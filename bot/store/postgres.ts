/** PostgreSQL, for several processes side by side. */
import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import pg from 'pg';
import { type Db, type Engine, patiently } from './engine.ts';
import { isDeadlock, isPassing, postgresTrouble } from './postgres-errors.ts';
import type { Schema } from './schema.ts';

const bigint = 20;
const most = 10;

/** `url` as in `postgres://user:password@host:5432/database`. Connections are made when they are needed, and made anew when they break. */
export function postgresEngine(url: string): Engine {
  const pool = new pg.Pool({
    connectionString: url,
    max: most,
    connectionTimeoutMillis: 4_000,
    statement_timeout: 10_000,
    // A server that has vanished without a word answers nothing at all.
    query_timeout: 12_000,
    keepAlive: true,
    // Times and ids fit into a number.
    types: { getTypeParser: ((oid: number, format?: 'text') => (oid === bigint ? Number : pg.types.getTypeParser(oid, format))) as never },
  });
  // A connection that breaks while nobody uses it is simply replaced. Without anybody who hears of it, it would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const db = new Kysely<Schema>({
    dialect: new PostgresDialect({ pool: forgetful(pool, (error) => postgresTrouble(url, error) !== undefined) }),
  });
  return {
    kind: 'postgres',
    db,
    write(work) {
      let hasBegun = false;
      return patiently(
        () => {
          hasBegun = false;
          return db.transaction().execute((within) => {
            hasBegun = true;
            return work(running(within));
          });
        },
        // Once it has begun, nobody can tell whether a commit took effect before the connection broke.
        (error) => isDeadlock(error) || (!hasBegun && isPassing(error)),
      );
    },
    read: (work) => patiently(() => work(running(db)), isPassing),
    // A commit returns when it is.
    safe: async () => {},
    close: () => db.destroy(),
  };
}

const running = (kysely: Kysely<Schema>): Db => ({ kysely, run: (query) => kysely.executeQuery(query) });

/** Does not use a connection again on which the database failed: one that began read-only, say, stays so. */
function forgetful(pool: pg.Pool, isTrouble: (error: unknown) => boolean): PostgresPool {
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect(): Promise<PostgresPoolClient> {
      const client = await pool.connect();
      let failed = false;
      const cut = () => {
        failed = true;
      };
      client.on('error', cut);
      return {
        query: ((text: string, values: unknown[]) =>
          client.query(text, values).catch((error) => {
            failed ||= isTrouble(error);
            throw error;
          })) as unknown as PostgresPoolClient['query'],
        release() {
          client.off('error', cut);
          client.release(failed);
        },
      };
    },
  };
}
