/** What can happen to a ticket. Who did it comes from the channel, and `member` from the team's list at that very moment. */
import type { Someone } from './ticket.ts';

export type Expert = Someone & { readonly member: boolean };

/** `source`: the channel's id of the message or of the click. `rev`: what the card that was clicked says. */
type Click = { readonly by: Expert; readonly source: string; readonly rev?: number | undefined };
/** `from`: the conversation it came from, as the server knows it; only the asker's own counts. */
type FromAsker = { readonly from: string; readonly source: string };
/** Files and pictures that came along. */
type Words = { readonly text: string; readonly attachments?: number };

export type TicketEvent =
  // By experts, in the thread and on the card.
  | ({ readonly kind: 'take' } & Click)
  | ({ readonly kind: 'release' } & Click)
  | ({ readonly kind: 'reopen' } & Click)
  | ({ readonly kind: 'resolve'; readonly closing?: string; readonly suggest?: boolean } & Click)
  | ({ readonly kind: 'note'; readonly text: string } & Click)
  | ({ readonly kind: 'reply'; readonly by: Expert; readonly source: string } & Words)
  /** `at`: when it was edited, in milliseconds by the channel's clock: the latest counts, in whatever order they come. */
  | { readonly kind: 'edited'; readonly by: Expert; readonly source: string; readonly text: string; readonly at: number }
  | { readonly kind: 'deleted'; readonly by: Expert; readonly source: string; readonly at: number }
  // By the asker, in the personal chat.
  | ({ readonly kind: 'asker-said'; readonly reopening?: boolean } & FromAsker & Words)
  | ({ readonly kind: 'asker-edited'; readonly text: string; readonly at: number } & FromAsker)
  | ({ readonly kind: 'asker-deleted'; readonly at: number } & FromAsker)
  | ({ readonly kind: 'asker-reopens' | 'withdraw' } & FromAsker)
  // By the clock and by the channel.
  | { readonly kind: 'remind' }
  | { readonly kind: 'delivered'; readonly of: 'post' }
  /** `message`: the id that the effect named. */
  | { readonly kind: 'undelivered'; readonly of: 'post' | 'to-asker' | 'to-thread'; readonly message?: string };

export type TicketContext = {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** How long an answer may take, and how long before that the team is reminded, in milliseconds. */
  readonly answerWithin: number;
  readonly remindBefore: number;
};
