/** One field of a form: which kind of input it is, what it offers and what stands in it. */
import type { FieldView } from '../dialogs/view.ts';
import type { ChoiceField, Field } from '../rules/applicant.ts';
import type { Problem } from '../rules/input.ts';
import { type Card, type Fill, literal, template } from './card.ts';
import inputs from './templates/inputs.json' with { type: 'json' };
import type { Words } from './words/words.ts';

export type Choice = { readonly title: string; readonly value: string };
type Kind = 'choice' | 'search' | 'text' | 'number' | 'date' | 'toggle';

export type Input = {
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

const fills: { readonly [K in Kind]: Fill<Input> } = {
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

export const fillInput = (input: Input): Card => fills[input.type](input);

export function inputOf(view: FieldView, words: Words): Input {
  const { field, required } = view;
  const { label, hint = '' } = words.fields[field];
  const problem = view.problem ? literal(say(view.problem, words)) : '';
  const offered = choices(view, words);
  return {
    type: kinds[field] ?? 'text',
    id: field,
    label: required ? words.required(label) : label,
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
function inputValue({ field, value = '', problem }: FieldView, offered: readonly Choice[]): string | number {
  const text = String(Array.isArray(value) ? (value[0] ?? '') : value);
  switch (kinds[field]) {
    case 'toggle':
      return text === 'true' ? 'true' : 'false';
    case 'number':
      return /^-?\d{1,6}$/.test(text) ? Number(text) : '';
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(text) && problem?.code !== 'no-such-day' ? text : '';
    case 'choice':
    case 'search':
      return offered.some((choice) => choice.value === text) ? text : '';
    default:
      return text;
  }
}

function choices({ field, choices: named, value, problem }: FieldView, words: Words): Choice[] {
  if (field in words.choices) {
    return Object.entries(words.choices[field as ChoiceField]).map(([choice, title]) => ({ title, value: choice }));
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

/** A value as a person reads it. */
export const shownValue = (value: string | number, offered: readonly Choice[]): string =>
  offered.find((choice) => choice.value === String(value))?.title ?? literal(String(value));
