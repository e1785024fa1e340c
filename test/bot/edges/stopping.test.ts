import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { type Connector, connector } from '../../faults/connector.ts';
import { hang, slow } from '../../faults/plan.ts';
import { serverProcess, until } from '../server-process.ts';
import { person } from './people.ts';

const folder = mkdtempSync(join(tmpdir(), 'mct-stopping-'));
let channel: Connector;
beforeAll(async () => {
  channel = await connector();
});
afterEach(() => channel.follow());
afterAll(async () => {
  await channel.stop();
  rmSync(folder, { recursive: true, force: true });
});
const start = (name: string, more: Record<string, string> = {}) =>
  serverProcess({ DATA_FILE: join(folder, `${name}.sqlite`), SEND_LIMITS: 'off', TURN_LIMITS: 'off', ...more });

/** A request for which the last line is still to come: it is under way, whatever happens meanwhile. */
async function beganAsking(port: number, path: string) {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(`GET ${path} HTTP/1.1\r\nhost: here\r\n`);
  return async () => {
    socket.write('\r\n');
    let said = '';
    for await (const chunk of socket) said += chunk;
    return said;
  };
}

it('SIGTERM: who was let in is answered, what that says goes out, nobody else comes in, and the server leaves with 0', async () => {
  const server = await start('busy');
  channel.follow(() => slow(400));
  const people = Array.from({ length: 20 }, (_, index) => person(`busy-${index}`, server.address, channel));
  const finish = await beganAsking(server.port, '/ready');
  const answers = Promise.allSettled(people.map((each) => each.deliver(each.typed('can I renew?'))));
  // In the middle: some messages are with the channel, none of them is answered by it.
  expect(await until(() => channel.requests.length >= 3)).toBe(true);
  server.signal('SIGTERM');
  expect(await until(() => server.said().includes('Finishing'))).toBe(true);
  await expect(fetch(`${server.base}/health`)).rejects.toThrow('fetch failed');
  const ready = await finish();
  expect(ready).toContain('503');
  expect(ready).toContain('{"ready":false,"because":"The server is stopping."}');
  // Whose connection came too late is refused, and heard nothing; Teams tries that again.
  const wasIn = (await answers).map((answer) => answer.status === 'fulfilled' && answer.value.status === 200);
  expect(await server.gone).toBe(0);
  expect(wasIn.filter(Boolean).length).toBeGreaterThanOrEqual(3);
  expect(people.map(({ heard }) => heard().length)).toEqual(wasIn.map((was) => (was ? 1 : 0)));
}, 40_000);

it('a channel that hangs is waited for as long as is set, and what it did not take goes out after the next start', async () => {
  const env = { SEND_PATIENCE_MS: '500', STOP_PATIENCE_MS: '200' };
  const first = await start('hanging', env);
  channel.follow(() => hang);
  const kim = person('hanging', first.address, channel);
  expect((await kim.deliver(kim.typed('can I renew?'))).status).toBe(200);
  const begun = Date.now();
  first.signal('SIGTERM');
  expect(await first.gone).toBe(0);
  expect(Date.now() - begun).toBeLessThan(3_000);
  expect(kim.heard()).toEqual([]);
  channel.follow();
  const second = await start('hanging', { ...env, PORT: String(first.port) });
  expect(await until(() => kim.heard()[0], 8_000)).toContain('Renew your MCT membership');
  // A Ctrl-C that npm passes on arrives twice, and is one.
  second.signal('SIGINT');
  second.signal('SIGINT');
  expect(await second.gone).toBe(0);
}, 60_000);

it('a second Ctrl-C leaves at once', async () => {
  const server = await start('twice', { STOP_PATIENCE_MS: '60000', SEND_PATIENCE_MS: '60000' });
  channel.follow(() => hang);
  const kim = person('twice', server.address, channel);
  await kim.deliver(kim.typed('help'));
  server.signal('SIGINT');
  await new Promise((resolve) => setTimeout(resolve, 700));
  server.signal('SIGINT');
  expect(await server.gone).toBe(130);
}, 40_000);
