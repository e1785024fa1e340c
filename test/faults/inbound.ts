/** A person in a client, as the bot hears of them: what they type and click, delivered once, twice, late or in the wrong order. */
import { Random } from '../dialogs/random.ts';
import type { Activity } from './chats.ts';
import type { Connector } from './connector.ts';

let count = 0;
export const activity = (serviceUrl: string, more: object) => ({
  id: `activity-${++count}`,
  channelId: 'msteams',
  serviceUrl,
  from: { id: 'user', aadObjectId: 'person' },
  recipient: { id: 'bot', name: 'MCT Assistant' },
  conversation: { id: 'conversation', conversationType: 'personal', tenantId: 'tenant' },
  locale: 'en-US',
  ...more,
});

export const post = (address: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

export type Arrival = ReturnType<typeof activity>;

/** One person in one conversation. `more` goes into every activity: who, where, which language. */
export function inbound(address: string, channel: Connector, more: object = {}) {
  /** Teams shows what people type whether or not the bot hears of it. */
  function make(what: object): Arrival {
    const made = activity(channel.serviceUrl, { ...more, ...what });
    if ((what as { text?: string }).text !== undefined) channel.said(made.conversation.id, made.id, made);
    return made;
  }
  const deliver = (arrival: Arrival) => post(address, arrival);
  const later = async (arrival: Arrival, ms: number) => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    return deliver(arrival);
  };

  return {
    typed: (text: string): Arrival => make({ type: 'message', text }),
    /** `Action.Execute` on the card that stands there as `replyToId`. */
    clicked: (data: object, inputs: object, replyToId: string): Arrival =>
      make({
        type: 'invoke',
        name: 'adaptiveCard/action',
        replyToId,
        value: { action: { type: 'Action.Execute', data: { ...data, ...inputs } } },
      }),
    /** `Action.Submit`, from a client that cannot do the other. */
    submitted: (data: object, inputs: object, replyToId: string): Arrival =>
      make({ type: 'message', replyToId, value: { ...data, ...inputs } }),

    deliver,
    /** The same activity again, at once or after a while: Teams does so after 15 s without an answer. */
    twice: (arrival: Arrival, afterMs = 0) => Promise.all([deliver(arrival), later(arrival, afterMs)]),
    late: later,
    /** All at the same time, sent off in an order that follows the seed. */
    outOfOrder: (arrivals: readonly Arrival[], seed: number) => Promise.all(shuffled(arrivals, seed).map(deliver)),
    /** The same click under an id of its own, as Teams repeats an invoke. */
    clickTwice: (click: Arrival, afterMs = 0) => Promise.all([deliver(click), later({ ...click, id: `activity-${++count}` }, afterMs)]),
  };
}

function shuffled<T>(from: readonly T[], seed: number): T[] {
  const random = new Random(seed);
  return from
    .map((each) => ({ each, place: random.next() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ each }) => each);
}

/** The card of a message, where it has one, with what its buttons send. */
export const cardOf = (sent: Activity | undefined) =>
  (sent as { attachments?: { content: { actions?: { title: string; data: object }[] } }[] } | undefined)?.attachments?.[0]?.content;
