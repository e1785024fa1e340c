/** Every form in which a day is written, with the days it can stand for. Patterns are short and bounded: no text makes them slow. */
import { type Day, monthStart, plusDays, plusMonths } from '../../rules/days.ts';
import { type Direction, dayOf, eitherOrder, firstAfter, fullYear, inWeek, latestBefore, yearly } from './calendar.ts';
import { chineseNumber } from './numbers.ts';
import { count, few, month, monthNumber, namedDays, shortWeekday, weekday, weekdayNumber, year } from './words/calendar.ts';
import { english } from './words/numbers.ts';

type Parts = Readonly<Record<string, string | undefined>>;
export type Form = { readonly pattern: RegExp; readonly days: (parts: Parts, on: Day, direction: Direction) => Day[] };

const number = (text = ''): number =>
  /^\d+$/.test(text) ? Number(text) : (chineseNumber(text.replace('廿', '二十').replaceAll('○', '〇')) ?? 0);
const howMany = (text = ''): number => (/^an?$/.test(text) ? 1 : (english.get(text) ?? number(text)));

/** A written year wins; `last`, `this` and `next` count from the day; without either the direction tells. */
function monthAndDay(
  { m, d, y, which }: { m: number; d: number; y?: string | undefined; which?: string | undefined },
  on: Day,
  direction: Direction,
): Day[] {
  if (m < 1 || m > 12 || d < 1 || d > 31) return [];
  const thisYear = Number(on.slice(0, 4));
  if (y) return [dayOf(fullYear(number(y)), m, d)];
  if (which) return [dayOf(thisYear + ({ last: -1, 去: -1, 前: -2, next: 1, 明: 1, 后: 2 }[which] ?? 0), m, d)];
  return yearly(m, d, on, direction);
}

const distance = (amount: number, unit: string, on: Day): Day =>
  /^month|^个?月|月$/.test(unit) ? plusMonths(on, amount) : plusDays(on, amount * (/week|周|星期|礼拜/.test(unit) ? 7 : 1));

const form = (pattern: string, days: Form['days']): Form => ({ pattern: new RegExp(pattern, 'gu'), days });

const edge = '(?<![a-z\\d])';
const end = '(?![a-z\\d])';
const ordinal = '(?:st|nd|rd|th)?';
const told = `(?:(?:,?\\s{0,3}|-)(?<y>\\d{4})|\\s?'(?<y2>\\d{2})|-(?<y3>\\d{2})|,?\\s(?:of\\s)?(?<which>last|this|next)\\syear)?${end}`;
const units = '(?<unit>天|日|周|个?星期|个?礼拜|个月)';

const englishDay: Form['days'] = (p, on, direction) => {
  const named = { m: monthNumber(p['m'] ?? ''), d: number(p['d']), y: p['y'] ?? p['y2'] ?? p['y3'], which: p['which'] };
  const towards = p['side'] === 'last' ? 'past' : direction;
  const days = monthAndDay(named, on, towards);
  // "Next March 5" is not the one just passed.
  return p['side'] === 'next' ? monthAndDay(named, on, 'future').slice(0, 1) : days;
};

export const forms: readonly Form[] = [
  form(`${edge}(?<y>\\d{4})\\s?(?<mark>[-/.])\\s?(?<m>\\d{1,2})\\s?\\k<mark>\\s?(?<d>\\d{1,2})(?!\\d)`, (p, on, direction) =>
    monthAndDay({ m: number(p['m']), d: number(p['d']), y: p['y'] }, on, direction),
  ),
  form(`${edge}(?<y>(?:19|20)\\d{2})(?<m>\\d{2})(?<d>\\d{2})${end}`, (p, on, direction) =>
    monthAndDay({ m: number(p['m']), d: number(p['d']), y: p['y'] }, on, direction),
  ),
  // With points the day always comes first.
  form(`${edge}(?<d>\\d{1,2})\\.\\s?(?<m>\\d{1,2})\\.\\s?(?<y>\\d{4}|\\d{2})${end}`, (p, on, direction) =>
    monthAndDay({ m: number(p['m']), d: number(p['d']), y: p['y'] }, on, direction),
  ),
  form(`${edge}(?<a>\\d{1,2})\\s?(?<mark>[-/])\\s?(?<b>\\d{1,2})\\s?\\k<mark>\\s?(?<y>\\d{4}|\\d{2})${end}`, (p, on, direction) =>
    eitherOrder(number(p['a']), number(p['b']), (m, d) => monthAndDay({ m, d, y: p['y'] }, on, direction)),
  ),
  form(`(?<![a-z\\d/.])(?!24/7)(?<a>\\d{1,2})/(?<b>\\d{1,2})(?![a-z\\d/])`, (p, on, direction) =>
    eitherOrder(number(p['a']), number(p['b']), (m, d) => monthAndDay({ m, d }, on, direction)),
  ),
  form(
    `${edge}(?:(?<side>next|last)\\s)?(?<d>\\d{1,2})${ordinal}[\\s.-]{0,2}(?:of\\s)?(?!may\\s(?:be|have|not|come|attend))(?<m>${month})\\.?${told}`,
    englishDay,
  ),
  // Of a class of several days either end can be meant.
  form(
    `${edge}(?<d>\\d{1,2})${ordinal}\\s?(?:-|to|and|&)\\s?(?<d2>\\d{1,2})${ordinal}\\s(?:of\\s)?(?<m>${month})\\.?${told}`,
    (p, on, direction) => [p['d'], p['d2']].flatMap((d) => englishDay({ ...p, d }, on, direction)),
  ),
  form(
    `${edge}(?:(?<side>next|last)\\s)?(?<m>${month})[\\s.-]{0,2}(?:the\\s)?(?<d>\\d{1,2})${ordinal}(?!\\d|:\\d|%|\\s(?:people|participants|students|attendees|courses|classes))${told}`,
    englishDay,
  ),
  form(`${edge}(?:the\\s)?(?<d>\\d{1,2})(?:st|nd|rd|th)\\sof\\s(?<which>last|this|next)\\smonth${end}`, (p, on) => [
    dayOfMonth(on, { last: -1, next: 1 }[p['which'] ?? ''] ?? 0, number(p['d'])),
  ]),
  form(
    `(?:(?<y>${year})\\s?年|(?<which>[去今明前后])年)?(?:的)?\\s?(?<!\\d)(?<m>${few})\\s?月(?:份)?\\s?(?<d>${few})(?:\\s?[日号](?:\\s?[至到-]\\s?(?<d2>${few})[日号])?|(?!\\s?[\\d月个日号人门]))`,
    (p, on, direction) =>
      [p['d'], p['d2']].flatMap((d) =>
        d ? monthAndDay({ m: number(p['m']), d: number(d), y: p['y'], which: p['which'] }, on, direction) : [],
      ),
  ),
  form(`(?<which>[上下本这])个?月的?\\s?(?<d>${few})\\s?[日号]`, (p, on) => [
    dayOfMonth(on, { 上: -1, 下: 1 }[p['which'] ?? ''] ?? 0, number(p['d'])),
  ]),
  form(`${edge}(?:${Object.keys(namedDays).join('|')})${end}`, (p, on) => [plusDays(on, namedDays[p['0'] ?? ''] ?? 0)]),
  // "A year ago" is no day; neither is "last month".
  form(`${edge}(?<n>${count})\\s?(?<unit>days?|weeks?|months?)\\sago${end}`, (p, on) => [distance(-howMany(p['n']), p['unit'] ?? '', on)]),
  form(`${edge}in\\s(?!a\\sday)(?<n>${count})\\s?(?<unit>days?|weeks?|months?)(?:['’]?\\stime)?${end}`, (p, on) => [
    distance(howMany(p['n']), p['unit'] ?? '', on),
  ]),
  form(`${edge}(?<n>${count})\\s?(?<unit>days?|weeks?|months?)\\sfrom\\s(?:now|today)${end}`, (p, on) => [
    distance(howMany(p['n']), p['unit'] ?? '', on),
  ]),
  form(`(?<n>${few})\\s?${units}(?:之|以)?前`, (p, on) => [distance(-howMany(p['n']), p['unit'] ?? '', on)]),
  form(`(?<n>${few})\\s?${units}(?:之|以)?后`, (p, on) => [distance(howMany(p['n']), p['unit'] ?? '', on)]),
  form(
    `${edge}(?:(?<side>last|past|this past|this|next|coming|on)\\s)?(?<w>${weekday})(?:\\s(?<week>last|this|next)\\sweek)?${end}`,
    ofTheWeek,
  ),
  form(`${edge}(?<side>last|this|next|on)\\s(?<w>${shortWeekday})${end}`, ofTheWeek),
  form(`(?<side>上上|上|这|本|下下|下)?个?(?:周|星期|礼拜)(?<w>[一二三四五六日天])(?!\\s?[个])`, ofTheWeek),
];

const dayOfMonth = (on: Day, months: number, day: number): Day => `${monthStart(on, months).slice(0, 8)}${String(day).padStart(2, '0')}`;

const weeksOff: Readonly<Record<string, number>> = { 上上: -2, 上: -1, 这: 0, 本: 0, 下: 1, 下下: 2, last: -1, this: 0, next: 1 };

function ofTheWeek(p: Parts, on: Day, direction: Direction): Day[] {
  const day = weekdayNumber(p['w'] ?? '');
  const week = p['week'] ?? (/\p{Script=Han}/u.test(p['side'] ?? '') || p['side'] === 'this' ? p['side'] : undefined);
  if (week) return [inWeek(day, weeksOff[week] ?? 0, on)];
  const [before, after] = [latestBefore(day, on), firstAfter(day, on)];
  if (/last|past/.test(p['side'] ?? '')) return [before];
  if (p['side'] === 'coming') return [after];
  // Whether "next Friday" is of this week or of the one to come, people do not agree.
  if (p['side'] === 'next') return [...new Set([after, inWeek(day, 1, on)])];
  return direction === 'past' ? [before] : direction === 'future' ? [after] : [before, after];
}
