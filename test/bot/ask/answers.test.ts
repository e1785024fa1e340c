/** What rules/answers/*.yaml has to keep to, entry by entry, and what it has to say on points that are easily got wrong. */
import { describe, expect, it, test } from '@jest/globals';
import { answersOnDisk, readAnswers } from '../../../bot/ask/files.ts';
import { languages } from '../../../dialogs/language.ts';
import { contacts } from '../../../rules/contacts.ts';
import { type FactId, facts } from '../../../rules/facts/index.ts';

const entries = readAnswers();
const knowledge = answersOnDisk();
const all = entries.flatMap((entry) => languages.map((language) => ({ id: entry.id, entry, language, text: entry.answer[language] })));

/** Entries, by id, whose text does not keep to something. */
const where = (isWrong: (one: (typeof all)[number]) => boolean) =>
  all.filter(isWrong).map(({ id, language, text }) => `${id} (${language}): ${text}`);

const withoutLinks = (text: string) => text.replace(/\]\([^)]*\)/g, ']').replace(/https?:\/\/\S+|[\w.]+@[\w.]+/g, '');

describe('every answer', () => {
  it('is there', () => expect(entries.length).toBeGreaterThan(200));

  it('is short', () => {
    const sentences = ({ text, language }: { text: string; language: string }) =>
      withoutLinks(text)
        .split(language === 'en' ? /[.!?]["”)]?(?=\s|$)/ : /[。！？]/)
        .filter((sentence) => sentence.trim() !== '').length;
    expect(where((one) => sentences(one) > 5)).toEqual([]);
  });

  it('names no sum of money', () => {
    const sum =
      /[$€£¥￥₹]|\b(USD|EUR|GBP|CNY|RMB|INR|JPY|CHF|TWD|HKD)\b|\d\s*(dollars|euros?|pounds|yuan|rupees)\b|[\d零一二三四五六七八九十百千万]\s*(元|美元|欧元|人民币|块)/i;
    expect(where(({ text }) => sum.test(text))).toEqual([]);
  });

  it('has nothing left to fill in', () => expect(where(({ text }) => text.includes('${') || /\b(TODO|TBD)\b/.test(text))).toEqual([]));

  it('links only where the documents do', () => {
    const known = JSON.stringify([facts, contacts]);
    const links = (text: string) =>
      [...text.matchAll(/\]\(([^)\s]+)\)|(?:https?:\/\/[^\s)，。、；]+|[\w.-]+@[\w-]+(?:\.[\w-]+)+)/g)].map(([all, link]) => link ?? all);
    expect(all.flatMap(({ text }) => links(text)).length).toBeGreaterThan(100);
    expect(all.flatMap(({ id, text }) => links(text).map((link) => ({ id, link }))).filter(({ link }) => !known.includes(link))).toEqual(
      [],
    );
  });

  it('is related to no entry twice, and not to itself', () => {
    const wrong = entries.filter(({ id, related = [] }) => new Set([...related, id]).size !== related.length + 1);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('is silent aloud: who gets no answer hears that the documents have none', () => {
    const said = {
      en: /documents (also )?do not (say|define|list|describe)|say nothing|not said|documents (say|print|give|name|have) no\b|not in (the|these|my) documents|neither programme page defines|(is|are) not (described|mentioned|covered)/i,
      zh: /文件都?没有|没有(说|写|涉及|提)|不在|没写/,
    };
    expect(where(({ entry, language, text }) => entry.silent === true && !said[language].test(text))).toEqual([]);
  });
});

test('every fact for users is cited by an answer', () => {
  const cited = new Set(entries.flatMap((entry) => entry.facts));
  const left = (Object.keys(facts) as FactId[]).filter((id) => !facts[id].notForUsers && !cited.has(id));
  expect(left).toEqual([]);
});

describe('a point that is easily got wrong', () => {
  const answer = (id: string) => {
    const entry = entries.find((each) => each.id === id);
    if (!entry) throw new Error(`There is no answer ${id}. Name the entry that took its place.`);
    return entry.answer;
  };

  test('六折 is 40 % off', () => {
    expect(answer('imagine-academy-press-discount').en).toMatch(/^Imagine Academy gives 40\s?% off .*“60% off” would be wrong/);
    expect(answer('imagine-academy-press-discount').zh).toMatch(/优惠 40%.*实付原价的 60%.*不是 60% off/);
  });
  test('a learning option takes no business plan', () => {
    expect(answer('learning-partner-business-plan').en).toMatch(/^No\b/);
    expect(answer('learning-partner-business-plan').zh).toMatch(/^不/);
  });
  test('an invoice of January 2020 shows a year later than the page prints', () => {
    expect(answer('kpi-report').en).toContain('15 February 2020');
    expect(answer('kpi-report').zh).toMatch(/2020\s?年\s?2\s?月\s?15\s?日/);
  });
  test('a reference comes from a former customer, a manager or a colleague', () => {
    expect(answer('upgrade-reference').en).toMatch(/former customer, a manager or a colleague/);
    expect(answer('upgrade-reference').zh).toMatch(/以前的客户、经理或同事/);
  });
  test('whether to rejoin or to upgrade goes by the status', () => {
    expect(answer('return-which').en).toMatch(/status/);
    expect(answer('return-which').zh).toMatch(/身份/);
    for (const id of ['rejoin-how', 'upgrade-how']) {
      expect(answer(id).en).toMatch(/status|renewal period|Alumni/);
      expect(answer(id).zh).toMatch(/状态|续期时间|Alumni/);
    }
  });
});

describe('asked for an amount', () => {
  const asked = {
    en: [
      'how much is the MCT fee in Germany',
      'is it free for Microsoft employees',
      'what does MCT membership cost',
      'price of mct renewal',
      'how many euros is the annual fee',
      'what is the MCT fee for freelancers in India',
      'how much would I pay as an academic trainer',
      'mct alumni fee amount',
      'tell me the membership fee in dollars',
      'how expensive is it to become an MCT',
      'what do I pay to renew as an MCT in Canada',
      'fee for new MCTs',
    ],
    zh: [
      'MCT 年费多少钱',
      '微软员工免费吗',
      '在德国当 MCT 要交多少钱',
      '续期费用是多少',
      'MCT 会费几百块',
      'Alumni 要交多少钱',
      '申请 MCT 要花多少美元',
      'MCT 贵不贵',
      '自由职业者的 MCT 费用是多少',
      '新申请 MCT 收费多少',
      '年费要多少人民币',
      'MCT 一年要交几个钱',
    ],
  } as const;

  const cases = languages.flatMap((language) => asked[language].map((question) => ({ language, question })));
  test.each(cases)('$question', ({ language, question }) => {
    const { kind, found } = knowledge.ask(question, language);
    const told = kind === 'answer' ? found.slice(0, 1) : kind === 'choices' ? found : [];
    expect({ kind, about: told.some(({ entry }) => entry.silent || /depend|取决/.test(entry.answer[language])) }).toEqual({
      kind,
      about: true,
    });
    const dates = /(19|20)\d\d(\s?年)?|\d+(\s?月|\s?日)|\d+\s?%|Microsoft 365/g;
    for (const { entry } of told) expect(withoutLinks(entry.answer[language]).replace(dates, '')).not.toMatch(/\d/);
  });
});
