/** PostgreSQL, for several processes side by side. */
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Engine } from './engine.ts';
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
    // Times and ids fit into a number.
    types: { getTypeParser: ((oid: number, format?: 'text') => (oid === bigint ? Number : pg.types.getTypeParser(oid, format))) as never },
  });
  // A connection that breaks while nobody uses it is simply replaced.
  pool.on('error', () => {});
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  return {
    kind: 'postgres',
    db,
    write: (work) => db.transaction().execute(work),
    close: () => db.destroy(),
  };
}

/** For the operator. Undefined for what does not come from the database or the way to it. */
export function postgresTrouble(url: string, error: unknown): string | undefined {
  const code = (error as { code?: unknown } | undefined)?.code;
  const isConnection = error instanceof Error && /connect|terminat|timeout/i.test(error.message);
  if (typeof code !== 'string' && !isConnection) return undefined;
  return `The database at ${placeOf(url)} fails${typeof code === 'string' ? ` (${code})` : ''}. Check that it runs, that DATABASE_URL names it, and that its disk has room; turns go on by themselves then. Nothing saved before is lost.`;
}

/** Without user and password. */
function placeOf(url: string): string {
  const { host, pathname } = URL.canParse(url) ? new URL(url) : { host: 'DATABASE_URL', pathname: '' };
  return `${host}${pathname}`;
}
