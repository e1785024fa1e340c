import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, it } from '@jest/globals';
import { Conflict, type Engine } from '../../../bot/store/engine.ts';
import { openStore } from '../../../bot/store/index.ts';
import { lately } from '../../../bot/store/lately.ts';
import { sqliteEngine } from '../../../bot/store/sqlite.ts';
import { turnStore } from '../../../bot/store/turns.ts';

const folder = mkdtempSync(join(tmpdir(), 'mct-store-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('a file that is no database is not overwritten', async () => {
  const file = join(folder, 'letter.txt');
  writeFileSync(file, 'Dear Sir or Madam, this is certainly not a database. '.repeat(50));
  await expect(openStore(file, { now: () => 0 })).rejects.toThrow('not a database');
  expect(readFileSync(file, 'utf8')).toMatch(/^Dear Sir/);
});

it('a file from before there were migrations is taken over, and what people told is still there', async () => {
  const file = join(folder, 'old.sqlite');
  const old = new DatabaseSync(file);
  old.exec(`
    create table conversation (key text primary key, version integer not null, state text not null) strict;
    create table event (id text primary key, outcome text not null, at integer not null) strict;
    insert into conversation values ('kim', 3, '{"schema":2}');
    insert into event values ('e', '{}', 1);
  `);
  old.close();
  for (const time of ['first', 'second']) {
    const store = await openStore(file, { now: Date.now });
    expect([time, await store.turns.load('kim', 'e')]).toMatchObject(
      ['first', { version: 3, state: { schema: 2 }, answer: undefined }].with(0, time),
    );
    await store.close();
  }
});

it('nobody reads what is taken back later', async () => {
  const engine = sqliteEngine(':memory:');
  await engine.db.schema.createTable('kept').addColumn('what', 'text').execute();
  const all = () =>
    engine.read(
      async (db) =>
        (
          await db.run(
            db.kysely
              .selectFrom('kept' as never)
              .selectAll()
              .compile(),
          )
        ).rows,
    );
  let written = () => {};
  const isWritten = new Promise<void>((resolve) => {
    written = resolve;
  });
  const writing = engine.write(async (db) => {
    await db.run(
      db.kysely
        .insertInto('kept' as never)
        .values({ what: 'a' } as never)
        .compile(),
    );
    written();
    for (let turns = 0; turns < 100; turns += 1) await Promise.resolve();
    throw new Conflict();
  });
  await Promise.all([isWritten.then(async () => expect(await all()).toEqual([])), expect(writing).rejects.toThrow(Conflict)]);
  await engine.close();
});

it('a turn is said to be taken already only when that would survive a loss of power', async () => {
  const row = { version: 1, state: '{}', reference: null, held: null, known: null, waiting: null };
  const loading = (answer: string | null) => {
    const read = (async () => ({ rows: [{ ...row, answer }] })) as Engine['read'];
    const safe = () => Promise.reject(new Error('the disk'));
    return turnStore(
      { read, safe } as Partial<Engine> as Engine,
      'me',
      1_000,
      () => 0,
      lately(() => 0),
    ).load('k', 'e');
  };
  await expect(loading('{}')).rejects.toThrow('the disk');
  expect((await loading(null)).version).toBe(1);
});
