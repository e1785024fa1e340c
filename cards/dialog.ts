/** The dialog of a triage: a field to paste a message into, and the triage with its reply below. */
import { type Card, literal } from './card.ts';
import { renderMessage } from './message.ts';
import type { Words } from './words/words.ts';

/** Two fields that the card of a triage has, too; all others on it are corrections. */
export const replyField = 'reply';
export const messageField = 'message';

/** What the button that was chosen carries, beside what stands in the fields. `drafted` tells whether the reply was changed by hand since. */
export type DialogStep = { readonly step: 'read' | 'insert'; readonly drafted?: string };

/** As many characters as a field of the dialog takes. */
export const longestField = 4_000;

const text = (words: string, look: object = {}): object => ({ type: 'TextBlock', text: words, wrap: true, ...look });

/** Dialogs know no `Action.Execute`. */
const submit = (title: string, extension: DialogStep, style: object = {}): object => ({
  type: 'Action.Submit',
  title,
  data: { extension },
  ...style,
});

const cardOf = (body: readonly object[], actions: readonly object[], words: Words): Card => ({
  type: 'AdaptiveCard',
  version: '1.5',
  lang: words.lang,
  fallbackText: words.extension.triageTitle,
  body,
  actions,
});

/** `problem` says why nothing was read so far. */
export const pasteCard = (problem: string | undefined, words: Words): Card =>
  cardOf(
    [
      text(words.extension.paste),
      ...(problem ? [text(problem, { color: 'attention' })] : []),
      { type: 'Input.Text', id: messageField, label: words.extension.message, isMultiline: true, maxLength: longestField },
    ],
    [submit(words.extension.read, { step: 'read' }, { style: 'positive' })],
    words,
  );

/** A triage as it looks in a chat, with the buttons of the dialog. `kept` is a reply to show in place of the one drafted; `notes` is what there is to say first. */
export function triageCard(
  card: Card,
  { drafted, kept, notes }: { drafted: string; kept?: string; notes: readonly string[] },
  words: Words,
): Card {
  const body = ((card['body'] as readonly { readonly id?: string }[] | undefined) ?? []).map((element) =>
    kept !== undefined && element.id === replyField ? { ...element, value: kept } : element,
  );
  const actions = [
    submit(words.extension.insert, { step: 'insert', drafted }, { style: 'positive' }),
    submit(words.extension.recompute, { step: 'read', drafted }),
  ];
  return cardOf([...notes.map((note) => text(note, { color: 'warning' })), ...body], actions, words);
}

/** The reply that a triage drafted, as it stands in its field. */
export const replyOn = (card: Card): string =>
  (card['body'] as readonly { readonly id?: string; readonly value?: string }[] | undefined)?.find(({ id }) => id === replyField)?.value ??
  '';

/** The reply as it stands in the conversation: nothing in it can be pressed but links. */
export function replyCard(reply: string, words: Words): Card {
  const paragraphs = linesOf(reply).map((line) => literal(line.replace(/\]\((?!https?:|mailto:)/gi, '] (')));
  return renderMessage({ paragraphs }, words).card;
}

/** Each line for itself, and the points of a list together. */
function linesOf(reply: string): string[] {
  const lines: string[] = [];
  for (const line of reply
    .split(/\n+/)
    .map((each) => each.trim())
    .filter(Boolean)) {
    const before = lines.at(-1);
    if (before !== undefined && isPoint(line) && isPoint(before.split('\n').at(-1) ?? '')) lines[lines.length - 1] = `${before}\n${line}`;
    else lines.push(line);
  }
  return lines;
}
const isPoint = (line: string): boolean => /^(-|\d+\.) /.test(line);
