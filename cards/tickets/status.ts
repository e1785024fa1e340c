/** Where a ticket stands: a sign and a word, never a colour alone. */
import type { Status } from '../../dialogs/tickets/ticket.ts';
import type { Words } from '../words/words.ts';

const icons: Record<Status, string> = { open: '○', assigned: '◐', waiting: '⏳', resolved: '✔', withdrawn: '✖' };

export const statusIn = (status: Status, { tickets }: Words): string => `${icons[status]} ${tickets.statuses[status]}`;
