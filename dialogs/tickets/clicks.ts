/** The buttons of the ticket's card. What a click may do depends on the ticket as it is now, not on the card it was made on. */
import { stopClock, teamsTurn } from './clock.ts';
import { answerClick, changed, type TicketTurn, tellAsker } from './effects.ts';
import type { TicketContext, TicketEvent } from './event.ts';
import { newMessage } from './message.ts';
import { flush } from './relay.ts';
import { subjectOf } from './summary.ts';
import { isClosed, type Message, type Ticket } from './ticket.ts';
import type { ClickAnswer } from './views.ts';

type Click<K extends TicketEvent['kind']> = TicketEvent & { kind: K };

const isOfOlderCard = ({ rev }: Ticket, click: { readonly rev?: number | undefined }): boolean =>
  click.rev !== undefined && click.rev !== rev;

const closedAs = ({ status }: Ticket): ClickAnswer => ({ code: status === 'withdrawn' ? 'is-withdrawn' : 'is-resolved' });

/** Of two who take it, the first has it, and the other one hears who. */
export function take(ticket: Ticket, event: Click<'take'>, context: TicketContext): TicketTurn {
  const { by, source } = event;
  const { owner, status } = ticket;
  if (isClosed(ticket)) return answerClick(ticket, by, source, closedAs(ticket));
  if (owner)
    return answerClick(ticket, by, source, owner.id === by.id ? { code: 'already-yours' } : { code: 'taken-by', name: owner.name });
  if (isOfOlderCard(ticket, event)) return answerClick(ticket, by, source, { code: 'out-of-date' });
  const change = { owner: { id: by.id, name: by.name }, status: status === 'open' ? 'assigned' : status, rev: ticket.rev + 1 } as const;
  return changed(ticket, change, { by, what: 'taken' }, context, [
    tellAsker(ticket, `taken/${ticket.rev}`, { ...news(ticket), news: 'taken', by: by.name }),
  ]);
}

/** Anyone on the team may release it: whoever has it may be away. The history says who did. */
export function release(ticket: Ticket, event: Click<'release'>, context: TicketContext): TicketTurn {
  const { by, source } = event;
  if (isClosed(ticket)) return answerClick(ticket, by, source, closedAs(ticket));
  if (!ticket.owner) return answerClick(ticket, by, source, { code: 'nobody-has-it' });
  if (isOfOlderCard(ticket, event)) return answerClick(ticket, by, source, { code: 'out-of-date' });
  const status = ticket.status === 'assigned' ? 'open' : ticket.status;
  return changed(ticket, { owner: null, status, rev: ticket.rev + 1 }, { by, what: 'released' }, context);
}

export function resolve(ticket: Ticket, event: Click<'resolve'>, context: TicketContext): TicketTurn {
  const { by, source, closing = '', suggest = false } = event;
  if (isClosed(ticket))
    return answerClick(ticket, by, source, ticket.status === 'resolved' ? { code: 'already-resolved' } : closedAs(ticket));
  if (isOfOlderCard(ticket, event)) return answerClick(ticket, by, source, { code: 'out-of-date' });
  const words =
    closing.trim() === ''
      ? undefined
      : closingWords(newMessage({ side: 'expert', by, source: `resolve/${source}`, text: closing }, context));
  const change: Partial<Ticket> = {
    status: 'resolved',
    rev: ticket.rev + 1,
    ...stopClock,
    messages: words ? [...ticket.messages, words] : ticket.messages,
  };
  const said = words && words.kind === 'said' ? { words: words.text } : {};
  return changed(ticket, change, { by, what: 'resolved' }, context, [
    tellAsker(ticket, `resolved/${ticket.rev}`, { ...news(ticket), news: 'resolved', by: by.name, ...said }),
    ...(suggest ? [{ kind: 'suggest', id: `${ticket.id}/suggest/${ticket.rev}`, ticket: ticket.id } as const] : []),
  ]);
}

/** They go out with the news of the resolution. */
const closingWords = (message: Message): Message => (message.kind === 'note' ? message : { ...message, state: 'sent', wentOut: true });

export function reopen(ticket: Ticket, event: Click<'reopen'>, context: TicketContext): TicketTurn {
  const { by, source } = event;
  if (ticket.status === 'withdrawn') return answerClick(ticket, by, source, closedAs(ticket));
  if (ticket.status !== 'resolved') return answerClick(ticket, by, source, { code: 'already-open' });
  if (isOfOlderCard(ticket, event)) return answerClick(ticket, by, source, { code: 'out-of-date' });
  const turn = changed(ticket, reopened(ticket, context), { by, what: 'reopened' }, context, [
    tellAsker(ticket, `reopened/${ticket.rev}`, { ...news(ticket), news: 'reopened', by: by.name }),
  ]);
  return flush(turn);
}

/** Whoever had it has it again. */
export const reopened = (ticket: Ticket, context: TicketContext): Partial<Ticket> => ({
  status: ticket.owner ? 'assigned' : 'open',
  rev: ticket.rev + 1,
  ...teamsTurn(ticket, context),
});

export const news = (ticket: Ticket) => ({ kind: 'ticket-news', ticket: ticket.id, subject: subjectOf(ticket) }) as const;
