/** What a person types: a choice between two meanings, a command, an answer or a question, each where it can be meant. */
import { type Field, kindOf } from '../rules/applicant.ts';
import { answersTo } from './asking.ts';
import { why } from './beside.ts';
import { changeTo } from './changes.ts';
import { choiceIn, choose, chooseAll, meansBoth } from './clarify.ts';
import { changeIn, commandIn } from './commands.ts';
import { menu, type Present, remark, replace, show, type Turn } from './effects.ts';
import type { Context } from './event.ts';
import { specOf } from './interview/pages.ts';
import { answersView, currentView, refOf } from './interview/view.ts';
import type { InterviewId } from './interviews/index.ts';
import { answersThePage, obey } from './obey.ts';
import { isLongAway, openPage, put, start } from './session.ts';
import type { InterviewState, State } from './state.ts';
import { topicNamed, topicOf, wishIn } from './topics.ts';
import { readMessage, triageIn } from './triage/typing.ts';
import { fieldNamed } from './typed/field-names.ts';
import { looksLikeQuestion } from './typed/question.ts';
import { understand } from './typed/understand.ts';
import type { View } from './view.ts';
import { takeWords, understoodIn } from './words.ts';

/** Nothing anyone means to say is longer; the rest is not read. */
const mostText = 2000;

export function hearText(before: State, text: string, context: Context): Turn {
  const said = text.slice(0, mostText);
  const state = { ...before, pasting: false };
  const message = before.pasting && !commandIn(said) ? (triageIn(text) ?? text) : triageIn(text);
  if (message !== undefined) return readMessage(state, message, context);
  const { interview } = state;
  const chosen = interview ? choiceIn(said, interview) : undefined;
  if (interview && chosen !== undefined) return choose(state, interview, chosen, context, show);
  if (interview && meansBoth(said, interview)) return chooseAll(state, interview, context);
  const command = commandIn(said);
  const isGoingOn = command?.kind === 'go-on' || command?.kind === 'yes';
  if (isGoingOn && state.waiting !== null && !interview?.confirmingCancel) return resume(state, context, show);
  if (command && !answersThePage(command, interview, context)) return obey(state, command, context);
  if (interview && interview.page !== null && isLongAway(state, context))
    return { state: { ...state, waiting: said }, effects: [show({ kind: 'resume', ref: refOf(interview) })] };
  return interview ? inInterview(state, interview, said, context) : outside(state, said, context);
}

function outside(state: State, said: string, context: Context): Turn {
  const topic = topicOf(said);
  const answers = !topic || isImpersonal(said) ? answersTo(said, state, context) : [];
  if (answers.length > 0 && (!topic || isMeant(answers, said))) return { state, effects: answers.map(show) };
  if (!topic) return { state, effects: [menu('not-understood')] };
  if (context.where !== 'personal') return { state, effects: [show({ kind: 'personal-only', asked: said.slice(0, 200) })] };
  return startWith(state, topic, said, context);
}

const aboutOneself = /\b(i|i'm|i've|me|my|mine|we|we're|our|us)\b|我|咱|本人|本校|本单位/i;

/** Asked about the programme, not about oneself. */
const isImpersonal = (said: string): boolean => looksLikeQuestion(said) && !aboutOneself.test(said.normalize('NFKC').replaceAll('’', "'"));

const asksForAFact =
  /\b(how (long|many|big|large)|when|what (is|are|does|do)|which|who|where)\b|多久|多长|什么时候|何时|几天|是什么|什么意思|在哪|哪里|多大|是谁/i;

/** Whoever asks for a fact is not sent into a form because it could be one of two or three. */
const isMeant = ([first]: readonly View[], said: string): boolean => first?.kind === 'answer' || asksForAFact.test(said);

/**
 * What was told along with the wish is not asked again. Of the status, only the way there is wished for: "apply for Alumni" does not say
 * that one is. Words from a while ago (`isOld`) fill only what is still open.
 */
export function startWith(state: State, topic: InterviewId, said: string, context: Context, isOld = false): Turn {
  const turn = start(state, topic, context);
  const { interview } = turn.state;
  if (!interview || interview.page === null) return turn;
  const isOpen = (field: Field) => !isOld || interview.answers[field] === undefined;
  const shown = fieldsOf(interview).filter((field) => field !== 'status' && kindOf(field) !== 'text' && isOpen(field));
  const { sure } = understand(said, { open: [], shown }, context.on);
  return sure.length > 0 ? takeWords(turn.state, interview, { sure, unsure: [] }, context) : turn;
}

function inInterview(state: State, interview: InterviewState, said: string, context: Context): Turn {
  const { on } = context;
  const changed = changeIn(said);
  const field = changed && fieldNamed(changed.what, fieldsOf(interview));
  if (changed && field) return changeTo(state, interview, field, changed.to, context);
  if (looksLikeQuestion(said)) {
    const topic = topicOf(said);
    const answers = answersTo(said, state, context);
    const isGeneral = isImpersonal(said) && answers.length > 0 && isMeant(answers, said);
    if (topic && !isGeneral) return startWith(state, topic, said, context);
    const asked = asksWhy.exec(said)?.groups?.['what'];
    if (asked !== undefined)
      return { state, effects: [show(why(interview, context, fieldNamed(asked, fieldsOf(interview)))), ...openPage(state, context)] };
    if (answers.length > 0) return { state, effects: [...answers.map(show), ...openPage(state, context)] };
  }
  const wished = wishIn(said);
  if (wished && wished !== interview.id) return startWith(state, wished, said, context);
  const understood = understoodIn(interview, said, on);
  // "renew" could be the name of an organisation, but hardly is.
  if (understood && (understood.sure.length > 0 || !topicNamed(said))) return takeWords(state, interview, understood, context);
  const topic = topicOf(said);
  if (topic) return start(state, topic, context);
  const answers = changed ? [] : answersTo(said, state, context);
  if (answers.length > 0) return { state, effects: [...answers.map(show), ...openPage(state, context)] };
  if (interview.page !== null || interview.unclear.length > 0)
    return { state, effects: [remark('not-understood-here'), show(currentView(interview, on))] };
  return { state, effects: changed ? [remark('no-such-field'), show(answersView(interview, on))] : [menu('not-understood')] };
}

const asksWhy =
  /^\s*(?:(?:but |and |so )?why\b(?: do you| do I| is| are)?(?: need| want| ask| have)?(?: for| about| to know| to give)?(?: my| the| this)?|那?(?:为什么|为何|干嘛|干吗)(?:要|需要)?(?:问|看|填|知道)?)\s*(?<what>.*?)[?？。.吗呢]*\s*$/i;

const fieldsOf = (interview: InterviewState): readonly Field[] => specOf(interview).pages.flatMap(({ fields }) => fields);

/** Goes on where it was left, with what was typed after the silence. */
export function resume(state: State, context: Context, present: Present): Turn {
  const { waiting, interview } = state;
  const here = { ...state, waiting: null, seen: context.now };
  if (!interview) return { state: here, effects: [present({ kind: 'menu', note: 'nothing-open' })] };
  if (waiting === null) return put(here, interview, context, present);
  const turn = hearText(here, waiting, context);
  const [first, ...others] = turn.effects;
  return present === replace && first?.kind === 'show' ? { ...turn, effects: [replace(first.view), ...others] } : turn;
}
