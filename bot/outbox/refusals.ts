/** What each answer of the channel means for a message: one table, so that nothing is retried that must not be. */
import type { Result } from '../channel/channel.ts';

export type Move =
  /** It has certainly not arrived, or arriving twice does no harm: once more, after a pause. */
  | { readonly kind: 'retry'; readonly afterMs: number }
  /** It may have arrived: look first. */
  | { readonly kind: 'look' }
  /** Not a single message goes there until somebody is heard from there. */
  | { readonly kind: 'hold' }
  /** The message to change is gone: the words go out as a new one. */
  | { readonly kind: 'post-anew' }
  /** Too large: the words without the card. */
  | { readonly kind: 'as-text' }
  | { readonly kind: 'give-up' };

export type Meaning = {
  readonly move: Move /** What the operator should hear, where there is something to mend. */;
  readonly tell?: string;
};

const firstPauseMs = 1_000;
const longestPauseMs = 300_000;

/** Growing pauses, each somewhat different, so that those who wait do not come back all at once. `chance` is between 0 and 1. */
export const pauseMs = (attempts: number, chance: number): number =>
  Math.round(Math.min(longestPauseMs, firstPauseMs * 2 ** Math.min(attempts, 12)) * (0.5 + chance / 2));

const bySubCode: Readonly<Record<string, (status: number) => Meaning>> = {
  BotNotInConversationRoster: () => ({ move: { kind: 'hold' } }),
  ConversationBlockedByUser: () => ({ move: { kind: 'hold' } }),
  ForbiddenOperationException: () => ({ move: { kind: 'hold' } }),
  ConversationNotFound: () => ({ move: { kind: 'hold' } }),
  BotDisabledByAdmin: () => ({
    move: { kind: 'hold' },
    tell: 'An administrator has disabled the assistant in Teams. What waits is sent when somebody writes to it again.',
  }),
  InvalidBotApiHost: () => ({
    move: { kind: 'hold' },
    tell: 'The assistant talks to the wrong cloud: a GCC tenant needs its own endpoints. Check the registration; what waits is sent when somebody writes to it again.',
  }),
  ActivityNotFoundInConversation: () => ({ move: { kind: 'post-anew' } }),
  MessageSizeTooBig: () => ({
    move: { kind: 'as-text' },
    tell: 'A card was too large for Teams and went out as text. This is a fault of the assistant.',
  }),
};

/** `attempts`: how many there were before this one. `isUpdate`: doing it twice does no harm. */
export function meaningOf(result: Exclude<Result, { kind: 'done' }>, attempts: number, isUpdate: boolean, chance: number): Meaning {
  const retry = (afterMs = pauseMs(attempts, chance)): Meaning => ({ move: { kind: 'retry', afterMs } });
  if (result.kind === 'unsent') return retry();
  if (result.kind === 'unknown') return isUpdate ? retry() : { move: { kind: 'look' } };
  const { status, code, retryAfterMs } = result;
  const special = code === undefined ? undefined : bySubCode[code];
  if (special && (status === 403 || status === 404 || status === 413)) return special(status);
  if (status === 412 || status === 429)
    return retry(Math.max(retryAfterMs ?? 0, retryAfterMs === undefined ? pauseMs(attempts, chance) : 0));
  if (status === 413) return bySubCode['MessageSizeTooBig']?.(status) ?? { move: { kind: 'as-text' } };
  if (status === 404) return { move: isUpdate ? { kind: 'post-anew' } : { kind: 'hold' } };
  if (status === 408 || status >= 500) return isUpdate ? retry(retryAfterMs) : { move: { kind: 'look' } };
  if (status === 401)
    return {
      ...retry(),
      tell: 'The channel refuses our credentials. Check MicrosoftAppId, MicrosoftAppTenantId and MicrosoftAppPassword.',
    };
  if (status === 403)
    return { move: { kind: 'hold' }, tell: `The channel refuses messages to a conversation (403 ${code ?? 'without a reason'}).` };
  return { move: { kind: 'give-up' }, tell: `The channel refuses a message (${status} ${code ?? 'without a reason'}).` };
}
