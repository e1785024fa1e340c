import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { render, wordsIn } from '../../cards/render.ts';
import { languages } from '../../dialogs/language.ts';
import { ruleBook } from '../../rules/book/index.ts';
import { compare } from '../../rules/compare.ts';
import { contactFor, contacts } from '../../rules/contacts.ts';
import { contradictions } from '../../rules/contradictions/index.ts';
import { decisions } from '../../rules/decisions/index.ts';
import { facts } from '../../rules/facts/index.ts';
import { reports } from '../../rules/reports.ts';
import { silences } from '../../rules/silences.ts';
import { answersOf, mtm, on, pageView, ref, verdictView, waiver } from './views.ts';

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
])('the verdict for %s', (_, inputs) => {
  const view = verdictView('renew', answersOf(inputs));
  const [en, zh] = languages.map((language) => render(view, language).text) as [string, string];

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

const academicPage = (inputs: Record<string, string>) => {
  const shown = ['certifications', 'anniversary', 'firstYear', ...Object.keys(waiver)] as (keyof typeof waiver)[];
  return pageView('requirements', [...new Set(shown)], inputs, { back: 'page' });
};

it('someone exempt from MTM reads at once that teaching is not waived and that an audit is possible', () => {
  expect(render(academicPage({}), 'en').text).toContain('That waives the tool, not the teaching, and what you enter can be audited.');
  const verdict = verdictView('renew', answersOf({ employerType: 'academic', institutionName: 'Contoso', ...waiver }));
  expect(render(verdict, 'en').text.split('\n')[2]).toContain(
    'one class in the last 365 days is still required, and your details can be audited',
  );
  expect(render(verdict, 'zh').text.split('\n')[2]).toContain('可能被审核');
});

it('a form to be mended names the fields at the top, and says what is wrong beside each', () => {
  const lines = render(academicPage({ ...waiver, participants: '0', managerEmail: 'kim@' }), 'en').text.split('\n');
  expect(lines[3]).toBe('⚠ Please look again at: Number of students or participants and Manager’s email');
  const at = lines.findIndex((line) => /^- Number of students or participants.*: 0$/.test(line));
  expect(lines[at + 1]).toBe('  ⚠ 0 is too few; it has to be 1 or more.');
});

it('a page says what it understood, what was known before, and what came on earlier pages', () => {
  const answers = answersOf({ employerType: 'academic', institutionName: 'Contoso', anniversary: '2022-12-13', firstYear: 'true' });
  const view = pageView(
    'requirements',
    ['certifications'],
    {},
    {
      answers,
      earlier: ['employerType', 'institutionName', 'anniversary', 'firstYear'],
      taken: ['employerType'],
      understood: ['anniversary'],
    },
  );
  const lines = render(view, 'en').text.split('\n');
  expect(lines.slice(2, 5)).toEqual([
    '✔ Understood: Anniversary date: 13 December 2022',
    'From before: Employer type: Academic. You can change any of it on the verdict, or by typing change and its name.',
    `So far: Institution name: \u2068Contoso\u2069 · ${wordsIn.en.fields.firstYear.label}: Yes`,
  ]);
});

it('every button of a page keeps what is typed', () => {
  const titles = (back: 'page' | undefined) => render(pageView('profile', ['employerType'], {}, { back }), 'en').actions;
  expect(titles(undefined).map(({ title }) => title)).toEqual(['Next', 'Cancel', 'Help', '中文']);
  expect(titles('page').map(({ title }) => title)).toEqual(['Next', 'Back', 'Cancel', 'Help']);
  for (const { data, takesInputs } of [...titles(undefined), ...titles('page')]) {
    expect(data).toMatchObject({ ...ref, page: 'profile' });
    expect(takesInputs).toBe(true);
  }
});

it('someone who does not meet it hears of Alumni, and after the anniversary of no further day', () => {
  const { text } = render(verdictView('renew', answersOf({ employerType: 'freelancer', ...mtm }), {}, '2023-03-01'), 'en');
  expect(text).toContain('MCT Alumni');
  expect(text).not.toContain('Last day to act');
});

describe('a changed answer', () => {
  const before = answersOf({ employerType: 'freelancer', ...mtm });
  const after = { ...before, certifications: ['AZ-900'] };
  const { rule } = decisions.renew;
  it('shows what is different in the verdict and in each requirement, and the nearest yes', () => {
    const { text } = render(verdictView('renew', after, { difference: compare(rule, before, after, on) }), 'en');
    expect(text).toContain('You changed: Your certification. What is different now:');
    expect(text).toContain('• Qualifying certification: met → ');
    expect(text).toMatch(/^• The answer: yes → /m);
  });
  it('names the requirement that stands between a no and a yes', () => {
    const none = { ...before, validation: 'none' as const };
    expect(render(verdictView('renew', none), 'en').text).toContain(
      'Nearest to a yes: what would have to be different is Proof of the class.',
    );
  });
  it('says so when nothing is different', () => {
    const same = { ...before, mtmId: 'another' };
    const { text } = render(
      verdictView('renew', same, { difference: compare(rule, before, { ...before, audience: 'dynamics' }, on) }),
      'en',
    );
    expect(text).toContain('You changed: Primary training audience. Nothing in the verdict is different.');
  });
});

it('a skipped field is named as still open, with a way to answer it', () => {
  const { text, actions } = render(verdictView('renew', answersOf(mtm), { skipped: ['employerType'] }), 'en');
  expect(text).toContain('- Employer type: still open');
  expect(actions.find(({ title }) => title === 'Answer: Employer type')?.data).toMatchObject({ verb: 'change', of: 'employerType' });
});

it('choices are numbered, on the card as on the buttons', () => {
  const options = [
    { field: 'certifications', value: ['Java'] },
    { field: 'audience', value: 'developer' },
  ] as const;
  const { text, actions } = render({ kind: 'clarify', ref, said: 'java', options: [...options] as never }, 'en');
  expect(text.split('\n').slice(1)).toEqual(['1. Your certification: \u2068Java\u2069', '2. Primary training audience: Developer']);
  expect(actions.map(({ data }) => data.of)).toEqual(['0', '1']);
});

it('why gives the statements of the documents with their lines', () => {
  const { text } = render({ kind: 'why', items: [{ about: 'lastClassOn', requirements: ['teaching'], facts: ['G-61'] }] }, 'en');
  expect(text).toContain('It is asked for this part of the decision: One class in the last 365 days.');
  expect(text).toMatch(/\[G-61 · Microsoft Certified Trainer Enrollment and Renewal Guide, September 2022, lines? \d+/);
});

it('a person to ask comes with an address to click, and the statement that names them', () => {
  const { card, text } = render({ kind: 'person', contact: 'certiport', facts: ['P-114'] }, 'en');
  expect(JSON.stringify(card)).toContain('[customerservices@certiport.com](mailto:customerservices@certiport.com)');
  expect(text).toMatch(/Certiport customer service \(customerservices@certiport.com\)[\s\S]*P-114, lines? \d+/);
});

it('templates do not use what makes a card different each time, or slow', () => {
  const folder = new URL('../../cards/templates/', import.meta.url);
  for (const file of readdirSync(folder)) expect(readFileSync(new URL(file, folder), 'utf8')).not.toMatch(/utcNow|newGuid|isMatch|rand\(/);
});
