/** What a button does. Only the card of this very moment changes anything; an older one says so and shows the current one. */
import { act, brought, switchLanguage } from './act.ts';
import { answerView } from './asking.ts';
import { remark, replace, show, type Turn } from './effects.ts';
import type { CardData, Context, Event } from './event.ts';
import { hearText, startWith } from './hear.ts';
import type { Inputs } from './interview/take-in.ts';
import { currentView } from './interview/view.ts';
import { type InterviewId, interviewIds } from './interviews/index.ts';
import { openPage, unpark } from './session.ts';
import type { State } from './state.ts';
import { aboutOf, whomToAsk } from './tickets/draft.ts';
import { pressTicket } from './tickets/press.ts';
import { readAgain } from './triage/typing.ts';

export function press(state: State, { data, inputs }: Event & { kind: 'action' }, context: Context): Turn {
  const aboutTickets = pressTicket(state, data, inputs, context);
  if (aboutTickets) return aboutTickets;
  switch (data.verb) {
    case 'start':
      return startNamed(state, data.interview ?? inputs['interview'], data.of ?? '', context);
    case 'topics':
      return { state, effects: [show({ kind: 'topics' })] };
    case 'ask':
      return askFor(state, data.of ?? '', context);
    case 'triage':
      return readAgain(state, inputs, context);
    case 'private':
      return continuePrivately(state, data.of ?? '', context);
    default:
      return data.token === undefined ? withoutCard(state, data, context) : onCard(state, data, inputs, context);
  }
}

function askFor(state: State, id: string, context: Context): Turn {
  const entry = context.knowledge.entry(id);
  return { state, effects: [show(entry ? answerView(entry, context) : { kind: 'menu', note: 'out-of-date' })] };
}

const isInterview = (name: unknown): name is InterviewId => (interviewIds as readonly unknown[]).includes(name);

/** `said`: the words of the question that led here. */
const startNamed = (state: State, name: unknown, said: string, context: Context): Turn =>
  isInterview(name) ? startWith(state, name, said, context, true) : { state, effects: [show({ kind: 'topics' })] };

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
      return { state, effects: [show(whomToAsk(state, aboutOf(data), context))] };
    case 'help':
      return hearText(state, 'help', context);
    default:
      return {
        state,
        effects: [replace(state.interview ? currentView(state.interview, context.on) : { kind: 'menu', note: 'out-of-date' })],
      };
  }
}

/** What changes no answer, any card may ask for, however old. */
const beside: ReadonlySet<CardData['verb']> = new Set(['help', 'person', 'language']);

/** What only the card of this very moment may do. */
function onCard(state: State, data: CardData, inputs: Inputs, context: Context): Turn {
  const { interview } = state;
  if (interview && data.token === interview.card.token) return act(state, interview, data, inputs, context);
  if (beside.has(data.verb)) return withoutCard(state, data, context);
  const parked = state.parked.find(({ card }) => card.token === data.token);
  if (parked) return onCard(unpark(state, parked, context, replace).state, data, inputs, context);
  if (!interview) return { state, effects: [replace({ kind: 'menu', note: 'out-of-date' })] };
  const current = currentView(interview, context.on);
  const { used } = interview;
  if (used && used.token === data.token && used.inputs === brought(data, inputs)) return { state, effects: [replace(current)] };
  return { state, effects: [replace({ kind: 'remark', remark: 'card-out-of-date' }), show(current)] };
}
