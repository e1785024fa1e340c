/** What Teams takes as an answer of a message extension, in the shapes it documents. */
import type { Card } from '../../cards/card.ts';

type Attachment = { readonly contentType: string; readonly content: object };
export type Result = Attachment & { readonly preview: Attachment };

export type InvokeBody =
  | {
      readonly composeExtension:
        | { readonly type: 'result'; readonly attachmentLayout: 'list'; readonly attachments: readonly Result[] }
        /** Plain words in place of results. */
        | { readonly type: 'message'; readonly text: string };
    }
  | { readonly task: { readonly type: 'continue'; readonly value: Dialog } | { readonly type: 'message'; readonly value: string } };

type Dialog = { readonly title: string; readonly width: 'medium'; readonly height: 'large' | 'medium'; readonly card: Attachment };

const adaptive = (content: Card): Attachment => ({ contentType: 'application/vnd.microsoft.card.adaptive', content });

export const results = (attachments: readonly Result[]): InvokeBody => ({
  composeExtension: { type: 'result', attachmentLayout: 'list', attachments },
});

/** A card to insert, and the line that stands for it in a list. */
export const result = (card: Card, preview: { readonly title: string; readonly text: string }): Result => ({
  ...adaptive(card),
  preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: preview },
});

export const dialog = (title: string, height: 'large' | 'medium', card: Card): InvokeBody => ({
  task: { type: 'continue', value: { title, width: 'medium', height, card: adaptive(card) } },
});

/** A sentence where results would stand, or in place of the dialog. */
export const sentence = (wants: 'task' | 'results', text: string): InvokeBody =>
  wants === 'task' ? { task: { type: 'message', value: text } } : { composeExtension: { type: 'message', text } };
