/** The learning-partner page, which a machine translated: how its sentences are read. */
import { describe, expect, it } from '@jest/globals';
import { wordsIn } from '../../../cards/render.ts';
import { languages } from '../../../dialogs/language.ts';
import { type Answers, fields } from '../../../rules/applicant.ts';
import { contradictions } from '../../../rules/contradictions/index.ts';
import { explain } from '../../../rules/explain.ts';
import { facts } from '../../../rules/facts/index.ts';
import { kpiShownFrom, kpiShownOn } from '../../../rules/partner-dates.ts';
import { outcomes } from '../../../rules/rule.ts';
import { freelancer } from '../people.ts';
import { because, everyText, noticeCodes, noticeOf, on, stepCodes, stepOf } from './said.ts';

const partner: Answers = { deliversOutside: true, mctCount: 1, wantedLevel: 'highest', competencyHasOption: true };
const option = (answers: Answers) => explain('learning-option', { ...partner, ...answers }, on);
const kpis = (answers: Answers) => explain('kpi-renewal', { partnerAnniversary: '2022-12-13', ...answers }, on);

describe('C-38: KPIs are for silver and gold; the Learning Action Pack needs only an MCT', () => {
  it.each([
    ['silver', false, 'no'],
    ['gold', false, 'no'],
    ['silver', true, 'yes'],
    ['gold', true, 'yes'],
    ['action-pack', false, 'yes'],
  ] as const)('%s with KPIs met %s: %s', (currentLevel, kpisMet, verdict) => expect(kpis({ currentLevel, kpisMet }).verdict).toBe(verdict));
  it('the notice about the first year goes with the levels it is for', () => {
    expect(noticeCodes(option({ goldMet: true }))).toContain('first-year-kpis');
    expect(noticeCodes(option({ goldMet: false, silverMet: true }))).toContain('first-year-kpis');
    const pack = option({ goldMet: false, silverMet: false });
    expect(noticeCodes(pack)).not.toContain('first-year-kpis');
    expect(noticeOf(pack, 'no-kpis-for-the-action-pack')?.facts).toEqual(['L-18']);
  });
});

it.each([
  [0, 'mct-first'],
  [1, 'action-pack'],
])('C-39: buying the pack is not enough, one MCT is needed as well: with %d, %s', (mctCount, outcome) => {
  const explained = option({ mctCount, goldMet: false, silverMet: false });
  expect(explained.outcomes).toEqual([outcome]);
  expect(stepCodes(explained).includes('buy-the-action-pack')).toBe(mctCount > 0);
});

it('C-40: no business plan is needed', () => {
  expect(facts['L-32'].en).toMatch(/^No business application plan is needed/);
  expect(facts['L-32'].zh).toContain('不需要业务申请计划');
  expect(facts['L-05'].en).toContain('is gone');
  expect(contradictions['C-40'].followed.en).toMatch(/^The answer is no: no business plan is needed/);
  expect(contradictions['C-40'].followed.zh).toMatch(/^答案是“否”/);
  expect(fields.filter((field) => /business|plan/i.test(field))).toEqual([]);
  for (const answers of [{ goldMet: true }, { goldMet: false, silverMet: true }]) expect(option(answers).contradictions).toContain('C-40');
  expect(option({ deliversOutside: false }).contradictions).not.toContain('C-40');
});

describe('C-41: an invoice of January 2020 shows from 15 February 2020', () => {
  it('a year later than printed', () => expect(kpiShownFrom(2020, 1)).toBe('2020-02-15'));
  it.each([
    [2022, 8, '2022-09-14', 'no', 'kpi-not-shown-yet', '2022-09-15'],
    [2022, 8, '2022-09-15', 'yes', 'kpi-should-show', '2022-09-15'],
    [2022, 12, '2023-01-15', 'yes', 'kpi-should-show', '2023-01-15'],
  ] as const)('%d-%d on %s: %s', (kpiYear, kpiMonth, day, verdict, reason, since) => {
    const explained = explain('kpi-dispute', { kpiYear, kpiMonth }, day);
    expect(explained.reasons[0]?.because).toMatchObject([{ verdict, reason, values: { since } }]);
    expect(noticeOf(explained, 'dates-are-our-reading')?.facts).toContain('L-38');
  });
  it('and the correction is called ours', () => {
    expect(contradictions['C-41'].followed.en).toBe('Read 15 February 2020. The correction is ours.');
    expect(contradictions['C-41'].followed.zh).toContain('2020年2月15日。这是我们的更正');
  });
});

describe('C-42: KPIs are refreshed monthly, on the 15th as the example suggests', () => {
  it.each([
    ['2022-10-14', '2021-09-01', '2022-08-31'],
    ['2022-10-15', '2021-10-01', '2022-09-30'],
    ['2022-11-14', '2021-10-01', '2022-09-30'],
    ['2020-01-15', '2019-01-01', '2019-12-31'],
  ])('on %s the report shows %s to %s', (day, from, to) => expect(kpiShownOn(day)).toEqual({ from, to }));
  it('which is said to be our reading', () => {
    const explained = explain('kpi-dispute', { kpiYear: 2022, kpiMonth: 10 }, '2022-10-20');
    expect(stepOf(explained, 'wait-until-shown')?.values).toEqual({ day: '2022-11-15' });
    expect(noticeCodes(explained)).toContain('dates-are-our-reading');
    expect(contradictions['C-42'].followed.en).toContain('suggests the 15th');
  });
});

describe('C-43: whoever does not meet gold takes silver or the Learning Action Pack; no silver Action Pack exists', () => {
  it.each([
    [true, 'silver'],
    [false, 'action-pack'],
  ])('silver met %s: %s', (silverMet, outcome) =>
    expect(option({ wantedLevel: 'gold', goldMet: false, silverMet }).outcomes[0]).toBe(outcome),
  );
  it('by no name', () => {
    expect(outcomes.filter((each) => each.includes('action-pack'))).toEqual(['action-pack']);
    const said = [...languages.map((language) => wordsIn[language]), ...Object.values(facts)].flatMap(everyText);
    expect(said.filter((text) => /silver Action Pack|(白银|银级) ?Action Pack|learning competenc/i.test(text))).toEqual([]);
    expect(facts['L-28'].en).toContain('Learning Action Pack or silver');
    expect(facts['L-28'].zh).toContain('Learning Action Pack 或银级');
  });
});

it('C-45: the way to silver is the dashboard; the article about the Action Pack is not offered for it', () => {
  const explained = option({ goldMet: false, silverMet: true });
  expect(explained.outcomes[0]).toBe('silver');
  expect(stepOf(explained, 'subscribe-at-level')?.values).toEqual({ dashboard: 'https://partner.microsoft.com/dashboard' });
  expect(JSON.stringify([explained.steps, explained.notices])).not.toContain('mpn-get-action-pack');
  expect(stepCodes(explained)).not.toContain('buy-the-action-pack');
  expect(contradictions['C-45'].followed.en).toContain('MPN, then membership offers. Take that link with care.');
});

it('C-46: meeting KPIs does not depend on how long a training lasts', () => {
  expect(kpis({ currentLevel: 'silver' }).missing).toEqual(['kpisMet']);
  expect(fields.filter((field) => /duration|length|hours|days/i.test(field))).toEqual([]);
  expect(facts['L-40'].en).toMatch(/does not depend on how long a training lasts, so one day is not one KPI/);
  expect(facts['L-40'].zh).toMatch(/与培训时长无关/);
  for (const language of languages) expect(everyText(wordsIn[language]).filter((text) => /定型|KPI 会议/.test(text))).toEqual([]);
  expect(kpis({ currentLevel: 'silver' }).contradictions).toContain('C-46');
});

describe('C-60: a freelancer can be an MCT; whether the pack is needed as well, support says', () => {
  it('joins and renews like anybody', () => {
    const enrolling: Answers = {
      certifications: ['azure-developer-associate'],
      instructionalCertificate: 'comptia-ctt',
      employerType: 'freelancer',
    };
    expect(explain('enrol', enrolling, on)).toMatchObject({ verdict: 'yes', missing: [] });
    expect(explain('renew', freelancer, on).verdict).toBe('yes');
    for (const decision of ['enrol', 'renew'] as const)
      expect(explain(decision, {}, on).facts.filter((fact) => fact.startsWith('L-'))).toEqual([]);
  });
  it('the question of organisations settles it for nobody else', () => {
    expect(option({ goldMet: false, silverMet: false }).contradictions).toContain('C-60');
    expect(contradictions['C-60'].followed.en).toMatch(/^A freelancer can be an MCT\. .*not settled here; please ask MCT Support/);
    expect(contradictions['C-60'].followed.zh).toMatch(/^自由职业者可以成为 MCT。.*文件没有说清，请咨询 MCT 支持/);
  });
});

it('C-64: who has to buy is left open, and the enrolment collection is named', () => {
  expect(fields.filter((field) => /buyer|purchas|customer/i.test(field))).toEqual([]);
  expect(facts['L-03'].en).toContain('whether the partner or its customers buy is not clear');
  expect(facts['L-03'].zh).toContain('原文没有说清');
  expect(facts['L-45'].value).toBe('https://partner.microsoft.com/asset/collection/learning-option-enrollment#/');
  expect(contradictions['C-64'].sides[0]?.facts).toContain('L-45');
  expect(contradictions['C-64'].followed.en).toMatch(
    /^We leave open who has to buy, and point to the learning-option enrolment collection/,
  );
  expect(contradictions['C-64'].followed.zh).toMatch(/不下结论.*资料集/);
  expect(because(kpis({ currentLevel: 'gold', kpisMet: true }))).toEqual({ kpis: ['yes', 'kpis-met'] });
  expect(kpis({ currentLevel: 'gold' }).contradictions).toContain('C-64');
});
