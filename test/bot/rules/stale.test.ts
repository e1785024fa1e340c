import { expect, it } from '@jest/globals';
import { type Stale, staleSources } from '../../../bot/rules/stale.ts';
import { daysBetween, plusDays } from '../../../rules/days.ts';
import { decisions } from '../../../rules/decisions/index.ts';
import { type Source, type SourceId, sources } from '../../../rules/sources.ts';
import { asked } from './asked.ts';

/** The day of the latest check, so that no test turns red by the clock. */
const on = Object.values(sources)
  .map(({ checkedOn }) => checkedOn)
  .sort()
  .at(-1) as string;
const stale = async (days: number, day = on): Promise<Stale[]> =>
  JSON.parse(await asked('stale', '--json', '--days', `${days}`, '--on', day));

it('0 days lists all five documents, each with the decisions it stands behind', async () => {
  const all = await stale(0);
  expect(all.map(({ source }) => source).sort()).toEqual(['G', 'L', 'P', 'V', 'Z']);
  for (const { source, decisions: behind, days, ...document } of all) {
    expect(sources[source]).toMatchObject(document);
    expect(days).toBe(daysBetween(document.checkedOn, on));
    expect(behind.length).toBeGreaterThan(0);
    for (const id of behind) expect(decisions).toHaveProperty([id]);
  }
});
it('every decision rests on some document', async () => {
  const behind = new Set((await stale(0)).flatMap((each) => each.decisions));
  expect([...behind].sort()).toEqual(Object.keys(decisions).sort());
});
it.each<[SourceId, string, string]>([
  ['P', 'renew', 'passcode'],
  ['Z', 'certification', 'passcode'],
  ['Z', 'alumni-apply', 'alumni-renew'],
  ['G', 'passcode', 'vouchers'],
  ['V', 'vouchers', 'renew'],
  ['L', 'directory', 'renew'],
])('%s stands behind %s, not behind %s', async (source, yes, no) => {
  const behind = (await stale(0)).find((each) => each.source === source)?.decisions;
  expect(behind).toContain(yes);
  expect(behind).not.toContain(no);
});
it('a big number lists none', async () => {
  expect(await stale(99_999)).toEqual([]);
  expect(await asked('stale', '--on', on, '--days', '99999')).toBe('0 documents not checked for 99999 days or more');
});
it('the day it is due is the first to be listed', () => {
  const [{ source, checkedOn }] = staleSources(on, 0) as [Stale];
  const listed = (days: number) => staleSources(plusDays(checkedOn, days), 30).some((each) => each.source === source);
  expect([listed(29), listed(30), listed(31)]).toEqual([false, true, true]);
});
it('the longest unchecked comes first, and what was checked since is not listed', () => {
  const checked = { P: '2022-03-01', Z: '2022-01-01', G: '2022-09-30', V: '2022-02-01', L: '2022-09-02' };
  const documents = Object.fromEntries(
    Object.entries(checked).map(([id, checkedOn]) => [id, { ...sources[id as SourceId], checkedOn }]),
  ) as Record<SourceId, Source>;
  expect(staleSources('2022-10-01', 29, documents).map(({ source, days }) => [source, days])).toEqual([
    ['Z', 273],
    ['V', 242],
    ['P', 214],
    ['L', 29],
  ]);
});
it('in words, one document a line and the count', async () => {
  const lines = (await asked('stale', '--on', plusDays(on, 1), '--days', '1')).split('\n');
  expect(lines).toHaveLength(6);
  expect(lines[0]).toMatch(/^[A-Z] · .+: last checked \d{4}-\d\d-\d\d, \d+ days? ago; behind [a-z-]+(?:, [a-z-]+)*$/);
  expect(lines.at(-1)).toBe('5 documents not checked for 1 day or more');
});
