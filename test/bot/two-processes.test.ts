/** Two real processes on one store, and one person who writes to both at once: no turn is lost, and the replies come in the order of the turns. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openStore } from '../../bot/store/index.ts';
import { type Connector, connector } from '../faults/connector.ts';
import { cardOf, inbound } from '../faults/inbound.ts';
import { type Victim, victim } from '../faults/victim.ts';
import { type Postgres, startPostgres } from '../postgres.ts';

const messages = 500;
const atOnce = 6;
const folder = mkdtempSync(join(tmpdir(), 'mct-two-'));
let servers: Victim[] = [];
let postgres: Postgres;
let channel: Connector;

beforeAll(async () => {
  [postgres, channel] = await Promise.all([startPostgres({ durable: false }), connector()]);
}, 60_000);
afterAll(async () => {
  await Promise.all(servers.map((each) => each.stop()));
  await channel.stop();
  await postgres.stop();
  rmSync(folder, { recursive: true });
});

/** How often the card has changed since the interview began: one more with each turn. */
const revisionOn = (activity: object): number | undefined =>
  (cardOf(activity as never)?.actions?.[0]?.data as { rev?: number } | undefined)?.rev;

it.each(['PostgreSQL', 'SQLite'])(
  `Two processes on one %s, one conversation, ${messages} interleaved messages: no lost update, replies in order`,
  async (kind) => {
    channel.forget();
    const place = kind === 'SQLite' ? join(folder, 'data.sqlite') : postgres.url;
    const env = { SEND_LIMITS: 'off', TURN_LIMITS: 'off', [kind === 'SQLite' ? 'DATA_FILE' : 'DATABASE_URL']: place };
    servers = await Promise.all([victim(env), victim(env)]);
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
    const store = await openStore(place, { now: Date.now });
    const load = () => store.turns.load('msteams|conversation|person', undefined, 'msteams|conversation');
    // The last message stands there a moment before its process has noted that.
    for (let tries = 0; tries < 200 && (await load()).isBusy; tries += 1) await new Promise((resolve) => setTimeout(resolve, 25));
    await Promise.all(servers.splice(0).map((each) => each.stop()));

    expect(replies().map(({ message }) => revisionOn(message?.activity ?? {}))).toEqual(
      Array.from({ length: messages + 2 }, (_, index) => index + 1),
    );
    expect(await load()).toMatchObject({
      version: messages + 2,
      isBusy: false,
    });
    await store.close();
  },
  90_000,
);
