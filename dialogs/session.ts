/** What can be done with the interview of a conversation: begin, go on, begin anew, leave; and with those that wait meanwhile. */
import type { Field } from '../rules/applicant.ts';
import { menu, type Present, remark, show, type Turn } from './effects.ts';
import type { Context } from './event.ts';
import { begin, hasWork, review } from './interview/index.ts';
import { currentView, refOf } from './interview/view.ts';
import type { InterviewId } from './interviews/index.ts';
import type { InterviewState, State } from './state.ts';

/** So many interviews may wait while another one goes on; the oldest gives way. */
const mostParked = 3;

/** Puts an interview into the conversation and shows where it stands. A verdict makes its answers known to the next interview. */
export function put(state: State, interview: InterviewState, context: Context, present: Present, understood: readonly Field[] = []): Turn {
  const view = currentView(interview, context.on, understood);
  const done = view.kind === 'verdict';
  const parked = done ? state.parked.at(-1) : undefined;
  return {
    state: { ...state, interview, known: done ? { ...state.known, ...interview.answers } : state.known },
    effects: [present(view), ...(parked ? [show({ kind: 'resume', ref: refOf(parked) })] : [])],
  };
}

/** Whoever asks again in the middle finds the page they were at; after a verdict, every answer is gone through once more. */
export function start(state: State, id: InterviewId, context: Context, present: Present = show): Turn {
  const { interview } = state;
  if (context.where !== 'personal') return { state, effects: [present({ kind: 'personal-only', asked: id })] };
  if (interview?.id === id) {
    const same = unconfirmed(state);
    return put(
      same,
      interview.page === null ? review(interview, context.token) : { ...interview, confirmingCancel: false },
      context,
      present,
    );
  }
  const waiting = state.parked.find((each) => each.id === id);
  if (waiting) return unpark(state, waiting, context, present);
  return put(park(state), begin(id, state.known, context.on, context.token), context, present);
}

/** An interview that another one interrupts waits with all its answers. */
function park(state: State): State {
  const { interview, parked } = state;
  if (!interview || interview.page === null || !hasWork(interview)) return { ...state, interview: null };
  return { ...state, interview: null, parked: [...parked, { ...interview, confirmingCancel: false }].slice(-mostParked) };
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

export function cancel(state: State, context: Context): Turn {
  if (!state.interview) return { state, effects: [menu('nothing-to-cancel')] };
  if (!hasWork(state.interview) || state.interview.page === null || state.interview.confirmingCancel) return leave(state, context);
  const interview = { ...state.interview, confirmingCancel: true };
  return { state: { ...state, interview }, effects: [show({ kind: 'confirm-cancel', ref: refOf(interview) })] };
}

/** The interview that was interrupted comes back by itself. */
export function leave(state: State, context: Context, present: Present = show): Turn {
  const left = { ...state, interview: null };
  const note = state.interview?.page === null ? 'closed' : 'cancelled';
  const waiting = left.parked.at(-1);
  if (!waiting) return { state: left, effects: [present({ kind: 'menu', note })] };
  const turn = unpark(left, waiting, context, show);
  return { ...turn, effects: [present({ kind: 'remark', remark: 'cancelled-and-back' }), ...turn.effects] };
}

export function keep(state: State, context: Context, present: Present = show): Turn {
  const kept = unconfirmed(state);
  return { state: kept, effects: kept.interview ? [present(currentView(kept.interview, context.on))] : [] };
}

export const unconfirmed = (state: State): State =>
  state.interview?.confirmingCancel ? { ...state, interview: { ...state.interview, confirmingCancel: false } } : state;

/** The open page once more, after something was said beside it. */
export const openPage = ({ interview }: State, { on }: Context) =>
  interview && interview.page !== null ? [show(currentView(interview, on))] : [];
