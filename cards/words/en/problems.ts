/** What is wrong with an input, and how to mend it. */
import type { Words } from '../words.ts';
import { day, days } from './format.ts';

export const problems: Words['problems'] = {
  empty: () => 'This is still empty.',
  'too-long': ({ max }) => `This is too long; ${max} characters fit.`,
  'not-a-choice': ({ typed }) => `“${typed}” is not one of the choices.`,
  'not-yes-or-no': ({ typed }) => `“${typed}” is neither yes nor no.`,
  'not-a-date': ({ typed }) => `“${typed}” is not a date we can read. Write it as year-month-day, such as 2022-03-15.`,
  'no-such-day': ({ typed }) => `The calendar has no ${typed}. Please check day and month.`,
  'in-future': ({ day: then }) => `${day(then)} is still to come. Only a class already taught counts.`,
  'too-far-ahead': ({ day: then }) => `${day(then)} is more than two years away. Membership runs year by year, so please check the year.`,
  'before-window': ({ day: then, days: ago, window, since }) =>
    `${day(then)} is ${days(ago)} ago. A course counts for ${window} days, so only from ${day(since)} on. No course since then? Enter 0 courses taught.`,
  'not-a-whole-number': ({ typed }) => `“${typed}” is not a whole number. Use digits, such as 12.`,
  'too-small': ({ typed, min }) => `${typed} is too few; it has to be ${min} or more.`,
  'too-large': ({ typed, max }) => `${typed} is too many; ${max} is the most we take.`,
  'not-an-address': ({ typed }) =>
    `“${typed}” is not a complete email address. It needs a name, an @ and a domain, such as kim@contoso.com.`,
  'not-a-number': ({ typed }) => `“${typed}” is not a number. Use digits, such as 3 or 2.5.`,
  'not-a-link': ({ typed }) => `“${typed}” is not a complete web address. Write it like www.contoso.com/microsoft.`,
  'not-a-country': ({ typed }) =>
    `“${typed}” is not a country or region we know. Write its name in English or Chinese, or its two-letter code, such as CN.`,
  'too-many': ({ max }) => `That is more than ${max} names. Please keep the ones that count.`,
};
