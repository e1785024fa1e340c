/** What people asked in vain, for the operator: no person, no conversation, and of the time only the day. */
import type { Language } from '../../dialogs/language.ts';
import { withoutPrivateParts } from '../private-parts.ts';
import type { Db, Engine } from './engine.ts';
import { prepared } from './prepared.ts';
import { dayOf, keptSince } from './retention.ts';

export type Asked = { readonly text: string; readonly language: Language };
export type Unanswered = Asked & { readonly times: number; readonly lastDay: string };

export interface UnansweredList {
  /** Most often first. */
  all(): Promise<Unanswered[]>;
}

const mostText = 300;
/** Nobody asks more in one message, and masks on endless text take their time. */
const mostRead = 2000;

const count = prepared<{ text: string; language: string; day: string }>('unanswered: count', (db, at) =>
  db
    .insertInto('unanswered')
    .values({ text: at('text'), language: at('language'), day: at('day'), times: 1 })
    .onConflict((conflict) =>
      conflict.columns(['day', 'language', 'text']).doUpdateSet((row) => ({ times: row('unanswered.times', '+', 1) })),
    ),
);

export async function keepUnanswered(db: Db, { text, language }: Asked, now: number): Promise<void> {
  const kept = normalised(text);
  if (kept !== '') await count.run(db, { text: kept, language, day: dayOf(now) });
}

export const unansweredList = ({ read }: Engine, now: () => number): UnansweredList => ({
  async all() {
    const { rows } = await read((db) =>
      db.run(
        db.kysely
          .selectFrom('unanswered')
          .select(({ fn }) => ['text', 'language', fn.sum<number>('times').as('times'), fn.max('day').as('lastDay')])
          .where('day', '>=', keptSince(now()))
          .groupBy(['text', 'language'])
          .orderBy('times', 'desc')
          .orderBy('lastDay', 'desc')
          .orderBy('text')
          .compile(),
      ),
    );
    return rows.map(({ text, language, times, lastDay }) => ({ text, language: language as Language, times: Number(times), lastDay }));
  },
});

/** The same for all who ask the same. Masks go first: a name is often known by its capital. */
const normalised = (text: string): string =>
  withoutPrivateParts(text.slice(0, mostRead))
    .toLowerCase()
    .slice(0, mostText)
    .replace(/[\s.!?,;:。！？，；、]+$/u, '');
