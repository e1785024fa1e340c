/** Which page comes next and which fields stand on it: read off the decision, never kept. */
import type { Field } from '../../rules/applicant.ts';
import type { Day } from '../../rules/days.ts';
import { decide } from '../../rules/decide.ts';
import { decisions } from '../../rules/decisions/index.ts';
import { missingFields } from '../../rules/finding.ts';
import { relevantFields } from '../../rules/relevant.ts';
import { interviews } from '../interviews/index.ts';
import type { InterviewSpec, Page, PageId } from '../interviews/spec.ts';
import type { InterviewState } from '../state.ts';
import { onceFor } from './once-for.ts';

export const specOf = ({ id }: Pick<InterviewState, 'id'>): InterviewSpec => interviews[id];

/** What the verdict still needs; and, unless it is a no already, what the application needs besides. */
export const missingNow = onceFor(({ id, answers }, on): readonly Field[] => {
  const finding = decide(decisions[id].rule, answers, on);
  if (finding.verdict === 'no') return [];
  return [...new Set([...missingFields(decide(interviews[id].prepare, answers, on)), ...missingFields(finding)])];
});

/** What is still to be asked: missing, and not left out on purpose. */
export const openFields = (interview: InterviewState, on: Day): readonly Field[] =>
  missingNow(interview, on).filter((field) => !interview.skipped.includes(field));

export function nextPage(interview: InterviewState, on: Day): PageId | null {
  const open = openFields(interview, on);
  if (open.length === 0) return null;
  const page = specOf(interview).pages.find(({ fields }) => fields.some((field) => open.includes(field)));
  if (!page) throw new Error(`No page of the interview "${interview.id}" asks for ${open.join(', ')}; add the field to one of its pages.`);
  return page.id;
}

export const pageOf = (interview: Pick<InterviewState, 'id' | 'page'>): Page | undefined =>
  specOf(interview).pages.find(({ id }) => id === interview.page);

/**
 * An interview as it was left, on another day or by an earlier version: a page that is no more, and a verdict that lacks an answer,
 * give way to the first page that is needed.
 */
export function takenUp(interview: InterviewState, on: Day): InterviewState {
  if (pageOf(interview)) return interview;
  const page = nextPage(interview, on);
  return page === interview.page ? interview : { ...interview, page, changing: null, reviewing: false };
}

const relevantNow = onceFor(
  ({ id, answers }, on) =>
    new Set([
      ...relevantFields(interviews[id].prepare, answers, on),
      ...relevantFields(decisions[id].rule, answers, on),
    ]) as ReadonlySet<Field>,
);

/** The fields of a page that belong to this person's case; while one answer is being changed, that one alone. */
export function shownFields(interview: InterviewState, page: Page, on: Day): readonly Field[] {
  const { changing } = interview;
  if (changing && page.id === interview.page) return [changing];
  const relevant = relevantNow(interview, on);
  return page.fields.filter((field) => relevant.has(field) || page.forTheTool?.includes(field));
}

export function pageBefore(interview: InterviewState, page: Page | undefined, on: Day): Page | undefined {
  const { pages } = specOf(interview);
  const here = page ? pages.indexOf(page) : pages.length;
  return pages.slice(0, here).findLast((each) => shownFields({ ...interview, changing: null }, each, on).length > 0);
}

export const pageAsking = (interview: Pick<InterviewState, 'id'>, field: Field): Page | undefined =>
  specOf(interview).pages.find(({ fields }) => fields.includes(field));

/** Everything that this interview asks of this person and that is answered, in the order it is asked. */
export function givenFields(interview: InterviewState, on: Day): readonly Field[] {
  const everywhere = { ...interview, changing: null };
  return specOf(interview).pages.flatMap((page) =>
    shownFields(everywhere, page, on).filter((field) => interview.answers[field] !== undefined),
  );
}
