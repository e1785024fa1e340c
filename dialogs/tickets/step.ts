/**
 * One step of a ticket: the ticket and what happened, to the ticket and what is asked for. Pure. The same once more changes nothing,
 * and whoever is not on the team changes nothing either, whatever their card or their message says.
 */
import { release, reopen, resolve, take } from './clicks.ts';
import { remind } from './clock.ts';
import { postDelivered, undelivered } from './delivery.ts';
import { edit, takeBack } from './edits.ts';
import { answerClick, type TicketTurn, tellThread, unchanged } from './effects.ts';
import type { TicketContext, TicketEvent } from './event.ts';
import { askerReopens, askerSays, withdraw } from './from-asker.ts';
import { note, reply } from './from-experts.ts';
import type { Ticket } from './ticket.ts';

export type { TicketEffect, TicketTurn } from './effects.ts';

export function ticketStep(ticket: Ticket, event: TicketEvent, context: TicketContext): TicketTurn {
  const key = keyOf(event);
  if (key !== undefined && ticket.seen.includes(key)) return unchanged(ticket);
  const refused = refusal(ticket, event);
  if (refused) return refused;
  return happen(key === undefined ? ticket : { ...ticket, seen: [...ticket.seen, key] }, event, context);
}

/** What makes an event the same as one before. A message on one side may have the number of one on the other; edits are told apart by their time. */
function keyOf(event: TicketEvent): string | undefined {
  switch (event.kind) {
    case 'reply':
      return `expert|${event.source}`;
    case 'asker-said':
      return `asker|${event.source}`;
    case 'take':
    case 'release':
    case 'reopen':
    case 'resolve':
      return `click|${event.kind}|${event.source}`;
    case 'note':
      return event.rev === undefined
        ? `click|note|${event.source}`
        : // A click can arrive again under another id, but not from another card.
          `note|${event.by.id}|${event.rev}|${event.text}`;
    case 'asker-reopens':
    case 'withdraw':
      return `asker|${event.kind}|${event.source}`;
    case 'undelivered':
      return event.message === undefined ? undefined : `undelivered|${event.of}|${event.message}`;
    default:
      return undefined;
  }
}

function refusal(ticket: Ticket, event: TicketEvent): TicketTurn | undefined {
  if ('from' in event) return event.from === ticket.asker.key ? undefined : unchanged(ticket);
  if (!('by' in event)) return undefined;
  if (event.by.member)
    return event.kind === 'note' && event.text.trim() === ''
      ? answerClick(ticket, event.by, event.source, { code: 'empty-note' })
      : undefined;
  switch (event.kind) {
    case 'reply':
      // Anyone may speak in the channel; only the team speaks to the asker.
      return {
        ticket,
        effects: [
          tellThread(ticket, `not-a-member/${event.source}`, { kind: 'thread-news', news: 'not-sent-not-a-member', by: event.by.name }),
        ],
      };
    case 'edited':
    case 'deleted':
      return unchanged(ticket);
    default:
      return answerClick(ticket, event.by, event.source, { code: 'not-a-member' });
  }
}

function happen(ticket: Ticket, event: TicketEvent, context: TicketContext): TicketTurn {
  switch (event.kind) {
    case 'take':
      return take(ticket, event, context);
    case 'release':
      return release(ticket, event, context);
    case 'resolve':
      return resolve(ticket, event, context);
    case 'reopen':
      return reopen(ticket, event, context);
    case 'note':
      return note(ticket, event, context);
    case 'reply':
      return reply(ticket, event, context);
    case 'edited':
      return edit(ticket, { ...event, side: 'expert', by: event.by.id }, context);
    case 'deleted':
      return takeBack(ticket, { ...event, side: 'expert', by: event.by.id }, context);
    case 'asker-said':
      return askerSays(ticket, event, context);
    case 'asker-edited':
      return edit(ticket, { ...event, side: 'asker', by: ticket.asker.key }, context);
    case 'asker-deleted':
      return takeBack(ticket, { ...event, side: 'asker', by: ticket.asker.key }, context);
    case 'asker-reopens':
      return askerReopens(ticket, context);
    case 'withdraw':
      return withdraw(ticket, context);
    case 'remind':
      return remind(ticket, context);
    case 'delivered':
      return postDelivered(ticket, context);
    case 'undelivered':
      return undelivered(ticket, event, context);
    default:
      return event satisfies never;
  }
}
