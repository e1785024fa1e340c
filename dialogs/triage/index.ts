/** Somebody else's message, read for a support agent: what it asks, what it tells, what the rules make of it, what is still to be asked. Pure. */
import { type Answers, type Field, isField, kindOf, readField } from '../../rules/applicant.ts';
import { askBack } from '../../rules/ask-back.ts';
import { choiceFor } from '../../rules/certifications.ts';
import { type ContradictionId, contradictions } from '../../rules/contradictions/index.ts';
import type { Day } from '../../rules/days.ts';
import { type DecisionId, decisions } from '../../rules/decisions/index.ts';
import { type Explained, explain } from '../../rules/explain.ts';
import type { FactId } from '../../rules/facts/index.ts';
import { fieldsOf } from '../../rules/relevant.ts';
import { type ReportId, reports } from '../../rules/reports.ts';
import { answerView, topicOfEntry } from '../asking.ts';
import { person } from '../beside.ts';
import type { Context } from '../event.ts';
import type { FieldView } from '../view.ts';
import { languageOfLetter } from './language.ts';
import { longestMessage } from './letter.ts';
import { isOwnCase } from './own-case.ts';
import { sentencesOf } from './sentences.ts';
import { type Told, toldIn } from './told.ts';
import { type Subject, subjectsOf } from './topic.ts';
import type { TriagePart, TriageView } from './view.ts';

/** What the agent put into the fields of the card, as it came: raw text by field. An emptied one takes back what the message told. */
export type Corrections = Readonly<Record<string, unknown>>;

export type TriageContext = Pick<Context, 'on' | 'knowledge'>;

export function triage(message: string, corrections: Corrections, { on, knowledge }: TriageContext): TriageView {
  const read = carried(message);
  const sentences = sentencesOf(read);
  const { subjects, unread } = subjectsOf(sentences, knowledge);
  const asked = subjects.flatMap(({ decision }) => decision ?? []);
  const told = toldIn(sentences, inPlay(asked), asked, on);
  const { answers: all, corrected, drafts } = correct(told, corrections, on);
  const letter = sentences.map(({ text }) => text).join(' ');
  const own = subjects.map(({ question, decision }) => decision && isOwnCase(question, letter, decision, all) && decision);
  const counts = new Set<Field>([...inPlay(own.flatMap((decision) => decision || [])), ...corrected]);
  const answers = Object.fromEntries(Object.entries(all).filter(([field]) => counts.has(field as Field))) as Answers;
  const parts = subjects.map((subject, index) => partOf(subject, own[index] || undefined, answers, { on, knowledge }));
  const given = Object.keys(answers).filter(isField);
  const shown = [...new Set([...given, ...parts.flatMap(({ missing }) => missing), ...drafts.keys()])];
  return {
    kind: 'triage',
    on,
    message: read,
    asker: languageOfLetter(read, sentences),
    parts,
    unread,
    fields: shown.map((field) => fieldView(field, answers, drafts, on)),
    told: given,
    corrected,
    answers,
  };
}

/** As much as a card can carry there and back, without what no letter holds. Signs that are written longer in JSON leave less room. */
function carried(message: string): string {
  const plain = message
    .slice(0, longestMessage)
    .replace(/[^\P{Cc}\n\t]/gu, ' ')
    .toWellFormed();
  let length = plain.length;
  while (JSON.stringify(plain.slice(0, length)).length > longestMessage) length -= 100;
  return plain.slice(0, length).toWellFormed();
}

const inPlay = (some: readonly DecisionId[]): Field[] => [...new Set(some.flatMap((decision) => [...fieldsOf(decisions[decision].rule)]))];

type Corrected = { readonly answers: Answers; readonly corrected: readonly Field[]; readonly drafts: ReadonlyMap<Field, string> };

/** What the agent says goes before what the message says; what cannot be read stays as it was typed, to be mended. */
function correct(told: readonly Told[], corrections: Corrections, on: Day): Corrected {
  const answers: Record<string, unknown> = Object.fromEntries(told.map(({ field, value }) => [field, value]));
  const corrected: Field[] = [];
  const drafts = new Map<Field, string>();
  for (const [field, raw] of Object.entries(corrections)) {
    if (!isField(field) || isUntouched(answers[field], field, raw, on)) continue;
    if (raw === '' || raw === null || raw === undefined) {
      delete answers[field];
      continue;
    }
    const result = readField(field, raw, on);
    if ('value' in result) {
      answers[field] = result.value;
      corrected.push(field);
    } else {
      delete answers[field];
      drafts.set(field, String(raw).slice(0, 200).toWellFormed());
    }
  }
  return { answers: answers as Answers, corrected, drafts };
}

/** A form shows the first of several certifications; handing that one back changes nothing. */
function isUntouched(value: unknown, field: Field, raw: unknown, on: Day): boolean {
  if (value === undefined) return false;
  const read = readField(field, raw, on);
  if (!('value' in read)) return false;
  const same = JSON.stringify(read.value) === JSON.stringify(value);
  return same || (kindOf(field) === 'names' && Array.isArray(value) && JSON.stringify(read.value) === JSON.stringify(value.slice(0, 1)));
}

/** `own`: the decision that depends on the person, where they ask about their own case. */
function partOf(
  { question, decision, entry }: Subject,
  own: DecisionId | undefined,
  answers: Answers,
  { on, knowledge }: TriageContext,
): TriagePart {
  const explained = own && explain(own, answers, on);
  const answer = entry && answerView(entry, { knowledge });
  return {
    question,
    decision,
    explained,
    journey: journeyOf(decision, answers, on),
    missing: own ? askBack(decisions[own].rule, answers, on) : [],
    answer,
    label: entry && topicOfEntry(entry).label,
    isSilent: entry?.silent === true,
    contradictions: [...new Set([...(entry?.contradictions ?? []), ...(explained ? bearingOn(explained) : [])])].slice(0, mostBeside),
    reports: [...new Set([...(answer?.reports ?? []), ...(explained ? reportsOn(explained) : [])])].slice(0, mostBeside),
    contact: entry?.ask ? { contact: entry.ask, facts: [] } : contactOf(decision),
  };
}

const contactOf = (decision: DecisionId | undefined) => {
  const { contact, facts } = person(decision);
  return { contact, facts };
};

/** More beside one answer nobody weighs. */
const mostBeside = 3;

const groundsOf = ({ reasons }: Explained): ReadonlySet<FactId> => new Set(reasons.flatMap(({ facts }) => facts));

/** Of the disagreements that the decision had to settle, those about what this person's case rests on. */
function bearingOn(explained: Explained): ContradictionId[] {
  // What is still to be told may never come to matter.
  const grounds = groundsOf({ ...explained, reasons: explained.reasons.filter(({ verdict }) => verdict !== 'unknown') });
  const touches = (id: ContradictionId) => contradictions[id].sides.filter(({ facts }) => facts.some((fact) => grounds.has(fact))).length;
  return explained.contradictions.filter((id) => touches(id) > 0).toSorted((one, other) => touches(other) - touches(one));
}

/** What was heard about the same decision; first what differs from what this case rests on. */
function reportsOn(explained: Explained): ReportId[] {
  const grounds = groundsOf(explained);
  const differs = (id: ReportId) => Number((reports[id].against as readonly FactId[]).some((fact) => grounds.has(fact)));
  return (Object.keys(reports) as ReportId[])
    .filter((id) => (reports[id].concerns as readonly string[]).includes(explained.decision))
    .toSorted((one, other) => differs(other) - differs(one));
}

const ways: ReadonlySet<DecisionId> = new Set(['enrol', 'renew', 'alumni-apply', 'alumni-renew', 'upgrade', 'rejoin']);

/** The way that is asked about, or the one that what is told leads to. */
function journeyOf(decision: DecisionId | undefined, answers: Answers, on: Day): TriagePart['journey'] {
  if (decision !== undefined && ways.has(decision)) return decision as TriagePart['journey'];
  return answers.status === undefined ? undefined : explain('journey', answers, on).outcomes[0];
}

function fieldView(field: Field, answers: Answers, drafts: ReadonlyMap<Field, string>, on: Day): FieldView {
  const draft = drafts.get(field);
  const read = draft === undefined ? undefined : readField(field, draft, on);
  return {
    field,
    kind: kindOf(field),
    required: false,
    value: draft ?? (field === 'certifications' ? answers.certifications?.map(choiceFor) : answers[field]),
    problem: read && 'problem' in read ? read.problem : undefined,
  };
}
