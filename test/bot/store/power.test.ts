/** The power fails: of the file, only what was synced is there again. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, it, jest } from '@jest/globals';
import { openStore, type Store } from '../../../bot/store/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'mct-power-'));
afterAll(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const people = 12;
const turnsEach = 8;

/** What somebody was told to be so: a turn that was taken, a message that is this process's own to send. */
type Told = { readonly turns: Readonly<Record<string, number>>; readonly taken: readonly number[] };

/** Each sync takes a moment, and brings to the disk what stood in the log when it began. */
async function slowDisk(log: string) {
  const handle = await open(join(folder, 'any'), 'w');
  const prototype = Object.getPrototypeOf(handle);
  await handle.close();
  const disk = { log: Buffer.alloc(0), syncs: 0 };
  jest.spyOn(prototype, 'datasync').mockImplementation(async () => {
    const now = readFileSync(log);
    await sleep(5);
    disk.log = now;
    disk.syncs += 1;
  });
  return disk;
}

function after(failure: { readonly log: Buffer; readonly number: number }, file: string): DatabaseSync {
  const copy = join(folder, `after-${failure.number}.sqlite`);
  copyFileSync(file, copy);
  writeFileSync(`${copy}-wal`, failure.log);
  return new DatabaseSync(copy);
}

async function talk(store: Store, who: string, tell: (version: number, taken: number | undefined) => void) {
  for (let turn = 0; turn < turnsEach; turn += 1) {
    const { version } = await store.turns.load(who, undefined);
    const item = { kind: 'send', view: { kind: 'remark', remark: 'skipped' }, language: 'en' } as const;
    const what = { key: who, version, state: { turn }, event: `${who} ${turn}`, answer: null, lane: who, items: [item] };
    await store.turns.commit({ ...what, takeFirst: false });
    tell(version + 1, undefined);
    const taken = await store.outbox.take(who);
    tell(version + 1, taken?.id);
    if (taken) await store.outbox.settle(taken, { kind: 'sent', activity: 'x' });
  }
}

it('at any moment, whatever was told is there again', async () => {
  const file = join(folder, 'data.sqlite');
  const store = await openStore(file, { now: Date.now });
  const other = new DatabaseSync(file);
  other.exec('pragma wal_checkpoint(truncate)');
  other.close();
  const before = readFileSync(file);
  const disk = await slowDisk(`${file}-wal`);
  const failures: { readonly log: Buffer; readonly told: Told; readonly number: number }[] = [];
  let told: Told = { turns: {}, taken: [] };
  await Promise.all(
    Array.from({ length: people }, (_, number) =>
      talk(store, `person ${number}`, (version, taken) => {
        told = {
          turns: { ...told.turns, [`person ${number}`]: version },
          taken: taken === undefined ? told.taken : [...told.taken, taken],
        };
        failures.push({ log: disk.log, told, number: failures.length });
      }),
    ),
  );
  // Had SQLite moved the log into the file meanwhile, the file would be another one after each failure, too.
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(disk.syncs).toBeGreaterThan(0);
  expect(failures).toHaveLength(2 * people * turnsEach);

  for (const failure of failures) {
    const database = after(failure, file);
    const turns = Object.fromEntries(
      database
        .prepare('select key, version from conversation')
        .all()
        .map(({ key, version }) => [key, version]),
    ) as Record<string, number>;
    const lost = Object.entries(failure.told.turns).filter(([key, version]) => (turns[key] ?? 0) < version);
    const free = database.prepare('select id from outbox where attempts = 0').all();
    const untaken = free.map(({ id }) => id).filter((id) => failure.told.taken.includes(Number(id)));
    database.close();
    expect({ number: failure.number, lost, untaken }).toEqual({ number: failure.number, lost: [], untaken: [] });
  }
  await store.close();
});
