/** Two real processes on one store, and one person who writes to both at once: no turn is lost, and the replies come in the order of the turns. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openStore } from '../../bot/store/index.ts';
import { type Connector, connector } from '../faults/connector.ts';
import { cardOf, inbound } from '../faults/inbound.ts';
import { type Postgres, startPostgres } from '../postgres.ts';

const messages = 500;
const atOnce = 6;
const folder = mkdtempSync(join(tmpdir(), 'mct-two-'));
const running: ChildProcess[] = [];
let postgres: Postgres;
let channel: Connector;

beforeAll(async () => {
  [postgres, channel] = await Promise.all([startPostgres({ durable: false }), connector()]);
}, 60_000);
afterAll(async () => {
  for (const each of running) each.kill('SIGKILL');
  await channel.stop();
  await postgres.stop();
  rmSync(folder, { recursive: true });
});

/** A server in a process of its own. */
async function serve(data: object) {
  const env = { PATH: process.env['PATH'], SEND_LIMITS: 'off', TURN_LIMITS: 'off', ...data };
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'serve.ts')], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let complaints = '';
  child.stderr.on('data', (text) => (complaints += text));
  const exited = once(child, 'exit').then(() => {
    throw new Error(`The server did not start: ${complaints}`);
  });
  exited.catch(() => {});
  const [address] = await Promise.race([once(child.stdout, 'data'), exited]);
  return {
    address: String(address).trim(),
    complaints: () => complaints,
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** How often the card has changed since the interview began: one more with each turn. */
const revisionOn = (activity: object): number | undefined =>
  (cardOf(activity as never)?.actions?.[0]?.data as { rev?: number } | undefined)?.rev;

it.each(['PostgreSQL', 'SQLite'])(
  `Two processes on one %s, one conversation, ${messages} interleaved messages: no lost update, replies in order`,
  async (kind) => {
    channel.forget();
    const data = kind === 'SQLite' ? { DATA_FILE: join(folder, 'data.sqlite') } : { DATABASE_URL: postgres.url };
    const servers = await Promise.all([serve(data), serve(data)]);
    const people = servers.map(({ address }) => inbound(address, channel));
    const say = async (text: string, to: number) => {
      const person = people[to % 2];
      const response = await person?.deliver(person.typed(text));
      expect(response?.status).toBe(200);
    };
    await say('can I renew?', 0);
    await say('freelancer', 1);

    let next = 0;
    const writer = async () => {
      while (next < messages) {
        next += 1;
        await say(next % 3 === 0 ? 'academic' : 'freelancer', next);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, writer));

    const replies = () => channel.accepted.filter(({ kind: how }) => how === 'send');
    const until = Date.now() + 20_000;
    while (replies().length < messages + 2 && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 20));
    await Promise.all(servers.map((each) => each.stop()));

    expect(servers.map(({ complaints }) => complaints())).toEqual(['', '']);
    expect(replies().map(({ message }) => revisionOn(message?.activity ?? {}))).toEqual(
      Array.from({ length: messages + 2 }, (_, index) => index + 1),
    );
    const store = await openStore(data.DATABASE_URL ?? data.DATA_FILE ?? '', { now: Date.now });
    expect(await store.turns.load('msteams|conversation|person', undefined, 'msteams|conversation')).toMatchObject({
      version: messages + 2,
      isBusy: false,
    });
    await store.close();
  },
  90_000,
);
