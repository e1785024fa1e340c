import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Connector, connector } from './connector.ts';
import { butTaken, cut, type Fault, first, hang, refusals, seeded, slow, throttled } from './plan.ts';

let channel: Connector;
beforeAll(async () => {
  channel = await connector();
});
afterEach(() => {
  channel.follow();
  channel.forget();
});
afterAll(() => channel.stop());

async function call(method: string, path: string, body?: object, signal?: AbortSignal) {
  const content = body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  const response = await fetch(`${channel.serviceUrl}${path}`, { method, ...content, ...(signal && { signal }) });
  return { status: response.status, retryAfter: response.headers.get('retry-after'), body: (await response.json()) as { id: string } };
}
const send = (text: string, conversation = 'chat') =>
  call('POST', `/v3/conversations/${encodeURIComponent(conversation)}/activities`, { type: 'message', text });
const texts = (conversation = 'chat') => channel.messages(conversation).map(({ activity }) => activity['text']);
const create = (id: string, tenantId = 'tenant') =>
  call('POST', '/v3/conversations', { isGroup: false, bot: { id: 'bot' }, members: [{ id, aadObjectId: `directory-${id}` }], tenantId });

describe('without faults', () => {
  it('messages stand in their order, each under its own id, and replies stand among them', async () => {
    const { body: one } = await send('one');
    const { body: two } = await call('POST', `/v3/conversations/chat/activities/${one.id}`, { type: 'message', text: 'two' });
    await send('elsewhere', '19:team;messageid=7');
    expect(channel.messages('chat')).toMatchObject([{ id: one.id, by: 'bot' }, { id: two.id }]);
    expect([texts(), texts('19:team;messageid=7')]).toEqual([['one', 'two'], ['elsewhere']]);
    expect(Number(two.id)).toBeGreaterThan(Number(one.id));
  });

  it('an update changes the message in its place; one that is not there is not found', async () => {
    const { body: one } = await send('one');
    await send('two');
    const path = `/v3/conversations/chat/activities/${one.id}`;
    expect(await call('PUT', path, { text: 'one, better' })).toMatchObject({ status: 200, body: { id: one.id } });
    expect(texts()).toEqual(['one, better', 'two']);
    const code = { status: 404, body: { error: { code: 'ActivityNotFoundInConversation' } } };
    expect(await call('PUT', path.replace('chat', 'other'), { text: 'lost' })).toMatchObject(code);
    await call('DELETE', path);
    expect(texts()).toEqual(['two']);
    expect(await call('PUT', path, { text: 'lost' })).toMatchObject(code);
    expect(channel.accepted.map(({ kind }) => kind)).toEqual(['send', 'send', 'update', 'delete']);
  });

  it('the chat with a person is always the same one, and knows them', async () => {
    const [kim, again, elsewhere, lee] = await Promise.all([create('kim'), create('kim'), create('kim', 'other'), create('lee')]);
    expect(again.body).toEqual(kim.body);
    expect(new Set([kim, elsewhere, lee].map(({ body }) => body.id)).size).toBe(3);
    expect(await call('GET', `/v3/conversations/${kim.body.id}/members/directory-kim`)).toMatchObject({ status: 200, body: { id: 'kim' } });
    expect((await call('GET', `/v3/conversations/${kim.body.id}/members/lee`)).status).toBe(404);
  });

  it('a thread in a channel is a new one each time, and its id holds that of its first message', async () => {
    const thread = { isGroup: true, channelData: { channel: { id: '19:general' } }, activity: { type: 'message', text: 'root' } };
    const [one, two] = [await call('POST', '/v3/conversations', thread), await call('POST', '/v3/conversations', thread)];
    const { id, activityId } = one.body as { id: string; activityId?: string };
    expect(id).toBe(`19:general;messageid=${activityId}`);
    expect(two.body.id).not.toBe(id);
    expect(texts(id)).toEqual(['root']);
  });
});

describe('the history', () => {
  const history = async (path: string) => (await call('GET', path)).body as unknown as { value: { id: string }[] };

  it('tells the newest messages first, with cards as text, and who wrote them', async () => {
    channel.said('chat', '5', { type: 'message', text: 'a < b', from: { id: 'kim', aadObjectId: 'directory-kim' } });
    const content = { type: 'AdaptiveCard' };
    const card = { from: { id: '28:bot' }, attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }] };
    const { body: sent } = await call('POST', '/v3/conversations/chat/activities', card);
    const { value } = await history('/v1.0/chats/chat/messages');
    expect(value).toMatchObject([
      {
        id: sent.id,
        createdDateTime: new Date(Number(sent.id)).toISOString(),
        from: { application: { id: 'bot' } },
        body: { contentType: 'html', content: `<attachment id="${sent.id}-0"></attachment>` },
        attachments: [{ id: `${sent.id}-0`, content: JSON.stringify(content) }],
      },
      { id: '5', from: { application: null, user: { id: 'directory-kim' } }, body: { content: 'a &lt; b' }, attachments: [] },
    ]);
    expect((await history('/v1.0/chats/chat/messages?$top=1')).value).toEqual([value[0]]);
  });

  it('tells the replies of a thread without its root, and the roots of a channel', async () => {
    const root = channel.messages((await call('POST', '/v3/conversations', threadIn('19:general'))).body.id)[0];
    const { body: reply } = await send('reply', root?.conversation);
    const ids = async (path: string) => (await history(`/v1.0/teams/team/channels/19:general/messages${path}`)).value.map(({ id }) => id);
    expect(await ids(`/${root?.id}/replies`)).toEqual([reply.id]);
    expect(await ids('')).toEqual([root?.id]);
  });
  const threadIn = (id: string) => ({ isGroup: true, channelData: { channel: { id } }, activity: { type: 'message', text: 'root' } });
});

describe('with faults', () => {
  it.each(Object.entries<Fault>(refusals))('%s is told with its status, and nothing is taken', async (code, fault) => {
    channel.follow(first(1, fault));
    const answer = typeof fault.answer === 'object' ? fault.answer : undefined;
    expect(await send('one')).toMatchObject({ status: answer?.status, body: { error: { code } } });
    expect((await send('two')).status).toBe(201);
    expect(texts()).toEqual(['two']);
  });

  it('throttling says how long to wait', async () => {
    channel.follow(first(1, throttled(3)));
    expect(await send('one')).toMatchObject({ status: 429, retryAfter: '3' });
  });

  it('an answer is lost, and the message is there', async () => {
    channel.follow(first(1, butTaken(cut)));
    await expect(send('one')).rejects.toThrow('fetch failed');
    channel.follow(first(1, butTaken(refusals.GatewayTimeout)));
    expect((await send('two')).status).toBe(504);
    expect(texts()).toEqual(['one', 'two']);
  });

  it('a connection breaks off before anything is taken', async () => {
    channel.follow(first(1, cut));
    await expect(send('one')).rejects.toThrow('fetch failed');
    expect(texts()).toEqual([]);
  });

  it('no answer comes', async () => {
    channel.follow(() => hang);
    await expect(call('POST', '/v3/conversations/chat/activities', {}, AbortSignal.timeout(50))).rejects.toThrow('timeout');
  });

  it('an answer comes late, and the message is there before', async () => {
    channel.follow(() => slow(60));
    const sending = send('one');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(texts()).toEqual(['one']);
    expect((await sending).status).toBe(201);
  });

  it('connections are refused until it opens again, at the same address', async () => {
    await channel.shut();
    const connecting = once(connect(Number(new URL(channel.serviceUrl).port), '127.0.0.1'), 'connect');
    await expect(connecting).rejects.toHaveProperty('code', 'ECONNREFUSED');
    await channel.open();
    expect((await send('two')).status).toBe(201);
  });

  it('only for the kinds that are named', async () => {
    channel.follow(first(1, refusals.BadGateway, 'update'));
    const { body } = await send('one');
    expect((await call('PUT', `/v3/conversations/chat/activities/${body.id}`, {})).status).toBe(502);
  });

  it('a seed gives each conversation the same faults, in whatever order they are written to', async () => {
    const statuses = async (order: readonly string[]) => {
      channel.forget();
      channel.follow(seeded(7, 0.5, [refusals.BadGateway, refusals.TooManyRequests]));
      const found: Record<string, number[]> = {};
      for (const conversation of order) found[conversation] = [...(found[conversation] ?? []), (await send('x', conversation)).status];
      return found;
    };
    const turns = [1, 2, 3, 4, 5, 6, 7, 8];
    const oneByOne = await statuses([...turns.map(() => 'a'), ...turns.map(() => 'b')]);
    expect(await statuses(turns.flatMap(() => ['b', 'a']))).toEqual(oneByOne);
    expect(new Set(Object.values(oneByOne).flat())).toEqual(new Set([201, 502, 429]));
    expect(oneByOne['a']).not.toEqual(oneByOne['b']);
  });
});
