/** Words typed into the search box become answers to insert, each as a card with its sources. */
import { type FoundView, renderFound } from '../../cards/found.ts';
import { wordsIn } from '../../cards/render.ts';
import { typed } from '../../cards/typed.ts';
import { answerView, topicOfEntry } from '../../dialogs/asking.ts';
import { type Language, writtenIn } from '../../dialogs/language.ts';
import type { AnswerEntry } from '../../rules/ask/entries.ts';
import type { Knowledge } from '../../rules/ask/index.ts';
import { type InvokeBody, type Result, result, results, sentence } from './bodies.ts';
import { searchParameter } from './commands.ts';
import type { Query } from './payloads.ts';

/** Results to a page, when the client does not say how many it wants, and the most it gets. */
const page = { usual: 10, most: 25 };
/** Of what was searched for, so much is said again. */
const recognisable = 40;

export function searchAnswer({ parameters, queryOptions }: Query, language: Language, knowledge: Knowledge): InvokeBody {
  const words = wordsOf(parameters ?? []);
  const { spoken, found } = searched(words, language, knowledge);
  const { extension } = wordsIn[spoken];
  if (found.length === 0) return sentence('results', extension.nothingFound(typed(words, recognisable)));
  const skip = queryOptions?.skip ?? 0;
  const shown = found.slice(skip, skip + Math.min(queryOptions?.count || page.usual, page.most));
  if (shown.length === 0) return sentence('results', extension.nothingMore);
  return results(shown.map((entry) => resultOf(entry, spoken, knowledge)));
}

/** The parameter of ours; a client that does not name it sends only that one. When the box is opened, there is `initialRun` in its place. */
function wordsOf(parameters: NonNullable<Query['parameters']>): string {
  const { value } = parameters.find(({ name }) => name === searchParameter) ?? parameters.find(({ name }) => name !== 'initialRun') ?? {};
  return String(value ?? '').trim();
}

/** Chinese words are looked up in Chinese; others in the language of the client, and in English if there is nothing. */
function searched(words: string, language: Language, knowledge: Knowledge): { spoken: Language; found: readonly AnswerEntry[] } {
  const first = writtenIn(words) ?? language;
  for (const spoken of first === 'zh' && !writtenIn(words) ? ([first, 'en'] as const) : [first]) {
    const found = knowledge.search(words, spoken).map(({ entry }) => entry);
    if (found.length > 0) return { spoken, found };
  }
  return { spoken: first, found: [] };
}

function resultOf(entry: AnswerEntry, spoken: Language, knowledge: Knowledge): Result {
  const view: FoundView = { topic: topicOfEntry(entry), answer: answerView(entry, { knowledge }), silent: entry.silent === true };
  const { card, preview } = renderFound(view, wordsIn[spoken]);
  return result(card, preview);
}
