/** What carries a requirement of a golden person: its verdict, and the codes of the tests behind it. */
import type { Reason, Verdict } from '../../../rules/reasons.ts';

export type Because = readonly [Verdict, ...Reason[]];

/** Still open, as something is not told. */
export const notTold: Because = ['unknown', 'not-told'];

/** The verdict when all of them have to be met. */
export function together(requirements: readonly Because[]): Verdict {
  const verdicts = requirements.map(([verdict]) => verdict);
  if (verdicts.includes('no')) return 'no';
  return verdicts.includes('unknown') ? 'unknown' : 'yes';
}
