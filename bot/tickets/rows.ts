/** What a step of a ticket asks for, as rows of the outbox. */
import type { TicketEffect, TicketTurn } from '../../dialogs/tickets/effects.ts';
import type { TicketContext } from '../../dialogs/tickets/event.ts';
import { type ExpertsChannel, type ExpertsConfig, routeOf, timesOf } from '../../dialogs/tickets/route.ts';
import type { Ticket } from '../../dialogs/tickets/ticket.ts';
import { type Reference, threadOf } from '../channel/channel.ts';
import type { Also, Kept, Row } from '../store/tickets.ts';

/** Where a ticket's post waits, and what is to follow it before the thread is known. The tidying knows it by its beginning. */
export const postLane = (ticket: string): string => `post|${ticket}`;
const suggestLane = (ticket: string): string => `suggest|${ticket}`;

/** The name under which it is remembered where a message stands. */
export const subjectOf = (ticket: string, message: string): string => `${ticket}|${message}`;
export const cardSubject = (ticket: string): string => subjectOf(ticket, 'card');

/** The channel a ticket was routed to; where the operator has renamed it since, the one it would go to now. */
export const channelOf = (ticket: Pick<Ticket, 'team' | 'topic' | 'language'>, experts: ExpertsConfig): ExpertsChannel =>
  experts.channels.find(({ name }) => name === ticket.team) ?? routeOf(ticket, experts);

export const contextOf = (channel: ExpertsChannel, now: number): TicketContext => ({ now, ...timesOf(channel) });

/** Where the first post goes: the asker's tenant and region, and the channel as configured. */
export const postPlace = (
  { channelId, serviceUrl, tenant, bot }: Reference,
  { team, channel, group }: Pick<ExpertsChannel, 'team' | 'channel' | 'group'>,
): Reference => ({ channelId, serviceUrl, tenant, bot, kind: 'channel', conversation: channel, team: { id: team, group, channel } });

/** A message below the post goes there. */
export const threadPlace = (post: Reference, root: string, conversation?: string): Reference => ({
  ...post,
  conversation: conversation ?? threadOf(post.team?.channel ?? post.conversation, root),
});

/** What is written for a turn; nothing where nothing has changed. */
export function alsoOf(before: Kept, { ticket, effects }: TicketTurn, channel: ExpertsChannel, thread = before.thread): Also {
  const kept = { ...before, ticket, thread };
  const hasChanged = ticket !== before.ticket || thread !== before.thread || before.version === 0;
  return { tickets: hasChanged ? [kept] : [], rows: rowsOf(kept, effects, channel), addresses: [] };
}

export function rowsOf(kept: Omit<Kept, 'version' | 'at'>, effects: readonly TicketEffect[], channel: ExpertsChannel): Row[] {
  return effects.flatMap((effect) => rowOf(kept, effect, channel) ?? []);
}

function rowOf(
  { ticket, askerLane, thread }: Omit<Kept, 'version' | 'at'>,
  effect: TicketEffect,
  channel: ExpertsChannel,
): Row | undefined {
  const { id, language } = ticket;
  const threadLane = thread ?? postLane(id);
  const card = { ticket: id, language: channel.language, mentionNeeded: channel.mentionNeeded, changes: ticket.changes };
  switch (effect.kind) {
    case 'post':
      return { lane: postLane(id), item: { kind: 'post', ...card } };
    case 'update':
      return { lane: threadLane, item: { kind: 'card', ...card } };
    case 'to-asker':
      return {
        lane: askerLane,
        item: { kind: 'send', view: effect.view, language, relay: { ticket: id, of: 'to-asker', message: effect.message } },
      };
    case 'edit-to-asker':
      return {
        lane: askerLane,
        item: { kind: 'edit', view: effect.view, language, relay: { ticket: id, of: 'to-asker', message: effect.message } },
      };
    case 'to-thread':
    case 'remind-team':
      return {
        lane: threadLane,
        item: {
          kind: 'send',
          view: effect.view,
          language: channel.language,
          relay: { ticket: id, of: 'to-thread', ...('message' in effect ? { message: effect.message } : {}) },
        },
      };
    case 'edit-to-thread':
      return {
        lane: threadLane,
        item: {
          kind: 'edit',
          view: effect.view,
          language: channel.language,
          relay: { ticket: id, of: 'to-thread', message: effect.message },
        },
      };
    case 'answer-click':
      return undefined;
    case 'suggest':
      return { lane: suggestLane(id), item: { kind: 'suggest', ticket: id, name: effect.id.replaceAll('/', '-') } };
    default:
      return effect satisfies never;
  }
}
