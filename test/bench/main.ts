/** `npm run bench`: measures one part of the assistant, and prints a table or, with --json, one line. */
import { parseArgs } from 'node:util';

export type Measured = {
  /** What --json prints. */
  readonly json: object;
  /** What is measured, its figure, the unit, and what to know about it. */
  readonly table: readonly (readonly [string, number, string, string])[];
};

const benches: Readonly<Record<string, () => Promise<{ bench: () => Promise<Measured> }>>> = {
  questions: () => import('./questions.ts'),
  rules: () => import('./rules.ts'),
};
const names = Object.keys(benches).join(', ');
const usage = `npm run -s bench -- NAME [--json]     NAME is one of: ${names}`;

function chosen() {
  const { values, positionals } = parseArgs({ options: { json: { type: 'boolean', default: false } }, allowPositionals: true });
  const [name, ...more] = positionals;
  if (name === undefined) throw new Error(`No bench is named. Name one of: ${names}.`);
  if (more.length > 0) throw new Error(`${positionals.join(' ')} are several names, and one bench runs at a time. Name one of: ${names}.`);
  const load = Object.hasOwn(benches, name) ? benches[name] : undefined;
  if (!load) throw new Error(`"${name}" is not a bench. Name one of: ${names}.`);
  return { load, json: values.json };
}

const inWords = ({ table }: Measured): string =>
  table.map(([what, figure, unit, note]) => `${what.padEnd(38)}${String(figure).padStart(8)} ${unit}   ${note}`.trimEnd()).join('\n');

let choice: ReturnType<typeof chosen> | undefined;
try {
  choice = chosen();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  process.exitCode = 2;
}
if (choice) {
  try {
    const measured = await (await choice.load()).bench();
    console.log(choice.json ? JSON.stringify(measured.json) : inWords(measured));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
