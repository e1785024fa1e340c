import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, it } from '@jest/globals';
import { openStore } from '../../../bot/store/index.ts';

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
