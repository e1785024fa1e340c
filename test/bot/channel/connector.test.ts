import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Message, Reference } from '../../../bot/channel/channel.ts';
import { connectorChannel } from '../../../bot/channel/connector.ts';
import { type Connector, connector } from '../../faults/connector.ts';
import { butTaken, cut, type Fault, first, hang, refusals, slow, throttled } from '../../faults/plan.ts';

let there: Connector;
beforeAll(async () => {
  there = await connector();
});
afterEach(() => {
  there.follow();
  there.forget();
});
afterAll(() => there.stop());

const channel = connectorChannel({ token: async () => undefined, patienceMs: 150 });
const card = { type: 'AdaptiveCard' as const, version: '1.5', body: [{ type: 'TextBlock', text: 'Renewal' }] };
const cardMessage: Message = { text: 'Renewal\nCan I renew?\nYes', card, feedback: true };
const bot = { id: '28:bot', name: 'MCT Assistant' };
const person = { id: '29:kim', aadObjectId: 'kim-in-entra', name: 'Kim' };
const personal = (): Reference => ({
  channelId: 'msteams',
  serviceUrl: `${there.serviceUrl}/`,
  conversation: 'a:1Chat',
  kind: 'personal',
  tenant: 'contoso',
  bot,
  person,
});
const thread = (): Reference => ({
  channelId: 'msteams',
  serviceUrl: there.serviceUrl,
  conversation: '19:abc@thread.tacv2;messageid=1700000000001',
  kind: 'channel',
  tenant: 'contoso',
  bot,
});

describe('what is sent', () => {
  it('words in the personal chat', async () => {
    expect(await channel.send(personal(), { text: 'Skipped.' })).toEqual({ kind: 'done', id: there.messages('a:1Chat')[0]?.id });
    expect(there.requests).toEqual([
      {
        method: 'POST',
        path: '/v3/conversations/a%3A1Chat/activities',
        body: {
          type: 'message',
          channelId: 'msteams',
          serviceUrl: `${there.serviceUrl}/`,
          from: bot,
          recipient: person,
          conversation: { id: 'a:1Chat', tenantId: 'contoso', isGroup: false },
          inputHint: 'acceptingInput',
          text: 'Skipped.',
        },
      },
    ]);
  });
  it('a card in a thread: not beside a text, which Teams would take for a second message, but with a summary for notifications', async () => {
    await channel.send(thread(), cardMessage);
    const [request] = there.requests;
    expect(request?.path).toBe('/v3/conversations/19%3Aabc%40thread.tacv2%3Bmessageid%3D1700000000001/activities');
    expect(there.messages(thread().conversation)).toHaveLength(1);
    expect(request?.body).toEqual({
      type: 'message',
      channelId: 'msteams',
      serviceUrl: there.serviceUrl,
      from: bot,
      conversation: { id: '19:abc@thread.tacv2;messageid=1700000000001', tenantId: 'contoso', isGroup: true },
      inputHint: 'acceptingInput',
      attachmentLayout: 'list',
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
      summary: 'Renewal · Can I renew?',
      channelData: { feedbackLoop: { type: 'default' } },
    });
  });
  it('an update, under the id of what it changes', async () => {
    const sent = await channel.send(personal(), { text: 'one' });
    const id = sent.kind === 'done' ? (sent.id ?? '') : '';
    expect(await channel.update(personal(), id, cardMessage)).toEqual({ kind: 'done', id });
    expect(there.requests[1]).toMatchObject({ method: 'PUT', path: `/v3/conversations/a%3A1Chat/activities/${id}`, body: { id } });
    expect(there.messages('a:1Chat')).toMatchObject([{ id, activity: { attachments: [{ content: card }] } }]);
  });
  it('an id with signs of its own stays one part of the path', async () => {
    await channel.update(personal(), 'f:1/2?x=3#4', { text: 'x' });
    expect(there.requests[0]?.path).toBe('/v3/conversations/a%3A1Chat/activities/f%3A1%2F2%3Fx%3D3%234');
  });
  it('the wish for a chat with one person, in their tenant', async () => {
    const opened = await channel.openPersonal(thread(), person);
    expect(opened).toEqual({ kind: 'done', id: expect.stringMatching(/^a:/) });
    expect(await channel.openPersonal(thread(), person)).toEqual(opened);
    expect(there.requests[0]).toEqual({
      method: 'POST',
      path: '/v3/conversations',
      body: { isGroup: false, bot, members: [person], tenantId: 'contoso', channelData: { tenant: { id: 'contoso' } } },
    });
  });
});

type Way = readonly [way: string, go: () => Promise<unknown>];
const ways: readonly Way[] = [
  ['a new message', () => channel.send(personal(), cardMessage)],
  ['an update', () => channel.update(personal(), 'old', cardMessage)],
  ['a personal chat', () => channel.openPersonal(personal(), person)],
];

describe.each(ways)('%s is asked for once', (_, go) => {
  const outcome = async (fault: Fault) => {
    there.follow(() => fault);
    const result = await go();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(there.requests).toHaveLength(1);
    return result;
  };
  it.each(Object.entries<Fault>(refusals))('%s', async (code, fault) => {
    const { status, retryAfterS } = fault.answer as { status: number; retryAfterS?: number };
    expect(await outcome(fault)).toEqual({
      kind: 'refused',
      status,
      code,
      retryAfterMs: retryAfterS === undefined ? undefined : retryAfterS * 1_000,
    });
  });
  it('throttled for a while', async () => {
    expect(await outcome(throttled(17))).toMatchObject({ kind: 'refused', status: 429, retryAfterMs: 17_000 });
  });
  it.each(Object.entries({ hang, cut, 'cut, but taken': butTaken(cut), 'slower than patience': slow(400) }))('%s', async (_name, fault) => {
    expect(await outcome(fault)).toEqual({ kind: 'unknown', reason: expect.any(String) });
  });
  it('nobody there', async () => {
    await there.shut();
    expect(await go()).toMatchObject({ kind: 'unsent' });
    await there.open();
    expect(there.requests).toHaveLength(0);
  });
});

it('slow, but in time', async () => {
  there.follow(() => slow(60));
  expect(await channel.send(personal(), cardMessage)).toMatchObject({ kind: 'done' });
});

it('the channel is restarted between two messages: the second one arrives once', async () => {
  await channel.send(personal(), { text: 'one' });
  await there.shut();
  await there.open();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await channel.send(personal(), { text: 'two' })).toMatchObject({ kind: 'done' });
  expect(there.messages('a:1Chat').map(({ activity }) => activity['text'])).toEqual(['one', 'two']);
});

it('after a fault the next message goes out as if nothing had been', async () => {
  there.follow(first(2, cut));
  const results = [];
  for (const text of ['one', 'two', 'three']) results.push((await channel.send(personal(), { text })).kind);
  expect(results).toEqual(['unknown', 'unknown', 'done']);
});

it('cannot tell what stands in a conversation without a history', async () => {
  expect(await channel.find(personal(), cardMessage, 0, new Set())).toBe('never');
});
