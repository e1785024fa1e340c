import { describe, expect, it } from '@jest/globals';
import type { Person } from './person.ts';
import { answersOf, personIn, type StateName } from './states.ts';

const withWork: readonly StateName[] = [
  ...(['middle', 'a mistake to mend', 'a doubt to clear', 'one answer being changed', 'the pages gone through again'] as const),
  'back after more than a day',
];

describe.each(withWork)('a cancel in the state "%s" asks first', (state) => {
  it.each(['cancel', '取消'])('%s, then yes', (word) => {
    const person = personIn(state);
    person.say(word);
    expect(person.kinds).toEqual(['show confirm-cancel']);
    person.say('yes');
    expect(person.kinds).toEqual(['show cancelled']);
    expect(person.state.interview).toBeNull();
  });

  it.each(['no', '不', 'never mind', '算了', 'go on', '继续'])('and %s keeps every answer', (word) => {
    const person = personIn(state);
    const before = answersOf(person);
    person.say('cancel');
    person.say(word);
    expect(answersOf(person)[0]?.answers).toMatchObject(before[0]?.answers ?? {});
    expect(person.state.interview?.confirmingCancel).toBe(false);
    person.say('yes');
    expect(person.state.interview?.id).toBe('renew');
  });

  it('and a button does the same', () => {
    const person = personIn(state);
    person.say('cancel');
    person.press('cancel');
    expect(person.kinds).toEqual(['replace cancelled']);
  });
});

it.each(['first page', 'verdict'] as const)('in the state "%s" there is nothing to lose, so nothing is asked', (state) => {
  const person = personIn(state);
  person.say('cancel');
  expect(person.kinds).toEqual([state === 'verdict' ? 'show closed' : 'show cancelled']);
});

it('a double click on the cancel of a page asks, and does nothing yet', () => {
  const person = personIn('middle');
  const page = person.card;
  person.press('cancel', page);
  person.press('cancel', page);
  expect(person.kinds).toEqual(['show confirm-cancel']);
  expect(person.state.interview?.answers).toMatchObject({ employerType: 'freelancer' });
});

const wentOn: readonly (readonly [string, (person: Person) => void])[] = [
  ['an answer', (person) => person.say('my anniversary is 13 December 2022')],
  ['a choice between two meanings', (person) => person.say('1')],
  ['a question', (person) => person.say('what is MTM?')],
  ['help', (person) => person.press('help')],
  ['the other language', (person) => person.happen({ kind: 'action', data: { v: 1, verb: 'language' }, inputs: {} })],
  ['the same interview again', (person) => person.say('renew')],
];

it.each(wentOn)('who goes on with %s has let go of the cancel: its button asks once more', (_, goOn) => {
  const person = personIn('a doubt to clear');
  person.say('cancel');
  const confirming = person.card;
  goOn(person);
  person.press('cancel', confirming);
  expect(person.kinds[0]).toMatch(/^(show confirm-cancel|replace card-out-of-date)$/);
  expect(person.state.interview).not.toBeNull();
});

it('a cancel counts what was typed and not sent', () => {
  const person = personIn('first page');
  person.happen({ kind: 'action', data: { v: 1, verb: 'cancel', ...person.card }, inputs: { employerType: 'academic' } });
  expect(person.kinds).toEqual(['show confirm-cancel']);
  person.press('keep');
  expect(person.page.fields[0]).toMatchObject({ field: 'employerType', value: 'academic' });
});

it('also when it takes the place of what was known', () => {
  const person = personIn('verdict');
  person.say('cancel');
  person.say('renew');
  person.say('back');
  const known = person.card;
  person.happen({ kind: 'action', data: { v: 1, verb: 'cancel', ...known }, inputs: { mtmId: 'somebody else' } });
  expect(person.kinds).toEqual(['show confirm-cancel']);
});

it('after a day, a yes to something else cancels nothing', () => {
  const person = personIn('a cancel to confirm');
  person.context = { ...person.context, now: person.context.now + 25 * 60 * 60 * 1000 };
  person.say('my anniversary is 13 December 2022');
  expect(person.kinds).toEqual(['show resume']);
  person.say('yes');
  expect(person.state.interview?.answers).toMatchObject({ employerType: 'freelancer', anniversary: '2022-12-13' });
});
