import { describe, expect, it } from '@jest/globals';
import { type Contradiction, contradictions } from '../../rules/contradictions/index.ts';
import { at, type Dated, type Entry, inForce, reportedAt } from '../../rules/dated.ts';
import { type Chapter, chapters, type Fact, type FactId, facts, sourceOf, sourcesOf } from '../../rules/facts/index.ts';
import { type SourceId, sources } from '../../rules/sources.ts';
import { datedValues } from '../../rules/values.ts';

const every = Object.keys(facts) as FactId[];
const factOf = (id: FactId): Fact => facts[id];

describe('facts', () => {
  /** How many lines each document has, its last one without a line break at its end included; and how many facts it gives. */
  const documents: Readonly<Record<SourceId, { readonly lines: number; readonly facts: number }>> = {
    P: { lines: 198, facts: 139 },
    Z: { lines: 190, facts: 22 },
    G: { lines: 491, facts: 119 },
    V: { lines: 182, facts: 65 },
    L: { lines: 133, facts: 45 },
  };

  it.each(every)('%s is said in both languages, at lines that its document has', (id) => {
    const { en, zh, at: places } = factOf(id);
    expect(en).toMatch(/^\S.*\S\.$/);
    expect(zh).toMatch(/^\S.*\S。$/);
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) {
      const [first, last] = typeof place === 'number' ? [place, place] : place;
      for (const line of [first, last]) expect(Number.isInteger(line)).toBe(true);
      expect(first).toBeGreaterThan(0);
      expect(last).toBeLessThanOrEqual(documents[sourceOf(id)].lines);
      if (typeof place !== 'number') expect(first).toBeLessThan(last);
    }
  });
  it.each(Object.entries(documents))('of %s there are as many as were found, numbered without a gap', (document, { facts: count }) => {
    const expected = Array.from({ length: count }, (_, index) => `${document}-${String(index + 1).padStart(2, '0')}`);
    expect(every.filter((id) => id.startsWith(`${document}-`)).sort(byNumber)).toEqual(expected);
  });
  it('that makes 390', () => expect(every).toHaveLength(390));
  it('no two say the same', () => {
    expect(new Set(every.map((id) => factOf(id).en)).size).toBe(390);
    expect(new Set(every.map((id) => factOf(id).zh)).size).toBe(390);
  });
  it('what nobody asks about has a reason', () => {
    const aside = every.filter((id) => 'notForUsers' in factOf(id));
    expect(aside.length).toBeGreaterThan(0);
    for (const id of aside) expect(factOf(id).notForUsers).toMatch(/^\S.{20,}\.$/);
  });
  it('each stands in one chapter, under a title in both languages', () => {
    const told = chapters.flatMap((chapter) => Object.keys(chapter.facts).map((id) => [id, chapter.source]));
    expect(told.map(([id]) => id).sort()).toEqual([...every].sort());
    for (const [id, source] of told) expect(id?.startsWith(`${source}-`)).toBe(true);
    for (const { title } of chapters as readonly Chapter[]) for (const text of [title.en, title.zh]) expect(text).toMatch(/\S/);
  });
  it('a day it states is a day of the calendar', () => {
    const days = every.flatMap((id) => [factOf(id).value ?? []].flat()).filter((value) => /^\d{4}-\d\d-\d\d$/.test(String(value)));
    expect(days.length).toBeGreaterThan(5);
    for (const day of days) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
  });
  it('documents come newest first', () => {
    expect(sourcesOf(['P-40', 'Z-04', 'G-61', 'G-57'])).toEqual(['G', 'P', 'Z']);
    expect(sourcesOf(['V-01', 'P-01', 'L-01', 'G-01'])).toEqual(['G', 'L', 'P', 'V']);
  });
  it('every document has a title and a date', () => {
    for (const { title, dated } of Object.values(sources)) {
      expect(title).toMatch(/\S/);
      expect(dated).toMatch(/^\d{4}-\d\d(-\d\d)?$/);
    }
  });
});

function byNumber(one: string, other: string): number {
  return Number(one.slice(2)) - Number(other.slice(2));
}

describe('contradictions', () => {
  const ids = Array.from({ length: 68 }, (_, index) => `C-${String(index + 1).padStart(2, '0')}`);
  it('there are 68', () => expect(Object.keys(contradictions)).toEqual(ids));
  it.each(Object.entries<Contradiction>(contradictions))('%s names its sides, what is followed and why', (_, { sides, followed, why }) => {
    expect(sides.length).toBeGreaterThan(0);
    for (const { facts: cited } of sides) {
      expect(cited.length).toBeGreaterThan(0);
      for (const id of cited) expect(every).toContain(id);
    }
    for (const { en, zh } of [...sides.map(({ says }) => says), followed, why]) {
      expect(en).toMatch(/\S[.]$/);
      expect(zh).toMatch(/\S。$/);
    }
  });
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
  it('one that has to be in force is given, or the value and the day are named', () => {
    expect(inForce(values, '2021-10-31')).toBe(2);
    expect(() => inForce(values, '2021-11-01')).toThrow(/2021-11-01.*"value":3.*"value":1/);
  });
  it('a reported one never counts as published', () => {
    expect(at(values, '2021-06-01')?.value).toBe(2);
    expect(reportedAt(values, '2021-06-01')?.value).toBe(9);
    expect(reportedAt(values, '2021-05-31')).toBeUndefined();
  });

  const entries = Object.entries<Dated<unknown>>(datedValues).flatMap(([name, dated]) =>
    dated.filter(({ standing }) => standing === 'published').map((each) => [name, each] as const),
  );
  it.each(entries)('%s is what its facts state', (_, { facts: cited, value }) => {
    expect(cited.length).toBeGreaterThan(0);
    for (const id of cited) expect(stated(factOf(id).value)).toEqual(expect.arrayContaining([...stated(value)]));
  });
  it.each(entries)('%s holds from the date of a document on', (_, { from, until }: Entry<unknown>) => {
    expect(Object.values(sources).map(({ dated }): string => dated)).toContain(from);
    expect(until).toBeNull();
  });
  it.each([
    ['classesNeeded', '2026-09-30', undefined],
    ['classesNeeded', '2026-10-01', 6],
    ['mosCounts', '2023-12-31', undefined],
    ['mosCounts', '2024-01-01', false],
  ] as const)('reported of %s for %s: %j', (name, day, value) => expect(reportedAt<unknown>(datedValues[name], day)?.value).toBe(value));
  it('the Microsoft Office Specialist entries count', () => expect(at(datedValues.mosCounts, '2026-11-20')?.value).toBe(true));
  it('nothing that was only reported has a fact behind it', () => {
    const reported = Object.values<Dated<unknown>>(datedValues).flatMap((dated) => dated.filter(({ standing }) => standing === 'reported'));
    expect(reported).not.toEqual([]);
    for (const { facts: cited } of reported) expect(cited).toEqual([]);
  });
  it.each([
    ['classWindow', 365],
    ['classesNeeded', 1],
    ['graceMonths', 6],
    ['referenceYears', 1],
    ['uploadLimit', 10],
    ['proofFormats', ['jpeg', 'doc', 'pdf']],
    ['passcodeDays', 120],
    ['reviewDays', { least: 2, most: 4 }],
    ['site-pack-500', 500],
    ['mta-mce-pack', 125],
    ['mos-mce-pack', 125],
    ['class-pack', 30],
    ['packMonths', 12],
    ['staffVouchers', 30],
    ['imagineAcademyDiscount', 50],
    ['preparationMonths.basic', 6],
    ['preparationMonths.advanced', 12],
    ['confirmedWithinHours', 48],
    ['codeBusinessDays', { least: 5, most: 10 }],
    ['sitePackWithinHours', 24],
    ['mctsNeeded', 1],
  ] as const)('today %s is %j', (name, value) => {
    expect(at<unknown>(datedValues[name], '2026-11-20')?.value).toEqual(value);
    expect(at<unknown>(datedValues[name], '2019-07-29')).toBeUndefined();
  });
});

/** The numbers and words of a value, in one form: a fact writes a range as a list of numerals, a value as the least and the most. Yes and no state none. */
function stated(value: unknown): readonly string[] {
  if (value === undefined || typeof value === 'boolean') return [];
  if (typeof value === 'object') return Object.values(value as object).flatMap(stated);
  return [String(value).replace(/^\./, '')];
}
