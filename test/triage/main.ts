/** Prints how well the mails of test/triage are read: `node test/triage/main.ts [FILE.yaml]`. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { answersOnDisk } from '../../bot/ask/files.ts';
import { type Mail, score } from './score.ts';

const knowledge = answersOnDisk();
const files =
  process.argv.length > 2
    ? process.argv.slice(2)
    : ['mails.yaml', 'more.yaml', 'third.yaml', 'unseen.yaml'].map((name) => new URL(name, import.meta.url));
for (const file of files) {
  const { misses, ...figures } = score(parse(readFileSync(file, 'utf8')) as Mail[], knowledge);
  console.log(String(file).split('/').at(-1), JSON.stringify(figures));
  for (const miss of misses) console.log(`  ${miss}`);
}
