/** What the buttons of the card of this very moment do. */
import { isField } from '../rules/applicant.ts';
import { why } from './beside.ts';
import { changeList } from './changes.ts';
import { choose } from './clarify.ts';
import { type Present, replace, show, type Turn } from './effects.ts';
import type { CardData, Context } from './event.ts';
import { resume } from './hear.ts';
import { hasWork, submit } from './interview/index.ts';
import { back, canSkip, change, skip, wayBack } from './interview/moves.ts';
import { type Inputs, takeAlong } from './interview/take-in.ts';
import { type Beside, currentView, refOf } from './interview/view.ts';
import { cancel, confirmCancel, keep, leave, put, startOver } from './session.ts';
import type { InterviewState, State } from './state.ts';
import { whomToAsk } from './tickets/draft.ts';
import type { TicketVerb } from './tickets/verbs.ts';

/** To tell the same click once more from another one; only its beginning is kept. */
export const brought = (data: CardData, inputs: Inputs): string =>
  JSON.stringify([data.verb, data.of, inputs]).slice(0, 2000).toWellFormed();

export function act(state: State, interview: InterviewState, data: CardData, inputs: Inputs, context: Context): Turn {
  const { on, token } = context;
  const along = takeAlong(interview, inputs, on);
  const here = { ...state, interview: along };
  const used = { token: interview.card.token, inputs: brought(data, inputs) };
  const moved = (after: InterviewState, present: Present = replace): Turn => put(state, { ...after, used }, context, present);
  switch (data.verb) {
    case 'submit':
      return moved(submit(interview, inputs, on, token));
    case 'back':
      return isOn(data, 'answers') ? keep(state, context, replace) : goBack();
    case 'skip':
      return canSkip(along) ? moved(skip(along, on, token)) : keep(here, context, replace);
    case 'change':
      if (data.of === undefined) return changeList(here, context, replace);
      return isField(data.of) ? moved(change(along, data.of, token)) : keep(here, context, replace);
    case 'choose':
      return choose(here, { ...along, used }, choiceNumber(data.of), context, replace);
    case 'resume':
      return resume(here, context, replace);
    case 'keep':
      return keep(state, context, replace);
    case 'cancel':
      // A second click on the page's own button confirms nothing.
      if (isOn(data, 'confirm-cancel')) return interview.confirmingCancel ? leave(state, context, replace) : cancel(state, context);
      // What a bent form brings takes away nothing that would have to be confirmed.
      return interview.confirmingCancel ? confirmCancel(here, along) : cancel(hasWork(along) ? here : state, context);
    case 'start-over':
      return startOver({ ...state, waiting: null }, context, replace, used);
    case 'language':
      return switchLanguage(here, context);
    case 'help':
      return { state: here, effects: [show({ kind: 'open-help', ref: refOf(along), canSkip: canSkip(along) })] };
    case 'why':
      return { state: here, effects: [show(why(along, context, data.of))] };
    case 'person':
      return { state: here, effects: [show(whomToAsk(here, { interview: along.id }, context))] };
    case 'start':
    case 'topics':
    case 'ask':
    case 'private':
    case 'triage':
      throw new Error(`The verb "${data.verb}" belongs to no card of an interview.`);
    default:
      throw new Error(`The verb "${data.verb satisfies TicketVerb}" is answered before any interview is.`);
  }

  /** Whoever goes back from a change takes it back, with what was typed for it. */
  function goBack(): Turn {
    const from = interview.changing ? interview : along;
    return wayBack(from, on) ? moved(back(from, on, token)) : keep({ ...state, interview: from }, context, replace);
  }
}

const isOn = (data: CardData, card: Beside): boolean => data.page === card;

const choiceNumber = (of: string | undefined): number => (of !== undefined && /^\d$/.test(of) ? Number(of) : Number.NaN);

const other = (state: State, context: Context) => ((state.language ?? context.language) === 'zh' ? 'en' : 'zh');

/** The card that was clicked, in the other language. */
export function switchLanguage(state: State, context: Context): Turn {
  const view = state.interview ? currentView(state.interview, context.on) : ({ kind: 'menu', note: 'welcome' } as const);
  return { state: { ...state, language: other(state, context) }, effects: [replace(view)] };
}
