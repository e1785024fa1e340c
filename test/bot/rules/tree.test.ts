import { expect, it } from '@jest/globals';
import { treeLines } from '../../../bot/rules/tree.ts';
import { wordsIn } from '../../../cards/render.ts';
import type { Field } from '../../../rules/applicant.ts';
import { no, yes } from '../../../rules/reasons.ts';
import { all, any, first, given, nothing, option, type Rule, requirement, test, when } from '../../../rules/rule.ts';

const speaker = { language: 'en', words: wordsIn.en } as const;

/** Only how the parts hang together. */
const shape = (rule: Rule): string[] => treeLines(rule, speaker, '2022-10-01').filter((line) => !/- [✔✖?] /.test(line));

const asks = (field: Field): Rule => test({ needs: [field], facts: [], judge: () => yes('teaching-now', {}) });
const label = (field: Field): string => `Asks: ${wordsIn.en.fields[field].label}`;
const { teaching, evidence } = wordsIn.en.requirements;

it.each<[string, Rule, string[]]>([
  ['a question', asks('paid'), [`- ${label('paid')}`]],
  ['all of several', all(asks('paid'), asks('submitted')), ['- All of these:', `  - ${label('paid')}`, `  - ${label('submitted')}`]],
  ['all of one is the one', all(asks('paid')), [`- ${label('paid')}`]],
  ['all of none', nothing, ['- nothing more']],
  ['a requirement with one question', requirement('teaching', asks('paid')), [`- **${teaching}**`, `  - ${label('paid')}`]],
  [
    'a requirement with ways to it',
    requirement('evidence', any(asks('paid'), asks('submitted'))),
    [`- **${evidence}** · One of these is enough:`, `  - ${label('paid')}`, `  - ${label('submitted')}`],
  ],
  [
    'both ways of a requirement stand under its heading, beside what they depend on',
    requirement('teaching', when(asks('paid'), asks('submitted'), nothing)),
    [
      `- **${teaching}** · It depends on this:`,
      `  - ${label('paid')}`,
      '  - If so:',
      `    - ${label('submitted')}`,
      '  - If not:',
      '    - nothing more',
    ],
  ],
  [
    'a condition that is the answer itself when it fails',
    given(asks('paid'), asks('submitted')),
    ['- It depends on this:', `  - ${label('paid')}`, '  - If so:', `    - ${label('submitted')}`, '  - If not:', '    - Not met'],
  ],
  [
    'the first way that is open',
    first(option('enrol', asks('paid')), option('rejoin', nothing)),
    [
      '- The first of these that is open:',
      `  - **${wordsIn.en.outcomes.enrol}**`,
      `    - ${label('paid')}`,
      `  - **${wordsIn.en.outcomes.rejoin}**`,
      '    - nothing more',
    ],
  ],
])('%s', (_, rule, lines) => expect(shape(rule)).toEqual(lines));

it('a statement that two questions rest on is told once', () => {
  const question = (field: Field) => test({ needs: [field], facts: ['G-69'], settles: ['C-12'], judge: () => yes('teaching-now', {}) });
  expect(shape(all(question('paid'), question('submitted'))).map((line) => line.trim())).toEqual([
    '- All of these:',
    `- ${label('paid')}`,
    expect.stringMatching(/^- \S.* \[G-69 · .*\]$/),
    expect.stringMatching(/^- C-12 · followed: \S/),
    `- ${label('submitted')}`,
    '- G-69; C-12 (above)',
  ]);
});

it('the answers of a question are tried out', () => {
  const employed = test({ needs: ['paid'], facts: [], judge: ({ paid }) => (paid ? yes : no)('teaching-now', {}) });
  expect(treeLines(employed, speaker, '2022-10-01')).toEqual([`- ${label('paid')}`, '  - ✔ Yes', '  - ✖ No']);
});
