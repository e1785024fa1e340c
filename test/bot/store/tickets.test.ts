import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Reference } from '../../../bot/channel/channel.ts';
import type { Item } from '../../../bot/outbox/item.ts';
import { Conflict } from '../../../bot/store/engine.ts';
import { openStore, type Store } from '../../../bot/store/index.ts';
import type { Also, Kept } from '../../../bot/store/tickets.ts';
import { keptFor } from '../../../bot/store/tidy.ts';
import { openTicket } from '../../../dialogs/tickets/open.ts';
import { opening } from '../../dialogs/tickets/desk.ts';
import { type Postgres, startPostgres } from '../../postgres.ts';

const folder = mkdtempSync(join(tmpdir(), 'mct-tickets-'));
let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres({ durable: false });
}, 60_000);
afterAll(async () => {
  await postgres.stop();
  rmSync(folder, { recursive: true });
});

const reference: Reference = {
  channelId: 'msteams',
  serviceUrl: 'https://example.com',
  conversation: '19:experts',
  kind: 'channel',
  bot: { id: 'bot' },
};
const item: Item = { kind: 'send', view: { kind: 'thread-news', news: 'withdrawn' }, language: 'en' };
const fresh = (id: string, more: Partial<Kept['ticket']> = {}): Kept => ({
  ticket: { ...openTicket({ ...opening, id, asker: { key: `asker of ${id}`, name: 'Kim' } }, { now: 0 }).ticket, ...more },
  version: 0,
  askerLane: 'msteams|chat',
  thread: undefined,
  at: 0,
});
const also = (...tickets: Kept[]): Also => ({ tickets, rows: [], addresses: [] });

describe.each(['SQLite', 'PostgreSQL'])('tickets on %s', (kind) => {
  const clock = { now: 1_000_000 };
  let store: Store;
  let other: Store;
  beforeAll(async () => {
    const data = kind === 'SQLite' ? join(folder, 'tickets.sqlite') : await postgres.database('tickets');
    [store, other] = [await openStore(data, { now: () => clock.now }), await openStore(data, { now: () => clock.now })];
  }, 60_000);
  afterAll(async () => {
    await store.close();
    await other.close();
  });
  let events = 0;
  const commit = (what: Also, at = store) => at.turns.commitTicket({ event: `event-${++events}`, answer: null, also: what });
  async function kept(id: string): Promise<Kept> {
    const found = await store.tickets.load(id);
    if (!found) throw new Error(`no ticket ${id}`);
    return found;
  }

  it('are found by their id, their thread and their asker, and read back the same', async () => {
    const first = fresh('A');
    expect(await store.tickets.load('A')).toBeUndefined();
    expect(await store.tickets.unposted(9)).toEqual([]);
    expect(await commit(also(first))).toBe(true);
    expect(await store.tickets.load('A')).toEqual({ ...first, version: 1, at: clock.now });
    expect((await store.tickets.unposted(9)).map(({ ticket }) => ticket.id)).toEqual(['A']);
    expect(await commit(also({ ...(await kept('A')), thread: 'msteams|19:experts;messageid=1' }))).toBe(true);
    expect((await other.tickets.inThread('msteams|19:experts;messageid=1'))?.ticket.id).toBe('A');
    expect(await store.tickets.inThread('msteams|19:experts;messageid=2')).toBeUndefined();
    expect(await store.tickets.unposted(9)).toEqual([]);
    clock.now += 1;
    await commit(also(fresh('A2', { asker: first.ticket.asker })));
    expect((await store.tickets.of('asker of A', 9)).map(({ ticket }) => ticket.id)).toEqual(['A2', 'A']);
    expect(await store.tickets.of('asker of A', 1)).toHaveLength(1);
  });
  it('that were written meanwhile are not written, and nothing with them', async () => {
    await commit(also(fresh('B')));
    const seen = await kept('B');
    const rows = [{ lane: 'thread of B', item }];
    expect(await commit(also({ ...seen, ticket: { ...seen.ticket, status: 'assigned' } }))).toBe(true);
    expect(await commit({ ...also({ ...seen, ticket: { ...seen.ticket, status: 'resolved' } }), rows })).toBe(false);
    expect(await commit({ ...also(fresh('B')), rows })).toBe(false);
    expect((await kept('B')).ticket.status).toBe('assigned');
    expect(await store.outbox.take('thread of B')).toBeUndefined();
  });
  it('of many turns at the same time, one wins', async () => {
    await commit(also(fresh('C')));
    const seen = await kept('C');
    const results = await Promise.all(Array.from({ length: 30 }, (_, index) => commit(also(seen), index % 2 ? store : other)));
    expect(results.filter(Boolean)).toHaveLength(1);
  });
  it('take an event once', async () => {
    const turn = { event: 'the same', answer: { done: 1 }, also: also(fresh('D')) };
    expect(await store.turns.commitTicket(turn)).toBe(true);
    expect(await other.turns.commitTicket({ ...turn, also: also(fresh('D2')) })).toBe(false);
    expect((await store.turns.load('', 'the same')).answer).toEqual({ done: 1 });
    expect(await store.tickets.load('D2')).toBeUndefined();
  });
  it('come with the turn of a conversation, or both do not', async () => {
    const turn = { key: 'k', version: 0, state: {}, event: 'k1', answer: null, lane: 'k', reference, items: [] };
    const more = { ...also(fresh('E')), rows: [{ lane: 'elsewhere', item }], addresses: [{ lane: 'elsewhere', reference }] };
    expect(await store.turns.commit({ ...turn, also: more })).toBeDefined();
    expect((await store.outbox.take('elsewhere'))?.item).toEqual(item);
    expect(await store.outbox.addressOf('elsewhere')).toEqual(reference);
    expect(await store.turns.commit({ ...turn, key: 'k2', event: 'k2', also: also(fresh('E')) })).toBeUndefined();
    expect((await store.turns.load('k2', 'k2')).version).toBe(0);
  });
  it('change with what became of a message, or neither does', async () => {
    await commit({
      ...also(fresh('F')),
      rows: [
        { lane: 'post|F', item },
        { lane: 'post|F', item },
      ],
    });
    const seen = await kept('F');
    const taken = await store.outbox.take('post|F');
    if (!taken) throw new Error('nothing was taken');
    await commit(also(seen));
    const outcome = { kind: 'sent', activity: 'root', subject: 'F|card' } as const;
    await expect(store.outbox.settle(taken, outcome, { also: also({ ...seen, thread: 'F' }) })).rejects.toThrow(Conflict);
    expect([await store.tickets.placeOf('F|card'), await store.outbox.take('post|F')]).toEqual([undefined, undefined]);
    expect(await store.outbox.settle(taken, outcome, { also: also({ ...(await kept('F')), thread: 'F' }) })).toBeDefined();
    expect([await store.tickets.placeOf('F|card'), (await kept('F')).thread]).toEqual(['root', 'F']);
  });
  it('are named when a reminder is due, the longest overdue first', async () => {
    await commit(also(fresh('G', { remindAt: clock.now + 10 }), fresh('H', { remindAt: clock.now + 5 }), fresh('I')));
    expect(await store.tickets.toRemind(9)).toEqual([]);
    clock.now += 10;
    expect([await store.tickets.toRemind(9), await store.tickets.toRemind(1)]).toEqual([['H', 'G'], ['H']]);
  });
  it('leave when they have been closed, or untouched, for long enough; a post waits as long as its ticket', async () => {
    await commit({
      ...also(fresh('J', { status: 'resolved' }), fresh('K')),
      rows: [
        { lane: 'post|K', item },
        { lane: 'else', item },
      ],
    });
    const begun = clock.now;
    const leftAfter = async (ms: number) => {
      clock.now = begun + ms;
      await store.tidy();
      return [(await store.tickets.load('J')) !== undefined, (await store.tickets.load('K')) !== undefined];
    };
    expect(await leftAfter(keptFor.closedTicket)).toEqual([true, true]);
    expect(await leftAfter(keptFor.closedTicket + 1)).toEqual([false, true]);
    expect(await store.outbox.take('else')).toBeUndefined();
    expect(await store.outbox.take('post|K')).toBeDefined();
    expect(await leftAfter(keptFor.openTicket + 1)).toEqual([false, false]);
  });
});
