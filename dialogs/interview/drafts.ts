/** What a form brings: good answers, and drafts, which did not fit and are kept so that they can be mended. */
import { type Answers, type Field, isField, readField } from '../../rules/applicant.ts';
import type { Day } from '../../rules/days.ts';
import type { Problem } from '../../rules/input.ts';

/** Raw text by field. An empty one stands for a field that was left out though it is needed. */
export type Drafts = { [F in Field]?: string };

/** Raw text of an input that did not fit is kept up to this length: a little over what fits, so that it stays too long. */
const draftLength = 210;

/**
 * Every input counts on its own: one that does not fit takes nothing from the others.
 * It takes the place of an earlier answer to its own question, but for `kept`: there the earlier one stands until a good one comes.
 */
export function merge(
  before: { readonly answers: Answers; readonly drafts: Drafts },
  inputs: Readonly<Record<string, unknown>>,
  on: Day,
  kept: readonly Field[] = [],
): { answers: Answers; drafts: Drafts } {
  const answers: Record<string, unknown> = { ...before.answers };
  const drafts = { ...before.drafts };
  for (const [field, raw] of Object.entries(inputs)) {
    if (!isField(field)) continue;
    const read = readField(field, raw, on);
    delete drafts[field];
    if ('value' in read || !kept.includes(field)) delete answers[field];
    if ('value' in read) answers[field] = read.value;
    else if (read.problem.code !== 'empty' || isBlankText(raw)) drafts[field] = asDraft(raw);
  }
  return { answers, drafts };
}

/** What was left empty is only a mistake while the verdict needs it. */
export function withoutNeedlessBlanks(drafts: Drafts, missing: readonly Field[]): Drafts {
  return Object.fromEntries(Object.entries(drafts).filter(([field, draft]) => draft.trim() !== '' || missing.includes(field as Field)));
}

/** A field left alone is no mistake until it turns out to be needed; one filled with blanks is. */
const isBlankText = (raw: unknown): boolean => typeof raw === 'string' && raw.length > 0;

const asDraft = (raw: unknown): string => {
  const text = Array.isArray(raw) ? raw.map(asWords).join(', ') : asWords(raw);
  return text.slice(0, draftLength);
};

const asWords = (raw: unknown): string => (typeof raw === 'string' ? raw : (JSON.stringify(raw) ?? ''));

/** The drafts of other fields. */
export function without(drafts: Drafts, fields: readonly Field[]): Drafts {
  return Object.fromEntries(Object.entries(drafts).filter(([field]) => !fields.includes(field as Field)));
}

/** Why a draft does not fit, as things stand on a day. */
export function problemOf(field: Field, draft: string, on: Day): Problem | undefined {
  const read = readField(field, draft, on);
  return 'problem' in read ? read.problem : undefined;
}
