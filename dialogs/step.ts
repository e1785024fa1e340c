/** One turn of a conversation: what was remembered and what happened, to what is remembered next and what is shown. Pure. */
import { asksToRenew, type Command, commandIn } from './commands.ts';
import type { CardData, Context, Event } from './event.ts';
import { begin, currentView, hasWork, review, submit } from './interview.ts';
import { writtenIn } from './language.ts';
import type { InterviewState, State } from './state.ts';
import type { CardRef, Effect, MenuNote, Remark, View } from './view.ts';

export type Turn = { readonly state: State; readonly effects: readonly Effect[] };

export function step(before: State, event: Event, context: Context): Turn {
  const turn = take(before, event, context);
  return { ...turn, state: { ...turn.state, greeted: turn.state.greeted || turn.effects.length > 0 } };
}

function take(state: State, event: Event, context: Context): Turn {
  switch (event.kind) {
    case 'installed':
      return state.greeted ? { state, effects: [] } : { state, effects: [menu('welcome')] };
    case 'text':
      return text({ ...state, language: state.language ?? writtenIn(event.text) ?? null }, event.text, context);
    case 'action':
      return action(state, event, context);
    default:
      return event satisfies never;
  }
}

function text(state: State, said: string, context: Context): Turn {
  const command = commandIn(said);
  if (command) return obey(state, command, context);
  if (asksToRenew(said)) return start(state, context);
  const { interview } = state;
  if (interview?.page != null)
    return { state: unconfirmed(state), effects: [remark('use-the-card'), show(currentView(interview, context.on))] };
  return { state, effects: [menu('not-understood')] };
}

function obey(state: State, command: Command, context: Context): Turn {
  switch (command.kind) {
    case 'hello':
      return { state, effects: [menu('welcome')] };
    case 'help':
      return { state: unconfirmed(state), effects: [menu('help'), ...openPage(state, context)] };
    case 'language': {
      const spoken = { ...state, language: command.language };
      return {
        state: spoken,
        effects: [remark('language-changed'), ...(state.interview ? [show(currentView(state.interview, context.on))] : [])],
      };
    }
    case 'cancel':
      return cancel(state);
    case 'never-mind':
      return state.interview?.confirmingCancel ? keep(state, context) : cancel(state);
    case 'start-over':
      return startOver(state, context);
    case 'yes':
    case 'no':
      if (state.interview?.confirmingCancel) return command.kind === 'yes' ? leave(state) : keep(state, context);
      return { state, effects: openPage(state, context, 'use-the-card') };
    default:
      return command satisfies never;
  }
}

function action(state: State, { data, inputs }: Event & { kind: 'action' }, context: Context): Turn {
  switch (data.verb) {
    case 'start':
      return start(state, context);
    case 'language':
      return speak({ ...state, language: (state.language ?? context.language) === 'zh' ? 'en' : 'zh' }, context);
    default:
      return onCard(state, data, inputs, context);
  }
}

/** The card that was clicked, in the other language. */
const speak = (state: State, { on }: Context): Turn => ({
  state,
  effects: [replace(state.interview ? currentView(state.interview, on) : { kind: 'menu', note: 'welcome' })],
});

/** What only the card of this very moment may do. */
function onCard(state: State, data: CardData, inputs: Readonly<Record<string, unknown>>, context: Context): Turn {
  const { interview } = state;
  const brought = JSON.stringify([data.verb, inputs]);
  if (!interview) return { state, effects: [replace({ kind: 'menu', note: 'out-of-date' })] };
  if (interview.used && data.token === interview.used.token && brought === interview.used.inputs)
    return { state, effects: [replace(currentView(interview, context.on))] };
  if (data.token !== interview.card.token)
    return { state, effects: [replace({ kind: 'remark', remark: 'card-out-of-date' }), show(currentView(interview, context.on))] };
  const used = { token: data.token, inputs: brought };
  const now = unconfirmed(state);
  switch (data.verb) {
    case 'submit':
      return put(now, { ...submit(interview, inputs, context.on, context.token), used }, context, replace);
    case 'change':
      return put(now, { ...review(interview, context.token), used }, context, replace);
    case 'keep':
      return keep(state, context, replace);
    case 'cancel':
      return interview.confirmingCancel ? leave(state, replace) : cancel(state);
    case 'start-over':
      return startOver(state, context, replace, used);
    default:
      throw new Error(`A card with the verb "${data.verb}" got where only cards of an interview belong.`);
  }
}

/** Whoever asks again in the middle finds the page they were at. After a verdict, it starts anew with what is known. */
function start(state: State, context: Context): Turn {
  if (context.where !== 'personal') return { state, effects: [menu('personal-only')] };
  if (state.interview && state.interview.page !== null)
    return { state: unconfirmed(state), effects: [show(currentView(state.interview, context.on))] };
  if (state.interview) return put(state, review(state.interview, context.token), context, show);
  return put(state, begin('renew', context.on, context.token), context, show);
}

function startOver(state: State, context: Context, present = show, used: InterviewState['used'] = null): Turn {
  if (!state.interview) return { state, effects: [menu('nothing-to-start-over')] };
  const rev = state.interview.card.rev + 1;
  const fresh = begin(state.interview.id, context.on, context.token);
  const turn = put(state, { ...fresh, used, card: { ...fresh.card, rev } }, context, present);
  return { ...turn, effects: [...(present === show ? [remark('started-over')] : []), ...turn.effects] };
}

function cancel(state: State): Turn {
  if (!state.interview) return { state, effects: [menu('nothing-to-cancel')] };
  if (!hasWork(state.interview) || state.interview.confirmingCancel) return leave(state);
  const interview = { ...state.interview, confirmingCancel: true };
  return { state: { ...state, interview }, effects: [show({ kind: 'confirm-cancel', ref: refOf(interview) })] };
}

const leave = (state: State, present = show): Turn => ({
  state: { ...state, interview: null },
  effects: [present({ kind: 'menu', note: 'cancelled' })],
});

function keep(state: State, context: Context, present = show): Turn {
  const kept = unconfirmed(state);
  return { state: kept, effects: kept.interview ? [present(currentView(kept.interview, context.on))] : [] };
}

const unconfirmed = (state: State): State =>
  state.interview?.confirmingCancel ? { ...state, interview: { ...state.interview, confirmingCancel: false } } : state;

function openPage(state: State, context: Context, first?: Remark): Effect[] {
  if (state.interview?.page == null) return first ? [menu('not-understood')] : [];
  return [...(first ? [remark(first)] : []), show(currentView(state.interview, context.on))];
}

function put(state: State, interview: InterviewState, context: Context, present: (view: View) => Effect): Turn {
  return { state: { ...state, interview }, effects: [present(currentView(interview, context.on))] };
}

const refOf = ({ id, page, card }: InterviewState): CardRef => ({ interview: id, page: page ?? 'verdict', ...card });

function show(view: View): Effect {
  return { kind: 'show', view };
}
function replace(view: View): Effect {
  return { kind: 'replace', view };
}
const menu = (note: MenuNote): Effect => show({ kind: 'menu', note });
const remark = (code: Remark): Effect => show({ kind: 'remark', remark: code });
