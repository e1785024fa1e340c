/** One turn: load, step, commit, deliver. Whatever arrives twice takes effect once. */
import { type Rendered, render, wordsIn } from '../cards/render.ts';
import type { Context, Event } from '../dialogs/event.ts';
import type { Language } from '../dialogs/language.ts';
import { newState, type State, stateSchema } from '../dialogs/state.ts';
import { step, type Turn } from '../dialogs/step.ts';
import type { Effect } from '../dialogs/view.ts';
import { lanes } from './lanes.ts';
import type { TurnPort } from './port.ts';
import type { Store } from './store.ts';

export type Incoming = {
  /** One conversation of one person. */
  readonly key: string;
  /** The channel's id of what happened, the same when it is delivered again. */
  readonly id: string | undefined;
  readonly event: Event;
  readonly language: Language;
  readonly where: Context['where'];
};

export type Dependencies = {
  readonly store: Store;
  /** Today, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** A fresh token nobody can guess. */
  readonly newToken: () => string;
  /** Tells the operator; `reference` is what the person was told. */
  readonly report: (reference: string, error: unknown) => void;
};

/** What was done, kept so that a repeated delivery gets the same answer. */
type Outcome = { readonly effects: readonly Effect[]; readonly language: Language };

/** How often a turn runs again after another process was faster. */
const attempts = 10;

/** `isText`: it went out as plain words, without the card. */
export type Delivered = Rendered & { readonly isText: boolean };

/** Takes turns. The returned function never throws: what goes wrong is reported, and the person gets a kind word. */
export function turns(dependencies: Dependencies): (incoming: Incoming, port: TurnPort) => Promise<Delivered[]> {
  const inLane = lanes();
  return (incoming, port) =>
    inLane(incoming.key, async () => {
      try {
        return await take(dependencies, incoming, port);
      } catch (error) {
        const reference = dependencies.newToken().slice(0, 8);
        dependencies.report(reference, error);
        await port
          .send({ text: wordsIn[incoming.language].wentWrong(reference) })
          .catch((second) => dependencies.report(reference, second));
        return [];
      }
    });
}

async function take(dependencies: Dependencies, incoming: Incoming, port: TurnPort): Promise<Delivered[]> {
  const event = incoming.id === undefined ? undefined : `${incoming.key}|${incoming.id}`;
  const before = event && (dependencies.store.outcomeOf(event) as Outcome | undefined);
  if (before) return deliver(again(before, port), port);
  return deliver(commit(dependencies, incoming, event, port), port);
}

/** What a repeated delivery gets: an invoke its card once more, a message nothing. */
const again = (outcome: Outcome, { wantsAnswer }: TurnPort): Outcome => ({
  ...outcome,
  effects: wantsAnswer ? outcome.effects.filter(({ kind }) => kind === 'replace') : [],
});

/** `step` is pure, so when another turn got in between it simply runs again on what that one left. */
function commit(
  { store, today, newToken, report }: Dependencies,
  { key, event: happened, language, where }: Incoming,
  event: string | undefined,
  port: TurnPort,
): Outcome {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const stored = store.load(key);
    const turn: Turn = step(stateIn(stored?.state, report), happened, { on: today(), language, where, token: newToken() });
    const outcome: Outcome = { effects: turn.effects, language: turn.state.language ?? language };
    if (store.commit({ key, version: stored?.version ?? 0, state: turn.state, event, outcome }) === 'saved') return outcome;
    const taken = event && (store.outcomeOf(event) as Outcome | undefined);
    if (taken) return again(taken, port);
  }
  throw new Error(`A turn could not be saved after ${attempts} attempts: other processes keep writing to the same conversation.`);
}

/** A state that does not read must not trap anyone: the conversation starts anew, and the operator hears of it. */
function stateIn(stored: unknown, report: Dependencies['report']): State {
  if (stored === undefined) return newState;
  const parsed = stateSchema.safeParse(stored);
  if (parsed.success) return parsed.data as State;
  report('state', parsed.error);
  return newState;
}

async function deliver({ effects, language }: Outcome, port: TurnPort): Promise<Delivered[]> {
  const delivered: Delivered[] = [];
  for (const { kind, view } of effects) {
    const rendered = render(view, language);
    const isText = kind === 'show' && view.kind === 'remark';
    if (kind === 'replace') await port.replace(rendered);
    else await port.send(isText ? { text: rendered.text } : rendered);
    delivered.push({ ...rendered, isText });
  }
  return delivered;
}
