/** Questions about the programme: answered where the answers know them, with what they lead to. */
import type { AnswerEntry } from '../rules/ask/entries.ts';
import type { Routed } from '../rules/ask/index.ts';
import { type ReportId, reports } from '../rules/reports.ts';
import type { Context } from './event.ts';
import { writtenIn } from './language.ts';
import type { State } from './state.ts';
import type { AnswerView, Topic, View } from './view.ts';

/** So many questions in one message are answered, one after the other. */
const mostAtOnce = 3;

/** The answers, or the two or three that could be meant; nothing where the documents do not seem to cover it. */
export function answersTo(said: string, state: State, context: Context): View[] {
  const ask = asking(said, state, context);
  const each = questionsIn(said).map((part) => ask(part));
  const answered = new Map(each.flatMap(({ kind, found: [first] }) => (kind === 'answer' && first ? [[first.entry.id, first.entry]] : [])));
  const whole = ask(said);
  const [first] = whole.found;
  if (whole.kind === 'answer' && first && answered.size < 2) return [answerView(first.entry, context, said)];
  if (answered.size > 0) return [...answered.values()].slice(0, mostAtOnce).map((entry) => answerView(entry, context, said));
  if (whole.kind === 'decline') return [];
  return [{ kind: 'choices', options: whole.found.map(({ entry }) => topicOfEntry(entry)) }];
}

const asking = (said: string, state: State, { language, knowledge }: Context): ((question: string) => Routed) => {
  const spoken = writtenIn(said) ?? state.language ?? language;
  return (question) => knowledge.ask(question, spoken);
};

/** Sentences that are long enough to ask something. */
const questionsIn = (said: string): string[] => {
  const parts = said.split(/(?<=[?？!！。；;\n])\s*/u).map((part) => part.trim());
  const asks = parts.filter((part) => part.length > (/\p{Script=Han}/u.test(part) ? 4 : 10));
  return asks.length > 1 ? asks : [];
};

export const answerView = (
  { id, answer, facts, interview, related = [] }: AnswerEntry,
  { knowledge }: Pick<Context, 'knowledge'>,
  asked = '',
): AnswerView => ({
  kind: 'answer',
  entry: id,
  text: answer,
  facts,
  interview,
  asked,
  reports: (Object.keys(reports) as ReportId[]).filter((report) =>
    (reports[report].against as readonly string[]).some((fact) => facts.some((each) => each === fact)),
  ),
  related: related.flatMap((other) => {
    const entry = knowledge.entry(other);
    return entry ? [topicOfEntry(entry)] : [];
  }),
});

/** Its first phrase names an answer best: that is how people ask for it. */
export const topicOfEntry = ({ id, phrases: { en, zh } }: AnswerEntry): Topic => ({
  id,
  label: { en: capital(en[0] ?? id), zh: zh[0] ?? id },
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
