/** Edits and deletions follow what they are about to the other side; of several, the latest counts, in whatever order they come. */
import { changed, type TicketTurn, unchanged } from './effects.ts';
import type { TicketContext } from './event.ts';
import { readText, replaceMessage } from './message.ts';
import { isNote } from './note.ts';
import { flush, relayEdit } from './relay.ts';
import { type Message, mostMessage, type Side, type Ticket } from './ticket.ts';

type Change = { readonly side: Side; readonly source: string; readonly by: string; readonly at: number };

export const edit = (ticket: Ticket, change: Change & { readonly text: string }, context: TicketContext): TicketTurn =>
  follow(ticket, change, change.text, context);
export const takeBack = (ticket: Ticket, change: Change, context: TicketContext): TicketTurn => follow(ticket, change, null, context);

function follow(ticket: Ticket, { side, source, by, at }: Change, text: string | null, context: TicketContext): TicketTurn {
  const before = ticket.messages.find((each) => each.side === side && each.source === source);
  if (!before) return keepForLater(ticket, { side, source, by, at, text });
  // Only one's own words can be edited.
  if (before.by.id !== by) return unchanged(ticket);
  const after = edited(before, text, at);
  if (after === before) return unchanged(ticket);
  const messages = replaceMessage(ticket.messages, after);
  if (isSameToReaders(before, after)) return { ticket: { ...ticket, messages }, effects: [] };
  const isSeenThere = before.wentOut && before.kind === 'said';
  const effects = isSeenThere ? [relayEdit(ticket, after)] : [];
  return flush(changed(ticket, { messages }, { by: before.by, what: text === null ? 'taken-back' : 'edited' }, context, effects));
}

const isSameToReaders = (one: Message, other: Message): boolean =>
  one.text === other.text && one.state === other.state && one.kind === other.kind;

/** Words that turn into a note are taken back from the other side; a note that turns into other words stays one. */
function edited(message: Message, text: string | null, at: number): Message {
  if (message.editedAt !== null && at <= message.editedAt) return message;
  const { kind, state, wentOut } = message;
  const dated = { ...message, editedAt: at };
  const isMute = kind === 'note' || state === 'kept';
  if (text === null) return isMute ? dated : { ...dated, state: 'taken-back' };
  if (isMute) return { ...dated, ...readText(text) };
  if (message.side === 'expert' && isNote(text))
    return { ...dated, ...readText(text), kind: 'note', state: wentOut ? 'taken-back' : 'kept' };
  return { ...dated, ...readText(text), state: wentOut ? 'sent' : 'held' };
}

const mostEarly = 100;

function keepForLater(ticket: Ticket, early: Ticket['early'][number]): TicketTurn {
  const isSame = (each: Ticket['early'][number]) => each.side === early.side && each.source === early.source && each.by === early.by;
  const known = ticket.early.find(isSame);
  if (known && known.at >= early.at) return unchanged(ticket);
  const kept = {
    ...early,
    text:
      early.text
        ?.trim()
        .slice(0, mostMessage + 1)
        .toWellFormed() ?? null,
  };
  return { ticket: { ...ticket, early: [...ticket.early.filter((each) => !isSame(each)), kept].slice(-mostEarly) }, effects: [] };
}

/** A message whose edit was faster says at once what the edit says. What was a note before it was edited is one all the same. */
export function afterEarlyEdit(ticket: Ticket, message: Message): { readonly ticket: Ticket; readonly message: Message } {
  const isOf = ({ side, source, by }: Ticket['early'][number]) =>
    side === message.side && source === message.source && by === message.by.id;
  const early = ticket.early.find(isOf);
  if (!early) return { ticket, message };
  return {
    ticket: { ...ticket, early: ticket.early.filter((each) => each !== early) },
    message: edited(message, early.text, early.at),
  };
}
