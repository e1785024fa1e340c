/**
 * The one dialog there is: ask the next page of missing fields, merge what comes, decide, until the verdict stands.
 * What an interview asks follows from its decision; a page only says which fields stand together.
 */
import { type Field, kindOf } from '../rules/applicant.ts';
import { choiceFor } from '../rules/certifications.ts';
import type { Day } from '../rules/days.ts';
import { decide } from '../rules/decide.ts';
import { decisions } from '../rules/decisions/index.ts';
import { explain } from '../rules/explain.ts';
import { missingFields } from '../rules/finding.ts';
import { relevantFields } from '../rules/relevant.ts';
import type { Rule } from '../rules/rule.ts';
import { merge, problemOf, without, withoutNeedlessBlanks } from './drafts.ts';
import { type InterviewId, interviews } from './interviews/index.ts';
import type { InterviewSpec, Page, PageId } from './interviews/spec.ts';
import { namedChoices } from './named-choices.ts';
import type { InterviewState } from './state.ts';
import type { FieldView, View } from './view.ts';

export function begin(id: InterviewId, on: Day, token: string): InterviewState {
  const empty: InterviewState = {
    id,
    answers: {},
    drafts: {},
    page: null,
    reviewing: false,
    card: { rev: 1, token },
    used: null,
    confirmingCancel: false,
  };
  return { ...empty, page: nextPage(empty, on) };
}

/** Takes in what a card brought. Good answers count at once, also when another one on the same card has to be mended. */
export function submit(before: InterviewState, inputs: Readonly<Record<string, unknown>>, on: Day, token: string): InterviewState {
  const page = pageOf(before, on);
  const merged = { ...before, ...merge(before, inputs, on) };
  const missing = missingNow(merged, on);
  const drafts = withoutNeedlessBlanks(merged.drafts, missing);
  for (const field of page?.fields ?? []) if (missing.includes(field)) drafts[field] ??= '';
  const after = { ...merged, drafts, card: { rev: before.card.rev + 1, token } };
  const mend = page && shownFields(after, page, on).some((field) => drafts[field] !== undefined && problemOf(field, drafts[field], on));
  return mend ? after : { ...after, ...turnPage(after, page, on) };
}

/** Back to the first page, every answer in its place. */
export function review(before: InterviewState, token: string): InterviewState {
  return { ...before, page: specOf(before).pages[0]?.id ?? null, reviewing: true, card: { rev: before.card.rev + 1, token } };
}

export function currentView(interview: InterviewState, on: Day): View {
  const { id, card, answers } = interview;
  const page = pageOf(interview, on);
  if (!page) return { kind: 'verdict', ref: { interview: id, page: 'verdict', ...card }, explained: explain(id, answers, on), answers };
  return {
    kind: 'page',
    page: page.id,
    ref: { interview: id, page: page.id, ...card },
    fields: shownFields(interview, page, on).map((field) => fieldView(interview, page, field, on)),
    earlier: pagesBefore(interview, page).flatMap((each) =>
      shownFields(interview, each, on).filter((field) => answers[field] !== undefined),
    ),
    answers,
  };
}

/** True when leaving would throw away something a person typed. */
export const hasWork = ({ answers, drafts }: InterviewState): boolean => Object.keys({ ...answers, ...drafts }).length > 0;

function turnPage(interview: InterviewState, page: Page | undefined, on: Day): Pick<InterviewState, 'page' | 'reviewing' | 'drafts'> {
  const drafts = without(interview.drafts, page?.fields ?? []);
  const pages = specOf(interview).pages;
  const following =
    interview.reviewing && page
      ? pages.slice(pages.indexOf(page) + 1).find((each) => shownFields(interview, each, on).length > 0)
      : undefined;
  if (following) return { page: following.id, reviewing: true, drafts };
  return { page: nextPage(interview, on), reviewing: false, drafts };
}

function nextPage(interview: InterviewState, on: Day): PageId | null {
  const missing = missingNow(interview, on);
  if (missing.length === 0) return null;
  const page = specOf(interview).pages.find(({ fields }) => fields.some((field) => missing.includes(field)));
  if (!page)
    throw new Error(`No page of the interview "${interview.id}" asks for ${missing.join(', ')}; add the field to one of its pages.`);
  return page.id;
}

/** What the verdict still needs; and, unless it is a no already, what the application needs besides. */
function missingNow({ id, answers }: InterviewState, on: Day): readonly Field[] {
  const finding = decide(decisions[id].rule, answers, on);
  if (finding.verdict === 'no') return [];
  return [...missingFields(decide(interviews[id].prepare, answers, on)), ...missingFields(finding)];
}

function shownFields({ id, answers }: InterviewState, page: Page, on: Day): Field[] {
  const relevant = new Set([...relevantFields(interviews[id].prepare, answers, on), ...relevantFields(decisions[id].rule, answers, on)]);
  return page.fields.filter((field) => relevant.has(field) || page.forTheTool?.includes(field));
}

function fieldView({ answers, drafts }: InterviewState, page: Page, field: Field, on: Day): FieldView {
  const draft = drafts[field];
  return {
    field,
    kind: kindOf(field),
    required: !page.mayStayEmpty.includes(field) && !page.forTheTool?.includes(field),
    value: draft ?? (field === 'certifications' ? answers.certifications?.map(choiceFor) : answers[field]),
    problem: draft === undefined ? undefined : problemOf(field, draft, on),
    choices: namedChoices(field),
  };
}

const specOf = ({ id }: InterviewState): InterviewSpec => interviews[id];

const pagesBefore = (interview: InterviewState, page: Page): readonly Page[] =>
  specOf(interview).pages.slice(0, specOf(interview).pages.indexOf(page));

/** The open page. One that an earlier version knew and this one does not is replaced by the first that is still needed. */
function pageOf(interview: InterviewState, on: Day): Page | undefined {
  if (interview.page === null) return undefined;
  const { pages } = specOf(interview);
  return pages.find(({ id }) => id === interview.page) ?? pages.find(({ id }) => id === nextPage(interview, on));
}
