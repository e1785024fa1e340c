import { beforeAll, describe, expect, it } from '@jest/globals';
import { answersOnDisk, readAnswers } from '../../../bot/ask/files.ts';
import { extensionAnswer } from '../../../bot/extension/index.ts';
import { bytesOf, maxBytes } from '../../../cards/fit.ts';
import { wordsIn } from '../../../cards/render.ts';
import type { Knowledge } from '../../../rules/ask/index.ts';
import { query, resultsIn } from './payloads.ts';

let knowledge: Knowledge;
beforeAll(() => {
  knowledge = answersOnDisk();
  knowledge.ask('', 'en');
}, 60_000);
const dependencies = () => ({
  knowledge,
  triage: () => {
    throw new Error('A search triages nothing.');
  },
  today: () => '2022-10-01',
  newToken: () => 'token',
  report: (_: string, error: unknown) => {
    throw error;
  },
});
const ask = (activity: object) => extensionAnswer(activity, dependencies());
const { en, zh } = wordsIn;

describe('a search', () => {
  it('finds answers as cards to insert, each with a line for the list and its sources with their dates', () => {
    const [first] = resultsIn(ask(query('refund')));
    expect(first).toMatchObject({
      contentType: 'application/vnd.microsoft.card.adaptive',
      previewType: 'application/vnd.microsoft.card.thumbnail',
      card: { type: 'AdaptiveCard', version: '1.5', lang: 'en' },
      preview: { title: expect.stringMatching(/^[A-Z]/), text: expect.stringMatching(/\S.* · .*20\d\d$/) },
    });
    const texts = first?.card.body.map(({ text }) => text ?? '') ?? [];
    expect(texts[0]).toBe(first?.preview.title);
    expect(texts.join('\n')).toMatch(/Microsoft Certified Trainer.*20(19|22).*P-\d+/);
    expect(texts.join('\n')).toContain(en.notADecision);
  });

  it.each<[string, string, object, 'en' | 'zh']>([
    ['Chinese words on an English client', '年费', {}, 'zh'],
    ['English words on an English client', 'fee', {}, 'en'],
    ['a name that stands in both, on a Chinese client', 'MTM', { locale: 'zh-CN' }, 'zh'],
    ['English words on a Chinese client', 'reimbursement refund', { locale: 'zh-CN' }, 'en'],
    ['nothing on a Chinese client', '', { locale: 'zh-CN' }, 'zh'],
    [
      'nothing on a client that says its language elsewhere',
      '',
      { locale: undefined, entities: [{ type: 'clientInfo', locale: 'zh-CN' }] },
      'zh',
    ],
  ])('%s', (_, words, more, lang) => {
    const found = resultsIn(ask(query(words, null, more)));
    expect(new Set(found.map(({ card }) => card.lang))).toEqual(new Set([lang]));
  });

  it('by pages, none twice', () => {
    const pages = [0, 10, 20].map((skip) => resultsIn(ask(query('ren', { skip, count: 10 }))).map(({ preview }) => preview.title));
    expect(pages.map(({ length }) => length)).toEqual([10, 10, 10]);
    expect(new Set(pages.flat()).size).toBe(30);
    expect(ask(query('ren', { skip: 1000, count: 10 }))).toEqual({
      composeExtension: { type: 'message', text: en.extension.nothingMore },
    });
  });

  it.each<[string, object | null, number]>([
    ['no options', null, 10],
    ['a thousand', { skip: 0, count: 1000 }, 25],
    ['odd ones', { skip: -3, count: 'many' }, 10],
    ['none', { skip: 0, count: 0 }, 10],
  ])('%s: so many are a page', (_, options, count) => expect(resultsIn(ask(query('renew', options)))).toHaveLength(count));

  it.each<[string, object]>([
    ['the box is opened', query(undefined)],
    ['nothing is typed', query('')],
    ['only signs are typed', query('???')],
    ['there are no parameters', { ...query(''), value: { commandId: 'search' } }],
  ])('%s: what people come for most', (_, activity) =>
    expect(resultsIn(ask(activity))[0]?.preview.title).toBe('What do I need to renew my MCT'),
  );

  it.each<[string, string]>([
    ['pizza', en.extension.nothingFound('\u2068pizza\u2069')],
    ['天气', zh.extension.nothingFound('\u2068天气\u2069')],
    [`<qq>${'x'.repeat(300)}`, en.extension.nothingFound(`\u2068<qq>${'x'.repeat(35)}…\u2069`)],
  ])('%s fits nothing, and that is said', (words, text) =>
    expect(ask(query(words))).toEqual({ composeExtension: { type: 'message', text } }),
  );

  it('whatever was said of the name of the parameter', () =>
    expect(resultsIn(ask({ ...query(''), value: { parameters: [{ value: 'refund' }] } }))).toHaveLength(
      resultsIn(ask(query('refund', null))).length,
    ));

  it('an answer that says what the documents leave out is marked as such', () => {
    const [first] = resultsIn(ask(query('how much is the annual fee')));
    expect(first?.preview.text).toMatch(new RegExp(`^${en.extension.silent}`));
    expect(JSON.stringify(first?.card)).toContain(en.extension.silent);
  });
});

it('no card has anything to press but links, and each fits', () => {
  for (const entry of readAnswers())
    for (const lang of ['en', 'zh'] as const) {
      const [phrase = ''] = entry.phrases[lang];
      const found = resultsIn(ask(query(phrase, { skip: 0, count: 1 }, { locale: lang })))[0];
      expect(JSON.stringify(found?.card)).not.toMatch(/Action\.|Input\.|selectAction/);
      expect(bytesOf(found?.card ?? {})).toBeLessThanOrEqual(maxBytes);
      expect(found?.card.body[0]?.text?.toLowerCase()).toBe(phrase.toLowerCase());
      expect(found?.preview.title.length).toBeLessThanOrEqual(50);
    }
});
