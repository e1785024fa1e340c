/** The experts' side: what is clicked and said in their channels, edits on both sides, and the clock. Each is one turn of one ticket. */
import { renderTicket, sayClick } from '../../cards/tickets/team.ts';
import { commandIn } from '../../dialogs/commands.ts';
import type { Event } from '../../dialogs/event.ts';
import { readState } from '../../dialogs/migrations.ts';
import type { Expert, TicketEvent } from '../../dialogs/tickets/event.ts';
import type { ExpertsChannel, ExpertsConfig } from '../../dialogs/tickets/route.ts';
import { ticketStep } from '../../dialogs/tickets/step.ts';
import { teamClick } from '../../dialogs/tickets/team-card.ts';
import type { ClickAnswer, ClickCode } from '../../dialogs/tickets/views.ts';
import { type Channel, laneOf, type Reference } from '../channel/channel.ts';
import { lanes } from '../lanes.ts';
import { said } from '../message.ts';
import type { Answer } from '../service.ts';
import type { Store } from '../store/index.ts';
import type { Kept } from '../store/tickets.ts';
import type { Change, Incoming } from '../turn.ts';
import { mostTickets } from './asked.ts';
import { alsoOf, channelOf, contextOf } from './rows.ts';

export type DeskNeeds = {
  readonly store: Store;
  readonly channel: Channel;
  readonly experts: ExpertsConfig;
  readonly tenant?: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly report: (reference: string, error: unknown) => void;
  /** Something waits to be sent in this lane. */
  readonly go: (lane: string) => void;
  /** Words that are no turn. */
  readonly tell: (to: Reference | undefined, words: string) => Promise<void>;
  readonly mark?: (point: string) => void;
};

export type Desk = {
  /** @returns undefined for what is no matter of a ticket. @throws whatever the store throws; nothing has been taken in then. */
  take(incoming: Incoming<Event | Change>): Promise<Answer | undefined>;
  /** Reminds the teams of what waits for them. */
  remind(): Promise<void>;
};

/** How often a turn runs again after another one was faster. */
const attempts = 20;
/** A message in a thread that is not known yet waits eight seconds for a post to be settled. */
const mostLooks = 32;
const lookEveryMs = 250;
const mostUnposted = 50;
const remindAtOnce = 50;

/** What a turn of a ticket came to, as it is kept for whoever brings the same event again. */
type Done = { readonly ticket: string; readonly click?: ClickAnswer | undefined };

export function desk(needs: DeskNeeds): Desk {
  const { store, channel: channels, experts, now, go, tell, mark } = needs;
  const isHome = (reference: Reference) => needs.tenant === undefined || reference.tenant === needs.tenant;
  const inLane = lanes();

  async function take(incoming: Incoming<Event | Change>): Promise<Answer | undefined> {
    const { event, where, reference } = incoming;
    if (!reference) return undefined;
    if (event.kind === 'edited' || event.kind === 'deleted') {
      if (where === 'personal') await askerChanged(incoming, event);
      else if (where === 'channel') await expertChanged(incoming, event, reference);
      return nothing;
    }
    if (where !== 'channel') return undefined;
    if (event.kind === 'action') return event.data.verb.startsWith('ticket-') ? clicked(incoming, event, reference) : undefined;
    return event.kind === 'text' ? heard(incoming, event, reference) : undefined;
  }

  async function clicked(incoming: Incoming<unknown>, event: Event & { kind: 'action' }, reference: Reference): Promise<Answer> {
    const source = incoming.id ?? '';
    const kept = event.data.ticket === undefined ? undefined : await store.tickets.load(event.data.ticket);
    const channel = kept && channelOf(kept.ticket, experts);
    // Which ticket a card names is only a question: it has to stand where the click comes from.
    if (!kept || !channel || !isHome(reference) || !isOf(kept, channel, reference)) return refuse(incoming, 'not-here', channel);
    const by = await expertIn(incoming, channel, reference);
    if (!by) return refuse(incoming, 'cannot-check', channel);
    const click = teamClick(event.data, event.inputs, by, source);
    if (!click) return refuse(incoming, 'not-here', channel);
    const done = await happen(incoming, reference, () => store.tickets.load(kept.ticket.id), click.event);
    if (done?.click) return refuse(incoming, done.click.code, channel, done.click.name);
    const after = incoming.wantsAnswer ? await store.tickets.load(kept.ticket.id) : undefined;
    return after ? { card: renderTicket(after.ticket, channel.language, channel.mentionNeeded).card } : nothing;
  }

  /** For the eyes of whoever clicked, where the client can show that; below the card otherwise. */
  async function refuse(incoming: Incoming<unknown>, code: ClickCode, channel: ExpertsChannel | undefined, name?: string): Promise<Answer> {
    const words = sayClick({ code, ...(name === undefined ? {} : { name }) }, channel?.language ?? incoming.language);
    if (!incoming.wantsAnswer) await tell(incoming.reference, words);
    return { words };
  }

  async function heard(incoming: Incoming<unknown>, event: Event & { kind: 'text' }, reference: Reference): Promise<Answer | undefined> {
    if (isBot(incoming)) return nothing;
    const kept = await threadOf(reference);
    if (!kept) return undefined;
    const channel = channelOf(kept.ticket, experts);
    if (!incoming.isOverheard && commandIn(event.text)?.kind === 'help') {
      await tell(reference, said({ kind: 'thread-help', mentionNeeded: channel.mentionNeeded }, channel.language).text);
      return nothing;
    }
    const by = await expertIn(incoming, channel, reference);
    if (!by) return refuse({ ...incoming, wantsAnswer: false }, 'cannot-check', channel);
    const { text, attachments, id = incoming.id ?? '' } = event;
    const reply: TicketEvent = { kind: 'reply', by, source: id, text, ...(attachments === undefined ? {} : { attachments }) };
    await happen(incoming, reference, () => store.tickets.inThread(laneOf(reference)), reply);
    return nothing;
  }

  async function expertChanged(incoming: Incoming<unknown>, change: Change, reference: Reference): Promise<void> {
    const kept = isBot(incoming) ? undefined : await threadOf(reference);
    if (!kept) return;
    const by = await expertIn(incoming, channelOf(kept.ticket, experts), reference);
    if (!by) return void (await refuse({ ...incoming, wantsAnswer: false }, 'cannot-check', channelOf(kept.ticket, experts)));
    const { message: source, at } = change;
    const event: TicketEvent =
      change.kind === 'edited' ? { kind: 'edited', by, source, text: change.text, at } : { kind: 'deleted', by, source, at };
    await happen(incoming, reference, () => store.tickets.inThread(laneOf(reference)), event);
  }

  /** Follows where the words went, or may still go: what was never meant for the experts is not kept with them. */
  async function askerChanged(incoming: Incoming<unknown>, change: Change): Promise<void> {
    const { key: from } = incoming;
    const tickets = await store.tickets.of(from, mostTickets);
    if (tickets.length === 0) return;
    const { message: source, at } = change;
    const state = readState((await store.turns.load(from, undefined)).state);
    const isOffered = state?.experts.offers.some((offer) => offer.source === source) ?? false;
    for (const { ticket } of tickets) {
      if (!isOffered && !ticket.messages.some((each) => each.side === 'asker' && each.source === source)) continue;
      const event: TicketEvent =
        change.kind === 'edited'
          ? { kind: 'asker-edited', from, source, text: change.text, at }
          : { kind: 'asker-deleted', from, source, at };
      const own = { ...incoming, key: `${from}|${ticket.id}` };
      await happen(own, undefined, () => store.tickets.load(ticket.id), event);
    }
  }

  /** The ticket whose thread this is. Its post may stand before we know where: then what is said there waits a little. */
  async function threadOf(reference: Reference): Promise<Kept | undefined> {
    const lane = laneOf(reference);
    const isOurs = experts.channels.some(({ channel }) => isIn(reference, channel));
    if (!isOurs || !isHome(reference) || !reference.conversation.includes(';messageid=')) return undefined;
    for (let tries = 0; ; tries += 1) {
      const kept = await store.tickets.inThread(lane);
      if (kept || tries === mostLooks) return kept;
      const unknown = await store.tickets.unposted(mostUnposted);
      if (!unknown.some(({ ticket }) => isIn(reference, channelOf(ticket, experts).channel))) return undefined;
      await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
    }
  }

  /** Who it is comes from the channel, and whether they are on the team, too: at this moment. @returns undefined when nobody can say. */
  async function expertIn({ person }: Incoming<unknown>, { team }: ExpertsChannel, reference: Reference): Promise<Expert | undefined> {
    if (!person) return undefined;
    const membership = await channels.member(reference, team, person);
    if (membership.kind === 'unknown') return undefined;
    const known = membership.kind === 'member' ? membership.name : undefined;
    return { id: person.aadObjectId ?? person.id, name: person.name ?? known ?? '?', member: membership.kind === 'member' };
  }

  /** `heardIn`: whoever is heard from can be written to. @returns undefined where the ticket is gone. */
  async function happen(
    { key, id }: Incoming<unknown>,
    heardIn: Reference | undefined,
    find: () => Promise<Kept | undefined>,
    event: TicketEvent,
  ): Promise<Done | undefined> {
    const claim = id === undefined ? undefined : `${key}|${id}`;
    const lane = heardIn && laneOf(heardIn);
    return inLane(lane ?? key, async () => {
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        mark?.('before loading');
        const [found, kept] = await Promise.all([store.turns.load('', claim, lane), find()]);
        if (found.answer !== undefined) return found.answer as Done;
        if (!kept) return undefined;
        const channel = channelOf(kept.ticket, experts);
        const turn = ticketStep(kept.ticket, event, contextOf(channel, now()));
        const click = turn.effects.flatMap((effect) => (effect.kind === 'answer-click' ? [effect.answer] : []))[0];
        const done: Done = { ticket: kept.ticket.id, click };
        const also = alsoOf(kept, turn, channel);
        const isNew = heardIn !== undefined && found.reference !== JSON.stringify(heardIn);
        mark?.('before committing');
        const isSaved = await store.turns.commitTicket({
          event: claim,
          answer: done,
          lane,
          reference: isNew ? heardIn : undefined,
          isHeld: found.isHeld,
          also,
        });
        mark?.('after committing');
        if (!isSaved) continue;
        for (const each of new Set([...also.rows.map((row) => row.lane), ...(lane ? [lane] : [])])) go(each);
        return done;
      }
      throw new Error(`A turn of a ticket could not be saved after ${attempts} attempts: it keeps changing.`);
    });
  }

  async function remind(): Promise<void> {
    for (const id of await store.tickets.toRemind(remindAtOnce))
      await happen({ key: id, id: undefined } as Incoming<unknown>, undefined, () => store.tickets.load(id), { kind: 'remind' });
  }

  return { take, remind };
}

const nothing: Answer = { words: '' };

const isIn = ({ conversation, team }: Reference, channel: string): boolean =>
  conversation === channel || conversation.startsWith(`${channel};`) || team?.channel === channel;

/** In the ticket's own thread; or in its channel, as long as the thread is not known. */
const isOf = ({ thread }: Kept, { channel }: ExpertsChannel, reference: Reference): boolean =>
  thread === laneOf(reference) || (thread === undefined && isIn(reference, channel)) || reference.conversation === channel;

/** Other assistants speak for nobody. */
const isBot = ({ person, reference }: Incoming<unknown>): boolean =>
  person !== undefined && (person.id === reference?.bot.id || person.id.startsWith('28:'));
