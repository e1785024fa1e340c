/** What a step of a ticket asks for, as data. Each has an id that is the same whenever the same thing is asked for: what has gone out under it is done. */

import type { TicketContext } from './event.ts';
import type { Happening, Someone, Ticket } from './ticket.ts';
import type { AskerView, ClickAnswer, ThreadView } from './views.ts';

type Base = { readonly id: string; readonly ticket: string };
/** `message`: the message it carries; an edit finds by it what went out before. */
type ToAsker = Base & { readonly to: string; readonly view: AskerView };
type ToThread = Base & { readonly view: ThreadView };

export type TicketEffect =
  /** The ticket's card as a new post in its team's channel, and the same in place. Draw the ticket as it is when it goes out. */
  | (Base & { readonly kind: 'post' | 'update'; readonly team: string })
  | (ToAsker & { readonly kind: 'to-asker'; readonly message?: string })
  | (ToAsker & { readonly kind: 'edit-to-asker'; readonly message: string })
  /** A reply below the post. */
  | (ToThread & { readonly kind: 'to-thread'; readonly message?: string })
  | (ToThread & { readonly kind: 'edit-to-thread'; readonly message: string })
  /** For the eyes of whoever clicked; the card that everybody sees stays as it is. */
  | (Base & { readonly kind: 'answer-click'; readonly to: Someone; readonly answer: ClickAnswer })
  | (ToThread & { readonly kind: 'remind-team' })
  /** Write down what the ticket teaches, see `suggestionOf`. */
  | (Base & { readonly kind: 'suggest' });

export type TicketTurn = { readonly ticket: Ticket; readonly effects: readonly TicketEffect[] };

export const unchanged = (ticket: Ticket): TicketTurn => ({ ticket, effects: [] });

/** Notes what happened; the card that stands in the channel follows. */
export function changed(
  before: Ticket,
  change: Partial<Ticket>,
  what: { readonly by: Someone | null; readonly what: Happening },
  { now }: TicketContext,
  effects: readonly TicketEffect[] = [],
): TicketTurn {
  const by = what.by && { id: what.by.id, name: what.by.name };
  const ticket: Ticket = {
    ...before,
    ...change,
    history: [...before.history, { at: now, by, what: what.what }],
    changes: before.changes + 1,
  };
  return { ticket, effects: [...effects, ...(ticket.posted ? [cardOf(ticket)] : [])] };
}

export const cardOf = ({ id, team, changes }: Ticket): TicketEffect => ({
  kind: 'update',
  id: `${id}/update/${changes}`,
  ticket: id,
  team,
});

/** Said to the asker, once for each `name`. */
export const tellAsker = (ticket: Ticket, name: string, view: AskerView): TicketEffect => ({
  kind: 'to-asker',
  id: `${ticket.id}/to-asker/${name}`,
  ticket: ticket.id,
  to: ticket.asker.key,
  view,
});

export const tellThread = (ticket: Ticket, name: string, view: ThreadView): TicketEffect => ({
  kind: 'to-thread',
  id: `${ticket.id}/to-thread/${name}`,
  ticket: ticket.id,
  view,
});

export const answerClick = (ticket: Ticket, to: Someone, source: string, answer: ClickAnswer): TicketTurn => ({
  ticket,
  effects: [
    { kind: 'answer-click', id: `${ticket.id}/answer-click/${source}`, ticket: ticket.id, to: { id: to.id, name: to.name }, answer },
  ],
});
