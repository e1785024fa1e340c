/** `npm run rules`: print, decide, compare and check the rules. */

import { noFees } from '../../rules/fees/table.ts';
import { ConfigError } from '../config.ts';
import { readFeesFile } from '../fees-file.ts';
import { today } from '../today.ts';
import { type Asked, readArgs, UsageError, usage } from './args.ts';
import { coverage } from './coverage.ts';
import { decideFor, decisionText } from './decide.ts';
import { printRules } from './print.ts';
import { staleSources } from './stale.ts';

const say = (text: string): void => console.log(text);
const sayJson = (value: unknown): void => say(JSON.stringify(value));

async function run(asked: Asked): Promise<void> {
  const { command, rest, on, json } = asked;
  switch (command) {
    case 'print':
      return say(asked.languages.map((language) => printRules(language, on)).join('\n'));
    case 'decide':
      return decide(asked);
    case 'fees': {
      if (!rest[0]) throw new UsageError('"fees" needs the file of a fee table, such as fees.csv.');
      const { table, warnings } = readFeesFile(rest[0]);
      return say([...warnings, `${table.length} fees, no overlap, ${warnings.length} gaps`].join('\n'));
    }
    case 'diff': {
      if (!rest[0]) throw new UsageError('"diff" needs a git revision to compare with, such as HEAD~1.');
      // Loaded only now: it brings the golden people of the tests along.
      const { changesSince } = await import('./diff.ts');
      const changes = await changesSince(rest[0], on);
      if (json) return sayJson(changes);
      for (const { what, before, after, sources } of changes) say(`${what}\n  - ${before}\n  + ${after}\n  ${sources.join(', ')}`);
      return say(`${changes.length} changed since ${rest[0]}`);
    }
    case 'stale': {
      const stale = staleSources(on, asked.days);
      if (json) return sayJson(stale);
      for (const { source, title, checkedOn, days, decisions } of stale)
        say(`${source} · ${title}: last checked ${checkedOn}, ${days} days ago; behind ${decisions.join(', ')}`);
      return say(`${stale.length} documents not checked for more than ${asked.days} days`);
    }
    case 'facts': {
      const covered = await coverage();
      return json ? sayJson(covered) : say(JSON.stringify(covered, null, 2));
    }
    default:
      throw new UsageError(command ? `There is no command "${command}".` : 'What should it do?');
  }
}

function decide({ rest: [id = '', typed = '{}'], on, languages: [language = 'en'], json, fees }: Asked): void {
  const explained = decideFor(id, typed, on, fees ? readFeesFile(fees).table : noFees);
  if (json) sayJson(explained);
  else say(decisionText(explained, language));
}

try {
  await run(readArgs(process.argv.slice(2), today()));
} catch (error) {
  if (!(error instanceof UsageError || error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message}\n\n${usage}\n`);
  process.exitCode = 2;
}
