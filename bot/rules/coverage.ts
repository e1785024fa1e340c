/** What of the documents is used: by which part each fact is cited, and which rules and contradictions a passing test proves. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ruleBook } from '../../rules/book/index.ts';
import { certifications } from '../../rules/certifications.ts';
import { contactFor, contacts } from '../../rules/contacts.ts';
import { contradictions } from '../../rules/contradictions/index.ts';
import type { Dated } from '../../rules/dated.ts';
import { type DecisionId, decisions } from '../../rules/decisions/index.ts';
import { chapters, type FactId, facts } from '../../rules/facts/index.ts';
import { skillsCertificates } from '../../rules/instructional-skills.ts';
import { reports } from '../../rules/reports.ts';
import { silences } from '../../rules/silences.ts';
import { datedValues } from '../../rules/values.ts';
import { factsIn } from './stale.ts';

const every = Object.keys(facts) as FactId[];

/** Facts by the part that cites them. A chapter cites a fact by telling it as it is: the plain answer to a plain question. */
function citations(): Record<'decisions' | 'lists' | 'contradictions' | 'silences' | 'chapters', readonly FactId[]> {
  const rules = (Object.keys(decisions) as DecisionId[]).flatMap((id) => factsIn(decisions[id].rule));
  const values = Object.values<Dated<unknown>>(datedValues).flatMap((dated) => dated.flatMap((entry) => entry.facts));
  return {
    decisions: [...rules, ...Object.values(ruleBook).flatMap((rule) => rule.facts), ...values],
    lists: [
      ...[...certifications, ...Object.values(contacts), ...Object.values(contactFor)].flatMap((each) => each.facts),
      ...skillsCertificates.map(({ fact }) => fact),
    ],
    contradictions: Object.values(contradictions).flatMap(({ sides }) => sides.flatMap((side) => side.facts)),
    silences: [
      ...Object.values(silences).flatMap((silence) => silence.facts),
      ...Object.values(reports).flatMap((report) => report.against),
    ],
    chapters: chapters.flatMap(({ facts: some }) => (Object.keys(some) as FactId[]).filter((id) => !facts[id].notForUsers)),
  };
}

export async function coverage() {
  const cited = new Set<FactId>();
  const citedBy: Record<string, number> = {};
  for (const [part, ids] of Object.entries(citations())) {
    citedBy[part] = new Set(ids).size;
    for (const id of ids) if (!facts[id].notForUsers) cited.add(id);
  }
  const proved = await provedIds();
  const among = (ids: readonly string[]) => ids.filter((id) => proved.has(id));
  return {
    facts: every.length,
    cited: cited.size,
    citedBy,
    notForUsers: every.filter((id) => facts[id].notForUsers),
    uncited: every.filter((id) => !cited.has(id) && !facts[id].notForUsers),
    rules: { total: Object.keys(ruleBook).length, proved: among(Object.keys(ruleBook)), unproved: without(Object.keys(ruleBook), proved) },
    contradictions: {
      total: Object.keys(contradictions).length,
      resolved: among(Object.keys(contradictions)),
      unresolved: without(Object.keys(contradictions), proved),
    },
  };
}

const without = (ids: readonly string[], known: ReadonlySet<string>): string[] => ids.filter((id) => !known.has(id));

type Report = { testResults: { assertionResults: { status: string; fullName: string }[] }[] };

/** The ids in the titles of the tests that pass, found by running them now. */
async function provedIds(): Promise<ReadonlySet<string>> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const jest = [
    '--disable-warning=ExperimentalWarning',
    '--experimental-vm-modules',
    'node_modules/jest/bin/jest.js',
    '--json',
    '--silent',
    'test/rules',
  ];
  const run = promisify(execFile)(process.execPath, jest, { cwd: root, maxBuffer: 256 * 1024 * 1024 });
  // A failing test makes jest exit with 1 and still report all others.
  const { stdout } = await run.catch((error: { stdout?: string }) => ({ stdout: error.stdout ?? '' }));
  if (!stdout.startsWith('{'))
    throw new Error('The tests of rules/ could not be run, so nothing is proved. Run "npm test -- test/rules" to see why.');
  const titles = (JSON.parse(stdout) as Report).testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'passed').map(({ fullName }) => fullName),
  );
  return new Set(titles.flatMap((title) => title.match(/\b(?:R-[A-Z]+-\d+|C-\d\d)\b/g) ?? []));
}
