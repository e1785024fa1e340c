import { expect, it } from '@jest/globals';
import { addMonths, formatISO, parseISO } from 'date-fns';
import { daysBetween, isDay, monthStart, plusBusinessDays, plusDays, plusMonths } from '../../rules/days.ts';

it.each([
  ['a plain day', '2022-10-01', true],
  ['29 February of a leap year', '2024-02-29', true],
  ['29 February of another year', '2023-02-29', false],
  ['30 February', '2022-02-30', false],
  ['a thirteenth month', '2022-13-01', false],
  ['day and month without zeros', '2022-1-1', false],
  ['a time behind it', '2022-10-01T00:00', false],
  ['the American order', '10/01/2022', false],
  ['a word before it', 'on 2022-10-01', false],
  ['a day written twice', '2022-10-012022-10-01', false],
  ['a month that is none', '2022-00-10', false],
  ['a day that is none', '2022-10-00', false],
  ['31 April', '2022-04-31', false],
  ['a thirteenth month of no days', '2022-13-00', false],
  ['30 April', '2022-04-30', true],
  ['32 December', '2022-12-32', false],
  ['New Year’s Eve', '2022-12-31', true],
  ['29 February 1900', '1900-02-29', false],
  ['29 February 2000', '2000-02-29', true],
])('a day of the calendar: %s', (_, text, expected) => expect(isDay(text)).toBe(expected));

it.each([
  ['back over a year', '2022-10-01', -365, '2021-10-01'],
  ['back over a leap day', '2024-10-01', -365, '2023-10-02'],
  ['on over a month’s end', '2022-01-31', 1, '2022-02-01'],
  ['on over a change to summer time', '2022-03-26', 2, '2022-03-28'],
])('days: %s', (_, day, days, expected) => expect(plusDays(day, days)).toBe(expected));

it.each([
  ['six months from a month’s end that the other month lacks', '2020-08-31', 6, '2021-02-28'],
  ['six months into a leap year', '2019-08-31', 6, '2020-02-29'],
  ['six months that meet', '2021-01-31', 6, '2021-07-31'],
  ['half a year from new year’s eve', '2019-12-31', 6, '2020-06-30'],
  ['a year back from a leap day', '2024-02-29', -12, '2023-02-28'],
])('months: %s', (_, day, months, expected) => expect(plusMonths(day, months)).toBe(expected));

it('counts days, and backwards as negative', () => {
  expect(daysBetween('2021-09-30', '2022-10-01')).toBe(366);
  expect(daysBetween('2022-10-01', '2021-10-01')).toBe(-365);
});

it.each([
  ['this month', '2022-10-17', undefined, '2022-10-01'],
  ['the next one', '2022-12-31', 1, '2023-01-01'],
  ['a year before', '2022-01-31', -12, '2021-01-01'],
])('the first day of a month: %s', (_, day, months, expected) => expect(monthStart(day, months)).toBe(expected));

it.each([
  ['Monday to Friday', '2022-10-03', 4, '2022-10-07'],
  ['over a weekend', '2022-10-07', 1, '2022-10-10'],
  ['from a Sunday', '2022-10-02', 1, '2022-10-03'],
])('business days: %s', (_, day, days, expected) => expect(plusBusinessDays(day, days)).toBe(expected));

it('counts every day of four centuries as the calendar of JavaScript does', () => {
  const first = '1900-01-01';
  const wrong: string[] = [];
  for (let days = 0; days < 146_097; days += 1) {
    const day = new Date(Date.parse(first) + days * 86_400_000).toISOString().slice(0, 10);
    if (plusDays(first, days) !== day || daysBetween(first, day) !== days || !isDay(day)) wrong.push(day);
  }
  expect(wrong).toEqual([]);
});

it('adds months as date-fns does', () => {
  const wrong: string[] = [];
  for (let day = '2019-10-01'; day < '2024-04-01'; day = plusDays(day, 1)) {
    for (const months of [-25, -14, -12, -1, 0, 1, 6, 11, 12, 13]) {
      const expected = formatISO(addMonths(parseISO(day), months), { representation: 'date' });
      if (plusMonths(day, months) !== expected) wrong.push(`${day} ${months}`);
    }
  }
  expect(wrong).toEqual([]);
});
