import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import pg from 'pg';
import { openStore, StoreError } from '../../../bot/store/index.ts';
import { wordsIn } from '../../../cards/render.ts';
import { type Connector, connector } from '../../faults/connector.ts';
import { type Postgres, startPostgres } from '../../postgres.ts';
import { until } from '../server-process.ts';
import { serverHere } from './in-process.ts';
import { ready } from './people.ts';

const { notSaved } = wordsIn.en;
let channel: Connector;
let postgres: Postgres;
beforeAll(async () => {
  channel = await connector();
  postgres = await startPostgres({ durable: false });
}, 60_000);
afterAll(async () => {
  await channel.stop();
  await postgres.stop();
});

let count = 0;
let url: string;
let server: Awaited<ReturnType<typeof serverHere>>;
beforeEach(async () => {
  count += 1;
  url = await postgres.database(`edges${count}`);
  server = await serverHere(channel, { data: url });
});
afterEach(() => server.stop());
const somebody = (name: string) => server.person(`${name}-postgres-${count}`);
const turnsReady = (status: number) => until(async () => (await ready(server.base)).status === status, 8_000);

/** As an administrator, from another database. */
async function administer(...statements: readonly string[]) {
  const client = new pg.Client(postgres.url);
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}
const cut = () => `select pg_terminate_backend(pid) from pg_stat_activity where datname = 'edges${count}'`;

it('connections that are cut are made anew, and nobody notices', async () => {
  const people = Array.from({ length: 10 }, (_, index) => somebody(`cut-${index}`));
  await Promise.all(people.map((each) => each.says('can I renew?')));
  await server.idle();
  await administer(cut());
  expect(await Promise.all(people.map((each) => each.says('freelancer, developer')))).not.toContain(notSaved);
  expect(server.told).toEqual([]);
}, 30_000);

it('connections that are cut in the middle cost nothing that was acknowledged', async () => {
  const people = Array.from({ length: 30 }, (_, index) => somebody(`middle-${index}`));
  const said = Promise.all(people.map((each) => each.says('can I renew?')));
  for (let times = 0; times < 5; times += 1) await administer(cut());
  const answers = await said;
  for (const answer of answers) expect(answer === notSaved || answer?.includes('Renew your MCT membership')).toBe(true);
  await until(async () => (await ready(server.base)).status === 200);
  await server.idle();
  for (const each of people) expect(await each.says('help')).not.toBe(notSaved);
}, 40_000);

it('a server that restarts is waited for', async () => {
  const kim = somebody('restart');
  await kim.says('can I renew?');
  await server.idle();
  await postgres.pause();
  const answer = kim.says('freelancer, developer');
  await new Promise((resolve) => setTimeout(resolve, 500));
  await postgres.resume();
  expect(await answer).toMatch(/2 |Requirements/);
  expect(server.told).toEqual([]);
}, 30_000);

it.each<[string, () => Promise<void>, () => Promise<void>, RegExp]>([
  ['is down', () => postgres.pause(), () => postgres.resume(), /Check that it runs/],
  [
    'is read-only',
    () => administer(`alter database edges${count} set default_transaction_read_only = on`, cut()),
    () => administer(`alter database edges${count} reset default_transaction_read_only`),
    /It is read-only. Make it writable/,
  ],
])(
  'a server that %s: a kind word, one line for the operator, and turns go on when it is back',
  async (_, begin, end, cure) => {
    const [kim, lee] = [somebody('kim'), somebody('lee')];
    await kim.says('can I renew?');
    expect(await turnsReady(200)).toBe(true);
    await server.idle();
    await begin();
    expect(await Promise.all([kim.says('freelancer, developer'), lee.says('can I renew?')])).toEqual([notSaved, notSaved]);
    expect(await turnsReady(503)).toBe(true);
    expect(JSON.stringify((await ready(server.base)).body)).not.toMatch(/127|edges|5432/);
    expect(server.told).toEqual([expect.stringMatching(cure)]);
    expect(server.told[0]).toContain(`/edges${count}`);
    expect(server.told[0]).not.toContain('password@');
    await end();
    expect(await kim.says('freelancer, developer')).toMatch(/2 |Requirements/);
    expect(await turnsReady(200)).toBe(true);
    expect(server.told.slice(1)).toEqual(['The store works again.']);
  },
  40_000,
);

it('a database that is not there, a password that is wrong, a server that is not there: no start, and one sentence each', async () => {
  const { host } = new URL(url);
  const places = [
    [
      url.replace(/edges\d+/, 'nowhere'),
      `DATABASE_URL: The database at ${host}/nowhere fails: database "nowhere" does not exist. There is no such`,
    ],
    [url.replace('password', 'secret'), 'It refuses the user or the password. Correct them in DATABASE_URL.'],
    [
      'postgres://kim:secret@127.0.0.1:1/db',
      'DATABASE_URL: The database at 127.0.0.1:1/db fails: connect ECONNREFUSED 127.0.0.1:1. Check that it runs',
    ],
  ] as const;
  for (const [place, sentence] of places) {
    const error = await openStore(place, { now: Date.now }).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(StoreError);
    expect((error as Error).message).toContain(sentence);
    expect((error as Error).message).not.toContain('secret');
  }
}, 40_000);
