/** A short message: a few paragraphs, lines in which words can be pressed, sources, and the few things one can do next. */
import { type Action, button, link, run } from './button.ts';
import { template } from './card.ts';
import type { Rendered } from './render.ts';
import message from './templates/message.json' with { type: 'json' };
import { asPlainText } from './text.ts';
import type { Words } from './words/words.ts';

export type Line = {
  /** As typed; Markdown in it means nothing. */
  readonly text: string;
  /** What can be done about it, in a word. */
  readonly press?: { readonly word: string; readonly action: Action };
};

export type Message = {
  readonly title?: string;
  /** In our own words; links are links. */
  readonly paragraphs?: readonly string[];
  readonly lines?: readonly Line[];
  readonly sources?: readonly string[];
  readonly actions?: readonly Action[];
};

type Model = {
  readonly lang: string;
  readonly fallbackText: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly lines: readonly { readonly inlines: readonly object[] }[];
  readonly sources: readonly string[];
  readonly actions: readonly object[];
};

const fill = template<Model>('message', message);

export function renderMessage({ title = '', paragraphs = [], lines = [], sources = [], actions = [] }: Message, words: Words): Rendered {
  const text = [...(title ? [title] : []), ...paragraphs.map(asPlainText), ...lines.map((line) => line.text), ...sources.map(asPlainText)];
  const card = fill({
    lang: words.lang,
    fallbackText: text[0] ?? '',
    title,
    paragraphs,
    lines: lines.map((line) => ({ inlines: inlinesOf(line) })),
    sources,
    actions: actions.map(button),
  });
  return { card, text: text.join('\n'), actions: [...actions, ...lines.flatMap(({ press }) => press?.action ?? [])] };
}

/** A line breaks before the dot, which stays with the word to press. */
export const inlinesOf = ({ text, press }: Line): object[] =>
  press ? [run(`${text} ·\u00a0`), link(press.word, press.action)] : [run(text)];
