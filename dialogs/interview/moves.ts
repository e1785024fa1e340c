/** Moves within an interview that bring no answer. Each drops the question what some words meant: nobody waits for that any more. */
import type { Field } from '../../rules/applicant.ts';
import type { Day } from '../../rules/days.ts';
import type { InterviewState } from '../state.ts';
import { without } from './drafts.ts';
import { missingNow, nextPage, pageAsking, pageBefore, pageOf, shownFields, specOf } from './pages.ts';
import { leavingVerdict, onwards, renew, settled } from './progress.ts';

/** To the page before, every answer in its place; from the first one after a verdict, back to that. */
export function back(before: InterviewState, on: Day, token: string): InterviewState {
  const here = renew({ ...before, unclear: [] }, token);
  if (before.changing) return settled({ ...here, drafts: without(before.drafts, [before.changing]) }, on);
  const earlier = pageBefore(before, pageOf(before), on);
  return earlier ? { ...leavingVerdict(here), page: earlier.id } : settled(here, on);
}

/** Where going back leads to. */
export function wayBack(interview: InterviewState, on: Day): 'page' | 'verdict' | undefined {
  if (interview.changing) return nextPage(interview, on) === null ? 'verdict' : 'page';
  if (pageBefore(interview, pageOf(interview), on)) return 'page';
  return interview.page !== null && nextPage(interview, on) === null ? 'verdict' : undefined;
}

/** Leaves out what is still open on this page; the verdict will say that it is. */
export function skip(before: InterviewState, on: Day, token: string): InterviewState {
  const page = pageOf(before);
  if (!page) return before;
  const shown = shownFields(before, page, on);
  const open = missingNow(before, on).filter((field) => shown.includes(field));
  const skipped = [...new Set([...before.skipped, ...open])];
  return onwards(renew({ ...before, drafts: without(before.drafts, shown), skipped, unclear: [] }, token), page, on);
}

export const canSkip = (interview: InterviewState): boolean => interview.page !== null && interview.changing === null;

/** Asks for one answer anew. One that was left out stays so until it comes. */
export function change(before: InterviewState, field: Field, token: string): InterviewState {
  const page = pageAsking(before, field);
  if (!page) return before;
  return renew({ ...leavingVerdict(before), page: page.id, changing: field, reviewing: false, unclear: [] }, token);
}

/** Back to the first page, every answer in its place, and what was left out is asked again. */
export function review(before: InterviewState, on: Day, token: string): InterviewState {
  const here: InterviewState = { ...leavingVerdict(before), changing: null, skipped: [], unclear: [] };
  const first = specOf(before).pages.find((page) => shownFields(here, page, on).length > 0);
  return renew({ ...here, page: first?.id ?? null, reviewing: true }, token);
}
