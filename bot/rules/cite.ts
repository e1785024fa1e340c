/** Where a statement stands: its id, the document with its date, and the lines. */
import type { Words } from '../../cards/words/words.ts';
import type { Language } from '../../dialogs/language.ts';
import { type FactId, facts, sourceOf } from '../../rules/facts/index.ts';
import { sources } from '../../rules/sources.ts';
import { printWords } from './words.ts';

export type Speaker = { readonly language: Language; readonly words: Words };

export const place = (id: FactId, { language, words }: Speaker): string => {
  const { title, dated } = sources[sourceOf(id)];
  const lines = facts[id].at.map((line) => (typeof line === 'number' ? `${line}` : `${line[0]}–${line[1]}`)).join(', ');
  return `${id} · ${words.source(title, words.dated(dated))} · ${printWords[language].lines(lines)}`;
};

/** The statement in words, with its place. */
export const statement = (id: FactId, speaker: Speaker): string => `${facts[id][speaker.language]} [${place(id, speaker)}]`;

export const places = (ids: readonly FactId[], speaker: Speaker): string => `[${ids.map((id) => place(id, speaker)).join('; ')}]`;
