import { describe, expect, test } from '@jest/globals';
import { featureReader } from '../../../rules/ask/features.ts';
import { type Entry, trainRouter } from '../../../rules/ask/train.ts';
import { chinese, english } from './phrases.ts';

const inEnglish = trainRouter(english);
const inChinese = trainRouter(chinese);

describe('the first answer', () => {
  test.each([
    ['in other words', 'at what hour does the library open?', 'library'],
    ['with letters missing', 'liberry opning time', 'library'],
    ['with letters swapped', 'how mcuh is a parknig premit', 'parking'],
    ['in capitals', 'SWIMMING FOR MY CHILDREN', 'pool'],
    ['of a plural', 'passports', 'passport'],
  ])('%s', (_, question, id) => expect(inEnglish.rank(question)[0]?.id).toBe(id));

  test.each([
    ['in other words', '图书馆星期天开门吗', '图书馆'],
    ['of a part', '罚单', '停车'],
    ['with full-width signs', '护照，要多久？', '护照'],
    ['in a long sentence', '请问一下，我家孩子想学游泳，有课吗', '游泳'],
  ])('in Chinese, %s', (_, question, id) => expect(inChinese.rank(question)[0]?.id).toBe(id));
});

describe('scores', () => {
  const odd = ['', ' ', '🎉', '?!', 'zzzz qqqq', 'x'.repeat(10_000), 'bin '.repeat(2_500), 'bin', '什么', '\ud83c'];
  test.each(odd.map((text) => [text.slice(0, 12), text]))('are of every entry, descending, and sum to 1: %j', (_, text) => {
    const ranked = inEnglish.rank(text);
    expect(ranked.map(({ id }) => id).sort()).toEqual(['bins', 'library', 'parking', 'passport', 'pool']);
    expect(ranked.map(({ score }) => score)).toEqual(ranked.map(({ score }) => score).sort((a, b) => b - a));
    expect(ranked.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1, 12);
  });
  test.each(['', '🎉', '护照', 'ґєї'])('are equal, in order of id, if nothing in %j is known', (text) => {
    expect(inEnglish.rank(text)).toEqual(['bins', 'library', 'parking', 'passport', 'pool'].map((id) => ({ id, score: 0.2 })));
  });
  test('are flatter the more of the question is unknown', () => {
    const [sure] = inEnglish.rank('parking permit');
    const [unsure] = inEnglish.rank('parking permit kwyjibo xylograph');
    expect(unsure?.id).toBe('parking');
    expect(unsure?.score).toBeLessThan(sure?.score ?? 0);
  });
  test('of a lone entry are certain', () => {
    expect(trainRouter([{ id: 'only', phrases: ['hello'] }]).rank('anything')).toEqual([{ id: 'only', score: 1 }]);
  });
});

describe('training', () => {
  const questions = [...english.flatMap(({ phrases }) => phrases), 'a pool for books', 'renew'];
  const all = (entries: readonly Entry[]) => {
    const router = trainRouter(entries);
    return questions.map((question) => router.rank(question));
  };
  test('gives the same scores, bit by bit', () => expect(all(english)).toEqual(all(english)));
  test('does not depend on the order of entries and phrases, nor on repeated phrases', () => {
    const shuffled = english.map(({ id, phrases }) => ({ id, phrases: [...phrases].reverse().concat(phrases[0] ?? '') })).reverse();
    expect(all(shuffled)).toEqual(all(english));
  });
  test('leaves its input as it was', () => {
    const entries = [
      { id: 'b', phrases: ['two', 'one'] },
      { id: 'a', phrases: ['four', 'three'] },
    ];
    const before = structuredClone(entries);
    trainRouter(entries);
    expect(entries).toEqual(before);
  });
  test('knows its own phrases', () => {
    for (const [entries, router] of [[english, inEnglish] as const, [chinese, inChinese] as const]) {
      for (const { id, phrases } of entries)
        for (const phrase of phrases) expect([phrase, router.rank(phrase)[0]?.id]).toEqual([phrase, id]);
    }
  });
  test('takes terms as one feature', () => {
    const entries = [
      { id: 'fee', phrases: ['年费多少'] },
      { id: 'age', phrases: ['年龄多少'] },
    ];
    expect(trainRouter(entries).rank('年')[0]?.score).toBeCloseTo(0.5, 1);
    expect(trainRouter(entries, { read: featureReader(['年费']) }).rank('年')[0]?.id).toBe('age');
  });
  test.each<[string, readonly Entry[], string]>([
    ['no entry', [], 'There is no entry to train the router with: give at least one.'],
    [
      'an id twice',
      [
        { id: 'a', phrases: ['x'] },
        { id: 'a', phrases: ['y'] },
      ],
      'Entry a occurs twice: merge the two or rename one.',
    ],
    ['no phrases', [{ id: 'a', phrases: [] }], 'Entry a has no phrase with words in it, so no question can lead to it: write some.'],
    ['phrases without words', [{ id: 'a', phrases: ['?', '🎉'] }], 'Entry a has no phrase with words in it'],
  ])('refuses %s', (_, entries, message) => expect(() => trainRouter(entries)).toThrow(message));
});

describe('why', () => {
  test('names words and pairs of the question, strongest first', () => {
    const reasons = inEnglish.why('How much is the parkng permit?', 'parking');
    expect(reasons.map(({ feature }) => feature)).toEqual(expect.arrayContaining(['permit', 'parkng']));
    expect(['permit', 'parkng']).toContain(reasons[0]?.feature);
    expect(reasons.every(({ feature, weight }) => !feature.includes('…') && weight > 0)).toBe(true);
    expect(reasons.map(({ weight }) => weight)).toEqual(reasons.map(({ weight }) => weight).sort((a, b) => b - a));
  });
  test('in Chinese', () => {
    expect(
      inChinese
        .why('护照多久能办好', '护照')
        .slice(0, 3)
        .map(({ feature }) => feature),
    ).toContain('护照');
  });
  test('has nothing to name in unknown text', () => expect(inEnglish.why('🎉', 'pool')).toEqual([]));
  test('refuses an unknown id', () => expect(() => inEnglish.why('pool', 'sauna')).toThrow('The router knows no entry sauna'));
});
