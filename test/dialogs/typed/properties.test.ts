import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fields as english } from '../../../cards/words/en/fields.ts';
import { fields as chinese } from '../../../cards/words/zh/fields.ts';
import { daysIn } from '../../../dialogs/typed/days.ts';
import { fieldNamed } from '../../../dialogs/typed/field-names.ts';
import { looksLikeQuestion } from '../../../dialogs/typed/question.ts';
import { understand } from '../../../dialogs/typed/understand.ts';
import { fields, readField } from '../../../rules/applicant.ts';

const on = '2022-10-01';
const pieces = [
  ...[
    'academic',
    'not ',
    'I taught ',
    'AZ-104',
    ' on 3 March',
    ' to 12 people',
    ', ',
    '; ',
    ' and ',
    ': ',
    '是',
    '不',
    '没有',
    '自由职业',
    '，',
    '。',
    '？',
    '\n',
    '3/4/2022',
    '两周前',
  ],
  ...[
    'yes',
    'no',
    'none',
    '12',
    '十二',
    '${x}',
    '**',
    '\u202e',
    '\u200d',
    '🙂',
    "'",
    '"',
    '《',
    '\\',
    '@',
    'kim@contoso.com',
    'www.contoso.com',
    'MCSE: Productivity',
    'if ',
    'Contoso Inc.',
  ],
  ...fields.flatMap((field) => [english[field].label, chinese[field].label]),
];
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('')),
);
const page = fc
  .subarray([...fields], { maxLength: 15 })
  .chain((shown) => fc.record({ shown: fc.constant(shown), open: fc.subarray(shown) }));

it('whatever is typed: every field once, each of the page, two to four options, and the same again', () => {
  fc.assert(
    fc.property(anything, page, (text, asked) => {
      const read = understand(text, asked, on);
      const named = read.sure.map(({ field }) => field);
      expect(new Set(named).size).toBe(named.length);
      for (const { options } of read.unsure) {
        expect(options.length).toBeGreaterThanOrEqual(2);
        expect(options.length).toBeLessThanOrEqual(4);
        expect(new Set(options.map(({ field, raw }) => `${field} ${raw}`)).size).toBe(options.length);
      }
      for (const { field, raw, said } of [...read.sure, ...read.unsure.flatMap(({ options }) => options)]) {
        expect(asked.shown).toContain(field);
        expect(raw).not.toBe('');
        expect(said).not.toBe('');
        readField(field, raw, on);
      }
      expect(understand(text, asked, on)).toEqual(read);
      looksLikeQuestion(text);
      fieldNamed(text);
      daysIn(text, on, 'nearest');
    }),
    { numRuns: 2000 },
  );
});

it.each([
  ['one letter', 'a'],
  ['digits', '7'],
  ['spaces', ' '],
  ['points', '.'],
  ['quotes', '"'],
  ['colons', ': '],
  ['commas', ', '],
  ['Chinese', '不是院校'],
  ['dates', '3/4/2022 '],
  ['months', 'March 3 '],
  ['addresses', 'a.b@'],
  ['domains', 'a-b.'],
  ['labels', 'MTM ID '],
  ['choices', 'not academic or '],
  ['certifications', 'MCSE: Productivity Azure '],
  ['countries', 'United '],
  ['numbers', 'twenty one hundred and '],
  ['Chinese numbers', '一百'],
  ['marks', '\u202e\u200f*_~`${x}'],
])('30,000 characters of %s are read in no time', (_, unit) => {
  const text = unit.repeat(Math.ceil(30_000 / unit.length));
  const begun = performance.now();
  understand(text, { open: fields, shown: fields }, on);
  expect(performance.now() - begun).toBeLessThan(2000);
});
