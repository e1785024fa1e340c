/** Countries and regions of ISO 3166-1: their codes, their names, and the code of a name a person typed. */

/** All that are assigned, and none that are only reserved. `Intl` cannot be asked: it also names EU, UN, XK, withdrawn codes and made-up ones. */
const codes: ReadonlySet<string> = new Set(
  `
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG
  CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL
  GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA
  LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP
  NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV
  SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
  `
    .trim()
    .split(/\s+/),
);

/** Every code, in alphabetical order. */
export const countries: readonly string[] = [...codes];

/** True for an alpha-2 code of ISO 3166-1, in capitals. */
export const isCountry = (code: string): boolean => codes.has(code);

/** The name of a country in the language of a locale. */
export const countryName = (code: string, locale: string): string =>
  new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(code) ?? code;

/** Names in use that `Intl` has in no style. A name of two countries, as Korea or Congo, is not here: nothing is guessed. */
const aliases: Readonly<Record<string, string>> = {
  USA: 'US',
  'United States of America': 'US',
  America: 'US',
  UK: 'GB',
  'Great Britain': 'GB',
  Britain: 'GB',
  PRC: 'CN',
  "People's Republic of China": 'CN',
  'Mainland China': 'CN',
  Macau: 'MO',
  UAE: 'AE',
  Burma: 'MM',
  'Czech Republic': 'CZ',
  Holland: 'NL',
  'Ivory Coast': 'CI',
  'Republic of Korea': 'KR',
  'Russian Federation': 'RU',
  Swaziland: 'SZ',
  Turkey: 'TR',
  Vatican: 'VA',
  美利坚合众国: 'US',
  大不列颠: 'GB',
  中华人民共和国: 'CN',
  中国大陆: 'CN',
  中国香港: 'HK',
  中国澳门: 'MO',
  中国台湾: 'TW',
  阿联酋: 'AE',
  沙特: 'SA',
  南韩: 'KR',
  大韩民国: 'KR',
};

/** The same for "Côte d’Ivoire", "cote d'ivoire" and "COTE D IVOIRE"; "St." is "Saint", "&" is "and", "the" in front is dropped. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\bst\b/g, 'saint')
    .replaceAll('&', 'and')
    .replace(/^\s*the\s/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

const byName: ReadonlyMap<string, string> = new Map(
  ['en', 'zh-Hans', 'zh-Hant']
    .flatMap((locale) => (['long', 'short'] as const).map((style) => new Intl.DisplayNames(locale, { type: 'region', style })))
    .flatMap((names) => countries.map((code) => [names.of(code) ?? code, code] as const))
    .concat(Object.entries(aliases))
    .map(([name, code]) => [plain(name), code] as const),
);

/** The country of a code in any case, or of a name in English or Chinese; `undefined` for every other text. */
export function countryNamed(text: string): string | undefined {
  const code = text.normalize('NFKC').trim().toUpperCase();
  return isCountry(code) ? code : byName.get(plain(text));
}
