import { describe, expect, test } from '@jest/globals';
import { leaveOneOut } from '../../../rules/ask/leave-one-out.ts';
import { chooseThresholds, decide } from '../../../rules/ask/thresholds.ts';
import { type Ranked, trainRouter } from '../../../rules/ask/train.ts';
import { chinese, english } from './phrases.ts';

/** Scores of a, b, c, d in this order. */
const ranked = (...scores: readonly number[]): Ranked[] => scores.map((score, i) => ({ id: 'abcd'[i] ?? '', score }));

describe('leaving one phrase of each entry out', () => {
  const judged = leaveOneOut(english);
  test('judges every phrase once', () => {
    expect(judged.map(({ id, phrase }) => `${id}: ${phrase}`).sort()).toEqual(
      english.flatMap(({ id, phrases }) => phrases.map((phrase) => `${id}: ${phrase}`)).sort(),
    );
  });
  test('ranks it as a router that never saw it', () => {
    const pool = english.find(({ id }) => id === 'pool');
    const first = english.map(({ id, phrases }) => ({ id, phrases: [...phrases].sort().slice(1) }));
    const phrase = [...(pool?.phrases ?? [])].sort()[0] ?? '';
    expect(judged.find((one) => one.phrase === phrase)?.ranked).toEqual(trainRouter(first).rank(phrase));
  });
  test('does not depend on the order of phrases', () => {
    const reversed = english.map(({ id, phrases }) => ({ id, phrases: [...phrases].reverse() }));
    expect(leaveOneOut(reversed)).toEqual(judged);
  });
  test('keeps the only phrase of an entry', () => {
    const entries = [
      { id: 'a', phrases: ['one'] },
      { id: 'b', phrases: ['two', 'three'] },
    ];
    expect(leaveOneOut(entries).map(({ phrase }) => phrase)).toEqual(['three', 'two']);
    expect(leaveOneOut([{ id: 'a', phrases: ['one'] }])).toEqual([]);
  });
});

describe('a verdict', () => {
  const thresholds = { answer: 0.2, choices: 0.6 };
  test.each([
    ['answers at once above both', ranked(0.5, 0.2, 0.1, 0.1), 'answer'],
    ['offers choices between two likely ones', ranked(0.45, 0.4, 0.1, 0.05), 'choices'],
    ['offers choices at the margin itself', ranked(0.45, 0.25, 0.1, 0.1), 'choices'],
    ['declines what fits nothing', ranked(0.2, 0.15, 0.15, 0.1), 'decline'],
    ['declines an empty ranking', [], 'decline'],
  ] as const)('%s', (_, scores, verdict) => expect(decide(scores, thresholds)).toBe(verdict));
});

describe('thresholds', () => {
  const own = [
    { id: 'a', ranked: ranked(0.9, 0.1) },
    { id: 'a', ranked: ranked(0.8, 0.2) },
    { id: 'b', ranked: ranked(0.7, 0.3) },
    { id: 'a', ranked: ranked(0.6, 0.4) },
  ];
  const offTopic = [ranked(0.2, 0.1), ranked(0.3, 0.1), ranked(0.5, 0.1), ranked(0.6, 0.2)];

  test('answer as long as few answers are wrong', () => {
    const choose = (wrong: number) => chooseThresholds(own, offTopic, { wrong, misled: 0, undeclined: 0 });
    expect(choose(0).answer).toBeCloseTo(0.4, 12);
    expect(choose(0.25)).toEqual({ answer: 0, choices: expect.closeTo(0.8, 12) });
  });
  test('decline as many off-topic questions as asked', () => {
    const choose = (undeclined: number) => chooseThresholds(own, offTopic, { wrong: 1, misled: 1, undeclined }).choices;
    expect([choose(0), choose(0.25), choose(0.5), choose(1)]).toEqual([0.8, 0.6, 0.4, 0].map((sum) => expect.closeTo(sum, 12)));
  });
  test('keep off-topic questions from being answered at once', () => {
    const { answer } = chooseThresholds(own, offTopic, { wrong: 1, misled: 0, undeclined: 1 });
    expect(answer).toBeCloseTo(0.4, 12);
    expect(chooseThresholds(own, offTopic, { wrong: 1, misled: 1, undeclined: 1 }).answer).toBe(0);
  });
  test('answer nothing at once that is not surer than the surest mistake', () => {
    const wrong = [{ id: 'b', ranked: ranked(0.9, 0.1) }, ...own];
    const thresholds = chooseThresholds(wrong, offTopic, { wrong: 0, misled: 0, undeclined: 0 });
    expect(decide(ranked(0.9, 0.1), thresholds)).toBe('choices');
    expect(decide(ranked(0.95, 0.05), thresholds)).toBe('answer');
  });
  test.each([
    ['our own', [], offTopic, 'There is no question of our own to choose thresholds by'],
    ['off topic', own, [], 'There is no off-topic question to choose thresholds by'],
  ] as const)('need questions: %s', (_, mine, others, message) => expect(() => chooseThresholds(mine, others)).toThrow(message));

  test.each([
    ['English', english, ['who won the match', 'tell me a joke', 'buy bitcoin', 'what is love'], 'parking permit price'],
    ['Chinese', chinese, ['谁赢了比赛', '讲个笑话', '买比特币', '爱是什么'], '停车证多少钱一张'],
  ] as const)('chosen for real phrases keep off-topic questions away: %s', (_, entries, away, question) => {
    const router = trainRouter(entries);
    const thresholds = chooseThresholds(
      leaveOneOut(entries),
      away.map((text) => router.rank(text)),
    );
    expect(away.map((text) => decide(router.rank(text), thresholds))).toEqual(away.map(() => 'decline'));
    expect(decide(router.rank(question), thresholds)).not.toBe('decline');
    expect(decide(router.rank('🎉'), thresholds)).toBe('decline');
  });
});
