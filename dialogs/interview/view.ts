/** An interview as it is to be shown now: the open page, words to be made clear, or the verdict. */
import { type Field, kindOf, readField } from '../../rules/applicant.ts';
import { choiceFor } from '../../rules/certifications.ts';
import { compare } from '../../rules/compare.ts';
import type { Day } from '../../rules/days.ts';
import { decisions } from '../../rules/decisions/index.ts';
import { type Explained, explain } from '../../rules/explain.ts';
import { type InterviewId, interviewIds } from '../interviews/index.ts';
import type { Page } from '../interviews/spec.ts';
import type { InterviewState } from '../state.ts';
import type { CardRef, ClarifyView, FieldView, PageView, VerdictView } from '../view.ts';
import { problemOf } from './drafts.ts';
import { wayBack } from './moves.ts';
import { givenFields, missingNow, pageOf, shownFields, specOf } from './pages.ts';

/** A card beside the page, such as the list of answers, has a name of its own in place of the page's. */
export const refOf = ({ id, page, card }: InterviewState, beside?: Beside): CardRef => ({
  interview: id,
  page: beside ?? page ?? 'verdict',
  ...card,
});
export type Beside = 'answers' | 'confirm-cancel';

export const answersView = (interview: InterviewState, on: Day) =>
  ({
    kind: 'answers',
    ref: refOf(interview, 'answers'),
    given: givenFields(interview, on),
    answers: interview.answers,
  }) as const;

/** `understood`: what the words just typed were taken as. */
export function currentView(interview: InterviewState, on: Day, understood: readonly Field[] = []): PageView | VerdictView | ClarifyView {
  const [unclear] = interview.unclear;
  if (unclear) return clarifyView(interview, unclear, on);
  const page = pageOf(interview);
  return page ? pageView(interview, page, understood, on) : verdictView(interview, on);
}

function pageView(interview: InterviewState, page: Page, understood: readonly Field[], on: Day): PageView {
  const { answers, taken } = interview;
  const { pages } = specOf(interview);
  const earlier = pages
    .slice(0, pages.indexOf(page))
    .flatMap((each) => shownFields(interview, each, on).filter((field) => answers[field] !== undefined));
  return {
    kind: 'page',
    page: page.id,
    ref: refOf(interview),
    fields: shownFields(interview, page, on).map((field) => fieldView(interview, page, field, on)),
    earlier,
    taken: taken.filter((field) => earlier.includes(field)),
    // What did not fit stands on the card as it was typed.
    understood: understood.filter((field) => answers[field] !== undefined),
    back: wayBack(interview, on),
    answers,
  };
}

function fieldView({ answers, drafts, changing }: InterviewState, page: Page, field: Field, on: Day): FieldView {
  const draft = drafts[field];
  return {
    field,
    kind: kindOf(field),
    required: changing === field || !(page.mayStayEmpty.includes(field) || page.forTheTool?.includes(field)),
    value: draft ?? (field === 'certifications' ? answers.certifications?.map(choiceFor) : answers[field]),
    problem: draft === undefined ? undefined : problemOf(field, draft, on),
  };
}

function verdictView(interview: InterviewState, on: Day): VerdictView {
  const { id, answers, before, skipped, taken } = interview;
  const explained = explain(id, answers, on);
  const missing = missingNow(interview, on);
  const given = givenFields(interview, on);
  const difference = before ? compare(decisions[id].rule, before, answers, on) : undefined;
  return {
    kind: 'verdict',
    ref: refOf(interview),
    explained,
    answers,
    given,
    skipped: skipped.filter((field) => missing.includes(field)),
    taken: taken.filter((field) => given.includes(field)),
    // Whoever confirms what was there has changed nothing.
    difference: difference?.fields.length ? difference : undefined,
    next: next(explained),
  };
}

function clarifyView(interview: InterviewState, { said, options }: InterviewState['unclear'][number], on: Day): ClarifyView {
  return {
    kind: 'clarify',
    ref: refOf(interview),
    said,
    options: options.map(({ field, raw }) => {
      const read = readField(field, raw, on);
      return { field, value: 'value' in read ? read.value : raw } as ClarifyView['options'][number];
    }),
  };
}

const isInterview = (name: string): name is InterviewId => (interviewIds as readonly string[]).includes(name);

function wayOf({ code, values }: Explained['steps'][number]): readonly string[] {
  switch (code) {
    case 'take-this-journey':
      return [values.journey];
    case 'apply-again':
      return ['rejoin'];
    case 'consider-alumni':
      return ['alumni-apply'];
    default:
      return [];
  }
}

/** Where the way goes on: the journey it found, applying again after a lapse, or Alumni for those who do not teach. */
function next({ outcomes, steps, decision }: Explained): InterviewId[] {
  const ways = steps.flatMap((step) => wayOf(step));
  return [...new Set([...outcomes, ...ways])].filter(isInterview).filter((id) => id !== decision);
}
