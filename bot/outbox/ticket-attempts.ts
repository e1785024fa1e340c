/** Attempts of what belongs to a ticket: its post, its card, edits of relayed words, and what it teaches. */
import { repeated } from '../../cards/repeated.ts';
import { renderTicket } from '../../cards/tickets/team.ts';
import { suggestionOf } from '../../dialogs/tickets/suggestion.ts';
import type { Ticket } from '../../dialogs/tickets/ticket.ts';
import type { Message, Reference } from '../channel/channel.ts';
import { withoutPrivateParts } from '../private-parts.ts';
import type { Taken } from '../store/queue.ts';
import { cardSubject, threadPlace } from '../tickets/rows.ts';
import { type Attempted, errorOf, type TicketNews } from './attempt.ts';
import type { DelivererNeeds } from './deliverer.ts';
import type { EditItem, SendItem, SuggestItem, TicketCardItem } from './item.ts';
import { look } from './look.ts';
import { meaningOf } from './refusals.ts';

const gone: Attempted = { outcome: { kind: 'given-up', error: 'The ticket is there no more.' } };

function cardOf(ticket: Ticket, { language, mentionNeeded, isRepeated }: TicketCardItem): Message {
  const { card, text } = renderTicket(ticket, language, mentionNeeded);
  const message = { text, card, mark: ticket.id };
  return isRepeated ? repeated(message, language) : message;
}

/** After so many refusals in a row the asker is told, and so long is waited between two attempts then, in milliseconds. */
const patience = 3;
const laterMs = 300_000;
/** The operator hears of it about once an hour. */
const oftenTold = 12;

/** The row stays until the post stands: a question that was taken is never dropped. */
export async function post(taken: Taken, item: TicketCardItem, to: Reference, needs: DelivererNeeds): Promise<Attempted> {
  const { now, chance, channel, report, tickets } = needs;
  const ticket = (await tickets.load(item.ticket))?.ticket;
  if (!ticket) return gone;
  const message = cardOf(ticket, item);
  const seen = await look(taken, to, message, new Set(), needs);
  if (seen.kind === 'there') return posted(item, seen.id, threadPlace(to, seen.id));
  if (seen.kind === 'later') return { outcome: seen.outcome };
  if (seen.kind === 'unknowable') {
    if (!item.isRepeated) return { outcome: { kind: 'again', due: now(), isInDoubt: false, item: { ...item, isRepeated: true } } };
    return { outcome: { kind: 'again', due: now() + laterMs, isInDoubt: false }, news: failed(item) };
  }
  if (ticket.status === 'withdrawn') return { outcome: { kind: 'given-up', error: 'It was withdrawn before it was posted.' } };
  needs.mark?.('before sending');
  const result = await channel.startThread(to, message);
  needs.mark?.('after sending');
  if (result.kind === 'done') return posted(item, result.id, threadPlace(to, result.id, result.conversation));
  const { move, tell } = meaningOf(result, taken.attempts, false, chance());
  const error = errorOf(result);
  if (move.kind === 'look') return { outcome: { kind: 'again', due: now() + move.afterMs, isInDoubt: true, error } };
  if (move.kind === 'retry' && taken.attempts < patience)
    return { outcome: { kind: 'again', due: now() + move.afterMs, isInDoubt: false, error } };
  if (taken.attempts % oftenTold === 0 || taken.attempts === patience)
    report(
      'experts',
      new Error(
        `A question waits, as it cannot be posted in ${to.team?.channel ?? to.conversation} (${error}). Check EXPERTS_FILE, and that the assistant is installed in that team. ${tell ?? ''}`,
      ),
    );
  return {
    outcome: { kind: 'again', due: now() + (move.kind === 'retry' ? Math.max(move.afterMs, laterMs) : laterMs), isInDoubt: false, error },
    news: failed(item),
  };
}

const failed = ({ ticket }: TicketCardItem): TicketNews => ({ ticket, event: { kind: 'undelivered', of: 'post' } });

const posted = ({ ticket }: TicketCardItem, root: string, thread: Reference): Attempted => ({
  outcome: { kind: 'sent', activity: root, subject: cardSubject(ticket) },
  news: { ticket, event: { kind: 'delivered', of: 'post' }, thread },
});

export type Prepared = { readonly message: Message; readonly activity: string | undefined; readonly subject: string };

/** @returns undefined where a later card brings this change, too. */
export async function preparedCard(item: TicketCardItem, { tickets }: DelivererNeeds): Promise<Prepared | undefined> {
  const ticket = (await tickets.load(item.ticket))?.ticket;
  if (!ticket || ticket.changes > item.changes) return undefined;
  const subject = cardSubject(item.ticket);
  return { message: cardOf(ticket, item), activity: item.isAnew ? undefined : await tickets.placeOf(subject), subject };
}

export const asSend = ({ view, language, relay }: EditItem): SendItem => ({ kind: 'send', view, language, relay });

/** Written at most once under its name, whole or not at all. */
export async function suggest(item: SuggestItem, { tickets, now, keepSuggestion, report }: DelivererNeeds): Promise<Attempted> {
  const ticket = (await tickets.load(item.ticket))?.ticket;
  if (!ticket) return gone;
  try {
    await keepSuggestion(`${item.name}.yaml`, suggestionOf(ticket, withoutPrivateParts));
    return { outcome: { kind: 'sent', activity: undefined } };
  } catch (error) {
    report('suggestions', new Error('A suggested answer could not be written. Check SUGGESTIONS_DIR.', { cause: error }));
    return { outcome: { kind: 'again', due: now() + laterMs, isInDoubt: false, error: 'It could not be written.' } };
  }
}
