/** What can be done with the interview of a conversation: begin, go on, begin anew, leave; and with those that wait meanwhile. */
import type { Field } from '../rules/applicant.ts';
import { menu, type Present, remark, show, type Turn } from './effects.ts';
import type { Context } from './event.ts';
import { begin, hasWork } from './interview/index.ts';
import { review } from './interview/moves.ts';
import { currentView, refOf } from './interview/view.ts';
import type { InterviewId } from './interviews/index.ts';
import type { InterviewState, State } from './state.ts';

/** So many interviews may wait while another one goes on; the oldest gives way. */
const mostParked = 3;

/** Puts an interview into the conversation and shows where it stands. A verdict makes its answers known to the next interview. */
export function put(state: State, interview: InterviewState, context: Context, present: Present, understood: readonly Field[] = []): Turn {
  const view = currentView(interview, context.on, understood);
  const done = interview.page === null;
  const parked = view.kind === 'verdict' ? state.parked.at(-1) : undefined;
  return {
    state: { ...state, interview, known: done ? { ...state.known, ...interview.answers } : state.known },
    effects: [present(view), ...(parked ? [show({ kind: 'resume', ref: refOf(parked) })] : [])],
  };
}

/** Whoever asks again in the middle finds the page they were at; after a verdict, every answer is gone through once more. */
export function start(state: State, id: InterviewId, context: Context, present: Present = show): Turn {
  const { interview } = state;
  if (context.where !== 'personal') return { state, effects: [present({ kind: 'personal-only', asked: id })] };
  if (interview?.id === id)
    return put(state, interview.page === null ? review(interview, context.on, context.token) : interview, context, present);
  const waiting = state.parked.find((each) => each.id === id);
  if (waiting) return unpark(state, waiting, context, present);
  return put(park(state), begin(id, state.known, context.on, context.token), context, present);
}

/** An interview that another one interrupts waits with all its answers. */
function park(state: State): State {
  const { interview, parked } = state;
  if (!interview || interview.page === null || !hasWork(interview)) return { ...state, interview: null };
  return { ...state, interview: null, parked: [...parked, interview].slice(-mostParked) };
}

export function unpark(state: State, interview: InterviewState, context: Context, present: Present): Turn {
  const others = state.parked.filter((each) => each !== interview);
  return put(park({ ...state, parked: others }), interview, context, present);
}

export function startOver(state: State, context: Context, present: Present = show, used: InterviewState['used'] = null): Turn {
  if (!state.interview) return { state, effects: [menu('nothing-to-start-over')] };
  const rev = state.interview.card.rev + 1;
  const fresh = begin(state.interview.id, {}, context.on, context.token);
  const turn = put(state, { ...fresh, used, card: { ...fresh.card, rev } }, context, present);
  return { ...turn, effects: [...(present === show ? [remark('started-over')] : []), ...turn.effects] };
}

/** Whoever cancels once more means it. */
export function cancel(state: State, context: Context): Turn {
  if (!state.interview) return { state, effects: [menu('nothing-to-cancel')] };
  if (!hasWork(state.interview) || state.interview.page === null || state.interview.confirmingCancel) return leave(state, context);
  return confirmCancel(state, state.interview);
}

export const confirmCancel = (state: State, interview: InterviewState): Turn => ({
  state: { ...state, interview: { ...interview, confirmingCancel: true } },
  effects: [show({ kind: 'confirm-cancel', ref: refOf(interview, 'confirm-cancel') })],
});

/** The interview that was interrupted comes back by itself. */
export function leave(state: State, context: Context, present: Present = show): Turn {
  const left = { ...state, interview: null };
  const note = state.interview?.page === null ? 'closed' : 'cancelled';
  const waiting = left.parked.at(-1);
  if (!waiting) return { state: left, effects: [present({ kind: 'menu', note })] };
  const turn = unpark(left, waiting, context, show);
  return { ...turn, effects: [present({ kind: 'remark', remark: 'cancelled-and-back' }), ...turn.effects] };
}

export const keep = (state: State, { on }: Context, present: Present = show): Turn => ({
  state,
  effects: state.interview ? [present(currentView(state.interview, on))] : [],
});

/** The open page once more, after something was said beside it. */
export const openPage = ({ interview }: State, { on }: Context) =>
  interview && interview.page !== null ? [show(currentView(interview, on))] : [];

/** After so long a silence, nobody is put back into the middle of a form without a word. */
const longAwayMs = 24 * 60 * 60 * 1000;

export const isLongAway = ({ seen }: State, { now }: Context): boolean => seen !== null && now - seen >= longAwayMs;
