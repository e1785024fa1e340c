/** What is said beside an interview and changes no answer: why something is asked, whom to ask, what can be said. */
import type { Field } from '../rules/applicant.ts';
import { type ContactId, contactFor, type Subject } from '../rules/contacts.ts';
import { decisions } from '../rules/decisions/index.ts';
import { explain } from '../rules/explain.ts';
import type { FactId } from '../rules/facts/index.ts';
import { whyAsk } from '../rules/why.ts';
import type { Context } from './event.ts';
import { missingNow, pageOf, shownFields, specOf } from './interview/pages.ts';
import type { InterviewId } from './interviews/index.ts';
import type { InterviewState } from './state.ts';
import type { View, WhyView } from './view.ts';

/** Of the open page, why each open field is asked; of a verdict, what each requirement rests on. `of` picks one of them. */
export function why(interview: InterviewState, { on }: Context, of?: string): WhyView {
  const page = pageOf(interview);
  if (!page) {
    const items = explain(interview.id, interview.answers, on).reasons.map(({ requirement, facts }) => ({
      about: requirement,
      requirements: [requirement],
      facts,
    }));
    return { kind: 'why', items: only(items, of) };
  }
  const shown = shownFields(interview, page, on);
  const missing = missingNow(interview, on);
  const open = shown.filter((field) => missing.includes(field));
  return {
    kind: 'why',
    items: only(
      (open.length > 0 ? open : shown).map((field) => whyField(interview, field, on)),
      of,
    ),
  };
}

function only<Item extends { readonly about: string }>(items: readonly Item[], of: string | undefined): readonly Item[] {
  const picked = items.filter(({ about }) => about === of);
  return picked.length > 0 ? picked : items;
}

function whyField(interview: InterviewState, field: Field, on: string): WhyView['items'][number] {
  const { id, answers } = interview;
  const reasons = [...whyAsk(decisions[id].rule, answers, on, field), ...whyAsk(specOf(interview).prepare, answers, on, field)];
  const facts = [...new Set(reasons.flatMap((each): readonly FactId[] => each.facts))];
  return { about: field, requirements: [...new Set(reasons.map(({ requirement }) => requirement))], facts };
}

/** Whose matter an interview is, when it comes to asking a person. */
const subjects: Partial<Record<InterviewId, Subject>> = {
  fee: 'payment',
  approval: 'payment',
  'learning-option': 'partner-profile',
  'kpi-renewal': 'kpi-mismatch',
  'kpi-dispute': 'kpi-mismatch',
  directory: 'directory',
  'exam-packs': 'licensing-adding',
  vouchers: 'licensing-adding',
  'code-change': 'licensing-price',
  'code-arrival': 'licensing-price',
  'code-end': 'licensing-price',
  certification: 'requirements',
};

export function person(about: InterviewId | undefined): View & { kind: 'person' } {
  const { contact, facts }: { contact: ContactId; facts: readonly FactId[] } =
    contactFor[about === undefined ? 'general' : (subjects[about] ?? 'application')];
  return { kind: 'person', contact, facts };
}
