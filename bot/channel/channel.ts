/** The little that the assistant wants of a channel. */
import type { Card } from '../../cards/card.ts';

/** Text alone, or a card with its text for those who cannot see cards. */
export type Message = {
  readonly text: string;
  readonly card?: Card;
  /** Goes out with thumbs up and down. */
  readonly feedback?: true;
  /** Letters that stand in this message and in no other: it is looked for by them, whatever else may have changed. */
  readonly mark?: string;
};

export type Person = { readonly id: string; readonly aadObjectId?: string | undefined; readonly name?: string | undefined };

/** Where a conversation of the channel is: all that it takes to write there later. */
export type Reference = {
  readonly channelId: string;
  readonly serviceUrl: string;
  /** In a channel of a team with `;messageid=` of the thread. */
  readonly conversation: string;
  readonly kind: 'personal' | 'group' | 'channel';
  readonly tenant?: string | undefined;
  readonly bot: { readonly id: string; readonly name?: string | undefined };
  /** In the personal chat: whose it is. */
  readonly person?: Person | undefined;
  /** In a channel: the Entra id of the team, and the channel. */
  readonly team?: { readonly id: string; readonly group?: string | undefined; readonly channel: string } | undefined;
};

/** What became of a request to the channel. */
export type Result =
  | { readonly kind: 'done'; readonly id: string | undefined }
  | Refused
  /** It never left: it may be tried again. */
  | { readonly kind: 'unsent'; readonly reason: string }
  /** It may or may not have taken effect. */
  | { readonly kind: 'unknown'; readonly reason: string };

export type Refused = {
  readonly kind: 'refused';
  /** The HTTP status. */
  readonly status: number;
  /** Teams’ own name for the reason. */
  readonly code: string | undefined;
  /** How long it asks to be left alone, in milliseconds. */
  readonly retryAfterMs: number | undefined;
};

/** Where a new thread is. */
export type Started = { readonly kind: 'done'; readonly id: string; readonly conversation: string } | Exclude<Result, { kind: 'done' }>;

/** Whether somebody is on a team; `unknown` when nobody can say just now. */
export type Membership = { readonly kind: 'member'; readonly name: string | undefined } | { readonly kind: 'stranger' | 'unknown' };

/** What a look for a message has shown: where it stands, that it does not, or that it cannot be told, now or ever. */
export type Look = { readonly id: string } | 'absent' | 'not-now' | 'never';

/** None of these throw for what the channel or the way to it does. */
export interface Channel {
  /** A new message. */
  send(to: Reference, message: Message): Promise<Result>;
  /** Another text or card in the place of a message. */
  update(to: Reference, activity: string, message: Message): Promise<Result>;
  /** The chat with this person alone, which is opened at most once; `id` is its conversation. */
  openPersonal(from: Reference, person: Person): Promise<Result>;
  /** A new thread in the channel that `to` names, beginning with this message; its `id` is that of the message. */
  startThread(to: Reference, message: Message): Promise<Started>;
  /** `from`: a conversation of the same tenant; `team`: the channel's id of the team. */
  member(from: Reference, team: string, person: Person): Promise<Membership>;
  /** Whether a message of ours, tried since then, stands there. `others` are known to be other messages. */
  find(to: Reference, message: Message, since: number, others: ReadonlySet<string>): Promise<Look>;
}

/** The conversation of a thread, by its first message. */
export const threadOf = (channel: string, root: string): string => `${channel};messageid=${root}`;

/** The channel's conversation: messages go out in order within it. */
export const laneOf = ({ channelId, conversation }: Pick<Reference, 'channelId' | 'conversation'>): string =>
  `${channelId}|${conversation}`;
