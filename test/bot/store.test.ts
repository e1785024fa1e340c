import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { openStore } from '../../bot/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'mct-store-'));
afterAll(() => rmSync(folder, { recursive: true }));

const commit = { key: 'k', version: 0, state: { a: 1 }, event: 'e1', outcome: ['done'] };

describe.each([
  ['in memory', ':memory:'],
  ['in a file', join(folder, 'deep', 'store.sqlite')],
])('a store %s', (_, file) => {
  const store = openStore(file, () => 1_000);
  afterAll(() => store.close());

  it('knows nothing of a new conversation', () => expect([store.load('k'), store.outcomeOf('e1')]).toEqual([undefined, undefined]));
  it('keeps what a turn leaves, and counts', () => {
    expect(store.commit(commit)).toBe('saved');
    expect(store.load('k')).toEqual({ version: 1, state: { a: 1 } });
    expect(store.outcomeOf('e1')).toEqual(['done']);
    expect(store.commit({ ...commit, version: 1, state: { a: 2 }, event: undefined })).toBe('saved');
    expect(store.load('k')).toEqual({ version: 2, state: { a: 2 } });
  });
  it('refuses a turn that started from an older version, and leaves nothing of it', () => {
    expect(store.commit({ ...commit, version: 1, state: { a: 9 }, event: 'e2' })).toBe('conflict');
    expect(store.commit({ ...commit, version: 0, state: { a: 9 }, event: 'e2' })).toBe('conflict');
    expect(store.load('k')).toEqual({ version: 2, state: { a: 2 } });
    expect(store.outcomeOf('e2')).toBeUndefined();
  });
  it('refuses an event that was taken, and leaves the state', () => {
    expect(store.commit({ ...commit, version: 2, state: { a: 9 }, event: 'e1' })).toBe('conflict');
    expect(store.load('k')).toEqual({ version: 2, state: { a: 2 } });
  });
});

it('what a file holds is there after a restart, and events are forgotten after an hour', () => {
  const file = join(folder, 'again.sqlite');
  const first = openStore(file, () => 0);
  first.commit(commit);
  first.close();
  const second = openStore(file, () => 3_600_001);
  expect(second.load('k')).toEqual({ version: 1, state: { a: 1 } });
  expect(second.outcomeOf('e1')).toEqual(['done']);
  second.commit({ ...commit, version: 1, event: 'e3' });
  expect([second.outcomeOf('e1'), second.outcomeOf('e3')]).toEqual([undefined, ['done']]);
  second.close();
});

it('two processes on one file: the slower one hears of it', () => {
  const file = join(folder, 'two.sqlite');
  const [one, two] = [openStore(file, () => 0), openStore(file, () => 0)];
  one.commit(commit);
  const [seenByOne, seenByTwo] = [one.load('k')?.version ?? 0, two.load('k')?.version ?? 0];
  expect(two.commit({ ...commit, version: seenByTwo, event: 'b' })).toBe('saved');
  expect(one.commit({ ...commit, version: seenByOne, event: 'a' })).toBe('conflict');
  one.close();
  two.close();
});

it('a turn that is not saved leaves no unanswered question either', () => {
  const store = openStore(':memory:', () => 0);
  const unanswered = { text: 'canteen', language: 'en' } as const;
  expect([store.commit({ ...commit, unanswered }), store.commit({ ...commit, unanswered })]).toEqual(['saved', 'conflict']);
  expect(store.unanswered.all()).toMatchObject([{ text: 'canteen', times: 1 }]);
  store.close();
});

it('a file that is no database is not overwritten', () => {
  const file = join(folder, 'letter.txt');
  writeFileSync(file, 'Dear Sir or Madam, this is certainly not a database. '.repeat(50));
  expect(() => openStore(file, () => 0)).toThrow('not a database');
});
