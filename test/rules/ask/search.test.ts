import { beforeAll, describe, expect, test } from '@jest/globals';
import { answersOnDisk, readAnswers } from '../../../bot/ask/files.ts';
import { common } from '../../../rules/ask/common.ts';
import type { Knowledge } from '../../../rules/ask/index.ts';

let knowledge: Knowledge;
beforeAll(() => {
  knowledge = answersOnDisk();
  knowledge.ask('', 'en');
}, 60_000);
const found = (words: string, language: 'en' | 'zh' = 'en') => knowledge.search(words, language).map(({ entry }) => entry.id);

describe('answers are found while somebody types', () => {
  test.each<[string, 'en' | 'zh', string]>([
    ['r', 'en', 'renew-requirements'],
    ['ren', 'en', 'renew-requirements'],
    ['vouch exp', 'en', 'vouchers-expiry'],
    ['passcod', 'en', 'tool-passcode'],
    ['REFUND', 'en', 'fees-refund-and-instalments'],
    ['can i renew if i taught no class', 'en', 'renew-not-met'],
    ['mtm', 'zh', 'training-mtm-what'],
    ['续', 'zh', 'renew-how'],
    ['续期', 'zh', 'renew-how'],
    ['年费多少钱', 'zh', 'fees-amount'],
    ['豁免', 'zh', 'waiver-who'],
  ])('%s (%s): %s is among the first five', (words, language, id) => expect(found(words, language).slice(0, 5)).toContain(id));

  test('a longer word leaves fewer of them', () => {
    const counts = ['r', 'ren', 'renewal f'].map((words) => found(words).length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(new Set(counts).size).toBe(3);
  });
  test('none twice, best first, and each time the same', () => {
    const scores = knowledge.search('renewal fee', 'en').map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(found('renewal fee')).size).toBe(scores.length);
    expect(found('renewal fee')).toEqual(found('renewal fee'));
  });
});

test.each(['', '  ', '???', '，。'])('without words (%j) there is what people come for most', (words) =>
  expect(found(words)).toEqual(common),
);
test('what people come for most exists, each once', () => {
  const ids = readAnswers().map(({ id }) => id);
  expect(common.filter((id) => !ids.includes(id))).toEqual([]);
  expect(new Set(common).size).toBe(common.length);
});
test.each(['pizza', 'how do i cook pasta', '天气', '🎉', 'x'.repeat(60)])('nothing fits %j', (words) =>
  expect([...found(words), ...found(words, 'zh')]).toEqual([]),
);
