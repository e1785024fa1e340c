import { beforeEach, describe, expect, it } from '@jest/globals';
import { mtm, type Person } from './person.ts';
import { personIn } from './states.ts';

let person: Person;
beforeEach(() => {
  person = personIn('middle');
  person.say('3/4/2022');
});
const unclear = () => person.state.interview?.unclear ?? [];

it('words with two meanings are asked about', () => {
  expect(person.kinds).toEqual(['show clarify']);
  expect(unclear()[0]).toMatchObject({ said: '3/4/2022', options: [{ raw: expect.any(String) }, { raw: expect.any(String) }] });
});

it.each(['1', 'the first', '第一个', '１'])('%s chooses', (words) => {
  const [option] = unclear()[0]?.options ?? [];
  person.say(words);
  expect(person.page.understood).toEqual([option?.field]);
  expect(person.state.interview?.answers[option?.field ?? 'status']).toBe(option?.raw);
  expect(unclear()).toEqual([]);
});

it('a button chooses once', () => {
  const { card } = person;
  person.press('choose', card, '0');
  const after = person.state;
  person.press('choose', card, '0');
  expect(person.kinds).toEqual(['replace page']);
  expect(person.state).toEqual(after);
});

it.each([undefined, '', ' ', '9', '-1', '0.5', 'x'])('a choice of %j is none', (of) => {
  const { answers } = person.state.interview ?? {};
  person.press('choose', person.card, of);
  expect(person.kinds).toEqual(['replace clarify']);
  expect(person.state.interview?.answers).toEqual(answers);
});

describe('whoever goes on instead is not asked any more', () => {
  it('with the page that is still there', () => {
    person.submit(mtm);
    expect(person.verdict.verdict).toBe('yes');
    expect(unclear()).toEqual([]);
  });
  it('with other words', () => {
    person.say('my anniversary is 2022-12-13');
    expect(unclear()).toEqual([]);
    expect(person.state.interview?.answers.anniversary).toBe('2022-12-13');
  });
  it.each(['back', 'skip', 'never mind'])('with %s, which brings back the page', (word) => {
    person.say(word);
    expect(person.kinds).toEqual(['show page']);
    expect(person.page.page).toBe('requirements');
  });
  it.each(['change employer type', 'start over'])('with %s', (words) => {
    person.say(words);
    expect(person.page.page).toBe('profile');
    expect(unclear()).toEqual([]);
  });
});

it('the card that was sent before the words is still no second answer', () => {
  person = personIn('first page');
  const { card } = person;
  person.submit({ employerType: 'freelancer', audience: 'developer' }, card);
  person.say('3/4/2022');
  person.submit({ employerType: 'freelancer', audience: 'developer' }, card);
  expect(person.kinds).toEqual(['replace clarify']);
});

it('what was chosen at a verdict tells its difference', () => {
  person.submit(mtm);
  person.say('change the last class to 3/4/2022');
  person.say('2');
  expect(person.view).toMatchObject({ kind: 'verdict', difference: { fields: ['lastClassOn'] } });
});

it('more doubts than anyone would settle are not kept', () => {
  person.say(Array.from({ length: 30 }, (_, index) => `${(index % 12) + 1}/${((index * 5) % 12) + 1}/2022;`).join(' '));
  expect(unclear().length).toBeLessThanOrEqual(8);
});

it.each(['renew', 'my renewal', '续期'])('%s on its own is the topic, though a name could be meant', (words) => {
  person.say(words);
  expect(person.kinds).toEqual(['show clarify']);
  person.say('skip');
  person.say(words);
  expect(person.kinds).toEqual(['show page']);
});
