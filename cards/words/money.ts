/** Amounts of money as they are written. */
import type { Money } from '../../rules/fees/money.ts';

/** With the currency’s code: `USD 100.00`. A numeral in a string is formatted as it stands; a division would make a float of it. */
export const moneyIn =
  (locale: string) =>
  ({ currency, minor, decimals }: Money & { readonly decimals: number }): string => {
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'code', ...digits });
    return format.format(`${minor}e-${decimals}` as `${number}`);
  };
