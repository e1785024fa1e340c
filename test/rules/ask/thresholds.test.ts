import { describe, expect, test } from '@jest/globals';
import { chooseThresholds, decide, measure } from '../../../rules/ask/thresholds.ts';
import type { Ranked } from '../../../rules/ask/train.ts';

/** Scores of a, b, c, d in this order. */
const ranked = (...scores: readonly number[]): Ranked[] => scores.map((score, i) => ({ id: 'abcd'[i] ?? '', score }));

describe('a measure', () => {
  test('the lead is how many times as likely the first is', () => {
    expect(measure(ranked(0.6, 0.2, 0.1), 0.5).lead).toBeCloseTo(3, 12);
  });
  test('even odds and a sure three stand at zero', () => expect(measure(ranked(0.5, 0.3, 0.2), 0.5).standing).toBeCloseTo(0, 6));
  test('the more it is of our kind, and the more the three stand out, the higher it stands', () => {
    const [low, kind, out] = [measure(ranked(0.1, 0.1), 0.5), measure(ranked(0.1, 0.1), 0.9), measure(ranked(0.3, 0.3), 0.5)];
    expect([kind.standing > low.standing, out.standing > low.standing]).toEqual([true, true]);
  });
  test.each([0, 1])('a chance of %d and an empty ranking are still numbers', (chance) => {
    const { standing, lead } = measure([], chance);
    expect([Number.isFinite(standing), lead]).toEqual([true, 0]);
  });
});

describe('a verdict', () => {
  const thresholds = { standing: 1, lead: 2 };
  test.each([
    ['answers at once above both', { standing: 2, lead: 3 }, 'answer'],
    ['offers choices where the first hardly leads', { standing: 2, lead: 1.5 }, 'choices'],
    ['offers choices at the lead itself', { standing: 2, lead: 2 }, 'choices'],
    ['declines what does not stand', { standing: 0, lead: 9 }, 'decline'],
    ['declines at the standing itself', { standing: 1, lead: 9 }, 'decline'],
  ] as const)('%s', (_, measures, verdict) => expect(decide(measures, thresholds)).toBe(verdict));
});

describe('thresholds', () => {
  const own = [
    { standing: 5, lead: 9, right: true },
    { standing: 5, lead: 6, right: true },
    { standing: 5, lead: 4, right: false },
    { standing: 5, lead: 2, right: true },
  ];
  const offTopic = [0, 1, 2, 3].map((standing) => ({ standing, lead: 5 }));

  test('answer as long as few answers are wrong', () => {
    const choose = (wrong: number) => chooseThresholds(own, offTopic, { wrong, undeclined: 0 });
    expect(choose(0).lead).toBe(4);
    expect(choose(0.25).lead).toBe(1);
  });
  test('decline all off-topic questions but the share that is put up with', () => {
    expect([0, 0.25, 0.5].map((undeclined) => chooseThresholds(own, offTopic, { wrong: 0, undeclined }).standing)).toEqual([3, 2, 1]);
  });
  test('what is declined anyway has no say in the lead', () => {
    const low = { standing: 0, lead: 100, right: false };
    expect(chooseThresholds([low, ...own], offTopic, { wrong: 0, undeclined: 0 }).lead).toBe(4);
  });
  test('without questions of either sort there is nothing to choose by', () => {
    expect(() => chooseThresholds([], offTopic)).toThrow('no question of our own');
    expect(() => chooseThresholds(own, [])).toThrow('no off-topic question');
  });
});
