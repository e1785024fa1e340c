/** A server process that is killed and started again, over and over. */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { freePort } from '../free-port.ts';
import type { KillOrder } from './server.ts';

const program = fileURLToPath(new URL('server.ts', import.meta.url));

export type Victim = {
  readonly address: string;
  /** Kills it at a point of a turn, or, if nobody passes there for a while, just so. Resolves with where it was, when it runs again. */
  kill(order: KillOrder): Promise<string>;
  stop(): Promise<void>;
};

const patienceMs = 1_500;
const stderrKept = 4_000;

/** @throws Error with what the server printed, when it does not start. */
export async function victim(env: Readonly<Record<string, string>>): Promise<Victim> {
  const port = await freePort();
  let child = await start();

  async function start(): Promise<ChildProcess> {
    const started = fork(program, {
      env: { ...process.env, ...env, PORT: String(port) },
      execArgv: ['--disable-warning=ExperimentalWarning'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let said = '';
    started.stderr?.on('data', (chunk) => {
      said = (said + chunk).slice(-stderrKept);
    });
    await new Promise<void>((resolve, reject) => {
      started.once('message', () => resolve());
      started.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${said}`)));
    });
    return started;
  }

  return {
    address: `http://127.0.0.1:${port}/api/messages`,
    async kill(order) {
      const gone = new Promise<boolean>((resolve) => child.once('exit', () => resolve(true)));
      if (order.point === 'at any time') await new Promise((resolve) => setTimeout(resolve, order.after * 10));
      else child.send(order);
      const wasThere = order.point !== 'at any time' && (await Promise.race([gone, later(patienceMs)]));
      child.kill('SIGKILL');
      await gone;
      child = await start();
      return wasThere ? order.point : 'at any time';
    },
    async stop() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await Promise.race([gone, later(5_000)]);
      child.kill('SIGKILL');
    },
  };
}

/** Only to give up on the child, whose end keeps the process waiting as well. */
const later = (ms: number): Promise<false> => new Promise((resolve) => setTimeout(() => resolve(false), ms).unref());
