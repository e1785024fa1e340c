import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('..', import.meta.url));
const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');

const forbidden: [string, string][] = [
  ['rules', "import 'botbuilder';"],
  ['dialogs', "import 'botbuilder';"],
  ['cards', "import 'botbuilder';"],
  ['rules', "import 'restify';"],
  ['dialogs', "import 'restify';"],
  ['cards', "import 'restify';"],
  ['rules/decisions', "import type { TurnContext } from 'botbuilder';\nexport type X = TurnContext;"],
  ['rules', "export * from '../dialogs/step.ts';"],
  ['rules/facts', "export * from '../../cards/render.ts';"],
  ['rules', "import fs from 'node:fs';\nexport default fs;"],
  ['dialogs', "export * from '../cards/render.ts';"],
  ['dialogs/interviews', "export * from '../../bot/turn.ts';"],
  ['cards/words', "export * from '../../bot/turn.ts';"],
  ['rules', "export const load = () => import('botbuilder');"],
];
const allowed: [string, string][] = [
  ['rules/decisions', "export { addDays } from 'date-fns';\nexport { z } from 'zod';\nexport * from '../days.ts';"],
  ['dialogs/interviews', "export { z } from 'zod';\nexport * from '../../rules/days.ts';\nexport * from '../step.ts';"],
  ['cards', "export { Template } from 'adaptivecards-templating';\nexport type * from '../dialogs/view.ts';"],
  ['bot', "import 'botbuilder';\nimport 'restify';"],
];
const clocks: [string, string][] = [
  ['rules', 'export const today = () => new Date();'],
  ['rules', 'export const now = () => Date.now();'],
  ['rules', 'export const home = process.env;'],
  ['dialogs', 'export const now = () => Date.now();'],
];

/** Lints some code as if it stood in a folder of the project, all in one run. */
function lintAll(samples: readonly [string, string][]): string[] {
  const project = mkdtempSync(join(tmpdir(), 'mct-lint-'));
  try {
    copyFileSync(join(root, 'biome.json'), join(project, 'biome.json'));
    samples.forEach(([folder, code], index) => {
      const file = join(project, folder, `sample-${index}.ts`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${code}\n`);
    });
    const { stdout } = spawnSync(
      process.execPath,
      [biome, 'lint', '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=github', '.'],
      { cwd: project, encoding: 'utf8' },
    );
    const lines = stdout.split('\n');
    return samples.map((_, index) => lines.filter((line) => line.includes(`sample-${index}.ts`)).join('\n'));
  } finally {
    rmSync(project, { recursive: true });
  }
}

const samples = [...forbidden, ...allowed, ...clocks];
let found: string[] = [];
beforeAll(() => {
  found = lintAll(samples);
});
const complaints = (sample: readonly [string, string]) =>
  found[samples.findIndex(([folder, code]) => folder === sample[0] && code === sample[1])];

describe('the import rules', () => {
  it.each(forbidden)('in %s/ the lint turns red: %s', (...sample) => expect(complaints(sample)).toContain('noRestrictedImports'));
  it.each(allowed)('in %s/ it stays green: %s', (...sample) => expect(complaints(sample)).not.toContain('noRestrictedImports'));
  it.each(clocks)('in %s/ there is no clock and no environment: %s', (...sample) =>
    expect(complaints(sample)).toContain('noRestrictedGlobals'),
  );
});

/** Where the names and the statements stand that a card repeats; none of them decides anything. */
const readable = [
  'rules/(applicant|certifications|instructional-skills|contacts|contradictions/index|reports|sources|facts/index)',
  'dialogs/interviews/index',
];

it('cards read names and statements, and know the rest of rules and dialogs by their types only', () => {
  const files = readdirSync(join(root, 'cards'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  for (const file of files) {
    const values =
      readFileSync(join(root, 'cards', file), 'utf8').match(/^import (?!type\b).*from '\.\.\/(\.\.\/)?(rules|dialogs)\/.*$/gm) ?? [];
    const more = values.filter((line) => !new RegExp(`/(${readable.join('|')})\\.ts'`).test(line));
    expect([file, more]).toEqual([file, []]);
  }
});
