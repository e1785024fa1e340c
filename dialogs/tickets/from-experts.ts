/** What experts write: replies, which go to the asker, and notes, which never do. */
import { stopClock } from './clock.ts';
import { afterEarlyEdit } from './edits.ts';
import { answerClick, changed, type TicketTurn, tellThread, unchanged } from './effects.ts';
import type { TicketContext, TicketEvent } from './event.ts';
import { newMessage, replaceMessage } from './message.ts';
import { flush } from './relay.ts';
import { isClosed, type Ticket } from './ticket.ts';

/** Anyone of the team may answer, whoever has it. After a resolution a last word still goes out, and the ticket stays resolved. */
export function reply(
  before: Ticket,
  { by, source, text, attachments = 0 }: TicketEvent & { kind: 'reply' },
  context: TicketContext,
): TicketTurn {
  if (text.trim() === '' && attachments === 0) return unchanged(before);
  const { ticket, message } = afterEarlyEdit(before, newMessage({ side: 'expert', by, source, text, attachments }, context));
  const messages = [...ticket.messages, message];
  if (message.state !== 'held')
    return changed(ticket, { messages }, { by, what: message.kind === 'note' ? 'noted' : 'taken-back' }, context);
  if (ticket.status === 'withdrawn')
    return {
      ticket: { ...ticket, messages: replaceMessage(messages, { ...message, state: 'kept' }) },
      effects: [tellThread(ticket, `withdrawn/${source}`, { kind: 'thread-news', news: 'not-sent-withdrawn' })],
    };
  const waits = isClosed(ticket) ? {} : ({ status: 'waiting', ...stopClock } as const);
  return flush(changed(ticket, { messages, ...waits }, { by, what: 'replied' }, context));
}

/** Written into the card, so that it stands nowhere else. */
export function note(ticket: Ticket, { by, source, text }: TicketEvent & { kind: 'note' }, context: TicketContext): TicketTurn {
  const message = { ...newMessage({ side: 'expert', by, source: `note/${source}`, text }, context), kind: 'note', state: 'kept' } as const;
  const answered = answerClick(ticket, by, source, { code: 'noted' });
  return changed(ticket, { messages: [...ticket.messages, message] }, { by, what: 'noted' }, context, answered.effects);
}
