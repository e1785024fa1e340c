/** Whatever fails and whoever dies in whatever order: each message arrives once and in its place where one can look, and at most twice where one cannot. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Channel, Result } from '../../../bot/channel/channel.ts';
import { type Deliverer, deliverer } from '../../../bot/outbox/deliverer.ts';
import { pace } from '../../../bot/outbox/pace.ts';
import type { Engine } from '../../../bot/store/engine.ts';
import { lately } from '../../../bot/store/lately.ts';
import { migrate } from '../../../bot/store/migrations.ts';
import { outboxStore } from '../../../bot/store/outbox.ts';
import { postgresEngine } from '../../../bot/store/postgres.ts';
import { sqliteEngine } from '../../../bot/store/sqlite.ts';
import { ticketStore } from '../../../bot/store/tickets.ts';
import { turnStore } from '../../../bot/store/turns.ts';
import { settling } from '../../../bot/tickets/delivered.ts';
import { type Postgres, startPostgres } from '../../postgres.ts';
import { type MemoryFault, memoryChannel } from '../memory-channel.ts';
import { isMarked, laneAt, place, refused, saidIn, send, unknown, unsent } from './messages.ts';

const leaseMs = 10_000;

type Step =
  /** A turn with so many messages. */
  | { readonly kind: 'say'; readonly lane: number; readonly many: number }
  /** Both processes look after what is due, at the same time. */
  | { readonly kind: 'round' }
  /** A process dies at its so-manieth word with the store or the channel from now on, before or after it takes effect. Another takes its place. */
  | { readonly kind: 'die'; readonly who: 0 | 1; readonly after: number; readonly isTaken: boolean }
  | { readonly kind: 'wait'; readonly ms: number }
  /** What the channel makes of the next attempt. */
  | { readonly kind: 'fault'; readonly fault: MemoryFault };

const fault = fc.oneof(
  fc.constant({ result: unsent }),
  fc.constantFrom<MemoryFault>({ result: unknown }, { result: unknown, arrives: true }),
  fc.constantFrom<MemoryFault>({ result: refused(502) }, { result: refused(504), arrives: true }),
  // No longer than a lease: what a process was told dies with it.
  fc.integer({ min: 1, max: leaseMs }).map((ms) => ({ result: refused(429, undefined, ms) })),
  fc.constant({ result: refused(413, 'MessageSizeTooBig') }),
  fc.constant({ result: refused(403, 'BotDisabledByAdmin') }),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('say' as const), lane: fc.nat(1), many: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 4, arbitrary: fc.constant({ kind: 'round' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('die' as const),
      who: fc.constantFrom(0 as const, 1 as const),
      after: fc.nat(8),
      isTaken: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('wait' as const), ms: fc.oneof(fc.nat(3_000), fc.nat(30_000)) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('fault' as const), fault }) },
);

const scripts = fc.array(step, { minLength: 10, maxLength: 40, size: 'max' });

const isTooLarge = (fault: MemoryFault | undefined) => fault?.result.kind === 'refused' && fault.result.status === 413;

const forever = new Promise<never>(() => {});

/** A process that may die at any of its words with the store or the channel. */
function mortal() {
  let death: { readonly after: number; readonly isTaken: boolean } | undefined;
  let words = 0;
  let isDead = false;
  const underWay = new Set<Promise<unknown>>();
  let told = () => {};
  const died = new Promise<void>((resolve) => {
    told = resolve;
  });
  const die = () => {
    isDead = true;
    told();
    return forever;
  };
  const through = <A extends unknown[], R>(work: (...args: A) => Promise<R>) => {
    return async (...args: A): Promise<R> => {
      if (isDead) return forever;
      const isLast = death !== undefined && words >= death.after;
      words += 1;
      if (isLast && !death?.isTaken) return die();
      const saying = work(...args);
      underWay.add(saying);
      const result = await saying.finally(() => underWay.delete(saying));
      return isLast || isDead ? die() : result;
    };
  };
  const all = <T extends object>(part: T): T =>
    Object.fromEntries(Object.entries(part).map(([name, work]) => [name, through(work as (...args: unknown[]) => Promise<unknown>)])) as T;
  return {
    all,
    /** Once it is dead, and what it had already sent off has arrived. */
    died: died.then(() => Promise.allSettled(underWay)),
    isDead: () => isDead,
    dieAfter(after: number, isTaken: boolean) {
      words = 0;
      death = { after, isTaken };
    },
  };
}

type Life = ReturnType<typeof mortal>;
let worlds = 0;

/** Lives through the steps, then lets everything heal; returns what was said and what people saw, by conversation. */
async function live(engine: Engine, steps: readonly Step[], canLook: boolean) {
  worlds += 1;
  const world = worlds;
  const clock = { now: world * 100_000_000_000 };
  const now = () => clock.now;
  const there = memoryChannel();
  there.control.canLook = canLook;
  const places = [0, 1].map((lane) => `world-${world}-${lane}`);
  const spoken = places.map((): string[] => []);
  const notBefore = new Map<string, number>();
  let tooEarly = 0;
  let processes = 0;

  const watched: Channel = {
    ...there.channel,
    async send(to, message) {
      await new Promise(setImmediate);
      if (clock.now < (notBefore.get(to.conversation) ?? 0)) tooEarly += 1;
      // Words alone are never too large.
      while (message.card === undefined && isTooLarge(there.faults[0])) there.faults.shift();
      const result: Result = await there.channel.send(to, message);
      if (result.kind === 'refused' && result.retryAfterMs) notBefore.set(to.conversation, clock.now + result.retryAfterMs);
      return result;
    },
  };
  function start(): { life: Life; out: Deliverer } {
    processes += 1;
    const life = mortal();
    const outbox = life.all(outboxStore(engine, `process-${world}-${processes}`, leaseMs, now));
    const needs = { now, chance: () => 1, pace: pace([{ count: 3, withinMs: 1_000 }]), takeUp: async () => {}, report: () => {} };
    const settle = settling({ store: { outbox, tickets }, now });
    return { life, out: deliverer({ ...needs, outbox, tickets, settle, keepSuggestion: async () => {}, channel: life.all(watched) }) };
  }
  const tickets = ticketStore(engine, now);
  const turns = turnStore(engine, `turns-${world}`, leaseMs, now, lately(now));
  async function say(lane: number, many: number) {
    const key = places[lane] ?? '';
    const { version, isHeld } = await turns.load(key, undefined, laneAt(key));
    const words = Array.from({ length: many }, (_, index) => `${lane}.${(spoken[lane]?.length ?? 0) + index}`);
    await turns.commit({
      key,
      version,
      state: {},
      event: undefined,
      answer: null,
      lane: laneAt(key),
      reference: place(key),
      items: words.map(send),
      isHeld,
    });
    spoken[lane]?.push(...words);
  }
  const pair = [start(), start()];
  async function round() {
    await Promise.all(pair.map(({ life, out }) => Promise.race([out.lookAfter().then(() => out.idle()), life.died])));
    for (const [index, { life }] of pair.entries()) if (life.isDead()) pair[index] = start();
  }

  for (const each of steps) {
    if (each.kind === 'say') await say(each.lane, each.many);
    else if (each.kind === 'round') await round();
    else if (each.kind === 'die') pair[each.who]?.life.dieAfter(each.after, each.isTaken);
    else if (each.kind === 'wait') clock.now += each.ms;
    else there.faults.push(each.fault);
  }
  there.faults.length = 0;
  for (const [index] of pair.entries()) pair[index] = start();
  for (const [lane] of places.entries()) await say(lane, 1);
  const { outbox } = { outbox: outboxStore(engine, 'nobody', leaseMs, now) };
  for (let rounds = 0; rounds < 200; rounds += 1) {
    clock.now += 40_000;
    await round();
    if ((await outbox.backlog()).waiting === 0 && rounds > 8) break;
  }
  const seen = places.map((each) => there.inPlace(each).map(({ message }) => ({ words: saidIn(message), isMarked: isMarked(message) })));
  return { spoken, seen, tooEarly };
}

const once = (engine: Engine) =>
  fc.asyncProperty(scripts, async (steps) => {
    const { spoken, seen, tooEarly } = await live(engine, steps, true);
    expect(seen.map((each) => each.map(({ words }) => words))).toEqual(spoken);
    expect(tooEarly).toBe(0);
  });

const twiceAtMost = (engine: Engine) =>
  fc.asyncProperty(scripts, async (steps) => {
    const { spoken, seen, tooEarly } = await live(engine, steps, false);
    for (const [lane, all] of seen.entries()) {
      const said = spoken[lane] ?? [];
      for (const each of said) {
        const marks = all.filter(({ words }) => words === each).map(({ isMarked }) => isMarked);
        expect([[], [false], [true], [false, true]]).toContainEqual(marks);
      }
      const order = all.map(({ words }) => said.indexOf(words));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }
    expect(tooEarly).toBe(0);
  });

describe('on SQLite', () => {
  const engine = sqliteEngine(':memory:');
  beforeAll(() => migrate(engine));
  afterAll(() => engine.close());
  it('every message arrives exactly once, and in order, where one can look', () => fc.assert(once(engine), { numRuns: 60 }), 60_000);
  it(
    'every message arrives at most twice, in order and the second time marked, where one cannot',
    () => fc.assert(twiceAtMost(engine), { numRuns: 40 }),
    60_000,
  );
});

describe('on PostgreSQL', () => {
  let postgres: Postgres;
  let engine: Engine;
  beforeAll(async () => {
    postgres = await startPostgres({ durable: false });
    engine = postgresEngine(postgres.url);
    await migrate(engine);
  }, 60_000);
  afterAll(async () => {
    await engine.close();
    await postgres.stop();
  });
  it('every message arrives exactly once, and in order, where one can look', () => fc.assert(once(engine), { numRuns: 8 }), 60_000);
  it(
    'every message arrives at most twice, in order and the second time marked, where one cannot',
    () => fc.assert(twiceAtMost(engine), { numRuns: 8 }),
    60_000,
  );
});
