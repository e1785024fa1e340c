/** A ticket and the two sides of it: what stands in the asker's chat and in the thread, as a channel would show it. */
import { isDeepStrictEqual } from 'node:util';
import type { TicketEffect } from '../../../dialogs/tickets/effects.ts';
import type { Expert, TicketContext, TicketEvent } from '../../../dialogs/tickets/event.ts';
import { type Opening, openTicket } from '../../../dialogs/tickets/open.ts';
import { ticketStep } from '../../../dialogs/tickets/step.ts';
import { readTicket, type Ticket } from '../../../dialogs/tickets/ticket.ts';

export const hour = 60 * 60 * 1000;

export const priya: Expert = { id: 'priya', name: 'Priya Nair', member: true };
export const wei: Expert = { id: 'wei', name: 'Wei Zhang', member: true };
/** In the channel, but not on the team. */
export const guest: Expert = { id: 'guest', name: 'Guest', member: false };
export const kim = 'msteams|personal|kim';

export const opening: Opening = {
  id: 'T1',
  language: 'en',
  topic: 'renew',
  team: 'Experts',
  asker: { key: kim, name: 'Kim Lee' },
  sent: {
    question: 'Does my MOS count, and for how long?',
    answers: { employerType: 'freelancer' },
    found: { decision: 'renew', on: '2022-10-01', verdict: 'no', requirements: [{ requirement: 'certification', verdict: 'no' }] },
    facts: ['P-39', 'G-61'],
  },
};

type Shown = { readonly message: string; readonly text: string };

export class Desk {
  ticket: Ticket;
  /** What the last event asked for. */
  effects: readonly TicketEffect[];
  context: TicketContext = { now: 1_664_600_000_000, answerWithin: 24 * hour, remindBefore: 4 * hour };
  /** Everything that was ever asked for, each once: an outbox lets no id in twice. */
  readonly outbox = new Map<string, TicketEffect>();
  #clicks = 0;

  constructor(more: Partial<Opening> = {}) {
    const { ticket, effects } = openTicket({ ...opening, ...more }, this.context);
    this.ticket = ticket;
    this.effects = effects;
    this.#post(effects);
  }

  /** What is kept between two steps is JSON that reads back the same. */
  happen(event: TicketEvent): readonly TicketEffect[] {
    const kept = readTicket(JSON.parse(JSON.stringify(this.ticket)));
    if (!kept || !isDeepStrictEqual(kept, this.ticket)) throw new Error(`this does not read back: ${JSON.stringify(this.ticket)}`);
    this.context = { ...this.context, now: this.context.now + 1000 };
    const { ticket, effects } = ticketStep(kept, event, this.context);
    this.ticket = ticket;
    this.effects = effects;
    this.#post(effects);
    return effects;
  }

  #post(effects: readonly TicketEffect[]) {
    for (const effect of effects) if (!this.outbox.has(effect.id)) this.outbox.set(effect.id, effect);
  }

  #click = () => {
    this.#clicks += 1;
    return `click-${this.#clicks}`;
  };
  post = () => this.happen({ kind: 'delivered', of: 'post' });
  press = (kind: 'take' | 'release' | 'reopen' | 'resolve', by: Expert, rev: number | undefined = this.ticket.rev) =>
    this.happen({ kind, by, source: this.#click(), rev });
  reply = (text: string, by = priya, source = `m-${text}`, attachments = 0) =>
    this.happen({ kind: 'reply', by, source, text, attachments });
  ask = (text: string, source = `m-${text}`, more: { reopening?: boolean; attachments?: number } = {}) =>
    this.happen({ kind: 'asker-said', from: kim, source, text, ...more });

  get kinds() {
    return this.effects.map(({ kind }) => kind);
  }
  get answered() {
    return this.effects.flatMap((effect) => (effect.kind === 'answer-click' ? [effect.answer] : []));
  }
  get news() {
    return this.effects.flatMap((effect) => ('view' in effect && 'news' in effect.view ? [effect.view.news] : []));
  }
  get happened() {
    return this.ticket.history.map(({ what }) => what);
  }

  /** The relayed messages as they stand on one side, in order, edits in place. */
  static shown(outbox: Iterable<TicketEffect>, side: 'asker' | 'thread'): Shown[] {
    const shown: Shown[] = [];
    for (const effect of outbox) {
      if (!('view' in effect) || (effect.view.kind !== 'relayed' && effect.view.kind !== 'asker-wrote')) continue;
      if (!('message' in effect) || effect.message === undefined) continue;
      if (effect.kind.endsWith('to-asker') !== (side === 'asker')) continue;
      const now = { message: effect.message, text: effect.view.takenBack ? '' : effect.view.text };
      if (effect.kind === 'to-asker' || effect.kind === 'to-thread') shown.push(now);
      else {
        const index = shown.findIndex(({ message }) => message === effect.message);
        if (index === -1) throw new Error(`an edit of what never went out: ${effect.id}`);
        shown[index] = now;
      }
    }
    return shown;
  }
  on = (side: 'asker' | 'thread') => Desk.shown(this.outbox.values(), side).map(({ text }) => text);
}

export function desk(more: Partial<Opening> = {}): Desk {
  const opened = new Desk(more);
  opened.post();
  return opened;
}
