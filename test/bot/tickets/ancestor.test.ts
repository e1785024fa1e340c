/** Faults of the nearest ancestor that only show at the server and the store, each as a test that it would fail. The others are in test/dialogs/tickets. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { connectorChannel } from '../../../bot/channel/connector.ts';
import { gate } from '../../../bot/gate.ts';
import { pace } from '../../../bot/outbox/pace.ts';
import { type Running, startServer } from '../../../bot/server.ts';
import { Conflict } from '../../../bot/store/engine.ts';
import { openStore, type Store } from '../../../bot/store/index.ts';
import { sqliteEngine } from '../../../bot/store/sqlite.ts';
import { expertsConfigSchema } from '../../../dialogs/tickets/route.ts';
import { type Connector, connector } from '../../faults/connector.ts';
import { activity, cardOf, post } from '../../faults/inbound.ts';
import { hang } from '../../faults/plan.ts';
import { testNeeds } from '../needs.ts';

const limits = { perPerson: Infinity, perTenant: Infinity, atOnce: Infinity };
const experts = expertsConfigSchema.parse({
  channels: [{ name: 'Experts', team: '19:team', channel: '19:experts', mentionNeeded: false }],
  default: 'Experts',
});

describe('over HTTP', () => {
  let channel: Connector;
  let store: Store;
  let server: Running;
  const reports: unknown[] = [];
  const rejections: unknown[] = [];
  const noted = (reason: unknown) => void rejections.push(reason);
  beforeAll(async () => {
    process.on('unhandledRejection', noted);
    channel = await connector();
  });
  afterAll(async () => {
    process.off('unhandledRejection', noted);
    await channel.stop();
  });
  beforeEach(async () => {
    store = await openStore(':memory:', { now: Date.now });
    const broken = { ...store, feedback: { ...store.feedback, keep: () => Promise.reject(new Error('SECRET')) } };
    server = await startServer(
      { port: 0, host: '127.0.0.1', limits, stopPatienceMs: 0 },
      {
        ...(await testNeeds({ store: broken, now: Date.now, report: (_, error) => void reports.push(error) })),
        experts,
        gate: gate(undefined),
        channel: connectorChannel({ token: async () => undefined, patienceMs: 60_000 }),
        pace: pace([]),
      },
    );
  });
  afterEach(async () => {
    channel.follow();
    await server.stop();
    await store.close();
  });
  const tell = (more: object) => post(server.address, activity(channel.serviceUrl, more));
  const shown = () => cardOf(channel.messages('conversation').at(-1)?.activity);
  const press = (verb: string, inputs: object) => {
    const data = shown()?.actions?.find((each) => (each.data as { verb?: string }).verb === verb)?.data;
    if (!data) throw new Error(`The card has no button that means ${verb}.`);
    return { type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', data: { ...data, ...inputs } } } };
  };

  it('fault 1: a post that hangs holds up no turn, and the repetition of the turn opens no second ticket', async () => {
    await tell({ type: 'message', text: 'ask the experts: Is there a dress code?' });
    await server.idle();
    channel.follow(({ kind }) => (kind === 'create' ? hang : undefined));
    const send = press('send-question', { question: 'Is there a dress code?', along: '' });
    const begun = performance.now();
    for (const id of ['send', 'send', 'send-again']) expect((await tell({ ...send, id })).status).toBe(200);
    expect(performance.now() - begun).toBeLessThan(5_000);
    expect(await store.tickets.unposted(10)).toHaveLength(1);
    expect(channel.requests.filter(({ path, method }) => method === 'POST' && path === '/v3/conversations')).toHaveLength(1);
  });

  it('faults 5 and 6: what goes wrong in the route is awaited, reported once, and answered with a constant sentence', async () => {
    const thumb = {
      type: 'invoke',
      name: 'message/submitAction',
      replyToId: 'a',
      value: { actionName: 'feedback', actionValue: { reaction: 'like' } },
    };
    const response = await tell(thumb);
    expect([response.status, await response.json()]).toEqual([
      500,
      { error: { status: 500, message: 'Something went wrong on our side.' } },
    ]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(rejections).toEqual([]);
    expect(reports).toEqual([expect.objectContaining({ message: 'SECRET' })]);
  });
});

it('fault 8: of writes that share a transaction each is told once, and what it is told is so', async () => {
  const engine = sqliteEngine(':memory:');
  await engine.db.schema.createTable('kept').addColumn('what', 'text').execute();
  const keep = (what: string, fails?: Error) =>
    engine.write(async (db) => {
      const insert = db.kysely.insertInto('kept' as never).values({ what } as never);
      await db.run(insert.compile());
      if (fails) throw fails;
      return what;
    });
  const told: string[] = [];
  await Promise.all(
    [keep('a'), keep('b', new Conflict('overtaken')), keep('c', new Error('a mistake')), keep('d')].map((each) =>
      each.then(
        (what) => told.push(`kept ${what}`),
        (error: Error) => told.push(error.message),
      ),
    ),
  );
  expect(told.toSorted()).toEqual(['a mistake', 'kept a', 'kept d', 'overtaken']);
  const { rows } = await engine.read((db) =>
    db.run(
      db.kysely
        .selectFrom('kept' as never)
        .selectAll()
        .compile(),
    ),
  );
  expect(rows).toEqual([{ what: 'a' }, { what: 'd' }]);
  await engine.close();
});
