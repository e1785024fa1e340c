import { expect, it } from '@jest/globals';
import { daysBetween, isDay, plusDays, plusMonths } from '../../rules/days.ts';

it.each([
  ['a plain day', '2022-10-01', true],
  ['29 February of a leap year', '2024-02-29', true],
  ['29 February of another year', '2023-02-29', false],
  ['30 February', '2022-02-30', false],
  ['a thirteenth month', '2022-13-01', false],
  ['day and month without zeros', '2022-1-1', false],
  ['a time behind it', '2022-10-01T00:00', false],
  ['the American order', '10/01/2022', false],
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
