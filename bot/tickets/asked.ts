/** What a turn of the personal chat does to the person's own tickets, to be written with that turn. */
import { openTicket } from '../../dialogs/tickets/open.ts';
import { type ExpertsConfig, routeOf } from '../../dialogs/tickets/route.ts';
import { ticketStep } from '../../dialogs/tickets/step.ts';
import { summaryOf } from '../../dialogs/tickets/summary.ts';
import { isClosed } from '../../dialogs/tickets/ticket.ts';
import type { TicketSummary } from '../../dialogs/tickets/views.ts';
import type { Effect } from '../../dialogs/view.ts';
import { laneOf, type Person, type Reference } from '../channel/channel.ts';
import type { Also, Kept, Row } from '../store/tickets.ts';
import { ticketId } from './id.ts';
import { channelOf, contextOf, postLane, postPlace, rowsOf } from './rows.ts';

/** So many of a person's tickets are at hand in their chat. */
export const mostTickets = 20;
/** So long after its last change, a closed one is still listed, in milliseconds. */
const listedFor = 30 * 86_400_000;

export const summariesOf = (tickets: readonly Kept[], now: number): TicketSummary[] =>
  tickets.filter(({ ticket, at }) => !isClosed(ticket) || at >= now - listedFor).map(({ ticket }) => summaryOf(ticket));

export type Asker = { readonly key: string; readonly reference: Reference; readonly person: Person | undefined };

export type TicketAsk = Extract<Effect, { kind: 'open-ticket' | 'to-ticket' | 'withdraw-ticket' | 'reopen-ticket' }>;
export const isTicketAsk = (effect: Effect): effect is TicketAsk =>
  effect.kind === 'open-ticket' || effect.kind === 'to-ticket' || effect.kind === 'withdraw-ticket' || effect.kind === 'reopen-ticket';

/** `tickets`: the person's own, as they were loaded. @returns the rows of each effect, by the effect, and what is written besides. */
export function asked(effects: readonly Effect[], asker: Asker, tickets: readonly Kept[], experts: ExpertsConfig, now: number) {
  const current = new Map(tickets.map((kept) => [kept.ticket.id, kept]));
  const changed = new Set<string>();
  const rows = new Map<Effect, readonly Row[]>();
  const addresses: Also['addresses'][number][] = [];
  for (const effect of effects) {
    if (!isTicketAsk(effect)) continue;
    if (effect.kind === 'open-ticket') {
      const id = ticketId(asker.key, effect.draft);
      // The same question once more is on its way already.
      if (current.has(id)) continue;
      const { language, topic, sent } = effect;
      const channel = routeOf({ topic, language }, experts);
      const name = asker.person?.name ?? '?';
      const opened = openTicket({ id, language, topic, team: channel.name, asker: { key: asker.key, name }, sent }, { now });
      const kept = { ticket: opened.ticket, version: 0, askerLane: laneOf(asker.reference), thread: undefined, at: now };
      current.set(id, kept);
      changed.add(id);
      rows.set(effect, rowsOf(kept, opened.effects, channel));
      addresses.push({ lane: postLane(id), reference: postPlace(asker.reference, channel) });
    } else {
      const kept = current.get(effect.ticket);
      if (!kept) continue;
      const channel = channelOf(kept.ticket, experts);
      const turn = ticketStep(kept.ticket, eventOf(effect, asker.key), contextOf(channel, now));
      const after = { ...kept, ticket: turn.ticket };
      current.set(effect.ticket, after);
      if (turn.ticket !== kept.ticket) changed.add(effect.ticket);
      rows.set(effect, rowsOf(after, turn.effects, channel));
    }
  }
  return { rows, addresses, tickets: [...current.values()].filter(({ ticket: { id } }) => changed.has(id)) };
}

function eventOf(effect: Exclude<TicketAsk, { kind: 'open-ticket' }>, from: string) {
  switch (effect.kind) {
    case 'to-ticket':
      return { kind: 'asker-said', from, source: effect.source, text: effect.text, attachments: effect.attachments } as const;
    case 'withdraw-ticket':
      return { kind: 'withdraw', from, source: effect.source } as const;
    case 'reopen-ticket':
      return { kind: 'asker-reopens', from, source: effect.source } as const;
    default:
      return effect satisfies never;
  }
}
