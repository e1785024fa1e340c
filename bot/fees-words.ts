/** What is wrong with a fee table, in words for the operator: the thing, the cause and the cure. */
import { employerTypes } from '../rules/applicant.ts';
import { type CellProblem, columns, memberships, statuses } from '../rules/fees/row.ts';
import type { FeeProblem, FeeWarning } from '../rules/fees/table.ts';

/** Without a line it is about the file as a whole. */
export type Fault = { readonly line?: number; readonly text: string };

export const faultOf = (problem: FeeProblem): Fault => ({ line: problem.line, text: problemText(problem) });

export function gapText({ next, from, until, statuses: without }: FeeWarning): string {
  const whom = without.length === employerTypes.length ? 'nobody' : `no ${without.join(', ')}`;
  return `from ${from} until ${until}, before line ${next} begins, ${whom} has a fee. Add a row for these days if there was one.`;
}

function problemText(problem: FeeProblem): string {
  switch (problem.code) {
    case 'unknown-column':
      return `${problem.field}: no such column. Remove it, or name it as one of ${columns.join(', ')}.`;
    case 'missing-column':
      return `${problem.field}: column missing. Add it${problem.field === 'until' ? '; its cell is empty while no end is known' : ''}.`;
    case 'repeated-column':
      return `${problem.field}: column given twice. Keep one of them.`;
    case 'overlap': {
      const days = problem.until === null ? `from ${problem.from} on` : `from ${problem.from} until ${problem.until}`;
      return `a second fee beside line ${problem.with} for the same people ${days}. End one before the other begins, or remove one; * stands for every status.`;
    }
    default:
      return `${problem.field}: ${cellText(problem)}`;
  }
}

function cellText({ code, field, typed, meant }: CellProblem): string {
  const quoted = `“${typed.length > 60 ? `${typed.slice(0, 59)}…` : typed}”`;
  const write = (other: string) => `Write ${meant ?? other}.`;
  switch (code) {
    case 'empty':
      return 'empty. Fill it in.';
    case 'not-a-choice':
      return `${quoted} is none of the choices. ${write(`one of ${(field === 'membership' ? memberships : statuses).join(', ')}`)}`;
    case 'not-a-country':
      return `${quoted} is no country code of ISO 3166-1. ${write('its two letters, such as DE')}`;
    case 'not-a-currency':
      return `${quoted} is no currency code of ISO 4217. ${write('its three letters, such as EUR')}`;
    case 'not-a-whole-number':
      return `${quoted} is no whole number of minor units. Write 10000 for USD 100.00, 100 for JPY 100.`;
    case 'not-a-day':
      return `${quoted} is no day of the calendar. Write it as 2022-10-01${field === 'until' ? ', or leave it empty while no end is known' : ''}.`;
    case 'until-before-from':
      return `${quoted} comes before the first day, from. Exchange or correct the two.`;
    case 'not-https':
      return `${quoted} is no link to a source. Write an address that begins with https:// and has no spaces.`;
    default:
      return code satisfies never;
  }
}
