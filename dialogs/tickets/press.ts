/** The buttons by which a person asks the experts, answers them, and looks after their own questions. */
import type { Turn } from '../effects.ts';
import type { CardData, Context, Verb } from '../event.ts';
import type { Inputs } from '../interview/take-in.ts';
import type { State } from '../state.ts';
import { aboutOf, dropDraft, openDraft, outOfDate, sendDraft } from './draft.ts';
import { myTickets, reopen, withdraw } from './mine.ts';
import { sendOn } from './offers.ts';
import { type TicketVerb, ticketVerbs } from './verbs.ts';

/** @returns undefined for a button that has nothing to do with tickets. */
export function pressTicket(state: State, data: CardData, inputs: Inputs, context: Context): Turn | undefined {
  if (!isTicketVerb(data.verb)) return undefined;
  switch (data.verb) {
    case 'ask-experts':
      return openDraft(state, aboutOf(data), context);
    case 'send-question':
      return sendDraft(state, data, inputs, context);
    case 'drop-question':
      return dropDraft(state, data, context);
    case 'send-on':
      return sendOn(state, data, context);
    case 'my-tickets':
      return myTickets(state, context);
    case 'withdraw-ticket':
      return withdraw(state, data, context);
    case 'reopen-ticket':
      return reopen(state, data, context);
    default:
      // The team's buttons: nobody has them in a chat of their own.
      return outOfDate(state, context);
  }
}

const isTicketVerb = (verb: Verb): verb is TicketVerb => (ticketVerbs as readonly string[]).includes(verb);
