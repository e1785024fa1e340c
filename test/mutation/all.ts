/** Every test of the rules as one file: a change is tried in one process that loads the rules once, the quickest tests first. */
import { globSync } from 'node:fs';

/** Thousands of random people take too long for every single change; the tables have to notice it by themselves. */
const left = 'rules/properties.test.ts';
const slow = ['rules/fees.test.ts', 'rules/question.test.ts'];

const files = globSync('rules/**/*.test.ts', { cwd: `${import.meta.dirname}/..` }).filter((file) => file !== left);
for (const file of [...files.filter((each) => !slow.includes(each)), ...slow]) await import(`../${file}`);
