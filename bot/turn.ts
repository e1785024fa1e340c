/** One turn: load, step, commit, deliver. Whatever arrives twice takes effect once. */
import { wordsIn } from '../cards/render.ts';
import type { Context, Event } from '../dialogs/event.ts';
import type { Language } from '../dialogs/language.ts';
import { readState } from '../dialogs/migrations.ts';
import { newState, type State } from '../dialogs/state.ts';
import { step, type Turn } from '../dialogs/step.ts';
import type { Knowledge } from '../rules/ask/index.ts';
import { type Delivered, deliver, type Outcome } from './deliver.ts';
import { lanes } from './lanes.ts';
import type { TurnPort } from './port.ts';
import type { Store } from './store.ts';
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
};

export type Dependencies = {
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
};

/** How often a turn runs again after another process was faster. */
const attempts = 10;

type TakeTurn = (incoming: Incoming, port: TurnPort) => Promise<Delivered[]>;

/** Takes turns. The returned function never throws: what goes wrong is reported, and the person gets a kind word. */
export function turns(dependencies: Dependencies): TakeTurn {
  const inLane = lanes();
  /** @throws whatever the store or the channel throws. */
  const attempt: TakeTurn = (incoming, port) =>
    inLane(incoming.key, () =>
      deliver(take(dependencies, incoming, port), dependencies, port, (text, from) =>
        privately(attempt, { ...incoming, text, from }, port, dependencies),
      ),
    );
  const takeTurn: TakeTurn = async (incoming, port) => {
    try {
      return await attempt(incoming, port);
    } catch (error) {
      const reference = dependencies.newToken().slice(0, 8);
      dependencies.report(reference, error);
      await port.send({ text: wordsIn[incoming.language].wentWrong(reference) }).catch((second) => dependencies.report(reference, second));
      return [];
    }
  };
  return takeTurn;
}

function take(dependencies: Dependencies, incoming: Incoming, port: TurnPort): Outcome {
  const event = incoming.id === undefined ? undefined : `${incoming.key}|${incoming.id}`;
  const before = event && (dependencies.store.outcomeOf(event) as Outcome | undefined);
  return before ? again(before, port) : commit(dependencies, incoming, event, port);
}

/** A turn of its own in the personal chat. True when all of it could be said there: many a chat can be opened and takes no word. */
async function privately(
  attempt: TakeTurn,
  { language, id, text, from }: Incoming & { text: string; from: string },
  port: TurnPort,
  { report }: Dependencies,
): Promise<boolean> {
  try {
    await port.inPersonalChat(async (key, personal) => {
      await attempt({ key, id, event: { kind: 'continued', text, from }, language, where: 'personal' }, personal);
    });
    return true;
  } catch (error) {
    report('private', error);
    return false;
  }
}

/** What a repeated delivery gets: an invoke its card once more, a message nothing. */
const again = (outcome: Outcome, { wantsAnswer }: TurnPort): Outcome => ({
  ...outcome,
  effects: wantsAnswer ? outcome.effects.filter(({ kind }) => kind === 'replace') : [],
});

/** `step` is pure, so when another turn got in between it simply runs again on what that one left. */
function commit(
  { store, today, now, knowledge, newToken, report }: Dependencies,
  { key, event: happened, language, where, place }: Incoming,
  event: string | undefined,
  port: TurnPort,
): Outcome {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const stored = store.load(key);
    const before = stateIn(stored?.state, report);
    const turn: Turn = step(before, happened, {
      on: today(),
      now: now(),
      knowledge,
      language,
      where,
      ...(place === undefined ? {} : { place }),
      token: newToken(),
    });
    const outcome: Outcome = { effects: turn.effects, language: turn.state.language ?? language };
    // Only a channel gives ids: what somebody tries out in the terminal is nobody's question.
    const unanswered = event === undefined ? undefined : unansweredIn(before, happened, turn, language);
    if (store.commit({ key, version: stored?.version ?? 0, state: turn.state, event, outcome, unanswered }) === 'saved') return outcome;
    const taken = event && (store.outcomeOf(event) as Outcome | undefined);
    if (taken) return again(taken, port);
  }
  throw new Error(`A turn could not be saved after ${attempts} attempts: other processes keep writing to the same conversation.`);
}

/** A state that does not read must not trap anyone: the conversation starts anew, and the operator hears of it. */
function stateIn(stored: unknown, report: Dependencies['report']): State {
  if (stored === undefined) return newState;
  const state = readState(stored);
  if (!state) report('state', new Error('A stored conversation is of no version this one can read; it starts anew.'));
  return state ?? newState;
}
