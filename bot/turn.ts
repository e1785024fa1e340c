/** One turn: load, step, commit. Whatever arrives twice takes effect once. */
import type { Context, Event } from '../dialogs/event.ts';
import type { Language } from '../dialogs/language.ts';
import { readState } from '../dialogs/migrations.ts';
import { newState, type State } from '../dialogs/state.ts';
import { step, type Turn } from '../dialogs/step.ts';
import type { ExpertsConfig } from '../dialogs/tickets/route.ts';
import type { Effect } from '../dialogs/view.ts';
import type { Knowledge } from '../rules/ask/index.ts';
import { laneOf, type Person, type Reference } from './channel/channel.ts';
import { lanes } from './lanes.ts';
import type { Afterwards, Item } from './outbox/item.ts';
import type { Store } from './store/index.ts';
import type { Taken } from './store/queue.ts';
import type { Kept, Row } from './store/tickets.ts';
import { asked, isTicketAsk, mostTickets, summariesOf, type TicketAsk } from './tickets/asked.ts';
import { unansweredIn } from './unanswered.ts';

/** Something a person did to an earlier message of theirs; `at` in milliseconds by the channel's clock. */
export type Change = { readonly message: string; readonly at: number } & (
  | { readonly kind: 'edited'; readonly text: string }
  | { readonly kind: 'deleted' }
);

export type Incoming<E = Event> = {
  /** One conversation of one person. */
  readonly key: string;
  /** The channel's id of what happened, the same when it is delivered again. */
  readonly id: string | undefined;
  readonly event: E;
  /** Said in a channel, and not to the assistant. */
  readonly isOverheard?: boolean;
  readonly language: Language;
  readonly where: Context['where'];
  /** What the group or channel is called. */
  readonly place?: string | undefined;
  /** Where the answer goes; nowhere in the terminal, which shows what the turn came to by itself. */
  readonly reference?: Reference | undefined;
  readonly person?: Person | undefined;
  /** An invoke: the card that takes the place of the clicked one goes out in the answer to it. */
  readonly wantsAnswer?: boolean;
  /** The channel's id of the message whose button was pressed. */
  readonly clicked?: string | undefined;
  /** What is said elsewhere once the first message of this turn has arrived, or has not. */
  readonly afterwards?: Afterwards | undefined;
};

export type TurnNeeds = {
  readonly store: Store;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly knowledge: Knowledge;
  /** Where questions go that a person is to answer; without it, nobody can be asked. */
  readonly experts?: ExpertsConfig | undefined;
  /** The tenant whose people can ask experts; without it, everybody's. */
  readonly tenant?: string | undefined;
  /** Today, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** A fresh token nobody can guess. */
  readonly newToken: () => string;
  /** Tells the operator; `reference` is what the person was told. */
  readonly report: (reference: string, error: unknown) => void;
  /** Where a test may end the process, by name. */
  readonly mark?: (point: string) => void;
};

/** What a turn came to. */
export type Outcome = {
  readonly effects: readonly Effect[];
  readonly language: Language;
  /** The first message, which this process is to send now. */
  readonly taken?: Taken | undefined;
  /** Other conversations in which something waits to be sent now. */
  readonly lanes?: readonly string[];
};

/** How often a turn runs again after another process was faster. */
const attempts = 20;

/**
 * Takes turns, one at a time per conversation.
 *
 * The returned function throws what the store throws; nothing has been taken in then.
 */
export function turns(needs: TurnNeeds): (incoming: Incoming) => Promise<Outcome> {
  const inLane = lanes();
  return (incoming) => inLane(incoming.key, () => take(needs, incoming));
}

/** `step` is pure, so when another turn got in between it simply runs again on what that one left. */
async function take(needs: TurnNeeds, incoming: Incoming): Promise<Outcome> {
  const { store, mark, now } = needs;
  const { key, reference, person, wantsAnswer = false, where } = incoming;
  const isHome = needs.tenant === undefined || reference?.tenant === needs.tenant;
  const experts = where === 'personal' && reference && isHome ? needs.experts : undefined;
  const event = incoming.id === undefined ? undefined : `${key}|${incoming.id}`;
  const lane = reference && laneOf(reference);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    mark?.('before loading');
    const [found, tickets] = await Promise.all([store.turns.load(key, event, lane), experts ? store.tickets.of(key, mostTickets) : []]);
    if (found.answer !== undefined) return again(found.answer as Outcome, wantsAnswer);
    const before = stateIn(found.state, needs.report);
    const turn = stepFrom(before, incoming, experts ? tickets : undefined, needs);
    made.add(turn.state);
    const outcome: Outcome = { effects: turn.effects, language: turn.state.language ?? incoming.language };
    const work = experts && reference ? asked(turn.effects, { key, reference, person }, tickets, experts, now()) : undefined;
    const { items, rows } = writtenBy(outcome, incoming, work?.rows, lane);
    mark?.('before committing');
    const committed = await store.turns.commit({
      key,
      version: found.version,
      state: turn.state,
      event,
      answer: { ...outcome, effects: wantsAnswer ? outcome.effects.filter(isRepeatable) : [] },
      // Only a channel gives ids: what somebody tries out in the terminal is nobody's question.
      unanswered: event === undefined ? undefined : unansweredIn(before, incoming.event, turn, incoming.language),
      lane,
      reference: reference && found.reference !== JSON.stringify(reference) ? reference : undefined,
      items,
      takeFirst: !found.isBusy,
      isHeld: found.isHeld,
      isRecent: found.isRecent,
      also: work && { tickets: work.tickets, rows, addresses: work.addresses },
    });
    mark?.('after committing');
    if (committed) return { ...outcome, taken: committed.taken, lanes: rows.map(({ lane: other }) => other) };
  }
  throw new Error(`A turn could not be saved after ${attempts} attempts: other processes keep writing to the same conversation.`);
}

/** `tickets`: the person's own, where experts can be asked. */
const stepFrom = (
  before: State,
  { event, language, where, place }: Incoming,
  tickets: readonly Kept[] | undefined,
  { today, now, knowledge, newToken }: TurnNeeds,
): Turn =>
  step(before, event, {
    on: today(),
    now: now(),
    knowledge,
    language,
    where,
    ...(place === undefined ? {} : { place }),
    ...(tickets ? { experts: { available: true }, tickets: summariesOf(tickets, now()) } : {}),
    token: newToken(),
  });

/** A repeated invoke gets its card once more. A repeated message has had its answer, or it is on its way. */
const again = ({ effects, language }: Outcome, wantsAnswer: boolean): Outcome => ({ effects: wantsAnswer ? effects : [], language });
const isRepeatable = ({ kind }: Effect): boolean => kind === 'replace';

/** What is sent here, in order, and what is sent elsewhere. `asks`: what its questions to the experts came to. */
function writtenBy(
  { effects, language }: Outcome,
  incoming: Incoming,
  asks: ReadonlyMap<Effect, readonly Row[]> | undefined,
  lane: string | undefined,
): { readonly items: readonly Item[]; readonly rows: readonly Row[] } {
  const { reference, afterwards } = incoming;
  if (!reference) return { items: [], rows: [] };
  const all = effects.flatMap((effect) => asks?.get(effect) ?? []);
  const items = effects.flatMap((effect) =>
    isTicketAsk(effect)
      ? (asks?.get(effect) ?? []).flatMap((row) => (row.lane === lane ? row.item : []))
      : itemsOf(effect, language, incoming),
  );
  return {
    items: items.map((item, index) => (afterwards && index === 0 && item.kind === 'send' ? { ...item, afterwards } : item)),
    rows: all.filter((row) => row.lane !== lane),
  };
}

function itemsOf(
  effect: Exclude<Effect, TicketAsk>,
  language: Language,
  { person, wantsAnswer = false, clicked }: Incoming,
): readonly Item[] {
  switch (effect.kind) {
    case 'show':
      return [{ kind: 'send', view: effect.view, language }];
    case 'replace':
      // Both the answer to the invoke and the stored message: Teams shows the stored one again after a reload.
      if (clicked !== undefined) return [{ kind: 'update', activity: clicked, view: effect.view, language, isAnswered: wantsAnswer }];
      return wantsAnswer ? [] : [{ kind: 'send', view: effect.view, language }];
    case 'continue-privately':
      return person ? [{ kind: 'private', person, text: effect.text, from: effect.from, language }] : [];
    default:
      return effect satisfies never;
  }
}

/** States that `step` made here: they read. */
const made = new WeakSet<State>();

/** A state that does not read must not trap anyone: the conversation starts anew, and the operator hears of it. */
function stateIn(stored: unknown, report: TurnNeeds['report']): State {
  if (stored === undefined) return newState;
  if (made.has(stored as State)) return stored as State;
  const state = readState(stored);
  if (!state) report('state', new Error('A stored conversation is of no version this one can read; it starts anew.'));
  return state ?? newState;
}
