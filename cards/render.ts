/** A view in one of the languages: as an Adaptive Card, and as text that says all the card says. */
import type { Language } from '../dialogs/language.ts';
import type { View } from '../dialogs/view.ts';
import type { Explained } from '../rules/explain.ts';
import type { Action } from './button.ts';
import type { Card } from './card.ts';
import { renderConfirmCancel, renderMenu, renderMessage } from './message.ts';
import { renderPage } from './page.ts';
import { renderVerdict } from './verdict.ts';
import { en } from './words/en/index.ts';
import type { Words } from './words/words.ts';
import { zh } from './words/zh/index.ts';

export type Rendered = {
  readonly card: Card;
  readonly text: string;
  readonly actions: readonly Action[];
  readonly decision?: Explained;
};

export const wordsIn: Readonly<Record<Language, Words>> = { en, zh };

export function render(view: View, language: Language): Rendered {
  const words = wordsIn[language];
  switch (view.kind) {
    case 'page':
      return renderPage(view, words);
    case 'verdict':
      return renderVerdict(view, words);
    case 'confirm-cancel':
      return renderConfirmCancel(view, words);
    case 'menu':
      return renderMenu(view, words);
    case 'remark':
      return renderMessage(words.remarks[view.remark], []);
    default:
      return view satisfies never;
  }
}
