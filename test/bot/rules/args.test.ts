import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { readArgs, usage } from '../../../bot/rules/args.ts';
import { refusal } from './asked.ts';

describe('arguments', () => {
  it('without options: today, both languages, 180 days', () => {
    expect(readArgs(['print'], '2022-10-01')).toEqual({
      command: 'print',
      rest: [],
      on: '2022-10-01',
      languages: ['en', 'zh'],
      days: 180,
      fees: undefined,
      json: false,
    });
  });
  it('options may stand before or after', () => {
    const options = ['--on', '2022-11-01', '--lang', 'zh', '--days', '7', '--fees', 'fees.csv', '--json'];
    const asked = { command: 'decide', rest: ['fee', '{}'], on: '2022-11-01', languages: ['zh'], days: 7, fees: 'fees.csv', json: true };
    expect(readArgs([...options, 'decide', 'fee', '{}'], '2022-10-01')).toEqual(asked);
    expect(readArgs(['decide', 'fee', '{}', ...options], '2022-10-01')).toEqual(asked);
  });

  it.each([
    [[], 'No command is named. Name one of these:'],
    [['fly'], 'There is no command "fly". Name one of these:'],
    [['print', '--on', '2022-02-30'], '--on 2022-02-30 is not a day. Write it as year-month-day, such as 2022-10-01.'],
    [['print', '--lang', 'fr'], '--lang fr is not known. Choose en or zh.'],
    [['stale', '--days', 'many'], '--days many is not a number of days. Use digits, such as 180.'],
    [['print', '--loud'], "Unknown option '--loud'."],
    [['print', '--lang'], "Option '--lang <value>' argument missing"],
    [['fees'], '"fees" needs the file of a fee table, such as fees.csv.'],
    [['diff'], '"diff" needs a git revision to compare with, such as HEAD~1.'],
    ...['print', 'stale', 'facts'].map((command): [string[], string] => [
      [command, 'renew'],
      `"${command}" does not know what to do with renew. Leave it out, or put quotes around what belongs together.`,
    ]),
  ])('%j is refused', async (args, message) => expect(await refusal(...args)).toEqual([message]));
});

describe('npm run rules', () => {
  const main = fileURLToPath(new URL('../../../bot/rules/main.ts', import.meta.url));
  const run = (...args: string[]) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', main, ...args], {
      encoding: 'utf8',
    });
    return { stdout, stderr, status };
  };

  it('a refusal goes to the error stream, with the usage, and ends with 2', () => {
    const decided = run('decide', 'renew', '{"employerType":"pirate"}');
    expect(decided).toMatchObject({ stdout: '', status: 2 });
    expect(decided.stderr).toMatch(/^"employerType": “pirate” is not one of the choices\./);
    expect(decided.stderr.endsWith(`\n\n${usage}\n`)).toBe(true);
  }, 60_000);
  it('so does a fee table that cannot be read', () => {
    const checked = run('fees', '/nowhere/fees.csv');
    expect(checked).toMatchObject({ stdout: '', status: 2 });
    expect(checked.stderr).toMatch(/^\/nowhere\/fees\.csv: cannot be read/);
  }, 60_000);
  it('an answer goes to the output alone, and ends with 0', () => {
    const printed = run('print', '--lang', 'zh', '--on', '2022-10-01');
    expect(printed).toMatchObject({ stderr: '', status: 0 });
    expect(printed.stdout).toMatch(/^# MCT Assistant 的规则\n/);
  }, 60_000);
});
