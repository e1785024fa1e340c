/** A message on its way to the other side: once, under an id that is made of its own. */
import type { TicketEffect, TicketTurn } from './effects.ts';
import { relayed } from './message.ts';
import { subjectOf } from './summary.ts';
import { isClosed, type Message, type Ticket } from './ticket.ts';

function relay(ticket: Ticket, message: Message): TicketEffect {
  const base = { id: `${ticket.id}/message/${message.id}`, ticket: ticket.id, message: message.id };
  return message.side === 'expert'
    ? { kind: 'to-asker', ...base, to: ticket.asker.key, view: toAsker(ticket, message) }
    : { kind: 'to-thread', ...base, view: { kind: 'asker-wrote', ...relayed(message) } };
}

/** What it says now, in the place of what it said. */
export function relayEdit(ticket: Ticket, message: Message): TicketEffect {
  const base = { id: `${ticket.id}/edit/${message.id}/${message.editedAt}`, ticket: ticket.id, message: message.id };
  return message.side === 'expert'
    ? { kind: 'edit-to-asker', ...base, to: ticket.asker.key, view: toAsker(ticket, message) }
    : { kind: 'edit-to-thread', ...base, view: { kind: 'asker-wrote', ...relayed(message) } };
}

const toAsker = (ticket: Ticket, message: Message) => ({ kind: 'relayed', subject: subjectOf(ticket), ...relayed(message) }) as const;

/** Sends what was held back, in the order it was written, as far as nothing is in its way. */
export function flush({ ticket, effects }: TicketTurn): TicketTurn {
  const going = ticket.messages
    .filter((message) => message.state === 'held' && mayGo(ticket, message))
    .map((message) => ({ ...message, state: 'sent' as const, wentOut: true }));
  if (going.length === 0) return { ticket, effects };
  const messages = ticket.messages.map((message) => going.find(({ id }) => id === message.id) ?? message);
  return { ticket: { ...ticket, messages }, effects: [...going.map((message) => relay(ticket, message)), ...effects] };
}

/** Experts may say a last word after a resolution; an asker's words open the question again, and for that they are asked first. */
const mayGo = (ticket: Ticket, { side }: Message): boolean =>
  side === 'expert' ? ticket.status !== 'withdrawn' : ticket.posted && !isClosed(ticket);
