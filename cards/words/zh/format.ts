/** Days, numbers and lists as they are written. */
import { moneyIn } from '../money.ts';
import { onceEach } from '../once-each.ts';

const long = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('zh-CN', { year: 'numeric', month: 'long', timeZone: 'UTC' });
export const day = (text: string) => long.format(new Date(text));
export const list = (items: readonly string[]) => items.join('、');

/** A source’s own date, `YYYY-MM-DD` or `YYYY-MM`. */
export const dated = onceEach((text) => (text.length === 7 ? month : long).format(new Date(text)));

export const money = moneyIn('zh-CN');

const regions = new Intl.DisplayNames('zh-CN', { type: 'region' });
/** By its code of ISO 3166-1. */
export const country = (code: string) => regions.of(code) ?? code;
