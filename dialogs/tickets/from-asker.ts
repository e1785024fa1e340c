/** What the asker does, in their own chat. */
import { news, reopened } from './clicks.ts';
import { stopClock, teamsTurn } from './clock.ts';
import { afterEarlyEdit } from './edits.ts';
import { changed, type TicketTurn, tellAsker, tellThread, unchanged } from './effects.ts';
import type { TicketContext, TicketEvent } from './event.ts';
import { newMessage } from './message.ts';
import { flush } from './relay.ts';
import { isClosed, type Ticket } from './ticket.ts';

const asker = ({ asker: { key, name } }: Ticket) => ({ id: key, name });

/** What comes after a resolution waits until the asker says that the question is open again; nothing of it is lost. */
export function askerSays(before: Ticket, event: TicketEvent & { kind: 'asker-said' }, context: TicketContext): TicketTurn {
  const { source, text, attachments = 0, reopening = false } = event;
  if (text.trim() === '' && attachments === 0) return unchanged(before);
  const read = afterEarlyEdit(before, newMessage({ side: 'asker', by: asker(before), source, text, attachments }, context));
  const { ticket } = read;
  const by = asker(ticket);
  const isGone = read.message.state === 'taken-back';
  const message = !isGone && ticket.status === 'withdrawn' ? ({ ...read.message, state: 'kept' } as const) : read.message;
  const turn = changed(
    ticket,
    { messages: [...ticket.messages, message], ...(isGone ? {} : teamGoesOn(ticket, context)) },
    { by, what: isGone ? 'taken-back' : 'asker-wrote' },
    context,
  );
  if (isGone || !isClosed(ticket)) return flush(turn);
  if (ticket.status === 'resolved' && reopening) return reopenNow(turn, context);
  const told = ticket.status === 'resolved' ? 'held' : 'not-sent-withdrawn';
  return { ...turn, effects: [...turn.effects, tellAsker(ticket, `${told}/${source}`, { ...news(ticket), news: told })] };
}

/** Whoever adds to what nobody has answered yet does not make the team's reminder later. */
const teamGoesOn = (ticket: Ticket, context: TicketContext): Partial<Ticket> =>
  ticket.status === 'waiting' ? { status: ticket.owner ? 'assigned' : 'open', ...teamsTurn(ticket, context) } : {};

export const askerReopens = (ticket: Ticket, context: TicketContext): TicketTurn =>
  ticket.status === 'resolved' ? reopenNow(unchanged(ticket), context) : unchanged(ticket);

function reopenNow({ ticket, effects }: TicketTurn, context: TicketContext): TicketTurn {
  const by = asker(ticket);
  const turn = changed(ticket, reopened(ticket, context), { by, what: 'reopened' }, context, [
    ...effects,
    tellAsker(ticket, `reopened/${ticket.rev}`, { ...news(ticket), news: 'reopened' }),
    ...(ticket.posted
      ? [tellThread(ticket, `reopened/${ticket.rev}`, { kind: 'thread-news', news: 'reopened-by-asker', by: by.name })]
      : []),
  ]);
  return flush(turn);
}

/** Takes the question back for good; asking anew is always possible. */
export function withdraw(ticket: Ticket, context: TicketContext): TicketTurn {
  if (isClosed(ticket)) return unchanged(ticket);
  const by = asker(ticket);
  return changed(ticket, { status: 'withdrawn', rev: ticket.rev + 1, ...stopClock }, { by, what: 'withdrawn' }, context, [
    tellAsker(ticket, 'withdrawn', { ...news(ticket), news: 'withdrawn' }),
    ...(ticket.posted ? [tellThread(ticket, 'withdrawn', { kind: 'thread-news', news: 'withdrawn', by: by.name })] : []),
  ]);
}
