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

/** @throws StoreError when the store cannot be opened. */
export async function assistant({ data, on, leaseMs }: AssistantOptions): Promise<TurnNeeds> {
  const store = await openStore(data, {
    now: Date.now,
    tell: (line) => console.error(`[store] ${line}`),
    ...(leaseMs === undefined ? {} : { leaseMs }),
  });
  return {
    store,
    now: Date.now,
    knowledge: answersOnDisk(),
    today: on === undefined ? today : () => on,
    newToken: () => randomBytes(12).toString('base64url'),
    // The store tells its own troubles, each once.
    report: (reference, error) => void (store.trouble(error) ?? console.error(`[${reference}]`, error)),
  };
}
