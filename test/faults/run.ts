/** Turns, kills, and what is left to complain of. */
import { answersOnDisk } from '../../bot/ask/files.ts';
import { openStore } from '../../bot/store/index.ts';
import { today } from '../../bot/today.ts';
import { Random } from '../dialogs/random.ts';
import { connector } from './connector.ts';
import { butTaken, cut, hang, refusals, seeded, slow, throttled } from './plan.ts';
import { Player, type Trouble } from './player.ts';
import { victim } from './victim.ts';

export type FaultRun = {
  readonly turns: number;
  readonly kills: number;
  readonly seed: number;
  /** A file, or the address of a database. */
  readonly data: string;
  readonly servers: number;
};

export type FaultReport = {
  readonly turns: number;
  readonly kills: number;
  readonly killedAt: Readonly<Record<string, number>>;
  readonly duplicates: number;
  readonly faults: number;
  readonly lost: number;
  readonly double: number;
  readonly statesOff: number;
  readonly seconds: number;
  readonly troubles: readonly string[];
};

const people = 24;
const points = [
  'before loading',
  'before committing',
  'after committing',
  'before sending',
  'after sending',
  'after settling',
  'at any time',
];
/** What the channel does wrong, in one request of twelve. */
const share = 1 / 12;
const wrongs = [
  throttled(1),
  refusals.PreconditionFailed,
  refusals.BadGateway,
  butTaken(refusals.BadGateway),
  refusals.ServiceUnavailable,
  cut,
  butTaken(cut),
  hang,
  butTaken(hang),
  slow(80),
];
const patienceMs = 500;

export async function faultRun({ turns, kills, seed, data, servers: count }: FaultRun): Promise<FaultReport> {
  const begun = Date.now();
  const random = new Random(seed);
  const channel = await connector();
  const plan = seeded(seed, share, wrongs);
  let faults = 0;
  channel.follow((asked) => {
    const fault = asked.kind === 'history' ? undefined : plan(asked);
    if (fault) faults += 1;
    return fault;
  });
  const env = {
    ...(data.startsWith('postgres') ? { DATABASE_URL: data } : { DATA_FILE: data }),
    GRAPH_URL: channel.serviceUrl,
    SEND_LIMITS: 'off',
    TURN_LIMITS: 'off',
    SEND_PATIENCE_MS: String(patienceMs),
  };
  const servers = await Promise.all(Array.from({ length: count }, () => victim(env)));
  const knowledge = answersOnDisk();
  const players = Array.from(
    { length: people },
    (_, number) => new Player(number, seed, { channel, address: () => random.pick(servers).address, knowledge, today }),
  );

  let taken = 0;
  let killed = 0;
  const killedAt: Record<string, number> = {};
  const isSound = () => players.every(({ troubles }) => troubles.length === 0);
  const play = async (player: Player) => {
    while ((taken < turns || killed < kills) && isSound()) {
      taken += 1;
      await player.turn();
    }
  };
  const kill = async () => {
    while (killed < kills && isSound()) {
      // Spread over the run.
      if (taken < (turns * killed) / kills) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        continue;
      }
      const at = await random.pick(servers).kill({ point: points[killed % points.length] ?? '', after: Math.floor(random.next() * 20) });
      killedAt[at] = (killedAt[at] ?? 0) + 1;
      killed += 1;
    }
  };
  await Promise.all([...players.map(play), kill()]);
  await Promise.all(servers.map((each) => each.stop()));

  const store = await openStore(data, { now: Date.now });
  for (const player of players) player.check((await store.turns.load(player.key, undefined)).state ?? {});
  await store.close();
  await channel.stop();
  const troubles = players.flatMap((player) => player.troubles);
  const many = (kind: Trouble['kind']) => troubles.filter((each) => each.kind === kind).length;
  return {
    turns: players.reduce((sum, player) => sum + player.turns, 0),
    kills: killed,
    killedAt,
    duplicates: players.reduce((sum, player) => sum + player.duplicates, 0),
    faults,
    lost: many('lost'),
    double: many('double'),
    statesOff: many('state'),
    seconds: Math.round((Date.now() - begun) / 1000),
    troubles: troubles.slice(0, 10).map(({ kind, what }) => `${kind}: ${what}`),
  };
}
