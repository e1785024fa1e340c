/** What a ticket shows to the asker, to the thread and to whoever clicked, as data: cards/tickets/ gives it a look and words. */
import type { Language } from '../language.ts';
import type { Status } from './ticket.ts';

/** One of a person's tickets, as the chat knows it. */
export type TicketSummary = {
  readonly id: string;
  readonly status: Status;
  /** How the question begins. */
  readonly subject: string;
  /** Who looks after it. */
  readonly expert?: string;
};

/** What somebody wrote, on its way to the other side. */
export type Relayed = {
  readonly by: string;
  readonly text: string;
  readonly shortened: boolean;
  readonly attachments: number;
  readonly edited: boolean;
  readonly takenBack: boolean;
};

/** What the asker hears about a ticket besides the experts' own words. */
export type News =
  | 'taken'
  | 'resolved'
  | 'reopened'
  | 'withdrawn'
  /** The post failed; it is tried again. */
  | 'post-failed'
  | 'posted-after-all'
  /** What they wrote came after the question was resolved; it waits for a reopening. */
  | 'held'
  | 'not-sent-withdrawn'
  | 'not-delivered';

export type AskerView =
  | ({ readonly kind: 'relayed'; readonly subject: string } & Relayed)
  | {
      readonly kind: 'ticket-news';
      readonly news: News;
      readonly ticket: string;
      readonly subject: string;
      readonly by?: string;
      /** The closing words. */
      readonly words?: string;
    };

export type ThreadNews = 'withdrawn' | 'reopened-by-asker' | 'not-sent-not-a-member' | 'not-sent-withdrawn' | 'asker-not-reached';

export type ThreadView =
  | ({ readonly kind: 'asker-wrote' } & Relayed)
  | { readonly kind: 'thread-news'; readonly news: ThreadNews; readonly by?: string }
  /** To whoever asks the assistant for help in the thread. */
  | { readonly kind: 'thread-help'; readonly mentionNeeded: boolean }
  | {
      readonly kind: 'reminder';
      readonly overdue: boolean;
      readonly subject: string;
      readonly language: Language;
      readonly owner?: string;
    };

export type ClickCode =
  | 'not-a-member'
  /** Nobody could say whether they are one. */
  | 'cannot-check'
  | 'not-here'
  | 'taken-by'
  | 'already-yours'
  | 'nobody-has-it'
  | 'already-resolved'
  | 'already-open'
  | 'is-resolved'
  | 'is-withdrawn'
  | 'out-of-date'
  | 'empty-note'
  | 'noted';

/** `name`: who has it. */
export type ClickAnswer = { readonly code: ClickCode; readonly name?: string };
