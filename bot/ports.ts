/** Looks whether the ports are free before anything starts, and says what to do when they are not. */
import { once } from 'node:events';
import { createServer } from 'node:net';
import { ConfigError } from './config.ts';

/** The setting that names a port, and the port. */
export type Wanted = { readonly setting: 'PORT' | 'PLAYGROUND_PORT'; readonly port: number };

/** @throws ConfigError naming every port that another program has, with the command that avoids them. */
export async function assureFree(wanted: readonly Wanted[], host: string, command: string): Promise<void> {
  const free = await Promise.all(wanted.map(({ port }) => isFree(port, host)));
  const taken = wanted.filter((_, index) => !free[index]);
  if (taken.length === 0) return;
  const ports = taken.map(({ port }) => `Port ${port} is taken by another program.`).join(' ');
  const others = taken.map(({ setting, port }) => `${setting}=${port + 1}`).join(' ');
  throw new ConfigError(`${ports} Stop that one, or choose another port: ${others} ${command}`);
}

async function isFree(port: number, host: string): Promise<boolean> {
  const probe = createServer().listen(port, host);
  try {
    await once(probe, 'listening');
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === 'EADDRINUSE') return false;
    throw error;
  } finally {
    if (probe.listening) await new Promise((resolve) => probe.close(resolve));
  }
}
