/** What a ticket is called: short enough to be read out, made of what nobody can guess, and the same whenever the same question is sent. */
import { createHash } from 'node:crypto';

/** Without letters that look like digits or like each other. */
const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 10;

/** `draft` is a token of the server's. */
export function ticketId(asker: string, draft: string): string {
  const bytes = createHash('sha256').update(`${asker}\n${draft}`).digest();
  return `Q-${Array.from({ length }, (_, index) => letters[(bytes[index] ?? 0) % letters.length]).join('')}`;
}
