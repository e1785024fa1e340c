/** Questions about the programme: answered where the answers know them, with what they lead to. */
import type { AnswerEntry } from '../rules/ask/entries.ts';
import type { Context } from './event.ts';
import { writtenIn } from './language.ts';
import type { State } from './state.ts';
import type { AnswerView, Topic, View } from './view.ts';

/** The answer, or the two or three it could be; nothing where the documents do not seem to cover it. */
export function answerTo(said: string, state: State, context: Context): View | undefined {
  const language = writtenIn(said) ?? state.language ?? context.language;
  const { kind, found } = context.knowledge.ask(said, language);
  const [first] = found;
  if (kind === 'decline' || !first) return undefined;
  if (kind === 'answer') return answerView(first.entry, context);
  return { kind: 'choices', options: found.map(({ entry }) => topicOfEntry(entry)) };
}

export const answerView = ({ id, answer, facts, interview, related = [] }: AnswerEntry, { knowledge }: Context): AnswerView => ({
  kind: 'answer',
  entry: id,
  text: answer,
  facts,
  interview,
  related: related.flatMap((id) => {
    const entry = knowledge.entry(id);
    return entry ? [topicOfEntry(entry)] : [];
  }),
});

/** Its first phrase names an answer best: that is how people ask for it. */
const topicOfEntry = ({ id, phrases: { en, zh } }: AnswerEntry): Topic => ({ id, label: { en: en[0] ?? id, zh: zh[0] ?? id } });
