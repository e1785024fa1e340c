import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { post } from '../faults/inbound.ts';
import { type Started, startBots } from './turn/bots.ts';
import { closedLoop, openLoop } from './turn/load.ts';
import { people } from './turn/people.ts';

const names = ['echo', 'waterfall', 'sqlite'] as const;
let started: Started;
beforeAll(async () => {
  started = await startBots(names);
}, 30_000);
afterAll(() => started.stop());

const bot = (name: (typeof names)[number]) => {
  const found = started.running.find((each) => each.name === name);
  if (!found) throw new Error(started.leftOut[name]);
  return found;
};

it.each(names)(
  'each line of the script brings one message of "%s"',
  async (name) => {
    const some = await people('test');
    const kim = some.newcomer();
    while (kim.chat < 2) await some.turn(bot(name).address, kim);
    some.forget();
    await some.stop();
  },
  30_000,
);

it('the load says how many turns there were and how long they took, as fast as the bot can or at a rate', async () => {
  const some = await people('load');
  const full = await closedLoop(bot('echo'), some, 4, 300);
  const calm = await openLoop(bot('echo'), some, 40, 500, 1);
  await some.stop();
  expect(full.perSecond).toBeGreaterThan(20);
  expect(full.p99).toBeGreaterThanOrEqual(full.p50);
  expect(full.cpuUs).toBeGreaterThan(50);
  expect(calm.perSecond).toBeGreaterThan(15);
  expect(calm.perSecond).toBeLessThan(80);
});

describe('no figures for a bot that', () => {
  it('refuses', async () => {
    const some = await people('refused', ['hello']);
    await expect(some.turn(`${bot('echo').address}/nowhere`, some.newcomer())).rejects.toThrow('was answered with 404');
    await some.stop();
  });

  it.each([
    ['answers twice', 0, 'brought 2 messages'],
    ['says something more when its turn is over', 50, '1 messages came after their turn was complete'],
  ])('%s', async (_, afterMs, problem) => {
    const chatty = createServer(async (request, response) => {
      const { serviceUrl, conversation } = (await json(request)) as { serviceUrl: string; conversation: { id: string } };
      const say = () => post(`${serviceUrl}/v3/conversations/${conversation.id}/activities`, { text: 'hello' });
      await say();
      const more = new Promise((resolve) => setTimeout(resolve, afterMs)).then(say);
      if (afterMs === 0) await more;
      response.end();
    });
    await new Promise<void>((resolve) => chatty.listen(0, '127.0.0.1', resolve));
    const some = await people('chatty', ['hello']);
    const talk = async () => {
      await some.turn(`http://127.0.0.1:${(chatty.address() as AddressInfo).port}`, some.newcomer());
      await new Promise((resolve) => setTimeout(resolve, 2 * afterMs));
      some.forget();
    };
    await expect(talk()).rejects.toThrow(problem);
    await some.stop();
    await new Promise((resolve) => chatty.close(resolve));
  });
});
