import { expect, it } from '@jest/globals';
import { contentOf } from '../../../bot/ask/content.ts';
import type { AnswerEntry } from '../../../rules/ask/entries.ts';

const entry = (id: string, facts: AnswerEntry['facts'], en: number, zh: number): AnswerEntry => ({
  id,
  phrases: { en: Array<string>(en).fill('a'), zh: Array<string>(zh).fill('b') },
  answer: { en: 'Yes.', zh: '是。' },
  facts,
});

it('counts the statements that no answer rests on, and leaves out those that users do not need', () => {
  const { entries, uncited, userFacing } = contentOf([entry('a', ['P-19', 'G-69'], 10, 10)]);
  expect([entries, userFacing, uncited.length]).toEqual([1, 383, 381]);
  expect(uncited).not.toContain('G-69');
  expect(uncited).not.toContain('P-01');
});

it('names the entries with the fewest phrases first, by the language that has fewer', () => {
  expect(contentOf([entry('a', [], 12, 11), entry('b', [], 10, 30)]).fewest).toEqual([
    { id: 'b', phrases: 10 },
    { id: 'a', phrases: 11 },
  ]);
});
