import { expect, it } from '@jest/globals';
import { places, statement } from '../../../bot/rules/cite.ts';
import { wordsIn } from '../../../cards/render.ts';
import type { FactId } from '../../../rules/facts/index.ts';

const en = { language: 'en', words: wordsIn.en } as const;
const zh = { language: 'zh', words: wordsIn.zh } as const;
const page = 'Become a Microsoft Certified Trainer, 26 November 2019';
const guide = 'Microsoft Certified Trainer Enrollment and Renewal Guide, September 2022';

it.each<[string, FactId[], string]>([
  ['a line', ['P-40'], `[P-40 · ${page} · line 74]`],
  ['a passage', ['P-18'], `[P-18 · ${page} · lines 41–42]`],
  ['several places', ['P-19'], `[P-19 · ${page} · lines 43, 63–65]`],
  ['a document, only once', ['P-40', 'G-61', 'P-38'], `[P-40 · ${page} · line 74; P-38 · line 67; G-61 · ${guide} · line 238]`],
  ['two in a row, each', ['P-42', 'P-43'], `[P-42 · ${page} · line 82; P-43 · line 83]`],
  ['three in a row as one', ['P-42', 'P-43', 'P-44', 'P-104'], `[P-42 to P-44 · ${page} · lines 82–84; P-104 · line 117]`],
  ['a row in a single line', ['P-87', 'P-88', 'P-89'], `[P-87 to P-89 · ${page} · line 115]`],
  ['a row with a gap in its lines', ['P-36', 'P-37', 'P-38'], `[P-36 to P-38 · ${page} · lines 61, 65, 67]`],
  ['a row past ninety-nine', ['P-98', 'P-99', 'P-100', 'P-101'], `[P-98 to P-101 · ${page} · line 115]`],
])('%s', (_, ids, expected) => expect(places(ids, en)).toBe(expected));

it('Chinese has its own punctuation', () => {
  expect(places(['P-19', 'P-42', 'P-43', 'P-44'], zh)).toBe(
    '[P-19 · Become a Microsoft Certified Trainer，2019年11月26日 · 第 43、63–65 行；P-42 至 P-44 · 第 82–84 行]',
  );
});

it('a statement is told before its place', () => {
  expect(statement('G-69', en)).toMatch(/^[A-Z].*\. \[G-69 · .* · line 262\]$/);
});
