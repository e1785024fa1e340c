/** A person's own tickets: what has become of them, taking one back, opening one again. */
import { type Present, replace, show, type Turn } from '../effects.ts';
import type { CardData, Context } from '../event.ts';
import { openPage } from '../session.ts';
import type { State } from '../state.ts';
import { outOfDate } from './draft.ts';
import { isClosed, type Status } from './ticket.ts';
import type { TicketSummary } from './views.ts';

export function myTickets(state: State, context: Context, present: Present = show): Turn {
  if (context.where !== 'personal') return { state, effects: [present({ kind: 'personal-only', asked: 'my tickets' })] };
  return { state, effects: [present(listOf(context)), ...openPage(state, context)] };
}

const listOf = ({ tickets = [], experts }: Context) => ({ kind: 'my-tickets', tickets, canAsk: experts?.available ?? false }) as const;

/** A ticket that a card names counts only when the server, too, says that it is theirs. */
const ownTicket = ({ tickets = [], where }: Context, id: string | undefined): TicketSummary | undefined =>
  where === 'personal' ? tickets.find((ticket) => ticket.id === id) : undefined;

export function withdraw(state: State, data: CardData, context: Context): Turn {
  const ticket = ownTicket(context, data.ticket);
  if (!ticket || isClosed(ticket)) return outOfDate(state, context);
  if (data.page !== 'confirm') return { state, effects: [show({ kind: 'confirm-withdraw', ticket })] };
  return {
    state,
    effects: [
      replace(listOf(withStatus(context, ticket, 'withdrawn'))),
      { kind: 'withdraw-ticket', ticket: ticket.id, source: context.token },
    ],
  };
}

/** Pressed in the list, the list follows; on the card that brought the closing words, these stay. */
export function reopen(state: State, data: CardData, context: Context): Turn {
  const ticket = ownTicket(context, data.ticket);
  if (ticket?.status !== 'resolved') return outOfDate(state, context);
  const list =
    data.page === 'list' ? [replace(listOf(withStatus(context, ticket, ticket.expert === undefined ? 'open' : 'assigned')))] : [];
  return { state, effects: [...list, { kind: 'reopen-ticket', ticket: ticket.id, source: context.token }] };
}

const withStatus = (context: Context, { id }: TicketSummary, status: Status): Context => ({
  ...context,
  tickets: (context.tickets ?? []).map((each) => (each.id === id ? { ...each, status } : each)),
});
