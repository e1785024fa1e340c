import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { feedbackLeft, unansweredSoFar } from '../../bot/ask/lists.ts';
import { openStore } from '../../bot/store/index.ts';
import { showAnswer } from './answers.ts';

const folder = mkdtempSync(join(tmpdir(), 'mct-lists-'));
const [file, empty] = [join(folder, 'state.sqlite'), join(folder, 'empty.sqlite')];
afterAll(() => rmSync(folder, { recursive: true }));

const today = new Date().toISOString().slice(0, 10);

beforeAll(async () => {
  const now = Date.now;
  await (await openStore(empty, { now })).close();
  const store = await openStore(file, { now });
  let version = 0;
  for (const text of ['dress code?', 'canteen', 'Canteen!']) {
    await store.turns.commit({ key: 'k', version, state: {}, event: undefined, answer: null, unanswered: { text, language: 'en' } });
    version += 1;
  }
  await showAnswer(store, 'a1', 'badge');
  await store.feedback.keep({ activity: 'a1', event: 'i1', reaction: 'dislike', said: 'wrong year' });
  await store.feedback.keep({ activity: 'a2', event: 'i2', reaction: 'like', said: '' });
  await store.close();
});

it('the operator reads what was asked in vain, most often first', async () => {
  expect(await unansweredSoFar(file, false)).toBe(`2 × en  canteen  (last on ${today})\n1 × en  dress code  (last on ${today})`);
  expect(JSON.parse(await unansweredSoFar(file, true))[0]).toEqual({ text: 'canteen', language: 'en', times: 2, lastDay: today });
});

it('and how the answers were liked', async () => {
  expect(await feedbackLeft(file, false)).toBe(
    `badge: 0 up, 1 down\n  ${today} down: wrong year\nan answer not known any more: 1 up, 0 down`,
  );
  expect(JSON.parse(await feedbackLeft(file, true))).toHaveLength(2);
});

it('empty lists say so, and a file that is not there is not made', async () => {
  expect([await unansweredSoFar(empty, false), await feedbackLeft(empty, false)]).toEqual([
    'Nothing was asked in vain.',
    'Nobody has pressed a thumb.',
  ]);
  expect(await feedbackLeft(empty, true)).toBe('[]');
  const missing = join(folder, 'missing.sqlite');
  await expect(unansweredSoFar(missing, false)).rejects.toThrow(`There is no ${missing} yet.`);
  await expect(unansweredSoFar(missing, false)).rejects.toThrow('yet');
});
