/** Months, days of the week and ways to say how far off, in pieces that patterns are made of. */

const monthNames = [
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
];
export const month = `(?:${monthNames.join('|')})`;
const months = monthNames.map((name) => new RegExp(`^${name}$`));
/** 1 to 12; 0 for what is no month. */
export const monthNumber = (name: string): number => months.findIndex((pattern) => pattern.test(name)) + 1;

/** "Sat" and "sun" are words of their own: alone, only the long forms are days. */
export const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
export const shortWeekday = '(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)';
const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
/** Monday is 0. */
export const weekdayNumber = (name: string): number =>
  name.length === 1 ? '一二三四五六日'.indexOf(name.replace('天', '日')) : weekdays.indexOf(name.slice(0, 2));

/** Digits or Chinese signs, at most so many as a day, a month or a count has. */
export const few = '(?:\\d{1,2}|[一二两三四五六七八九十廿]{1,3})';
export const year = '(?:\\d{4}|[一二〇零三四五六七八九○]{4}|\\d{2})';
export const count = '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';

/** Days that have a name of their own, by how far off they are. */
export const namedDays: Readonly<Record<string, number>> = {
  'the day before yesterday': -2,
  'day before yesterday': -2,
  'the day after tomorrow': 2,
  'day after tomorrow': 2,
  yesterday: -1,
  today: 0,
  tomorrow: 1,
  大前天: -3,
  前天: -2,
  昨天: -1,
  昨日: -1,
  今天: 0,
  今日: 0,
  明天: 1,
  明日: 1,
  大后天: 3,
  后天: 2,
};

/** Words that make a day too vague to fill in. */
export const vague = /(?:about|around|roughly|approximately|almost|nearly|over|than|least|some|大约|大概|差不多|将近|超过|至少)\s*$/;

/** A day from which, or up to which, something holds is not the day it happened. */
export const boundBefore = /(?:^|[^a-z])(?:since|until|till|before|after|by|from|starting|between|自|自从|截至|直到)\s*$/;
export const boundAfter = /^\s*(?:之?前|以前|之后|以后|以来|起|开始|为止|onwards?\b)/;
