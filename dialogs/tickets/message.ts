/** A message as a ticket keeps it. */
import type { TicketContext } from './event.ts';
import { isNote } from './note.ts';
import { type Message, mostMessage, type Side, type Someone } from './ticket.ts';
import type { Relayed } from './views.ts';

/** As it was written, no longer than travels. */
export function readText(text: string): Pick<Message, 'text' | 'shortened'> {
  const trimmed = text.trim();
  return { text: trimmed.slice(0, mostMessage).toWellFormed(), shortened: trimmed.length > mostMessage };
}

type New = { readonly side: Side; readonly by: Someone; readonly source: string; readonly text: string; readonly attachments?: number };

export function newMessage({ side, by, source, text, attachments = 0 }: New, { now }: TicketContext): Message {
  const kind = side === 'expert' && isNote(text) ? 'note' : 'said';
  return {
    id: `${side}:${source}`,
    side,
    kind,
    state: kind === 'note' ? 'kept' : 'held',
    wentOut: false,
    by: { id: by.id, name: by.name },
    ...readText(text),
    attachments,
    source,
    at: now,
    editedAt: null,
  };
}

export const relayed = ({ by, text, shortened, attachments, editedAt, state }: Message): Relayed => ({
  by: by.name,
  text: state === 'taken-back' ? '' : text,
  shortened: shortened && state !== 'taken-back',
  attachments: state === 'taken-back' ? 0 : attachments,
  edited: editedAt !== null,
  takenBack: state === 'taken-back',
});

export const replaceMessage = (messages: readonly Message[], message: Message): Message[] =>
  messages.map((each) => (each.id === message.id ? message : each));
