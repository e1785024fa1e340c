/** Lets go of a message that was tried, together with what that means for its ticket. */
import { type ExpertsChannel, type ExpertsConfig, expertsConfigSchema } from '../../dialogs/tickets/route.ts';
import { ticketStep } from '../../dialogs/tickets/step.ts';
import { laneOf } from '../channel/channel.ts';
import type { Attempted, TicketNews } from '../outbox/attempt.ts';
import { Conflict } from '../store/engine.ts';
import type { Store } from '../store/index.ts';
import type { Taken } from '../store/queue.ts';
import type { Also } from '../store/tickets.ts';
import { alsoOf, channelOf, contextOf, postLane } from './rows.ts';

/** `next`: what this process has to send there now; `lanes`: where else something waits. */
export type Settlement = { readonly next: Taken | undefined; readonly lanes: readonly string[] };

export type SettlingNeeds = {
  readonly store: Pick<Store, 'outbox' | 'tickets'>;
  readonly now: () => number;
  readonly experts?: ExpertsConfig | undefined;
};

/** How often it is tried again after another process was faster. */
const attempts = 20;

export const settling =
  ({ store, now, experts }: SettlingNeeds) =>
  async (taken: Taken, { outcome, more, news }: Attempted, goesOn: boolean): Promise<Settlement> => {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const also = news && (await alsoFor(news));
      try {
        const next = await store.outbox.settle(taken, outcome, { more, also, goesOn });
        return { next, lanes: [...(more ? [more.lane] : []), ...(also?.rows ?? []).map(({ lane }) => lane)] };
      } catch (error) {
        if (!(error instanceof Conflict)) throw error;
      }
    }
    throw new Error(`What became of a message could not be saved after ${attempts} attempts: its ticket keeps changing.`);

    async function alsoFor({ ticket, event, thread }: TicketNews): Promise<Also | undefined> {
      const kept = await store.tickets.load(ticket);
      if (!kept) return undefined;
      const channel = experts ? channelOf(kept.ticket, experts) : unknownChannel;
      const turn = ticketStep(kept.ticket, event, contextOf(channel, now()));
      const also = alsoOf(kept, turn, channel, thread ? laneOf(thread) : kept.thread);
      const addresses = thread ? [laneOf(thread), postLane(ticket)].map((lane) => ({ lane, reference: thread })) : [];
      return { ...also, addresses };
    }
  };

/** For tickets from before the experts were taken out of the settings. */
const unknownChannel: ExpertsChannel = expertsConfigSchema.parse({
  channels: [{ name: '-', team: '-', channel: '-' }],
  default: '-',
}).channels[0] as ExpertsChannel;
