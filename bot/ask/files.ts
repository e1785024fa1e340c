/** The files of rules/answers, from the disk: rules themselves read nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type AnswerEntry, readEntries } from '../../rules/ask/entries.ts';
import { type Knowledge, knowledgeOf, makeAsker, type OffTopic } from '../../rules/ask/index.ts';
import { limits } from '../../rules/ask/limits.ts';

const folder = new URL('../../rules/answers/', import.meta.url);

/** @throws ContentError naming file, line and cure of every mistake */
export const readAnswers = (): AnswerEntry[] =>
  readEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .toSorted()
      .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') })),
  );

/** Questions about other things: what they have in common counts against every answer. */
export const readOffTopic = (): OffTopic =>
  parse(readFileSync(new URL('../../rules/ask/off-topic.yaml', import.meta.url), 'utf8')) as OffTopic;

/** The answers on the disk, read and trained when the first question comes. */
export const answersOnDisk = (): Knowledge =>
  knowledgeOf(() => {
    const entries = readAnswers();
    return { entries, asker: makeAsker(entries, readOffTopic(), limits) };
  });
