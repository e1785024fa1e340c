/** Every query that a turn, the outbox or the tidying runs finds its rows by an index, on both engines, in tables that have grown. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CompiledQuery, sql } from 'kysely';
import type { Engine } from '../../../bot/store/engine.ts';
import { openStore } from '../../../bot/store/index.ts';
import { postgresEngine } from '../../../bot/store/postgres.ts';
import { allQueries } from '../../../bot/store/prepared.ts';
import { sqliteEngine } from '../../../bot/store/sqlite.ts';
import { type Postgres, startPostgres } from '../../postgres.ts';

const rows = 20_000;
const now = 1_800_000_000_000;

/** A value for each name that a query leaves open. Whoever adds a query with a name of its own adds a value here. */
const values: Readonly<Record<string, string | number | null>> = {
  key: 'key 7',
  lane: 'lane 7',
  event: 'event 7',
  activity: 'activity 7',
  id: 7,
  owner: 'owner',
  version: 3,
  next: 4,
  state: '{}',
  answer: '{}',
  reference: '{}',
  item: '{}',
  error: null,
  reason: '403',
  done: 1,
  doubt: 0,
  attempts: 1,
  tried: now,
  now,
  due: now,
  lease: now + 1_000,
  since: now - 60_000,
  // The tidying comes every minute, so that little is old enough: here a hundredth.
  before: now - 0.99 * rows * 1_000,
  most: 100,
  day: '2026-01-03',
  entry: 'entry',
  text: 'question 7',
  language: 'en',
  reaction: 'like',
  said: '',
  subject: 'subject 7',
  ticket: '{}',
  status: 'open',
  thread: 'thread 7',
  remind: now,
};

/** Reads that SQLite plans as it does any other, and what PostgreSQL calls the same. `here` is a single row of a constant. */
const scans = { sqlite: /^SCAN (?!CONSTANT ROW|here$)/, postgres: /Seq Scan/ };

async function plan({ kind, db }: Engine, query: CompiledQuery): Promise<string[]> {
  const explain = kind === 'sqlite' ? 'explain query plan ' : 'explain ';
  const { rows } = await db.executeQuery<{ detail?: string; 'QUERY PLAN'?: string }>(
    CompiledQuery.raw(`${explain}${query.sql}`, [...query.parameters]),
  );
  return rows.map((row) => row.detail ?? row['QUERY PLAN'] ?? '');
}

/** Most conversations are quiet, most messages were sent, and some wait: a few of them in one long queue. */
async function fill({ db, kind }: Engine) {
  const text = (from: string) => sql.raw(`'${from} ' || n`);
  const day =
    kind === 'sqlite'
      ? sql`date('2026-01-01', '+' || (n % 300) || ' days')`
      : sql`cast(date '2026-01-01' + cast(n % 300 as integer) as text)`;
  const numbers = sql`with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ${sql.lit(rows)})`;
  const at = sql`${sql.lit(now)} - n * 1000`;
  const run = (query: ReturnType<typeof sql>) => query.execute(db);
  await run(sql`insert into conversation (key, version, state, at) ${numbers} select ${text('key')}, 3, '{}', ${at} from numbers`);
  await run(sql`insert into event (id, answer, at) ${numbers} select ${text('event')}, '{}', ${at} from numbers`);
  await run(sql`insert into address (lane, reference, held, at) ${numbers} select ${text('lane')}, '{}', null, ${at} from numbers`);
  await run(
    sql`insert into posted (subject, lane, activity, at) ${numbers} select ${text('subject')}, ${text('lane')}, ${text('activity')}, ${at} from numbers`,
  );
  await run(sql`insert into answer_sent (activity, entry, day) ${numbers} select ${text('activity')}, 'entry', ${day} from numbers`);
  await run(
    sql`insert into feedback (activity, entry, reaction, said, day) ${numbers} select ${text('activity')}, 'entry', 'like', '', ${day} from numbers`,
  );
  await run(sql`insert into unanswered (text, language, day, times) ${numbers} select ${text('question')}, 'en', ${day}, 1 from numbers`);
  await run(sql`insert into outbox (lane, item, done, owner, due, attempts, doubt, tried, activity, error, at) ${numbers}
    select case when n % 100 = 0 then 'lane 7' else 'lane ' || (n % 3000) end, '{}', case when n % 50 = 0 then 0 else 1 end,
      null, ${at}, 1, 0, ${at}, ${text('activity')}, case when n % 70 = 0 then '400' end, ${at} from numbers`);
  // Most questions are closed; of the open ones, a few are not posted yet, and some are to be reminded of.
  await run(sql`insert into ticket (id, version, ticket, status, asker, asker_lane, thread, remind_at, at) ${numbers}
    select ${text('ticket')}, 3, '{}', case when n % 20 = 0 then 'open' else 'resolved' end, 'key ' || (n % 5000), ${text('lane')},
      case when n % 200 = 0 then null else 'thread ' || n end, case when n % 20 = 0 then ${at} end, ${at} from numbers`);
  await run(sql.raw('analyze') as never);
}

const folder = mkdtempSync(join(tmpdir(), 'mct-explain-'));
let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres({ durable: false });
}, 60_000);
afterAll(async () => {
  await postgres.stop();
  rmSync(folder, { recursive: true });
});

const names = [...allQueries.keys()];

describe.each(['sqlite', 'postgres'] as const)('on %s', (kind) => {
  let engine: Engine;
  beforeAll(async () => {
    const place = kind === 'sqlite' ? join(folder, 'data.sqlite') : postgres.url;
    await (await openStore(place, { now: () => now })).close();
    // On disks without a moving head, reading here and there costs hardly more than reading on.
    engine = kind === 'sqlite' ? sqliteEngine(place) : postgresEngine(`${place}?options=-c%20random_page_cost=1.1`);
    await fill(engine);
  }, 60_000);
  afterAll(() => engine.close());

  it.each(names)('%s', async (name) => {
    const query = allQueries.get(name)?.compiled(engine.db, values);
    const blanks = query?.parameters ?? [];
    // A name without a value here would be asked with nothing, and prove nothing.
    expect(blanks).not.toContain(undefined);
    const steps = query ? await plan(engine, query) : [];
    expect(steps.filter((step) => scans[kind].test(step.trim()))).toEqual([]);
  });

  it('a query without an index is noticed', async () => {
    const { db } = engine;
    const steps = await plan(engine, db.selectFrom('outbox').select('id').where('item', '=', 'x').compile());
    expect(steps.filter((step) => scans[kind].test(step.trim()))).toHaveLength(1);
  });
});

it('every query of the store is among them', () => {
  expect(names.length).toBeGreaterThan(25);
});
