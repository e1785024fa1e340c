/** What each question of a letter is about: the answer that is written for it, and the decision that depends on the person. */
import type { AnswerEntry } from '../../rules/ask/entries.ts';
import type { Knowledge, Routed } from '../../rules/ask/index.ts';
import type { DecisionId } from '../../rules/decisions/index.ts';
import { topicOf } from '../topics.ts';
import { languageOfSentence } from './language.ts';
import { isNothingMore } from './nothing-more.ts';
import { ways } from './own-case.ts';
import type { Sentence } from './sentences.ts';

export type Subject = {
  /** The words it was found by. */
  readonly question: string;
  readonly decision: DecisionId | undefined;
  readonly entry: AnswerEntry | undefined;
  /** Only guessed from what stands around it. */
  readonly isGuess: boolean;
  /** Its answer can hardly be another one. */
  readonly isClear: boolean;
};

/** So many questions of one letter are taken apart. */
export const mostParts = 4;

/** The questions that were taken up, and those that a person has to read. */
export type Subjects = { readonly subjects: readonly Subject[]; readonly unread: readonly string[] };

export function subjectsOf(sentences: readonly Sentence[], knowledge: Knowledge): Subjects {
  const subjects = foundIn(sentences, knowledge);
  return { subjects, unread: subjects.length > 0 ? unreadBeside(subjects, sentences) : [] };
}

function foundIn(sentences: readonly Sentence[], knowledge: Knowledge): Subject[] {
  const asked = sentences.flatMap(({ asks, wishes, text }, index) => {
    if (asks) return [subjectAt(sentences, index, knowledge)];
    return (wishes && topicIn(text)) || isTrouble(text) ? [subjectOf(text, knowledge)] : [];
  });
  const own = asked.filter((subject) => !subject.isGuess && isAbout(subject));
  const found = withMatter(own.length > 0 ? own : asked.filter(isAbout), sentences, knowledge);
  if (found.length > 0) return merged(found).slice(0, mostParts);
  // Somebody tells a story and leaves the question to the reader.
  const told = sentences.find(({ text }) => topicIn(text));
  const whole = sentences.map(({ text }) => text).join('\n');
  const subject = told ? subjectOf(told.text, knowledge) : subjectOf(whole.slice(0, 600), knowledge, true);
  return isAbout(subject) ? [subject] : [];
}

/** Asked as well, but about nothing that was found; "What now?" and "whom can I ask?" each part answers anyway. */
const unreadBeside = (subjects: readonly Subject[], sentences: readonly Sentence[]): string[] =>
  sentences
    .filter(({ asks, text }) => asks && !isNothingMore(text) && topicIn(text) !== 'contact')
    .map(({ text }) => text)
    .filter((text) => !subjects.some(({ question }) => question.includes(text)));

/** Who reports that something went wrong asks what to do about it. */
const isTrouble = (text: string): boolean =>
  /n['’]t\b|\bnot\b|\bno longer\b|\bcannot\b|\bwrong\b|\bmissing\b|\bfail|不符|不一致|对不上|找不到|失败|不能用|无法|出错/i.test(text) &&
  troubles.has(topicIn(text));

const troubles: ReadonlySet<DecisionId | undefined> = new Set(['kpi-dispute', 'directory', 'passcode', 'upload']);

/** "Whom can I ask?" is about whatever the letter is about. */
function withMatter(found: readonly Subject[], sentences: readonly Sentence[], knowledge: Knowledge): Subject[] {
  const others = found.filter(({ decision }) => decision !== 'contact');
  // Each part names whom to ask anyway.
  if (others.length > 0) return others;
  const matter = sentences.find(({ text }) => ![undefined, 'contact'].includes(topicIn(text)));
  return matter && found.length > 0 ? [subjectOf(matter.text, knowledge)] : [...found];
}

const isAbout = ({ decision, entry }: Subject): boolean => decision !== undefined || entry !== undefined;

/** A question alone, or with the sentences before it where it does not say what it is about: "What now?" */
function subjectAt(sentences: readonly Sentence[], index: number, knowledge: Knowledge): Subject {
  const question = sentences[index]?.text ?? '';
  const alone = subjectOf(question, knowledge);
  const before = sentences[index - 1]?.text ?? '';
  const both = topicIn(question) ? undefined : topicIn(`${before} ${question}`);
  // "A voucher was bought by mistake. Can we get a refund?" is about neither alone.
  if (both && both !== topicIn(before) && !sentences[index - 1]?.asks)
    return { ...subjectOf(`${before} ${question}`, knowledge), question };
  if (isAbout(alone)) return alone;
  const around = sentences.slice(Math.max(0, index - 2), index + 1).map(({ text }) => text);
  const guess = subjectOf(around.join(' '), knowledge, true);
  // A clear answer that only needs the sentence before it: "My employer changed. Where do I enter that?"
  return { ...guess, question, isGuess: guess.decision !== undefined || question.length < shortQuestion };
}

/** "What now?", "Did I miss a step?" ask about what was asked already. */
const shortQuestion = 20;

/** `isStrict`: one of several that could be meant is not enough. */
function subjectOf(question: string, knowledge: Knowledge, isStrict = false): Subject {
  const routed = knowledge.ask(question, languageOfSentence(question));
  const named = topicIn(question);
  const entry = named ? entryFor(named, routed) : isStrict && routed.kind !== 'answer' ? undefined : entryOf(routed);
  // A clear answer knows better than single words what it leads to.
  const led = routed.kind === 'answer' && !(named && ways.has(named)) ? entry?.interview : undefined;
  return { question, decision: led ?? named ?? entry?.interview, entry, isGuess: false, isClear: routed.kind === 'answer' };
}

/** By the whole, or by the first of its parts that names one: a "not" in the one says nothing about the others. */
const topicIn = (text: string): DecisionId | undefined =>
  [text, stillOpen(text), ...text.split(/[,，;；]|\b(?:and|but|because)\b|但|因为/)]
    .map((part) => topicOf(part))
    .find((topic) => topic !== undefined);

/** "Still isn't approved" asks about the approval. */
const stillOpen = (question: string): string =>
  /\b(?:still|yet|why)\b/i.test(question)
    ? question.replace(/(?<=\b(?:is|are|was|has|have|does|do|did|can))(?:n['’]t| not)\b/gi, '')
    : question;

/** Beside a decision, an answer stands that is clear, or that leads to the same. */
const entryFor = (decision: DecisionId, { kind, found }: Routed): AnswerEntry | undefined =>
  kind === 'answer' ? found[0]?.entry : found.find(({ entry }) => entry.interview === decision && !entry.silent)?.entry;

/** One of two or three that could be meant is good enough for a person who reads it before anything is sent. */
const entryOf = ({ kind, found: [first] }: Routed): AnswerEntry | undefined =>
  first && (kind === 'answer' || (kind === 'choices' && first.score >= leastScore)) ? first.entry : undefined;

/** From 0 to 1. Below it, the words have next to nothing to do with the answer. */
const leastScore = 0.03;

/** Two sentences about the same are one question. */
function merged(subjects: readonly Subject[]): Subject[] {
  const parts: Subject[] = [];
  for (const subject of subjects) {
    const same = parts.findIndex((part) => isSame(part, subject));
    if (same === -1) parts.push(subject);
    else parts[same] = { ...(parts[same] as Subject), question: `${parts[same]?.question} ${subject.question}` };
  }
  return parts;
}

const isSame = (one: Subject, other: Subject): boolean =>
  one.decision !== undefined || other.decision !== undefined
    ? one.decision === other.decision && !areApart(one, other)
    : one.entry?.id === other.entry?.id;

/** Each has a clear answer of its own, though they lead to the same. */
const areApart = (one: Subject, other: Subject): boolean => one.isClear && other.isClear && one.entry?.id !== other.entry?.id;
