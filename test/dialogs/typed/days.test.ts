import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Direction } from '../../../dialogs/typed/calendar.ts';
import { daysIn } from '../../../dialogs/typed/days.ts';

/** A Saturday. */
const on = '2022-10-01';
const read = (text: string, direction: Direction = 'past') => daysIn(text, on, direction).map(({ days }) => days.join(' or '));

describe('a day with its year', () => {
  it.each([
    ['2022-12-13', '2022-12-13'],
    ['2022/12/13', '2022-12-13'],
    ['2022.3.4', '2022-03-04'],
    ['20221213', '2022-12-13'],
    ['２０２２年３月５日', '2022-03-05'],
    ['13 December 2022', '2022-12-13'],
    ['December 13, 2022', '2022-12-13'],
    ['March 3rd, 2022', '2022-03-03'],
    ['3rd of March 2022', '2022-03-03'],
    ['the 3rd of March, 2022', '2022-03-03'],
    ['3-Mar-2022', '2022-03-03'],
    ['13-Dec-22', '2022-12-13'],
    ["13 Dec '22", '2022-12-13'],
    ['Sept. 5, 2021', '2021-09-05'],
    ['3.4.2022', '2022-04-03'],
    ['13/12/2022', '2022-12-13'],
    ['12/13/2022', '2022-12-13'],
    ['4/4/2022', '2022-04-04'],
    ['2022年3月5日', '2022-03-05'],
    ['2022 年 3 月 5 日', '2022-03-05'],
    ['22年3月5日', '2022-03-05'],
    ['二〇二二年三月五日', '2022-03-05'],
    ['二零二二年十二月十三号', '2022-12-13'],
    ['去年3月5日', '2021-03-05'],
    ['明年1月3日', '2023-01-03'],
    ['March 5 last year', '2021-03-05'],
    ['5 March this year', '2022-03-05'],
  ])('%s', (text, day) => expect(read(text)).toEqual([day]));
});

it.each([
  ['3/4/2022', '2022-04-03 or 2022-03-04'],
  ['03-04-2022', '2022-04-03 or 2022-03-04'],
  ['3/4', '2022-04-03 or 2022-03-04'],
  ['3-5 March 2022', '2022-03-03 or 2022-03-05'],
  ['3月3日至5日', '2022-03-03 or 2022-03-05'],
])('%s can be two days', (text, days) => expect(read(text)).toEqual([days]));

describe('a day without its year', () => {
  it.each<[string, Direction, string]>([
    ['3 March', 'past', '2022-03-03'],
    ['13 Dec', 'past', '2021-12-13'],
    ['10月1号', 'past', '2022-10-01'],
    ['五月二号', 'past', '2022-05-02'],
    ['29 February', 'past', '2020-02-29'],
    ['13 Dec', 'future', '2022-12-13'],
    ['十二月十三日', 'future', '2022-12-13'],
    ['3 March', 'future', '2023-03-03'],
    ['next March 5', 'future', '2023-03-05'],
    ['20 September', 'future', '2023-09-20 or 2022-09-20'],
    ['9月20日', 'future', '2023-09-20 or 2022-09-20'],
    ['next September 20', 'future', '2023-09-20'],
    ['1 August', 'future', '2023-08-01'],
    ['5 September', 'nearest', '2022-09-05'],
    ['5 December', 'nearest', '2022-12-05'],
  ])('%s, looking to the %s', (text, direction, day) => expect(read(text, direction)).toEqual([day]));
});

describe('a day by its distance', () => {
  it.each([
    ['today', '2022-10-01'],
    ['yesterday', '2022-09-30'],
    ['the day before yesterday', '2022-09-29'],
    ['昨天', '2022-09-30'],
    ['前天', '2022-09-29'],
    ['大前天', '2022-09-28'],
    ['后天', '2022-10-03'],
    ['two weeks ago', '2022-09-17'],
    ['a week ago', '2022-09-24'],
    ['10 days ago', '2022-09-21'],
    ['three months ago', '2022-07-01'],
    ['两周前', '2022-09-17'],
    ['两个星期前', '2022-09-17'],
    ['25天以前', '2022-09-06'],
    ['三个月前', '2022-07-01'],
    ['in two weeks', '2022-10-15'],
    ['3 weeks from now', '2022-10-22'],
    ['两个星期后', '2022-10-15'],
    ['last Friday', '2022-09-30'],
    ['on Tuesday', '2022-09-27'],
    ['Friday last week', '2022-09-23'],
    ['上周五', '2022-09-23'],
    ['上个星期天', '2022-09-25'],
    ['上上周一', '2022-09-12'],
    ['周五', '2022-09-30'],
    ['下周一', '2022-10-03'],
    ['上个月5号', '2022-09-05'],
    ['the 5th of last month', '2022-09-05'],
  ])('%s', (text, day) => expect(read(text)).toEqual([day]));

  it('a weekday to come', () => expect(read('Friday', 'future')).toEqual(['2022-10-07']));
  it('a weekday that may be past or to come', () => expect(read('Friday', 'nearest')).toEqual(['2022-09-30 or 2022-10-07']));
});

describe('what the calendar does not have comes back as it was written', () => {
  it.each([
    ['2022-02-30', '2022-02-30'],
    ['31/04/2022', '2022-04-31'],
    ['2月30日', '2022-02-30'],
  ])('%s', (text, day) => expect(read(text)).toEqual([day]));
});

describe('no day', () => {
  it.each([
    ...['last month', '上个月', 'March 2022', 'a year ago', '一年前', 'last week', 'soon', '24/7', '12月', '2022', '13/13/2022'],
    ...[
      'about two weeks ago',
      '大约两周前',
      'SQL Server 2012/2014',
      'I sat for it',
      'AZ-104',
      'in a day',
      '1.2.3.4.5',
      '3 may be enough',
      '3月5个学员',
    ],
  ])('%s', (text) => expect(read(text)).toEqual([]));
});

it('several days, each with its words', () =>
  expect(daysIn('taught on 3 March and again on 2022-05-05', on, 'past')).toEqual([
    { said: '3 March', days: ['2022-03-03'] },
    { said: '2022-05-05', days: ['2022-05-05'] },
  ]));

it('every real day is found again in each form', () => {
  const pad = (number: number) => String(number).padStart(2, '0');
  const names = 'January February March April May June July August September October November December'.split(' ');
  fc.assert(
    fc.property(
      fc.integer({ min: 2000, max: 2099 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      (year, month, day) => {
        const expected = [`${year}-${pad(month)}-${pad(day)}`];
        const forms = [
          `${day} ${names[month - 1]} ${year}`,
          `${names[month - 1]} ${day}, ${year}`,
          `${day}.${month}.${year}`,
          `${year}年${month}月${day}日`,
        ];
        for (const form of forms) expect(read(`I taught it on ${form}.`)).toEqual(expected);
      },
    ),
  );
});
