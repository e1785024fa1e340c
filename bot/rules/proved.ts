/** Which rules and contradictions a passing test proves: a test names in its title what it proves. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** What jest prints with --json, as far as it is read here. */
export type Report = {
  readonly testResults: readonly { readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[] }[];
};

/** An id counts while some test of it passes and none fails. */
export function provedIn({ testResults }: Report): ReadonlySet<string> {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const named = (wanted: string) => tests.filter(({ status }) => status === wanted).flatMap(({ fullName }) => idsIn(fullName));
  const failed = new Set(named('failed'));
  return new Set(named('passed').filter((id) => !failed.has(id)));
}

const idsIn = (title: string): string[] => title.match(/\b(?:R-[A-Z]+-\d+|C-\d\d)\b/g) ?? [];

/** Found by running the tests now. */
export async function provedIds(): Promise<ReadonlySet<string>> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const jest = [
    '--disable-warning=ExperimentalWarning',
    '--experimental-vm-modules',
    'node_modules/jest/bin/jest.js',
    '--json',
    '--silent',
    'test/rules/',
  ];
  const run = promisify(execFile)(process.execPath, jest, { cwd: root, maxBuffer: 256 * 1024 * 1024 });
  // A failing test makes jest exit with 1 and still report all others.
  const { stdout } = await run.catch((error: { stdout?: string }) => ({ stdout: error.stdout ?? '' }));
  if (!stdout.startsWith('{'))
    throw new Error('The tests of rules/ could not be run, so nothing is proved. Run "npm test -- test/rules" to see why.');
  return provedIn(JSON.parse(stdout) as Report);
}
