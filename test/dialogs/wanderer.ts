/** Somebody who does anything at all, one step after the other. */
import type { CardData, Event, Verb } from '../../dialogs/event.ts';
import { interviewIds } from '../../dialogs/interviews/index.ts';
import { ticketVerbs } from '../../dialogs/tickets/verbs.ts';
import type { TicketSummary } from '../../dialogs/tickets/views.ts';
import type { CardRef, PageView } from '../../dialogs/view.ts';
import { type Field, fields } from '../../rules/applicant.ts';
import { bad, commands, corrections, good, nonsense, questions, wordsFor } from './inputs.ts';
import { Person } from './person.ts';
import type { Random } from './random.ts';

const verbs: readonly Verb[] = [
  ...(['back', 'skip', 'change', 'choose', 'resume', 'cancel', 'keep', 'start-over', 'help', 'topics', 'why', 'person'] as const),
  ...(['language', 'private', 'start'] as const),
  ...ticketVerbs,
];
const ticket: TicketSummary = { id: 'T1', status: 'waiting', subject: 'Does it count?' };
/** Cards from further up are not pressed any more. */
const mostCards = 12;
const hour = 60 * 60 * 1000;

export class Wanderer extends Person {
  readonly #random: Random;
  readonly #cards: CardRef[] = [];
  #event: Event = { kind: 'installed' };
  #form: Event | undefined;

  constructor(random: Random) {
    super();
    this.#random = random;
  }

  /** Does something, and tells what. */
  wander(): Event {
    const { chance, pick } = this.#random;
    const now = this.context.now + (chance(0.02) ? 30 * hour : 1000);
    const tickets = chance(0.3) ? [pick([ticket, { ...ticket, status: 'resolved' as const, expert: 'Priya' }])] : [];
    const where = chance(0.02) ? pick(['group', 'channel'] as const) : 'personal';
    this.context = { ...this.context, now, where, tickets, experts: { available: true } };
    this.#event = this.#anything();
    this.happen(this.#event);
    for (const view of this.views) if ('ref' in view) this.#cards.push(view.ref);
    return this.#event;
  }

  /** The page that was shown just now, if it is the one that is open. */
  get open(): PageView | undefined {
    const view = this.views.at(-1);
    return view?.kind === 'page' && view.ref.token === this.state.interview?.card.token ? view : undefined;
  }

  #anything(): Event {
    const { chance, pick } = this.#random;
    const shown = this.open?.fields.map(({ field }) => field) ?? [];
    const kind = this.#random.next();
    if (kind < 0.05) return { kind: 'text', text: pick(questions) };
    if (kind < 0.09) return this.#start();
    if (kind < 0.2) return { kind: 'text', text: pick(commands) };
    if (kind < 0.24) return { kind: 'text', text: pick(nonsense) };
    if (kind < 0.27) return { kind: 'text', text: pick(corrections) };
    if (kind < 0.37 && shown.length > 0) return { kind: 'text', text: pick(wordsFor(pick(shown))) };
    if (kind < 0.39) return { kind: 'continued', text: pick([...questions, ...commands, ...interviewIds]), from: 'Trainers' };
    if (kind < 0.43 && this.#form) return this.#form;
    return kind < 0.58 ? this.#press(pick(verbs), shown) : this.#submit(shown, chance(0.6));
  }

  #start(): Event {
    const interview = this.#random.pick(interviewIds);
    const isFromTopics = this.#random.chance(0.5);
    const inputs = isFromTopics ? { interview } : {};
    return { kind: 'action', data: { v: 1, verb: 'start', ...(isFromTopics ? {} : { interview }) }, inputs };
  }

  #press(verb: Verb, shown: readonly Field[]): Event {
    const { chance, pick } = this.#random;
    const of = pick([undefined, '0', '1', '7', '', ' ', 'no such thing', 'teaching', pick(fields), ...shown]);
    const token = pick([this.state.experts.draft, ...this.state.experts.offers])?.token ?? this.state.experts.sent;
    const about = (ticketVerbs as readonly string[]).includes(verb) ? { ticket: 'T1', ...(token === null ? {} : { token }) } : {};
    const data: CardData = { v: 1, verb, ...(chance(0.1) ? {} : this.#someCard(0.8)), ...(of === undefined ? {} : { of }), ...about };
    return { kind: 'action', data, inputs: chance(0.3) ? this.#inputs(shown, false) : {} };
  }

  #submit(shown: readonly Field[], isGood: boolean): Event {
    this.#form = { kind: 'action', data: { v: 1, verb: 'submit', ...this.#someCard(0.9) }, inputs: this.#inputs(shown, isGood) };
    return this.#form;
  }

  #someCard(current: number): CardRef | undefined {
    const recent = this.#cards.slice(-mostCards);
    return recent.length === 0 || this.#random.chance(current) ? (this.card ?? recent.at(-1)) : this.#random.pick(recent);
  }

  #inputs(shown: readonly Field[], isGood: boolean): Record<string, unknown> {
    const { chance, pick } = this.#random;
    const some = shown.filter(() => isGood || chance(0.7));
    return Object.fromEntries(some.map((field) => [field, pick(isGood || chance(0.6) ? good[field] : bad(field))]));
  }
}
