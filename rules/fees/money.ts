/** An amount of money in one currency, exact: whole minor units, never a fraction, never converted. */

/** `minor` counts the currency's smallest unit: cents of USD, whole yen of JPY. */
export type Money = { readonly currency: string; readonly minor: number };

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** True for a currency code of ISO 4217, in capitals. */
export const isCurrency = (code: string): boolean => currencies.has(code);

/**
 * The currencies of ISO 4217 that do not have two decimals. `Intl` cannot be asked: it tells what is used in cash,
 * no decimals for HUF, IDR, PKR and a dozen more, and their amounts would come out a hundred times too large.
 */
const undivided = new Set('BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'.split(' '));
const inThousandths = new Set('BHD IQD JOD KWD LYD OMR TND'.split(' '));

/** How many decimals the minor unit of a currency is. */
export function decimals(currency: string): number {
  if (undivided.has(currency)) return 0;
  return inThousandths.has(currency) ? 3 : 2;
}

/** `USD 100.00`, with a hard space; in Chinese `100.00美元`. */
export function amountText({ currency, minor }: Money, locale: string): string {
  const digits = decimals(currency);
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: /^zh\b/i.test(locale) ? 'name' : 'code',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  // A numeral in a string is formatted as it stands; a division would make a float of it.
  return format.format(`${minor}e-${digits}` as `${number}`);
}
