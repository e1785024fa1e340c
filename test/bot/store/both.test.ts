import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Reference } from '../../../bot/channel/channel.ts';
import type { Item } from '../../../bot/outbox/item.ts';
import { openStore, type Store } from '../../../bot/store/index.ts';
import { keptFor } from '../../../bot/store/tidy.ts';
import type { Commit } from '../../../bot/store/turns.ts';
import { type Postgres, startPostgres } from '../../postgres.ts';

const folder = mkdtempSync(join(tmpdir(), 'mct-store-'));
let postgres: Postgres;
let databases = 0;
beforeAll(async () => {
  postgres = await startPostgres({ durable: false });
}, 60_000);
afterAll(async () => {
  await postgres.stop();
  rmSync(folder, { recursive: true });
});

const place = async (kind: string): Promise<string> => {
  databases += 1;
  return kind === 'SQLite' ? join(folder, `store-${databases}`, 'data.sqlite') : postgres.database(`store${databases}`);
};

const reference: Reference = {
  channelId: 'msteams',
  serviceUrl: 'https://example.com',
  conversation: 'c',
  kind: 'personal',
  bot: { id: 'bot' },
};
const item = (remark: 'skipped' | 'first-page' | 'hello-again' = 'skipped'): Item => ({
  kind: 'send',
  view: { kind: 'remark', remark },
  language: 'en',
});
const first: Commit = { key: 'k', version: 0, state: { a: 1 }, event: 'e1', answer: ['done'] };

describe.each(['SQLite', 'PostgreSQL'])('a store on %s', (kind) => {
  const clock = { now: 1_000_000 };
  const opened: Store[] = [];
  let data: string;
  const open = async () => {
    const store = await openStore(data, { now: () => clock.now, leaseMs: 1_000 });
    opened.push(store);
    return store;
  };
  let store: Store;
  beforeAll(async () => {
    data = await place(kind);
    store = await open();
  }, 60_000);
  afterAll(async () => {
    for (const each of opened) await each.close();
  });

  describe('turns', () => {
    it('begin with nothing', async () => {
      expect(await store.turns.load('k', 'e1')).toMatchObject({ version: 0, state: undefined, answer: undefined, isBusy: false });
    });
    it('leave a state, and count', async () => {
      expect(await store.turns.commit(first)).toEqual({ taken: undefined });
      expect(await store.turns.load('k', 'e1')).toMatchObject({ version: 1, state: { a: 1 }, answer: ['done'] });
      expect(await store.turns.commit({ ...first, version: 1, state: { a: 2 }, event: undefined })).toBeDefined();
      expect(await store.turns.load('k', undefined)).toMatchObject({ version: 2, state: { a: 2 }, answer: undefined });
    });
    it('that started from an older version leave nothing', async () => {
      const late = {
        ...first,
        state: { a: 9 },
        event: 'e2',
        lane: 'msteams|late',
        items: [item()],
        unanswered: { text: 'late', language: 'en' } as const,
      };
      expect(await store.turns.commit({ ...late, version: 1 })).toBeUndefined();
      expect(await store.turns.commit({ ...late, version: 0 })).toBeUndefined();
      expect(await store.turns.load('k', 'e2', 'msteams|late')).toMatchObject({
        version: 2,
        state: { a: 2 },
        answer: undefined,
        isBusy: false,
      });
      expect(await store.unanswered.all()).toEqual([]);
    });
    it('with an event that was taken leave nothing', async () => {
      expect(await store.turns.commit({ ...first, version: 2, state: { a: 9 } })).toBeUndefined();
      expect(await store.turns.load('k', undefined)).toMatchObject({ version: 2, state: { a: 2 } });
    });
    it('of many at the same time: one wins, and the others are told', async () => {
      const other = await open();
      const commits = Array.from({ length: 40 }, (_, index) =>
        (index % 2 ? store : other).turns.commit({ ...first, key: 'race', event: `race-${index}`, state: { index } }),
      );
      expect((await Promise.all(commits)).filter((each) => each !== undefined)).toHaveLength(1);
      expect(await store.turns.load('race', undefined)).toMatchObject({ version: 1 });
    });
    it('with the same event at the same time in two processes: one wins', async () => {
      const other = await open();
      const commits = [store, other].map((each, index) => each.turns.commit({ ...first, key: `same-${index}`, event: 'same' }));
      expect((await Promise.all(commits)).filter((each) => each !== undefined)).toHaveLength(1);
    });
    it('are there after a restart', async () => {
      const again = await open();
      expect(await again.turns.load('k', 'e1')).toMatchObject({ version: 2, answer: ['done'] });
    });
  });

  describe('the outbox', () => {
    const leave = async (lane: string, items: readonly Item[], more: Partial<Commit> = {}) =>
      (await store.turns.commit({ ...first, key: lane, event: `event-${lane}`, lane, reference, items, ...more }))?.taken;
    const remarkOf = (taken: { item: Item } | undefined) =>
      taken?.item.kind === 'send' && taken.item.view.kind === 'remark' ? taken.item.view.remark : undefined;

    it('gives the oldest first, and the next only once that one is settled', async () => {
      await leave('order', [item('skipped'), item('first-page')]);
      const other = await open();
      const taken = await store.outbox.take('order');
      expect([remarkOf(taken), taken?.attempts, taken?.doubtSince]).toEqual(['skipped', 0, undefined]);
      expect([await store.outbox.take('order'), await other.outbox.take('order')]).toEqual([undefined, undefined]);
      const free = { goesOn: false };
      if (taken) expect(await store.outbox.settle(taken, { kind: 'sent', activity: 'a1' }, free)).toBeUndefined();
      const next = await other.outbox.take('order');
      expect(remarkOf(next)).toBe('first-page');
      if (next) expect(await other.outbox.settle(next, { kind: 'sent', activity: 'a2' })).toBeUndefined();
      expect(await store.outbox.take('order')).toBeUndefined();
    });
    it('gives the next one to whoever has settled the one before, in the same transaction', async () => {
      await leave('next', [item('skipped'), item('first-page')]);
      const taken = await store.outbox.take('next');
      const next = taken && (await store.outbox.settle(taken, { kind: 'sent', activity: 'n1' }));
      expect([remarkOf(next), next?.until]).toEqual(['first-page', clock.now + 1_000]);
      expect(await (await open()).outbox.take('next')).toBeUndefined();
      const later = { kind: 'again', due: clock.now + 1, isInDoubt: false } as const;
      expect(next && (await store.outbox.settle(next, later))).toBeUndefined();
    });
    it('can be left by a turn that sends at once', async () => {
      const taken = await leave('at-once', [item()], { takeFirst: true });
      expect(remarkOf(taken)).toBe('skipped');
      expect(await store.outbox.take('at-once')).toBeUndefined();
      expect(await store.turns.load('at-once', undefined, 'at-once')).toMatchObject({ isBusy: true, reference: JSON.stringify(reference) });
    });
    it('gives out again what a dead process had taken, and says that it may have arrived', async () => {
      await leave('dead', [item()], { takeFirst: true });
      const before = clock.now;
      clock.now += 1_001;
      const other = await open();
      expect(await other.outbox.dueLanes(100)).toContain('dead');
      const taken = await other.outbox.take('dead');
      expect(taken).toMatchObject({ attempts: 1, doubtSince: before });
    });
    it('waits until a message is due again, and keeps the doubt', async () => {
      await leave('later', [item()]);
      const taken = await store.outbox.take('later');
      const tried = clock.now;
      if (taken) await store.outbox.settle(taken, { kind: 'again', due: clock.now + 500, isInDoubt: true, error: '502' });
      expect(await store.outbox.take('later')).toBeUndefined();
      clock.now += 500;
      expect(await store.outbox.take('later')).toMatchObject({ attempts: 1, doubtSince: tried });
    });
    it('lets a process that has waited too long take a message anew, unless somebody else has it', async () => {
      const taken = await leave('slow', [item()], { takeFirst: true });
      clock.now += 1_001;
      const renewed = taken && (await store.outbox.renew(taken));
      expect(renewed?.until).toBe(clock.now + 1_000);
      expect(await store.outbox.take('slow')).toBeUndefined();
      expect(taken && (await store.outbox.renew(taken))).toBeUndefined();
      clock.now += 1_001;
      const other = await open();
      expect(await other.outbox.take('slow')).toMatchObject({ doubtSince: expect.any(Number) });
      expect(renewed && (await store.outbox.renew(renewed))).toBeUndefined();
    });
    it('does not believe a process that was taken for dead', async () => {
      const taken = await leave('late', [item()], { takeFirst: true });
      clock.now += 1_001;
      const other = await open();
      const second = await other.outbox.take('late');
      if (taken) await store.outbox.settle(taken, { kind: 'given-up', error: 'late' });
      const again = { kind: 'again', due: clock.now, isInDoubt: false } as const;
      expect(second && (await other.outbox.settle(second, again))).toMatchObject({ id: second?.id, attempts: 2 });
    });
    it('holds what waits where nothing can be sent, until somebody is heard from it', async () => {
      await leave('held', [item(), item('first-page')]);
      const taken = await store.outbox.take('held');
      if (taken) await store.outbox.settle(taken, { kind: 'held', error: '403 BotNotInConversationRoster' });
      clock.now += 3_600_000;
      expect(await store.outbox.take('held')).toBeUndefined();
      const found = await store.turns.load('held', undefined, 'held');
      expect(found).toMatchObject({ isHeld: true, isBusy: true });
      await leave('held', [], { version: found.version, event: undefined, isHeld: true });
      expect(await store.turns.load('held', undefined, 'held')).toMatchObject({ isHeld: false });
      expect(remarkOf(await store.outbox.take('held'))).toBe('skipped');
    });
    it('says something elsewhere in the same breath', async () => {
      await leave('here', [item()]);
      const taken = await store.outbox.take('here');
      if (taken) await store.outbox.settle(taken, { kind: 'sent', activity: 'a' }, { more: { lane: 'there', item: item('hello-again') } });
      expect(remarkOf(await store.outbox.take('there'))).toBe('hello-again');
    });
    it('knows what waits, and for how long', async () => {
      const before = await store.outbox.backlog();
      await leave('backlog', [item()]);
      clock.now += 700;
      expect(await store.outbox.backlog()).toEqual({ waiting: expect.any(Number), oldestMs: expect.any(Number) });
      expect((await store.outbox.backlog()).waiting).toBeGreaterThan(before.waiting);
    });
  });

  it('tidies up at the stated times, and not before', async () => {
    data = await place(kind);
    const fresh = await open();
    const begun = clock.now;
    await fresh.turns.commit({ ...first, lane: 'l', reference, items: [item(), item()] });
    const sent = await fresh.outbox.take('l');
    if (sent) await fresh.outbox.settle(sent, { kind: 'sent', activity: 'a' });
    const given = await fresh.outbox.take('l');
    if (given) await fresh.outbox.settle(given, { kind: 'given-up', error: '400' });
    await fresh.turns.commit({ ...first, version: 1, event: undefined, lane: 'l', items: [item()] });
    const goneAfter = async (ms: number) => {
      clock.now = begun + ms;
      return fresh.tidy();
    };
    expect(await goneAfter(keptFor.sent)).toBe(0);
    expect(await goneAfter(keptFor.sent + 1)).toBe(1);
    expect(await goneAfter(keptFor.event)).toBe(0);
    expect(await goneAfter(keptFor.event + 1)).toBe(1);
    expect(await goneAfter(keptFor.unsent)).toBe(0);
    expect(await goneAfter(keptFor.unsent + 1)).toBe(2);
    expect(await goneAfter(keptFor.idle)).toBe(0);
    expect(await fresh.turns.load('k', undefined)).toMatchObject({ version: 2 });
    expect(await goneAfter(keptFor.idle + 1)).toBe(2);
    expect(await fresh.turns.load('k', undefined)).toMatchObject({ version: 0 });
  });

  it('tidies up what a busy day has left, however much it is', async () => {
    data = await place(kind);
    const fresh = await open();
    for (let from = 0; from < 1_200; from += 100)
      await Promise.all(
        Array.from({ length: 100 }, (_, index) => fresh.turns.commit({ ...first, key: `p${from + index}`, event: `busy-${from + index}` })),
      );
    clock.now += keptFor.event + 1;
    expect(await fresh.tidy()).toBe(1_200);
    expect(await fresh.tidy()).toBe(0);
  });

  it('writes down once an hour when a conversation had a turn: it stays as long as stated after the last one', async () => {
    const load = () => store.turns.load('hourly', undefined);
    const turn = async () => {
      const { version, isRecent } = await load();
      await store.turns.commit({ key: 'hourly', version, isRecent, state: { version }, event: undefined, answer: null });
    };
    const begun = clock.now;
    await turn();
    expect(await load()).toMatchObject({ version: 1, isRecent: true });
    clock.now += 3_599_999;
    await turn();
    expect(await load()).toMatchObject({ version: 2, state: { version: 1 }, isRecent: true });
    clock.now += 1;
    expect(await load()).toMatchObject({ isRecent: false });
    await turn();
    expect(await load()).toMatchObject({ version: 3, state: { version: 2 }, isRecent: true });
    clock.now = begun + keptFor.idle + 3_600_000;
    await store.tidy();
    expect(await load()).toMatchObject({ version: 3 });
    clock.now += 1;
    await store.tidy();
    expect(await load()).toMatchObject({ version: 0, isRecent: false });
    clock.now = begun;
  });

  it('is made once, however many processes begin on it at the same moment', async () => {
    const anew = await place(kind);
    const stores = await Promise.all(Array.from({ length: 6 }, () => openStore(anew, { now: () => clock.now })));
    for (const [index, each] of stores.entries()) {
      const event = `by ${index}`;
      expect(await each.turns.commit({ key: event, version: 0, state: {}, event, answer: null })).toBeDefined();
      expect(await stores[0]?.turns.load(event, event)).toMatchObject({ version: 1 });
    }
    for (const each of stores) await each.close();
  }, 30_000);
  it('can be written, and says so', async () => {
    await expect(store.assureWritable()).resolves.toBeUndefined();
  });
});
