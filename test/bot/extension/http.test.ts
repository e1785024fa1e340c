import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assistant } from '../../../bot/assistant.ts';
import type { InvokeBody } from '../../../bot/extension/bodies.ts';
import type { Running } from '../../../bot/server.ts';
import type { TurnNeeds } from '../../../bot/turn.ts';
import { bytesOf } from '../../../cards/fit.ts';
import { wordsIn } from '../../../cards/render.ts';
import { type Connector, connector } from '../../faults/connector.ts';
import { activity, post } from '../../faults/inbound.ts';
import { serve } from '../serve.ts';
import { dialogIn, fetchTask, query, resultsIn, submitAction } from './payloads.ts';

const folder = mkdtempSync(join(tmpdir(), 'mct-extension-'));
let channel: Connector;
let needs: TurnNeeds;
let server: Running;
beforeAll(async () => {
  channel = await connector();
  needs = await assistant({ data: join(folder, 'state.sqlite'), on: '2022-10-01' });
  server = await serve(needs);
  needs.knowledge.ask('', 'en');
}, 60_000);
afterAll(async () => {
  await server.stop();
  await needs.store.close();
  await channel.stop();
  rmSync(folder, { recursive: true });
});

const words = wordsIn.en.extension;
const channelPost = {
  conversation: { isGroup: true, conversationType: 'channel', id: '19:team@thread.skype;messageid=1', tenantId: 'tenant' },
  channelData: { channel: { id: '19:general' }, team: { id: '19:team' }, tenant: { id: 'tenant' }, source: { name: 'message' } },
};
async function tell(more: object): Promise<InvokeBody> {
  const began = performance.now();
  const response = await post(server.address, activity(channel.serviceUrl, more));
  expect(response.status).toBe(200);
  const body = (await response.json()) as InvokeBody;
  expect(performance.now() - began).toBeLessThan(2_000);
  return body;
}
const mail = '<p>Hello,</p><p>I am a freelancer and an MCT, my anniversary is 13 December 2022. Can I renew?</p><p>Best regards<br>Kim</p>';
const open = () => tell(fetchTask('message', mail, channelPost));

describe('over HTTP, each within two seconds', () => {
  it.each(['r', 're', 'renewal fee', '续', '', 'pizza', 'x'.repeat(5_000)])('a search for %j', async (typed) => {
    expect(await tell(query(typed))).toMatchObject({ composeExtension: { type: /^(pizza|xx)/.test(typed) ? 'message' : 'result' } });
  });
  it('25 results', async () => expect(resultsIn(await tell(query('renew', { skip: 0, count: 25 })))).toHaveLength(25));

  it('a message becomes a dialog, a correction another verdict and another reply, and the reply goes into the compose box', async () => {
    const first = dialogIn(await open());
    expect(first.field('message')).toContain('Can I renew?');
    expect(first.field('reply')).toMatch(/^Hello,/);
    const corrected = { ...first.action(words.recompute), message: first.field('message'), reply: first.field('reply') };
    const second = dialogIn(await tell(submitAction({ ...corrected, anniversary: '2022-09-01' }, channelPost)));
    expect(second.field('reply')).not.toBe(first.field('reply'));
    const insert = { ...second.action(words.insert), message: second.field('message'), reply: second.field('reply') };
    const [inserted] = resultsIn(await tell(submitAction(insert, channelPost)));
    expect(inserted?.card.body[0]?.text).toBe('Hello,');
    expect(JSON.stringify(inserted?.card)).not.toMatch(/Action\.|Input\./);
  });

  it('whoever asks in Chinese is replied to in Chinese, and whoever triages in English reads English', async () => {
    const { title, field, card } = dialogIn(await tell(fetchTask('message', '<p>您好，MCT 年费多少钱？</p>')));
    expect(title).toBe(words.triageTitle);
    expect(card.lang).toBe('en');
    expect(field('reply')).toMatch(/^您好/);
  });

  it('delivered again, under the same id or a new one, it is the same', async () => {
    const again = { ...fetchTask('message', mail, channelPost), id: 'same' };
    const bodies = [await tell(again), await tell(again), await open()];
    expect(bodies[1]).toEqual(bodies[0]);
    expect(bodies[2]).toEqual(bodies[0]);
  });

  it('the longest message', async () => {
    const { card } = dialogIn(await tell(fetchTask('message', mail.repeat(300))));
    expect(card.body[0]?.text).toBe(words.onlyTheFirst(4_000));
    // Teams takes 28 KB.
    expect(bytesOf(card)).toBeLessThan(28_000);
  });

  it.each<[string, object]>([
    ['nothing at all', { type: 'invoke', name: 'composeExtension/query' }],
    ['a list for a value', { type: 'invoke', name: 'composeExtension/fetchTask', value: [] }],
    ['a word for data', { type: 'invoke', name: 'composeExtension/submitAction', value: { data: 'x' } }],
    ['a setting', { type: 'invoke', name: 'composeExtension/setting', value: { state: '' } }],
  ])('%s is answered kindly', async (_, more) => expect(JSON.stringify(await tell(more))).toContain(words.unreadable));

  it('nothing is posted by the bot, in none of these', () => expect(channel.requests).toEqual([]));
});
