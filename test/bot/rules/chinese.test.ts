import { expect, it } from '@jest/globals';
import { printRules } from '../../../bot/rules/print.ts';
import { printWords } from '../../../bot/rules/words.ts';
import { wordsIn } from '../../../cards/render.ts';
import { ruleBook } from '../../../rules/book/index.ts';
import { contradictions } from '../../../rules/contradictions/index.ts';
import { facts } from '../../../rules/facts/index.ts';
import { silences } from '../../../rules/silences.ts';
import { sources } from '../../../rules/sources.ts';

/** Titles, rules and statements come from elsewhere; what is left is put around them here. */
const told = [
  ...Object.values(sources).map(({ title }) => title),
  ...[...Object.values(facts), ...Object.values(ruleBook)].map(({ zh }) => zh),
  ...Object.values(silences).flatMap(({ silent, known }) => [silent.zh, known.zh]),
  ...Object.values(contradictions).flatMap(({ sides, followed, why }) => [...sides.map(({ says }) => says.zh), followed.zh, why.zh]),
];
const around = told.reduce((text, each) => text.replaceAll(each, ''), printRules('zh', '2022-10-01'));

/** Every text of ours in English that Chinese says otherwise. */
function english(en: unknown, zh: unknown): string[] {
  if (typeof en === 'string') return en === zh ? [] : [en];
  if (typeof en !== 'object' || en === null) return [];
  return Object.entries(en).flatMap(([key, text]) => english(text, (zh as Record<string, unknown>)[key]));
}
const words = [
  ...english(printWords.en, printWords.zh),
  ...(['fields', 'requirements', 'outcomes', 'titles', 'verdicts'] as const).flatMap((part) => english(wordsIn.en[part], wordsIn.zh[part])),
  ...[wordsIn.en.yes, wordsIn.en.no, 'Asks'],
].map((text) => text.replace(/:$/, ''));

it('nothing between two signs is an English word of ours', () => {
  expect(words).toEqual(expect.arrayContaining(['followed', 'above', 'If not', 'Known', 'Met']));
  const pieces = new Set(around.split(/\n\s*(?:- )?|[|·*（）()；;：:#]+/).map((piece) => piece.trim()));
  expect(words.filter((word) => pieces.has(word))).toEqual([]);
});

const lines = around.split('\n');

it.each([
  [
    'a day or a line written in English',
    /\b(?:\d{1,2} )?(?:January|February|May|July|August|September|October|November) \d{4}|\blines? \d/,
  ],
  ['a half-width colon, semicolon or parenthesis beside Chinese', /\p{Script=Han}[）”]? ?[:;(]|[:;)] ?\p{Script=Han}/u],
])('no line has %s', (_, wrong) => expect(lines.filter((line) => wrong.test(line))).toEqual([]));
