/** The documents themselves: their dates, their numbering, and names that mean one thing or several. */
import { describe, expect, it } from '@jest/globals';
import { wordsIn } from '../../../cards/render.ts';
import { languages } from '../../../dialogs/language.ts';
import { type Answers, type EmployerType, employerTypes, readField } from '../../../rules/applicant.ts';
import { contactFor, contacts } from '../../../rules/contacts.ts';
import { contradictions } from '../../../rules/contradictions/index.ts';
import { decide } from '../../../rules/decide.ts';
import { type DecisionId, decisions } from '../../../rules/decisions/index.ts';
import { profile } from '../../../rules/decisions/profile.ts';
import { explain } from '../../../rules/explain.ts';
import { type FactId, facts, sourceOf } from '../../../rules/facts/index.ts';
import { missingFields } from '../../../rules/finding.ts';
import { resolveSkillsCertificate } from '../../../rules/instructional-skills.ts';
import { relevantFields } from '../../../rules/relevant.ts';
import { silences } from '../../../rules/silences.ts';
import { sources } from '../../../rules/sources.ts';
import { freelancer } from '../people.ts';
import { because, everyText, on, sayStep, stepOf, verdictText } from './said.ts';

const everyDecision = Object.keys(decisions) as DecisionId[];
const everyFact = Object.keys(facts) as FactId[];

describe('C-09: a survey tool is meant, by whichever word', () => {
  it('it is called so in both languages, never a measuring tool', () => {
    expect(wordsIn.en.choices.validation.survey).toContain('survey tool');
    expect(wordsIn.zh.choices.validation.survey).toContain('调查工具');
    for (const language of languages)
      expect(everyText(wordsIn[language]).filter((text) => /考量工具|measuring tool/.test(text))).toEqual([]);
    for (const fact of ['P-40', 'G-55'] as const) expect(facts[fact].zh).toContain('调查工具');
    expect(because(explain('renew', { ...freelancer, validation: 'survey' }, on))['evidence']).toEqual(['yes', 'uses-another-survey']);
  });
  it.each(['考量工具', '调查工具', '问卷', 'survey tool'])('%s is read as one', (word) =>
    expect(readField('validation', word, on)).toEqual({ value: 'survey' }),
  );
});

describe('C-11: the Chinese names of one thing are understood, and the English name goes with ours', () => {
  it.each([
    ['基础教育培训师', 'essential-educate-trainer'],
    ['Global Knowledge 教学技能认证', 'global-knowledge'],
    ['IAMCT 认可的技术讲师', 'iamct-att'],
    ['Learning and Performance Institute 讲师绩效检控与评估 (TPMA)', 'tpma'],
    ['学习树培训教员课程', 'learning-tree'],
    ['Microsoft 认证讲师教学技能认证 (MCT-ISC)', 'mct-isc'],
    ['New Horizons 教学技能认证', 'new-horizons'],
  ])('%s', (name, id) => expect(resolveSkillsCertificate(name)).toBe(id));
  it.each([
    ['Microsoft 认证讲师', 'mct'],
    ['Microsoft 认证培训师', 'mct'],
    ['MCT校友会', 'alumni'],
    ['Alumni', 'alumni'],
  ] as const)('%s is read as the membership %s', (name, membership) =>
    expect(readField('membership', name, on)).toEqual({ value: membership }),
  );
  it('the names of the documents and choices come with the English one', () => {
    const accepting = sayStep({ code: 'accept-the-terms', values: {} }, 'zh');
    expect(accepting).toContain('Program Guide（计划指南）');
    expect(accepting).toContain('Program Agreement（计划协议）');
    for (const [type, english] of [
      ['academic', 'Academic'],
      ['freelancer', 'Freelancer'],
      ['government', 'Government'],
      ['other', 'Other'],
    ] as const)
      expect(wordsIn.zh.choices.employerType[type]).toContain(english);
    expect(everyText(wordsIn.zh).filter((text) => /校友会|Office 专员|MCT ?课程指南|MCT ?课程协议|认证信息中心/.test(text))).toEqual([]);
  });
});

describe('C-24: no step number of the guide is quoted, pages are named', () => {
  const quotes = /\bsteps? \d|第 ?[\d一二三四五六七八九]+ ?步/i;
  it.each(languages)('in no sentence in %s', (language) => {
    const said = everyText([wordsIn[language], silences, contacts, contactFor]);
    expect(said.filter((text) => quotes.test(text))).toEqual([]);
  });
  it('in no fact of the guide that is shown', () => {
    const quoting = everyFact.filter((id) => id.startsWith('G-') && !facts[id].notForUsers && quotes.test(facts[id].en + facts[id].zh));
    expect(quoting).toEqual([]);
  });
  it('the waiver form is on Requirements, in both languages', () => {
    for (const language of languages) expect(sayStep({ code: 'fill-in-the-waiver', values: {} }, language)).toContain('Requirements');
  });
});

describe('C-44: the support of learning partners is one team, Partner Frontline Support', () => {
  const frontline = contacts['partner-frontline-support'];
  it.each(['partner-profile', 'kpi-mismatch', 'directory'] as const)('for %s', (subject) => {
    expect(stepOf(explain('contact', { subject }, on), 'ask-contact')?.values).toEqual({
      name: { en: 'Partner Frontline Support', zh: '合作伙伴一线支持' },
      address: 'https://partner.microsoft.com/support',
      note: contactFor[subject].note,
    });
  });
  it('by one address and one name', () => {
    for (const fact of ['L-20', 'L-34', 'L-43'] as const) {
      expect(facts[fact].value).toBe(frontline.address);
      expect(facts[fact].zh).toContain('合作伙伴一线支持');
    }
    const said = [...languages.map((language) => wordsIn[language]), ...Object.values(facts), contacts, silences].flatMap(everyText);
    expect(said.filter((text) => text.includes('前端支持'))).toEqual([]);
  });
});

describe('C-49: one number for the employer form, and the Learning Partner programme is another matter', () => {
  it('staff of a partner of any kind give one partner ID', () => {
    expect(missingFields(decide(profile, { employerType: 'partner' }, on))).toEqual(['partnerId']);
    expect(wordsIn.en.choices.employerType.partner).toBe('Microsoft Partner or Microsoft Action Pack Partner');
    expect(contradictions['C-49'].sides[1]?.facts).toEqual(['G-28', 'G-15']);
  });
  it('being employed by a partner says nothing about that programme', () => {
    expect([...relevantFields(decisions['learning-option'].rule, { employerType: 'partner' }, on)]).not.toContain('employerType');
    expect(explain('learning-option', { employerType: 'partner', partnerId: '1' }, on).missing).toEqual(['deliversOutside']);
    expect(explain('renew', { ...freelancer, employerType: 'partner' }, on).facts.filter((id) => id.startsWith('L-'))).toEqual([]);
  });
});

it('C-50: site pack and class pack, 站点包 and 班级包, are the only names used', () => {
  const shown = [wordsIn.zh, silences, contacts, contactFor, ...Object.values(facts)].flatMap(everyText);
  expect(shown.filter((text) => /网站包|网站套件|站点许可证|课程包|考试班|类包/.test(text))).toEqual([]);
  for (const fact of ['V-23', 'V-24', 'V-63', 'V-65'] as const) {
    expect(facts[fact].zh).toContain('站点包');
    expect(facts[fact].en).toMatch(/site pack/i);
  }
  for (const fact of ['V-25', 'V-62'] as const) {
    expect(facts[fact].zh).toContain('班级包');
    expect(facts[fact].en).toMatch(/class pack/i);
  }
  for (const pack of ['site-pack-500', 'mta-mce-pack', 'mos-mce-pack'] as const) expect(wordsIn.zh.outcomes[pack]).toContain('站点包');
  expect(wordsIn.zh.outcomes['class-pack']).toContain('班级包');
  const [site, ofClasses] = contradictions['C-50'].sides;
  for (const name of ['网站包', '站点包', '网站套件', '站点许可证']) expect(site?.says.zh).toContain(name);
  for (const name of ['班级包', '课程包', '考试班', '类包']) expect(ofClasses?.says.zh).toContain(name);
});

describe('C-54: every document has its date, and every verdict shows it', () => {
  it('of the five documents', () => {
    expect(Object.fromEntries(Object.entries(sources).map(([id, { dated }]) => [id, dated]))).toEqual({
      P: '2019-11-26',
      Z: '2019-11-26',
      G: '2022-09',
      V: '2019-07-30',
      L: '2021-02-05',
    });
  });
  it.each(everyDecision)('%s', (decision) => {
    const explained = explain(decision, {}, on);
    expect(explained.sources.length).toBeGreaterThan(0);
    expect(explained.sources.map(({ id }) => id).sort()).toEqual([...new Set(explained.facts.map(sourceOf))].sort());
    for (const language of languages) {
      const lines = verdictText(decision, {}, on, language).split('\n');
      for (const { id, title, dated } of explained.sources) {
        const line = lines.find((each) => each.startsWith(`- ${wordsIn[language].pair(id, title)}`));
        expect(line).toContain(wordsIn[language].dated(dated));
      }
    }
  });
  it('the links of the programme page stand in for those of the guide', () => {
    expect(everyFact.filter((id) => id.startsWith('G-') && /https?:/.test(String(facts[id].value ?? '')))).toEqual([]);
    expect(sources.G.link).toBe(facts['P-109'].value);
    expect(stepOf(explain('renew', freelancer, on), 'open-the-tool')?.values).toEqual({ link: facts['P-112'].value });
    expect(contacts['mct-support'].address).toBe(facts['P-139'].value);
  });
});

describe('C-58: the anniversary of a person and that of an organisation are two', () => {
  it('each decides its own renewal', () => {
    expect(explain('renew', { ...freelancer, partnerAnniversary: '2020-01-01' }, on).verdict).toBe('yes');
    expect([...relevantFields(decisions.renew.rule, freelancer, on)]).not.toContain('partnerAnniversary');
    const organisation: Answers = { currentLevel: 'silver', partnerAnniversary: '2022-12-13', kpisMet: true };
    expect(explain('kpi-renewal', { ...organisation, anniversary: '2020-01-01' }, on).verdict).toBe('yes');
    expect([...relevantFields(decisions['kpi-renewal'].rule, organisation, on)]).not.toContain('anniversary');
  });
  it('the extension of 2021 is for competencies, never for an MCT', () => {
    const member = { ...freelancer, anniversary: '2021-03-01', lastClassOn: '2021-01-15' };
    expect(explain('renew', member, '2021-03-01').verdict).toBe('yes');
    expect(explain('renew', member, '2021-03-02').verdict).toBe('no');
    for (const decision of ['journey', 'renew', 'rejoin', 'upgrade', 'alumni-renew'] as const)
      expect(explain(decision, { ...member, status: 'mct', periodPassed: true }, '2021-03-02').facts).not.toContain('L-09');
    expect(facts['L-09'].en).toMatch(/partners with an anniversary between 1 January 2021 and 30 June 2021.*competencies/);
  });
});

describe('C-62: the seven employer types are equal choices', () => {
  it.each<[EmployerType, readonly string[]]>([
    ['fte', ['domain', 'alias']],
    ['academic', ['institutionName']],
    ['freelancer', []],
    ['government', ['departmentName']],
    ['imagine-academy', ['membershipId']],
    ['partner', ['partnerId']],
    ['other', []],
  ])('%s asks for %j and nothing of another type', (employerType, asked) =>
    expect(missingFields(decide(profile, { employerType }, on))).toEqual(asked),
  );
  it('side by side', () => {
    expect(employerTypes).toHaveLength(7);
    for (const language of languages) expect(new Set(Object.values(wordsIn[language].choices.employerType)).size).toBe(7);
  });
});
