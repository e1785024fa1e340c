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
    newToken: tokens(),
    // The store tells its own troubles, each once.
    report: (reference, error) => void (store.trouble(error) ?? console.error(`[${reference}]`, error)),
  };
}

const tokenBytes = 12;

/** Random bytes are asked for in advance: asking the system each time takes longer than a rule to be decided. */
function tokens(): () => string {
  let left = Buffer.alloc(0);
  return () => {
    if (left.length === 0) left = randomBytes(tokenBytes * 256);
    const token = left.toString('base64url', 0, tokenBytes);
    left = left.subarray(tokenBytes);
    return token;
  };
}
