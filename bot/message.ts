/** A view as a message: the one place where looks and words come in. */
import { type Rendered, render } from '../cards/render.ts';
import { renderThread } from '../cards/tickets/team.ts';
import type { Language } from '../dialogs/language.ts';
import type { ThreadView } from '../dialogs/tickets/views.ts';
import type { View } from '../dialogs/view.ts';
import type { Message } from './channel/channel.ts';

/** `isText`: it goes out as plain words, without the card. `entry`: the answer it shows. */
export type Said = Rendered & { readonly isText: boolean; readonly entry: string | undefined };

export function said(view: View | ThreadView, language: Language): Said {
  if (isThreadView(view)) return { ...renderThread(view, language), isText: false, entry: undefined };
  return { ...render(view, language), isText: view.kind === 'remark', entry: view.kind === 'answer' ? view.entry : undefined };
}

const threadKinds: { readonly [K in ThreadView['kind']]: true } = {
  'asker-wrote': true,
  'thread-news': true,
  'thread-help': true,
  reminder: true,
};
const isThreadView = (view: View | ThreadView): view is ThreadView => Object.hasOwn(threadKinds, view.kind);

/** In the place of a card stays a card, whatever it says. */
export const messageOf = ({ text, card, isText, entry }: Said, { isReplacing = false } = {}): Message => ({
  text,
  ...(isText && !isReplacing ? {} : { card }),
  ...(entry === undefined ? {} : { feedback: true as const }),
});
