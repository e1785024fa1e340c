import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { limiter } from '../../../bot/limits.ts';
import { wordsIn } from '../../../cards/render.ts';
import { type Connector, connector } from '../../faults/connector.ts';
import { cardOf } from '../../faults/inbound.ts';
import { serverHere } from './in-process.ts';

const { tooMuch } = wordsIn.en;
const enter = (admit: ReturnType<typeof limiter>, who: string, tenant = 't', again?: string) => {
  const admission = admit(who, tenant, again);
  return 'leave' in admission ? admission : admission.refusedFor;
};

describe('who is let in', () => {
  const clock = { now: 0 };
  const admit = (perPerson: number, perTenant: number, atOnce = Infinity) => limiter({ perPerson, perTenant, atOnce }, () => clock.now);
  const finish = (admission: ReturnType<typeof enter>) => (typeof admission === 'string' ? admission : void admission.leave());

  it('so many of a person, then none until the ten seconds are over', () => {
    const door = admit(2, 100);
    expect([1, 2, 3, 4].map(() => finish(enter(door, 'kim')))).toEqual([undefined, undefined, 'person', 'person']);
    expect(finish(enter(door, 'lee'))).toBeUndefined();
    expect(finish(enter(door, 'kim', 'other tenant'))).toBeUndefined();
    clock.now += 10_001;
    expect(finish(enter(door, 'kim'))).toBeUndefined();
  });
  it('so many of a tenant', () => {
    const door = admit(100, 2);
    expect(['kim', 'lee', 'jo'].map((who) => finish(enter(door, who)))).toEqual([undefined, undefined, 'tenant']);
    expect(finish(enter(door, 'jo', 'other'))).toBeUndefined();
  });
  it('so many at once, and again as soon as one has left', () => {
    const door = admit(100, 100, 1);
    const first = enter(door, 'kim');
    expect(enter(door, 'lee')).toBe('server');
    finish(first);
    expect(finish(enter(door, 'lee'))).toBeUndefined();
  });
  it('no more unfinished ones than that, however long they take', () => {
    const door = admit(2, 100);
    const slow = [enter(door, 'kim'), enter(door, 'kim')];
    clock.now += 60_000;
    expect(enter(door, 'kim')).toBe('person');
    slow.forEach(finish);
    expect(finish(enter(door, 'kim'))).toBeUndefined();
  });
  it('the same click again does not count', () => {
    const door = admit(1, 1);
    expect([1, 2, 3].map(() => finish(enter(door, 'kim', 't', 'token')))).toEqual([undefined, undefined, undefined]);
    expect(enter(door, 'kim', 't', 'another')).toBe('person');
  });
  it('only the first refusal of ten seconds is to be told', () => {
    const door = admit(0, 1);
    const isFirst = () => (door('kim', 't', undefined) as { isFirst: boolean }).isFirst;
    expect([isFirst(), isFirst()]).toEqual([true, false]);
    clock.now += 10_001;
    expect(isFirst()).toBe(true);
  });
  it('of very many people, the first ones are forgotten', () => {
    const door = limiter({ perPerson: 1, perTenant: Infinity, atOnce: Infinity }, () => 0, 10);
    for (let index = 0; index < 100; index += 1) finish(enter(door, `person ${index}`));
    expect(finish(enter(door, 'person 0'))).toBeUndefined();
    expect(enter(door, 'person 99')).toBe('person');
  });
});

describe('at the door', () => {
  const clock = { now: 1_000_000 };
  let channel: Connector;
  let server: Awaited<ReturnType<typeof serverHere>>;
  beforeAll(async () => {
    channel = await connector();
    server = await serverHere(channel, { data: ':memory:', limits: { perPerson: 5, perTenant: 12, atOnce: 100 }, now: () => clock.now });
  });
  afterAll(async () => {
    await server.stop();
    await channel.stop();
  });
  const nextWindow = () => {
    clock.now += 10_001;
  };

  it('a flood is asked to wait, in one message and not in hundreds, and ten seconds later all is well', async () => {
    const kim = server.person('kim');
    const statuses = await Promise.all(Array.from({ length: 100 }, () => kim.deliver(kim.typed('help')).then(({ status }) => status)));
    expect(new Set(statuses)).toEqual(new Set([200]));
    await server.idle();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(kim.heard().filter((text) => text === tooMuch)).toHaveLength(1);
    expect(kim.heard()).toHaveLength(6);
    expect(server.told).toEqual(['limits: More than TURN_LIMITS allows: refused for the limit of the person.']);
    nextWindow();
    expect(await kim.says('can I renew?')).toMatch(/^Renew your MCT membership/);
  });

  it('a click is always answered: with the words, or with the card; and the same one again is never refused', async () => {
    nextWindow();
    const lee = server.person('lee');
    await lee.says('can I renew?');
    await server.idle();
    const [message] = channel.messages(lee.conversation).filter(({ by }) => by === 'bot');
    const data = cardOf(message?.activity)?.actions?.[0]?.data ?? {};
    const click = lee.clicked(data, { employerType: 'other' }, message?.id ?? '');
    const press = async (body = click) => (await (await lee.deliver(body)).json()) as { type: string; value: object | string };
    const first = await press();
    expect(first.type).toBe('application/vnd.microsoft.card.adaptive');
    for (const text of ['help', 'help', 'help', 'help']) await lee.deliver(lee.typed(text));
    const other = () => press(lee.clicked({ ...data, token: 'another-token-xx' }, {}, ''));
    const busy = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: tooMuch };
    expect([await other(), await other()]).toEqual([busy, busy]);
    nextWindow();
    const again = await Promise.all(Array.from({ length: 150 }, (_, index) => press({ ...click, id: `again-${index}` })));
    expect(new Set(again.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(again[0]?.type).toBe('application/vnd.microsoft.card.adaptive');
  });

  it('thumbs have their own measure', async () => {
    nextWindow();
    const jo = server.person('jo');
    const thumb = () =>
      jo.deliver({
        ...jo.typed(''),
        type: 'invoke',
        name: 'message/submitAction',
        value: { actionName: 'feedback', actionValue: { reaction: 'like' } },
      } as never);
    const statuses = (await Promise.all(Array.from({ length: 8 }, thumb))).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(3);
    expect(await jo.says('help')).toBeDefined();
  });

  it('how it is: ready, with what waits; and alive', async () => {
    const alive = await fetch(`${server.base}/health`);
    expect([alive.status, await alive.json()]).toEqual([200, { alive: true }]);
    const ready = await fetch(`${server.base}/ready`);
    expect([ready.status, await ready.json()]).toEqual([200, { ready: true, outbox: { waiting: 0, oldestSeconds: 0 } }]);
  });

  it('what the channel has not taken for more than a minute is told', async () => {
    nextWindow();
    const jo = server.person('waits');
    await channel.shut();
    await jo.deliver(jo.typed('help'));
    await server.idle();
    clock.now += 61_000;
    const body = (await (await fetch(`${server.base}/ready`)).json()) as object;
    await channel.open();
    expect(body).toEqual({
      ready: true,
      outbox: { waiting: 1, oldestSeconds: 61 },
      note: 'Messages wait to be sent: see the log for what the channel answers.',
    });
  });
});
