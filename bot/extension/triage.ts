/** The dialog of a triage: from a message or from pasted words to a reply in the compose box. Each step holds all it needs; nothing is kept. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Card } from '../../cards/card.ts';
import { longestField, messageField, pasteCard, replyCard, replyField, replyOn, triageCard } from '../../cards/dialog.ts';
import { wordsIn } from '../../cards/render.ts';
import { cut } from '../../cards/typed.ts';
import type { Language } from '../../dialogs/language.ts';
import type { Day } from '../../rules/days.ts';
import { dialog, type InvokeBody, result, results } from './bodies.ts';
import type { Fetch, Submit } from './payloads.ts';
import { textOf } from './plain.ts';

/** What a message is about, as a card: its fields can be corrected, and the reply stands in a field, too, in the language of whoever asked. */
export type Triage = (
  message: string,
  /** By the name of the field; whatever a card can send. */
  corrections: Readonly<Record<string, unknown>>,
  /** `language` is that of whoever triages. */
  options: { readonly language: Language; readonly on: Day },
) => Card;

/** A reply is kept as long as the card that it stands on still fits. */
const longestKept = 3_000;

export type TriageContext = { readonly triage: Triage; readonly language: Language; readonly on: Day };

/** The dialog opens: with the message it was called on, or with a field to paste one into. */
export function opened({ messagePayload }: Fetch, context: TriageContext): InvokeBody {
  if (!messagePayload) return paste(undefined, context);
  const message = textOf(messagePayload);
  return message ? triaged(message, {}, [], context) : paste(wordsIn[context.language].extension.nothingToRead, context);
}

const dataSchema = z.looseObject({
  extension: z.object({ step: z.enum(['read', 'insert']), drafted: z.string().optional().catch(undefined) }),
  [messageField]: z.string().nullish().catch(null),
  [replyField]: z.string().nullish().catch(null),
});

/** A button of the dialog was chosen. What is no button of ours opens the dialog anew. */
export function submitted({ data }: Submit, context: TriageContext): InvokeBody {
  const { extension: words } = wordsIn[context.language];
  const read = dataSchema.safeParse(data);
  if (!read.success) return paste(undefined, context);
  const { extension, [messageField]: pasted, [replyField]: replied, ...corrections } = read.data;
  const message = (pasted ?? '').trim();
  const reply = (replied ?? '').trim();
  if (extension.step === 'insert' && reply) return inserted(reply, context);
  if (!message) return paste(words.nothingPasted, context);
  if (extension.step === 'insert') return triaged(message, corrections, [words.noReply], context);
  const own = reply && extension.drafted !== markOf(reply) ? reply : undefined;
  return triaged(message, corrections, [], context, own);
}

const paste = (problem: string | undefined, { language }: TriageContext): InvokeBody =>
  dialog(wordsIn[language].extension.triageTitle, 'medium', pasteCard(problem, wordsIn[language]));

/** `own` is a reply that was written by hand: a new one does not take its place. */
function triaged(
  whole: string,
  corrections: Readonly<Record<string, unknown>>,
  notes: readonly string[],
  { triage, language, on }: TriageContext,
  own?: string,
): InvokeBody {
  const words = wordsIn[language];
  const message = whole.slice(0, longestField).toWellFormed();
  const card = triage(message, corrections, { language, on });
  const drafted = markOf(replyOn(card));
  const kept = own === undefined || markOf(own) === drafted ? undefined : own.slice(0, longestKept).toWellFormed();
  const said = [
    ...notes,
    ...(message.length < whole.length ? [words.extension.onlyTheFirst(longestField)] : []),
    ...(kept === undefined ? [] : [words.extension.replyKept]),
  ];
  const shown = { drafted, notes: said, ...(kept === undefined ? {} : { kept }) };
  return dialog(words.extension.triageTitle, 'large', triageCard(card, shown, words));
}

/** Clients change the ends of lines. */
const markOf = (reply: string): string => createHash('sha256').update(reply.replace(/\s+/g, ' ').trim()).digest('base64url').slice(0, 12);

/** Into the compose box, where whoever triages looks at it once more and sends it under their own name. */
function inserted(reply: string, { language }: TriageContext): InvokeBody {
  const [first = '', ...rest] = reply
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return results([result(replyCard(reply, wordsIn[language]), { title: cut(first, 80), text: cut(rest.join(' '), 160) })]);
}
