import { beforeEach, describe, expect, it } from '@jest/globals';
import { mtm, type Person } from './person.ts';
import { personIn, type StateName } from './states.ts';

let person: Person;
beforeEach(() => {
  person = personIn('middle');
});
const verdictView = () => {
  if (person.view.kind !== 'verdict') throw new Error(`a verdict was expected, not ${person.view.kind}`);
  return person.view;
};
const { lastClassOn: _, ...others } = mtm;

it.each(['skip', "I don't know", '跳过', '不知道'])('%s leads on to a verdict that names what is open', (word) => {
  person.say(word);
  expect(person.kinds).toEqual(['show skipped', 'show verdict']);
  expect(verdictView().explained.verdict).toBe('unknown');
  expect(verdictView().skipped).toEqual(expect.arrayContaining(['certifications', 'anniversary', 'validation']));
});

describe('what was left out', () => {
  beforeEach(() => {
    person.happen({ kind: 'action', data: { v: 1, verb: 'skip', ...person.card }, inputs: { ...others, lastClassOn: '' } });
  });

  it('is only what was not filled in', () => {
    expect(verdictView().skipped).toEqual(['lastClassOn']);
  });

  it('can be answered later, by its word on the verdict', () => {
    person.press('change', person.card, 'lastClassOn');
    expect(person.fields).toEqual(['lastClassOn']);
    person.submit({ lastClassOn: '2022-05-02' });
    expect(verdictView()).toMatchObject({ explained: { verdict: 'yes' }, skipped: [] });
  });

  it('can be said later', () => {
    person.say('my last class was on 2022-05-02');
    expect(verdictView()).toMatchObject({ explained: { verdict: 'yes' }, skipped: [] });
  });

  it.each([{}, { lastClassOn: '' }, { lastClassOn: 'soon' }])('can be left out once more with %j, by going back', (inputs) => {
    person.press('change', person.card, 'lastClassOn');
    person.submit(inputs);
    expect(Object.keys(person.problems)).toEqual(['lastClassOn']);
    person.press('back');
    expect(verdictView().skipped).toEqual(['lastClassOn']);
  });

  it('is asked again when everything is gone through again, and can be left out again', () => {
    person.say('renew');
    person.submit({ employerType: 'freelancer', audience: 'developer' });
    expect(person.fields).toContain('lastClassOn');
    person.submit({ ...others, lastClassOn: '' });
    expect(person.problems).toEqual({ lastClassOn: 'empty' });
    person.say('skip');
    expect(verdictView().skipped).toEqual(['lastClassOn']);
  });
});

it.each(['a doubt to clear'] as const)('in the state "%s" a skip leaves only the doubt', (state: StateName) => {
  person = personIn(state);
  person.say('skip');
  expect(person.kinds).toEqual(['show page']);
  expect(person.state.interview).toMatchObject({ unclear: [], skipped: [] });
});

it.each(['verdict', 'one answer being changed'] as const)('in the state "%s" there is nothing to skip', (state) => {
  person = personIn(state);
  person.say('skip');
  expect(person.kinds[0]).toBe('show nothing-to-skip');
  expect(person.state.interview?.skipped).toEqual([]);
});

it('going back from the first page stays there, and says so', () => {
  person = personIn('first page');
  person.say('back');
  expect(person.kinds).toEqual(['show first-page', 'show page']);
});

it('going back and back from a verdict ends where it began', () => {
  person = personIn('verdict');
  const seen = ['back', 'back', 'back'].map((word) => {
    person.say(word);
    return person.view.kind === 'page' ? person.page.page : person.view.kind;
  });
  expect(seen).toEqual(['requirements', 'profile', 'verdict']);
  expect(person.verdict.verdict).toBe('yes');
});
