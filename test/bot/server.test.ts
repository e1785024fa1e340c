import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Running } from '../../bot/server.ts';
import { openStore, type Store } from '../../bot/store/index.ts';
import { wordsIn } from '../../cards/render.ts';
import type { AnswerEntry } from '../../rules/ask/entries.ts';
import type { Knowledge } from '../../rules/ask/index.ts';
import { mtm } from '../dialogs/person.ts';
import { type Connector, connector } from '../faults/connector.ts';
import { activity, post } from '../faults/inbound.ts';
import { type Asked, refusals } from '../faults/plan.ts';
import { testNeeds } from './needs.ts';
import { serve } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'mct-server-'));
const reports: unknown[] = [];
const badge: AnswerEntry = {
  id: 'badge',
  phrases: { en: ['where is the badge'], zh: ['徽章在哪里'] },
  answer: { en: 'On the profile.', zh: '在个人资料里。' },
  facts: [],
};
const knowledge: Knowledge = {
  ask: (question) => (question.includes('badge') ? { kind: 'answer', found: [{ entry: badge, score: 1 }], why: [] } : declined),
  search: () => [],
  entry: () => badge,
};
const declined: ReturnType<Knowledge['ask']> = { kind: 'decline', found: [], why: [] };
let channel: Connector;
let server: Running;
let store: Store;

async function start(credentials?: { MicrosoftAppId: string; MicrosoftAppTenantId: string; MicrosoftAppPassword: string }) {
  store = await openStore(join(folder, 'state.sqlite'), { now: Date.now });
  const needs = await testNeeds({ store, now: Date.now, knowledge, report: (...what) => void reports.push(what) });
  server = await serve(needs, credentials);
}
async function stop() {
  await server.stop();
  await store.close();
}

beforeAll(async () => {
  channel = await connector();
  await start();
});
afterAll(async () => {
  await stop();
  await channel.stop();
  rmSync(folder, { recursive: true });
});

/** The answer to a request, once what else it led to has gone out. */
async function tell(more: object) {
  const response = await post(server.address, activity(channel.serviceUrl, more));
  await server.idle();
  return response;
}
const card = (sent: { body: { readonly [name: string]: unknown } } | undefined) =>
  (sent?.body as { attachments?: { content: { actions: { data: object }[] } }[] })?.attachments?.[0]?.content;
type CardBody = { readonly value: { readonly actions: { readonly data: object }[] } };
const bodyOf = async (response: Promise<Response>) => (await (await response).json()) as CardBody;
/** The card that stands there last. */
const shownIn = (conversation: string) => channel.messages(conversation).at(-1)?.id;
const execute = (data: object, inputs: object) =>
  tell({
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: shownIn('conversation'),
    value: { action: { type: 'Action.Execute', verb: 'submit', data: { ...data, ...inputs } } },
  });

describe('the way to a verdict over HTTP', () => {
  let first: object;
  let second: object;

  it('words bring a card, with a summary for notifications', async () => {
    const response = await tell({ type: 'message', text: 'can I renew?' });
    expect(response.status).toBe(200);
    expect(channel.requests.at(-1)).toMatchObject({
      method: 'POST',
      body: { type: 'message', summary: 'Renew your MCT membership · As in the enrollment tool: 1 Profile' },
    });
    first = card(channel.requests.at(-1))?.actions[0]?.data ?? {};
  });

  it('a click is answered with the next card, and the stored message is updated too', async () => {
    const body = await bodyOf(execute(first, { employerType: 'freelancer' }));
    expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: { type: 'AdaptiveCard' } });
    expect(channel.requests.at(-1)).toMatchObject({
      method: 'PUT',
      path: expect.stringContaining(`/activities/${shownIn('conversation')}`),
    });
    expect(card(channel.requests.at(-1))).toEqual(body.value);
    second = body.value.actions[0]?.data ?? {};
  });

  it('the same click under a new id gets the same card', async () => {
    const body = await bodyOf(execute(first, { employerType: 'freelancer' }));
    expect(body.value.actions[0]?.data).toEqual(second);
  });

  it('a card from before a restart still works', async () => {
    await stop();
    await start();
    const body = await bodyOf(execute(second, mtm));
    expect(JSON.stringify(body.value)).toContain('Yes: what you told us meets');
  });

  it('Action.Submit does the same as Action.Execute', async () => {
    await tell({ type: 'message', text: 'start over' });
    const data = card(channel.requests.at(-1))?.actions[0]?.data;
    const replyToId = shownIn('conversation');
    const response = await tell({ type: 'message', replyToId, value: { ...data, employerType: 'freelancer' } });
    expect(response.status).toBe(200);
    expect(channel.requests.at(-1)).toMatchObject({ method: 'PUT', path: expect.stringContaining(`/activities/${replyToId}`) });
  });

  it('a card from before a start over says so and is no dead end', async () => {
    await tell({ type: 'message', text: 'start over' });
    const before = channel.requests.length;
    const body = await bodyOf(execute(second, mtm));
    expect(JSON.stringify(body.value)).toContain('This card is out of date');
    expect(channel.requests.slice(before).map(({ method }) => method)).toEqual(['PUT', 'POST']);
  });

  it('a button that shows something new leaves its own card as it is', async () => {
    const body = await bodyOf(execute({ v: 1, verb: 'start' }, {}));
    expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: wordsIn.en.seeBelow });
  });

  it('speaks Chinese to a Chinese client', async () => {
    await tell({ type: 'message', text: 'hello', locale: 'zh-CN', from: { id: 'li', aadObjectId: 'li' } });
    expect(JSON.stringify(channel.requests.at(-1)?.body)).toContain('您好');
  });
});

describe('a question in a channel goes on in private', () => {
  const team = { conversation: { id: '19:team;messageid=1', conversationType: 'channel', tenantId: 'tenant' } };
  const channelData = {
    team: { id: '19:team', name: 'Trainers' },
    channel: { id: '19:general', name: 'General' },
    tenant: { id: 'tenant' },
  };
  const textOf = (sent: { body: object } | undefined) => JSON.stringify(sent?.body ?? {}).replace(/[\u2068\u2069]/g, '');

  const place = { ...team, channelData };
  const entities = [{ type: 'mention', text: '<at>MCT Assistant</at>', mentioned: { id: 'bot' } }];

  async function asked(words: string) {
    await tell({ type: 'message', text: `<at>MCT Assistant</at> ${words}`, entities, ...place });
    const [button] = card(channel.requests.at(-1))?.actions ?? [];
    return {
      id: `click-${channel.requests.length}`,
      ...place,
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: shownIn(team.conversation.id),
      value: { action: { type: 'Action.Execute', verb: 'private', data: button?.data } },
    };
  }
  afterEach(() => {
    channel.follow();
  });

  it('opens the chat once, tells there where the question came from, and shows the first page', async () => {
    const click = await asked('can I enrol?');
    const before = channel.requests.length;
    const answers = await Promise.all([tell(click), tell(click)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const [create, ...said] = channel.requests.slice(before);
    const inChannel = ({ path }: { path: string }) => path.startsWith('/v3/conversations/19%3Ateam%3Bmessageid%3D1/');
    const [[from, page, ...more], remarks] = [said.filter((each) => !inChannel(each)), said.filter(inChannel)];
    expect(create).toMatchObject({ path: '/v3/conversations', body: { isGroup: false, members: [{ id: 'user', aadObjectId: 'person' }] } });
    const chat = channel.accepted.findLast(({ kind }) => kind === 'create')?.conversation ?? '';
    const personal = `/v3/conversations/${encodeURIComponent(chat)}/activities`;
    expect([from?.path, page?.path, more.length, remarks.length]).toEqual([personal, personal, 0, 1]);
    expect(textOf(from)).toContain('You asked in Trainers / General: can I enrol?');
    expect(textOf(page)).toContain(wordsIn.en.titles.enrol);
    expect(textOf(remarks[0])).toContain(wordsIn.en.remarks['continued-privately']);
  });

  it('is not one when it is meant for somebody else', async () => {
    const before = channel.requests.length;
    await tell({ type: 'message', text: 'can I renew?', ...place });
    await tell({ type: 'messageUpdate', channelData: { ...channelData, eventType: 'editMessage' }, text: 'renew', ...team });
    expect(channel.requests).toHaveLength(before);
  });

  it('names what a button asked for, and a group that has no name', async () => {
    const group = { conversation: { id: '19:group', conversationType: 'groupChat', tenantId: 'tenant' } };
    await tell({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { data: { v: 1, verb: 'start', interview: 'upgrade' } } },
      ...group,
    });
    const [button] = card(channel.requests.at(-1))?.actions ?? [];
    const before = channel.requests.length;
    await tell({ type: 'invoke', name: 'adaptiveCard/action', value: { action: { data: button?.data } }, ...group });
    expect(textOf(channel.requests[before + 1])).toContain(`You asked in a group chat or channel: ${wordsIn.en.titles.upgrade}`);
  });

  it.each([
    ['be opened', ({ kind }: Asked) => kind === 'create'],
    ['be written to', ({ conversation }: Asked) => conversation.startsWith('a:')],
  ])('says how to go on when the chat cannot %s', async (_, refused) => {
    const click = await asked('can I renew?');
    channel.follow((asked) => (refused(asked) ? refusals.ForbiddenOperationException : undefined));
    const before = channel.requests.length;
    await tell(click);
    const there = channel.requests.slice(before).filter(({ path }) => path.includes('19%3Ateam'));
    expect(there.map(textOf)).toEqual([expect.stringContaining(wordsIn.en.remarks['private-failed'])]);
  });
});

describe('thumbs under an answer', () => {
  const thumb = (replyToId: string | undefined, reaction: string, said = '', more: object = {}) =>
    tell({
      type: 'invoke',
      name: 'message/submitAction',
      replyToId,
      value: { actionName: 'feedback', actionValue: { reaction, feedback: JSON.stringify({ feedbackText: said }) } },
      ...more,
    });
  const asker = { from: { id: 'thumb', aadObjectId: 'thumb' }, conversation: { id: 'thumbs', conversationType: 'personal' } };

  it('are asked for with an answer, and with nothing else', async () => {
    await tell({ type: 'message', text: 'where is the badge?', ...asker });
    expect(channel.requests.at(-1)?.body).toMatchObject({ channelData: { feedbackLoop: { type: 'default' } } });
    await tell({ type: 'message', text: 'help', ...asker });
    expect(channel.requests.at(-1)?.body).not.toHaveProperty('channelData.feedbackLoop');
  });

  it('are counted for that answer: the last one, however often it comes', async () => {
    await tell({ type: 'message', text: 'where is the badge?', ...asker });
    const sent = shownIn('thumbs');
    const before = channel.requests.length;
    expect((await thumb(sent, 'like', 'clear')).status).toBe(200);
    const repeated = { id: 'thumb-again' };
    expect((await thumb(sent, 'dislike', 'wrong year', repeated)).status).toBe(200);
    expect((await thumb(sent, 'dislike', 'wrong year', repeated)).status).toBe(200);
    expect(await store.feedback.all()).toEqual([
      { entry: 'badge', likes: 0, dislikes: 1, said: [expect.objectContaining({ reaction: 'dislike', text: 'wrong year' })] },
    ]);
    expect(channel.requests).toHaveLength(before);
  });

  it('of a message that nobody knows are counted, too', async () => {
    expect((await thumb(undefined, 'like')).status).toBe(200);
    expect(await store.feedback.all()).toContainEqual({ entry: null, likes: 1, dislikes: 0, said: [] });
  });

  it('that say neither up nor down are none of ours', async () => {
    expect((await thumb('sent-1', 'sideways')).status).toBe(501);
  });
});

it('what is asked in vain is kept without a trace of who asked', async () => {
  const who = {
    from: { id: 'vain', aadObjectId: 'vain' },
    conversation: { id: 'vain-chat', conversationType: 'personal', tenantId: 'tenant' },
  };
  await tell({ type: 'message', text: 'where is the canteen? kim@contoso.com', ...who });
  const kept = (await store.unanswered.all()).filter(({ text }) => text.includes('canteen'));
  expect(kept).toEqual([
    { text: 'where is the canteen? [e-mail]', language: 'en', times: 1, lastDay: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
  ]);
});

describe('what is wrong at the door gets one constant sentence', () => {
  it.each<[string, () => Promise<Response>, number, string]>([
    ['no JSON', () => post(server.address, '{"type": '), 400, 'The request is not an activity.'],
    ['no activity', () => post(server.address, {}), 400, 'The request is not an activity.'],
    ['a list', () => post(server.address, '[1]'), 400, 'The request is not an activity.'],
    [
      'more than 256 KB',
      () => post(server.address, { type: 'message', text: 'x'.repeat(262_144) }),
      413,
      'The request is larger than 256 KB.',
    ],
    [
      'a packed body',
      () => post(server.address, 'x', { 'content-encoding': 'gzip' }),
      415,
      'The request is packed or not JSON; send plain JSON.',
    ],
    [
      'another address',
      () => post(server.address.replace('/api/messages', '/etc/passwd'), {}),
      404,
      'There is nothing here. Activities go to /api/messages.',
    ],
    ['another method', () => fetch(server.address), 405, 'Only POST is answered here.'],
  ])('%s', async (_, request, status, message) => {
    const response = await request();
    expect([response.status, await response.json()]).toEqual([status, { error: { status, message } }]);
  });

  it('an invoke that is none of ours', async () => {
    const response = await tell({ type: 'invoke', name: 'task/fetch', value: {} });
    expect([response.status, await response.json()]).toEqual([
      501,
      { error: { status: 501, message: 'This kind of request is not answered here.' } },
    ]);
  });

  it('an activity without its parts is reported, and nothing of that is told', async () => {
    const before = reports.length;
    const response = await post(server.address, { type: 'message', serviceUrl: channel.serviceUrl, conversation: { id: 'x' } });
    expect(await response.text()).not.toMatch(/zod|recipient|stack/i);
    expect(reports.length).toBeGreaterThan(before);
  });
});

it('with credentials, a request without a token is refused and takes no effect', async () => {
  await stop();
  await start({ MicrosoftAppId: '00000000-0000-0000-0000-000000000001', MicrosoftAppTenantId: 'tenant', MicrosoftAppPassword: 'secret' });
  // botbuilder prints what it refuses.
  const printed = jest.spyOn(console, 'error').mockImplementation(() => {});
  const before = channel.requests.length;
  const response = await tell({ type: 'message', text: 'can I renew?', from: { id: 'stranger' } });
  printed.mockRestore();
  expect([response.status, await response.json()]).toEqual([
    401,
    { error: { status: 401, message: 'The request is not from the Bot Framework.' } },
  ]);
  expect(channel.requests).toHaveLength(before);
});
