/** Thumbs up and down on answers, for the operator: which answer, which thumb, which words, and nobody's name. */
import { withoutPrivateParts } from '../private-parts.ts';
import type { Engine } from './engine.ts';
import { prepared } from './prepared.ts';
import { dayOf, keptSince } from './retention.ts';
import { claimEvent } from './turns.ts';

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
  /** The last thumb on a message is the one that counts. */
  keep(feedback: Feedback): Promise<void>;
  /** Most often first. */
  all(): Promise<OnAnswer[]>;
}

const mostSaid = 500;
const mostRead = 2000;

const vote = prepared<{ activity: string; reaction: string; said: string; day: string }>('feedback: vote', (db, at) =>
  db
    .insertInto('feedback')
    .values((row) => ({
      activity: at('activity'),
      entry: row.selectFrom('answer_sent').select('answer_sent.entry').where('answer_sent.activity', '=', at('activity')),
      reaction: at('reaction'),
      said: at('said'),
      day: at('day'),
    }))
    .onConflict((conflict) => conflict.column('activity').doUpdateSet({ reaction: at('reaction'), said: at('said'), day: at('day') })),
);

export const feedbackList = ({ read, write }: Engine, now: () => number): FeedbackList => ({
  async keep({ activity, event, reaction, said }) {
    const words = withoutPrivateParts(said.slice(0, mostRead)).slice(0, mostSaid);
    await write(async (within) => {
      if (event !== undefined && !(await claimEvent(within, `feedback|${activity}|${event}`, null, now()))) return;
      await vote.run(within, { activity, reaction, said: words, day: dayOf(now()) });
    });
  },
  async all() {
    const { rows } = await read((db) =>
      db.run(
        db.kysely
          .selectFrom('feedback')
          .select(['entry', 'reaction', 'said as text', 'day'])
          .where('day', '>=', keptSince(now()))
          .orderBy('day', 'desc')
          .orderBy('activity')
          .compile(),
      ),
    );
    return byAnswer(rows as Row[]);
  },
});

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
