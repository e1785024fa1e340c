/** When the team is reminded: before an answer is due, when it is, and once more. */
import { changed, type TicketTurn, unchanged } from './effects.ts';
import type { TicketContext } from './event.ts';
import { subjectOf } from './summary.ts';
import { isClosed, type Ticket } from './ticket.ts';

/** More than so many reminders in a row nobody reads. */
const mostReminders = 3;

type Clock = Pick<Ticket, 'dueAt' | 'remindAt' | 'reminded'>;

export const stopClock: Clock = { dueAt: null, remindAt: null, reminded: 0 };

/** It is up to the team now. Without a post, nobody could be reminded: then the clock starts with the post. */
export function teamsTurn({ posted }: Pick<Ticket, 'posted'>, { now, answerWithin, remindBefore }: TicketContext): Clock {
  if (!posted) return stopClock;
  const dueAt = now + answerWithin;
  return { dueAt, remindAt: Math.max(now, dueAt - remindBefore), reminded: 0 };
}

export function remind(ticket: Ticket, context: TicketContext): TicketTurn {
  const { remindAt, dueAt, owner } = ticket;
  const { now, answerWithin } = context;
  if (remindAt === null || dueAt === null || now < remindAt || isClosed(ticket) || ticket.status === 'waiting') return unchanged(ticket);
  const reminded = ticket.reminded + 1;
  const next = now < dueAt ? dueAt : now + answerWithin;
  return changed(ticket, { reminded, remindAt: reminded < mostReminders ? next : null }, { by: null, what: 'reminded' }, context, [
    {
      kind: 'remind-team',
      id: `${ticket.id}/remind/${remindAt}`,
      ticket: ticket.id,
      view: {
        kind: 'reminder',
        overdue: now >= dueAt,
        subject: subjectOf(ticket),
        language: ticket.language,
        ...(owner ? { owner: owner.name } : {}),
      },
    },
  ]);
}
