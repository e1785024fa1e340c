/** Answers as a person reads them. */
import { type Answers, type ChoiceField, type Field, kindOf } from '../rules/applicant.ts';
import { certification } from '../rules/certifications.ts';
import { noSkillsCertificate, skillsCertificate } from '../rules/instructional-skills.ts';
import { typed } from './typed.ts';
import type { Words } from './words/words.ts';

/** Of what people typed, as much as helps to recognise it. */
const recognisable = 60;

/** What a field holds, without its name. */
export function answerText(field: Field, value: Answers[Field], words: Words, max = recognisable): string {
  if (Array.isArray(value)) return cutList(value, (each) => one(field, each, words, max), words);
  return one(field, value as string | number | boolean | undefined, words, max);
}

/** `Label: value`. */
export const answerLine = (field: Field, value: Answers[Field], words: Words, max?: number): string =>
  words.pair(words.fields[field].label, answerText(field, value, words, max));

export const answerLines = (fields: readonly Field[], answers: Answers, words: Words): string[] =>
  fields.map((field) => answerLine(field, answers[field], words));

function one(field: Field, value: string | number | boolean | undefined, words: Words, max: number): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  const text = String(value ?? '');
  if (field in words.choices) return (words.choices[field as ChoiceField] as Readonly<Record<string, string>>)[text] ?? typed(text, max);
  if (kindOf(field) === 'day') return words.day(text);
  if (field === 'country') return words.country(text);
  if (field === 'certifications') return certification(text)?.name ?? outsideTheList(text, words) ?? typed(text, max);
  if (field === 'instructionalCertificate')
    return text === noSkillsCertificate ? words.none : (skillsCertificate(text)?.name ?? typed(text, max));
  return typeof value === 'number' ? text : typed(text, max);
}

const outsideTheList = (text: string, { certificationOutsideTheList: names }: Words): string | undefined =>
  names[text as keyof typeof names];

/** People hold up to twenty certifications; three say which answer this is. */
const shown = 3;

function cutList(values: readonly string[], say: (value: string) => string, words: Words): string {
  const said = values.slice(0, shown).map(say);
  return [...said, ...(values.length > shown ? [words.andMore(values.length - shown)] : [])].join(' · ');
}
