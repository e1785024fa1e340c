/** An asker, a team of experts and the assistant between them, with a channel that keeps what it is given. */

import { pace } from '../../../bot/outbox/pace.ts';
import { type Service, service } from '../../../bot/service.ts';
import { openStore, type Store } from '../../../bot/store/index.ts';
import { ticketId } from '../../../bot/tickets/id.ts';
import type { Change, Incoming } from '../../../bot/turn.ts';
import { wordsIn } from '../../../cards/render.ts';
import type { CardData, Event } from '../../../dialogs/event.ts';
import { expertsConfigSchema } from '../../../dialogs/tickets/route.ts';
import { memoryChannel } from '../memory-channel.ts';
import { testNeeds } from '../needs.ts';

export const words = wordsIn.en;

export const experts = expertsConfigSchema.parse({
  channels: [
    { name: 'Experts', team: '19:team', channel: '19:experts', group: 'group', mentionNeeded: false },
    { name: '专家', team: '19:team', channel: '19:zh', languages: ['zh'], language: 'zh' },
  ],
  default: 'Experts',
});

export type Who = { readonly id: string; readonly aadObjectId: string; readonly name: string };
const person = (name: string): Who => ({ id: `29:${name}`, aadObjectId: name.toLowerCase(), name });
export const kim = person('Kim');
export const lee = person('Lee');
export const priya = person('Priya');
export const wei = person('Wei');
export const guest = person('Guest');

const bot = { id: '28:bot' };
let events = 0;
const newId = () => `event-${++events}`;
export const keyOf = (who: Who): string => `msteams|chat-${who.aadObjectId}|${who.aadObjectId}`;

export async function office(
  options: {
    readonly place?: string;
    readonly there?: ReturnType<typeof memoryChannel>;
    readonly clock?: { now: number };
    readonly suggestions?: string;
  } = {},
) {
  const clock = options.clock ?? { now: 1_664_600_000_000 };
  const there = options.there ?? memoryChannel();
  for (const { aadObjectId, name } of [priya, wei]) there.control.members.set(aadObjectId, { kind: 'member', name });
  const reports: unknown[] = [];
  let store: Store;
  let assistant: Service;
  let life: Life = { isAlive: true };
  const opened: Store[] = [];
  const needs = await testNeeds({ now: () => clock.now, experts, report: (_, error) => void reports.push(error) });
  await needs.store.close();
  let tokens = 0;
  const newToken = () => `token-${++tokens}`.padEnd(16, 'x');

  /** Another process, on the same store. `mark` may end it. */
  async function open(mark?: (point: string) => void) {
    life = { isAlive: true };
    if (opened.length === 0 || options.place !== undefined) {
      store = await openStore(options.place ?? ':memory:', { now: () => clock.now, leaseMs: 1_000 });
      opened.push(store);
    }
    assistant = service({
      ...needs,
      newToken,
      tenant: 'tenant',
      ...(mark ? { mark } : {}),
      store: cut(store, life),
      channel: cut(there.channel, life),
      pace: pace([]),
      suggestions: options.suggestions ?? '/nowhere/to/be/written',
    });
  }
  await open();

  /** Takes it, and waits until all it led to has gone out. */
  async function take(incoming: Incoming<Event | Change>) {
    const answer = await assistant.take(incoming);
    await assistant.deliverer.idle();
    return answer;
  }
  const inChat = (who: Who, event: Event | Change, id = newId()): Incoming<Event | Change> => ({
    key: keyOf(who),
    id,
    event,
    language: 'en',
    where: 'personal',
    reference: {
      channelId: 'msteams',
      serviceUrl: 'https://example.com',
      conversation: `chat-${who.aadObjectId}`,
      kind: 'personal',
      tenant: 'tenant',
      bot,
      person: who,
    },
    person: who,
  });
  const inThread = (who: Who, event: Event | Change, conversation: string, id = newId()): Incoming<Event | Change> => ({
    key: `msteams|${conversation}|${who.aadObjectId}`,
    id,
    event,
    language: 'en',
    where: 'channel',
    reference: {
      channelId: 'msteams',
      serviceUrl: 'https://example.com',
      conversation,
      kind: 'channel',
      tenant: 'tenant',
      bot,
      team: { id: '19:team', group: 'group', channel: conversation.split(';')[0] ?? '' },
    },
    person: who,
    isOverheard: true,
  });
  const action = (data: Omit<CardData, 'v'>, inputs: Record<string, unknown> = {}): Event => ({
    kind: 'action',
    data: { v: 1, ...data },
    inputs,
  });

  return {
    ...there,
    clock,
    reports,
    take,
    inChat,
    inThread,
    action,
    open,
    get store() {
      return store;
    },
    get assistant() {
      return assistant;
    },
    say: (who: Who, text: string, id = newId()) => take(inChat(who, { kind: 'text', text, id }, id)),
    press: (who: Who, data: Omit<CardData, 'v'>, inputs: Record<string, unknown> = {}) =>
      take({ ...inChat(who, action(data, inputs)), wantsAnswer: true }),
    /** A question on its way: its id. */
    async ask(who: Who, question: string): Promise<string> {
      await take(inChat(who, { kind: 'text', text: `ask the experts: ${question}` }));
      const { state } = await store.turns.load(keyOf(who), undefined);
      const token = (state as { experts: { draft: { token: string } } }).experts.draft.token;
      await take({ ...inChat(who, action({ verb: 'send-question', token }, { question, along: '' })), wantsAnswer: true });
      return ticketId(keyOf(who), token);
    },
    /** The conversation of its thread. */
    async threadOf(id: string): Promise<string> {
      const lane = (await store.tickets.load(id))?.thread ?? '';
      return lane.slice('msteams|'.length);
    },
    async ticket(id: string) {
      const kept = await store.tickets.load(id);
      if (!kept) throw new Error(`there is no ticket ${id}`);
      return kept.ticket;
    },
    reply: (who: Who, text: string, conversation: string, id = newId(), attachments = 0) =>
      take(inThread(who, { kind: 'text', text, id, attachments }, conversation, id)),
    click: (
      who: Who,
      verb: CardData['verb'],
      ticket: string,
      conversation: string,
      more: Partial<CardData> = {},
      inputs: Record<string, unknown> = {},
    ) => take({ ...inThread(who, action({ verb, ticket, ...more }, inputs), conversation), wantsAnswer: true }),
    /** What stands there, in order; edits are in their places. */
    standing(conversation: string): string[] {
      const texts = new Map<string, string>();
      for (const { to, id, message } of there.kept)
        if (to === conversation) texts.set(id, message.text.replace(/[\u2068\u2069\u200b]/g, ''));
      return [...texts.values()];
    },
    chatOf: (who: Who) => `chat-${who.aadObjectId}`,
    /** Time goes on, and what waited goes out. */
    async later(ms: number) {
      clock.now += ms;
      for (let rest = await store.outbox.dueLanes(99); rest.length > 0; rest = await store.outbox.dueLanes(99)) {
        for (const lane of rest) assistant.deliverer.go(lane);
        await assistant.deliverer.idle();
      }
    },
    /** From now on this process does nothing any more. */
    die() {
      life.isAlive = false;
    },
    async close() {
      for (const each of opened) await each.close();
    },
  };
}

type Life = { isAlive: boolean };

/** What a dead process asks for is not heard, and what it waits for never comes. */
function cut<T extends object>(part: T, life: Life): T {
  return new Proxy(part, {
    get(target, name) {
      const found = Reflect.get(target, name) as unknown;
      if (typeof found === 'function')
        return (...args: unknown[]) => {
          if (!life.isAlive) return new Promise(() => {});
          const result = found.apply(target, args) as unknown;
          return result instanceof Promise ? result.then((value) => (life.isAlive ? value : new Promise(() => {}))) : result;
        };
      return typeof found === 'object' && found !== null ? cut(found, life) : found;
    },
  });
}

export type Office = Awaited<ReturnType<typeof office>>;
