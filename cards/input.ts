/** One field of a form: which kind of input it is, what it offers and what stands in it. */
import type { FieldView } from '../dialogs/view.ts';
import type { ChoiceField, Field } from '../rules/applicant.ts';
import type { Problem } from '../rules/input.ts';
import { type Card, type Fill, literal, template } from './card.ts';
import { type NamedChoice, namedChoices } from './named-choices.ts';
import field from './templates/field.json' with { type: 'json' };
import inputs from './templates/inputs.json' with { type: 'json' };
import type { Words } from './words/words.ts';

export type Choice = { readonly title: string; readonly value: string };
type Kind = 'choice' | 'folded' | 'several' | 'search' | 'text' | 'number' | 'date' | 'toggle';

/** Whether something is required, only the label says: a client that insisted on it would also hold back going back or asking for help. */
export type Input = {
  readonly type: Kind;
  readonly id: Field;
  readonly label: string;
  readonly hint: string;
  readonly placeholder: string;
  readonly value: string | number;
  readonly choices: readonly Choice[];
  readonly problem: string;
};

const fills: { readonly [K in Kind]: Fill<Input> } = {
  choice: template('inputs.choice', inputs.choice),
  folded: template('inputs.folded', inputs.folded),
  several: template('inputs.several', inputs.several),
  search: template('inputs.search', inputs.search),
  text: template('inputs.text', inputs.text),
  number: template('inputs.number', inputs.number),
  date: template('inputs.date', inputs.date),
  toggle: template('inputs.toggle', inputs.toggle),
};

/** So many choices can stand below each other; more fold up. */
const fewChoices = 7;

/** A toggle always sends an answer, so it is only for what is no unless somebody says otherwise. */
const noUnlessSaid: ReadonlySet<Field> = new Set(['firstYear']);

function inputKind({ field, kind, required }: FieldView, offered: readonly Choice[], named: readonly NamedChoice[]): Kind {
  switch (kind) {
    case 'choice':
      return offered.length > fewChoices ? 'folded' : 'choice';
    case 'choices':
      return 'several';
    case 'yes-no':
      return noUnlessSaid.has(field) && !required ? 'toggle' : 'choice';
    case 'number':
      return 'number';
    case 'day':
      return 'date';
    case 'text':
    case 'name':
    case 'names':
      return named.length > 0 ? 'search' : 'text';
    default:
      return kind satisfies never;
  }
}

export const fillInput = (input: Input): Card => fills[input.type](input);

const fill = template<{ readonly input: Card; readonly hint: string; readonly problem: string }>('field', field);
const filled = new WeakMap<Input, Card>();

/** With what is said about it. The same input is filled once, and never changed. */
export function fillField(input: Input): Card {
  const { hint, problem } = input;
  const card = filled.get(input) ?? fill({ input: fillInput(input), hint, problem });
  filled.set(input, card);
  return card;
}

/** What nobody has filled in yet looks the same to everyone: by language, field and how it is asked for. */
const blanks = new WeakMap<Words, Map<string, Input>>();

/** `named`: what there is to choose from by name; with none, names are typed. */
export function inputOf(view: FieldView, words: Words, named: readonly NamedChoice[] = namedChoices(view.field)): Input {
  if (view.value !== undefined || view.problem !== undefined) return toldInput(view, words, named);
  const known = blanks.get(words) ?? new Map<string, Input>();
  blanks.set(words, known);
  const name = [view.field, view.kind, view.required, named.length].join(' ');
  const blank = known.get(name) ?? toldInput(view, words, named);
  known.set(name, blank);
  return blank;
}

function toldInput(view: FieldView, words: Words, named: readonly NamedChoice[]): Input {
  const { field, required } = view;
  const { label, hint = '' } = words.fields[field];
  const problem = view.problem ? literal(say(view.problem, words)) : '';
  const offered = choices(view, words, named);
  const type = inputKind(view, offered, named);
  return {
    type,
    id: field,
    label: required ? words.required(label) : label,
    hint: problem === '' ? hint : '',
    placeholder: type === 'search' ? words.chooseCertification : type === 'folded' ? words.chooseOne : '',
    value: inputValue(view, type, offered),
    choices: type === 'toggle' ? [] : offered,
    problem,
  };
}

const say = ({ code, values }: Problem, words: Words): string => (words.problems[code] as (values: unknown) => string)(values);

/** An input holds only what it can show; the message beside it quotes what does not fit. */
function inputValue({ value = '', problem }: FieldView, type: Kind, offered: readonly Choice[]): string | number {
  const isOffered = (one: string) => offered.some((choice) => choice.value === one);
  if (type === 'several') return String(value).split(/,\s*/).filter(isOffered).join(',');
  const text = String(Array.isArray(value) ? (value[0] ?? '') : value);
  switch (type) {
    case 'toggle':
      return text === 'true' ? 'true' : 'false';
    case 'number':
      return /^-?\d{1,9}(\.\d{1,6})?$/.test(text) ? Number(text) : '';
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(text) && problem?.code !== 'no-such-day' ? text : '';
    case 'choice':
    case 'folded':
    case 'search':
      return isOffered(text) ? text : '';
    case 'text':
      return text;
    default:
      return type satisfies never;
  }
}

function choices({ field, kind, value, problem }: FieldView, words: Words, named: readonly NamedChoice[]): Choice[] {
  if (field in words.choices) {
    return Object.entries(words.choices[field as ChoiceField]).map(([choice, title]) => ({ title, value: choice }));
  }
  if (kind === 'yes-no') {
    return [
      { title: words.yes, value: 'true' },
      { title: words.no, value: 'false' },
    ];
  }
  if (named.length === 0) return [];
  const offered = named.map((choice) => ({ value: choice.value, title: choice.name || nameless(choice.value, words) }));
  // A name of their own stays one of the choices, or the form would lose it.
  const told = Array.isArray(value) ? value : typeof value === 'string' && value !== '' ? [value] : [];
  const own = problem ? [] : told.map(String).filter((name) => !named.some((choice) => choice.value === name));
  return [...offered, ...own.map((name) => ({ value: name, title: literal(name) }))];
}

const nameless = (value: string, { certificationOutsideTheList: names, noSkillsCertificate }: Words): string =>
  value === 'none' ? noSkillsCertificate : names[value as keyof typeof names];

/** A value as a person reads it; several, one after the other. */
export function shownValue(value: string | number, offered: readonly Choice[]): string {
  const titles = String(value)
    .split(',')
    .map((one) => offered.find((choice) => choice.value === one)?.title);
  return titles.every((title) => title !== undefined) ? titles.join(' · ') : literal(String(value));
}
