/** What every way in shares: the store, the clock, the tokens, the log. */
import { randomBytes } from 'node:crypto';
import { answersOnDisk } from './ask/files.ts';
import { openStore } from './store/index.ts';
import { today } from './today.ts';
import type { TurnNeeds } from './turn.ts';

export type AssistantOptions = {
  /** A file, `:memory:`, or the address of a PostgreSQL database. */
  readonly data: string;
  /** The day the rules are taken at, `YYYY-MM-DD`; today without it. */
  readonly on?: string | undefined;
  readonly leaseMs?: number;
};

/** @throws Error when the store cannot be opened. */
export const assistant = async ({ data, on, leaseMs }: AssistantOptions): Promise<TurnNeeds> => ({
  store: await openStore(data, { now: Date.now, ...(leaseMs === undefined ? {} : { leaseMs }) }),
  now: Date.now,
  knowledge: answersOnDisk(),
  today: on === undefined ? today : () => on,
  newToken: () => randomBytes(12).toString('base64url'),
  report: (reference, error) => console.error(`[${reference}]`, error),
});
