/**
 * What a letter tells about its writer, field by field. A letter is no answer to an open page: only what its words name counts, said
 * about the writer, as a fact, and once. What is asked, supposed, planned or said of somebody else is nobody's field.
 */
import { type Answers, type Field, kindOf, readField } from '../../rules/applicant.ts';
import { resolveCertification } from '../../rules/certifications.ts';
import type { Day } from '../../rules/days.ts';
import type { DecisionId } from '../../rules/decisions/index.ts';
import { type Understood, understand } from '../typed/understand.ts';
import type { Sentence } from './sentences.ts';
import { statusIn } from './status.ts';
import { about, aboutOthers, planned, supposed } from './words/guards.ts';

export type Told = { readonly field: Field; readonly value: Answers[Field]; readonly said: string };

/** Of these decisions, the question itself names what it is about. */
const askedAbout: { readonly [D in DecisionId]?: readonly Field[] } = {
  certification: ['certifications'],
  'code-change': ['codeWish'],
  'code-arrival': ['codeEvent'],
  fee: ['membership', 'country'],
  'learning-option': ['wantedLevel'],
  renew: ['anniversary'],
  upload: ['uploadFor', 'fileFormat', 'fileMegabytes'],
  'exam-packs': ['exams', 'examCount'],
  vouchers: ['people', 'certificationsEach', 'examsPerCertification'],
};

/** Every field that a letter tells, of those in play. Two different answers to one question are none. */
export function toldIn(sentences: readonly Sentence[], fields: readonly Field[], asked: readonly DecisionId[], on: Day): Told[] {
  const found = new Map<Field, Map<string, Told>>();
  const add = (field: Field, raw: string, said: string) => {
    const read = readField(field, raw, on);
    if (!('value' in read)) return;
    const values = found.get(field) ?? new Map<string, Told>();
    found.set(field, values.set(JSON.stringify(read.value), { field, value: read.value as Answers[Field], said }));
  };
  const fromQuestions = asked.flatMap((decision) => askedAbout[decision] ?? []);
  for (const [index, { text: written, asks }] of sentences.entries()) {
    const text = named(written, sentences[index - 1]?.text ?? '');
    for (const clause of facts(text)) {
      for (const { field, raw, said } of readings(clause, fields, on)) add(field, raw, said);
      for (const { field, raw, said } of clause.split(/[,，;；]/).flatMap(statusIn)) if (fields.includes(field)) add(field, raw, said);
    }
    if (!asks || fromQuestions.length === 0 || planned.test(text)) continue;
    // A code is passed on to somebody else.
    if (aboutOthers.test(text) && !asked.includes('code-change')) continue;
    for (const { field, raw, said } of readings(text, fields, on, true))
      if (fromQuestions.includes(field) && !(field === 'anniversary' && supposed.test(text))) add(field, raw, said);
  }
  return [...found.values()].flatMap((values) => settle([...values.values()]));
}

/** "It" is the membership where the sentence before speaks of nothing else. And "may I ask" makes no question of what follows it. */
function named(sentence: string, before: string): string {
  const plain = sentence.replace(/^\s*(?:请问一?下?|想?请教(?:一下)?|想?问一?下|我想问一?下?)[，,：:]?\s*/, '');
  const isMembership = /\bmembership\b|\bmct\b|\balumni\b/i.test(before) && !/\bcert|\bcode|\bvoucher|\bproof|\bapplication/i.test(before);
  // "Our school has no …" does not deny that it is a school.
  const owned = plain.replace(/(学校|大学|院校|公司|单位)(?=还?没有|没)/g, '$1，');
  return isMembership ? owned.replace(/^it\b(?=['’ ])/i, 'my membership') : owned;
}

/** Several certifications are one answer; of anything else several are a doubt, and a doubt is asked back. */
function settle(values: readonly Told[]): Told[] {
  const [first] = values;
  if (!first || values.length === 1) return first ? [first] : [];
  const kind = kindOf(first.field);
  if (kind !== 'names' && kind !== 'choices') return [];
  const all = [...new Set(values.flatMap(({ value }) => value as readonly string[]))];
  return [{ field: first.field, value: all as Answers[Field], said: values.map(({ said }) => said).join(', ') }];
}

/** The parts of a sentence that state something about the writer. */
function facts(sentence: string): string[] {
  if (supposed.test(sentence) && !/[,，]/.test(sentence)) return [];
  const clauses = sentence.split(/(?<=[,，;；(（)）])/).map((clause) => clause);
  const kept: string[] = [];
  let isOthers = false;
  let isSupposed = false;
  for (const clause of clauses) {
    const startsAnew = /^\s*(?:and |but |so |while |但是?|而|不过|所以)?\s*(?:i|i['’]m|i['’]ve|we|my|our|我|本人|本校|我们)(?![a-z])/i.test(
      clause,
    );
    if (aboutOthers.test(clause)) isOthers = true;
    else if (startsAnew) isOthers = false;
    if (supposed.test(clause)) isSupposed = true;
    kept.push(isOthers || isSupposed || planned.test(clause) ? ' ; ' : clause);
  }
  return kept.some((clause) => clause !== ' ; ')
    ? kept
        .join('')
        .split(' ; ')
        .filter((part) => part.trim() !== '')
    : [];
}

type Reading = { readonly field: Field; readonly raw: string; readonly said: string };

/** Where the parts of a sentence tell different things of one field, each part is judged by itself. */
function readings(text: string, fields: readonly Field[], on: Day, evenAsked = false): Reading[] {
  const { sure, unsure } = readSentence(text, fields, on, evenAsked);
  const split = [...new Set(unsure.flatMap(({ options }) => options.map(({ field }) => field)))];
  const clauses = split.length > 0 ? text.split(parts).filter((part) => part !== text && part.trim() !== '') : [];
  return [...sure, ...clauses.flatMap((clause) => readSentence(clause, split, on, evenAsked).sure)];
}

function readSentence(
  text: string,
  fields: readonly Field[],
  on: Day,
  evenAsked: boolean,
): Pick<Understood, 'unsure'> & { sure: Reading[] } {
  const short = fields.includes('certifications') ? (fundamentalsIn(text) ?? shortlyNamed(text)) : undefined;
  const { sure, unsure } = understand(text, { open: [], shown: fields, onlyNamed: true, ...(evenAsked ? { evenAsked } : {}) }, on);
  const all = short ? [...sure.filter(({ field }) => field !== 'certifications'), short] : sure;
  const isMeant = ({ field, said }: Reading) =>
    field !== 'status' &&
    field !== 'periodPassed' &&
    ((evenAsked && field === 'certifications') || (about[field]?.(clauseOf(text, said)) ?? true));
  return { sure: all.filter(isMeant), unsure };
}

/** The entry exams and what they lead to, however they are named: they are on no list. */
function fundamentalsIn(text: string): Reading | undefined {
  const said = /\b(?:[A-Z][A-Za-z0-9]+ ){0,4}Fundamentals\b|\b(?:az|pl|ms|dp|ai|sc|mb)-?9\d\d\b/i.exec(text)?.[0];
  return said ? { field: 'certifications', raw: 'fundamentals', said } : undefined;
}

/** "My Azure Administrator cert": the last word of the name is left out, and nothing else can be meant. */
function shortlyNamed(text: string): Reading | undefined {
  const [, name = '', role = ''] =
    /\b(?:[Mm]y|[Tt]he|an?|hold|have|got|passed) ((?:[A-Z0-9][\w&-]*|for|and)(?: (?:[A-Z0-9][\w&-]*|for|and)){0,7})(?: (associate|expert))? (?:cert|certificate|certification)s?\b/.exec(
      text,
    ) ?? [];
  const forms = role ? [] : [`${name} Associate`, `${name} Expert`];
  const id = forms.map(resolveCertification).find((each) => each !== undefined);
  return id ? { field: 'certifications', raw: id, said: name } : undefined;
}

const parts = /[,，;；]| (?:and|but) (?=(?:now )?(?:i|we)\b)/i;

/** The part of a sentence in which something is said. */
function clauseOf(text: string, said: string): string {
  const at = text.indexOf(said);
  if (at < 0) return text;
  const before = text.slice(0, at).split(parts).at(-1) ?? '';
  const after = text.slice(at + said.length).split(parts)[0] ?? '';
  return before + said + after;
}
