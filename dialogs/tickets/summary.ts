/** A ticket in short, as its asker's chat knows it. */
import type { Ticket } from './ticket.ts';
import type { TicketSummary } from './views.ts';

const subjectLength = 120;

export const subjectOf = ({ sent: { question } }: Pick<Ticket, 'sent'>): string =>
  question.replace(/\s+/gu, ' ').trim().slice(0, subjectLength).toWellFormed();

export const summaryOf = (ticket: Ticket): TicketSummary => ({
  id: ticket.id,
  status: ticket.status,
  subject: subjectOf(ticket),
  ...(ticket.owner ? { expert: ticket.owner.name } : {}),
});
