/** The dialog of a triage: a field to paste a message into, and the triage with its reply below. */
import { type Card, literal } from './card.ts';
import { renderMessage } from './message.ts';
import type { Words } from './words/words.ts';

/** The two fields of our own; all others on the card are corrections. */
export const replyField = 'extensionReply';
export const messageField = 'extensionMessage';

/** What the button that was chosen carries, beside what stands in the fields. `drafted` tells whether the reply was changed by hand since. */
export type DialogStep = { readonly step: 'read' | 'insert'; readonly drafted?: string };

/** As many characters as a field of the dialog takes. */
export const longestField = 3_000;

const text = (words: string, look: object = {}): object => ({ type: 'TextBlock', text: words, wrap: true, ...look });

/** Dialogs know no `Action.Execute`. */
const submit = (title: string, extension: DialogStep, style: object = {}): object => ({
  type: 'Action.Submit',
  title,
  data: { extension },
  ...style,
});

const area = (id: string, label: string, value: string): object => ({
  type: 'Input.Text',
  id,
  label,
  isMultiline: true,
  maxLength: longestField,
  ...(value ? { value } : {}),
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
      area(messageField, words.extension.message, ''),
    ],
    [submit(words.extension.read, { step: 'read' }, { style: 'positive' })],
    words,
  );

export type TriageDialog = {
  /** The triage as it looks in a chat. */
  readonly card: Card;
  readonly message: string;
  readonly reply: string;
  readonly drafted: string;
  /** What there is to say first. */
  readonly notes: readonly string[];
};

/** Its own buttons belong to the chat and stay there; what it has for correcting is sent by ours. */
export function triageCard({ card, message, reply, drafted, notes }: TriageDialog, words: Words): Card {
  const body = [
    ...notes.map((note) => text(note, { color: 'warning' })),
    ...((card['body'] as readonly object[] | undefined) ?? []),
    area(replyField, words.extension.reply, reply),
    area(messageField, words.extension.message, message),
  ];
  const actions = [
    submit(words.extension.insert, { step: 'insert', drafted }, { style: 'positive' }),
    submit(words.extension.recompute, { step: 'read', drafted }),
  ];
  return cardOf(body, actions, words);
}

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
