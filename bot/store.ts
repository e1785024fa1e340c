/** Where conversations are kept between turns. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type FeedbackList, feedbackList } from './feedback-list.ts';
import { type Asked, type UnansweredList, unansweredList } from './unanswered-list.ts';

/** What a turn wants to leave behind, all of it or nothing. */
export type Commit = {
  readonly key: string;
  /** The version the turn started from; 0 for a conversation not seen before. */
  readonly version: number;
  readonly state: unknown;
  /** The event that caused the turn: whoever brings it again gets `outcome` again, and nothing happens. */
  readonly event: string | undefined;
  readonly outcome: unknown;
  /** What was asked in vain. */
  readonly unanswered?: Asked | undefined;
};

export interface Store {
  load(key: string): { readonly version: number; readonly state: unknown } | undefined;
  /** The outcome of an event that was taken before. */
  outcomeOf(event: string): unknown;
  /** `conflict`: another turn was faster; load and run again. */
  commit(turn: Commit): 'saved' | 'conflict';
  readonly unanswered: UnansweredList;
  readonly feedback: FeedbackList;
  close(): void;
}

const schema = `
  create table if not exists conversation (key text primary key, version integer not null, state text not null) strict;
  create table if not exists event (id text primary key, outcome text not null, at integer not null) strict;
  create index if not exists event_at on event (at);
`;

/** Teams repeats within a minute. What people typed is in there, so it does not stay for long. */
const keptForMs = 3_600_000;

/**
 * Keeps everything in one SQLite file, or in memory with `:memory:`. A commit is on the disk when it returns.
 *
 * @throws Error when the file cannot be opened or is not a database of ours.
 */
export function openStore(file: string, now: () => number): Store {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const db = new DatabaseSync(file);
  db.exec('pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 5000;');
  db.exec(schema);

  const select = db.prepare('select version, state from conversation where key = ?');
  const insert = db.prepare('insert into conversation (key, version, state) values (?, 1, ?) on conflict do nothing');
  const update = db.prepare('update conversation set version = version + 1, state = ? where key = ? and version = ?');
  const claimed = db.prepare('select outcome from event where id = ?');
  const forget = db.prepare('delete from event where at < ?');
  const claim = db.prepare('insert into event (id, outcome, at) values (?, ?, ?) on conflict do nothing');

  const unanswered = unansweredList(db, now);
  const feedback = feedbackList(db, now, (event) => claim.run(event, 'null', now()).changes === 1);
  const forgetOld = () => {
    forget.run(now() - keptForMs);
    unanswered.forgetOld();
    feedback.forgetOld();
  };

  return {
    load(key) {
      const row = select.get(key);
      return row && { version: Number(row['version']), state: JSON.parse(String(row['state'])) };
    },
    outcomeOf(event) {
      const row = claimed.get(event);
      return row && JSON.parse(String(row['outcome']));
    },
    commit({ key, version, state, event, outcome, unanswered: asked }) {
      db.exec('begin immediate');
      try {
        const saved = version === 0 ? insert.run(key, JSON.stringify(state)) : update.run(JSON.stringify(state), key, version);
        const taken = event === undefined || claim.run(event, JSON.stringify(outcome), now()).changes === 1;
        if (asked) unanswered.keep(asked);
        forgetOld();
        const done = saved.changes === 1 && taken;
        db.exec(done ? 'commit' : 'rollback');
        return done ? 'saved' : 'conflict';
      } catch (error) {
        db.exec('rollback');
        throw error;
      }
    },
    unanswered,
    feedback,
    close: () => db.close(),
  };
}
