/** What of the documents is used, and which rules and contradictions have a passing test. */
import { ruleBook } from '../../rules/book/index.ts';
import { contradictions } from '../../rules/contradictions/index.ts';
import { factCoverage } from './citations.ts';
import { provedIds } from './proved.ts';

export async function coverage() {
  const proved = await provedIds();
  const rules = split(Object.keys(ruleBook), proved);
  const settled = split(Object.keys(contradictions), proved);
  return {
    ...factCoverage(),
    rules: { total: rules.total, proved: rules.proved, unproved: rules.others },
    contradictions: { total: settled.total, resolved: settled.proved, unresolved: settled.others },
  };
}

const split = (ids: readonly string[], proved: ReadonlySet<string>) => ({
  total: ids.length,
  proved: ids.filter((id) => proved.has(id)),
  others: ids.filter((id) => !proved.has(id)),
});
