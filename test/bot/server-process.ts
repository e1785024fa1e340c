/** The server as a process of its own, for what only a process shows: signals, other users, exit codes. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const startsWithinMs = 30_000;

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** A command of the project; `args` begin with its file. */
export function command(args: readonly string[], env: Readonly<Record<string, string>> = {}, uid?: number) {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: '', ...env },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const gone = once(child, 'close').then(([code]) => code as number | null);
  return { said: () => said, gone, signal: (signal: NodeJS.Signals) => child.kill(signal) };
}

export type ServerProcess = Awaited<ReturnType<typeof serverProcess>>;

/** @throws Error with what it printed, when it does not listen. */
export async function serverProcess(env: Readonly<Record<string, string>>, uid?: number) {
  const port = env['PORT'] ?? String(await freePort());
  const server = command(['bot/main.ts'], { ...env, PORT: port }, uid);
  const base = `http://127.0.0.1:${port}`;
  const listens = until(() => server.said().includes('listens on'), startsWithinMs);
  if (!(await Promise.race([listens, server.gone.then(() => false)]))) throw new Error(`The server did not start:\n${server.said()}`);
  return {
    ...server,
    port: Number(port),
    base,
    address: `${base}/api/messages`,
    async kill() {
      server.signal('SIGKILL');
      await server.gone;
    },
  };
}

/** The first value that is not false or undefined; undefined where there is none in time. */
export async function until<T>(look: () => T | Promise<T>, ms = 10_000): Promise<T | undefined> {
  for (const end = Date.now() + ms; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 20))) {
    const found = await look();
    if (found) return found;
  }
  return undefined;
}
