/** What each answer of the channel means for a message: one table, so that nothing is retried that must not be. */
import type { Result } from '../channel/channel.ts';

export type Move =
  /** It has certainly not arrived, or arriving twice does no harm: once more, after a pause. */
  | { readonly kind: 'retry'; readonly afterMs: number }
  /** It may have arrived: look first, after a pause in which it has time to show. */
  | { readonly kind: 'look'; readonly afterMs: number }
  /** Not a single message goes there until somebody is heard from there. */
  | { readonly kind: 'hold' }
  /** The message to change is gone: the words go out as a new one. */
  | { readonly kind: 'post-anew' }
  /** Too large: the words without the card. */
  | { readonly kind: 'as-text' }
  | { readonly kind: 'give-up' };

export type Meaning = {
  readonly move: Move;
  /** What the operator should hear, where there is something to mend. */
  readonly tell?: string;
};

const firstPauseMs = 1_000;
const longestPauseMs = 300_000;
const firstLookMs = 2_000;
/** Who asks for more is asked again after this long all the same. */
const longestObeyedMs = 3_600_000;
/** A connection that fails now and then is nothing to mend; one that fails so often in a row is. */
const worryingAttempts = 4;

/** Growing pauses, each somewhat different, so that those who wait do not come back all at once. `chance` is between 0 and 1. */
export const pauseMs = (attempts: number, chance: number): number =>
  Math.round(Math.min(longestPauseMs, firstPauseMs * 2 ** Math.min(attempts, 12)) * (0.5 + chance / 2));

const hold = { kind: 'hold' } as const;
const asText: Meaning = {
  move: { kind: 'as-text' },
  tell: 'A card was too large for Teams and went out as text. This is a fault of the assistant.',
};

/** What Teams calls its refusals of a new message; an update that finds nothing to change is told apart below. */
const subCodes: Readonly<Record<string, Meaning>> = {
  BotNotInConversationRoster: { move: hold },
  ConversationBlockedByUser: { move: hold },
  ForbiddenOperationException: { move: hold },
  ConversationNotFound: { move: hold },
  BotDisabledByAdmin: {
    move: hold,
    tell: 'An administrator has disabled the assistant in Teams. What waits is sent when somebody writes to it again.',
  },
  InvalidBotApiHost: {
    move: hold,
    tell: 'The assistant talks to the wrong cloud: a GCC tenant needs its own endpoints. Check the registration; what waits is sent when somebody writes to it again.',
  },
  MessageSizeTooBig: asText,
};
const bySubCode: ReadonlyMap<string, Meaning> = new Map(Object.entries(subCodes));

/** `attempts`: how many there were before this one. `isUpdate`: doing it twice does no harm. */
export function meaningOf(result: Exclude<Result, { kind: 'done' }>, attempts: number, isUpdate: boolean, chance: number): Meaning {
  const pause = pauseMs(attempts, chance);
  const retry = (afterMs = pause): Meaning => ({ move: { kind: 'retry', afterMs } });
  const uncertain = (afterMs?: number): Meaning =>
    isUpdate ? retry(afterMs) : { move: { kind: 'look', afterMs: Math.max(firstLookMs, pause, afterMs ?? 0) } };
  if (result.kind === 'unsent')
    return attempts + 1 === worryingAttempts ? { ...retry(), tell: `The channel cannot be reached: ${result.reason}` } : retry();
  if (result.kind === 'unknown') return uncertain();

  const { status, code = '', retryAfterMs } = result;
  // A pause of no length is no answer to how long.
  const asked = retryAfterMs ? Math.min(retryAfterMs, longestObeyedMs) : undefined;
  if (status === 412 || status === 429) return retry(asked);
  if (status === 408 || status >= 500) return uncertain(asked);
  const special = bySubCode.get(code);
  if (special && [403, 404, 413].includes(status)) return special;
  if (status === 413) return asText;
  if (status === 404) return { move: isUpdate ? { kind: 'post-anew' } : hold };
  if (status === 401)
    return {
      ...retry(),
      tell: 'The channel refuses our credentials. Check MicrosoftAppId, MicrosoftAppTenantId and MicrosoftAppPassword.',
    };
  const refusal = `(${status} ${code || 'without a reason'})`;
  if (status === 403) return { move: hold, tell: `The channel refuses messages to a conversation ${refusal}.` };
  return { move: { kind: 'give-up' }, tell: `The channel refuses a message ${refusal}.` };
}
