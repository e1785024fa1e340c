/** A view as a message: the one place where looks and words come in. */
import { type Rendered, render } from '../cards/render.ts';
import type { Language } from '../dialogs/language.ts';
import type { View } from '../dialogs/view.ts';
import type { Message } from './channel/channel.ts';

/** `isText`: it goes out as plain words, without the card. `entry`: the answer it shows. */
export type Said = Rendered & { readonly isText: boolean; readonly entry: string | undefined };

export function said(view: View, language: Language): Said {
  return { ...render(view, language), isText: view.kind === 'remark', entry: view.kind === 'answer' ? view.entry : undefined };
}

/** In the place of a card stays a card, whatever it says. */
export const messageOf = ({ text, card, isText, entry }: Said, { isReplacing = false } = {}): Message => ({
  text,
  ...(isText && !isReplacing ? {} : { card }),
  ...(entry === undefined ? {} : { feedback: true as const }),
});
