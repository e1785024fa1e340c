import { beforeEach, describe, expect, it } from '@jest/globals';
import { answersOnDisk } from '../../bot/ask/files.ts';
import type { AnswerView } from '../../dialogs/view.ts';
import { Person } from './person.ts';

const knowledge = answersOnDisk();
let person: Person;
beforeEach(() => {
  person = new Person();
  person.context = { ...person.context, knowledge };
});

const answers = () => person.views.filter((view): view is AnswerView => view.kind === 'answer');

describe('a question about the programme', () => {
  it('is answered with the statements it rests on, and with the interview that fits', () => {
    person.say('Can the waiver replace the teaching requirement?');
    expect(person.kinds).toEqual(['show answer']);
    expect(answers()[0]).toMatchObject({ facts: expect.arrayContaining(['G-69']), interview: 'waiver' });
  });
  it('in Chinese, too', () => {
    person.say('豁免表能代替授课吗？');
    expect(answers()[0]?.facts).toContain('G-69');
  });
  it('names what was reported later about the same', () => {
    person.say('how much is the mct fee in Germany');
    expect(answers()[0]?.reports?.length).toBeGreaterThan(0);
  });
  it('two in one message are both met', () => {
    person.say('Can the waiver replace the teaching requirement? Are weekends counted in the review?');
    expect(answers().map(({ facts }) => facts.some((fact) => ['G-69', 'G-42'].includes(fact)))).toEqual([true, true]);
  });
  it.each(['how long is a site pack good for?', '站点包能用多久？'])('%s asks for a fact, so nobody is sent into a form', (question) => {
    person.say(question);
    expect(person.kinds).toEqual([expect.stringMatching(/^show (answer|choices)$/)]);
  });
  it('one about other things is declined', () => {
    person.say('best pizza near the office?');
    expect(person.kinds).toEqual(['show not-understood']);
  });
});

describe('a question in the middle of an interview', () => {
  beforeEach(() => {
    person.say('can I renew?');
  });
  it('is answered, and the open page comes back', () => {
    person.say('where do Regional Leads come in?');
    expect(person.kinds.at(-1)).toBe('show page');
    expect(person.kinds.length).toBeGreaterThan(1);
  });
  it('one that nobody understands leaves the page as it was', () => {
    person.say('best pizza near the office?');
    expect(person.kinds).toEqual(['show not-understood-here', 'show page']);
  });
});

describe('the buttons of an answer', () => {
  it('its interview takes over what the question told', () => {
    const of = 'I am a freelancer, what does the fee depend on?';
    person.happen({ kind: 'action', data: { v: 1, verb: 'start', interview: 'renew', of }, inputs: {} });
    expect(person.state.interview?.answers).toEqual({ employerType: 'freelancer' });
  });
  it('a neighbour is answered', () => {
    person.happen({ kind: 'action', data: { v: 1, verb: 'ask', of: 'waiver-what' }, inputs: {} });
    expect(person.kinds).toEqual(['show answer']);
  });
  it('one that is no more says so', () => {
    person.happen({ kind: 'action', data: { v: 1, verb: 'ask', of: 'no-such-answer' }, inputs: {} });
    expect(person.kinds).toEqual(['show out-of-date']);
  });
});

it.each(['group', 'channel'] as const)('in a %s, what is asked in general is answered in the thread', (where) => {
  person.context = { ...person.context, where };
  person.say('what does the mct fee depend on?');
  expect(person.kinds).toEqual(['show answer']);
  person.say('can I renew? I am a freelancer with AZ-104 since last week');
  expect(person.kinds).toEqual(['show personal-only']);
});
