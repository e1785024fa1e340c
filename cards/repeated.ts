/** A message that may have arrived before says so at its top. */
import type { Language } from '../dialogs/language.ts';
import type { Card } from './card.ts';
import { wordsIn } from './render.ts';

export function repeated<M extends { readonly text: string; readonly card?: Card }>(message: M, language: Language): M {
  const note = wordsIn[language].sentAgain;
  const { card, text } = message;
  const body = (card?.['body'] ?? []) as readonly unknown[];
  const line = { type: 'TextBlock', text: note, isSubtle: true, size: 'Small', wrap: true };
  return { ...message, text: `${note}\n${text}`, ...(card ? { card: { ...card, body: [line, ...body] } } : {}) };
}
