/** One decision from the command line: answers as typed, read field by field, then the verdict. */
import { wordsIn } from '../../cards/render.ts';
import { verdictText } from '../../cards/verdict/index.ts';
import type { Language } from '../../dialogs/language.ts';
import { type Answers, choicesOf, type Field, fields, isField, readField } from '../../rules/applicant.ts';
import { type DecisionId, decisions, decisionsWith } from '../../rules/decisions/index.ts';
import { explain } from '../../rules/explain.ts';
import type { FeeTable } from '../../rules/fees/table.ts';
import type { Problem } from '../../rules/input.ts';
import { UsageError } from './args.ts';

/** Throws a UsageError that names every answer that does not fit, and why. */
export function decideFor(id: string, typed: string, on: string, fees: FeeTable) {
  if (!isDecision(id))
    throw new UsageError(
      `${id ? `There is no decision "${id}".` : 'No decision is named.'} Choose one of ${Object.keys(decisions).join(', ')}.`,
    );
  return explain(id, answersFrom(typed, on), on, decisionsWith(fees));
}

export const decisionText = (explained: ReturnType<typeof explain>, language: Language): string => {
  const words = wordsIn[language];
  const missing = explained.missing.map((field) => words.fields[field].label);
  return [verdictText(explained, words), ...(missing.length > 0 ? [words.reasons['not-told']({ fields: explained.missing })] : [])].join(
    '\n',
  );
};

const isDecision = (id: string): id is DecisionId => Object.hasOwn(decisions, id);

function answersFrom(typed: string, on: string): Answers {
  const answers: Partial<Record<Field, unknown>> = {};
  const problems: string[] = [];
  for (const [field, raw] of Object.entries(asObject(typed))) {
    if (!isField(field)) {
      problems.push(`"${field}" is no field. The fields are ${fields.join(', ')}.`);
      continue;
    }
    const read = readField(field, raw, on);
    if ('value' in read) answers[field] = read.value;
    else problems.push([`"${field}": ${inWords(read.problem)}`, ...cure(field, read.problem)].join(' '));
  }
  if (problems.length > 0) throw new UsageError(problems.join('\n'));
  return answers as Answers;
}

/** What a card shows beside its field and a terminal does not. */
function cure(field: Field, { code }: Problem): string[] {
  switch (code) {
    case 'not-a-choice':
      return [`Choose one of ${choicesOf(field).join(', ')}.`];
    case 'not-yes-or-no':
      return ['Write true or false.'];
    case 'empty':
      return ['Give it a value, or leave it out.'];
    default:
      return [];
  }
}

const inWords = ({ code, values }: Problem): string => (wordsIn.en.problems[code] as (values: unknown) => string)(values);

function asObject(typed: string): object {
  try {
    const value: unknown = JSON.parse(typed);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Told below, like any other JSON that is no object.
  }
  throw new UsageError(`The answers ${typed} are not a JSON object. Write them like '{"status":"mct","periodPassed":false}'.`);
}
