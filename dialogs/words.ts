/** Words taken as answers to the open page, or as corrections of anything else in the interview. */
import type { Field } from '../rules/applicant.ts';
import { show, type Turn } from './effects.ts';
import type { Context } from './event.ts';
import { hear } from './interview/index.ts';
import { openFields, pageOf, shownFields, specOf } from './interview/pages.ts';
import { put } from './session.ts';
import type { InterviewState, State } from './state.ts';
import { type Understood, understand } from './typed/understand.ts';

/** The fields of the open page that wait for an answer. */
export function openOnPage(interview: InterviewState, on: string): readonly Field[] {
  const page = pageOf(interview);
  if (!page) return [];
  if (interview.changing) return [interview.changing];
  const shown = shownFields(interview, page, on);
  const open = openFields(interview, on).filter((field) => shown.includes(field));
  return open.length > 0 ? open : shown.filter((field) => interview.answers[field] === undefined);
}

/** First as an answer to what is asked now, then as a correction of anything else in this interview. */
export function understoodIn(interview: InterviewState, said: string, on: string): Understood | undefined {
  const page = pageOf(interview);
  const shown = page ? shownFields(interview, page, on) : [];
  const here = shown.length > 0 ? understand(said, { open: openOnPage(interview, on), shown }, on) : undefined;
  if (here && (here.sure.length > 0 || here.unsure.length > 0)) {
    const more = here.rest ? elsewhere(interview, here.rest, on).filter(({ field }) => !shown.includes(field)) : [];
    return { ...here, sure: [...here.sure, ...more] };
  }
  const anywhere = elsewhere(interview, said, on);
  return anywhere.length > 0 ? { sure: anywhere, unsure: [], rest: '' } : undefined;
}

function elsewhere(interview: InterviewState, said: string, on: string): Understood['sure'] {
  const fields = specOf(interview).pages.flatMap((each) => each.fields);
  return understand(said, { open: [], shown: fields }, on).sure;
}

/** More than so many doubts at once nobody would settle one by one. */
const mostUnclear = 8;

/** While nothing is sure, the page stays as it is, and its card may still be used. */
export function takeWords(
  state: State,
  interview: InterviewState,
  { sure, unsure }: Pick<Understood, 'sure' | 'unsure'>,
  context: Context,
): Turn {
  const unclear = unsure.slice(0, mostUnclear).map(({ said, options }) => ({
    said: cut(said),
    options: options.map(({ field, raw }) => ({ field, raw: cut(raw) })),
  }));
  if (sure.length === 0) return put(state, { ...interview, unclear }, context, show);
  const inputs = Object.fromEntries(sure.map(({ field, raw }) => [field, raw]));
  const understood = sure.map(({ field }) => field);
  return put(state, hear({ ...interview, unclear }, inputs, context.on, context.token), context, show, understood);
}

const cut = (text: string): string => text.slice(0, 200).toWellFormed();
