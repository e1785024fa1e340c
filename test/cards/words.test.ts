import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { render, wordsIn } from '../../cards/render.ts';
import { languages } from '../../dialogs/language.ts';
import { ruleBook } from '../../rules/book/index.ts';
import { contactFor, contacts } from '../../rules/contacts.ts';
import { contradictions } from '../../rules/contradictions/index.ts';
import { facts } from '../../rules/facts/index.ts';
import { reports } from '../../rules/reports.ts';
import { silences } from '../../rules/silences.ts';
import { mtm, Person, waiver } from '../dialogs/person.ts';

/** Every text in a language, functions called with values that cannot break them. */
function texts(node: unknown, path: string): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return [];
  return Object.entries(node as object).flatMap(([name, child]) => texts(child, `${path}.${name}`));
}

describe.each(languages)('words in %s', (language) => {
  it.each(texts(wordsIn[language], language))('%s', (_, text) => {
    expect(text.trim()).toBe(text);
    expect(text).not.toBe('');
    if (language === 'en') expect(text.replace('中文', '')).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('one thing has one Chinese name, in every sentence', () => {
  /** Sentences that take values as they are written. */
  const every = (node: unknown): string[] =>
    typeof node === 'string' || typeof node === 'function' ? [String(node)] : Object.values(node ?? {}).flatMap(every);
  const said = every([wordsIn.zh, contacts, contactFor, contradictions, facts, reports, ruleBook, silences]);

  it.each([
    ['经销商', /转销商/],
    ['访问代码', /访问码/],
    ['授权考试中心', /测试中心/],
    ['能力资格', /(?<!能力)资格（competency）/],
    ['帐户资料', /帐户配置文件/],
    ['良好的会员状态', /会员状态良好/],
    ['就业状况', /就业状态|雇佣状[态况]/],
    ['业务申请', /业务应用程序|业务计划/],
  ])('%s', (name, other) => {
    expect(said.some((text) => text.includes(name))).toBe(true);
    expect(said.filter((text) => other.test(text))).toEqual([]);
  });
  it('good standing is given in English as well wherever it is first mentioned', () => {
    for (const text of [
      wordsIn.zh.fields.goodStanding.label,
      ruleBook['R-ALU-1'].zh,
      facts['P-124'].zh,
      contradictions['C-07'].sides[0]?.says.zh,
    ])
      expect(text).toContain('良好的会员状态（good standing）');
  });
});

describe.each([
  ['a freelancer', { employerType: 'freelancer', ...mtm }],
  ['an academic', { employerType: 'academic', institutionName: 'Contoso', ...waiver }],
  ['nobody who can renew', { employerType: 'freelancer', ...mtm, certifications: 'AZ-900', lastClassOn: '2020-01-01' }],
])('the verdict for %s', (_, answers) => {
  const person = new Person();
  person.say('renew');
  person.submit(answers);
  const [en, zh] = languages.map((language) => render(person.view, language).text) as [string, string];

  it('says the same numbers, dates and sources in both languages', () => {
    const figures = (text: string) => [...new Set(text.match(/[PZG]-\d+|\bMB\b|https:[^\s)]+/g))].sort();
    expect(figures(zh)).toEqual(figures(en));
  });
  it('has a line for each requirement, its document with the date, and the last day to act', () => {
    for (const text of [en, zh]) {
      expect(text.match(/^[✔✖?] /gm)).toHaveLength(5);
      expect(text).toMatch(/September 2022|2022年9月/);
      expect(text).toMatch(/26 November 2019|2019年11月26日/);
    }
    expect(en).toContain('Last day to act: 13 December 2022');
    expect(zh).toContain('最后办理日：2022年12月13日');
  });
});

it('someone exempt from MTM reads at once that teaching is not waived and that an audit is possible', () => {
  const person = new Person();
  person.say('renew');
  person.submit({ employerType: 'academic', institutionName: 'Contoso' });
  expect(render(person.view, 'en').text).toContain('That waives the tool, not the teaching, and what you enter can be audited.');
  person.submit(waiver);
  expect(render(person.view, 'en').text.split('\n')[2]).toContain(
    'one class in the last 365 days is still required, and your details can be audited',
  );
  expect(render(person.view, 'zh').text.split('\n')[2]).toContain('可能被审核');
});

it('a form to be mended names the fields at the top, and says what is wrong beside each', () => {
  const person = new Person();
  person.say('renew');
  person.submit({ employerType: 'academic', institutionName: 'Contoso' });
  person.submit({ ...waiver, participants: '0', managerEmail: 'kim@' });
  const lines = render(person.view, 'en').text.split('\n');
  expect(lines[4]).toBe('⚠ Please look again at: Number of students or participants and Manager’s email');
  expect(lines[lines.indexOf('- Number of students or participants: 0') + 1]).toBe('  ⚠ 0 is too few; it has to be 1 or more.');
});

it('someone who does not meet it hears of Alumni, and after the anniversary of no further day', () => {
  const person = new Person();
  person.context = { ...person.context, on: '2023-03-01' };
  person.say('renew');
  person.submit({ employerType: 'freelancer', ...mtm });
  const { text } = render(person.view, 'en');
  expect(text).toContain('MCT Alumni');
  expect(text).not.toContain('Last day to act');
});

it('templates do not use what makes a card different each time, or slow', () => {
  const folder = new URL('../../cards/templates/', import.meta.url);
  for (const file of readdirSync(folder)) expect(readFileSync(new URL(file, folder), 'utf8')).not.toMatch(/utcNow|newGuid|isMatch|rand\(/);
});
