/** What a person is told when their turn could not be taken, and what the operator is told. */
import { wordsIn } from '../cards/render.ts';
import type { Language } from '../dialogs/language.ts';
import type { TurnNeeds } from './turn.ts';

export function kindWords(error: unknown, language: Language, { store, newToken, report }: TurnNeeds): string {
  const trouble = store.trouble(error);
  // The store itself tells the operator, once and not for each turn.
  if (trouble !== undefined) return wordsIn[language].notSaved;
  const reference = newToken().slice(0, 8);
  report(reference, error);
  return wordsIn[language].wentWrong(reference);
}
