/** An answer as others see it who did not ask: a line in a list of results, and a card without buttons. */
import type { AnswerView, Topic } from '../dialogs/view.ts';
import { sourcesOf } from '../rules/facts/index.ts';
import { reports } from '../rules/reports.ts';
import { sources } from '../rules/sources.ts';
import type { Card } from './card.ts';
import { renderMessage } from './message.ts';
import { sourceLines } from './sources.ts';
import { cut } from './typed.ts';
import type { Words } from './words/words.ts';

export type FoundView = {
  readonly topic: Topic;
  readonly answer: Pick<AnswerView, 'text' | 'facts' | 'reports'>;
  /** True where it says what the documents leave out. */
  readonly silent: boolean;
};

export type Found = {
  readonly card: Card;
  readonly text: string;
  /** Plain words: clients show no Markdown here. */
  readonly preview: { readonly title: string; readonly text: string };
};

export function renderFound({ topic, answer, silent }: FoundView, words: Words): Found {
  const { text, facts, reports: heard = [] } = answer;
  const title = topic.label[words.lang];
  const said = text[words.lang];
  const notices = heard.map((id) => `⚠ ${words.notices.reported({ from: reports[id].from, says: reports[id].says, link: '' })}`);
  const remarks = [...(silent ? [words.extension.silent] : []), words.notADecision];
  const message = { title, paragraphs: [said, ...notices], sources: [...sourceLines(facts, words), words.sentences(remarks)] };
  const { card, text: full } = renderMessage(message, words);
  const first = firstSentence(withoutLinks(said), words.lang);
  return {
    card,
    text: full,
    // No subtitle: clients set it across the text.
    preview: {
      title: cut(title, longestTitle),
      text: [...(silent ? [words.extension.silent] : []), first, sourceName(facts, words)].filter(Boolean).join(' · '),
    },
  };
}

const longest = 160;
/** In two lines of a narrow list. */
const longestTitle = 50;

function firstSentence(text: string, language: string): string {
  const [first] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return cut(first?.segment.trim() ?? '', longest);
}

const withoutLinks = (markdown: string): string => markdown.replace(/\[([^\]]+)\]\([^)\s]+\)/g, '$1');

/** The newest of them, with its date. */
function sourceName(facts: AnswerView['facts'], words: Words): string {
  const [id] = sourcesOf(facts);
  return id ? words.source(sources[id].title, words.dated(sources[id].dated)) : '';
}
