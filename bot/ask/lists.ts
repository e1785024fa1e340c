/** What people asked in vain, and how they liked the answers, out of the server's own file; it may be running. */
import { existsSync } from 'node:fs';
import { readConfig } from '../config.ts';
import type { OnAnswer } from '../feedback-list.ts';
import { openStore, type Store } from '../store.ts';
import type { Unanswered } from '../unanswered-list.ts';

/** @throws Error where there is no such file. */
export const unansweredSoFar = (file: string | undefined, json: boolean): string =>
  listed(file, json, (store) => store.unanswered.all(), unansweredLine, 'Nothing was asked in vain.');

/** @throws Error where there is no such file. */
export const feedbackLeft = (file: string | undefined, json: boolean): string =>
  listed(file, json, (store) => store.feedback.all(), feedbackLines, 'Nobody has pressed a thumb.');

function listed<T>(
  file: string = readConfig(process.env).dataFile,
  json: boolean,
  rowsIn: (store: Store) => readonly T[],
  inWords: (row: T) => string,
  none: string,
): string {
  if (!existsSync(file))
    throw new Error(`There is no ${file} yet. Name the file of the server with --data, set DATA_FILE, or start the server once.`);
  const store = openStore(file, Date.now);
  try {
    const rows = rowsIn(store);
    if (json) return JSON.stringify(rows);
    return rows.length > 0 ? rows.map(inWords).join('\n') : none;
  } finally {
    store.close();
  }
}

const unansweredLine = ({ times, language, text, lastDay }: Unanswered): string => `${times} × ${language}  ${text}  (last on ${lastDay})`;

const feedbackLines = ({ entry, likes, dislikes, said }: OnAnswer): string =>
  [
    `${entry ?? 'an answer not known any more'}: ${likes} up, ${dislikes} down`,
    ...said.map(({ day, reaction, text }) => `  ${day} ${reaction === 'like' ? 'up' : 'down'}: ${text}`),
  ].join('\n');
