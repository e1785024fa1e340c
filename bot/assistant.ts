/** What every way in shares: the store, the clock, the tokens, the log. */
import { randomBytes } from 'node:crypto';
import { openStore } from './store.ts';
import type { Dependencies } from './turn.ts';

/** Today by this machine's clock, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

export const assistant = (file: string, on?: string): Dependencies => ({
  store: openStore(file, Date.now),
  today: on === undefined ? today : () => on,
  newToken: () => randomBytes(12).toString('base64url'),
  report: (reference, error) => console.error(`[${reference}]`, error),
});
