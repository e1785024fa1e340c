import { createServer, type Server } from 'node:net';
import { afterEach, expect, it } from '@jest/globals';
import { assureFree } from '../../bot/ports.ts';

const open: Server[] = [];
afterEach(() => open.splice(0).forEach((server) => void server.close()));

async function take(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  open.push(server);
  await new Promise((resolve) => server.once('listening', resolve));
  return (server.address() as { port: number }).port;
}

it('a free port is left free', async () => {
  const port = await take();
  await new Promise((resolve) => open.pop()?.close(resolve));
  await assureFree([{ setting: 'PORT', port }], '127.0.0.1', 'npm start');
  await assureFree([{ setting: 'PORT', port }], '127.0.0.1', 'npm start');
});

it('a taken port says what to do', async () => {
  const port = await take();
  await expect(assureFree([{ setting: 'PORT', port }], '127.0.0.1', 'npm start')).rejects.toThrow(
    `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
  );
});

it('two taken ports are named together', async () => {
  const [one, two] = [await take(), await take()];
  const wanted = [{ setting: 'PORT', port: one } as const, { setting: 'PLAYGROUND_PORT', port: two } as const];
  await expect(assureFree(wanted, '127.0.0.1', 'npm start')).rejects.toThrow(`PORT=${one + 1} PLAYGROUND_PORT=${two + 1} npm start`);
});

it('another trouble than a taken port is told as it is', async () => {
  await expect(assureFree([{ setting: 'PORT', port: 3978 }], '192.0.2.1', 'npm start')).rejects.toThrow('EADDRNOTAVAIL');
});
