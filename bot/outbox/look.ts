/** Whether a message of unknown outcome stands there: only what is surely missing is sent once more. */
import type { Message, Reference } from '../channel/channel.ts';
import type { Settled } from '../store/outbox.ts';
import type { Taken } from '../store/queue.ts';
import type { DelivererNeeds } from './deliverer.ts';
import { pauseMs } from './refusals.ts';

export type Seen =
  | { readonly kind: 'there'; readonly id: string }
  | { readonly kind: 'missing' }
  /** Nobody can say, now or ever. */
  | { readonly kind: 'unknowable' }
  | { readonly kind: 'later'; readonly outcome: Settled };

/** About five minutes. */
const mostLooks = 9;
/** A request may lie somewhere on the way, and a history shows late what was taken. */
const secondLookMs = 2_000;

/** `others` are known to be other messages. */
export async function look(
  taken: Taken,
  to: Reference,
  message: Message,
  others: ReadonlySet<string>,
  { channel, now, chance }: Pick<DelivererNeeds, 'channel' | 'now' | 'chance'>,
): Promise<Seen> {
  const { doubtSince, looks, attempts } = taken;
  if (doubtSince === undefined) return { kind: 'missing' };
  const found = await channel.find(to, message, doubtSince, others);
  if (typeof found === 'object') return { kind: 'there', id: found.id };
  if (found === 'absent') {
    if (looks > 0) return { kind: 'missing' };
    return { kind: 'later', outcome: { kind: 'again', due: now() + secondLookMs, isInDoubt: true, looks: 1, isUntried: true } };
  }
  if (found === 'not-now' && attempts < mostLooks)
    return { kind: 'later', outcome: { kind: 'again', due: now() + pauseMs(attempts, chance()), isInDoubt: true, looks } };
  return { kind: 'unknowable' };
}
