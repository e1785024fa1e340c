/** What both databases can do for a store. */
import type { CompiledQuery, Kysely, QueryResult } from 'kysely';
import type { Schema } from './schema.ts';

/** Runs queries: each by itself, or in a transaction. */
export interface Db {
  /** Builds them. */
  readonly kysely: Kysely<Schema>;
  run<R>(query: CompiledQuery<R>): Promise<QueryResult<R>>;
}

export type Durability = 'power-safe' | 'process-safe';

export interface Engine {
  readonly kind: 'sqlite' | 'postgres';
  readonly db: Kysely<Schema>;
  /**
   * All that `work` writes is kept, or nothing. It may only wait for the database, and may throw `Conflict` to take everything back.
   * What is `process-safe` survives the death of this process, and may be lost with the machine's power.
   */
  write<T>(work: (db: Db) => Promise<T>, durability?: Durability | ((result: T) => Durability)): Promise<T>;
  /** Runs `work` again where the database was out of reach for a moment. */
  read<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /** Resolves once all that others could have read by now is power-safe. */
  safe(): Promise<void>;
  close(): Promise<void>;
}

/** How long a database is waited for that will be back in a moment: one that is locked, or starting. */
export const patienceMs = 2_500;
export const pauseMs = 20;

/** Runs `work` until it succeeds, or fails with what does not pass, or has failed for too long. @throws the last error. */
export async function patiently<T>(work: () => Promise<T>, isPassing: (error: unknown) => boolean): Promise<T> {
  for (const until = Date.now() + patienceMs; ; await new Promise((resolve) => setTimeout(resolve, pauseMs))) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error) || Date.now() > until) throw error;
    }
  }
}

/** Another turn was faster: what was written is taken back. */
export class Conflict extends Error {}
