/** What `npm run rules` was asked for. */
import { parseArgs } from 'node:util';
import { type Language, languages } from '../../dialogs/language.ts';
import { isDay } from '../../rules/days.ts';

export const usage = `npm run rules -- print [--lang en|zh] [--on YYYY-MM-DD]   the rules as Markdown; both languages unless one is named
npm run rules -- decide DECISION [ANSWERS] [--on YYYY-MM-DD] [--lang en|zh] [--fees FILE] [--json]
                                                          one decision; ANSWERS as JSON, such as '{"status":"mct"}'
npm run rules -- fees FILE                                checks a fee table (CSV or YAML) for mistakes, overlaps and gaps
npm run rules -- diff REVISION [--on YYYY-MM-DD] [--json]    what another git revision decides differently
npm run rules -- stale [--days N] [--on YYYY-MM-DD] [--json] documents nobody has checked for N days or more (180)
npm run rules -- facts [--json]                           which facts are used, which rules and contradictions have a passing test`;

export class UsageError extends Error {}

export type Asked = {
  readonly command: string;
  readonly rest: readonly string[];
  readonly on: string;
  readonly languages: readonly Language[];
  readonly days: number;
  readonly fees: string | undefined;
  readonly json: boolean;
};

/** Throws a UsageError that names what does not fit. `today` stands in when no day is named. */
export function readArgs(args: readonly string[], today: string): Asked {
  const { values, positionals } = parsed(args);
  const { on = today, lang, days = '180' } = values;
  if (!isDay(on)) throw new UsageError(`--on ${on} is not a day. Write it as year-month-day, such as 2022-10-01.`);
  if (lang !== undefined && !isLanguage(lang)) throw new UsageError(`--lang ${lang} is not known. Choose ${languages.join(' or ')}.`);
  if (!/^\d{1,5}$/.test(days)) throw new UsageError(`--days ${days} is not a number of days. Use digits, such as 180.`);
  const [command = '', ...rest] = positionals;
  return { command, rest, on, languages: lang ? [lang] : languages, days: Number(days), fees: values.fees, json: values.json ?? false };
}

const isLanguage = (text: string): text is Language => (languages as readonly string[]).includes(text);

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        on: { type: 'string' },
        days: { type: 'string' },
        fees: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
  } catch (error) {
    // What node adds to an unknown option is about arguments that begin with a dash, and no command takes one.
    throw new UsageError((error as Error).message.replace(/ To specify a positional argument.*$/s, ''));
  }
}
