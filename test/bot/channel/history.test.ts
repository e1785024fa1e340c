import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Message, Reference } from '../../../bot/channel/channel.ts';
import { connectorChannel } from '../../../bot/channel/connector.ts';
import { graphHistory } from '../../../bot/channel/history.ts';
import { type Connector, connector } from '../../faults/connector.ts';
import { cut, type Fault, hang, refusals } from '../../faults/plan.ts';

const clock = { now: 1_700_000_000_000 };
let there: Connector;
beforeAll(async () => {
  there = await connector({ now: () => clock.now });
});
afterEach(() => {
  there.follow();
  there.forget();
});
afterAll(() => there.stop());

const token = async () => undefined;
const channel = () => {
  const history = graphHistory({ graphUrl: there.serviceUrl, token, patienceMs: 150 });
  return connectorChannel({ token, patienceMs: 150, history });
};
const bot = { id: '28:app', name: 'MCT Assistant' };
const where = {
  group: (): Reference => ({
    channelId: 'msteams',
    serviceUrl: there.serviceUrl,
    conversation: '19:group@thread.v2',
    kind: 'group',
    bot,
  }),
  /** The Bot Connector and Graph know this chat by different names; the stand-in by one. */
  personal: (): Reference => ({
    ...where.group(),
    kind: 'personal',
    conversation: '19:kim_app@unq.gbl.spaces',
    person: { id: '29:kim', aadObjectId: 'kim' },
  }),
  channel: (): Reference => ({
    ...where.group(),
    kind: 'channel',
    conversation: '19:abc@thread.tacv2;messageid=1700000000001',
    team: { id: '19:team', group: 'group-id', channel: '19:abc@thread.tacv2' },
  }),
};
const card = {
  type: 'AdaptiveCard' as const,
  body: [
    { type: 'TextBlock', text: 'Can I renew?', wrap: true },
    { type: 'Input.Text', id: 'mtmId', label: 'Your MTM id' },
  ],
  actions: [{ type: 'Action.Execute', title: 'Next', data: { v: 1, token: 'token-1' } }],
};
const message: Message = { text: 'Can I renew?', card };
const none: ReadonlySet<string> = new Set();
const find = (what: Message = message, to: Reference = where.group(), since = clock.now, others = none) =>
  channel().find(to, what, since, others);
const send = async (what: Message = message, to: Reference = where.group()) => {
  const result = await channel().send(to, what);
  return result.kind === 'done' ? (result.id ?? '') : '';
};

it.each(Object.entries(where))('finds what stands in a %s conversation, and nothing where it does not', async (_, place) => {
  expect(await find(message, place())).toBe('absent');
  const id = await send(message, place());
  expect(await find(message, place())).toEqual({ id });
});

it('asks Graph where such messages are', async () => {
  for (const place of Object.values(where)) await find(message, place());
  expect(there.requests.map(({ method, path }) => `${method} ${decodeURIComponent(path)}`)).toEqual([
    'GET /v1.0/chats/19:group@thread.v2/messages?$top=50',
    'GET /v1.0/chats/19:kim_app@unq.gbl.spaces/messages?$top=50',
    'GET /v1.0/teams/group-id/channels/19:abc@thread.tacv2/messages/1700000000001/replies?$top=50',
  ]);
});

describe('a card', () => {
  it('comes back in another order, with members that were not sent, and is the same', async () => {
    const { actions, body, type } = card;
    const [execute] = actions;
    const other = {
      ...{
        version: '1.5',
        msteams: { width: 'full' },
        actions: [{ data: { token: 'token-1', v: 1, $added: true }, title: 'Next', id: 'x', type: execute?.type }],
      },
      body: body.map((each) => Object.fromEntries([...Object.entries(each).toReversed(), ['spacing', 'default']])),
      type,
    };
    const id = await send({ text: '', card: other });
    expect(await find()).toEqual({ id });
  });
  it.each<[string, object]>([
    ['another token', { actions: [{ ...card.actions[0], data: { v: 1, token: 'token-2' } }] }],
    ['other words', { body: [{ type: 'TextBlock', text: 'Can I renew!' }, card.body[1]] }],
    ['one word more', { body: [...card.body, { type: 'TextBlock', text: 'Yes' }] }],
    ['one word less', { body: card.body.slice(1) }],
  ])('with %s is another one', async (_, change) => {
    await send({ text: message.text, card: { ...card, ...change } });
    expect(await find()).toBe('absent');
  });
  it('is none of those known to be others', async () => {
    const [first, second] = [await send(), await send()];
    expect(await find(message, where.group(), clock.now, new Set([second]))).toEqual({ id: first });
    expect(await find(message, where.group(), clock.now, new Set([first, second]))).toBe('absent');
  });
});

describe('words', () => {
  it.each([
    'Skipped. It stays open.',
    'less < more & "more" > less',
    '您可以现在续期。',
    '**Yes**\n- MTM\n- [see here](https://example.com/a?b=c&d=e)',
  ])('%j are found', async (text) => {
    const id = await send({ text });
    expect(await find({ text })).toEqual({ id });
    expect(await find({ text: `${text} No.` })).toBe('absent');
  });
  it('are found as Teams gives them back: Markdown turned into HTML', async () => {
    const id = await send({ text: '<p>Yes, <strong>you can</strong>.</p><ul><li>MTM&nbsp;id</li></ul>' });
    const html = JSON.stringify(there.messages(where.group().conversation));
    expect(html).toContain('strong');
    expect(
      await answering([
        {
          id,
          createdDateTime: new Date(clock.now).toISOString(),
          body: { content: '<p>Yes, <strong>you can</strong>.</p>\n<ul><li>MTM&nbsp;id &#8211; it&#39;s&#x20;there&#99999999;</li></ul>' },
        },
      ]),
    ).toEqual({ id });
  });
  /** A Graph that answers just this. */
  async function answering(value: object[]) {
    const server = createServer((_, response) => void response.end(JSON.stringify({ value })));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const graphUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const found = await graphHistory({ graphUrl, token, patienceMs: 500 }).find(
      where.group(),
      { text: "Yes, **you can**.\n- MTM id – it's there" },
      clock.now,
      none,
    );
    server.closeAllConnections();
    server.close();
    return found;
  }
  it('of a person who says the same are not ours', async () => {
    there.said(where.group().conversation, '1700000000001', { type: 'message', text: 'Skipped.', from: { id: '29:kim' } });
    expect(await find({ text: 'Skipped.' }, where.group(), 1_700_000_000_000)).toBe('absent');
  });
  it('of another app are not ours', async () => {
    await send({ text: 'Skipped.' }, { ...where.group(), bot: { id: '28:other' } });
    expect(await find({ text: 'Skipped.' })).toBe('absent');
  });
});

describe('time', () => {
  it('what stood there well before is another one; clocks may differ by five seconds', async () => {
    const id = await send();
    expect(await find(message, where.group(), clock.now + 4_000)).toEqual({ id });
    expect(await find(message, where.group(), clock.now + 6_000)).toBe('absent');
  });
});

describe('it cannot be told', () => {
  const chatter = async (many: number) => {
    for (let index = 0; index < many; index += 1) await send({ text: `chatter ${index}` });
  };
  it('when there was more since then than fits on a page, and it is not on that page', async () => {
    const begun = clock.now;
    await chatter(49);
    expect(await find(message, where.group(), begun)).toBe('absent');
    await send();
    await chatter(1);
    clock.now += 60_000;
    expect(await find(message, where.group(), begun)).toEqual({ id: expect.any(String) });
    await chatter(50);
    expect(await find(message, where.group(), begun)).toBe('never');
    expect(await find(message, where.group(), clock.now + 10_000)).toBe('absent');
  });
  it('when a page is full of older messages that were changed since', async () => {
    const old = [];
    for (let index = 0; index < 50; index += 1) old.push(await send({ text: `old ${index}` }));
    clock.now += 60_000;
    const since = clock.now;
    await send();
    clock.now += 1_000;
    for (const each of old) await channel().update(where.group(), each, { text: 'changed' });
    expect(await find(message, where.group(), since)).toBe('never');
  });
  it.each(
    Object.entries<Fault>({
      Forbidden: refusals.BotDisabledByAdmin,
      throttled: refusals.TooManyRequests,
      down: refusals.ServiceUnavailable,
      hang,
      cut,
    }),
  )('when Graph does not answer: %s', async (_, fault) => {
    await send();
    there.follow(({ kind }) => (kind === 'history' ? fault : undefined));
    expect(await find()).toBe('not-now');
  });
  it('when what Graph says makes no sense', async () => {
    const server = createServer((_, response) => void response.end('{"value": 7}'));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const graphUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(await graphHistory({ graphUrl, token, patienceMs: 500 }).find(where.group(), message, 0, none)).toBe('not-now');
    server.closeAllConnections();
    server.close();
  });
  it('when no token can be had', async () => {
    const refused = graphHistory({ graphUrl: there.serviceUrl, token: () => Promise.reject(new Error('no')), patienceMs: 150 });
    expect(await refused.find(where.group(), message, 0, none)).toBe('not-now');
  });
  it.each<[string, () => Reference]>([
    ['a person whom Entra does not know', () => ({ ...where.personal(), person: { id: '29:kim' } })],
    ['a team whose id is not known', () => ({ ...where.channel(), team: { id: '19:team', channel: '19:abc' } })],
  ])('for %s, and nobody is asked', async (_, place) => {
    expect(await find(message, place())).toBe('never');
    expect(there.requests).toEqual([]);
  });
});
