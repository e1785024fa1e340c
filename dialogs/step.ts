/** One turn of a conversation: what was remembered and what happened, to what is remembered next and what is shown. Pure. */
import { menu, show, type Turn } from './effects.ts';
import type { Context, Event } from './event.ts';
import { hearText } from './hear.ts';
import { takenUp } from './interview/pages.ts';
import type { InterviewId } from './interviews/index.ts';
import { interviewIds } from './interviews/index.ts';
import { writtenIn } from './language.ts';
import { press } from './press.ts';
import { start } from './session.ts';
import type { State } from './state.ts';
import { openDraft, questionToExperts } from './tickets/draft.ts';
import { offering, remembering } from './tickets/offers.ts';
import { ownWords } from './triage/typing.ts';

export type { Turn } from './effects.ts';

export function step(before: State, event: Event, context: Context): Turn {
  const here = takeUp(before, context);
  const turn = remembering(take(here, event, context), event, here);
  const greeted = turn.state.greeted || turn.effects.length > 0;
  return { ...turn, state: { ...forgetting(turn, here), greeted, seen: context.now } };
}

const takeUp = (state: State, { on }: Context): State => ({
  ...state,
  interview: state.interview && takenUp(state.interview, on),
  parked: state.parked.map((each) => takenUp(each, on)),
});

/** A question to confirm lasts one turn, and words that wait last until something else has been answered. */
function forgetting({ state, effects }: Turn, before: State): State {
  const asked = effects.some((effect) => 'view' in effect && effect.view.kind === 'confirm-cancel');
  const interview = state.interview && { ...state.interview, confirmingCancel: asked };
  const isElsewhere = interview?.card.token !== before.interview?.card.token;
  return { ...state, interview, waiting: isElsewhere ? null : state.waiting };
}

function take(state: State, event: Event, context: Context): Turn {
  switch (event.kind) {
    case 'installed':
      return state.greeted ? { state, effects: [] } : { state, effects: [menu('welcome')] };
    case 'text':
      return offering(hear(state, event.text, context), event, context);
    case 'action':
      return press({ ...state, pasting: false }, event, context);
    case 'continued':
      return continued(state, event, context);
    default:
      return event satisfies never;
  }
}

function hear(state: State, text: string, context: Context): Turn {
  const here = { ...state, language: state.language ?? writtenIn(ownWords(state, text)) ?? null };
  const question = questionToExperts(text);
  return question === undefined ? hearText(here, text, context) : openDraft(here, { question }, context);
}

/** What was asked elsewhere is taken up as if it had been asked here, after a word about where it comes from. */
function continued(state: State, { text, from }: Event & { kind: 'continued' }, context: Context): Turn {
  const asked = (interviewIds as readonly string[]).includes(text) ? (text as InterviewId) : undefined;
  const turn = asked ? start(state, asked, context) : hear(state, text, context);
  return { ...turn, effects: [show({ kind: 'continued', asked: text, from }), ...turn.effects] };
}
