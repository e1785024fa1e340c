/** People who write to the server, each in a chat of their own, and read what comes back. */
import type { Connector } from '../../faults/connector.ts';
import { inbound } from '../../faults/inbound.ts';
import { until } from '../server-process.ts';

/** `idle`: when nothing more is on its way out. */
export function person(name: string, address: string, channel: Connector, idle: () => Promise<void> = async () => {}) {
  const conversation = `${name}-chat`;
  const client = inbound(address, channel, {
    from: { id: name, aadObjectId: name },
    conversation: { id: conversation, conversationType: 'personal', tenantId: 'tenant' },
  });
  const heard = () =>
    channel
      .messages(conversation)
      .filter(({ by }) => by === 'bot')
      .map(({ activity }) => String(activity['text'] ?? activity['summary']));
  return {
    ...client,
    conversation,
    heard,
    /** What the assistant says to that; undefined when it says nothing in time. */
    async says(text: string, withinMs = 7_000): Promise<string | undefined> {
      await idle();
      const before = heard().length;
      await client.deliver(client.typed(text));
      return until(() => heard()[before], withinMs);
    },
  };
}

export async function ready(base: string): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(`${base}/ready`);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}
