/** What a button does. Only the card of this very moment changes anything; an older one says so and shows the current one. */
import { isField } from '../rules/applicant.ts';
import { person, why } from './beside.ts';
import { type Present, remark, replace, show, type Turn } from './effects.ts';
import type { CardData, Context, Event } from './event.ts';
import { changeList, choose, hearText } from './hear.ts';
import { back, canSkip, change, skip, submit, takeAlong, wayBack } from './interview/index.ts';
import { givenFields } from './interview/pages.ts';
import { currentView, refOf } from './interview/view.ts';
import { type InterviewId, interviewIds } from './interviews/index.ts';
import { cancel, keep, leave, openPage, put, start, startOver, unconfirmed, unpark } from './session.ts';
import type { InterviewState, State } from './state.ts';

type Inputs = Readonly<Record<string, unknown>>;

export function press(state: State, { data, inputs }: Event & { kind: 'action' }, context: Context): Turn {
  switch (data.verb) {
    case 'start':
      return startNamed(state, data.interview ?? inputs['interview'], context);
    case 'topics':
      return { state, effects: [show({ kind: 'topics' })] };
    case 'private':
      return continuePrivately(state, data.of ?? '', context);
    default:
      return data.token === undefined ? withoutCard(state, data, context) : onCard(state, data, inputs, context);
  }
}

const isInterview = (name: unknown): name is InterviewId => (interviewIds as readonly unknown[]).includes(name);

const startNamed = (state: State, name: unknown, context: Context): Turn =>
  isInterview(name) ? start(unconfirmed(state), name, context) : { state, effects: [show({ kind: 'topics' })] };

function continuePrivately(state: State, asked: string, context: Context): Turn {
  if (context.where === 'personal') return { state, effects: [remark('already-private'), ...openPage(state, context)] };
  return {
    state,
    effects: [{ kind: 'continue-privately', text: asked, from: context.place ?? '' }],
  };
}

/** Buttons of messages that belong to no interview. */
function withoutCard(state: State, data: CardData, context: Context): Turn {
  switch (data.verb) {
    case 'language':
      return switchLanguage(state, context);
    case 'person':
      return { state, effects: [show(person(state.interview))] };
    case 'help':
      return hearText(state, 'help', context);
    default:
      return {
        state,
        effects: [replace(state.interview ? currentView(state.interview, context.on) : { kind: 'menu', note: 'out-of-date' })],
      };
  }
}

const other = (state: State, context: Context) => ((state.language ?? context.language) === 'zh' ? 'en' : 'zh');

/** The card that was clicked, in the other language. */
function switchLanguage(state: State, context: Context): Turn {
  const view = state.interview ? currentView(state.interview, context.on) : ({ kind: 'menu', note: 'welcome' } as const);
  return { state: { ...state, language: other(state, context) }, effects: [replace(view)] };
}

/** What only the card of this very moment may do. */
function onCard(state: State, data: CardData, inputs: Inputs, context: Context): Turn {
  const parked = state.parked.find(({ card }) => card.token === data.token);
  if (parked && state.interview?.card.token !== data.token) {
    const { state: unparked } = unpark(state, parked, context, replace);
    return onCard(unparked, data, inputs, context);
  }
  const { interview } = state;
  if (!interview) return { state, effects: [replace({ kind: 'menu', note: 'out-of-date' })] };
  const brought = JSON.stringify([data.verb, data.of, inputs]);
  if (interview.used && data.token === interview.used.token && brought === interview.used.inputs)
    return { state, effects: [replace(currentView(interview, context.on))] };
  if (data.token !== interview.card.token)
    return { state, effects: [replace({ kind: 'remark', remark: 'card-out-of-date' }), show(currentView(interview, context.on))] };
  return act(state, interview, data, inputs, { token: data.token, inputs: brought }, context);
}

function act(
  state: State,
  interview: InterviewState,
  data: CardData,
  inputs: Inputs,
  used: NonNullable<InterviewState['used']>,
  context: Context,
): Turn {
  const { on, token } = context;
  const calm = unconfirmed(state);
  const along = takeAlong({ ...interview, confirmingCancel: false }, inputs, on);
  const moved = (after: InterviewState, present: Present = replace): Turn => put(calm, { ...after, used }, context, present);
  switch (data.verb) {
    case 'submit':
      return moved(submit({ ...interview, confirmingCancel: false }, inputs, on, token));
    case 'back':
      return wayBack(along, on) ? moved(back(along, on, token)) : moved(along);
    case 'skip':
      return canSkip(along) ? moved(skip(along, on, token)) : moved(along);
    case 'change':
      if (data.of === undefined) return changeListInPlace(calm, along, context);
      return isField(data.of) ? moved(change(along, data.of, on, token)) : moved(along);
    case 'choose':
      return choose({ ...calm, interview: along }, { ...along, used }, Number(data.of ?? Number.NaN), context, replace);
    case 'resume':
      return resume({ ...calm, interview: along }, context);
    case 'keep':
      return keep(state, context, replace);
    case 'cancel':
      return interview.confirmingCancel ? leave(state, context, replace) : cancel({ ...state, interview: along }, context);
    case 'start-over':
      return startOver({ ...calm, waiting: null }, context, replace, used);
    case 'language':
      return switchLanguage({ ...calm, interview: along }, context);
    case 'help':
      return { state: { ...calm, interview: along }, effects: [show({ kind: 'open-help', ref: refOf(along), canSkip: canSkip(along) })] };
    case 'why':
      return { state: { ...calm, interview: along }, effects: [show(why(along, context, data.of))] };
    case 'person':
      return { state: { ...calm, interview: along }, effects: [show(person(along))] };
    case 'start':
    case 'topics':
    case 'private':
      throw new Error(`The verb "${data.verb}" belongs to no card of an interview.`);
    default:
      return data.verb satisfies never;
  }
}

function changeListInPlace(state: State, interview: InterviewState, context: Context): Turn {
  const turn = changeList({ ...state, interview }, context);
  const given = givenFields(interview, context.on);
  if (given.length === 0) return turn;
  return { ...turn, effects: [replace({ kind: 'answers', ref: refOf(interview), given, answers: interview.answers })] };
}

/** Goes on where it was left, with what was typed after the silence. */
function resume(state: State, context: Context): Turn {
  const { waiting, interview } = state;
  const here = { ...state, waiting: null, seen: context.now };
  if (!interview) return { state: here, effects: [replace({ kind: 'menu', note: 'nothing-open' })] };
  if (waiting === null) return put(here, interview, context, replace);
  const turn = hearText(here, waiting, context);
  const [first, ...others] = turn.effects;
  return first?.kind === 'show' ? { ...turn, effects: [replace(first.view), ...others] } : turn;
}
