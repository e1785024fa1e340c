/** A new ticket. The same question opened twice has the same id, and asks for the same one post. */
import type { Language } from '../language.ts';
import type { TicketTurn } from './effects.ts';
import type { TicketContext } from './event.ts';
import type { Sent, Ticket } from './ticket.ts';

export type Opening = {
  /** The same when the same question arrives again: made of the draft it was sent from. */
  readonly id: string;
  readonly language: Language;
  readonly topic: string | null;
  readonly team: string;
  readonly asker: Ticket['asker'];
  readonly sent: Sent;
};

export function openTicket({ id, language, topic, team, asker, sent }: Opening, { now }: Pick<TicketContext, 'now'>): TicketTurn {
  const ticket: Ticket = {
    schema: 1,
    id,
    language,
    topic,
    team,
    asker,
    sent,
    status: 'open',
    owner: null,
    messages: [],
    history: [{ at: now, by: { id: asker.key, name: asker.name }, what: 'opened' }],
    posted: false,
    toldOfFailure: false,
    rev: 0,
    changes: 0,
    dueAt: null,
    remindAt: null,
    reminded: 0,
    seen: [],
    early: [],
  };
  return { ticket, effects: [{ kind: 'post', id: `${id}/post`, ticket: id, team }] };
}
