/** Where an interview goes once a page is done. */
import type { Day } from '../../rules/days.ts';
import type { Page } from '../interviews/spec.ts';
import type { InterviewState } from '../state.ts';
import { without } from './drafts.ts';
import { nextPage, shownFields, specOf } from './pages.ts';

/** The cards before are old now. */
export const renew = (interview: InterviewState, token: string): InterviewState => ({
  ...interview,
  card: { rev: interview.card.rev + 1, token },
});

export function onwards(interview: InterviewState, page: Page | undefined, on: Day): InterviewState {
  const after = { ...interview, drafts: without(interview.drafts, page?.fields ?? []) };
  const following = interview.reviewing && page ? pageAfter(interview, page, on) : undefined;
  return following ? { ...after, page: following.id } : settled(after, on);
}

/** At the first page that still has something to ask, or at the verdict. */
export const settled = (interview: InterviewState, on: Day): InterviewState => ({
  ...interview,
  page: nextPage(interview, on),
  reviewing: false,
  changing: null,
});

/** Whoever leaves a verdict will be told what has become different since. */
export const leavingVerdict = (interview: InterviewState): InterviewState =>
  interview.page === null ? { ...interview, before: interview.answers } : interview;

function pageAfter(interview: InterviewState, page: Page, on: Day): Page | undefined {
  const { pages } = specOf(interview);
  return pages.slice(pages.indexOf(page) + 1).find((each) => shownFields(interview, each, on).length > 0);
}
