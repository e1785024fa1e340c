import { describe, expect, it } from '@jest/globals';
import { type Contradiction, contradictions } from '../../rules/contradictions.ts';
import { at, type Dated, reportedAt } from '../../rules/dated.ts';
import { type FactId, facts, sourceOf, sourcesOf } from '../../rules/facts/index.ts';
import { sources } from '../../rules/sources.ts';
import { classesNeeded, classWindow, graceMonths, uploadLimit } from '../../rules/values.ts';

describe('facts', () => {
  it.each(Object.keys(facts) as FactId[])('%s stands in a document, at a line, in words', (id) => {
    const { says, at: lines } = facts[id];
    expect(sources[sourceOf(id)].title).not.toBe('');
    expect(says).toMatch(/\S.*[.]$/);
    expect(lines.every((line) => Number.isInteger(line) && line > 0)).toBe(true);
    expect(lines[0]).toBeLessThanOrEqual(lines[1] ?? lines[0]);
  });
  it('documents come newest first', () => expect(sourcesOf(['P-40', 'Z-04', 'G-61', 'G-57'])).toEqual(['G', 'P', 'Z']));
});

it.each(Object.entries<Contradiction>(contradictions))('%s names its sides, what is followed and why', (_, { sides, followed, why }) => {
  expect(sides.every((side) => side.says !== '' && side.facts.every((id) => id in facts))).toBe(true);
  expect(`${followed}${why}`).not.toBe('');
});

describe('dated values', () => {
  const entry = { value: 1, standing: 'published', facts: [] } as const;
  const values: Dated<number> = [
    { ...entry, from: '2022-01-01', until: null, value: 3 },
    { ...entry, from: '2021-06-01', until: null, value: 9, standing: 'reported' },
    { ...entry, from: '2021-01-01', until: '2021-10-31', value: 2 },
    { ...entry, from: '2020-01-01', until: '2020-12-31', value: 1 },
  ];
  it.each([
    ['before the first', '2019-12-31', undefined],
    ['on the first day', '2020-01-01', 1],
    ['on the last day of one', '2020-12-31', 1],
    ['on the first day of the next', '2021-01-01', 2],
    ['in a gap nothing holds', '2021-11-01', undefined],
    ['the newest goes on', '2030-01-01', 3],
  ])('%s', (_, day, value) => expect(at(values, day)?.value).toBe(value));
  it('a reported one never counts as published', () => {
    expect(at(values, '2021-06-01')?.value).toBe(2);
    expect(reportedAt(values, '2021-06-01')?.value).toBe(9);
    expect(reportedAt(values, '2021-05-31')).toBeUndefined();
  });
  it.each<[string, Dated<number>, number]>([
    ['365 days (G-61)', classWindow, 365],
    ['one class (P-40)', classesNeeded, 1],
    ['six months (P-106)', graceMonths, 6],
    ['10 MB (G-64)', uploadLimit, 10],
  ])('today: %s', (_, dated, value) => {
    expect(at(dated, '2026-11-20')?.value).toBe(value);
    expect(at(dated, '2019-11-25')).toBeUndefined();
    for (const id of at(dated, '2026-11-20')?.facts ?? []) expect(facts[id].value).toBe(value);
  });
});
