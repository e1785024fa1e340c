import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { decisions } from '../../../rules/decisions/index.ts';
import { columns } from '../../../rules/fees/row.ts';
import { asked } from './asked.ts';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const [, section = ''] = /^## The rules by themselves$([\s\S]*?)^## /m.exec(readme) ?? [];
const named = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => String(name));
/** The rows of the table under a heading, without the heading. */
const rows = (head: string): string[] => section.split(`| ${head} |`)[1]?.split('\n\n')[0]?.split('\n').slice(2) ?? [];

it('the README names every decision', () => {
  expect(rows('about | decisions').flatMap(named)).toEqual(Object.keys(decisions));
});
it('its fee table is a good one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'readme-'));
  const file = join(folder, 'fees.csv');
  writeFileSync(file, /```csv\n([\s\S]*?)```/.exec(section)?.[1] ?? '');
  expect(await asked('fees', file)).toBe('1 fee, no overlap, 0 gaps');
  rmSync(folder, { recursive: true });
});
it('it explains every column of a fee table', () => {
  expect(rows('column | what goes in').flatMap((row) => named(row.split('|')[1] ?? ''))).toEqual(columns);
});
