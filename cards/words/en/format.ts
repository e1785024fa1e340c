/** Days, numbers and lists as they are written. */
import { moneyIn } from '../money.ts';
import { onceEach } from '../once-each.ts';

const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
export const day = (text: string) => long.format(new Date(text));
export const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);
const conjunction = new Intl.ListFormat('en-GB');
export const list = (items: readonly string[]) => conjunction.format(items);

/** A source’s own date, `YYYY-MM-DD` or `YYYY-MM`. */
export const dated = onceEach((text) => (text.length === 7 ? month : long).format(new Date(text)));

export const money = moneyIn('en-GB');

const regions = new Intl.DisplayNames('en-GB', { type: 'region' });
/** By its code of ISO 3166-1. */
export const country = (code: string) => regions.of(code) ?? code;
