/**
 * The one dialog there is: ask the next page of missing fields, merge what comes, decide, until the verdict stands.
 * What an interview asks follows from its decision; a page only says which fields stand together.
 */
import { type Answers, type Field, readField } from '../../rules/applicant.ts';
import type { Day } from '../../rules/days.ts';
import type { InterviewId } from '../interviews/index.ts';
import type { InterviewState } from '../state.ts';
import { problemOf, withoutNeedlessBlanks } from './drafts.ts';
import { change } from './moves.ts';
import { missingNow, nextPage, pageOf, shownFields, specOf } from './pages.ts';
import { leavingVerdict, onwards, renew } from './progress.ts';
import { fromForm, type Inputs, misfits, takeIn } from './take-in.ts';

/** `known` is what other interviews have brought; of it, only what this one asks about and what still fits is taken over. */
export function begin(id: InterviewId, known: Answers, on: Day, token: string): InterviewState {
  const asked = specOf({ id }).pages.flatMap(({ fields }) => fields);
  const taken = asked.filter((field) => known[field] !== undefined && 'value' in readField(field, known[field], on));
  const fresh: InterviewState = {
    id,
    answers: Object.fromEntries(taken.map((field) => [field, known[field]])),
    drafts: {},
    page: null,
    reviewing: false,
    changing: null,
    skipped: [],
    taken,
    before: null,
    unclear: [],
    card: { rev: 1, token },
    used: null,
    confirmingCancel: false,
  };
  return { ...fresh, page: nextPage(fresh, on) };
}

/** Takes in what a card brought. Good answers count at once, also when another one on the same card has to be mended. */
export function submit(before: InterviewState, inputs: Inputs, on: Day, token: string): InterviewState {
  const page = pageOf(before);
  const merged = takeIn(before, fromForm(before, inputs, on), on);
  const shown = page ? shownFields(merged, page, on) : [];
  const needed = missingNow(merged, on).filter((field) => shown.includes(field));
  const changing = before.changing && isLeftEmpty(merged, before.changing, inputs) ? [before.changing] : [];
  const drafts = withoutNeedlessBlanks(merged.drafts, [...needed, ...(before.changing ? [before.changing] : [])]);
  for (const field of [...needed, ...changing]) drafts[field] ??= '';
  const skipped = before.changing ? merged.skipped : merged.skipped.filter((field) => !needed.includes(field));
  const after = renew({ ...merged, drafts, skipped, unclear: [] }, token);
  return toMend(after, shown, on) ? after : onwards(after, page, on);
}

/** The answer to be changed was emptied: what shall it be then? */
const isLeftEmpty = ({ answers }: InterviewState, field: Field, inputs: Inputs): boolean =>
  answers[field] === undefined || inputs[field] === '';

/** Takes in what was said in words: nobody is reproached for the fields that were not spoken of. */
export function hear(before: InterviewState, inputs: Inputs, on: Day, token: string): InterviewState {
  const page = pageOf(before);
  const wrong = misfits(inputs, on);
  const elsewhere = wrong.filter((field) => !page || !shownFields(before, page, on).includes(field));
  const after = renew(takeIn(leavingVerdict(before), inputs, on, elsewhere), token);
  // A correction of something elsewhere that does not fit is mended where it is asked.
  const [first] = elsewhere;
  if (first) return { ...change(after, first, token), unclear: after.unclear };
  const shown = page ? shownFields(after, page, on) : [];
  if (toMend(after, shown, on)) return after;
  const open = missingNow(after, on).filter((field) => shown.includes(field) && !after.skipped.includes(field));
  return open.length > 0 && !after.changing ? after : onwards(after, page, on);
}

/** True when leaving would throw away something a person typed here. */
export const hasWork = ({ answers, drafts, taken }: InterviewState): boolean =>
  Object.keys({ ...answers, ...drafts }).some((field) => !taken.includes(field as Field));

const toMend = ({ drafts }: InterviewState, shown: readonly Field[], on: Day): boolean =>
  shown.some((field) => drafts[field] !== undefined && problemOf(field, drafts[field], on));
