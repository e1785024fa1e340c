/** The bots of the bench, each a process of its own that is told by its environment where to listen and where to keep things. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import manifest from '../../../package.json' with { type: 'json' };
import { freePort } from '../../free-port.ts';
import { startPostgres } from '../../postgres.ts';
import type { Usage } from './probe.ts';

export const bots = ['echo', 'waterfall', 'sqlite', 'postgres'] as const;
export type BotName = (typeof bots)[number];

export const titles: Readonly<Record<BotName, string>> = {
  echo: 'botbuilder echo, keeps nothing',
  waterfall: 'botbuilder-dialogs waterfall, in memory',
  sqlite: 'ours on SQLite, durable',
  postgres: 'ours on PostgreSQL, durable',
};

export type Bot = {
  readonly name: BotName;
  /** Where activities go. */
  readonly address: string;
  /** `collected`: after a garbage collection, for looking at memory. */
  usage(collected?: 'collected'): Promise<Usage>;
  stop(): Promise<void>;
};

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const server = here('../../../bot/main.ts');

/** What ours is told besides where to listen: nothing that a channel would limit may limit the bench. */
const ours: Readonly<Record<string, string>> = {
  SEND_LIMITS: 'off',
  TURN_LIMITS: 'off',
  MicrosoftAppId: '',
  MicrosoftAppTenantId: '',
  MicrosoftAppPassword: '',
};

/** How `npm run serve` runs ours. The others run with the same memory: with more of it, anything in JavaScript is faster. */
const flags = manifest.scripts.serve.split(' ').filter((word) => word.startsWith('--'));

const starters: Readonly<Record<BotName, (folder: string) => Promise<Bot>>> = {
  echo: () => run('echo', here('peers/echo.ts'), flags, {}),
  waterfall: () => run('waterfall', here('peers/waterfall.ts'), flags, {}),
  sqlite: (folder) => run('sqlite', server, flags, { ...ours, DATABASE_URL: '', DATA_FILE: join(folder, 'bench.sqlite') }),
  async postgres(folder) {
    const postgres = await startPostgres({ inFolder: folderOnDisk() });
    const stopped = async (bot?: Bot) => {
      await bot?.stop();
      await postgres.stop();
    };
    let bot: Bot | undefined;
    try {
      bot = await run('postgres', server, flags, { ...ours, DATABASE_URL: postgres.url, DATA_FILE: join(folder, 'unused.sqlite') });
      if (!(await hasTables(postgres.url))) throw new Error('The server made no table in PostgreSQL: it does not know DATABASE_URL.');
      const started = bot;
      return { ...started, stop: () => stopped(started) };
    } catch (error) {
      await stopped(bot);
      throw error;
    }
  },
};

export type Started = {
  readonly running: readonly Bot[];
  /** Which are left out, and why. */
  readonly leftOut: { readonly [N in BotName]?: string };
  stop(): Promise<void>;
};

/** Starts several. One that does not start is left out. */
export async function startBots(names: readonly BotName[]): Promise<Started> {
  const folder = mkdtempSync(join(folderOnDisk(), 'mct-bench-'));
  const starts = await Promise.allSettled(names.map((name) => starters[name](folder)));
  const running = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
  const leftOut: { [N in BotName]?: string } = {};
  starts.forEach((start, index) => {
    const name = names[index];
    if (start.status === 'rejected' && name) leftOut[name] = start.reason instanceof Error ? start.reason.message : String(start.reason);
  });
  return {
    running,
    leftOut,
    async stop() {
      await Promise.all(running.map((bot) => bot.stop()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const notesOf = (leftOut: Started['leftOut']): string[] =>
  Object.entries(leftOut).map(([name, why]) => `Left out, ${titles[name as BotName]}: ${why}`);

const inMemory = new Set([0x01021994, 0x858458f6]);

/** Durable means on a disk: a folder that is not in memory. */
function folderOnDisk(): string {
  const found = [tmpdir(), '/var/tmp', process.cwd()].find((folder) => {
    try {
      return !inMemory.has(statfsSync(folder).type);
    } catch {
      return false;
    }
  });
  if (!found) throw new Error(`${tmpdir()}, /var/tmp and the current folder all lie in memory. Set TMPDIR to a folder on a disk.`);
  return found;
}

async function run(name: BotName, file: string, flags: readonly string[], settings: Readonly<Record<string, string>>): Promise<Bot> {
  const port = await freePort();
  const child = fork(file, {
    execArgv: [...flags, '--disable-warning=ExperimentalWarning', '--expose-gc', '--import', here('probe.ts')],
    env: { ...process.env, ...settings, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      said = `${said}${chunk}`.slice(-4000);
    });
  }
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null && child.kill('SIGKILL')) await once(child, 'exit');
  };
  if (!(await listens(child, port))) {
    await stop();
    throw new Error(`The bot "${name}" did not listen on port ${port} within ${patienceMs / 1000} seconds:\n${said}`);
  }
  return {
    name,
    address: `http://127.0.0.1:${port}/api/messages`,
    async usage(collected) {
      child.send(collected ? 'usage after collecting' : 'usage');
      const [usage] = await once(child, 'message');
      return usage;
    },
    stop,
  };
}

const patienceMs = 30_000;

async function listens(child: ChildProcess, port: number): Promise<boolean> {
  const until = Date.now() + patienceMs;
  while (Date.now() < until && child.exitCode === null) {
    const socket = connect(port, '127.0.0.1');
    const open = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (open) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

async function hasTables(url: string): Promise<boolean> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rows } = await client.query("select 1 from pg_tables where schemaname not in ('pg_catalog', 'information_schema') limit 1");
    return rows.length > 0;
  } finally {
    await client.end();
  }
}
