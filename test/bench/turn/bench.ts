/** What a turn of ours costs over HTTP, beside bots of botbuilder alone: the same people, the same channel, round by round in turns. */
import type { Measured, Size } from '../main.ts';
import { median } from '../rounds.ts';
import { type Bot, type BotName, bots, notesOf, type Started, startBots, titles } from './bots.ts';
import { closedLoop, openLoop, type Slice } from './load.ts';
import { people } from './people.ts';

const manyPeople = [1, 4, 16, 64] as const;
const ms = { warmUp: 6000, closed: 1500, open: 3000 };
const usualRounds = 5;

/** `full`: with as many people as bring the most turns per second. `half`: turns begin half as often. */
type Round = { readonly many: number; readonly full: Slice; readonly half: Slice };

export async function bench({ rounds = usualRounds }: Size): Promise<Measured> {
  const { running, leftOut, stop } = await startBots(bots);
  const found = new Map<BotName, Round[]>(running.map(({ name }) => [name, []]));
  try {
    for (const bot of running) await warmUp(bot);
    for (let round = 0; round < rounds; round += 1) {
      for (const bot of running) found.get(bot.name)?.push(await measure(bot, round));
    }
  } finally {
    await stop();
  }
  return report(found, leftOut, rounds);
}

async function warmUp(bot: Bot): Promise<void> {
  const some = await people('warm-up');
  try {
    await closedLoop(bot, some, 16, ms.warmUp);
  } finally {
    await some.stop();
  }
}

async function measure(bot: Bot, round: number): Promise<Round> {
  const some = await people(`round-${round}`);
  try {
    let best: { many: number; full: Slice } | undefined;
    for (const many of manyPeople) {
      const full = await closedLoop(bot, some, many, ms.closed);
      if (!best || full.perSecond > best.full.perSecond) best = { many, full };
    }
    if (!best) throw new Error('There is nobody to talk.');
    return { ...best, half: await openLoop(bot, some, best.full.perSecond / 2, ms.open, round + 1) };
  } finally {
    await some.stop();
  }
}

const rounded = (figure: number): number => Number(figure.toPrecision(3));
/** The median of the rounds, the lowest and the highest. */
type Spread = { readonly median: number; readonly from: number; readonly to: number };
const spread = (figures: readonly number[]): Spread => ({
  median: rounded(median(figures)),
  from: rounded(Math.min(...figures)),
  to: rounded(Math.max(...figures)),
});

function report(found: ReadonlyMap<BotName, readonly Round[]>, leftOut: Started['leftOut'], rounds: number): Measured {
  const of = (name: BotName, figure: (round: Round) => number): Spread => spread((found.get(name) ?? []).map(figure));
  const figures = [...found.keys()].map((name) => ({
    name,
    people: median((found.get(name) ?? []).map(({ many }) => many)),
    perSecond: of(name, ({ full }) => full.perSecond),
    p50: of(name, ({ full }) => full.p50),
    p99: of(name, ({ full }) => full.p99),
    halfPerSecond: of(name, ({ half }) => half.perSecond),
    halfP50: of(name, ({ half }) => half.p50),
    halfP99: of(name, ({ half }) => half.p99),
    cpuUs: of(name, ({ full }) => full.cpuUs),
    loadBusy: of(name, ({ full }) => full.loadBusy),
  }));
  const ratios = [...found.keys()]
    .filter((name) => name === 'sqlite' || name === 'postgres')
    .flatMap((name) => (['echo', 'waterfall'] as const).map((peer) => ({ name, peer, ...ratio(found.get(name), found.get(peer)) })));
  return {
    json: {
      bench: 'turn',
      rounds,
      unit: { perSecond: 'turns/s', p50: 'ms', p99: 'ms', cpuUs: 'µs' },
      bots: Object.fromEntries(figures.map(({ name, ...rest }) => [name, rest])),
      ratios: Object.fromEntries(ratios.map(({ name, peer, ...rest }) => [`${name}/${peer}`, rest])),
      leftOut,
    },
    table: [
      ...figures.map(
        ({ name, people, perSecond, p50, p99, halfPerSecond, halfP50, halfP99, cpuUs, loadBusy }) =>
          [
            titles[name],
            perSecond.median,
            'turns/s',
            `${perSecond.from}–${perSecond.to}, ${people} people; p50 ${p50.median} ms, p99 ${p99.median} ms; at ${halfPerSecond.median} turns/s p50 ${halfP50.median} ms, p99 ${halfP99.median} ms (${halfP99.from}–${halfP99.to}); ${cpuUs.median} µs processor time a turn; load ${Math.round(loadBusy.median * 100)} % busy`,
          ] as const,
      ),
      ...ratios.map(
        ({ name, peer, perSecond, halfP99 }) =>
          [
            `${name} / ${peer}`,
            perSecond.median,
            'times',
            `as many turns per second (${perSecond.from}–${perSecond.to}); p99 at half load ${halfP99.median} times (${halfP99.from}–${halfP99.to})`,
          ] as const,
      ),
    ],
    notes: notesOf(leftOut),
  };
}

/** Each round by itself, so that a slow moment of the machine is on both sides. */
function ratio(ours: readonly Round[] = [], peer: readonly Round[] = []) {
  const each = (figure: (round: Round) => number): Spread =>
    spread(
      ours.flatMap((round, index) => {
        const other = peer[index];
        return other ? [figure(round) / figure(other)] : [];
      }),
    );
  return { perSecond: each(({ full }) => full.perSecond), halfP99: each(({ half }) => half.p99) };
}
