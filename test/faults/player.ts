/** Somebody who talks to the server and knows what it has to say: a model of the conversation goes along, and every difference is noted. */
import { isDeepStrictEqual } from 'node:util';
import { messageOf, said } from '../../bot/message.ts';
import type { Event } from '../../dialogs/event.ts';
import { readState } from '../../dialogs/migrations.ts';
import { newState, type State } from '../../dialogs/state.ts';
import { step } from '../../dialogs/step.ts';
import type { Effect } from '../../dialogs/view.ts';
import type { Knowledge } from '../../rules/ask/index.ts';
import { good } from '../dialogs/inputs.ts';
import { Random } from '../dialogs/random.ts';
import type { Connector } from './connector.ts';

export type Trouble = { readonly kind: 'lost' | 'double' | 'state'; readonly what: string };

export type PlayerNeeds = {
  readonly channel: Connector;
  /** One of the servers, chosen anew each time. */
  readonly address: () => string;
  readonly knowledge: Knowledge;
  readonly today: () => string;
};

/** What is in a message, with the server's tokens made alike. */
const withoutTokens = (content: unknown): string => JSON.stringify(content).replace(/"token":"[^"]*"/g, '"token":""');
type Shown = { readonly id: string; content: string };

type Read = { readonly content: string; readonly token: string | undefined };
/** A chat is looked at many times a second: whoever read each card anew would leave the channel no time to answer. */
const known = new WeakMap<object, Read>();

function readOf(activity: object): Read {
  const before = known.get(activity);
  if (before) return before;
  const { text, attachments } = activity as { text?: string; attachments?: { content: object }[] };
  const card = attachments?.[0]?.content;
  const read = { content: withoutTokens([card ?? text]), token: /"token":"([^"]*)"/.exec(JSON.stringify(card ?? null))?.[1] };
  known.set(activity, read);
  return read;
}

/** As long as a token of the server's: cards that are almost too large are cut by their size. */
const unknown = 'not-yet-known-16';

const waitMs = 180_000;
const words = [
  'renew',
  'help',
  'thanks',
  'start over',
  'skip',
  'back',
  'repeat',
  'change employer type to academic',
  'change employer type to freelancer',
];

export class Player {
  readonly key: string;
  readonly troubles: Trouble[] = [];
  turns = 0;
  duplicates = 0;
  state: State = newState;
  readonly #needs: PlayerNeeds;
  readonly #random: Random;
  readonly #who: object;
  readonly #conversation: string;
  /** What has to stand in the chat, in this order. */
  readonly #expected: Shown[] = [];
  /** What this turn has put there. */
  #fresh: Shown[] = [];
  #late: (() => Promise<unknown>) | undefined;

  constructor(number: number, seed: number, needs: PlayerNeeds) {
    const person = `person-${number}`;
    this.#needs = needs;
    this.#random = new Random(seed + number * 7919);
    // The id that Graph knows the chat of a person with a bot by.
    this.#conversation = `19:${person}_bot@unq.gbl.spaces`;
    this.key = `msteams|${this.#conversation}|${person}`;
    this.#who = {
      channelId: 'msteams',
      serviceUrl: needs.channel.serviceUrl,
      from: { id: `29:${person}`, aadObjectId: person },
      recipient: { id: '28:bot', name: 'MCT Assistant' },
      conversation: { id: this.#conversation, conversationType: 'personal', tenantId: `tenant-${number}` },
      locale: 'en-US',
    };
  }

  /** One turn: something is said or clicked, perhaps twice, perhaps again later, and what has to come of it has come. */
  async turn(): Promise<void> {
    const { chance } = this.#random;
    const event = this.#choose();
    const late = this.#late;
    this.#late = undefined;
    this.#fresh = [];
    this.turns += 1;
    if (event.kind === 'text') await this.#say(event.text, chance(0.25));
    else if (event.kind === 'action') await this.#click(event, chance(0.3), chance(0.3));
    // What was taken long ago arrives once more.
    if (late) await late();
    await this.#arrived();
  }

  /** What stands in the chat at the end is what has to stand there, no more and no less. */
  check(stored: unknown): void {
    const there = this.#there();
    if (there.length > this.#expected.length)
      this.#note('double', `${there.length} messages stand where there should be ${this.#expected.length}`);
    if (there.length < this.#expected.length) this.#note('lost', `${there.length} messages of ${this.#expected.length}`);
    const wrong = there.findIndex(({ content }, index) => content !== this.#expected[index]?.content);
    if (wrong >= 0 && there.length === this.#expected.length) this.#note('double', `message ${wrong + 1} says something else`);
    const { seen: _, ...kept } = stored as State;
    const { seen: __, ...expected } = JSON.parse(JSON.stringify(this.state)) as State;
    if (!isDeepStrictEqual(kept, expected)) this.#note('state', `stored ${JSON.stringify(kept)}\nexpected ${JSON.stringify(expected)}`);
  }

  #note(kind: Trouble['kind'], what: string): void {
    this.troubles.push({ kind, what: `${this.key}, after ${this.turns} turns: ${what}` });
  }

  /** Mostly the page that is open, as people do. */
  #choose(): Event {
    const { chance, pick } = this.#random;
    const { interview } = this.state;
    if (!interview?.page || this.#expected.at(-1) === undefined || chance(0.35))
      return { kind: 'text', text: interview ? pick(words) : 'renew' };
    const inputs = Object.fromEntries(this.#fields().map((field) => [field, pick(good[field as keyof typeof good] ?? [''])]));
    const { card, page, id } = interview;
    return { kind: 'action', data: { v: 1, verb: 'submit', interview: id, page, rev: card.rev, token: card.token }, inputs };
  }

  /** The inputs of the newest card. */
  #fields(): string[] {
    return [...(this.#expected.at(-1)?.content ?? '').matchAll(/"type":"Input\.\w+","id":"(\w+)"/g)].map(([, name = '']) => name);
  }

  async #say(text: string, twice: boolean): Promise<void> {
    const activity = { ...this.#who, id: this.#newId(), type: 'message', text };
    this.#happen({ kind: 'text', text }, undefined);
    if (twice) {
      this.duplicates += 1;
      await Promise.all([this.#deliver(() => activity), this.#deliver(() => activity)]);
    } else await this.#deliver(() => activity);
    if (this.#random.chance(0.15)) {
      this.duplicates += 1;
      this.#late = () => this.#deliver(() => activity);
    }
  }

  async #click(event: Event & { kind: 'action' }, twice: boolean, asSubmit: boolean): Promise<void> {
    const at = this.#expected.findLast(({ content }) => content.includes('"type":"Input.'));
    const replyToId = at?.id;
    const value = { ...event.data, ...event.inputs };
    const click = asSubmit
      ? { ...this.#who, type: 'message', replyToId, value }
      : {
          ...this.#who,
          type: 'invoke',
          name: 'adaptiveCard/action',
          replyToId,
          value: { action: { type: 'Action.Execute', data: value } },
        };
    this.#happen(event, at);
    // Teams repeats an invoke under an id of its own, and a message under the same.
    const same = this.#newId();
    const send = () => this.#deliver(() => ({ ...click, id: asSubmit ? same : this.#newId() }));
    if (twice) this.duplicates += 1;
    const answers = await Promise.all(twice ? [send(), send()] : [send()]);
    if (asSubmit) return;
    for (const answer of answers)
      if (at && withoutTokens([(answer as { value?: unknown }).value]) !== withoutTokens([JSON.parse(at.content)[0]]))
        this.#note('double', `an invoke is answered with ${parting(withoutTokens([(answer as { value?: unknown }).value]), at.content)}`);
  }

  /** The model takes the turn. The server's token is learned from the card that it sends. */
  #happen(event: Event, clicked: Shown | undefined): void {
    const { knowledge, today } = this.#needs;
    const turn = step(this.state, event, { on: today(), now: Date.now(), knowledge, language: 'en', where: 'personal', token: unknown });
    // As it is read back between two turns.
    this.state = readState(JSON.parse(JSON.stringify(turn.state))) ?? newState;
    for (const effect of turn.effects) this.#expect(effect, clicked);
  }

  #expect(effect: Effect, clicked: Shown | undefined): void {
    if (!('view' in effect)) throw new Error('Nobody here is in a group, and there are no experts.');
    const message = messageOf(said(effect.view, 'en'), { isReplacing: effect.kind === 'replace' });
    const content = withoutTokens([message.card ?? message.text]);
    const shown = effect.kind === 'replace' && clicked ? clicked : { id: '', content };
    shown.content = content;
    this.#fresh.push(shown);
    if (shown !== clicked) this.#expected.push(shown);
  }

  /** As Teams does: again and again, until somebody says that it was taken. @returns the answer's body */
  async #deliver(make: () => object): Promise<unknown> {
    const until = Date.now() + waitMs;
    while (Date.now() < until) {
      const response = await fetch(this.#needs.address(), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(make()),
      }).catch(() => undefined);
      if (response?.status === 200) return response.json().catch(() => undefined);
      await later(100);
    }
    this.#note('lost', 'nobody took what was sent');
    return undefined;
  }

  /** Waits until the chat looks as it has to; learns ids and tokens from it. */
  async #arrived(): Promise<void> {
    const until = Date.now() + waitMs;
    while (Date.now() < until) {
      const there = this.#there();
      if (there.length >= this.#expected.length && this.#expected.every(({ content }, index) => there[index]?.content === content)) break;
      await later(20);
    }
    const there = this.#there();
    for (const [index, each] of this.#expected.entries()) {
      const found = there[index];
      if (found?.content === each.content) Object.assign(each, { id: found.id });
      else
        return this.#note(
          'lost',
          `message ${index + 1} of ${this.#expected.length} is not there after ${waitMs / 1000} seconds: ${found ? parting(found.content, each.content) : 'nothing'}`,
        );
    }
    // Other cards may carry tokens of turns before.
    const fresh = new Set(this.#fresh.map(({ id }) => id));
    const token = there.filter(({ id }) => fresh.has(id)).findLast((each) => each.token !== undefined)?.token;
    if (token !== undefined) this.state = JSON.parse(JSON.stringify(this.state).replaceAll(unknown, token));
  }

  #there() {
    return this.#needs.channel.messages(this.#conversation).map(({ id, activity }) => ({ id, ...readOf(activity) }));
  }

  #newId = (): string => `${this.#conversation}-${Math.floor(this.#random.next() * 1e15)}`;
}

/** Around the first place where two texts part. */
function parting(one: string, other: string): string {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  const from = Math.max(0, at - 60);
  return `“${one.slice(from, at + 120)}” and not “${other.slice(from, at + 120)}”`;
}

const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
