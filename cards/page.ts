/** A page of an interview: a form to fill in, or to mend. */
import type { FieldView, PageView } from '../dialogs/view.ts';
import type { Field } from '../rules/applicant.ts';
import type { Problem } from '../rules/input.ts';
import { type Action, action } from './button.ts';
import { type Card, type Fill, literal, template } from './card.ts';
import type { Rendered } from './render.ts';
import inputs from './templates/inputs.json' with { type: 'json' };
import page from './templates/page.json' with { type: 'json' };
import type { Words } from './words/words.ts';

type Choice = { readonly title: string; readonly value: string };
type Kind = 'choice' | 'search' | 'text' | 'number' | 'date' | 'toggle';

type Input = {
  readonly type: Kind;
  readonly id: Field;
  readonly label: string;
  readonly hint: string;
  readonly placeholder: string;
  readonly required: boolean;
  readonly requiredMessage: string;
  readonly value: string | number;
  readonly choices: readonly Choice[];
  readonly problem: string;
};

type FieldModel = { readonly input: Card; readonly hint: string; readonly problem: string };

type Model = {
  readonly fallbackText: string;
  readonly title: string;
  readonly progress: string;
  /** What earlier pages brought, in one line; empty on the first page. */
  readonly soFar: string;
  readonly intro: string;
  /** Which fields to look at again; empty when all is well. */
  readonly problems: string;
  readonly fields: readonly FieldModel[];
  readonly actions: readonly Action[];
};

const fill = template<Model>('page', page);

const fillInput: { readonly [K in Kind]: Fill<Input> } = {
  choice: template('inputs.choice', inputs.choice),
  search: template('inputs.search', inputs.search),
  text: template('inputs.text', inputs.text),
  number: template('inputs.number', inputs.number),
  date: template('inputs.date', inputs.date),
  toggle: template('inputs.toggle', inputs.toggle),
};

const kinds: Partial<Record<Field, Kind>> = {
  employerType: 'choice',
  audience: 'choice',
  validation: 'choice',
  mtmDataShown: 'choice',
  certifications: 'search',
  anniversary: 'date',
  lastClassOn: 'date',
  courseDate: 'date',
  coursesTaught: 'number',
  participants: 'number',
  firstYear: 'toggle',
};

export function renderPage(view: PageView, words: Words): Rendered {
  const { name, intro, introForWaiver } = words.pages[view.page];
  const waived = view.fields.some(({ field }) => field === 'coursesTaught');
  const fields = view.fields.map((field) => inputOf(field, words));
  const wrong = view.fields.filter(({ problem }) => problem).map(({ field }) => words.fields[field].label);
  const progress = words.progress(name);
  const soFar = summary(view, words);
  const { buttons } = words;
  const model: Model = {
    fallbackText: `${words.titles[view.ref.interview]}: ${progress}`,
    title: words.titles[view.ref.interview],
    progress,
    soFar: soFar.length > 0 ? words.soFar(soFar) : '',
    intro: (waived && introForWaiver) || intro,
    problems: wrong.length > 0 ? words.problemsAbove(wrong) : '',
    fields: fields.map((input) => ({ input: fillInput[input.type](input), hint: input.hint, problem: input.problem })),
    actions: [
      action({ title: buttons.next, verb: 'submit', ref: view.ref }),
      action({ title: buttons.startOver, verb: 'start-over', ref: view.ref }),
      action({ title: buttons.cancel, verb: 'cancel', ref: view.ref }),
      action({ title: buttons.otherLanguage, verb: 'language' }),
    ],
  };
  return { card: fill(model), text: asText(model, fields), actions: model.actions };
}

function inputOf(view: FieldView, words: Words): Input {
  const { field, required } = view;
  const { label, hint = '' } = words.fields[field];
  const problem = view.problem ? literal(say(view.problem, words)) : '';
  const offered = choices(view, words);
  return {
    type: kinds[field] ?? 'text',
    id: field,
    label: required ? `${label} ${words.required}` : label,
    hint: problem === '' ? hint : '',
    placeholder: field === 'certifications' ? words.chooseCertification : '',
    required,
    requiredMessage: required ? words.problems.empty({}) : '',
    value: inputValue(view, offered),
    choices: offered,
    problem,
  };
}

const say = ({ code, values }: Problem, words: Words): string => (words.problems[code] as (values: unknown) => string)(values);

/** An input holds only what it can show; the message beside it quotes what does not fit. */
function inputValue({ field, value = '' }: FieldView, offered: readonly Choice[]): string | number {
  const text = String(Array.isArray(value) ? (value[0] ?? '') : value);
  switch (kinds[field]) {
    case 'toggle':
      return text === 'true' ? 'true' : 'false';
    case 'number':
      return /^-?\d{1,6}$/.test(text) ? Number(text) : '';
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : '';
    case 'choice':
    case 'search':
      return offered.some((choice) => choice.value === text) ? text : '';
    default:
      return text;
  }
}

function choices({ field, choices: named, value, problem }: FieldView, words: Words): Choice[] {
  if (field === 'employerType' || field === 'audience' || field === 'validation') {
    return Object.entries(words[field]).map(([choice, title]) => ({ title, value: choice }));
  }
  if (field === 'mtmDataShown') {
    return [
      { title: words.yes, value: 'true' },
      { title: words.no, value: 'false' },
    ];
  }
  const offered = named.map((choice) => ({ value: choice.value, title: choice.name || outsideTheList(choice.value, words) }));
  // A name of their own stays one of the choices, or the form would lose it.
  const own = !problem && Array.isArray(value) ? value.filter((name) => !named.some((choice) => choice.value === name)) : [];
  return [...offered, ...own.map((name) => ({ value: name, title: literal(name) }))];
}

const outsideTheList = (value: string, { certificationOutsideTheList: names }: Words): string => names[value as keyof typeof names];

/** What earlier pages brought, in a few words. */
function summary({ answers, fields }: PageView, words: Words): string[] {
  const here = new Set(fields.map(({ field }) => field));
  const { employerType, audience, domain, alias, institutionName, departmentName, membershipId, partnerId } = answers;
  const lines: [Field, string | undefined][] = [
    ['employerType', employerType && words.employerType[employerType]],
    ['institutionName', institutionName],
    ['departmentName', departmentName],
    ['membershipId', membershipId],
    ['partnerId', partnerId],
    ['alias', alias && domain ? `${domain}\\${alias}` : alias],
    ['audience', audience && words.audience[audience]],
  ];
  return lines.flatMap(([field, text]) => (text && !here.has(field) ? [literal(text)] : []));
}

function asText(model: Model, fields: readonly Input[]): string {
  const lines = fields.flatMap(({ label, hint, type, choices: offered, value, problem }) => [
    `- ${label}${value === '' || type === 'toggle' ? '' : `: ${shown(value, offered)}`}`,
    ...(problem ? [`  ⚠ ${problem}`] : []),
    ...(hint ? [`  ${hint}`] : []),
    ...(offered.length > 0 ? [`  ${offered.map(({ title }) => title).join(' · ')}`] : []),
  ]);
  const head = [model.title, model.progress, model.soFar, model.intro, model.problems && `⚠ ${model.problems}`];
  return [...head.filter((line) => line !== ''), ...lines].join('\n');
}

const shown = (value: string | number, offered: readonly Choice[]): string =>
  offered.find((choice) => choice.value === String(value))?.title ?? literal(String(value));
