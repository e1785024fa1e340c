/** The tables, the same on both engines. Times are milliseconds since 1970, `*_day` and `day` are `YYYY-MM-DD`, JSON is text. */
import type { Generated } from 'kysely';

export type Schema = {
  /** What is remembered of a conversation: `version` goes up by one with each turn. */
  readonly conversation: { readonly key: string; readonly version: number; readonly state: string; readonly at: number };
  /** Events that were taken, each once, with what somebody gets who brings the same again. */
  readonly event: { readonly id: string; readonly answer: string; readonly at: number };
  /** How to write to a conversation of the channel. `held` says why nothing can be sent there until somebody is heard from it. */
  readonly address: { readonly lane: string; readonly reference: string; readonly held: string | null; readonly at: number };
  readonly outbox: {
    readonly id: Generated<number>;
    readonly lane: string;
    /** Empty once it was sent. */
    readonly item: string;
    /** 0 waits, 1 was sent, 2 was given up. */
    readonly done: number;
    /** The process that is sending it, until `due`. */
    readonly owner: string | null;
    /** Not before this; for one being sent: when its process must have died. */
    readonly due: number;
    readonly attempts: number;
    /** Above 0 when an attempt may have reached the channel without our knowing; one more for each look that did not find it. */
    readonly doubt: number;
    /** Since when an attempt was under way. */
    readonly tried: number | null;
    /** The channel's id of it, once it was sent. */
    readonly activity: string | null;
    readonly error: string | null;
    readonly at: number;
  };
  /** Where a message stands that is to be updated later, by a name of ours. */
  readonly posted: { readonly subject: string; readonly lane: string; readonly activity: string; readonly at: number };
  /** Questions to the experts. `ticket` is the whole of it; the columns beside it are what it is looked up by. */
  readonly ticket: {
    readonly id: string;
    /** Goes up by one with each change. */
    readonly version: number;
    readonly ticket: string;
    readonly status: string;
    /** The asker's conversation, as `conversation.key`, and the channel's, as `address.lane`. */
    readonly asker: string;
    readonly asker_lane: string;
    /** The lane of its thread, once there is one. */
    readonly thread: string | null;
    readonly remind_at: number | null;
    readonly at: number;
  };
  readonly unanswered: { readonly text: string; readonly language: string; readonly day: string; readonly times: number };
  readonly answer_sent: { readonly activity: string; readonly entry: string; readonly day: string };
  readonly feedback: {
    readonly activity: string;
    readonly entry: string | null;
    readonly reaction: string;
    readonly said: string;
    readonly day: string;
  };
};
