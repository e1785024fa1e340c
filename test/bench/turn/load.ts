/** Two ways to put a load on a bot: as many turns as some people manage, or turns at a given rate whatever the bot manages. */
import { Random } from '../../dialogs/random.ts';
import { median } from '../rounds.ts';
import type { Bot } from './bots.ts';
import type { People, Person } from './people.ts';

/** A slice of time under load. */
export type Slice = {
  readonly perSecond: number;
  /** Milliseconds of a turn that half of them, and 99 of 100, did not exceed. */
  readonly p50: number;
  readonly p99: number;
  /** The bot's processor time for a turn, in microseconds, without that of a database beside it. */
  readonly cpuUs: number;
  /** The part of the time in which whoever makes the load was busy: near 1, it is the load that is measured, and not the bot. */
  readonly loadBusy: number;
};

/** Everybody takes the next turn as soon as the last one is complete. */
export async function closedLoop(bot: Bot, people: People, many: number, forMs: number): Promise<Slice> {
  return measured(bot, people, async (done) => {
    const until = performance.now() + forMs;
    const talk = async (person: Person) => {
      while (performance.now() < until) {
        const from = performance.now();
        await people.turn(bot.address, person);
        done(performance.now() - from);
      }
    };
    await Promise.all(Array.from({ length: many }, () => talk(people.newcomer())));
  });
}

/** Each of so many people takes one turn, some of them at the same time. */
export async function onceEach(bot: Bot, people: People, many: number, atOnce: number): Promise<Slice> {
  return measured(bot, people, async (done) => {
    let left = many;
    const talk = async () => {
      while (left > 0) {
        left -= 1;
        const from = performance.now();
        await people.turn(bot.address, people.newcomer());
        done(performance.now() - from);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, talk));
  });
}

/** Turns begin at random moments that follow the seed. One that has to wait for the bot counts from the moment it should have begun. */
export async function openLoop(bot: Bot, people: People, perSecond: number, forMs: number, seed: number): Promise<Slice> {
  return measured(bot, people, async (done) => {
    const random = new Random(seed);
    const idle: Person[] = [];
    const open = new Set<Promise<void>>();
    const begin = performance.now();
    const talk = async (person: Person, due: number) => {
      await people.turn(bot.address, person);
      done(performance.now() - begin - due);
      idle.push(person);
    };
    for (let due = 0; due < forMs; due += (-Math.log(1 - random.next()) * 1000) / perSecond) {
      const early = due - (performance.now() - begin);
      if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
      const turn = talk(idle.shift() ?? people.newcomer(), due);
      open.add(turn);
      void turn.finally(() => open.delete(turn)).catch(() => {});
    }
    await Promise.all(open);
  });
}

async function measured(bot: Bot, people: People, work: (done: (ms: number) => void) => Promise<void>): Promise<Slice> {
  const took: number[] = [];
  const before = await bot.usage();
  const utilization = performance.eventLoopUtilization();
  const from = performance.now();
  await work((ms) => took.push(ms));
  const elapsed = performance.now() - from;
  const loadBusy = performance.eventLoopUtilization(utilization).utilization;
  const after = await bot.usage();
  people.forget();
  return {
    perSecond: (took.length * 1000) / elapsed,
    p50: median(took),
    p99: quantile(took, 0.99),
    cpuUs: (after.cpuUs - before.cpuUs) / took.length,
    loadBusy,
  };
}

function quantile(figures: readonly number[], part: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
