/** What comes with a card or a sentence goes to the answers, and what does not fit to the drafts. */
import { type Answers, type Field, isField, readField } from '../../rules/applicant.ts';
import type { Day } from '../../rules/days.ts';
import type { InterviewState } from '../state.ts';
import { merge } from './drafts.ts';

/** What a card or a sentence brought: raw text by field. */
export type Inputs = Readonly<Record<string, unknown>>;

/** While one answer is being changed, the old one stands until the new one fits. */
export function takeIn(before: InterviewState, inputs: Inputs, on: Day, alsoKept: readonly Field[] = []): InterviewState {
  const kept = before.changing ? [before.changing, ...alsoKept] : alsoKept;
  const merged = { ...before, ...merge(before, inputs, on, kept) };
  const isNew = (field: Field) => !isSame(merged.answers, before.answers, field) || merged.drafts[field] !== undefined;
  return {
    ...merged,
    taken: before.taken.filter((field) => !isNew(field)),
    skipped: before.skipped.filter((field) => merged.answers[field] === undefined),
  };
}

const isSame = (some: Answers, others: Answers, field: Field): boolean => JSON.stringify(some[field]) === JSON.stringify(others[field]);

/** Keeps what is typed and not sent yet; nothing is judged. */
export function takeAlong(before: InterviewState, inputs: Inputs, on: Day): InterviewState {
  const filled = Object.entries(inputs).filter(([field, raw]) => raw !== '' || before.answers[field as Field] !== undefined);
  return takeIn(before, fromForm(before, Object.fromEntries(filled), on), on);
}

/** A form shows the first of several; handing that one back changes nothing. */
export function fromForm({ answers, drafts }: InterviewState, inputs: Inputs, on: Day): Inputs {
  const { certifications: raw, ...others } = inputs;
  const read = readField('certifications', raw, on);
  const isUntouched = 'value' in read && read.value.length === 1 && read.value[0] === answers.certifications?.[0];
  return isUntouched && drafts.certifications === undefined ? others : inputs;
}

/** Those of some inputs that do not fit. */
export const misfits = (inputs: Inputs, on: Day): Field[] =>
  Object.entries(inputs).flatMap(([field, raw]) => (isField(field) && 'problem' in readField(field, raw, on) ? [field] : []));
