/** What no document says: every such point is known, in both languages, with whom to ask, and nothing is made up for it. */
import { describe, expect, it } from '@jest/globals';
import { contacts } from '../../rules/contacts.ts';
import { type DecisionId, decisions } from '../../rules/decisions/index.ts';
import { type FactId, facts } from '../../rules/facts/index.ts';
import { type Silence, type SilenceId, silences } from '../../rules/silences.ts';

/** Each point that somebody found missing in the documents, and a word its text has to have in either language. */
const points: readonly (readonly [string, SilenceId, RegExp, RegExp])[] = [
  ['amounts of any fee', 'fee-amount', /no amount of any fee/, /金额/],
  ['currency', 'currency-and-tax', /currency/, /货币/],
  ['tax', 'currency-and-tax', /tax/, /税/],
  ['the due date', 'fee-due-date', /due/, /何时缴/],
  ['refund', 'refund-and-instalments', /refunded/, /退/],
  ['instalments', 'refund-and-instalments', /instalments/, /分期/],
  ['payment methods', 'payment-methods', /payment methods/, /付款方式/],
  ['how early renewal opens', 'renewal-opening', /how early/i, /最早/],
  ['how long after the anniversary renewal is possible', 'after-the-anniversary', /after the anniversary/, /过了周年日多久/],
  ['the Alumni term', 'alumni-term', /how long an Alumni membership lasts/i, /Alumni 会员资格有效多久/],
  ['size of MCT or Alumni discounts', 'discount-size', /how large the discounts for MCTs and Alumni/i, /MCT 和 Alumni 的折扣有多少/],
  ['how to get an MTM ID', 'getting-an-mtm-id', /how to get an MTM ID/i, /怎样取得 MTM ID/],
  ['minimum length of a class', 'class-length', /how long a class has to be/i, /至少要多长/],
  ['audience of a class', 'class-audience', /who has to sit in a class/i, /面向什么人/],
  ['online delivery', 'online-class', /online/, /线上/],
  ['enrolment size limit', 'enrolment-file-size', /how large the proof/i, /证明最大多少/],
  ['renewal file formats', 'renewal-file-formats', /file formats the upload at renewal/, /续期上传接受哪些文件格式/],
  ['meaning of TCCS', 'tccs', /what TCCS stands for/i, /TCCS 是什么/],
  ['list of Areas of Expertise', 'areas-of-expertise', /which Areas of Expertise/i, /Area of Expertise.*有哪些/],
  ['how to hand in a reference', 'handing-in-a-reference', /how to hand in a reference/i, /推荐材料怎样提交/],
  ['rejected proof', 'rejected-proof-and-appeals', /rejected/, /没有通过/],
  ['appeals', 'rejected-proof-and-appeals', /appeal/, /申诉/],
  ['outcome of an audit', 'audit-outcome', /audit/, /审核/],
  ['content of the Program Guide', 'agreement-content', /Program Guide/, /计划指南/],
  ['content of the Program Agreement', 'agreement-content', /Program Agreement/, /计划协议/],
  ['content of the Alumni Agreement', 'agreement-content', /Alumni Agreement/, /Alumni 协议/],
  ['number of MCTs for silver or gold', 'silver-and-gold-numbers', /how many MCTs/i, /多少名 MCT/],
  ['number of exams for silver or gold', 'silver-and-gold-numbers', /exams the silver and gold/, /多少项考试/],
  ['KPI values', 'kpi-values', /how high a KPI/i, /KPI 要达到多少/],
  ['Action Pack prices', 'partner-prices', /Action Pack/, /Action Pack/],
  ['competency prices', 'partner-prices', /competency costs/, /能力资格的价格/],
  ['VL price list', 'licensing-price-list', /no price list for volume licensing/, /没有批量许可的价目表/],
  ['agreement terms of each VL level', 'licensing-level-terms', /terms of each volume-licensing agreement level/, /各级批量许可协议的条款/],
  ['which exams earn which certification', 'exams-of-a-certification', /which exams earn which certification/i, /哪项认证要考哪些/],
  ['passing scores', 'passing-scores', /score/, /多少分/],
  ['named Regional Leads', 'regional-lead-names', /no Regional Lead/, /Regional Lead/],
];

const all = Object.entries<Silence>(silences);
const said = ({ silent, known, prepare }: Silence, language: 'en' | 'zh') =>
  [silent, known, ...(prepare ? [prepare] : [])].map((text) => text[language]);
const numbers = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

describe('silences', () => {
  it.each(points)('%s: said to be missing in both languages (%s)', (_, id, en, zh) => {
    expect(silences[id].silent.en).toMatch(en);
    expect(silences[id].silent.zh).toMatch(zh);
  });
  it('are these and no others', () => expect(Object.keys(silences).sort()).toEqual([...new Set(points.map(([, id]) => id))].sort()));

  describe.each(all)('%s', (_, silence) => {
    it('is told in both languages', () => {
      for (const text of said(silence, 'en')) {
        expect(text).toMatch(/^\S.*\S\.$/);
        expect(text).not.toMatch(/\p{Script=Han}/u);
      }
      for (const text of said(silence, 'zh')) expect(text).toMatch(/^\S.*\p{Script=Han}.*。$/u);
      expect(silence.silent.en).toMatch(/\bno(t)?\b/);
      expect(silence.silent.zh).toMatch(/没有|不在/);
    });
    it('says whom to ask', () => expect(Object.keys(contacts)).toContain(silence.ask));
    it('rests on facts that stand in the documents', () => {
      expect(silence.facts.length).toBeGreaterThan(0);
      for (const id of silence.facts) expect(Object.keys(facts)).toContain(id);
      expect(new Set(silence.facts).size).toBe(silence.facts.length);
    });
    it('states no number but those of its facts', () => {
      for (const language of ['en', 'zh'] as const) {
        const given = silence.facts.flatMap((id: FactId) => numbers([facts[id][language], facts[id].value ?? ''].join(' ')));
        for (const number of said(silence, language).flatMap(numbers)) expect(given).toContain(number);
      }
    });
    it('names no amount of money', () => {
      for (const text of [...said(silence, 'en'), ...said(silence, 'zh')])
        expect(text).not.toMatch(/[$€£¥￥]|\b(USD|EUR|GBP|CNY|RMB)\b|\d ?(dollars?|euros?|yuan|元|美元|欧元)/i);
    });
  });

  it('only go with decisions as points that exist', () => {
    const named = (Object.keys(decisions) as DecisionId[]).flatMap((id) => decisions[id].silences as readonly SilenceId[]);
    expect(named.filter((id) => !(id in silences))).toEqual([]);
  });
  it('go each with some decision, and with none twice', () => {
    const of = (id: DecisionId): readonly SilenceId[] => decisions[id].silences;
    const decisionIds = Object.keys(decisions) as DecisionId[];
    expect(Object.keys(silences).filter((id) => !decisionIds.some((decision) => of(decision).includes(id as SilenceId)))).toEqual([]);
    expect(decisionIds.filter((id) => new Set(of(id)).size < of(id).length)).toEqual([]);
  });
});

describe('a question with no answer comes with its silence', () => {
  it.each<[DecisionId, SilenceId]>([
    ['fee', 'fee-amount'],
    ['fee', 'currency-and-tax'],
    ['fee', 'refund-and-instalments'],
    ['fee', 'payment-methods'],
    ['fee', 'discount-size'],
    ['renew', 'renewal-opening'],
    ['renew', 'after-the-anniversary'],
    ['renew', 'class-length'],
    ['renew', 'class-audience'],
    ['renew', 'online-class'],
    ['renew', 'getting-an-mtm-id'],
    ['renew', 'agreement-content'],
    ['renew', 'renewal-file-formats'],
    ['renew', 'tccs'],
    ['waiver', 'audit-outcome'],
    ['enrol', 'handing-in-a-reference'],
    ['enrol', 'enrolment-file-size'],
    ['enrol', 'getting-an-mtm-id'],
    ['enrol', 'agreement-content'],
    ['review', 'rejected-proof-and-appeals'],
    ['alumni-apply', 'areas-of-expertise'],
    ['alumni-renew', 'alumni-term'],
    ['alumni-apply', 'agreement-content'],
    ['certification', 'exams-of-a-certification'],
    ['certification', 'passing-scores'],
    ['vouchers', 'passing-scores'],
    ['contact', 'regional-lead-names'],
    ['learning-option', 'silver-and-gold-numbers'],
    ['learning-option', 'partner-prices'],
    ['kpi-renewal', 'kpi-values'],
    ['exam-packs', 'licensing-price-list'],
    ['code-end', 'licensing-level-terms'],
  ])('%s: %s', (decision, id) => expect(decisions[decision].silences).toContain(id));
});
