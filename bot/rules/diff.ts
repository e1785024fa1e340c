/** What another revision decides differently: the golden people, every certification and every value through both. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Dated } from '../../rules/dated.ts';
import { listedCertifications } from '../../rules/facts/programme/certifications.ts';
import { people } from '../../test/rules/golden/index.ts';
import { UsageError } from './args.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

type Explained = {
  readonly verdict: string;
  readonly outcomes?: readonly string[];
  readonly reasons: readonly {
    readonly requirement: string;
    readonly verdict: string;
    readonly because: readonly { readonly reason: string }[];
  }[];
  readonly sources: readonly { readonly id: string }[];
};
type Rules = {
  readonly explain: (id: string, answers: object, on: string) => Explained;
  readonly decisions: object;
  readonly values: Readonly<Record<string, unknown>>;
};

export type Change = { readonly what: string; readonly before: string; readonly after: string; readonly sources: readonly string[] };

/** Throws a UsageError when git does not know the revision, or it has no rules yet. */
export async function changesSince(revision: string, on: string): Promise<Change[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mct-rules-'));
  try {
    unpack(revision, folder);
    const [before, after] = [await load(folder, revision), await load(root, 'this revision')];
    return [...peopleBetween(before, after), ...certificationsBetween(before, after, on), ...valuesBetween(before, after)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function unpack(revision: string, folder: string): void {
  try {
    const archive = execFileSync('git', ['archive', '--end-of-options', revision, 'rules', 'package.json'], {
      cwd: root,
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
  } catch (error) {
    const said = (error as { stderr?: Buffer }).stderr?.toString().trim();
    throw new UsageError(
      `The rules of "${revision}" cannot be read: ${said || (error as Error).message}. Name a commit or a tag that has a rules folder.`,
    );
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
}

async function load(folder: string, revision: string): Promise<Rules> {
  const module = (file: string) => import(pathToFileURL(join(folder, 'rules', file)).href);
  try {
    const [{ explain }, { decisions }, values] = await Promise.all([
      module('explain.ts'),
      module('decisions/index.ts'),
      module('values.ts'),
    ]);
    return { explain, decisions, values: values.datedValues ?? values };
  } catch (error) {
    throw new UsageError(
      `The rules of ${revision} cannot be loaded: ${(error as Error).message}. Only revisions that have rules/explain.ts can be compared.`,
    );
  }
}

function peopleBetween(before: Rules, after: Rules): Change[] {
  return people.flatMap(({ title, decision, answers, on }) => {
    const is = after.explain(decision, answers, on);
    if (!Object.hasOwn(before.decisions, decision)) return [change(title, 'no such decision', summary(is), is)];
    const was = before.explain(decision, answers, on);
    return summary(was) === summary(is) ? [] : [change(title, summary(was), summary(is), is)];
  });
}

/** Each certification of the list on the day: does it count? */
function certificationsBetween(before: Rules, after: Rules, on: string): Change[] {
  const decision = ['certification', 'renew'].find((id) => Object.hasOwn(before.decisions, id));
  if (!decision) return [];
  return listedCertifications.flatMap(({ id, name }) => {
    const [was, is] = [before, after].map((rules) => rules.explain(decision, { certifications: [id] }, on)) as [Explained, Explained];
    const [one, other] = [was, is].map((each) => requirement(each, 'certification'));
    return one === other ? [] : [change(`${name}, ${on}`, one ?? '', other ?? '', is)];
  });
}

function valuesBetween(before: Rules, after: Rules): Change[] {
  const isDated = (value: unknown): value is Dated<unknown> => Array.isArray(value);
  const names = [...new Set([...Object.keys(before.values), ...Object.keys(after.values)])];
  return names.flatMap((name) => {
    const [was, is] = [before.values[name], after.values[name]].map((value) => (isDated(value) ? value : []));
    const text = (dated: Dated<unknown> = []) =>
      dated.map(({ value, from, until, standing }) => `${JSON.stringify(value)} ${from}–${until ?? ''} ${standing}`).join('; ') || 'none';
    const cited = [...new Set((is ?? []).flatMap(({ facts }) => facts))];
    return text(was) === text(is) ? [] : [{ what: name, before: text(was), after: text(is), sources: cited }];
  });
}

const change = (what: string, before: string, after: string, { sources }: Explained): Change => ({
  what,
  before,
  after,
  sources: sources.map(({ id }) => id),
});

const requirement = ({ reasons }: Explained, name: string): string =>
  reasons
    .filter((each) => each.requirement === name)
    .map(({ verdict, because }) => `${verdict} (${because.map(({ reason }) => reason).join(', ')})`)
    .join('; ');

const summary = (explained: Explained): string =>
  [
    explained.verdict,
    ...(explained.outcomes ?? []),
    ...explained.reasons.map(({ requirement: name }) => `${name} ${requirement(explained, name)}`),
  ].join(' · ');
