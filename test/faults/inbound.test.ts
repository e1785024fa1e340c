import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { type Connector, connector } from './connector.ts';
import { type Arrival, inbound } from './inbound.ts';

const heard: Arrival[] = [];
const bot = createServer(async (request, response) => {
  heard.push((await json(request)) as Arrival);
  response.end();
});
let channel: Connector;
let kim: ReturnType<typeof inbound>;

beforeAll(async () => {
  channel = await connector();
  await new Promise<void>((resolve) => bot.listen(0, '127.0.0.1', resolve));
  kim = inbound(`http://127.0.0.1:${(bot.address() as AddressInfo).port}`, channel, { from: { id: 'kim' }, locale: 'zh-CN' });
});
afterEach(() => {
  heard.length = 0;
});
afterAll(async () => {
  await channel.stop();
  await new Promise((resolve) => bot.close(resolve));
});

it('what is typed stands in the chat once, and can reach the bot twice', async () => {
  const answers = await kim.twice(kim.typed('hello'));
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(heard).toMatchObject([{ text: 'hello', from: { id: 'kim' }, locale: 'zh-CN' }, { text: 'hello' }]);
  expect(heard[0]?.id).toBe(heard[1]?.id);
  expect(channel.messages('conversation')).toMatchObject([{ by: 'person', id: heard[0]?.id }]);
});

it('a click that comes twice has two ids and the same content', async () => {
  await kim.clickTwice(kim.clicked({ token: 't' }, { employerType: 'fte' }, 'card'), 5);
  const [one, two] = heard;
  expect(one?.id).not.toBe(two?.id);
  expect({ ...two, id: one?.id }).toEqual(one);
  expect(one).toMatchObject({ value: { action: { data: { token: 't', employerType: 'fte' } } }, replyToId: 'card' });
});

it('what comes late is overtaken, and a seed says which order several arrive in', async () => {
  const [one, two] = [kim.typed('one'), kim.typed('two')];
  await Promise.all([kim.late(one, 40), kim.deliver(two)]);
  expect(heard.map(({ id }) => id)).toEqual([two.id, one.id]);
  const many = Array.from({ length: 6 }, (_, index) => kim.typed(String(index)));
  heard.length = 0;
  await kim.outOfOrder(many, 3);
  expect(heard).toHaveLength(6);
  expect(new Set(heard.map(({ id }) => id))).toEqual(new Set(many.map(({ id }) => id)));
});
