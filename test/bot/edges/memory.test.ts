import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from '@jest/globals';
import type { Channel, Reference, Result } from '../../../bot/channel/channel.ts';
import { limiter } from '../../../bot/limits.ts';
import { pace, teamsLimits } from '../../../bot/outbox/pace.ts';
import { service } from '../../../bot/service.ts';
import { testNeeds } from '../needs.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
/** In bytes, without what nobody holds any more. */
async function inUse(): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 50));
  collect();
  return process.memoryUsage().heapUsed;
}

const conversations = 10_000;
const hourMs = 3_600_000;

it(`${conversations} conversations leave nothing in memory: what is remembered of them is in the store`, async () => {
  const clock = { now: 0 };
  const now = () => clock.now;
  let sent = 0;
  const done = async (): Promise<Result> => {
    sent += 1;
    return { kind: 'done', id: String(sent) };
  };
  const channel: Channel = {
    send: done,
    update: done,
    openPersonal: done,
    startThread: async () => ({ kind: 'unsent', reason: 'There is no channel.' }),
    find: async () => 'absent',
    member: async () => ({ kind: 'unknown' }),
  };
  const needs = await testNeeds({ now });
  const admit = limiter({ perPerson: 20, perTenant: Infinity, atOnce: Infinity }, now);
  const { take, deliverer } = service({ ...needs, channel, pace: pace(teamsLimits) });

  async function talk(from: number, to: number) {
    for (let first = from; first < to; first += 100) {
      const all = Array.from({ length: 100 }, async (_, index) => {
        const who = `person ${first + index}`;
        const admission = admit(who, 'tenant', undefined);
        const reference: Reference = {
          channelId: 'msteams',
          serviceUrl: 'https://example.com',
          conversation: who,
          kind: 'personal',
          bot: { id: 'bot' },
        };
        await take({
          key: who,
          id: who,
          event: { kind: 'text', text: 'renew' },
          language: 'en',
          where: 'personal',
          reference,
          person: { id: who },
        });
        if ('leave' in admission) admission.leave();
      });
      await Promise.all(all);
      await deliverer.idle();
    }
    // Long enough that nothing of it counts any more; the next one to come clears it away.
    clock.now += 2 * hourMs;
    await talkOnce();
  }
  const talkOnce = () =>
    take({ key: 'one', id: undefined, event: { kind: 'text', text: 'help' }, language: 'en', where: 'personal', reference: undefined });

  await talk(0, 2_000);
  const before = await inUse();
  await talk(2_000, 2_000 + conversations);
  await talk(2_000 + conversations, 2_100 + conversations);
  const grown = (await inUse()) - before;
  expect(sent).toBeGreaterThan(conversations);
  // 50 bytes for each would be a single entry in a map.
  expect(grown).toBeLessThan(conversations * 50);
  await needs.store.close();
}, 60_000);

it('the pace of very many conversations at the same time takes so much room and no more', async () => {
  const counted = pace(teamsLimits);
  const fill = (from: number) => {
    for (let index = from; index < from + 40_000; index += 1) counted.next(`conversation ${index}`, 1_000);
  };
  fill(0);
  const before = await inUse();
  fill(40_000);
  fill(80_000);
  expect((await inUse()) - before).toBeLessThan(1_000_000);
  for (let index = 0; index < 7; index += 1) counted.next('busy', 1_000);
  expect(counted.next('busy', 1_000)).toBe(1_000);
});
