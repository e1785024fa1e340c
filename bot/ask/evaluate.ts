/** Scores a file of questions with known facts: how often the first answer is right, one of three, and how what has no answer is met. */
import { z } from 'zod';
import type { AnswerEntry } from '../../rules/ask/entries.ts';
import type { Asker, Routed } from '../../rules/ask/index.ts';
import { type DecisionId, decisions } from '../../rules/decisions/index.ts';
import { factsIn } from '../rules/stale.ts';

const questionSchema = z.object({
  id: z.string(),
  lang: z.enum(['en', 'zh']),
  question: z.string(),
  facts: z.array(z.string()).default([]),
  kind: z.enum(['answerable', 'unanswerable', 'offtopic']),
});
type Question = z.infer<typeof questionSchema>;

/** @throws Error naming the line that is no question */
export function readQuestions(text: string): Question[] {
  return text
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      try {
        return questionSchema.parse(JSON.parse(line));
      } catch {
        throw new Error(
          `Line ${number} is no question. Write {"id","lang":"en" or "zh","question","facts":[…],"kind":"answerable", "unanswerable" or "offtopic"} as JSON.`,
        );
      }
    });
}

type Miss = { readonly id: string; readonly question: string; readonly got: string };
type Scores = {
  readonly questions: number;
  readonly top1: number;
  readonly top3: number;
  /** Of the answerable ones, a wrong answer given at once. */
  readonly wrong: number;
  readonly silent: number;
  readonly declined: number;
  readonly misses: readonly Miss[];
};

export const evaluate = (questions: readonly Question[], ask: Asker): Readonly<Record<'en' | 'zh', Scores>> => ({
  en: scores(
    questions.filter(({ lang }) => lang === 'en'),
    ask,
  ),
  zh: scores(
    questions.filter(({ lang }) => lang === 'zh'),
    ask,
  ),
});

function scores(questions: readonly Question[], ask: Asker): Scores {
  const routed = questions.map((question) => ({ question, routed: ask(question.question, question.lang) }));
  const of = (kind: Question['kind']) => routed.filter(({ question }) => question.kind === kind);
  const [answerable, unanswerable, offTopic] = [of('answerable'), of('unanswerable'), of('offtopic')];
  const right = (how: (question: Question, got: Routed) => boolean, among: typeof routed) =>
    among.filter(({ question, routed: got }) => how(question, got));
  const first = right((question, got) => isRight(question, got, 1), answerable);
  const honest = right((_, got) => isHonest(got), unanswerable);
  const declined = right((_, got) => got.kind === 'decline' || isSilent(got), offTopic);
  const met = new Set([...first, ...honest, ...declined]);
  return {
    questions: questions.length,
    top1: share(first, answerable),
    top3: share(
      right((question, got) => isRight(question, got, 3), answerable),
      answerable,
    ),
    wrong: share(
      right((question, got) => got.kind === 'answer' && !isRight(question, got, 1), answerable),
      answerable,
      0,
    ),
    silent: share(honest, unanswerable),
    declined: share(declined, offTopic),
    misses: routed.filter((each) => !met.has(each)).map(({ question, routed: got }) => missed(question, got)),
  };
}

const share = (some: readonly unknown[], all: readonly unknown[], ofNone = 1): number =>
  all.length === 0 ? ofNone : Math.round((some.length / all.length) * 1000) / 1000;

/** What is declined has no first answer. */
const isRight = ({ facts }: Question, { kind, found }: Routed, within: number): boolean =>
  kind !== 'decline' && found.slice(0, within).some(({ entry }) => cites(entry, facts));

const cites = ({ facts, interview }: AnswerEntry, wanted: readonly string[]): boolean => {
  const cited = new Set<string>([...facts, ...(interview ? factsOfDecision(interview) : [])]);
  return wanted.filter((fact) => cited.has(fact)).length * 2 >= wanted.length;
};

const byDecision = new Map<DecisionId, readonly string[]>();
function factsOfDecision(id: DecisionId): readonly string[] {
  const known = byDecision.get(id) ?? factsIn(decisions[id].rule);
  byDecision.set(id, known);
  return known;
}

const isSilent = ({ kind, found: [first] }: Routed): boolean => kind === 'answer' && first?.entry.silent === true;

/** Not answered as if it were known: declined, left to choose, or told that no document says it. */
const isHonest = (got: Routed): boolean =>
  got.kind === 'decline' || isSilent(got) || (got.kind === 'choices' && got.found.some(({ entry }) => entry.silent));

const missed = ({ id, question }: Question, { kind, found }: Routed): Miss => ({
  id,
  question,
  got: `${kind}: ${found.map(({ entry, score }) => `${entry.id} ${score.toFixed(2)}`).join(', ')}`,
});
