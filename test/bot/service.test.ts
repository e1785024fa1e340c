import { expect, it, jest } from '@jest/globals';
import type { Message, Reference } from '../../bot/channel/channel.ts';
import { pace, teamsLimits } from '../../bot/outbox/pace.ts';
import { type Service, service } from '../../bot/service.ts';
import type { Store } from '../../bot/store/index.ts';
import type { Incoming, TurnNeeds } from '../../bot/turn.ts';
import { wordsIn } from '../../cards/render.ts';
import type { Event } from '../../dialogs/event.ts';
import { memoryChannel } from './memory-channel.ts';
import { testNeeds } from './needs.ts';

const text = (words: string): Event => ({ kind: 'text', text: words });
const place = (conversation: string): Reference => ({
  channelId: 'msteams',
  serviceUrl: 'https://example.com',
  conversation,
  kind: 'personal',
  bot: { id: 'bot' },
});
const from = (id: string | undefined, event: Event, key = 'kim'): Incoming => ({
  key,
  id,
  event,
  language: 'en',
  where: 'personal',
  reference: place(key),
  person: { id: 'kim' },
});
const clickOn = (message: Message | undefined, id: string, inputs: Record<string, unknown>): Incoming => ({
  ...from(id, submit(message, inputs)),
  wantsAnswer: true,
  clicked: 'sent-1',
});

async function setUp(wrap: (store: Store) => Store = (store) => store) {
  const report = jest.fn<TurnNeeds['report']>();
  const needs = await testNeeds({ report }, wrap);
  const there = memoryChannel();
  const assistant = service({ ...needs, channel: there.channel, pace: pace([]) });
  /** Takes a turn and waits until what it has to say has gone out. */
  const take: Service['take'] = async (incoming) => {
    const answer = await assistant.take(incoming);
    await assistant.deliverer.idle();
    return answer;
  };
  const load = async (key: string) => {
    const { version, state } = await needs.store.turns.load(key, undefined);
    return { version, state };
  };
  return { ...there, take, assistant, store: needs.store, report, load };
}

const submit = (message: Message | undefined, inputs: Record<string, unknown>): Event => {
  const [action] = (message?.card?.['actions'] ?? []) as { data: (Event & { kind: 'action' })['data'] }[];
  return { kind: 'action', data: action?.data ?? { v: 1, verb: 'submit' }, inputs };
};

it('a message that is delivered twice is answered once', async () => {
  const { take, kept, load } = await setUp();
  await take(from('m1', text('can I renew?')));
  await take(from('m1', text('can I renew?')));
  expect(kept).toHaveLength(1);
  expect(await load('kim')).toMatchObject({ version: 1 });
});

it('an invoke that is delivered twice gets the same card twice, and the message is changed once', async () => {
  const { take, kept } = await setUp();
  await take(from('m1', text('renew')));
  const click = clickOn(kept[0]?.message, 'i1', { employerType: 'other' });
  const [first, second] = [await take(click), await take(click)];
  expect(first).toEqual({ card: kept[1]?.message.card });
  expect(second).toEqual(first);
  expect(kept.map(({ how, id }) => [how, id])).toEqual([
    ['sent', 'sent-1'],
    ['updated', 'sent-1'],
  ]);
});

it('a submit that comes as a message, delivered twice, is answered once', async () => {
  const { take, kept } = await setUp();
  await take(from('m1', text('renew')));
  const click: Incoming = { ...clickOn(kept[0]?.message, 's1', { employerType: 'other' }), wantsAnswer: false };
  await take(click);
  await take(click);
  expect(kept.filter(({ how }) => how === 'updated')).toHaveLength(1);
});

it('a click that comes again under a new id has one result', async () => {
  const { take, kept, load } = await setUp();
  await take(from('m1', text('renew')));
  const message = kept[0]?.message;
  const first = await take(clickOn(message, 'i1', { employerType: 'other' }));
  const { state } = await load('kim');
  expect(await take(clickOn(message, 'i2', { employerType: 'other' }))).toEqual(first);
  expect((await load('kim')).state).toEqual(state);
});

it('200 clicks at the same time have one effect and one visible result, and each gets its answer', async () => {
  const { take, kept, load } = await setUp();
  await take(from('m1', text('renew')));
  const message = kept[0]?.message;
  const answers = await Promise.all(
    Array.from({ length: 200 }, (_, index) => take(clickOn(message, `i${index}`, { employerType: 'other' }))),
  );
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]).toHaveProperty('card');
  expect(new Set(kept.slice(1).map(({ message, id, how }) => JSON.stringify([message, id, how]))).size).toBe(1);
  expect((await load('kim')).state).toMatchObject({ interview: { card: { rev: 2 } } });
});

it('a turn that another process overtook runs again on what that one left', async () => {
  let meddle = true;
  const { take, kept, load } = await setUp((inner) => ({
    ...inner,
    turns: {
      ...inner.turns,
      async commit(turn) {
        if (meddle && turn.version === 1) {
          meddle = false;
          const state = { schema: 1, language: 'zh', greeted: true, interview: null };
          await inner.turns.commit({ ...turn, items: [], event: undefined, state });
        }
        return inner.turns.commit(turn);
      },
    },
  }));
  await take(from('m1', text('hello')));
  await take(from('m2', text('can I renew?')));
  expect(await load('kim')).toMatchObject({ version: 3, state: { language: 'zh', interview: { page: 'profile' } } });
  expect(kept[1]?.message.text).toContain('会员续期');
});

it('a store that fails: a kind word with a reference, a report, and the next turn works', async () => {
  let broken = true;
  const { take, kept, report } = await setUp((inner) => ({
    ...inner,
    turns: {
      ...inner.turns,
      async load(...which) {
        if (broken) throw new Error('bits fell out of /secret/path');
        return inner.turns.load(...which);
      },
    },
  }));
  await take(from('m1', text('renew')));
  expect(kept[0]?.message.text).toMatch(/^Sorry, something went wrong on our side.*reference: token-\dx$/);
  expect(kept[0]?.message.text).not.toContain('secret');
  expect(report).toHaveBeenCalledWith(
    expect.stringMatching(/^token-\dx$/),
    expect.objectContaining({ message: 'bits fell out of /secret/path' }),
  );
  broken = false;
  await take(from('m2', text('renew')));
  expect(kept[1]?.message.card).toBeDefined();
});

it('a state that cannot be read traps nobody', async () => {
  const { take, kept, store, report } = await setUp();
  await store.turns.commit({ key: 'kim', version: 0, state: { schema: 99 }, event: undefined, answer: null });
  await take(from('m1', text('renew')));
  expect(kept[0]?.message.card).toBeDefined();
  expect(report).toHaveBeenCalledTimes(1);
});

it('a channel that refuses is reported, and what was taken stays taken', async () => {
  const { take, faults, load, report } = await setUp();
  faults.push({ result: { kind: 'refused', status: 400, code: 'BadSyntax', retryAfterMs: undefined } });
  await take(from('m1', text('renew')));
  expect(report).toHaveBeenCalledTimes(1);
  expect((await load('kim')).state).toMatchObject({ interview: { page: 'profile' } });
});

it('what goes on in private is said in private only, and once', async () => {
  const { take, inPlace, load } = await setUp();
  const ask: Event = { kind: 'action', data: { v: 1, verb: 'private', of: 'can I renew?' }, inputs: {} };
  const click: Incoming = { ...from('i1', ask), where: 'channel', place: 'Trainers' };
  await take(click);
  await take(click);
  expect(inPlace('kim alone')).toHaveLength(2);
  expect(inPlace('kim').map(({ message }) => message.text)).toEqual([wordsIn.en.remarks['continued-privately']]);
  expect((await load('kim')).state).toMatchObject({ interview: null });
  expect((await load('msteams|kim alone|kim')).state).toMatchObject({ interview: { id: 'renew' } });
});

it.each(['cannot be opened', 'takes no word'])('a private chat that %s: it is said where the question was asked', async (how) => {
  const { take, inPlace, control, faults } = await setUp();
  if (how === 'cannot be opened') control.personal = undefined;
  else faults.push({ result: { kind: 'refused', status: 403, code: 'ForbiddenOperationException', retryAfterMs: undefined } });
  await take({ ...from('i1', { kind: 'action', data: { v: 1, verb: 'private', of: 'can I renew?' }, inputs: {} }), where: 'channel' });
  expect(inPlace('kim').map(({ message }) => message.text)).toEqual([wordsIn.en.remarks['private-failed']]);
});

it('two conversations do not mix', async () => {
  const { take, load } = await setUp();
  await take(from('m1', text('renew'), 'kim'));
  await take(from('m1', text('hello'), 'lee'));
  expect((await load('kim')).state).toMatchObject({ interview: { id: 'renew' } });
  expect((await load('lee')).state).toMatchObject({ interview: null });
});

it('more than Teams takes at once goes out later, in order', async () => {
  const clock = { now: 0 };
  const needs = await testNeeds({ now: () => clock.now });
  const { channel, kept } = memoryChannel();
  const { take, deliverer } = service({ ...needs, channel, pace: pace(teamsLimits) });
  for (let index = 0; index < 10; index += 1) await take(from(`m${index}`, text(index % 2 ? 'help' : 'thanks')));
  await deliverer.idle();
  expect(kept).toHaveLength(7);
  clock.now = 2_000;
  deliverer.start(1);
  while (kept.length < 10) await new Promise((resolve) => setTimeout(resolve, 5));
  await deliverer.stop(1_000);
  const words = kept.map(({ message }) => message.text);
  expect(words.every((each, index) => each === words[index % 2])).toBe(true);
});
