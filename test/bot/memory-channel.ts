/** A channel that keeps what it is given. */
import {
  type Channel,
  type Membership,
  type Message,
  type Person,
  type Reference,
  type Result,
  threadOf,
} from '../../bot/channel/channel.ts';

export type Kept = { readonly to: string; readonly id: string; readonly message: Message; readonly how: 'sent' | 'updated' };

/** `arrives`: the message stands there all the same. */
export type MemoryFault = { readonly result: Result; readonly arrives?: true };

export function memoryChannel() {
  const kept: Kept[] = [];
  /** What comes of the next attempts; undefined is for one with which nothing goes wrong. */
  const faults: (MemoryFault | undefined)[] = [];
  const control = {
    /** Undefined where the person cannot be written to. */
    personal: 'kim alone' as string | undefined,
    canLook: true,
    /** What goes wrong, by where and what. */
    fault: undefined as ((to: Reference, message: Message) => MemoryFault | undefined) | undefined,
    opened: [] as Person[],
    /** Who is on every team, by any id; `unknown` when nobody can say. */
    members: new Map<string, Membership>(),
    mayPost: true,
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
    async startThread(to, message) {
      if (!control.mayPost) return { kind: 'refused', status: 403, code: 'BotNotInConversationRoster', retryAfterMs: undefined };
      const id = `root-${kept.length + 1}`;
      const conversation = threadOf(to.conversation, id);
      const result = attempt({ ...to, conversation }, message, 'sent', id);
      return result.kind === 'done' ? { kind: 'done', id, conversation } : result;
    },
    member: async (_, __, { id, aadObjectId }) => control.members.get(aadObjectId ?? id) ?? { kind: 'stranger' },
    async find(to, message, _, others) {
      if (!control.canLook) return 'never';
      const { mark } = message;
      const found = kept.find((each) =>
        mark !== undefined && to.kind === 'channel' && !to.conversation.includes(';messageid=')
          ? each.id.startsWith('root-') && each.message.mark === mark
          : each.to === to.conversation && !others.has(each.id) && JSON.stringify(each.message) === JSON.stringify(message),
      );
      return found ? { id: found.id } : 'absent';
    },
  };
  const inPlace = (conversation: string) => kept.filter(({ to }) => to === conversation);
  return { channel, kept, faults, control, inPlace };
}
