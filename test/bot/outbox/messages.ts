/** Messages that can be told apart, and refusals of them. */
import type { Message, Reference, Result } from '../../../bot/channel/channel.ts';
import type { SendItem } from '../../../bot/outbox/item.ts';
import { wordsIn } from '../../../cards/render.ts';
import type { View } from '../../../dialogs/view.ts';

export const place = (conversation: string): Reference => ({
  channelId: 'msteams',
  serviceUrl: 'https://example.com',
  conversation,
  kind: 'personal',
  bot: { id: 'bot' },
});
export const laneAt = (conversation: string): string => `msteams|${conversation}`;

export const saying = (words: string): View => ({
  kind: 'answer',
  entry: `entry-${words}`,
  text: { en: `[${words}]`, zh: `[${words}]` },
  facts: [],
});
export const send = (words: string): SendItem => ({ kind: 'send', view: saying(words), language: 'en' });

/** What `saying` was given; and whether the message says that it may have come before. */
export const saidIn = ({ text }: Message): string => /\[(.*?)\]/.exec(text)?.[1] ?? text;
export const isMarked = ({ text }: Message): boolean => text.startsWith(wordsIn.en.sentAgain);

export const unknown: Result = { kind: 'unknown', reason: 'socket hang up' };
export const unsent: Result = { kind: 'unsent', reason: 'connect ECONNREFUSED' };
export const refused = (status: number, code?: string, retryAfterMs?: number): Result => ({ kind: 'refused', status, code, retryAfterMs });
