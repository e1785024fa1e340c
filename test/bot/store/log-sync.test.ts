import { mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from '@jest/globals';
import { openStore } from '../../../bot/store/index.ts';
import { logSync } from '../../../bot/store/log-sync.ts';

const folder = mkdtempSync(join(tmpdir(), 'mct-log-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the log of a file', () => {
  it('that is not there is an error of the disk, and no longer once it is there', async () => {
    const file = join(folder, 'a.sqlite');
    const log = logSync(file);
    await expect(log.sync()).rejects.toMatchObject({ errcode: 10, message: expect.stringContaining('ENOENT') });
    writeFileSync(`${file}-wal`, 'x');
    await expect(log.sync()).resolves.toBeUndefined();
    log.leave();
  });
  it('is synced for everybody who asks, also all at once', async () => {
    const file = join(folder, 'b.sqlite');
    writeFileSync(`${file}-wal`, 'x');
    const log = logSync(file);
    await expect(Promise.all(Array.from({ length: 100 }, () => log.sync()))).resolves.toHaveLength(100);
    log.leave();
  });
});

it('a turn that cannot be brought to the disk is not said to be taken, and the next one is', async () => {
  const file = join(folder, 'c.sqlite');
  const store = await openStore(file, { now: Date.now });
  const other = new DatabaseSync(file);
  other.exec('pragma wal_checkpoint(truncate)');
  other.close();
  unlinkSync(`${file}-wal`);
  const turn = (key: string) => store.turns.commit({ key, version: 0, state: {}, event: key, answer: null });
  await expect(turn('one')).rejects.toMatchObject({ errcode: 10 });
  expect(await turn('two')).toBeDefined();
  expect((await store.turns.load('two', 'two')).version).toBe(1);
  await store.close();
});
