import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { asked, refusal } from './asked.ts';

const folder = mkdtempSync(join(tmpdir(), 'rules-fees-'));
afterAll(() => rmSync(folder, { recursive: true }));

const table = (name: string, ...rows: string[]): string => {
  const file = join(folder, name);
  writeFileSync(file, ['membership,country,status,currency,amount,from,until,link', ...rows, ''].join('\n'));
  return file;
};
const germany = 'mct,DE,*,EUR,12345,2022-01-01,2022-12-31,https://example.com/fees';
const later = germany.replaceAll('2022', '2024');

describe('a fee table', () => {
  it.each([
    ['one fee', [germany], ['1 fee, no overlap, 0 gaps']],
    ['two fees that meet', [germany, germany.replaceAll('2022', '2023')], ['2 fees, no overlap, 0 gaps']],
    [
      'a year without a fee',
      [germany, later],
      [expect.stringContaining('line 2: from 2023-01-01 until 2023-12-31'), '2 fees, no overlap, 1 gap'],
    ],
  ])('%s', async (_, rows, lines) => expect((await asked('fees', table('good.csv', ...rows))).split('\n')).toEqual(lines));

  it('with mistakes is refused, each with its line, cause and cure', async () => {
    const file = table('bad.csv', germany.replace('DE', 'Atlantis'), germany, germany.replace('12345', '123.45'));
    expect(await refusal('fees', file)).toEqual([
      `${file}, line 2: country: “Atlantis” is no country code of ISO 3166-1. Write its two letters, such as DE.`,
      expect.stringMatching(/, line 4: amount: “123\.45” is no whole number of minor units\. Write 10000 for USD 100\.00/),
      expect.stringMatching(/, line 4: a second fee beside line 3 for the same people .* End one before the other begins/),
    ]);
  });
});

describe('decide fee', () => {
  const member = JSON.stringify({ membership: 'mct', country: 'DE', employerType: 'fte' });

  it('--fees tells the amount of the table, exactly', async () => {
    const file = table('fees.csv', germany);
    expect(await asked('decide', 'fee', member, '--fees', file)).toContain('123.45');
    expect(await asked('decide', 'fee', member, '--fees', file, '--on', '2023-01-01')).not.toContain('123.45');
  });
  it('without a table no amount is told', async () => {
    const { verdict, steps } = JSON.parse(await asked('decide', 'fee', member, '--json'));
    expect(verdict).toBe('unknown');
    expect(JSON.stringify(steps)).not.toMatch(/EUR|minor/);
  });
  it('a table with mistakes decides nothing', async () => {
    const file = table('bad.csv', germany.replace('EUR', 'euros'));
    expect(await refusal('decide', 'fee', member, '--fees', file)).toEqual([
      `${file}, line 2: currency: “euros” is no currency code of ISO 4217. Write its three letters, such as EUR.`,
    ]);
  });
});
