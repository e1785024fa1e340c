/** Someone in a conversation: keeps the state between turns and holds the last card. */
import { isDeepStrictEqual } from 'node:util';
import type { Context, Event, Verb } from '../../dialogs/event.ts';
import { readState } from '../../dialogs/migrations.ts';
import { newState, type State } from '../../dialogs/state.ts';
import { step } from '../../dialogs/step.ts';
import type { CardRef, Effect, PageView, View } from '../../dialogs/view.ts';
import { littleKnowledge } from './knowledge.ts';

export class Person {
  state: State = newState;
  effects: readonly Effect[] = [];
  context: Omit<Context, 'token'> = {
    on: '2022-10-01',
    now: 1_664_600_000_000,
    knowledge: littleKnowledge,
    language: 'en',
    where: 'personal',
  };
  readonly #name: string;
  #turn = 0;

  /** Cards of different people have different tokens. */
  constructor(name = 'turn') {
    this.#name = name;
  }

  happen(event: Event): readonly Effect[] {
    this.#turn += 1;
    const turn = step(this.state, event, { ...this.context, token: `token-of-${this.#name}-${this.#turn}` });
    // What is kept between two turns is JSON that reads back the same.
    const kept = readState(JSON.parse(JSON.stringify(turn.state)));
    if (!kept || !isDeepStrictEqual(kept, turn.state)) throw new Error(`this does not read back: ${JSON.stringify(turn.state)}`);
    this.state = kept;
    this.effects = turn.effects;
    return turn.effects;
  }

  say = (text: string) => this.happen({ kind: 'text', text });
  press = (verb: Verb, ref: CardRef | undefined = this.card, of?: string) =>
    this.happen({ kind: 'action', data: { v: 1, verb, ...ref, ...(of === undefined ? {} : { of }) }, inputs: {} });
  submit = (inputs: Record<string, unknown>, ref: CardRef | undefined = this.card) =>
    this.happen({ kind: 'action', data: { v: 1, verb: 'submit', ...ref }, inputs });

  get views(): View[] {
    return this.effects.flatMap((effect) => ('view' in effect ? [effect.view] : []));
  }
  /** The last view that was shown or put in place. */
  get view(): View {
    const view = this.views.at(-1);
    if (!view) throw new Error('nothing was shown');
    return view;
  }
  get card(): CardRef | undefined {
    return this.views.map((view) => ('ref' in view ? view.ref : undefined)).findLast(Boolean);
  }
  get page(): PageView {
    if (this.view.kind !== 'page') throw new Error(`a page was expected, not ${JSON.stringify(this.view).slice(0, 200)}`);
    return this.view;
  }
  get fields() {
    return this.page.fields.map(({ field }) => field);
  }
  get problems() {
    return Object.fromEntries(this.page.fields.flatMap(({ field, problem }) => (problem ? [[field, problem.code]] : [])));
  }
  get kinds() {
    return this.effects.map((effect) => ('view' in effect ? `${effect.kind} ${nameOf(effect.view)}` : effect.kind));
  }
  get verdict() {
    if (this.view.kind !== 'verdict') throw new Error(`a verdict was expected, not ${JSON.stringify(this.view).slice(0, 200)}`);
    return this.view.explained;
  }
}

const nameOf = (view: View): string => ('note' in view ? view.note : 'remark' in view ? view.remark : view.kind);

export const mtm = {
  certifications: 'P-42',
  anniversary: '2022-12-13',
  firstYear: 'false',
  validation: 'mtm',
  mtmId: 'vkim',
  mtmDataShown: 'true',
  lastClassOn: '2022-05-02',
};

export const waiver = {
  certifications: 'Azure Developer Associate',
  anniversary: '2022-12-13',
  firstYear: 'false',
  coursesTaught: '2',
  courseName: 'Azure for developers',
  courseDate: '2022-05-02',
  participants: '10',
  organisation: 'Contoso University',
  managerName: 'Kim Lee',
  managerEmail: 'kim@contoso.com',
};
