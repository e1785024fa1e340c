import { expect, it } from '@jest/globals';
import { countries, countryName, countryNamed, isCountry } from '../../rules/fees/countries.ts';

it('there are 249 countries, each once', () => {
  expect(countries).toHaveLength(249);
  expect(new Set(countries).size).toBe(249);
});

it.each(['CN', 'HK', 'MO', 'TW', 'GB', 'US', 'DE', 'AQ', 'AX', 'BQ', 'CW', 'EH', 'PS', 'SS', 'UM', 'VA'])('%s is a country', (code) =>
  expect(isCountry(code)).toBe(true),
);

it.each([
  ['reserved', 'EU'],
  ['reserved', 'UN'],
  ['reserved', 'UK'],
  ['reserved', 'AC'],
  ['reserved', 'EZ'],
  ['for anybody’s own use', 'XK'],
  ['for anybody’s own use', 'XA'],
  ['for anybody’s own use', 'ZZ'],
  ['withdrawn', 'AN'],
  ['withdrawn', 'DD'],
  ['withdrawn', 'SU'],
  ['withdrawn', 'YU'],
  ['small letters', 'de'],
  ['three letters', 'DEU'],
  ['nothing', ''],
])('no country, %s: %s', (_, code) => expect(isCountry(code)).toBe(false));

it.each([
  ['DE', 'en', 'Germany'],
  ['DE', 'zh-CN', '德国'],
  ['CN', 'en-US', 'China'],
  ['CN', 'zh', '中国'],
  ['GB', 'en', 'United Kingdom'],
])('%s in %s is %s', (code, locale, name) => expect(countryName(code, locale)).toBe(name));

it.each([
  ['a code', 'DE', 'DE'],
  ['a code in small letters', 'de', 'DE'],
  ['a code in full-width letters', 'ＤＥ', 'DE'],
  ['an English name', 'Germany', 'DE'],
  ['a name in small letters with blanks around', '  south africa ', 'ZA'],
  ['a name with an article', 'The Netherlands', 'NL'],
  ['a name without its accents', "cote d'ivoire", 'CI'],
  ['a Saint written out', 'Saint Lucia', 'LC'],
  ['“and” for “&”', 'Trinidad and Tobago', 'TT'],
  ['a Chinese name', '德国', 'DE'],
  ['a Chinese name in traditional characters', '德國', 'DE'],
  ['China in Chinese', '中国', 'CN'],
  ['China in full', '中华人民共和国', 'CN'],
  ['Hong Kong', 'Hong Kong', 'HK'],
  ['Hong Kong in Chinese', '香港', 'HK'],
  ['Hong Kong in full', '中国香港特别行政区', 'HK'],
  ['Macau with a u', 'Macau', 'MO'],
  ['Taiwan in Chinese', '台湾', 'TW'],
  ['USA', 'USA', 'US'],
  ['USA with points', 'U.S.A.', 'US'],
  ['the United States of America', 'the United States of America', 'US'],
  ['UK', 'UK', 'GB'],
  ['UK with points', 'U.K.', 'GB'],
  ['Turkey', 'Turkey', 'TR'],
  ['Türkiye', 'Turkiye', 'TR'],
  ['the Emirates', 'UAE', 'AE'],
  ['the Emirates in Chinese', '阿联酋', 'AE'],
])('understands %s', (_, text, code) => expect(countryNamed(text)).toBe(code));

it.each(['', ' ', '-', 'EU', 'European Union', 'XK', 'ZZ', 'Korea', 'Congo', 'Atlantis', 'Germany or France', '国', 'constructor'])(
  'does not guess at “%s”',
  (text) => expect(countryNamed(text)).toBeUndefined(),
);

it.each(['en', 'zh-CN', 'zh-TW'])('every country is found by its own name in %s', (locale) => {
  expect(countries.filter((code) => countryNamed(countryName(code, locale)) !== code)).toEqual([]);
});
