import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { refusal } from './asked.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** A repository of its own, so that what somebody has not committed yet fails no test. */
const copy = mkdtempSync(join(tmpdir(), 'rules-diff-'));
/** A hook that runs the tests names its own repository to every git below it. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));

const git = (...args: string[]) => {
  const alone = [
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'commit.gpgSign=false',
    '-c',
    'user.name=test',
    '-c',
    'user.email=test@example.com',
  ];
  return execFileSync('git', [...alone, ...args], { cwd: copy, env, stdio: 'pipe' });
};
const diff = (...args: string[]) => {
  const command = ['--disable-warning=ExperimentalWarning', join(copy, 'bot/rules/main.ts'), 'diff', ...args];
  const { stdout, stderr, status } = spawnSync(process.execPath, command, { cwd: copy, env, encoding: 'utf8' });
  return { stdout, stderr, status };
};

beforeAll(() => {
  git('init', '--quiet');
  git('commit', '--quiet', '--allow-empty', '--message', 'nothing yet');
  git('tag', 'empty');
  for (const part of ['bot', 'cards', 'dialogs', 'rules', 'test/rules', 'package.json'])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  git('add', 'rules', 'package.json');
  git('commit', '--quiet', '--message', 'the rules');
}, 60_000);
afterAll(() => rmSync(copy, { recursive: true }));

describe('diff', () => {
  it('without a change there is none', () => {
    expect(diff('HEAD')).toEqual({ stdout: '0 changed since HEAD\n', stderr: '', status: 0 });
  }, 60_000);

  it('a changed value is told with before, after and source, and whom it decides differently', () => {
    const file = join(copy, 'rules/values.ts');
    const written = readFileSync(file, 'utf8');
    writeFileSync(file, written.replace("published(since.programme, 6, ['P-106'])", "published(since.programme, 9, ['P-106'])"));
    const { stdout, stderr, status } = diff('HEAD', '--json', '--on', '2021-09-01');
    writeFileSync(file, written);
    expect([stderr, status]).toEqual(['', 0]);
    const changes: { what: string; before: string; after: string; sources: string[] }[] = JSON.parse(stdout);
    expect(changes).toContainEqual({
      what: 'graceMonths',
      before: '6 2019-11-26– published',
      after: '9 2019-11-26– published',
      sources: ['P-106'],
    });
    expect(changes).toContainEqual(
      expect.objectContaining({
        what: expect.stringMatching(/App Builder, 2021-09-01$/),
        before: expect.stringMatching(/^no /),
        after: expect.stringMatching(/^yes /),
      }),
    );
  }, 60_000);

  it('a revision without rules is refused', () => {
    const { stdout, stderr, status } = diff('empty');
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr.split('\n')[0]).toMatch(
      /^The rules of "empty" cannot be read: fatal: .*\. Name a commit or a tag that has a rules folder\.$/,
    );
  }, 60_000);

  it.each([
    ['that git does not know', 'nowhere'],
    ['that looks like an option', '--output=elsewhere'],
  ])('a revision %s is refused', async (_, revision) => {
    expect((await refusal('diff', '--', revision)).join(' ')).toMatch(
      new RegExp(`^The rules of "${revision}" cannot be read: fatal: .*\\. Name a commit or a tag that has a rules folder\\.$`),
    );
  });
});
