/** The files of rules/answers, from the disk: rules themselves read nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type AnswerEntry, readEntries } from '../../rules/ask/entries.ts';
import type { OffTopic } from '../../rules/ask/index.ts';

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
