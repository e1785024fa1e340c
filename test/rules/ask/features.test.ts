import { describe, expect, test } from '@jest/globals';
import { featureReader, normalise, readOnce } from '../../../rules/ask/features.ts';

const names = (text: string, terms?: readonly string[]) => [...featureReader(terms)(text).keys()];
/** Without the pieces of words. */
const whole = (text: string, terms?: readonly string[]) => names(text, terms).filter((name) => !name.includes('…'));

describe('text is read the same however it is typed', () => {
  test.each([
    ['capitals', 'RENEW My Card', 'renew my card'],
    ['full width', 'ＭＣＴ　２０２６', 'mct 2026'],
    ['accents', 'Café', 'cafe'],
    ['a curly apostrophe', 'I don’t', 'i do not'],
    ['a missing apostrophe', 'it isnt', 'it is not'],
    ["can't and won't", "can't won't", 'ca not wo not'],
    ['digit groups', '1,500 or 1, 2', '1500 or 1, 2'],
  ])('%s', (_, typed, read) => expect(normalise(typed)).toBe(read));
});

describe('features', () => {
  test('words and pairs of words, across punctuation', () => {
    expect(whole('Renew, early!')).toEqual(['renew', 'early', 'renew early']);
  });
  test('pieces of three and four characters, ends included, say where the word goes on', () => {
    expect(names('fee')).toEqual(['fee', 'fe…', '…fee…', '…ee', 'fee…', '…fee']);
  });
  test('numbers are words, and signs that belong to a name stay', () => {
    expect(whole('AZ-104 CTT+ C#')).toEqual(['az', '104', 'az 104', 'ctt+', '104 ctt+', 'c#', 'ctt+ c#']);
  });
  test('Chinese characters and pairs, with Latin runs as words', () => {
    expect(whole('续MCT年费')).toEqual(['续', 'mct', '续 mct', '年', 'mct 年', '费', '年费']);
  });
  test('counts, and where a piece was seen', () => {
    expect(featureReader()('fee or fee').get('fee')).toEqual({ count: 2, from: 'fee' });
    expect(featureReader()('early renewal').get('…wal')).toEqual({ count: 1, from: 'renewal' });
  });
  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t'],
    ['punctuation', '?!…，。'],
    ['emoji', '🎉👩‍💻'],
    ['half an emoji', '\ud83c'],
  ])('there are none in %s', (_, text) => expect(names(text)).toEqual([]));
  test('a long paste is read only in part', () => {
    expect(names('word '.repeat(2_000))).toEqual(names('word '.repeat(400)));
    expect(featureReader()('x'.repeat(10_000)).size).toBeLessThan(20);
  });
});

test('a text that several ask for one after the other is read once', () => {
  const read: string[] = [];
  const reader = readOnce((text) => {
    read.push(text);
    return featureReader()(text);
  });
  for (const text of ['fee', 'fee', 'exam', 'fee']) expect([...reader(text).keys()]).toEqual(names(text));
  expect(read).toEqual(['fee', 'exam', 'fee']);
});

describe('terms', () => {
  test('are one feature, whole', () => {
    expect(names('a Learning Partner', ['learning partner'])).toContain('learning partner');
    expect(names('a Learning Partner', ['learning partner'])).not.toContain('learning');
    expect(names('交年费', ['年费'])).toEqual(['交', '年费', '交 年费']);
  });
  test('the longest counts', () => {
    expect(whole('重新加入', ['加入', '重新加入'])).toEqual(['重新加入']);
  });
  test('are not found inside words', () => {
    expect(names('smct', ['mct'])).not.toContain('mct');
  });
  test('need a letter or digit', () => {
    expect(() => featureReader(['MCT', '…'])).toThrow('Term "…" has no letter or digit, so no question can contain it: remove it.');
  });
});
