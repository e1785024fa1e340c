import { describe, expect, it } from '@jest/globals';
import { type Day, daysBetween, plusDays } from '../../rules/days.ts';
import { directoryDates, kpiShownFrom, kpiShownOn, kpiWindow } from '../../rules/partner-dates.ts';
import { type ExamGroup, type PackId, packsFor, vouchersNeeded } from '../../rules/vouchers.ts';

describe('the 12 months before the anniversary', () => {
  it.each([
    ['within a year', '2021-09-15', '2020-09-15', '2021-09-14'],
    ['an anniversary on the first of a month', '2021-03-01', '2020-03-01', '2021-02-28'],
    ['after a leap day', '2020-03-01', '2019-03-01', '2020-02-29'],
    ['an anniversary at the end of a month', '2021-07-31', '2020-07-31', '2021-07-30'],
    ['an anniversary on New Year’s Day', '2022-01-01', '2021-01-01', '2021-12-31'],
    ['an anniversary on New Year’s Eve', '2021-12-31', '2020-12-31', '2021-12-30'],
    ['an anniversary on a leap day', '2024-02-29', '2023-02-28', '2024-02-28'],
  ])('R-LP-8: %s, %s', (_, anniversary, from, to) => expect(kpiWindow(anniversary)).toEqual({ from, to }));
});

describe('which KPIs show when', () => {
  it('R-LP-8, C-41, C-42: an invoice of January 2020 shows from 15 February 2020, not 2019', () =>
    expect(kpiShownFrom(2020, 1)).toBe('2020-02-15'));

  it.each([
    [2020, 2, '2020-03-15'],
    [2020, 9, '2020-10-15'],
    [2020, 11, '2020-12-15'],
    [2020, 12, '2021-01-15'],
  ])('R-LP-8, C-42: an invoice of %d-%d shows from %s', (year, month, since) => expect(kpiShownFrom(year, month)).toBe(since));

  it('R-LP-8: from 15 January 2020 the data shown runs from January 2019 to December 2019, as in the example', () =>
    expect(kpiShownOn('2020-01-15')).toEqual({ from: '2019-01-01', to: '2019-12-31' }));

  it.each([
    ['2020-01-14', '2018-12-01', '2019-11-30'],
    ['2020-02-14', '2019-01-01', '2019-12-31'],
    ['2020-02-15', '2019-02-01', '2020-01-31'],
    ['2020-03-15', '2019-03-01', '2020-02-29'],
    ['2021-03-31', '2020-03-01', '2021-02-28'],
    ['2020-12-31', '2019-12-01', '2020-11-30'],
    ['2021-01-01', '2019-12-01', '2020-11-30'],
  ])('R-LP-8, C-42: on %s it runs from %s to %s', (on, from, to) => expect(kpiShownOn(on)).toEqual({ from, to }));

  it('R-LP-8: the first day on which a month is among those shown is the one said for it, every month of three years', () => {
    for (let year = 2020; year <= 2022; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const first = `${year}-${String(month).padStart(2, '0')}-01`;
        const since = kpiShownFrom(year, month);
        expect(kpiShownOn(plusDays(since, -1)).to < first).toBe(true);
        expect(kpiShownOn(since).to > first).toBe(true);
      }
    }
  });
});

describe('the days of the directory', () => {
  it.each([
    ['2021-03-01', '2021-03-15', '2021-03-21', '2021-04-07'],
    ['2021-03-15', '2021-03-15', '2021-03-21', '2021-04-07'],
    ['2021-03-21', '2021-03-15', '2021-03-21', '2021-04-07'],
    ['2021-03-22', '2021-04-15', '2021-04-21', '2021-05-07'],
    ['2021-01-31', '2021-02-15', '2021-02-21', '2021-03-07'],
    ['2024-01-31', '2024-02-15', '2024-02-21', '2024-03-07'],
    ['2021-11-22', '2021-12-15', '2021-12-21', '2022-01-07'],
    ['2021-12-21', '2021-12-15', '2021-12-21', '2022-01-07'],
    ['2021-12-22', '2022-01-15', '2022-01-21', '2022-02-07'],
    ['2021-12-31', '2022-01-15', '2022-01-21', '2022-02-07'],
  ])('R-LP-9: asked on %s: submitted from %s to %s, seen by %s', (on, from, to, visibleBy) =>
    expect(directoryDates(on)).toEqual({ submitted: { from, to }, visibleBy }),
  );

  it('R-LP-9: on each day of three years there is a week within a month, and it is seen in the first week of the month after', () => {
    for (let on: Day = '2020-01-01'; on <= '2022-12-31'; on = plusDays(on, 1)) {
      const { submitted, visibleBy } = directoryDates(on);
      expect(daysBetween(submitted.from, submitted.to)).toBe(6);
      expect(submitted.to >= on && daysBetween(on, submitted.from) <= 24).toBe(true);
      expect(visibleBy.slice(8)).toBe('07');
      expect(daysBetween(submitted.to, visibleBy)).toBeLessThanOrEqual(17);
    }
  });
});

describe('one voucher for each exam of each certification of each person', () => {
  it.each<[string, ExamGroup[], number]>([
    ['nobody', [], 0],
    ['one person, one exam', [{ people: 1, examsPerCertification: [1] }], 1],
    ['twenty people, one certification of two exams', [{ people: 20, examsPerCertification: [2] }], 40],
    ['ten people, certifications of one, two and three exams', [{ people: 10, examsPerCertification: [1, 2, 3] }], 60],
    ['people who want no certification', [{ people: 10, examsPerCertification: [] }], 0],
    [
      'three groups with different wishes',
      [
        { people: 20, examsPerCertification: [1, 2] },
        { people: 5, examsPerCertification: [3] },
        { people: 1, examsPerCertification: [1, 1, 2] },
      ],
      79,
    ],
  ])('R-VOU-1: %s', (_, groups, needed) => expect(vouchersNeeded(groups)).toBe(needed));
});

describe('the vouchers needed, divided by those in a pack and rounded up', () => {
  it.each<[PackId, number, number, number, number]>([
    ['site-pack-500', 620, 2, 1000, 380],
    ['mta-mce-pack', 620, 5, 625, 5],
    ['site-pack-500', 1, 1, 500, 499],
    ['site-pack-500', 500, 1, 500, 0],
    ['site-pack-500', 501, 2, 1000, 499],
    ['mta-mce-pack', 1, 1, 125, 124],
    ['mta-mce-pack', 125, 1, 125, 0],
    ['mta-mce-pack', 126, 2, 250, 124],
    ['mta-mce-pack', 500, 4, 500, 0],
    ['mta-mce-pack', 501, 5, 625, 124],
    ['mos-mce-pack', 125, 1, 125, 0],
    ['mos-mce-pack', 126, 2, 250, 124],
    ['class-pack', 1, 1, 30, 29],
    ['class-pack', 30, 1, 30, 0],
    ['class-pack', 31, 2, 60, 29],
    ['class-pack', 0, 0, 0, 0],
  ])('R-PACK-5: %s for %d vouchers: %d, with %d vouchers and %d to spare', (pack, needed, count, vouchers, spare) =>
    expect(packsFor(pack, needed, '2020-10-01')).toEqual({ pack, count, vouchers, spare }),
  );

  it('R-PACK-5: before 30 July 2019, the date of the document, the size of a pack cannot be counted with', () => {
    expect(() => packsFor('class-pack', 30, '2019-07-29')).toThrow(/2019-07-29.*V-25/);
    expect(packsFor('class-pack', 30, '2019-07-30')).toMatchObject({ count: 1 });
  });
});
