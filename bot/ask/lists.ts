/** What people asked in vain, and how they liked the answers, out of the server's own file; it may be running. */
import { existsSync } from 'node:fs';
import { readConfig } from '../config.ts';
import type { OnAnswer } from '../store/feedback-list.ts';
import { openStore, type Store } from '../store/index.ts';
import type { Unanswered } from '../store/unanswered-list.ts';

/** @throws Error where there is no such file. */
export const unansweredSoFar = (data: string | undefined, json: boolean): Promise<string> =>
  listed(data, json, (store) => store.unanswered.all(), unansweredLine, 'Nothing was asked in vain.');

/** @throws Error where there is no such file. */
export const feedbackLeft = (data: string | undefined, json: boolean): Promise<string> =>
  listed(data, json, (store) => store.feedback.all(), feedbackLines, 'Nobody has pressed a thumb.');

async function listed<T>(
  data: string = readConfig(process.env).data,
  json: boolean,
  rowsIn: (store: Store) => Promise<readonly T[]>,
  inWords: (row: T) => string,
  none: string,
): Promise<string> {
  if (!data.startsWith('postgres') && !existsSync(data))
    throw new Error(`There is no ${data} yet. Name the file of the server with --data, set DATA_FILE, or start the server once.`);
  const store = await openStore(data, { now: Date.now });
  try {
    const rows = await rowsIn(store);
    if (json) return JSON.stringify(rows);
    return rows.length > 0 ? rows.map(inWords).join('\n') : none;
  } finally {
    await store.close();
  }
}

const unansweredLine = ({ times, language, text, lastDay }: Unanswered): string => `${times} × ${language}  ${text}  (last on ${lastDay})`;

const feedbackLines = ({ entry, likes, dislikes, said }: OnAnswer): string =>
  [
    `${entry ?? 'an answer not known any more'}: ${likes} up, ${dislikes} down`,
    ...said.map(({ day, reaction, text }) => `  ${day} ${reaction === 'like' ? 'up' : 'down'}: ${text}`),
  ].join('\n');
