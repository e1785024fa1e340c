import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { ConfigError } from '../../bot/config.ts';
import { readFeesFile } from '../../bot/fees-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'fees-'));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return readFeesFile(join(folder, name));
};
/** The message of the refusal, line by line, without the folder. */
const refusal = (name: string, text: string): string[] => {
  try {
    read(name, text);
  } catch (error) {
    if (error instanceof ConfigError) return error.message.replaceAll(join(folder, '/'), '').split('\n');
    throw error;
  }
  return [];
};

const header = 'membership,country,status,currency,amount,from,until,link';
const row = 'mct,DE,fte,EUR,10000,2022-01-01,2022-12-31,https://example.com/fees#de';
const fee = {
  membership: 'mct',
  country: 'DE',
  status: 'fte',
  currency: 'EUR',
  amount: 10_000,
  from: '2022-01-01',
  until: '2022-12-31',
  link: 'https://example.com/fees#de',
};
const yaml = (change: Record<string, string> = {}) =>
  Object.entries({ ...fee, amount: '10000', ...change })
    .map(([name, value], index) => `${index === 0 ? '- ' : '  '}${name}: ${value}\n`)
    .join('');

it.each([
  ['CSV', 'a.csv', `${header}\n${row}\n`, 2],
  ['CSV in capitals', 'a.CSV', `${header}\n${row}`, 2],
  ['CSV from Windows, with a mark at its start', 'a.csv', `\uFEFF${header}\r\n${row}\r\n`, 2],
  ['comments and empty lines', 'a.csv', `# "Fees\n\n${header}\n  # one\n${row}\n`, 5],
  ['blanks beside the commas', 'a.csv', `${header}\n${row.replaceAll(',', ' , ')}\n`, 2],
  ['quoted cells', 'a.csv', `${header}\n"mct","DE",${row.slice(7)}\n`, 2],
  ['empty rows of a spreadsheet', 'a.csv', `${header}\n,,,,,,,\n${row}\n,,,,,,,\n`, 3],
  [
    'columns in another order',
    'a.csv',
    'link,until,from,amount,currency,status,country,membership\n'.concat(row.split(',').reverse().join(',')),
    2,
  ],
  ['YAML', 'a.yaml', `# Fees\n${yaml()}`, 2],
  ['YAML by its short name', 'a.yml', yaml({ from: "'2022-01-01'" }), 1],
  ['a YAML alias', 'a.yml', yaml({ from: '&first 2022-01-01', until: '2022-12-31' }).replace('&first', '&first '), 1],
])('reads %s', (_, name, text, line) => expect(read(name, text)).toEqual({ table: [{ line, ...fee }], warnings: [] }));

it('reads an empty until as no end, in both', () => {
  expect(read('a.csv', `${header}\n${row.replace('2022-12-31', '')}`).table[0]?.until).toBeNull();
  for (const until of ['', 'null', '~', "''"]) expect(read('a.yaml', yaml({ until })).table[0]?.until).toBeNull();
});

it('Norway is a country in YAML too, not a no', () => expect(read('a.yaml', yaml({ country: 'NO' })).table[0]?.country).toBe('NO'));

it('a YAML alias stands for what it names', () => {
  const two = `${yaml({ link: '&page https://example.com/fees' })}${yaml({ country: 'AT', link: '*page' })}`;
  expect(read('a.yaml', two).table.map(({ line, link }) => [line, link])).toEqual([
    [1, 'https://example.com/fees'],
    [9, 'https://example.com/fees'],
  ]);
});

it('warns of days without a fee', () => {
  const later = row.replaceAll('2022', '2024');
  expect(read('a.csv', `${header}\n${row}\n${later}`).warnings).toEqual([
    `${join(folder, 'a.csv')}, line 2: from 2023-01-01 until 2023-12-31, before line 3 begins, no fte has a fee. Add a row for these days if there was one.`,
  ]);
  const all = `${header}\n${row}\n${later}`.replaceAll('fte', '*');
  expect(read('a.csv', all).warnings[0]).toContain('nobody has a fee');
});

it.each([
  ['a name that is neither', 'a.txt', '', ['a.txt: a fee table is a CSV or a YAML file. Let its name end in .csv, .yaml or .yml.']],
  ['an empty CSV', 'a.csv', '', [`a.csv: no fee in it. Add at least one, with ${header.replaceAll(',', ', ')}.`]],
  ['a header alone', 'a.csv', header, [`a.csv: no fee in it. Add at least one, with ${header.replaceAll(',', ', ')}.`]],
  ['an empty YAML', 'a.yaml', '# none\n', [`a.yaml: no fee in it. Add at least one, with ${header.replaceAll(',', ', ')}.`]],
  ['YAML without a list', 'a.yaml', '\nfees: 1\n', ['a.yaml, line 2: not a list. Begin each fee with “- ”.']],
  [
    'a list of something else',
    'a.yaml',
    `${yaml()}- 100\n`,
    [`a.yaml, line 9: not a fee. Write ${header.replaceAll(',', ', ')}, each with its value.`],
  ],
  [
    'a row with a comma too many',
    'a.csv',
    `${header}\n${row.replace('10000', '10,000')}\n${row.replace('DE', 'Atlantis')}`,
    [
      'a.csv, line 2: 9 cells under 8 columns. Give each column its cell, and put a cell that holds a comma between double quotes.',
      'a.csv, line 3: country: “Atlantis” is no country code of ISO 3166-1. Write its two letters, such as DE.',
    ],
  ],
  [
    'a header with faults, said once, and what is below it',
    'a.csv',
    `# Fees\n${header.replace('link', 'source').replace('status', 'country')}\n${row}\n${row.replace('EUR', 'eur')}`,
    [
      `a.csv, line 2: source: no such column. Remove it, or name it as one of ${header.replaceAll(',', ', ')}.`,
      'a.csv, line 2: status: column missing. Add it.',
      'a.csv, line 2: link: column missing. Add it.',
      'a.csv, line 2: country: column given twice. Keep one of them.',
      'a.csv, line 3: country: “fte” is no country code of ISO 3166-1. Write its two letters, such as DE.',
      'a.csv, line 4: country: “fte” is no country code of ISO 3166-1. Write its two letters, such as DE.',
      'a.csv, line 4: currency: “eur” is no currency code of ISO 4217. Write EUR.',
    ],
  ],
  [
    'every cell at fault',
    'a.csv',
    `${header}\ngold,UK,pirate,RMB,100.00,yesterday,2022-02-30,http://example.com`,
    [
      'a.csv, line 2: membership: “gold” is none of the choices. Write one of mct, alumni.',
      'a.csv, line 2: country: “UK” is no country code of ISO 3166-1. Write GB.',
      'a.csv, line 2: status: “pirate” is none of the choices. Write one of fte, academic, freelancer, government, imagine-academy, partner, other, *.',
      'a.csv, line 2: from: “yesterday” is no day of the calendar. Write it as 2022-10-01.',
      'a.csv, line 2: until: “2022-02-30” is no day of the calendar. Write it as 2022-10-01, or leave it empty while no end is known.',
      'a.csv, line 2: currency: “RMB” is no currency code of ISO 4217. Write its three letters, such as EUR.',
      'a.csv, line 2: amount: “100.00” is no whole number of minor units. Write 10000 for USD 100.00, 100 for JPY 100.',
      'a.csv, line 2: link: “http://example.com” is no link to a source. Write an address that begins with https:// and has no spaces.',
    ],
  ],
  [
    'empty cells',
    'a.csv',
    `${header}\nmct,DE,,EUR,10000,2022-01-01,,`,
    ['a.csv, line 2: status: empty. Fill it in.', 'a.csv, line 2: link: empty. Fill it in.'],
  ],
  [
    'an end before the start',
    'a.csv',
    `${header}\n${row.replace('2022-12-31', '2021-12-31')}`,
    ['a.csv, line 2: until: “2021-12-31” comes before the first day, from. Exchange or correct the two.'],
  ],
  [
    'two fees for one day',
    'a.csv',
    `${header}\n${row}\n${row.replace('fte', '*')}\n${row.replace('2022-01-01,2022-12-31', '2022-12-31,')}`,
    [
      'a.csv, line 3: a second fee beside line 2 for the same people from 2022-01-01 until 2022-12-31. End one before the other begins, or remove one; * stands for every status.',
      'a.csv, line 4: a second fee beside line 2 for the same people from 2022-12-31 until 2022-12-31. End one before the other begins, or remove one; * stands for every status.',
      'a.csv, line 4: a second fee beside line 3 for the same people from 2022-12-31 until 2022-12-31. End one before the other begins, or remove one; * stands for every status.',
    ],
  ],
  [
    'a quote that never ends',
    'a.csv',
    `${header}\n"mct,DE\n${row}\n`,
    [expect.stringMatching(/^a\.csv, line \d+: Quote Not Closed: .* Put a cell that holds a comma or a quote between double quotes/)],
  ],
  [
    'a key given twice in YAML',
    'a.yaml',
    `${yaml()}  link: https://example.com\n`,
    ['a.yaml, line 9: Map keys must be unique. Correct the YAML here.'],
  ],
  [
    'a decimal amount in YAML, which is not 100 cents',
    'a.yaml',
    yaml({ amount: '100.0' }),
    ['a.yaml, line 1: amount: “100.0” is no whole number of minor units. Write 10000 for USD 100.00, 100 for JPY 100.'],
  ],
  [
    'a list for a value in YAML',
    'a.yaml',
    yaml({ status: '[fte, academic]' }),
    [expect.stringMatching(/^a\.yaml, line 1: status: “\["fte","academic"\]” is none of the choices/)],
  ],
  [
    'keys left out in YAML, row by row',
    'a.yaml',
    `${yaml().replace(/ {2}until.*\n/, '')}${yaml({ country: 'AT' }).replace('amount', 'price')}`,
    [
      'a.yaml, line 1: until: column missing. Add it; its cell is empty while no end is known.',
      `a.yaml, line 8: price: no such column. Remove it, or name it as one of ${header.replaceAll(',', ', ')}.`,
      'a.yaml, line 8: amount: column missing. Add it.',
    ],
  ],
])('refuses %s, with line, cause and cure', (_, name, text, lines) => expect(refusal(name, text)).toEqual(lines));

it('names a file that is not there', () => {
  expect(() => readFeesFile(join(folder, 'none.csv'))).toThrow(/none\.csv: cannot be read: ENOENT.* Correct the path/);
});
