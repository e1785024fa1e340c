import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Result } from '../../../bot/channel/channel.ts';
import { type Deliverer, type DelivererNeeds, deliverer } from '../../../bot/outbox/deliverer.ts';
import type { Item, PrivateItem, SendItem } from '../../../bot/outbox/item.ts';
import { pace } from '../../../bot/outbox/pace.ts';
import { openStore, type Store } from '../../../bot/store/index.ts';
import { keptFor } from '../../../bot/store/tidy.ts';
import { settling } from '../../../bot/tickets/delivered.ts';
import { type Postgres, startPostgres } from '../../postgres.ts';
import { memoryChannel } from '../memory-channel.ts';
import { isMarked, laneAt, place, refused, saidIn, saying, send, unknown, unsent } from './messages.ts';

const folder = mkdtempSync(join(tmpdir(), 'mct-outbox-'));
const leaseMs = 10_000;
let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres({ durable: false });
}, 60_000);
afterAll(async () => {
  await postgres.stop();
  rmSync(folder, { recursive: true });
});

type World = {
  readonly there: ReturnType<typeof memoryChannel>;
  readonly reports: string[];
  readonly tookUp: string[];
  readonly stores: Store[];
};

describe.each(['SQLite', 'PostgreSQL'])('on %s', (kind) => {
  const clock = { now: 1_000_000 };
  let data: string;
  let world: World;
  let store: Store;
  let out: Deliverer;
  let count = 0;
  /** Conversations of their own for each test, in one database. */
  let c = '';
  let d = '';

  beforeAll(async () => {
    data = kind === 'SQLite' ? join(folder, 'data.sqlite') : postgres.url;
    store = await openStore(data, { now: () => clock.now, leaseMs });
  }, 60_000);
  afterAll(() => store.close());
  beforeEach(async () => {
    count += 1;
    [c, d] = [`c${count}`, `d${count}`];
    world = { there: memoryChannel(), reports: [], tookUp: [], stores: [] };
    out = deliverer(needsOf(store));
  });
  afterEach(async () => {
    for (const each of world.stores) await each.close();
    // What a test leaves waiting is not in the way of the next one.
    clock.now += keptFor.unsent + 1;
    await store.tidy();
  });

  const needsOf = ({ outbox, tickets }: Store): DelivererNeeds => ({
    outbox,
    tickets,
    settle: settling({ store: { outbox, tickets }, now: () => clock.now }),
    keepSuggestion: async () => {},
    channel: world.there.channel,
    pace: pace([]),
    now: () => clock.now,
    chance: () => 1,
    takeUp: async (_, event) => void world.tookUp.push(event),
    report: (_, error) => void world.reports.push((error as Error).message),
  });
  /** Another process. */
  async function start(more: (store: Store) => Partial<DelivererNeeds> = () => ({})) {
    const own = await openStore(data, { now: () => clock.now, leaseMs });
    world.stores.push(own);
    const changed = more(own);
    return { out: deliverer({ ...needsOf({ ...own, ...changed }), ...changed }) };
  }
  /** A turn that says this; with `takeFirst`, this process is to send it. */
  async function turn(conversation: string, items: readonly Item[], takeFirst = false) {
    const { version, isHeld } = await store.turns.load(conversation, undefined, laneAt(conversation));
    const saved = await store.turns.commit({
      key: conversation,
      version,
      state: {},
      event: undefined,
      answer: null,
      lane: laneAt(conversation),
      reference: place(conversation),
      items,
      takeFirst,
      isHeld,
    });
    return saved?.taken;
  }
  const say = (conversation: string, ...items: Item[]) => turn(conversation, items);
  async function round(after = 0, of = out) {
    clock.now += after;
    await of.lookAfter();
    await of.idle();
  }
  const next = (result: Result, arrives = false) =>
    void world.there.faults.push({ result, ...(arrives ? { arrives: true as const } : {}) });
  const shown = (conversation = c) =>
    world.there.inPlace(conversation).map(({ message }) => `${isMarked(message) ? 'again ' : ''}${saidIn(message)}`);
  const waiting = async () => (await store.turns.load('', undefined, laneAt(c))).isBusy;

  it('sends what waits, in its order, and is done with it', async () => {
    await say(c, send('1'), send('2'));
    await say(c, send('3'));
    await round();
    expect([shown(), await waiting()]).toEqual([['1', '2', '3'], false]);
    await round(leaseMs + 1);
    expect(shown()).toEqual(['1', '2', '3']);
  });

  describe('what fails holds back what comes after it in the same conversation, and in no other', () => {
    it.each<[string, Result, ...number[]]>([
      ['never left', unsent, 1_000],
      ['a precondition', refused(412), 1_000],
      ['too many requests', refused(429), 1_000],
      ['too many requests, for 7,531 ms', refused(429, undefined, 7_531), 7_531],
      ['credentials', refused(401), 1_000],
      ['unknown, and it did not arrive, looked for twice', unknown, 2_000, 2_000],
      ['unavailable, looked for twice', refused(503), 2_000, 2_000],
      ['unavailable, for 7,531 ms', refused(503, undefined, 7_531), 7_531, 2_000],
    ])('%s', async (_, result, ...pauses) => {
      next(result);
      await say(c, send('1'), send('2'));
      await round();
      await say(d, send('other'));
      await round();
      expect([shown(), shown(d)]).toEqual([[], ['other']]);
      for (const pause of pauses) {
        await round(pause - 1);
        expect(shown()).toEqual([]);
        await round(1);
      }
      expect(shown()).toEqual(['1', '2']);
    });
    it('the pause grows', async () => {
      const pauses = [1_000, 2_000, 4_000, 8_000];
      for (const _ of pauses) next(unsent);
      await say(c, send('1'));
      await round();
      for (const each of pauses) {
        expect(shown()).toEqual([]);
        await round(each - 1);
        await round(1);
      }
      expect(shown()).toEqual(['1']);
      expect(world.reports).toEqual([expect.stringContaining('The channel cannot be reached: connect ECONNREFUSED')]);
    });
    it('given up: the next one goes out at once, and the operator hears why', async () => {
      next(refused(400, 'BadSyntax'));
      await say(c, send('1'), send('2'));
      await round();
      expect([shown(), world.reports]).toEqual([['2'], [`The channel refuses a message (400 BadSyntax). [msteams|${c}]`]]);
    });
    it('more conversations that wait than are looked after at once, each with something behind: others are still served', async () => {
      const many = Array.from({ length: 120 }, (_, index) => `${c}-${index}`);
      world.there.control.fault = ({ conversation }) =>
        conversation.startsWith(`${c}-`) ? { result: refused(429, undefined, 60_000) } : undefined;
      for (const each of many) await say(each, send('1'), send('2'));
      for (let left = 2; left > 0; left -= 1) await round();
      clock.now += 1;
      await say(d, send('served'));
      await round();
      expect(shown(d)).toEqual(['served']);
    }, 20_000);
  });

  describe('a new message of unknown outcome', () => {
    it('is looked for after a while, and when it stands there it is not sent again', async () => {
      next(unknown, true);
      await say(c, send('1'), send('2'));
      await round();
      expect(shown()).toEqual(['1']);
      await round(2_000);
      expect([shown(), await waiting()]).toEqual([['1', '2'], false]);
    });
    it('is sent again when it does not stand there, as often as it takes', async () => {
      for (const result of [unknown, refused(502), refused(504)]) next(result);
      await say(c, send('1'));
      for (const pause of [0, 2_000, 2_000, 2_000, 2_000, 4_000, 2_000]) {
        expect(shown()).toEqual([]);
        await round(pause);
      }
      expect(shown()).toEqual(['1']);
    });
    it('that shows only at the second look is not sent again', async () => {
      let looks = 0;
      const { channel } = world.there;
      const here = await start(() => ({
        channel: {
          ...channel,
          async find(...what) {
            looks += 1;
            return looks === 1 ? 'absent' : channel.find(...what);
          },
        },
      }));
      next(unknown, true);
      await say(c, send('1'), send('2'));
      for (const pause of [0, 2_000, 2_000]) await round(pause, here.out);
      expect([looks, shown()]).toEqual([2, ['1', '2']]);
    });
    it('when nobody can look: once more with a line that says so, and the next one after it', async () => {
      world.there.control.canLook = false;
      next(unknown, true);
      await say(c, send('1'), send('2'));
      await round();
      await round(2_000);
      expect([shown(), await waiting()]).toEqual([['1', 'again 1', '2'], false]);
    });
    it('when nobody can look, twice: given up', async () => {
      world.there.control.canLook = false;
      next(unknown);
      next(unknown);
      await say(c, send('1'), send('2'));
      for (const pause of [0, 2_000, 2_000]) await round(pause);
      await round(leaseMs);
      expect([shown(), await waiting()]).toEqual([['2'], false]);
    });
    it('waits while looking fails, and is looked for again', async () => {
      let isDown = true;
      const { channel } = world.there;
      const here = await start(() => ({ channel: { ...channel, find: async (...what) => (isDown ? 'not-now' : channel.find(...what)) } }));
      next(unknown, true);
      await say(c, send('1'), send('2'));
      for (const pause of [0, 2_000, 2_000, 4_000]) await round(pause, here.out);
      expect(shown()).toEqual(['1']);
      isDown = false;
      await round(8_000, here.out);
      expect(shown()).toEqual(['1', '2']);
    });
    it('and looking fails for minutes: once more with a line that says so', async () => {
      const here = await start(() => ({ channel: { ...world.there.channel, find: async () => 'not-now' } }));
      next(unknown, true);
      await say(c, send('1'), send('2'));
      const begun = clock.now;
      while (shown().length < 3 && clock.now < begun + 3_600_000) await round(10_000, here.out);
      expect(shown()).toEqual(['1', 'again 1', '2']);
      expect(clock.now - begun).toBeGreaterThan(3 * 60_000);
      expect(clock.now - begun).toBeLessThan(10 * 60_000);
    });
    it('is not taken for one before it that says the same', async () => {
      await say(c, send('same'));
      await round();
      next(unknown);
      await say(c, send('same'));
      for (const pause of [1_000, 2_000, 2_000]) await round(pause);
      expect(shown()).toEqual(['same', 'same']);
    });
    it('remembers which answer it was, for the thumbs, also when it was only found', async () => {
      next(unknown, true);
      await say(c, send('1'));
      await round();
      await round(2_000);
      const { id = '' } = world.there.inPlace(c)[0] ?? {};
      await store.feedback.keep({ activity: id, event: `event-${c}`, reaction: 'like', said: '' });
      expect((await store.feedback.all()).map(({ entry }) => entry)).toContain('entry-1');
    });
  });

  describe('an update', () => {
    const change = (words: string, isAnswered = false): Item => ({
      kind: 'update',
      activity: `card-${c}`,
      view: saying(words),
      language: 'en',
      isAnswered,
    });
    const how = () => world.there.inPlace(c).map((each) => `${each.how} ${each.id === `card-${c}` ? 'card' : 'new'}`);

    it.each<[string, Result, boolean]>([
      ['unknown', unknown, false],
      ['unknown, but it arrived', unknown, true],
      ['502', refused(502), false],
      ['429', refused(429), false],
    ])('is done again after %s: the same twice is no harm', async (_, result, arrives) => {
      next(result, arrives);
      await say(c, change('new'));
      await round();
      await round(1_000);
      expect(new Set(how())).toEqual(new Set(['updated card']));
      expect(await waiting()).toBe(false);
    });
    it.each(['ActivityNotFoundInConversation', undefined])('of a card that is gone (%s): it is shown anew', async (code) => {
      next(refused(404, code));
      await say(c, change('new'), send('2'));
      await round();
      expect([how(), shown()]).toEqual([
        ['sent new', 'sent new'],
        ['new', '2'],
      ]);
    });
    it('of a card that is gone, seen by the person already in the answer to their click: nothing is shown twice', async () => {
      next(refused(404, 'ActivityNotFoundInConversation'));
      await say(c, change('new', true), send('2'));
      await round();
      expect(shown()).toEqual(['2']);
    });
    it('too large: the words take its place', async () => {
      next(refused(413, 'MessageSizeTooBig'));
      await say(c, change('new'));
      await round();
      expect(how()).toEqual(['updated card']);
      expect(world.there.kept[0]?.message).not.toHaveProperty('card');
    });
  });

  describe('a card that is too large', () => {
    const isText = () => world.there.inPlace(c).map(({ message }) => message.card === undefined);
    it('goes out as words, in its place, and the operator hears of it', async () => {
      next(refused(413, 'MessageSizeTooBig'));
      await say(c, send('1'), send('2'));
      await round();
      expect([shown(), isText(), world.reports]).toEqual([['1', '2'], [true, false], [expect.stringContaining('too large')]]);
    });
    it('is not lost when the words are throttled, or their outcome is unknown', async () => {
      for (const result of [refused(413), refused(429), unknown]) next(result);
      await say(c, send('1'));
      for (const pause of [0, 2_000, 4_000, 2_000]) await round(pause);
      expect([shown(), isText()]).toEqual([['1'], [true]]);
    });
    it('whose words are too large too is given up', async () => {
      next(refused(413));
      next(refused(413));
      await say(c, send('1'), send('2'));
      await round();
      expect(shown()).toEqual(['2']);
    });
  });

  describe('where the assistant may not write', () => {
    it.each(['BotNotInConversationRoster', 'ConversationBlockedByUser', 'BotDisabledByAdmin'])(
      '%s: everything waits until somebody is heard',
      async (code) => {
        next(refused(403, code));
        await say(c, send('1'), send('2'));
        await round();
        await round(6 * 86_400_000);
        expect(shown()).toEqual([]);
        await say(c, send('3'));
        await round();
        expect(shown()).toEqual(['1', '2', '3']);
        expect((await store.turns.load('', undefined, laneAt(c))).isHeld).toBe(false);
      },
    );
    it('hearing from there once does not shorten later pauses', async () => {
      next(refused(403));
      await say(c, send('1'));
      await round();
      const { version, isHeld } = await store.turns.load(c, undefined, laneAt(c));
      const heard = { key: c, state: {}, event: undefined, answer: null, lane: laneAt(c), isHeld };
      next(refused(429, undefined, 5_000));
      await store.turns.commit({ ...heard, version });
      await round();
      const later = await store.turns.load(c, undefined, laneAt(c));
      await store.turns.commit({ ...heard, version: later.version, isHeld: later.isHeld });
      await round(4_999);
      expect(shown()).toEqual([]);
      await round(1);
      expect(shown()).toEqual(['1']);
    });
    it('a process that was taken for dead holds nothing', async () => {
      let answer = (_: Result) => {};
      const slow = await start(() => ({ channel: { ...world.there.channel, send: () => new Promise((resolve) => (answer = resolve)) } }));
      await say(c, send('1'), send('2'));
      await slow.out.lookAfter();
      await new Promise((resolve) => setTimeout(resolve, 50));
      for (const pause of [leaseMs + 1, 2_000]) await round(pause);
      answer(refused(403));
      await slow.out.idle();
      await say(c, send('3'));
      await round();
      expect([shown(), (await store.turns.load('', undefined, laneAt(c))).isHeld]).toEqual([['1', '2', '3'], false]);
    });
  });

  describe('what is asked in a channel and taken up in private', () => {
    const continued = (): PrivateItem => ({
      kind: 'private',
      person: { id: 'kim' },
      text: 'can I renew?',
      from: 'Trainers',
      language: 'en',
    });
    const words = () => world.there.inPlace(c).map(({ message }) => message.text);

    it('opens the chat, and goes on there once', async () => {
      await say(c, continued());
      await round();
      await round(leaseMs + 1);
      expect(world.there.control.opened).toEqual([{ id: 'kim' }]);
      expect(world.tookUp).toHaveLength(1);
    });
    it('a process that dies between opening the chat and the turn there: another one goes on, under the same name', async () => {
      const dying = await start(() => ({ takeUp: () => new Promise(() => {}) }));
      await say(c, continued());
      await dying.out.lookAfter();
      while (world.there.control.opened.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
      await round();
      expect(world.tookUp).toEqual([]);
      await round(leaseMs + 1);
      await round(leaseMs + 1);
      expect(world.tookUp).toEqual([expect.stringMatching(/^private\|\d+$/)]);
    });
    it('a turn there that cannot be saved is taken again', async () => {
      let broken = true;
      const tries: string[] = [];
      const failing = await start(() => ({
        takeUp: async (_, event) => {
          tries.push(event);
          if (broken) throw new Error('the disk is full');
        },
      }));
      await say(c, continued());
      await round(0, failing.out);
      broken = false;
      await round(leaseMs + 1, failing.out);
      expect([tries.length, new Set(tries).size, world.reports, await waiting()]).toEqual([2, 1, ['the disk is full'], false]);
    });
    it('a chat that cannot be opened: it is said where the question was asked', async () => {
      world.there.control.personal = undefined;
      await say(c, continued());
      await round();
      expect(words()).toEqual([expect.stringContaining('could not open a private chat')]);
    });

    const first = (): SendItem => ({
      ...send('in private'),
      afterwards: { lane: laneAt(c), language: 'en', sent: saying('see there'), refused: saying('sorry') },
    });
    it('is announced where it was asked once it has arrived, and only then', async () => {
      next(unsent);
      await say(c);
      await say(d, first());
      await round();
      expect([shown(), shown(d)]).toEqual([[], []]);
      await round(1_000);
      await round();
      expect([shown(), shown(d)]).toEqual([['see there'], ['in private']]);
    });
    it('that goes out as words is announced too', async () => {
      next(refused(413));
      await say(c);
      await say(d, first());
      await round();
      await round();
      expect([shown(), shown(d)]).toEqual([['see there'], ['in private']]);
    });
    it('that may not be written is said to be so, once; it goes out should the person come', async () => {
      next(refused(403, 'ForbiddenOperationException'));
      await say(c);
      await say(d, first());
      await round();
      await round();
      expect([shown(), shown(d)]).toEqual([['sorry'], []]);
      await say(d, send('welcome'));
      await round();
      await round();
      expect([shown(), shown(d)]).toEqual([['sorry'], ['in private', 'welcome']]);
    });
  });

  describe('a store that fails', () => {
    it('just after a message arrived: another process looks for it and does not send it a second time', async () => {
      const failing = await start((own) => ({ outbox: { ...own.outbox, settle: () => Promise.reject(new Error('the disk is full')) } }));
      await say(c, send('1'), send('2'));
      await round(0, failing.out);
      expect([shown(), world.reports]).toEqual([['1'], ['the disk is full']]);
      await round(leaseMs);
      expect(shown()).toEqual(['1', '2']);
    });
    it('when a round begins: it is told, and the next round goes on', async () => {
      let broken = true;
      const failing = await start((own) => ({
        outbox: { ...own.outbox, dueLanes: async (most) => (broken ? Promise.reject(new Error('locked')) : own.outbox.dueLanes(most)) },
      }));
      await say(c, send('1'));
      failing.out.start(1);
      while (world.reports.length < 2) await new Promise((resolve) => setTimeout(resolve, 2));
      broken = false;
      while (shown().length === 0) await new Promise((resolve) => setTimeout(resolve, 2));
      await failing.out.stop(5_000);
      expect(shown()).toEqual(['1']);
    });
  });

  it('a message that only had to wait for the pace has not been tried yet', async () => {
    const paced = await start(() => ({ pace: pace([{ count: 1, withinMs: 1_000 }]) }));
    next({ kind: 'done', id: 'first' }, true);
    next(unsent);
    await say(c, send('1'), send('2'));
    await round(0, paced.out);
    await round(1_000, paced.out);
    expect(shown()).toEqual(['1']);
    await round(999, paced.out);
    await round(1, paced.out);
    expect(shown()).toEqual(['1', '2']);
  });

  it.each([
    ['in time, the conversations under way are finished', 5_000, ['1', '2']],
    ['when there is no time, only the message under way, and the rest is left to others', 0, ['1']],
  ])('stops when it is told to: %s', async (_, withinMs, finished) => {
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const leaving = await start(() => ({
      channel: { ...world.there.channel, send: (to, message) => held.then(() => world.there.channel.send(to, message)) },
    }));
    await say(c, send('1'), send('2'));
    await leaving.out.lookAfter();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const stopped = leaving.out.stop(withinMs);
    if (withinMs === 0) await stopped;
    answer();
    await stopped;
    await leaving.out.idle();
    expect(shown()).toEqual(finished);
    await round();
    expect(shown()).toEqual(['1', '2']);
  });

  it('sends nothing that it has held for so long that somebody else has sent it since', async () => {
    const taken = await turn(c, [send('1')], true);
    clock.now += leaseMs + 1;
    const other = await start();
    for (const pause of [0, 2_000]) await round(pause, other.out);
    expect(shown()).toEqual(['1']);
    out.go(laneAt(c), taken);
    await out.idle();
    expect(shown()).toEqual(['1']);
  });

  it('puts back what it is given once it has stopped: others need not take it for dead first', async () => {
    const taken = await turn(c, [send('1')], true);
    await out.stop(0);
    out.go(laneAt(c), taken);
    await out.idle();
    expect(shown()).toEqual([]);
    await round(0, (await start()).out);
    expect(shown()).toEqual(['1']);
  });

  describe('told that something waits', () => {
    it('sends it', async () => {
      await say(c, send('1'), send('2'));
      out.go(laneAt(c));
      await out.idle();
      expect(shown()).toEqual(['1', '2']);
    });
    it('does not look for it once more when it came along with the one before', async () => {
      let takes = 0;
      let answer = () => {};
      const held = new Promise<void>((resolve) => {
        answer = resolve;
      });
      const here = await start(({ outbox }) => ({
        channel: { ...world.there.channel, send: (to, message) => held.then(() => world.there.channel.send(to, message)) },
        outbox: {
          ...outbox,
          take(lane) {
            takes += 1;
            return outbox.take(lane);
          },
        },
      }));
      await say(c, send('1'));
      here.out.go(laneAt(c));
      await new Promise((resolve) => setTimeout(resolve, 20));
      await say(c, send('2'));
      here.out.go(laneAt(c));
      answer();
      await here.out.idle();
      expect([shown(), takes]).toEqual([['1', '2'], 1]);
    });
  });

  it('two processes at once: in order, each once', async () => {
    const other = await start();
    const words = Array.from({ length: 12 }, (_, index) => `${index}`);
    await say(c, ...words.slice(0, 6).map(send));
    await Promise.all([out.lookAfter(), other.out.lookAfter(), say(c, ...words.slice(6).map(send))]);
    for (let left = 3; left > 0; left -= 1) {
      await Promise.all([out.lookAfter(), other.out.lookAfter()]);
      await Promise.all([out.idle(), other.out.idle()]);
    }
    expect(shown()).toEqual(words);
  });
});
