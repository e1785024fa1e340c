/** Thumbs up and down on answers, for the operator: which answer, which thumb, which words, and nobody's name. */
import type { DatabaseSync } from 'node:sqlite';
import { withoutPrivateParts } from './private-parts.ts';
import { dayOf, keptSince } from './retention.ts';

export type Reaction = 'like' | 'dislike';
export type Feedback = {
  /** The message it is about. */
  readonly activity: string;
  /** The delivery, the same when it is repeated. */
  readonly event: string | undefined;
  readonly reaction: Reaction;
  readonly said: string;
};
export type OnAnswer = {
  /** Null where the message is not known any more. */
  readonly entry: string | null;
  readonly likes: number;
  readonly dislikes: number;
  readonly said: readonly { readonly reaction: Reaction; readonly text: string; readonly day: string }[];
};

export interface FeedbackList {
  /** Which answer a message showed: a thumb comes with the message's id alone. */
  sent(activity: string, entry: string): void;
  /** The last thumb on a message is the one that counts. */
  keep(feedback: Feedback): void;
  /** Most often first. */
  all(): OnAnswer[];
  forgetOld(): void;
}

const schema = `
  create table if not exists answer_sent (activity text primary key, entry text not null, day text not null) strict;
  create index if not exists answer_sent_day on answer_sent (day);
  create table if not exists feedback (
    activity text primary key, entry text, reaction text not null, said text not null, day text not null
  ) strict;
`;

const mostSaid = 500;
const mostRead = 2000;

/** `claim` is true for an event that did not come before. */
export function feedbackList(db: DatabaseSync, now: () => number, claim: (event: string) => boolean): FeedbackList {
  db.exec(schema);
  const note = db.prepare(
    'insert into answer_sent (activity, entry, day) values (?, ?, ?) on conflict do update set entry = excluded.entry',
  );
  const vote = db.prepare(
    `insert into feedback (activity, entry, reaction, said, day) values (?1, (select entry from answer_sent where activity = ?1), ?2, ?3, ?4)
     on conflict do update set reaction = excluded.reaction, said = excluded.said, day = excluded.day`,
  );
  const select = db.prepare('select entry, reaction, said as text, day from feedback where day >= ? order by day desc, activity');
  const forget = ['answer_sent', 'feedback'].map((table) => db.prepare(`delete from ${table} where day < ?`));
  return {
    sent: (activity, entry) => void note.run(activity, entry, dayOf(now())),
    keep({ activity, event, reaction, said }) {
      if (event !== undefined && !claim(`feedback|${activity}|${event}`)) return;
      vote.run(activity, reaction, withoutPrivateParts(said.slice(0, mostRead)).slice(0, mostSaid), dayOf(now()));
    },
    all: () => byAnswer(select.all(keptSince(now())) as Row[]),
    forgetOld: () => forget.forEach((each) => void each.run(keptSince(now()))),
  };
}

type Row = { readonly entry: string | null; readonly reaction: Reaction; readonly text: string; readonly day: string };

const byAnswer = (rows: readonly Row[]): OnAnswer[] =>
  [...Map.groupBy(rows, ({ entry }) => entry)]
    .map(([entry, votes]) => ({
      entry,
      likes: votes.filter(({ reaction }) => reaction === 'like').length,
      dislikes: votes.filter(({ reaction }) => reaction === 'dislike').length,
      said: votes.filter(({ text }) => text !== '').map(({ reaction, text, day }) => ({ reaction, text, day })),
    }))
    .toSorted((a, b) => b.likes + b.dislikes - a.likes - a.dislikes || b.dislikes - a.dislikes);
