/** What became of what was sent: a post that failed is told and kept, and what nobody could read is said to whoever wrote it. */
import { news } from './clicks.ts';
import { teamsTurn } from './clock.ts';
import { changed, type TicketTurn, tellAsker, tellThread, unchanged } from './effects.ts';
import type { TicketContext, TicketEvent } from './event.ts';
import { flush } from './relay.ts';
import { isClosed, type Ticket } from './ticket.ts';

/** From now on there is a thread: what was held back goes there, and an answer is waited for. */
export function postDelivered(before: Ticket, context: TicketContext): TicketTurn {
  if (before.posted) return unchanged(before);
  const clock = isClosed(before) ? {} : teamsTurn({ posted: true }, context);
  const { ticket, effects } = changed(before, { posted: true, ...clock }, { by: null, what: 'posted' }, context, [
    ...(before.toldOfFailure && !isClosed(before)
      ? [tellAsker(before, 'posted-after-all', { ...news(before), news: 'posted-after-all' })]
      : []),
  ]);
  // The post that went out may have been drawn before the latest change.
  const isCurrent = before.changes === 0;
  return flush({ ticket, effects: isCurrent ? effects.filter(({ kind }) => kind !== 'update') : effects });
}

export function undelivered(ticket: Ticket, event: TicketEvent & { kind: 'undelivered' }, context: TicketContext): TicketTurn {
  if (event.of === 'post') {
    if (ticket.posted || ticket.toldOfFailure) return unchanged(ticket);
    return changed(ticket, { toldOfFailure: true }, { by: null, what: 'post-failed' }, context, [
      tellAsker(ticket, 'post-failed', { ...news(ticket), news: 'post-failed' }),
    ]);
  }
  const message = ticket.messages.find(({ id }) => id === event.message);
  if (!message) return unchanged(ticket);
  return changed(ticket, {}, { by: null, what: 'not-delivered' }, context, [
    message.side === 'expert'
      ? tellThread(ticket, `not-delivered/${message.id}`, { kind: 'thread-news', news: 'asker-not-reached', by: message.by.name })
      : tellAsker(ticket, `not-delivered/${message.id}`, { ...news(ticket), news: 'not-delivered' }),
  ]);
}
