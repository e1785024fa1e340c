/**
 * The one dialog there is: ask the next page of missing fields, merge what comes, decide, until the verdict stands.
 * What an interview asks follows from its decision; a page only says which fields stand together.
 */
import type { Answers, Field } from '../../rules/applicant.ts';
import type { Day } from '../../rules/days.ts';
import type { InterviewId } from '../interviews/index.ts';
import type { Page } from '../interviews/spec.ts';
import type { InterviewState } from '../state.ts';
import { merge, problemOf, without, withoutNeedlessBlanks } from './drafts.ts';
import { missingNow, nextPage, pageAsking, pageBefore, pageOf, shownFields, specOf } from './pages.ts';

/** What a card or a sentence brought: raw text by field. */
export type Inputs = Readonly<Record<string, unknown>>;

/** `known` is what other interviews have brought; of it, only what this one asks about is taken over. */
export function begin(id: InterviewId, known: Answers, on: Day, token: string): InterviewState {
  const asked = specOf({ id }).pages.flatMap(({ fields }) => fields);
  const taken = asked.filter((field) => known[field] !== undefined);
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
  const page = pageOf(before, on);
  const merged = takeIn(before, inputs, on);
  const shown = page ? shownFields(merged, page, on) : [];
  const needed = missingNow(merged, on).filter((field) => shown.includes(field));
  const drafts = withoutNeedlessBlanks(merged.drafts, [...needed, ...(before.changing ? [before.changing] : [])]);
  for (const field of needed) drafts[field] ??= '';
  const after = renew({ ...merged, drafts, skipped: merged.skipped.filter((field) => !needed.includes(field)) }, token);
  return toMend(after, shown, on) ? after : onwards(after, page, on);
}

/** Takes in what was said in words: nobody is reproached for the fields that were not spoken of. */
export function hear(before: InterviewState, inputs: Inputs, on: Day, token: string): InterviewState {
  const page = pageOf(before, on);
  const after = renew(takeIn(before, inputs, on), token);
  const shown = page ? shownFields(after, page, on) : [];
  const wrong = Object.keys(inputs).find((field) => after.drafts[field as Field] !== undefined) as Field | undefined;
  // A correction of something elsewhere that does not fit is mended where it is asked.
  if (wrong && !shown.includes(wrong)) return change(after, wrong, on, token);
  if (toMend(after, shown, on)) return after;
  if (page === undefined) return verdictOrNext(after, on);
  const open = missingNow(after, on).filter((field) => shown.includes(field) && !after.skipped.includes(field));
  return open.length > 0 && !after.changing ? after : onwards(after, page, on);
}

/** Keeps what is typed and not sent yet; nothing is judged. */
export function takeAlong(before: InterviewState, inputs: Inputs, on: Day): InterviewState {
  const filled = Object.fromEntries(
    Object.entries(inputs).filter(([field, raw]) => raw !== '' || before.answers[field as Field] !== undefined),
  );
  return { ...before, ...merge(before, filled, on) };
}

/** To the page before, every answer in its place; from the first one after a verdict, back to that. */
export function back(before: InterviewState, on: Day, token: string): InterviewState {
  const page = pageOf(before, on);
  if (before.changing) return renew({ ...before, ...settled(before, on), drafts: without(before.drafts, [before.changing]) }, token);
  const earlier = pageBefore(before, page, on);
  if (earlier) return renew({ ...before, page: earlier.id, reviewing: before.reviewing }, token);
  return renew({ ...before, ...settled(before, on) }, token);
}

/** Where going back leads to. */
export function wayBack(interview: InterviewState, on: Day): 'page' | 'verdict' | undefined {
  if (interview.changing) return nextPage(interview, on) === null ? 'verdict' : 'page';
  if (pageBefore(interview, pageOf(interview, on), on)) return 'page';
  return interview.page !== null && nextPage(interview, on) === null ? 'verdict' : undefined;
}

/** Leaves out what is still open on this page; the verdict will say that it is. */
export function skip(before: InterviewState, on: Day, token: string): InterviewState {
  const page = pageOf(before, on);
  if (!page) return before;
  const shown = shownFields(before, page, on);
  const open = missingNow(before, on).filter((field) => shown.includes(field));
  const after = { ...before, drafts: without(before.drafts, shown), skipped: [...new Set([...before.skipped, ...open])] };
  return onwards(renew(after, token), page, on);
}

export const canSkip = (interview: InterviewState): boolean => interview.page !== null && interview.changing === null;

/** Asks for one answer anew. */
export function change(before: InterviewState, field: Field, on: Day, token: string): InterviewState {
  const page = pageAsking(before, field);
  if (!page) return before;
  const standing = nextPage(before, on) === null;
  return renew(
    {
      ...before,
      page: page.id,
      changing: field,
      reviewing: false,
      before: standing ? before.answers : before.before,
      skipped: before.skipped.filter((each) => each !== field),
    },
    token,
  );
}

/** Back to the first page, every answer in its place. */
export function review(before: InterviewState, token: string): InterviewState {
  return renew(
    { ...before, page: specOf(before).pages[0]?.id ?? null, reviewing: true, changing: null, skipped: [], before: before.answers },
    token,
  );
}

/** True when leaving would throw away something a person typed here. */
export const hasWork = ({ answers, drafts, taken }: InterviewState): boolean =>
  Object.keys({ ...answers, ...drafts }).some((field) => !taken.includes(field as Field));

const renew = (interview: InterviewState, token: string): InterviewState => ({
  ...interview,
  card: { rev: interview.card.rev + 1, token },
});

function takeIn(before: InterviewState, inputs: Inputs, on: Day): InterviewState {
  const merged = { ...before, ...merge(before, inputs, on) };
  const isNew = (field: Field) => JSON.stringify(merged.answers[field]) !== JSON.stringify(before.answers[field]);
  return {
    ...merged,
    taken: before.taken.filter((field) => !isNew(field)),
    skipped: before.skipped.filter((field) => merged.answers[field] === undefined),
  };
}

const toMend = ({ drafts }: InterviewState, shown: readonly Field[], on: Day): boolean =>
  shown.some((field) => drafts[field] !== undefined && problemOf(field, drafts[field], on));

function onwards(interview: InterviewState, page: Page | undefined, on: Day): InterviewState {
  const drafts = without(interview.drafts, page?.fields ?? []);
  const following = interview.reviewing && page ? pageAfter(interview, page, on) : undefined;
  if (following) return { ...interview, page: following.id, drafts };
  return { ...interview, drafts, ...settled(interview, on) };
}

const verdictOrNext = (interview: InterviewState, on: Day): InterviewState => ({ ...interview, ...settled(interview, on) });

/** The first page that still has something to ask, or none. */
const settled = (interview: InterviewState, on: Day): Pick<InterviewState, 'page' | 'reviewing' | 'changing'> => ({
  page: nextPage(interview, on),
  reviewing: false,
  changing: null,
});

function pageAfter(interview: InterviewState, page: Page, on: Day): Page | undefined {
  const { pages } = specOf(interview);
  return pages.slice(pages.indexOf(page) + 1).find((each) => shownFields(interview, each, on).length > 0);
}
