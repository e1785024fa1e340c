/** Packs, codes, e-learning, discounts and mail addresses: which side of each disagreement is followed. */
import { describe, expect, it } from '@jest/globals';
import { wordsIn } from '../../../cards/render.ts';
import { languages } from '../../../dialogs/language.ts';
import type { Answers } from '../../../rules/applicant.ts';
import { contactFor, contacts } from '../../../rules/contacts.ts';
import { contradictions } from '../../../rules/contradictions/index.ts';
import { at } from '../../../rules/dated.ts';
import { explain } from '../../../rules/explain.ts';
import { facts } from '../../../rules/facts/index.ts';
import { imagineAcademyDiscount, packSizes } from '../../../rules/values.ts';
import { because, everyText, noticeOf, on, sayNotice, stepOf } from './said.ts';

const school: Answers = { academicInstitution: true, licensing: 'ees', certiportCenter: true, examCount: 100 };
const packs = (answers: Answers, day = on) => explain('exam-packs', { ...school, ...answers }, day);

describe('C-32: the class pack is described, with the warning that its certifications have retired', () => {
  it('what it is for, and how many vouchers it has', () => {
    expect(packs({ exams: ['mcp'] })).toMatchObject({ verdict: 'yes', outcomes: ['class-pack'] });
    expect(at(packSizes['class-pack'], on)?.value).toBe(30);
  });
  it('the warning in both languages', () => {
    const warning = noticeOf(packs({ exams: ['mcp'] }), 'class-pack-certifications-retired');
    expect(warning?.values).toEqual({ retiredOn: '2021-01-31', graceEnd: '2021-07-31' });
    expect(sayNotice(warning ?? { code: '', values: {} }, 'en')).toMatch(/31 January 2021.*31 July 2021/);
    expect(sayNotice(warning ?? { code: '', values: {} }, 'zh')).toMatch(/2021年1月31日.*2021年7月31日/);
  });
  it('from the day of the retirement on', () => {
    expect(noticeOf(packs({ exams: ['mcp'] }, '2021-01-30'), 'class-pack-certifications-retired')).toBeUndefined();
    expect(noticeOf(packs({ exams: ['mcp'] }, '2021-01-31'), 'class-pack-certifications-retired')).toBeDefined();
  });
  it.each<[string, Answers, string]>([
    ['not an academic institution', { academicInstitution: false }, 'no'],
    ['no licence that covers packs', { licensing: 'other' }, 'no'],
    ['two kinds of packs', { exams: ['mcp', 'mos'] }, 'unknown'],
    ['no such pack for Fundamentals beside it', { exams: ['mcp', 'fundamentals'] }, 'unknown'],
  ])('also where something else is in the way: %s', (_, answers, verdict) => {
    const explained = packs({ exams: ['mcp'], ...answers });
    expect(explained.verdict).toBe(verdict);
    expect(explained.notices.filter(({ code }) => code === 'class-pack-certifications-retired')).toHaveLength(1);
  });
  it('not with the site packs', () =>
    expect(noticeOf(packs({ exams: ['mos', 'mta'] }), 'class-pack-certifications-retired')).toBeUndefined());
});

describe('C-33: a pack lasts a year, other codes as long as the agreement, and the earlier day counts', () => {
  it.each<[string, Answers, string]>([
    ['a pack, a year', { codeKind: 'pack', orderedOn: '2022-03-01', agreementEndsOn: '2025-12-31' }, '2023-02-28'],
    ['a pack in an agreement that ends sooner', { codeKind: 'pack', orderedOn: '2022-03-01', agreementEndsOn: '2022-12-31' }, '2022-12-31'],
    ['another code', { codeKind: 'general', agreementEndsOn: '2025-12-31' }, '2025-12-31'],
    ['another code, whenever ordered', { codeKind: 'general', orderedOn: '2022-03-01', agreementEndsOn: '2025-12-31' }, '2025-12-31'],
  ])('%s', (_, answers, until) => {
    expect(explain('code-end', answers, on).reasons[0]?.because).toMatchObject([{ reason: 'code-usable-until', values: { until } }]);
    expect(explain('code-end', answers, until).verdict).toBe('yes');
  });
  it('and packs say 12 months', () => expect(noticeOf(packs({ exams: ['mcp'] }), 'pack-lasts')?.values).toEqual({ months: 12 }));
});

it('C-34: the packs need an SSL and no USL or ASL; the second answer, about other programmes, is a slip', () => {
  expect(facts['V-53'].en).toMatch(/is a Service Subscription License \(SSL\), with no .*\(USL\) or .*\(ASL\)/);
  expect(facts['V-53'].zh).toMatch(/服务订阅许可证（SSL），不需要.*（USL）或.*（ASL）/);
  expect(facts['V-56'].en).toContain('garbled');
  expect(facts['V-56'].zh).toContain('混乱');
  const { sides, followed } = contradictions['C-34'];
  expect(sides[0]?.facts).toEqual(['V-53']);
  expect(followed.en).toMatch(/^The first answer.*only an SSL/);
  expect(followed.zh).toMatch(/前一处为准.*只需要 SSL/);
  expect(packs({ exams: ['mos'] }).contradictions).toContain('C-34');
});

describe('C-35: each product and event has its own time, and which one is meant is asked', () => {
  it('asked first', () => expect(explain('code-arrival', {}, on).missing[0]).toBe('codeEvent'));
  it.each<[NonNullable<Answers['codeEvent']>, string, object]>([
    ['order-processed', 'order-confirmed-by', { by: '2022-10-05', hours: 48 }],
    ['order-invoiced', 'code-comes-between', { from: '2022-10-10', to: '2022-10-17' }],
    ['term-started', 'code-comes-with-the-term', { on: '2022-10-03' }],
    ['site-pack-ordered', 'code-comes-by', { by: '2022-10-04', hours: 24 }],
    ['class-pack-ordered', 'code-no-time-given', {}],
  ])('%s', (codeEvent, reason, values) => {
    const explained = explain('code-arrival', { codeEvent, codeEventOn: '2022-10-03' }, '2022-10-03');
    expect(explained.reasons[0]?.because).toMatchObject([{ reason, values }]);
  });
});

it('C-36: e-learning is no longer sold; Software Assurance reaches it through coverage that exists', () => {
  expect(facts['V-33'].en).toContain('no longer sold');
  expect(facts['V-33'].zh).toContain('不再销售');
  expect(facts['V-05'].en).toContain('the coverage it already has');
  expect(facts['V-05'].zh).toContain('现有保障范围内');
  const { followed } = contradictions['C-36'];
  expect(followed.en).toMatch(/^It is not sold any more\. .*coverage they already have/);
  expect(followed.zh).toMatch(/^已经不再销售。.*现有的保障范围/);
  // What the packs are for stands a second time, under e-learning.
  expect(packs({ exams: ['mos'] }).contradictions).toContain('C-36');
});

describe('C-37: no pack is promised for Fundamentals, and the row of 125 is two packs', () => {
  it('Fundamentals is left to the reseller', () => {
    const explained = packs({ exams: ['fundamentals'] });
    expect(explained.verdict).toBe('unknown');
    expect(because(explained)['pack']).toEqual(['unknown', 'fundamentals-in-no-pack']);
    expect(explained.facts).toEqual(expect.arrayContaining(['V-20', 'V-11']));
    expect(stepOf(explained, 'order-from-the-reseller')).toBeDefined();
    expect(because(packs({ exams: ['mta', 'fundamentals'] }))['pack']?.[0]).toBe('unknown');
  });
  it('while the staff vouchers of Imagine Academy do name it', () => {
    for (const language of languages) expect(facts['V-11'][language]).toContain('Fundamentals');
  });
  it.each<[NonNullable<Answers['exams']>, string]>([
    [['mta', 'mce'], 'mta-mce-pack'],
    [['mos', 'mce'], 'mos-mce-pack'],
  ])('%j fit %s, with 125 vouchers', (exams, pack) => {
    expect(packs({ exams }).outcomes[0]).toBe(pack);
    expect(at(packSizes[pack as 'mta-mce-pack'], on)?.value).toBe(125);
  });
  it('neither covers MOS and MTA together', () => expect(packs({ exams: ['mos', 'mta'] }).outcomes).toEqual(['site-pack-500']));
});

describe('C-48: 五折 is 50% off and 六折 is 40% off', () => {
  it('as numbers', () => {
    expect(at(imagineAcademyDiscount, on)?.value).toBe(50);
    expect([facts['V-14'].value, facts['V-17'].value]).toEqual([50, 40]);
  });
  it('in the words of both languages', () => {
    expect(facts['V-14'].en).toContain('50% off');
    expect(facts['V-14'].zh).toMatch(/五折，即优惠 50%/);
    expect(facts['V-17'].en).toMatch(/40% off .*, so 60% of the price is paid/);
    expect(facts['V-17'].zh).toMatch(/六折，即优惠 40%，实付原价的 60%/);
    expect(contradictions['C-48'].followed.en).toBe('五折 is 50% off, and 六折 is 40% off.');
  });
  it('60% off is said nowhere', () => {
    const said = [...Object.values(facts), ...languages.map((language) => wordsIn[language])].flatMap(everyText);
    expect(said.filter((text) => /60 ?(%|percent) (off|discount)|(优惠|减|省) ?60 ?%/.test(text))).toEqual([]);
  });
});

describe('C-51: each mail address for its own question', () => {
  it.each<[NonNullable<Answers['subject']>, string]>([
    ['licensing-price', 'MSLVLPurchase@microsoft.com'],
    ['licensing-adding', 'mslvlhlp@microsoft.com'],
  ])('%s: %s', (subject, address) => {
    expect(contacts[contactFor[subject].contact]).toMatchObject({ address });
    expect(stepOf(explain('contact', { subject }, on), 'ask-contact')?.values).toMatchObject({ address });
  });
  it('prices, licensing and discounts also go to the account manager', () => {
    expect(contacts[contactFor['licensing-price'].contact].name.en).toContain('account manager');
    expect(contacts[contactFor['licensing-price'].contact].name.zh).toContain('客户经理');
  });
});

describe('C-59: vouchers are shared before they are assigned, and stay where they are afterwards', () => {
  it.each([
    ['reassign', 'code-cannot-move'],
    ['refund', 'code-not-refunded'],
  ] as const)('%s: no', (codeWish, reason) => {
    const explained = explain('code-change', { codeWish }, on);
    expect(because(explained)).toEqual({ 'code-change': ['no', reason] });
    expect(noticeOf(explained, 'pool-before-assignment')?.facts).toEqual(['V-11', 'V-48']);
  });
  it('as our reading, which the reseller confirms', () => {
    expect(contradictions['C-59'].followed.en).toMatch(/shared until they are assigned; once assigned, one stays.*reseller can confirm/);
    expect(contradictions['C-59'].followed.zh).toMatch(/分配之前大家共享.*不再转移.*经销商确认/);
  });
});
