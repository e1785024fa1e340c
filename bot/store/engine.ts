/** What both databases can do for a store. */
import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

export type Db = Kysely<Schema>;

export type Durability = 'power-safe' | 'process-safe';

export interface Engine {
  readonly kind: 'sqlite' | 'postgres';
  readonly db: Db;
  /**
   * All that `work` writes is kept, or nothing. It may only wait for the database, and may throw `Conflict` to take everything back.
   * What is `process-safe` survives the death of this process, and may be lost with the machine's power.
   */
  write<T>(work: (db: Db) => Promise<T>, durability?: Durability): Promise<T>;
  close(): Promise<void>;
}

/** Another turn was faster: what was written is taken back. */
export class Conflict extends Error {}
