/** What can go wrong between the bot and the channel, and when it does. */
import { Random } from '../dialogs/random.ts';

export type Fault = {
  /** What the bot gets in place of the usual answer: a refusal, nothing at all, or a connection that breaks off. */
  readonly answer?: { readonly status: number; readonly code: string; readonly retryAfterS?: number } | 'never' | 'cut';
  /** The channel does what was asked all the same; the bot cannot tell. Without `answer` it always does. */
  readonly taken?: true;
  /** Milliseconds between what the channel does and its answer. */
  readonly afterMs?: number;
};

const refused = (status: number, code: string): Fault => ({ answer: { status, code } });

export const throttled = (retryAfterS: number): Fault => ({ answer: { status: 429, code: 'TooManyRequests', retryAfterS } });
export const slow = (afterMs: number): Fault => ({ afterMs });
/** The answer is lost, and the message is there. */
export const butTaken = (fault: Fault): Fault => ({ ...fault, taken: true });

/** Every refusal that Teams is known for, by its code. */
export const refusals = {
  TooManyRequests: throttled(1),
  BotNotInConversationRoster: refused(403, 'BotNotInConversationRoster'),
  ConversationBlockedByUser: refused(403, 'ConversationBlockedByUser'),
  BotDisabledByAdmin: refused(403, 'BotDisabledByAdmin'),
  ForbiddenOperationException: refused(403, 'ForbiddenOperationException'),
  InvalidBotApiHost: refused(403, 'InvalidBotApiHost'),
  ConversationNotFound: refused(404, 'ConversationNotFound'),
  ActivityNotFoundInConversation: refused(404, 'ActivityNotFoundInConversation'),
  PreconditionFailed: refused(412, 'PreconditionFailed'),
  MessageSizeTooBig: refused(413, 'MessageSizeTooBig'),
  InternalServerError: refused(500, 'InternalServerError'),
  BadGateway: refused(502, 'BadGateway'),
  ServiceUnavailable: refused(503, 'ServiceUnavailable'),
  GatewayTimeout: refused(504, 'GatewayTimeout'),
} as const satisfies Record<string, Fault>;

export const hang: Fault = { answer: 'never' };
export const cut: Fault = { answer: 'cut' };

export type Kind = 'create' | 'send' | 'update' | 'delete' | 'member' | 'history';

/** A request, as a plan sees it. */
export type Asked = {
  readonly kind: Kind;
  /** From 1, counting all requests. */
  readonly number: number;
  /** From 1, counting those of this conversation; does not depend on what other conversations do. */
  readonly numberHere: number;
  /** Empty for a request that creates one. */
  readonly conversation: string;
  readonly body: { readonly [name: string]: unknown };
};

/** Undefined: nothing goes wrong. */
export type Plan = (asked: Asked) => Fault | undefined;

/** The first few requests that go out from now on, of the given kinds. */
export function first(times: number, fault: Fault, ...kinds: readonly Kind[]): Plan {
  let left = times;
  return ({ kind }) => {
    if (left === 0 || (kinds.length > 0 && !kinds.includes(kind))) return undefined;
    left -= 1;
    return fault;
  };
}

/** A share of all requests, between 0 and 1, each with one of the faults: the same for the same seed, however conversations interleave. */
export function seeded(seed: number, share: number, faults: readonly Fault[]): Plan {
  return ({ conversation, numberHere }) => {
    const random = new Random(hashed(`${seed}|${conversation}|${numberHere}`));
    random.next();
    return random.chance(share) ? random.pick(faults) : undefined;
  };
}

function hashed(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
