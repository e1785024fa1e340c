import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { render } from '../../cards/render.ts';
import type { Event } from '../../dialogs/event.ts';
import { missingNow } from '../../dialogs/interview/pages.ts';
import { interviewIds } from '../../dialogs/interviews/index.ts';
import { languages } from '../../dialogs/language.ts';
import { readState } from '../../dialogs/migrations.ts';
import type { State } from '../../dialogs/state.ts';
import { type Field, fields, readField } from '../../rules/applicant.ts';
import { good } from './inputs.ts';
import { lost } from './kept.ts';
import { Person } from './person.ts';
import { Random } from './random.ts';
import { Wanderer } from './wanderer.ts';

it.each(fields)('what is held to fit %s does fit', (field) => {
  expect(good[field].length).toBeGreaterThan(0);
  for (const raw of good[field]) expect(readField(field, raw, '2022-10-01')).toHaveProperty('value');
});

const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
/** After so many steps, most is known, and hardly a page is shown any more: then somebody else comes. */
const stepsEach = 100;
const steps = 2500;

describe.each(seeds)('walk %i', (seed) => {
  it(`${steps} steps of anything at all lose nothing and lead to no dead end`, () => {
    const random = new Random(seed);
    let person = new Wanderer(random);
    for (let taken = 1; taken <= steps; taken += 1) {
      const [before, page] = [person.state, person.open];
      const event = person.wander();
      const { state } = person;
      const tokens = [state.interview, ...state.parked].map((each) => each?.card.token);
      const faults = [
        ...(person.effects.length === 0 ? ['nothing is answered'] : []),
        ...(taken % 5 === 0 && !readsTheSame(state) ? ['the state is another one once it was stored'] : []),
        ...lost(before, event, state),
        ...askedAgain(event, before, page?.fields.map(({ field }) => field) ?? [], person).map((field) => `${field} is asked again`),
        ...person.views.flatMap((view) =>
          'ref' in view && !tokens.includes(view.ref.token) ? [`the card ${view.kind} is of no use`] : [],
        ),
      ];
      if (faults.length > 0) expect({ faults, taken, event }).toMatchObject({ faults: [] });
      if (taken % 20 === 0) for (const view of person.views) fits(view);
      if (taken % 50 === 0) leadsOn(state, person.context, random);
      if (taken % stepsEach === 0) person = new Wanderer(random);
    }
  });
});

/** A form that was filled in with what fits does not come back, unless its answers have brought fields that were not on it. */
function askedAgain(event: Event, before: State, shown: readonly Field[], person: Wanderer): Field[] {
  const { interview } = before;
  const isForm = event.kind === 'action' && event.data.verb === 'submit' && event.data.token === interview?.card.token;
  if (!isForm || shown.length === 0 || interview?.reviewing || interview?.changing || !person.open) return [];
  const next = person.open.fields.map(({ field }) => field);
  const isFilledIn = shown.every((field) => 'value' in readField(field, event.inputs[field], person.context.on));
  return isFilledIn && next.every((field) => shown.includes(field)) ? next : [];
}

/** A process that still has the state at hand goes on from it, and another one from what was stored: to both it has to be the same. */
function readsTheSame(state: State): boolean {
  const stored = JSON.parse(JSON.stringify(state));
  return isDeepStrictEqual(readState(stored), stored);
}

function fits(view: Parameters<typeof render>[0]) {
  for (const language of languages) expect(JSON.stringify(render(view, language).card).length * 2).toBeLessThanOrEqual(25_000);
}

/** From wherever somebody is: help answers, a cancel ends everything, a start over begins anew, and good answers bring the verdict. */
function leadsOn(state: State, context: Person['context'], random: Random) {
  const from = () => Object.assign(new Person('elsewhere'), { state, context: { ...context, where: 'personal' as const } });

  const helped = from();
  helped.say('help');
  expect(helped.kinds[0]).toMatch(/^show (open-)?help$/);
  expect(helped.state.interview?.answers).toEqual(state.interview?.answers);

  const leaving = from();
  for (let left = 0; leaving.state.interview && left < 5; left += 1) {
    leaving.say('cancel');
    if (leaving.kinds[0] === 'show confirm-cancel') leaving.say('yes');
  }
  expect([leaving.state.interview, leaving.state.parked]).toEqual([null, []]);

  const anew = from();
  anew.say('start over');
  expect(anew.state.interview?.answers).toEqual(state.interview ? {} : undefined);

  const onwards = from();
  if (state.interview) onwards.say('again');
  else onwards.happen({ kind: 'action', data: { v: 1, verb: 'start', interview: random.pick(interviewIds) }, inputs: {} });
  toTheVerdict(onwards, random);
}

/** So many pages and doubts at most, mending what was wrong included. */
const mostPages = 25;

function toTheVerdict(person: Person, random: Random) {
  for (let turn = 0; turn < mostPages; turn += 1) {
    const view = person.views.find(({ kind }) => ['verdict', 'page', 'clarify'].includes(kind));
    if (view?.kind === 'verdict') {
      const { interview } = person.state;
      expect(view.skipped).toEqual(expect.arrayContaining(interview ? [...missingNow(interview, person.context.on)] : ['an interview']));
      return;
    }
    if (view?.kind === 'clarify') person.press('choose', view.ref, '0');
    else if (view?.kind === 'page')
      person.submit(Object.fromEntries(view.fields.map(({ field }) => [field, random.pick(good[field])])), view.ref);
    else throw new Error(`there is no way on: ${person.kinds.join()}`);
  }
  throw new Error(`no verdict after ${mostPages} pages: ${JSON.stringify(person.view).slice(0, 500)}`);
}
