/** One turn: load, step, commit. Whatever arrives twice takes effect once. */
import type { Context, Event } from '../dialogs/event.ts';
import type { Language } from '../dialogs/language.ts';
import { readState } from '../dialogs/migrations.ts';
import { newState, type State } from '../dialogs/state.ts';
import { step, type Turn } from '../dialogs/step.ts';
import type { Effect } from '../dialogs/view.ts';
import type { Knowledge } from '../rules/ask/index.ts';
import { laneOf, type Person, type Reference } from './channel/channel.ts';
import { lanes } from './lanes.ts';
import type { Afterwards, Item } from './outbox/item.ts';
import type { Store } from './store/index.ts';
import type { Taken } from './store/outbox.ts';
import { unansweredIn } from './unanswered.ts';

export type Incoming = {
  /** One conversation of one person. */
  readonly key: string;
  /** The channel's id of what happened, the same when it is delivered again. */
  readonly id: string | undefined;
  readonly event: Event;
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
  const { store, mark } = needs;
  const { key, reference, wantsAnswer = false } = incoming;
  const event = incoming.id === undefined ? undefined : `${key}|${incoming.id}`;
  const lane = reference && laneOf(reference);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    mark?.('before loading');
    const found = await store.turns.load(key, event, lane);
    if (found.answer !== undefined) return again(found.answer as Outcome, wantsAnswer);
    const before = stateIn(found.state, needs.report);
    const turn = stepFrom(before, incoming, needs);
    const outcome: Outcome = { effects: turn.effects, language: turn.state.language ?? incoming.language };
    mark?.('before committing');
    const committed = await store.turns.commit({
      key,
      version: found.version,
      state: turn.state,
      event,
      answer: { ...outcome, effects: outcome.effects.filter(isRepeatable) },
      // Only a channel gives ids: what somebody tries out in the terminal is nobody's question.
      unanswered: event === undefined ? undefined : unansweredIn(before, incoming.event, turn, incoming.language),
      lane,
      reference: isSame(found.reference, reference) ? undefined : reference,
      items: itemsOf(outcome, incoming),
      takeFirst: !found.isBusy,
      isHeld: found.isHeld,
    });
    mark?.('after committing');
    if (committed) return { ...outcome, taken: committed.taken };
  }
  throw new Error(`A turn could not be saved after ${attempts} attempts: other processes keep writing to the same conversation.`);
}

const stepFrom = (before: State, { event, language, where, place }: Incoming, { today, now, knowledge, newToken }: TurnNeeds): Turn =>
  step(before, event, {
    on: today(),
    now: now(),
    knowledge,
    language,
    where,
    ...(place === undefined ? {} : { place }),
    token: newToken(),
  });

/** A repeated invoke gets its card once more. A repeated message has had its answer, or it is on its way. */
const again = ({ effects, language }: Outcome, wantsAnswer: boolean): Outcome => ({ effects: wantsAnswer ? effects : [], language });
const isRepeatable = ({ kind }: Effect): boolean => kind === 'replace';

const isSame = (known: Reference | undefined, now: Reference | undefined): boolean => JSON.stringify(known) === JSON.stringify(now);

function itemsOf({ effects, language }: Outcome, { person, reference, wantsAnswer = false, clicked, afterwards }: Incoming): Item[] {
  if (!reference) return [];
  const items = effects.flatMap((effect): Item[] => {
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
  });
  return items.map((item, index) => (afterwards && index === 0 && item.kind === 'send' ? { ...item, afterwards } : item));
}

/** A state that does not read must not trap anyone: the conversation starts anew, and the operator hears of it. */
function stateIn(stored: unknown, report: TurnNeeds['report']): State {
  if (stored === undefined) return newState;
  const state = readState(stored);
  if (!state) report('state', new Error('A stored conversation is of no version this one can read; it starts anew.'));
  return state ?? newState;
}
