/** The answers to questions, as written in rules/answers/*.yaml: read, checked, and every mistake told with its place and its cure. */
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { type ContactId, contacts } from '../contacts.ts';
import { type ContradictionId, contradictions } from '../contradictions/index.ts';
import { type DecisionId, decisions } from '../decisions/index.ts';
import { type FactId, facts, type Text } from '../facts/index.ts';
import { type SilenceId, silences } from '../silences.ts';

export type AnswerEntry = {
  readonly id: string;
  readonly phrases: { readonly en: readonly string[]; readonly zh: readonly string[] };
  readonly answer: Text;
  readonly facts: readonly FactId[];
  /** The decision that depends on the person. */
  readonly interview?: DecisionId | undefined;
  readonly contradictions?: readonly ContradictionId[] | undefined;
  readonly related?: readonly string[] | undefined;
  /** True where no document says what is asked. */
  readonly silent?: boolean | undefined;
  readonly silence?: SilenceId | undefined;
  readonly ask?: ContactId | undefined;
};

const keyOf = <K extends string>(table: Readonly<Record<K, unknown>>, what: string): z.ZodType<K> =>
  z.string().refine((id) => Object.hasOwn(table, id), { error: `there is no ${what} by this id` }) as unknown as z.ZodType<K>;

const fewestPhrases = 10;
const phrases = z
  .array(z.string().trim().min(1))
  .min(fewestPhrases, { error: `fewer than ${fewestPhrases} phrases; write more, in the way people ask` });

const entrySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'an id is small letters and digits with hyphens between' }),
  phrases: z.strictObject({ en: phrases, zh: phrases }),
  answer: z.strictObject({ en: z.string().trim().min(1), zh: z.string().trim().min(1) }),
  facts: z.array(keyOf<FactId>(facts, 'fact')),
  interview: keyOf<DecisionId>(decisions, 'decision').optional(),
  contradictions: z.array(keyOf<ContradictionId>(contradictions, 'contradiction')).optional(),
  related: z.array(z.string()).optional(),
  silent: z.boolean().optional(),
  silence: keyOf<SilenceId>(silences, 'silence').optional(),
  ask: keyOf<ContactId>(contacts, 'contact').optional(),
}) satisfies z.ZodType<AnswerEntry>;

export type AnswerFile = { readonly name: string; readonly text: string };

/** Every mistake of all files at once, a line each: file, line, what and how to mend it. */
export class ContentError extends Error {
  readonly mistakes: readonly string[];
  constructor(mistakes: readonly string[]) {
    super(mistakes.join('\n'));
    this.mistakes = mistakes;
  }
}

type Placed = { readonly entry: AnswerEntry; readonly at: string };

/** @throws ContentError */
export function readEntries(files: readonly AnswerFile[]): AnswerEntry[] {
  const mistakes: string[] = [];
  const placed = files.flatMap((file) => readFile(file, mistakes));
  mistakes.push(...repeated(placed, 'id', ({ id }) => [id]));
  mistakes.push(...repeated(placed, 'phrase', ({ phrases: { en, zh } }) => [...en, ...zh].map((phrase) => phrase.toLowerCase())));
  const ids = new Set(placed.map(({ entry }) => entry.id));
  for (const { entry, at } of placed) {
    for (const other of entry.related ?? [])
      if (!ids.has(other))
        mistakes.push(`${at}: "${other}" is related to nothing: no entry has this id. Write the id of one, or leave it out.`);
    if (!entry.silent && entry.facts.length === 0)
      mistakes.push(`${at}: "${entry.id}" cites no fact. Name what it rests on, or mark it "silent: true".`);
    if (entry.silent && !entry.ask)
      mistakes.push(`${at}: "${entry.id}" is silent and names nobody to ask. Add "ask" with the id of a contact.`);
  }
  if (mistakes.length > 0) throw new ContentError(mistakes);
  return placed.map(({ entry }) => entry);
}

function readFile({ name, text }: AnswerFile, mistakes: string[]): Placed[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  for (const { message, pos } of document.errors) mistakes.push(`${name}:${lines.linePos(pos[0]).line}: ${message.split('\n')[0]}`);
  const list = document.errors.length > 0 ? [] : (document.toJS() as unknown);
  if (!Array.isArray(list)) {
    mistakes.push(`${name}:1: this is no list of entries. Begin each with "- id: …".`);
    return [];
  }
  return list.flatMap((raw, index) => {
    const node = document.getIn([index], true) as { range?: readonly number[] } | undefined;
    const at = `${name}:${lines.linePos(node?.range?.[0] ?? 0).line}`;
    const read = entrySchema.safeParse(raw);
    if (read.success) return [{ entry: read.data, at }];
    const id = typeof raw?.id === 'string' ? raw.id : 'an entry';
    mistakes.push(...read.error.issues.map(({ path, message }) => `${at}: "${id}", ${path.join('.') || 'as a whole'}: ${message}.`));
    return [];
  });
}

function repeated(placed: readonly Placed[], what: string, keysOf: (entry: AnswerEntry) => readonly string[]): string[] {
  const first = new Map<string, string>();
  return placed.flatMap(({ entry, at }) =>
    keysOf(entry).flatMap((key) => {
      const before = first.get(key);
      first.set(key, at);
      return before ? [`${at}: the ${what} "${key}" stands at ${before} already. Keep one of them.`] : [];
    }),
  );
}
