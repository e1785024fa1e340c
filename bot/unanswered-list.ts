/** What people asked in vain, for the operator: no person, no conversation, and of the time only the day. */
import type { DatabaseSync } from 'node:sqlite';
import type { Language } from '../dialogs/language.ts';
import { withoutPrivateParts } from './private-parts.ts';
import { dayOf, keptSince } from './retention.ts';

export type Asked = { readonly text: string; readonly language: Language };
export type Unanswered = Asked & { readonly times: number; readonly lastDay: string };

export interface UnansweredList {
  keep(asked: Asked): void;
  /** Most often first. */
  all(): Unanswered[];
  forgetOld(): void;
}

// Without rowid: rows that lie in the order they came would tell who asked before whom.
const schema = `
  create table if not exists unanswered (
    text text not null, language text not null, day text not null, times integer not null, primary key (day, language, text)
  ) strict, without rowid;
`;

const mostText = 300;
/** Nobody asks more in one message, and masks on endless text take their time. */
const mostRead = 2000;

export function unansweredList(db: DatabaseSync, now: () => number): UnansweredList {
  db.exec(schema);
  const count = db.prepare(
    'insert into unanswered (text, language, day, times) values (?, ?, ?, 1) on conflict do update set times = times + 1',
  );
  const select = db.prepare(
    'select text, language, sum(times) as times, max(day) as lastDay from unanswered where day >= ? group by text, language order by 3 desc, 4 desc, 1',
  );
  const forget = db.prepare('delete from unanswered where day < ?');
  return {
    keep({ text, language }) {
      const kept = normalised(text);
      if (kept !== '') count.run(kept, language, dayOf(now()));
    },
    all: () => select.all(keptSince(now())).map((row) => ({ ...row }) as Unanswered),
    forgetOld: () => void forget.run(keptSince(now())),
  };
}

/** The same for all who ask the same. Masks go first: a name is often known by its capital. */
const normalised = (text: string): string =>
  withoutPrivateParts(text.slice(0, mostRead))
    .toLowerCase()
    .slice(0, mostText)
    .replace(/[\s.!?,;:。!?,;、]+$/u, '');
