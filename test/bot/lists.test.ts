import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { feedbackLeft, unansweredSoFar } from '../../bot/ask/lists.ts';
import { openStore } from '../../bot/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'mct-lists-'));
const [file, empty] = [join(folder, 'state.sqlite'), join(folder, 'empty.sqlite')];
afterAll(() => rmSync(folder, { recursive: true }));

const today = new Date().toISOString().slice(0, 10);

beforeAll(() => {
  openStore(empty, Date.now).close();
  const store = openStore(file, Date.now);
  for (const text of ['dress code?', 'canteen', 'Canteen!']) store.unanswered.keep({ text, language: 'en' });
  store.feedback.sent('a1', 'badge');
  store.feedback.keep({ activity: 'a1', event: 'i1', reaction: 'dislike', said: 'wrong year' });
  store.feedback.keep({ activity: 'a2', event: 'i2', reaction: 'like', said: '' });
  store.close();
});

it('the operator reads what was asked in vain, most often first', () => {
  expect(unansweredSoFar(file, false)).toBe(`2 × en  canteen  (last on ${today})\n1 × en  dress code  (last on ${today})`);
  expect(JSON.parse(unansweredSoFar(file, true))[0]).toEqual({ text: 'canteen', language: 'en', times: 2, lastDay: today });
});

it('and how the answers were liked', () => {
  expect(feedbackLeft(file, false)).toBe(`badge: 0 up, 1 down\n  ${today} down: wrong year\nan answer not known any more: 1 up, 0 down`);
  expect(JSON.parse(feedbackLeft(file, true))).toHaveLength(2);
});

it('empty lists say so, and a file that is not there is not made', () => {
  expect([unansweredSoFar(empty, false), feedbackLeft(empty, false)]).toEqual([
    'Nothing was asked in vain.',
    'Nobody has pressed a thumb.',
  ]);
  expect(feedbackLeft(empty, true)).toBe('[]');
  const missing = join(folder, 'missing.sqlite');
  expect(() => unansweredSoFar(missing, false)).toThrow(`There is no ${missing} yet.`);
  expect(() => unansweredSoFar(missing, false)).toThrow('yet');
});
