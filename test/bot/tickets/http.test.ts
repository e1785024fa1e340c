/** The same over HTTP, with the activities that Teams documents. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connectorChannel } from '../../../bot/channel/connector.ts';
import { graphHistory } from '../../../bot/channel/history.ts';
import { gate } from '../../../bot/gate.ts';
import { pace } from '../../../bot/outbox/pace.ts';
import { type Running, startServer } from '../../../bot/server.ts';
import { openStore, type Store } from '../../../bot/store/index.ts';
import { wordsIn } from '../../../cards/render.ts';
import { expertsConfigSchema } from '../../../dialogs/tickets/route.ts';
import { type Connector, connector } from '../../faults/connector.ts';
import { post } from '../../faults/inbound.ts';
import { butTaken, cut, first, refusals } from '../../faults/plan.ts';
import { testNeeds } from '../needs.ts';

const { tickets } = wordsIn.en;
const team = '19:team@thread.tacv2';
const experts = expertsConfigSchema.parse({
  channels: [{ name: 'Experts', team, channel: '19:experts@thread.tacv2', group: 'group', mentionNeeded: false }],
  default: 'Experts',
});
const unlimited = { perPerson: Infinity, perTenant: Infinity, atOnce: Infinity };
const tenant = { id: 'tenant' };
const kim = { id: '29:kim', aadObjectId: 'kim', name: 'Kim Lee' };
const priya = { id: '29:priya', aadObjectId: 'priya', name: 'Priya Nair' };
const guest = { id: '29:guest', aadObjectId: 'guest', name: 'Guest' };
const chat = '19:kim_bot@unq.gbl.spaces';

let channel: Connector;
let store: Store;
let server: Running;
let count = 0;

beforeAll(async () => {
  channel = await connector();
  channel.join(team, priya);
  store = await openStore(':memory:', { now: Date.now });
  const token = async () => undefined;
  const history = graphHistory({ graphUrl: channel.serviceUrl, token, patienceMs: 1_000 });
  server = await startServer(
    { port: 0, host: '127.0.0.1', limits: unlimited, stopPatienceMs: 5_000 },
    {
      ...(await testNeeds({ store, now: Date.now })),
      experts,
      gate: gate(undefined),
      channel: connectorChannel({ token, patienceMs: 1_000, history }),
      pace: pace([]),
    },
  );
});
afterAll(async () => {
  await server.stop();
  await store.close();
  await channel.stop();
});

async function tell(who: object, conversation: object, more: object): Promise<{ readonly value?: unknown }> {
  const body = {
    id: String(Date.now() * 1000 + ++count),
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl: channel.serviceUrl,
    from: who,
    recipient: { id: '28:bot', name: 'MCT Assistant' },
    conversation: { tenantId: 'tenant', ...conversation },
    locale: 'en-US',
    ...more,
  };
  const response = await post(server.address, body);
  expect(response.status).toBe(200);
  await server.idle();
  return (await response.json().catch(() => ({}))) as { value?: unknown };
}
const inChat = (more: object) => tell(kim, { id: chat, conversationType: 'personal' }, more);
const inThread = (who: object, id: string, { channelData = {}, ...more }: { channelData?: object; [name: string]: unknown }) =>
  tell(
    who,
    { id, conversationType: 'channel', isGroup: true },
    {
      channelData: { team: { id: team, aadGroupId: 'group' }, channel: { id: '19:experts@thread.tacv2' }, tenant, ...channelData },
      ...more,
    },
  );
const execute = (data: object) => ({ type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', data } } });

const plain = (text: string) => text.replace(/[\u2068\u2069\u200b]/g, '');
const standing = (conversation: string) => channel.messages(conversation).map(({ activity }) => plain(JSON.stringify(activity)));
const lastCard = (conversation: string): string => JSON.stringify(channel.messages(conversation).at(-1)?.activity);
const dataOf = (card: string, verb: string): object =>
  JSON.parse(new RegExp(`"verb":"${verb}","data":(\\{.*?\\})`).exec(card)?.[1] ?? '{}') as object;

/** @returns the conversation of its thread. */
async function ask(question: string): Promise<string> {
  const before = new Set(threads());
  await inChat({ type: 'message', text: `ask the experts: ${question}` });
  await inChat(execute({ ...dataOf(lastCard(chat), 'send-question'), question, along: '' }));
  await until(async () => threads().some((each) => !before.has(each)) && (await store.tickets.unposted(1)).length === 0);
  return threads().find((each) => !before.has(each)) ?? '';
}
const threads = () => [
  ...new Set(
    channel.accepted.flatMap(({ conversation }) => (conversation.startsWith('19:experts@thread.tacv2;messageid=') ? [conversation] : [])),
  ),
];
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 10_000; !(await isSo()); await new Promise((resolve) => setTimeout(resolve, 20)))
    if (Date.now() > end) throw new Error('it did not come to that');
}

it('a question is posted in a thread of its own, taken, answered, edited, and resolved', async () => {
  const thread = await ask('Is there a dress code?');
  expect(channel.requests.findLast(({ path, method }) => method === 'POST' && path === '/v3/conversations')?.body).toMatchObject({
    isGroup: true,
    channelData: { channel: { id: '19:experts@thread.tacv2' }, tenant },
  });
  const card = lastCard(thread);
  const root = channel.messages(thread)[0]?.id;
  const answer = await inThread(priya, thread, { ...execute(dataOf(card, 'ticket-take')), replyToId: root });
  expect(answer).toMatchObject({ type: 'application/vnd.microsoft.card.adaptive' });
  await until(async () => standing(thread)[0]?.includes('Looked after by: Priya Nair') ?? false);

  // As with resource-specific consent, without a mention; and as without, with one.
  await inThread(priya, thread, { type: 'message', id: '1001', text: 'Which country?' });
  const mention = { type: 'mention', text: '<at>MCT Assistant</at>', mentioned: { id: '28:bot' } };
  await inThread(priya, thread, { type: 'message', text: '<at>MCT Assistant</at> note: SECRET', entities: [mention] });
  await inThread(priya, thread, {
    type: 'messageUpdate',
    id: '1001',
    text: 'Which country are you in?',
    channelData: { eventType: 'editMessage' },
  });
  expect(standing(chat).at(-1)).toContain('Which country are you in?');
  await inThread(priya, thread, { type: 'messageDelete', id: '1001', channelData: { eventType: 'softDeleteMessage' } });
  expect(standing(chat).at(-1)).toContain(tickets.takenBack('Priya Nair'));
  await inThread(priya, thread, {
    type: 'message',
    text: 'See this',
    attachments: [
      { contentType: 'text/html', content: '<p>See this</p>' },
      { contentType: 'application/vnd.microsoft.teams.file.download.info', name: 'code.pdf' },
    ],
  });
  expect(standing(chat).at(-1)).toContain(tickets.attachments(1));
  const resolve = dataOf(JSON.stringify((answer as { value: object }).value), 'ticket-resolve');
  await inThread(priya, thread, execute({ ...resolve, closing: 'There is none.' }));
  expect(standing(chat).at(-1)).toContain('There is none.');
  expect(standing(chat).join()).not.toContain('SECRET');
});

describe('the team’s list decides at the moment of the click', () => {
  it('who is not on it is told so, and nothing happens; the card stays', async () => {
    const thread = await ask('One?');
    const before = standing(thread);
    expect((await inThread(guest, thread, execute(dataOf(lastCard(thread), 'ticket-take')))).value).toBe(
      tickets.clicks['not-a-member'](''),
    );
    expect(standing(thread)).toEqual(before);
    expect(channel.requests.at(-1)?.path).toBe(`/v3/conversations/${encodeURIComponent(team)}/members/${encodeURIComponent(guest.id)}`);
  });
  it.each([
    ['an error', refusals.BadGateway],
    ['no answer', cut],
    ['that the team is not there', refusals.ConversationNotFound],
  ])('and where it answers with %s, nothing happens either, and whoever clicked is asked to try again', async (_, fault) => {
    const thread = await ask('One?');
    channel.follow(first(1, fault, 'member'));
    const click = () => inThread(priya, thread, execute(dataOf(lastCard(thread), 'ticket-take')));
    expect((await click()).value).toBe(tickets.clicks['cannot-check'](''));
    expect(await click()).toMatchObject({ type: 'application/vnd.microsoft.card.adaptive' });
    channel.follow();
  });
});

it.each([
  ['the answer is lost', butTaken(cut)],
  ['an error is told', butTaken(refusals.BadGateway)],
])('a post that stands although %s is found and not posted again', async (_, fault) => {
  const before = threads().length;
  channel.follow(first(1, fault, 'create'));
  const thread = await ask('Found?');
  channel.follow();
  expect(threads()).toHaveLength(before + 1);
  await inThread(priya, thread, { type: 'message', text: 'Here.' });
  expect(standing(chat).at(-1)).toContain('Here.');
});
