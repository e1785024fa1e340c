/** What each command of `npm run rules` prints. */
import { noFees } from '../../rules/fees/table.ts';
import { readFeesFile } from '../fees-file.ts';
import { type Asked, UsageError } from './args.ts';
import { coverage } from './coverage.ts';
import { decideFor, decisionText } from './decide.ts';
import { printRules } from './print.ts';
import { staleSources } from './stale.ts';

/** Throws a UsageError, or a ConfigError about a fee table, that says what to mend. */
export async function answerTo(asked: Asked): Promise<string> {
  const { command, on, json } = asked;
  switch (command) {
    case 'print':
      takes(asked, 0);
      return asked.languages.map((language) => printRules(language, on)).join('\n');
    case 'decide':
      takes(asked, 2);
      return decision(asked);
    case 'fees':
      takes(asked, 1);
      return fees(needed(asked, '"fees" needs the file of a fee table, such as fees.csv.'));
    case 'diff':
      takes(asked, 1);
      return differences(asked, needed(asked, '"diff" needs a git revision to compare with, such as HEAD~1.'));
    case 'stale':
      takes(asked, 0);
      return stale(asked);
    case 'facts': {
      takes(asked, 0);
      return JSON.stringify(await coverage(), null, json ? 0 : 2);
    }
    default:
      throw new UsageError(`${command ? `There is no command "${command}".` : 'No command is named.'} Name one of these:`);
  }
}

/** An argument too many is most often an answer whose quotes are missing, and would be left out unseen. */
function takes({ command, rest }: Asked, most: number): void {
  const more = rest.slice(most);
  if (more.length > 0)
    throw new UsageError(
      `"${command}" does not know what to do with ${more.join(' ')}. Leave it out, or put quotes around what belongs together.`,
    );
}

function needed({ rest: [first] }: Asked, without: string): string {
  if (!first) throw new UsageError(without);
  return first;
}

function decision({ rest: [id = '', typed = '{}'], on, languages: [language = 'en'], json, fees: file }: Asked): string {
  const explained = decideFor(id, typed, on, file ? readFeesFile(file).table : noFees);
  return json ? JSON.stringify(explained) : decisionText(explained, language);
}

function fees(file: string): string {
  const { table, warnings } = readFeesFile(file);
  return [...warnings, `${counted(table.length, 'fee')}, no overlap, ${counted(warnings.length, 'gap')}`].join('\n');
}

async function differences({ on, json }: Asked, revision: string): Promise<string> {
  // Loaded only now: it brings the golden people of the tests along.
  const { changesSince } = await import('./diff.ts');
  const changes = await changesSince(revision, on);
  if (json) return JSON.stringify(changes);
  const told = changes.map(({ what, before, after, sources }) => `${what}\n  - ${before}\n  + ${after}\n  ${sources.join(', ')}`);
  return [...told, `${changes.length} changed since ${revision}`].join('\n');
}

function stale({ on, days, json }: Asked): string {
  const found = staleSources(on, days);
  if (json) return JSON.stringify(found);
  const told = found.map(
    ({ source, title, checkedOn, days: since, decisions }) =>
      `${source} · ${title}: last checked ${checkedOn}, ${counted(since, 'day')} ago; behind ${decisions.join(', ')}`,
  );
  return [...told, `${counted(found.length, 'document')} not checked for ${counted(days, 'day')} or more`].join('\n');
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
