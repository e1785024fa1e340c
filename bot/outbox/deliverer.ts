/** Takes messages out: at once after a turn, and later whatever a crash, a refusal or the pace has left behind. In order per conversation. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Channel, Reference } from '../channel/channel.ts';
import { lanes } from '../lanes.ts';
import type { Outbox } from '../store/outbox.ts';
import type { Taken } from '../store/queue.ts';
import type { Tickets } from '../store/tickets.ts';
import type { Settlement } from '../tickets/delivered.ts';
import { type Attempted, attempt, type Fresh } from './attempt.ts';
import type { PrivateItem } from './item.ts';
import type { Pace } from './pace.ts';

export type DelivererNeeds = {
  readonly outbox: Outbox;
  readonly tickets: Tickets;
  /** Lets go of what was tried, in the transaction that also says what that means for its ticket. */
  readonly settle: (taken: Taken, attempted: Attempted, goesOn: boolean) => Promise<Settlement>;
  /** Writes a suggested answer into a file of this name, once. */
  readonly keepSuggestion: (name: string, text: string) => Promise<void>;
  readonly channel: Channel;
  readonly pace: Pace;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Between 0 and 1. */
  readonly chance: () => number;
  /** Takes a question up in the chat with the person alone; `event` makes sure that it happens once. */
  readonly takeUp: (item: PrivateItem, event: string, origin: string, personal: Reference) => Promise<void>;
  readonly report: (reference: string, error: unknown) => void;
  /** Where a test may end the process, by name. */
  readonly mark?: (point: string) => void;
};

export type Deliverer = {
  /** Sends what waits in a conversation, beginning with what this process has taken already. `fresh`: that one, as the turn has it at hand. */
  go(lane: string, taken?: Taken, fresh?: Fresh): void;
  /** Sends what is due, in all conversations. Returns once it is under way. */
  lookAfter(): Promise<void>;
  /** Once all that is under way is settled. */
  idle(): Promise<void>;
  /** Looks after what was left, now and then, until `stop`. */
  start(everyMs: number): void;
  /** Finishes what is under way; what that does not get done in `withinMs` stays in the outbox, for the next start. */
  stop(withinMs: number): Promise<void>;
};

/** So many conversations are looked after in one round. */
const lanesAtOnce = 100;
/** And of so many messages on their way, the outcome is awaited first. */
const underWayAtOnce = 500;

export function deliverer(needs: DelivererNeeds): Deliverer {
  const { outbox, pace, now, report } = needs;
  const inLane = lanes();
  const underWay = new Set<Promise<void>>();
  const busy = new Set<string>();
  /** Lanes in which something new waits that nobody has looked for since. */
  const wanted = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let isLeaving = false;
  let stopped = false;

  /** What could not be settled keeps its owner until its time is up, and is then looked after. */
  const unsettled = (error: unknown): void => void (stopped || report('outbox', error));

  const putBack = (taken: Taken, due: number): Promise<undefined> => {
    const { doubtSince, looks } = taken;
    const untried = { kind: 'again', due, isInDoubt: doubtSince !== undefined, looks, isUntried: true } as const;
    return outbox.settle(taken, untried, { goesOn: false }).then(() => undefined);
  };

  /** @returns the next one, if it can be sent at once. */
  async function deliver(given: Taken, fresh: Fresh | undefined): Promise<Taken | undefined> {
    // It may have waited here for so long that somebody else has sent it since.
    const taken = now() < given.until - outbox.leaseMs / 2 ? given : await outbox.renew(given);
    if (!taken) return stopped ? undefined : outbox.take(given.lane);
    const wait = pace.next(taken.lane, now());
    if (wait > 0 || stopped) return putBack(taken, now() + wait);
    const attempted = await attempt(taken, fresh, needs);
    wanted.delete(taken.lane);
    const { next, lanes: others } = await needs.settle(taken, attempted, !stopped);
    needs.mark?.('after settling');
    for (const lane of new Set(others)) if (lane !== taken.lane) go(lane);
    return next;
  }

  async function drain(lane: string, taken: Taken | undefined, fresh: Fresh | undefined): Promise<void> {
    let current = taken;
    if (!current && !stopped) {
      wanted.delete(lane);
      current = await outbox.take(lane);
    }
    let known = fresh;
    while (current) {
      current = await deliver(current, known);
      known = known && { to: known.to, said: undefined };
    }
  }

  function go(lane: string, taken?: Taken, fresh?: Fresh): void {
    if (!taken) wanted.add(lane);
    const work = inLane(lane, async () => {
      if (taken || wanted.has(lane)) await drain(lane, taken, fresh);
    })
      .catch(unsettled)
      .finally(() => underWay.delete(work));
    underWay.add(work);
  }

  async function lookAfter(): Promise<void> {
    if (underWay.size >= underWayAtOnce) return;
    for (const lane of await outbox.dueLanes(lanesAtOnce)) {
      if (isLeaving || busy.has(lane)) continue;
      busy.add(lane);
      const work = inLane(lane, () => drain(lane, undefined, undefined))
        .catch(unsettled)
        .finally(() => {
          busy.delete(lane);
          underWay.delete(work);
        });
      underWay.add(work);
    }
  }

  async function idle(): Promise<void> {
    while (underWay.size > 0) await Promise.all(underWay);
  }

  return {
    go,
    lookAfter,
    idle,
    start(everyMs) {
      const round = () => {
        timer = setTimeout(() => {
          void lookAfter()
            .catch(unsettled)
            .finally(() => isLeaving || round());
        }, everyMs);
        timer.unref();
      };
      void lookAfter().catch(unsettled);
      round();
    },
    async stop(withinMs) {
      isLeaving = true;
      clearTimeout(timer);
      const enough = new AbortController();
      await Promise.race([idle(), sleep(withinMs, undefined, { signal: enough.signal }).catch(() => {})]);
      enough.abort();
      stopped = true;
    },
  };
}
