/** A short message with the few things one can do next. */
import type { View } from '../dialogs/view.ts';
import { type Action, action } from './button.ts';
import { template } from './card.ts';
import type { Rendered } from './render.ts';
import message from './templates/message.json' with { type: 'json' };
import { asPlainText } from './text.ts';
import type { Words } from './words/words.ts';

const fill = template<{ fallbackText: string; text: string; actions: readonly Action[] }>('message', message);

export function renderMessage(text: string, actions: readonly Action[]): Rendered {
  return { card: fill({ fallbackText: asPlainText(text), text, actions }), text: asPlainText(text), actions };
}

export function renderMenu({ note }: View & { kind: 'menu' }, words: Words): Rendered {
  const start = action({ title: words.buttons.checkRenewal, verb: 'start' });
  const language = action({ title: words.buttons.otherLanguage, verb: 'language' });
  return renderMessage(words.menus[note], note === 'personal-only' ? [language] : [start, language]);
}

export function renderConfirmCancel({ ref }: View & { kind: 'confirm-cancel' }, words: Words): Rendered {
  return renderMessage(words.confirmCancel, [
    action({ title: words.buttons.yesStop, verb: 'cancel', ref }),
    action({ title: words.buttons.goOn, verb: 'keep', ref }),
  ]);
}
