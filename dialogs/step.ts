/** One turn of a conversation: what was remembered and what happened, to what is remembered next and what is shown. Pure. */
import { menu, show, type Turn } from './effects.ts';
import type { Context, Event } from './event.ts';
import { hearText } from './hear.ts';
import type { InterviewId } from './interviews/index.ts';
import { interviewIds } from './interviews/index.ts';
import { writtenIn } from './language.ts';
import { press } from './press.ts';
import { start } from './session.ts';
import type { State } from './state.ts';

export type { Turn } from './effects.ts';

export function step(before: State, event: Event, context: Context): Turn {
  const turn = take(before, event, context);
  return { ...turn, state: { ...turn.state, greeted: turn.state.greeted || turn.effects.length > 0, seen: context.now } };
}

function take(state: State, event: Event, context: Context): Turn {
  switch (event.kind) {
    case 'installed':
      return state.greeted ? { state, effects: [] } : { state, effects: [menu('welcome')] };
    case 'text':
      return hearText({ ...state, language: state.language ?? writtenIn(event.text) ?? null }, event.text, context);
    case 'action':
      return press(state, event, context);
    case 'continued':
      return continued(state, event, context);
    default:
      return event satisfies never;
  }
}

/** What was asked elsewhere is taken up as if it had been asked here, after a word about where it comes from. */
function continued(state: State, { text, from }: Event & { kind: 'continued' }, context: Context): Turn {
  const asked = (interviewIds as readonly string[]).includes(text) ? (text as InterviewId) : undefined;
  const turn = asked
    ? start(state, asked, context)
    : hearText({ ...state, language: state.language ?? writtenIn(text) ?? null }, text, context);
  return { ...turn, effects: [show({ kind: 'continued', asked: text, from }), ...turn.effects] };
}
