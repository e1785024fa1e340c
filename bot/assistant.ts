/** What every way in shares: the store, the clock, the tokens, the log. */

import { randomBytes } from 'node:crypto';
import { answersOnDisk } from './ask/files.ts';
import { openStore } from './store.ts';
import { today } from './today.ts';
import type { Dependencies } from './turn.ts';

export const assistant = (file: string, on?: string): Dependencies => ({
  store: openStore(file, Date.now),
  now: Date.now,
  knowledge: answersOnDisk(),
  today: on === undefined ? today : () => on,
  newToken: () => randomBytes(12).toString('base64url'),
  report: (reference, error) => console.error(`[${reference}]`, error),
});
