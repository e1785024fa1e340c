import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeEach, expect, it } from '@jest/globals';
import { backup } from '../../../bot/backup/backup.ts';
import { restore } from '../../../bot/backup/restore.ts';
import type { Reference } from '../../../bot/channel/channel.ts';
import { openStore, type Store } from '../../../bot/store/index.ts';
import { command } from '../server-process.ts';

const top = mkdtempSync(join(tmpdir(), 'mct-backup-'));
afterAll(() => rmSync(top, { recursive: true, force: true }));
let count = 0;
let folder: string;
let file: string;
let store: Store;
beforeEach(async () => {
  count += 1;
  folder = join(top, `${count}`);
  file = join(folder, 'data.sqlite');
  store = await openStore(file, { now: Date.now });
});
afterEach(() => store.close());

const reference: Reference = { channelId: 'c', serviceUrl: 'https://example.com', conversation: 'c', kind: 'personal', bot: { id: 'bot' } };
const turn = (number: number, on = store) =>
  on.turns.commit({
    key: `person ${number}`,
    version: 0,
    state: { number },
    event: `event ${number}`,
    answer: [],
    lane: `lane ${number}`,
    reference,
    items: [{ kind: 'send', view: { kind: 'remark', remark: 'skipped' }, language: 'en' }],
  });
const stateOf = async (on: Store, number: number) => (await on.turns.load(`person ${number}`, undefined)).state;
const restored = new Date('2026-11-21T10:20:30Z');

it('under load it is one moment: no state without its message, and the server does not notice', async () => {
  let isOver = false;
  let taken = 0;
  const load = (async () => {
    for (; !isOver; taken += 20) await Promise.all(Array.from({ length: 20 }, (_, index) => turn(taken + index)));
  })();
  while (taken < 500) await new Promise((resolve) => setTimeout(resolve, 5));
  const before = taken;
  for (const each of [1, 2, 3]) await backup(file, join(folder, `copy-${each}`), false);
  const after = taken;
  isOver = true;
  await load;
  expect(after).toBeGreaterThan(before);
  for (const each of [1, 2, 3]) {
    const copy = new DatabaseSync(join(folder, `copy-${each}`));
    const number = (sql: string) => Number(copy.prepare(`select count(*) as n ${sql}`).get()?.['n']);
    expect(number('from conversation')).toBeGreaterThanOrEqual(before - 20);
    expect(number("from conversation where 'lane ' || substr(key, 8) not in (select lane from outbox)")).toBe(0);
    expect([number('from outbox'), number('from event')]).toEqual([number('from conversation'), number('from conversation')]);
    copy.close();
  }
  expect(readdirSync(folder).filter((name) => name.includes('part') || /copy-\d-/.test(name))).toEqual([]);
});

it('an older copy is not overwritten, unless that is said', async () => {
  const to = join(folder, 'copy');
  await turn(1);
  await backup(file, to, false);
  await turn(2);
  const kept = readFileSync(to);
  await expect(backup(file, to, false)).rejects.toThrow(`There is a ${to} already. Name another file, or overwrite it with --force.`);
  expect(readFileSync(to).equals(kept)).toBe(true);
  await backup(file, to, true);
  expect(readFileSync(to).equals(kept)).toBe(false);
});

it('what was restored is as it was; what was there is kept, with its date', async () => {
  const to = join(folder, 'copy');
  await turn(1);
  await backup(file, to, false);
  await turn(2);
  await store.close();
  const aside = restore(to, file, restored);
  expect(aside).toBe(`${file}.2026-11-21T10-20-30`);
  store = await openStore(file, { now: Date.now });
  expect([await stateOf(store, 1), await stateOf(store, 2)]).toEqual([{ number: 1 }, undefined]);
  const former = await openStore(aside ?? '', { now: Date.now });
  expect(await stateOf(former, 2)).toEqual({ number: 2 });
  await former.close();
});

it('a server that was killed leaves a log: it is kept with its file, and does not spoil the restored one', async () => {
  const to = join(folder, 'copy');
  await turn(1);
  await backup(file, to, false);
  await turn(2);
  // As it lies there after a kill.
  const killed = join(folder, 'killed.sqlite');
  for (const end of ['', '-wal']) copyFileSync(`${file}${end}`, `${killed}${end}`);
  const aside = restore(to, killed, restored);
  const [now, former] = [await openStore(killed, { now: Date.now }), await openStore(aside ?? '', { now: Date.now })];
  expect([await stateOf(now, 2), await stateOf(former, 2)]).toEqual([undefined, { number: 2 }]);
  await Promise.all([now.close(), former.close()]);
});

it('nothing is put under a server that runs', async () => {
  const to = join(folder, 'copy');
  await turn(1);
  await backup(file, to, false);
  await turn(2);
  expect(() => restore(to, file, restored)).toThrow(`A server is running on ${file}. Stop it first.`);
  expect(await stateOf(store, 2)).toEqual({ number: 2 });
  await expect(turn(3)).resolves.toBeDefined();
});

it('where the file was damaged or is gone, a backup brings it back', async () => {
  const to = join(folder, 'copy');
  await turn(1);
  await backup(file, to, false);
  await store.close();
  for (const harm of [() => writeFileSync(file, 'garbage '.repeat(999)), () => rmSync(file)]) {
    harm();
    restore(to, file, restored);
    store = await openStore(file, { now: Date.now });
    expect(await stateOf(store, 1)).toEqual({ number: 1 });
    await store.close();
  }
});

it.each<[string, (path: string) => void, string]>([
  ['is not there', () => {}, 'There is no '],
  ['is no database', (path) => writeFileSync(path, 'Dear Sir or Madam'), 'file is not a database'],
  ['is of something else', (path) => new DatabaseSync(path).exec('create table letters (text)'), 'none of our tables'],
  ['is cut off', (path) => cutOff(path), 'malformed'],
  ['is from a newer version', (path) => newer(path), 'newer version'],
])('a backup that %s is refused, and nothing changes', async (_, make, reason) => {
  await turn(1);
  const path = join(folder, 'bad');
  copyOf(file, path);
  if (reason !== 'malformed' && reason !== 'newer version') rmSync(path);
  make(path);
  await store.close();
  expect(() => restore(path, file, restored)).toThrow(reason);
  store = await openStore(file, { now: Date.now });
  expect(await stateOf(store, 1)).toEqual({ number: 1 });
  expect(readdirSync(folder).filter((name) => /2026|part/.test(name))).toEqual([]);
});

function copyOf(from: string, to: string): void {
  const database = new DatabaseSync(from);
  database.exec(`vacuum into '${to}'`);
  database.close();
}
function cutOff(path: string): void {
  const whole = readFileSync(path);
  writeFileSync(path, whole.subarray(0, whole.length - 8192));
}
function newer(path: string): void {
  const database = new DatabaseSync(path);
  database.exec("insert into kysely_migration values ('999-later', '2030-01-01')");
  database.close();
}

it('as commands: a copy is made and put back; PostgreSQL has tools of its own', async () => {
  await turn(1);
  const to = join(folder, 'copy');
  const run = async (what: string, env: Record<string, string>) => {
    const { gone, said } = command(['bot/backup/main.ts', what, to], env);
    return [await gone, said()];
  };
  expect(await run('backup', { DATA_FILE: file })).toEqual([0, `${to} is a sound copy of ${file}.\n`]);
  expect(await run('backup', { DATA_FILE: file })).toEqual([2, expect.stringContaining('--force')]);
  const elsewhere = join(folder, 'new', 'data.sqlite');
  expect(await run('restore', { DATA_FILE: elsewhere })).toEqual([0, `${elsewhere} is now as in ${to}.\n`]);
  expect(existsSync(elsewhere)).toBe(true);
  expect(await run('backup', { DATABASE_URL: 'postgres://user:secret@host/db' })).toEqual([
    2,
    expect.stringMatching(/pg_dump(?!.*secret)/s),
  ]);
}, 30_000);
