import { describe, expect, it } from '@jest/globals';
import { AdaptiveCard, SerializationContext, Versions } from 'adaptivecards';
import { fillInput, inputOf, shownValue } from '../../cards/input.ts';
import { renderPage } from '../../cards/page.ts';
import { wordsIn } from '../../cards/render.ts';
import { merge, problemOf } from '../../dialogs/interview/drafts.ts';
import { type PageId, pageIds, toolPageIds } from '../../dialogs/interviews/spec.ts';
import { languages } from '../../dialogs/language.ts';
import type { FieldView } from '../../dialogs/view.ts';
import { type Answers, choicesOf, type Field, fields, kindOf, readField } from '../../rules/applicant.ts';
import { choiceFor } from '../../rules/certifications.ts';
import { people } from '../rules/golden/index.ts';

const { en } = wordsIn;
const on = '2022-10-01';

const view = (field: Field, value?: FieldView['value'], more: Partial<FieldView> = {}): FieldView => ({
  field,
  kind: kindOf(field),
  required: true,
  value: value ?? (undefined as unknown as FieldView['value']),
  problem: undefined,
  ...more,
});

/** What an answer looks like in a form. */
const shown = (field: Field, answer: Answers[Field]) =>
  field === 'certifications' ? (answer as readonly string[]).map(choiceFor) : answer;

describe('the kind of input', () => {
  it.each<[Field, object]>([
    ['status', { type: 'Input.ChoiceSet', style: 'expanded' }],
    ['employerType', { type: 'Input.ChoiceSet', style: 'expanded' }],
    ['subject', { type: 'Input.ChoiceSet', style: 'compact', placeholder: en.chooseOne }],
    ['exams', { type: 'Input.ChoiceSet', style: 'expanded', isMultiSelect: true }],
    ['paid', { type: 'Input.ChoiceSet', style: 'expanded' }],
    ['firstYear', { type: 'Input.ChoiceSet', style: 'expanded' }],
    ['certifications', { type: 'Input.ChoiceSet', style: 'filtered', placeholder: en.chooseCertification }],
    ['instructionalCertificate', { type: 'Input.ChoiceSet', style: 'filtered', placeholder: en.chooseCertification }],
    ['country', { type: 'Input.Text' }],
    ['landingPage', { type: 'Input.Text' }],
    ['mctCount', { type: 'Input.Number' }],
    ['fileMegabytes', { type: 'Input.Number' }],
    ['partnerAnniversary', { type: 'Input.Date' }],
  ])('%s', (field, expected) => {
    expect(fillInput(inputOf(view(field), en))).toMatchObject(expected);
  });

  it('only a yes or no that may be left out, and is no by itself, is a toggle', () => {
    const optional = fields.filter((field) => inputOf(view(field, undefined, { required: false }), en).type === 'toggle');
    expect(optional).toEqual(['firstYear']);
  });
});

describe.each(languages)('inputs in %s', (language) => {
  const words = wordsIn[language];

  it.each(fields)('%s: is schema 1.5, empty at first, offers what can be read, and leaves checking to us', (field) => {
    const input = inputOf(view(field), words);
    const card = fillInput(input);
    const context = new SerializationContext(Versions.v1_5);
    new AdaptiveCard().parse({ type: 'AdaptiveCard', version: '1.5', body: [structuredClone(card)] }, context);
    expect(context.eventCount).toBe(0);
    expect(card['value']).toBe('');
    expect(card).not.toHaveProperty('isRequired');
    expect(card['label']).toMatch(/required|必填/);
    for (const { title, value } of input.choices) {
      expect(title.trim()).not.toBe('');
      expect(problemOf(field, value, on)).toBeUndefined();
    }
    if (choicesOf(field).length > 0) expect(input.choices.map(({ value }) => value).sort()).toEqual([...choicesOf(field)].sort());
  });
});

/** Every answer of golden people that a form takes, each once; of several certifications it shows the first. */
const given = new Map<string, readonly [Field, unknown, unknown, string]>();
for (const { answers, on } of people)
  for (const [name, value] of Object.entries(answers)) {
    const field = name as Field;
    const answer = field === 'certifications' ? (value as string[]).slice(0, 1) : value;
    const read = readField(field, answer, on);
    if ('value' in read) given.set(`${field} ${JSON.stringify(answer)}`, [field, answer, read.value, on]);
  }

describe('an answer stands in its input, and comes back the same', () => {
  it.each([...given].map(([name, each]) => [name, ...each] as const))('%s', (_, field, answer, read, on) => {
    const input = inputOf(view(field, shown(field, answer as Answers[Field])), en);
    expect(merge({ answers: {}, drafts: {} }, { [field]: input.value }, on)).toEqual({ answers: { [field]: read }, drafts: {} });
  });
});

describe('what does not fit', () => {
  it.each<[Field, string, string | number]>([
    ['exams', 'mos, sat', 'mos'],
    ['status', 'king', ''],
    ['paid', 'perhaps', ''],
    ['subject', 'weather', ''],
    ['mctCount', '-3', -3],
    ['mctCount', '2.5', 2.5],
    ['mctCount', 'ten', ''],
    ['fileMegabytes', 'big', ''],
    ['orderedOn', '2030-01-01', '2030-01-01'],
    ['orderedOn', '2022-02-30', ''],
    ['orderedOn', 'May', ''],
    ['landingPage', 'nowhere', 'nowhere'],
    ['country', 'Korea', 'Korea'],
  ])('%s %s: the input keeps what it can show', (field, draft, value) => {
    const problem = problemOf(field, draft, on);
    expect(problem).toBeDefined();
    const input = inputOf(view(field, draft, { problem }), en);
    expect(input.value).toBe(value);
    expect(input.problem).not.toBe('');
    expect(input.hint).toBe('');
  });
});

it('a name of their own stays a choice', () => {
  const input = inputOf(view('instructionalCertificate', 'Cegos Group'), en);
  expect(input).toMatchObject({ value: 'Cegos Group', choices: expect.arrayContaining([{ value: 'Cegos Group', title: 'Cegos Group' }]) });
});

it('several chosen ones are read out one after the other', () => {
  const { choices, value } = inputOf(view('exams', ['mos', 'mce']), en);
  expect(value).toBe('mos,mce');
  expect(shownValue(value, choices)).toBe('MOS (Microsoft Office Specialist) · MCE (Microsoft Certified Educator)');
});

it.each(pageIds)('the page %s names the enrollment tool only if it is one of its pages', (page) => {
  const ref = { interview: 'renew', page, rev: 1, token: '' } as const;
  const { text } = renderPage(
    { kind: 'page', page, ref, fields: [], earlier: [], taken: [], understood: [], back: undefined, answers: {} },
    en,
  );
  expect(text.includes(en.progress(en.pages[page].name))).toBe((toolPageIds as readonly PageId[]).includes(page));
});
