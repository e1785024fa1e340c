import { expect, it } from '@jest/globals';
import { employerTypes } from '../../rules/applicant.ts';
import { type Day, daysBetween, plusDays } from '../../rules/days.ts';
import { amountText, decimals, isCurrency } from '../../rules/fees/money.ts';
import { columnProblems, columns, memberships, type RawRow, statuses } from '../../rules/fees/row.ts';
import { type FeeProblem, type FeeTable, feeOn, noFees, readFeeTable } from '../../rules/fees/table.ts';

const sound = {
  membership: 'mct',
  country: 'DE',
  status: 'fte',
  currency: 'EUR',
  amount: '10000',
  from: '2022-01-01',
  until: '2022-12-31',
  link: 'https://example.com/fees',
};
/** One row a line, from line 2 on as under a header, each as far as it differs from the sound one. */
const rows = (...changes: Record<string, unknown>[]): RawRow[] =>
  changes.map((change, index) => ({ line: index + 2, cells: { ...sound, ...change } }));
const problemsOf = (given: readonly RawRow[]): readonly FeeProblem[] => {
  const read = readFeeTable(given);
  return 'problems' in read ? read.problems : [];
};
const accepted = (given: readonly RawRow[]) => {
  const read = readFeeTable(given);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read;
};

it.each([
  ['dollars', 'USD', 10_000, 'en', 'USD\u00a0100.00'],
  ['dollars in Chinese', 'USD', 10_000, 'zh-CN', '100.00美元'],
  ['thousands', 'CNY', 123_456_78, 'en-US', 'CNY\u00a0123,456.78'],
  ['one cent', 'EUR', 1, 'en', 'EUR\u00a00.01'],
  ['nothing to pay', 'EUR', 0, 'en', 'EUR\u00a00.00'],
  ['a currency without decimals', 'JPY', 12_000, 'en', 'JPY\u00a012,000'],
  ['a currency with three decimals', 'KWD', 30_500, 'en', 'KWD\u00a030.500'],
  ['a currency whose decimals nobody has in coins', 'HUF', 3_000_000, 'en', 'HUF\u00a030,000.00'],
  ['more than a float could divide', 'USD', Number.MAX_SAFE_INTEGER, 'en', 'USD\u00a090,071,992,547,409.91'],
])('shows %s', (_, currency, minor, locale, text) => expect(amountText({ currency, minor }, locale)).toBe(text));

it.each([
  [0, 'CLP ISK JPY KRW UGX VND XAF XOF'],
  [2, 'CNY COP EUR HUF IDR LBP MMK PKR RSD TWD USD YER'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
])('%d decimals, as ISO 4217 has it: %s', (expected, codes) => {
  for (const code of codes.split(' ')) expect([code, isCurrency(code), decimals(code)]).toEqual([code, true, expected]);
});

it.each(['usd', 'US$', 'RMB', 'XXX', ''])('no currency: “%s”', (code) => expect(isCurrency(code)).toBe(false));

it.each<[string, string, string, string | undefined]>([
  ['membership', 'Alumni', 'not-a-choice', 'alumni'],
  ['membership', 'pirate', 'not-a-choice', undefined],
  ['status', 'Academic', 'not-a-choice', 'academic'],
  ['status', 'pirate', 'not-a-choice', undefined],
  ['link', 'see https://example.com/', 'not-https', undefined],
])('%s “%s” is %s, and perhaps means %s', (field, typed, code, meant) =>
  expect(problemsOf(rows({ [field]: typed }))).toEqual([{ code, line: 2, field, typed, ...(meant && { meant }) }]),
);

it('a column that stands there twice is named', () =>
  expect(columnProblems(1, [...columns, 'link'])).toEqual([{ code: 'repeated-column', line: 1, field: 'link' }]));

it('a sound row is read', () => {
  expect(accepted(rows({}))).toEqual({
    table: [
      {
        line: 2,
        membership: 'mct',
        country: 'DE',
        status: 'fte',
        from: '2022-01-01',
        until: '2022-12-31',
        currency: 'EUR',
        amount: 10_000,
        link: 'https://example.com/fees',
      },
    ],
    warnings: [],
  });
});

it.each<[string, Record<string, unknown>, object]>([
  ['an empty until as no end', { until: '' }, { until: null }],
  ['null as an empty cell', { until: null }, { until: null }],
  ['blanks around a cell', { country: ' DE ' }, { country: 'DE' }],
  ['an amount that is a number', { amount: 10_000 }, { amount: 10_000 }],
  ['no fee to pay', { amount: '0' }, { amount: 0 }],
  ['a fee of one day', { until: '2022-01-01' }, { until: '2022-01-01' }],
  ['every status', { status: '*' }, { status: '*' }],
])('reads %s', (_, change, part) => expect(accepted(rows(change)).table[0]).toMatchObject(part));

it.each<[string, Record<string, unknown>, object]>([
  ['a membership that is none', { membership: 'gold' }, { code: 'not-a-choice', field: 'membership', typed: 'gold' }],
  ['a membership in capitals', { membership: 'MCT' }, { code: 'not-a-choice', field: 'membership', typed: 'MCT', meant: 'mct' }],
  ['a status that is none', { status: 'pirate' }, { code: 'not-a-choice', field: 'status', typed: 'pirate' }],
  ['a code that is no country', { country: 'EU' }, { code: 'not-a-country', field: 'country', typed: 'EU' }],
  ['a code in small letters', { country: 'de' }, { code: 'not-a-country', field: 'country', typed: 'de', meant: 'DE' }],
  ['UK for GB', { country: 'UK' }, { code: 'not-a-country', field: 'country', typed: 'UK', meant: 'GB' }],
  ['a country by name', { country: '德国' }, { code: 'not-a-country', field: 'country', typed: '德国', meant: 'DE' }],
  ['a currency that is none', { currency: 'RMB' }, { code: 'not-a-currency', field: 'currency', typed: 'RMB' }],
  ['a currency in small letters', { currency: 'eur' }, { code: 'not-a-currency', field: 'currency', typed: 'eur', meant: 'EUR' }],
  ['an amount with decimals', { amount: '100.00' }, { code: 'not-a-whole-number', field: 'amount', typed: '100.00' }],
  ['an amount with a comma', { amount: '10,000' }, { code: 'not-a-whole-number', field: 'amount', typed: '10,000' }],
  ['an amount below zero', { amount: -1 }, { code: 'not-a-whole-number', field: 'amount', typed: '-1' }],
  ['an amount with an exponent', { amount: '1e4' }, { code: 'not-a-whole-number', field: 'amount', typed: '1e4' }],
  ['an amount too long to be exact', { amount: '9007199254740993' }, { code: 'not-a-whole-number', field: 'amount' }],
  ['30 February', { from: '2022-02-30' }, { code: 'not-a-day', field: 'from', typed: '2022-02-30' }],
  ['a day in another order', { until: '31.12.2022' }, { code: 'not-a-day', field: 'until', typed: '31.12.2022' }],
  ['a first day that is none beside an earlier last one', { from: 'today', until: '2021-12-31' }, { code: 'not-a-day', field: 'from' }],
  ['a last day that is none, though it sorts earlier', { until: '2021-02-30' }, { code: 'not-a-day', field: 'until' }],
  ['no first day', { from: '' }, { code: 'empty', field: 'from', typed: '' }],
  ['an end before the start', { until: '2021-12-31' }, { code: 'until-before-from', field: 'until', typed: '2021-12-31' }],
  ['a link without https', { link: 'http://example.com' }, { code: 'not-https', field: 'link', typed: 'http://example.com' }],
  ['a link to nowhere', { link: 'https://' }, { code: 'not-https', field: 'link', typed: 'https://' }],
  ['a link that would end a Markdown link', { link: 'https://a.com/)x(' }, { code: 'not-https', field: 'link' }],
  ['no link', { link: '  ' }, { code: 'empty', field: 'link', typed: '' }],
  ['a column nobody knows', { note: 'x' }, { code: 'unknown-column', field: 'note' }],
  ['a column that is missing', { link: undefined }, { code: 'missing-column', field: 'link' }],
  ['a missing until, which is not an open one', { until: undefined }, { code: 'missing-column', field: 'until' }],
])('refuses %s', (_, change, problem) => {
  const problems = problemsOf(rows(change));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ line: 2, ...problem });
});

it('reports every problem of every row, in the order of the lines', () => {
  const given = rows({ country: 'UK', until: '2021-01-01', amount: 'x', link: '' }, {}, { link: 'ftp://x', status: '*' });
  expect(problemsOf(given).map(({ line, code }) => [line, code])).toEqual([
    [2, 'not-a-country'],
    [2, 'until-before-from'],
    [2, 'not-a-whole-number'],
    [2, 'empty'],
    [4, 'not-https'],
    [4, 'overlap'],
  ]);
});

const year = (number: number) => ({ from: `${number}-01-01`, until: `${number}-12-31` });

it.each<[string, Record<string, unknown>[], object[]]>([
  ['the same row twice', [{}, {}], [{ line: 3, with: 2, from: '2022-01-01', until: '2022-12-31' }]],
  [
    'a last day that is a first day',
    [{}, { from: '2022-12-31', until: '' }],
    [{ line: 3, with: 2, from: '2022-12-31', until: '2022-12-31' }],
  ],
  ['two open periods', [{ until: '' }, { from: '2023-01-01', until: '' }], [{ line: 3, with: 2, from: '2023-01-01', until: null }]],
  ['a period inside an open one', [{ until: '' }, year(2025)], [{ line: 3, with: 2, from: '2025-01-01', until: '2025-12-31' }]],
  ['every status beside one', [{ status: '*' }, {}], [{ line: 3, with: 2, from: '2022-01-01', until: '2022-12-31' }]],
  ['one status beside every', [{}, { status: '*', until: '' }], [{ line: 3, with: 2, from: '2022-01-01', until: '2022-12-31' }]],
  ['another currency for the same days', [{}, { currency: 'USD' }], [{ line: 3, with: 2 }]],
  [
    'three at once',
    [{}, {}, {}],
    [
      { line: 3, with: 2 },
      { line: 4, with: 2 },
      { line: 4, with: 3 },
    ],
  ],
])('refuses two fees for one day: %s', (_, changes, found) => {
  const problems = problemsOf(rows(...changes));
  expect(problems).toHaveLength(found.length);
  expect(problems).toMatchObject(found.map((each) => ({ code: 'overlap', ...each })));
});

it.each<[string, Record<string, unknown>[]]>([
  ['one country beside another', [{}, { country: 'AT' }]],
  ['one membership beside the other', [{}, { membership: 'alumni' }]],
  ['one status beside another', [{}, { status: 'academic' }]],
  ['one year after the other', [{}, { from: '2023-01-01', until: '' }]],
  ['one year after the other, the later one first', [{ from: '2023-01-01', until: '' }, {}]],
  ['every status, then one', [{ status: '*' }, year(2023)]],
  [
    'a year that a row for each status fills',
    [{ status: '*' }, { status: '*', ...year(2024) }, ...employerTypes.map((status) => ({ status, ...year(2023) }))],
  ],
])('accepts without a word: %s', (_, changes) => expect(accepted(rows(...changes)).warnings).toEqual([]));

it.each<[string, Record<string, unknown>[], object[]]>([
  ['a year without', [{}, year(2024)], [{ line: 2, next: 3, ...year(2023), statuses: ['fte'] }]],
  [
    'one day without, the later row first',
    [{ from: '2023-01-02', until: '' }, {}],
    [{ line: 3, next: 2, from: '2023-01-01', until: '2023-01-01', statuses: ['fte'] }],
  ],
  [
    'two gaps',
    [{}, year(2024), year(2026)],
    [
      { line: 2, next: 3, ...year(2023) },
      { line: 3, next: 4, ...year(2025) },
    ],
  ],
  [
    'nobody has one',
    [{ status: '*' }, { status: '*', ...year(2024) }],
    [{ line: 2, next: 3, ...year(2023), statuses: [...employerTypes] }],
  ],
  [
    'everybody but one has none',
    [{ status: '*' }, { status: 'fte', ...year(2023) }, { status: '*', ...year(2024) }],
    [{ line: 2, next: 4, ...year(2023), statuses: employerTypes.filter((status) => status !== 'fte') }],
  ],
  ['one has none after a year for all', [{ status: '*' }, year(2024)], [{ line: 2, next: 3, ...year(2023), statuses: ['fte'] }]],
])('accepts, and warns of days without a fee: %s', (_, changes, found) => {
  const { warnings } = accepted(rows(...changes));
  expect(warnings).toHaveLength(found.length);
  expect(warnings).toMatchObject(found.map((each) => ({ code: 'gap', ...each })));
});

const { table } = accepted(
  rows({}, { from: '2023-01-01', until: '', amount: 12_000 }, { country: 'CN', currency: 'CNY', status: '*', from: '2022-07-01' }),
);
const trainer = { membership: 'mct', country: 'DE', status: 'fte' } as const;

it.each([
  ['the last day of a period', trainer, '2022-12-31', 2],
  ['the first day of the next', trainer, '2023-01-01', 3],
  ['a far day of an open period', trainer, '2099-01-01', 3],
  ['any status where all pay the same', { ...trainer, country: 'CN', status: 'academic' }, '2022-07-01', 4],
  ['the day before the first', { ...trainer, country: 'CN' }, '2022-06-30', undefined],
  ['the day after the last', { ...trainer, country: 'CN' }, '2023-01-01', undefined],
  ['another status', { ...trainer, status: 'academic' }, '2022-12-31', undefined],
  ['another membership', { ...trainer, membership: 'alumni' }, '2022-12-31', undefined],
  ['another country', { ...trainer, country: 'AT' }, '2022-12-31', undefined],
] as const)('the fee on %s', (_, member, on, line) => expect(feeOn(table, member, on)?.line).toBe(line));

it('an empty table has no fee', () => expect(feeOn(noFees, trainer, '2022-01-01')).toBeUndefined());

/** A small generator with a fixed seed: the same tables in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const first = '2022-01-01';
const days: readonly Day[] = Array.from({ length: 60 }, (_, index) => plusDays(first, index));
const members = memberships.flatMap((membership) =>
  ['DE', 'CN'].flatMap((country) => employerTypes.map((status) => ({ membership, country, status }))),
);

function randomRows(roll: (sides: number) => number): RawRow[] {
  return rows(
    ...Array.from({ length: 2 + roll(5) }, () => {
      const start = roll(50);
      return {
        membership: memberships[roll(2)],
        country: ['DE', 'CN'][roll(2)],
        status: statuses[[0, 1, statuses.length - 1][roll(3)] ?? 0],
        from: plusDays(first, start),
        until: roll(5) === 0 ? '' : plusDays(first, start + roll(20)),
      };
    }),
  );
}

/** Which rows are for a member on a day, from the cells themselves. */
const holding = (given: readonly RawRow[], { membership, country, status }: (typeof members)[number], on: Day) =>
  given.filter(({ cells }) => {
    const until = cells['until'] === '' ? on : String(cells['until']);
    const forMember = cells['membership'] === membership && cells['country'] === country && [status, '*'].includes(String(cells['status']));
    return forMember && daysBetween(String(cells['from']), on) >= 0 && daysBetween(on, until) >= 0;
  });

const outcomes = (given: readonly RawRow[], checked: FeeTable) =>
  members.flatMap((member) =>
    days.map((on) => [holding(given, member, on).map(({ line }) => line), feeOn(checked, member, on)?.line] as const),
  );

it('of 400 random tables those are refused where some day has two fees; in the others each day has the one fee its rows say, or none', () => {
  const roll = dice(7);
  let refused = 0;
  for (let count = 0; count < 400; count++) {
    const given = randomRows(roll);
    const read = readFeeTable(given);
    if ('problems' in read) {
      refused++;
      expect(members.some((member) => days.some((on) => holding(given, member, on).length > 1))).toBe(true);
    } else expect(outcomes(given, read.table).filter(([lines, found]) => lines.length > 1 || lines[0] !== found)).toEqual([]);
  }
  expect(refused).toBeGreaterThan(100);
  expect(refused).toBeLessThan(300);
});
