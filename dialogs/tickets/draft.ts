/** A question to the experts before it is sent: the person sees all that would go along, and can leave parts out. */
import { type Answers, type Field, fields } from '../../rules/applicant.ts';
import { explain } from '../../rules/explain.ts';
import { person } from '../beside.ts';
import { type Present, remark, replace, show, type Turn } from '../effects.ts';
import type { CardData, Context } from '../event.ts';
import { givenFields } from '../interview/pages.ts';
import type { Inputs } from '../interview/take-in.ts';
import { type InterviewId, interviewIds } from '../interviews/index.ts';
import { writtenIn } from '../language.ts';
import { openPage } from '../session.ts';
import type { InterviewState, State } from '../state.ts';
import type { DraftView, View } from '../view.ts';
import type { Draft } from './slot.ts';
import { mostQuestion, type Sent } from './ticket.ts';

/** What the question is about, and how it was put, as far as the card that was pressed says. */
export type About = {
  readonly question?: string | undefined;
  readonly entry?: string | undefined;
  readonly interview?: InterviewId | undefined;
};

export function aboutOf({ of, entry, interview }: CardData): About {
  return { question: of, entry, interview: interviewIds.find((id) => id === interview) };
}

/** Whom to ask, and, where there are experts, the way to ask them right here. */
export function whomToAsk(state: State, about: About, context: Context): View {
  const view = person(about.interview ?? state.interview?.id);
  if (!context.experts?.available) return view;
  const { entry, interview = entry === undefined ? state.interview?.id : undefined } = about;
  return { ...view, experts: { question: questionFor(state, about.question), entry, interview } };
}

/** A button holds only the beginning of a long question; the whole of it is still remembered. */
function questionFor({ experts: { asked } }: State, said = ''): string {
  return plain(asked).startsWith(plain(said)) ? asked : said;
}

/** As a button holds it. */
const plain = (text: string): string => text.replaceAll('\u200b', '').replace(/\s+/gu, ' ').trim();

/** In a group or channel nothing personal is shown: there it goes on in private, by the words that open a draft. */
export function openDraft(state: State, about: About, context: Context, present: Present = show): Turn {
  const question = questionFor(state, about.question).slice(0, mostQuestion).toWellFormed();
  if (context.where !== 'personal')
    return { state, effects: [{ kind: 'continue-privately', text: toExperts(question, context), from: context.place ?? '' }] };
  if (!context.experts?.available) return { state, effects: [present(whomToAsk(state, about, context)), ...openPage(state, context)] };
  const draft = { token: context.token, question, ...known(state, about, context) };
  return { state: { ...state, experts: { ...state.experts, draft } }, effects: [present(draftView(draft))] };
}

function known(state: State, { entry: id, interview: name }: About, context: Context): Omit<Draft, 'token' | 'question'> {
  const entry = id === undefined ? undefined : context.knowledge.entry(id);
  if (entry) return { topic: entry.id, answers: {}, found: null, facts: [...entry.facts] };
  const interview = [state.interview, ...state.parked].find((each) => each !== null && each.id === name);
  return interview ? knownOf(interview, context) : { topic: name ?? null, answers: {}, found: null, facts: [] };
}

function knownOf(interview: InterviewState, { on }: Context): Omit<Draft, 'token' | 'question'> {
  const { id, answers, page } = interview;
  const given = givenFields(interview, on);
  const told = { topic: id, answers: Object.fromEntries(given.map((field) => [field, answers[field]])) as Answers };
  if (page !== null) return { ...told, found: null, facts: [] };
  const { verdict, reasons, facts } = explain(id, answers, on);
  const requirements = reasons.map((each) => ({ requirement: each.requirement, verdict: each.verdict }));
  return { ...told, found: { decision: id, on, verdict, requirements }, facts: [...facts] };
}

const givenIn = ({ answers }: Draft): Field[] => fields.filter((field) => answers[field] !== undefined);

/** The parts that can be left out, by the names the card sends back. */
export const partsOf = (draft: Draft): string[] => [
  ...givenIn(draft).map((field) => `field:${field}`),
  ...(draft.found ? ['found'] : []),
  ...(draft.facts.length > 0 ? ['facts'] : []),
];

export const draftView = (draft: Draft, along: readonly string[] = partsOf(draft), isEmpty = false): DraftView => ({
  kind: 'draft',
  token: draft.token,
  question: draft.question,
  answers: draft.answers,
  given: givenIn(draft),
  found: draft.found,
  facts: draft.facts,
  along,
  isEmpty,
});

/** What a card brings counts only as far as it was offered; a part that is not named stays here. */
export function sendDraft(state: State, { token }: CardData, inputs: Inputs, context: Context): Turn {
  const { draft, sent } = state.experts;
  if (token !== undefined && token === sent) return { state, effects: [replace({ kind: 'question-sent' })] };
  if (!draft || draft.token !== token || !context.experts?.available || context.where !== 'personal') return outOfDate(state, context);
  const named = String(inputs['along'] ?? '').split(',');
  const along = partsOf(draft).filter((part) => named.includes(part));
  const question = String(inputs['question'] ?? '')
    .trim()
    .slice(0, mostQuestion)
    .toWellFormed();
  if (question === '') return { state, effects: [replace(draftView({ ...draft, question }, along, true))] };
  return {
    state: { ...state, experts: { ...state.experts, draft: null, sent: token } },
    effects: [
      replace({ kind: 'question-sent' }),
      {
        kind: 'open-ticket',
        draft: token,
        language: writtenIn(question) ?? state.language ?? context.language,
        topic: draft.topic,
        sent: sentOf(draft, question, along),
      },
      ...openPage(state, context),
    ],
  };
}

const sentOf = (draft: Draft, question: string, along: readonly string[]): Sent => ({
  question,
  answers: Object.fromEntries(
    givenIn(draft).flatMap((field) => (along.includes(`field:${field}`) ? [[field, draft.answers[field]]] : [])),
  ) as Answers,
  found: along.includes('found') ? draft.found : null,
  facts: along.includes('facts') ? draft.facts : [],
});

export function dropDraft(state: State, { token }: CardData, context: Context): Turn {
  const { draft } = state.experts;
  if (!draft || draft.token !== token) return outOfDate(state, context);
  return {
    state: { ...state, experts: { ...state.experts, draft: null } },
    effects: [replace({ kind: 'remark', remark: 'question-dropped' }), ...openPage(state, context)],
  };
}

export const outOfDate = (state: State, context: Context): Turn =>
  state.interview
    ? { state, effects: [remark('card-no-longer-used'), ...openPage(state, context)] }
    : { state, effects: [replace({ kind: 'menu', note: 'out-of-date' })] };

const words =
  /^(?:(?:please\s+)?ask\s+(?:the|an|your|our)?\s*experts?|问专家|请教专家|咨询专家)(?:\s*[.!。！]?$|\s*[:：](?<question>.*))/isu;

/** "ask the experts: does it count?" */
export function questionToExperts(said: string): string | undefined {
  const found = words.exec(said.trim());
  return found ? (found.groups?.['question'] ?? '').trim() : undefined;
}

const toExperts = (question: string, { language }: Context): string =>
  (writtenIn(question) ?? language) === 'zh' ? `问专家：${question}` : `ask the experts: ${question}`;
