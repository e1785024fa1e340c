/** A channel that keeps what it is given. */
import type { Channel, Message, Person, Reference, Result } from '../../bot/channel/channel.ts';

export type Kept = { readonly to: string; readonly id: string; readonly message: Message; readonly how: 'sent' | 'updated' };

export type MemoryFault = { readonly result: Result; readonly arrives?: true };

export function memoryChannel() {
  const kept: Kept[] = [];
  /** A result here takes the place of the next attempt; `then` the message arrives all the same. */
  const faults: MemoryFault[] = [];
  const control = {
    /** Undefined where the person cannot be written to. */
    personal: 'kim alone' as string | undefined,
    canLook: true,
    /** What goes wrong, by where and what. */
    fault: undefined as ((to: Reference, message: Message) => MemoryFault | undefined) | undefined,
    opened: [] as Person[],
  };
  const attempt = (to: Reference, message: Message, how: Kept['how'], id: string): Result => {
    const fault = control.fault?.(to, message) ?? faults.shift();
    if (!fault || fault.arrives) kept.push({ to: to.conversation, id, message, how });
    return fault?.result ?? { kind: 'done', id };
  };
  const channel: Channel = {
    send: async (to, message) => attempt(to, message, 'sent', `sent-${kept.length + 1}`),
    update: async (to, activity, message) => attempt(to, message, 'updated', activity),
    async openPersonal(_, person) {
      control.opened.push(person);
      return control.personal === undefined
        ? { kind: 'refused', status: 403, code: 'ForbiddenOperationException', retryAfterMs: undefined }
        : { kind: 'done', id: control.personal };
    },
    async find(to, message, _, others) {
      if (!control.canLook) return 'never';
      const found = kept.find(
        (each) => each.to === to.conversation && !others.has(each.id) && JSON.stringify(each.message) === JSON.stringify(message),
      );
      return found ? { id: found.id } : 'absent';
    },
  };
  const inPlace = (conversation: string) => kept.filter(({ to }) => to === conversation);
  return { channel, kept, faults, control, inPlace };
}
