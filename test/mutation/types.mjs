/** What the strict types refuse is no program: `npm run lint` finds such a change, no test has to. */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const project = join(import.meta.dirname, '../..');

const types = {
  init: async () => undefined,
  /** All in one: every change becomes a copy of its file, beside it, and the compiler starts a single time. */
  group: async (mutants) => [mutants.map(({ id }) => id)],
  async check(mutants) {
    const folder = mkdtempSync(join(tmpdir(), 'mct-types-'));
    try {
      for (const name of ['rules', 'package.json', 'tsconfig.json']) cpSync(join(project, name), join(folder, name), { recursive: true });
      symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
      for (const mutant of mutants) writeFileSync(join(folder, copyOf(mutant)), changed(mutant));
      // A variable that nothing uses any more does no harm, and says nothing about the change.
      const compilerOptions = { noUnusedLocals: false, noUnusedParameters: false, paths: {} };
      writeFileSync(join(folder, 'changes.json'), JSON.stringify({ extends: './tsconfig.json', compilerOptions, include: ['rules'] }));
      const refused = await refusals(folder);
      return Object.fromEntries(
        mutants.map((mutant) => {
          const reason = refused.get(copyOf(mutant));
          return [mutant.id, reason ? { status: 'compileError', reason } : { status: 'passed' }];
        }),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

const copyOf = ({ id, fileName }) => relative(project, fileName).replace(/\.ts$/, `.change-${id}.ts`);

function changed({ fileName, location: { start, end }, replacement }) {
  const lines = readFileSync(fileName, 'utf8').split('\n');
  const [first, last] = [lines[start.line], lines[end.line]];
  lines.splice(start.line, end.line - start.line + 1, first.slice(0, start.column) + replacement + last.slice(end.column));
  return lines.join('\n');
}

/** What the compiler has against each copy. It looks at no types while there is one it cannot read: that one is left to the tests. */
async function refusals(folder) {
  const found = await objections(folder);
  const unreadable = [...found].filter(([, line]) => /: error TS1[01]\d\d: /.test(line));
  for (const [file] of unreadable) rmSync(join(folder, file));
  return unreadable.length > 0 ? refusals(folder) : found;
}

function objections(folder) {
  const found = new Map();
  return new Promise((resolve, reject) => {
    const compiler = join(project, 'node_modules/.bin/tsc');
    execFile(compiler, ['-p', 'changes.json', '--pretty', 'false'], { cwd: folder, maxBuffer: Infinity }, (_, said, problems) => {
      for (const [line, file] of `${said}${problems}`.matchAll(/^(\S[^(\n]*).*/gm)) {
        if (!/\.change-\d+\.ts$/.test(file)) reject(new Error(`The unchanged rules have to be sound first. ${line}`));
        if (!found.has(file)) found.set(file, line);
      }
      resolve(found);
    });
  });
}

export const strykerPlugins = [{ kind: 'Checker', name: 'types', value: types }];
