/** Every repair works in every state. What a state is made of, states.ts tells. */
import { describe, expect, it } from '@jest/globals';
import { answersOf, personIn, type StateName, stateNames, states } from './states.ts';

const isOpen = (state: StateName) => state !== 'nothing open';
const open = stateNames.filter(isOpen);
/** What stands before a person in each state, to come back after what is said beside it. */
const standing: Record<StateName, string> = {
  'nothing open': '',
  'first page': 'show page',
  middle: 'show page',
  'a mistake to mend': 'show page',
  'a doubt to clear': 'show clarify',
  'a cancel to confirm': 'show page',
  'one answer being changed': 'show page',
  verdict: '',
  'the pages gone through again': 'show page',
  'another interview while the first one waits': 'show page',
  'back after more than a day': 'show page',
};

const beside = {
  help: ['show open-help', ['help', 'HELP please', '帮助', '?']],
  why: ['show why', ['why', 'Why do you ask?', '为什么']],
  person: ['show person', ['talk to a person', '人工']],
  hello: ['show hello-again', ['hi', '你好']],
  thanks: ['show you-are-welcome', ['thanks', '谢谢！']],
  'a question': ['show answer', ['what is MTM?', '什么是MTM']],
} as const;

/** Where there is no page to come back to. */
const instead: Partial<Record<StateName, Partial<Record<keyof typeof beside, string>>>> = {
  'nothing open': { help: 'show help', why: 'show nothing-open', hello: 'show welcome' },
  verdict: { help: 'show help', hello: 'show welcome' },
};

describe.each(stateNames)('%s', (state) => {
  it.each(
    Object.entries(beside).flatMap(([name, [first, words]]) => words.map((word) => [word, name as keyof typeof beside, first] as const)),
  )('%s is answered, keeps every answer and brings back what was there', (word, name, first) => {
    const person = personIn(state);
    const before = answersOf(person);
    person.say(word);
    expect(person.kinds).toEqual([instead[state]?.[name] ?? first, standing[state]].filter(Boolean));
    expect(answersOf(person)).toEqual(before);
    expect(person.state.interview?.confirmingCancel ?? false).toBe(false);
  });

  it.each([
    ['中文', 'zh'],
    ['English', 'en'],
  ])('%s changes the language and shows in it what was there', (word, language) => {
    const person = personIn(state);
    const before = answersOf(person);
    person.say(word);
    expect(person.state.language).toBe(language);
    expect(person.kinds).toEqual(['show language-changed', state === 'verdict' ? 'show verdict' : standing[state]].filter(Boolean));
    expect(answersOf(person)).toEqual(before);
  });

  it.each(['again', '重复'])('%s shows once more what is open', (word) => {
    const person = personIn(state);
    person.say(word);
    expect(person.kinds).toEqual([state === 'verdict' ? 'show verdict' : standing[state] || 'show nothing-open']);
  });

  it.each(['quack quack quack', '', '💥'])('"%s" is not understood, and something to go on with is shown', (words) => {
    const person = personIn(state);
    const before = answersOf(person);
    person.say(words);
    expect(person.kinds).toEqual(standing[state] ? ['show not-understood-here', standing[state]] : ['show not-understood']);
    expect(answersOf(person)).toEqual(before);
  });
});

describe.each(open)('%s', (state) => {
  it.each(['start over', '重新开始'])('%s begins this interview anew, and only this one', (word) => {
    const person = personIn(state);
    const { parked } = person.state;
    person.say(word);
    expect(person.kinds).toEqual(['show started-over', 'show page']);
    expect(person.state.interview).toMatchObject({ answers: {}, drafts: {}, skipped: [], taken: [], before: null });
    expect(person.state.parked).toEqual(parked);
  });

  it.each(['back', '上一步'])('%s keeps every answer', (word) => {
    const person = personIn(state);
    const { answers } = person.state.interview ?? {};
    person.say(word);
    expect(person.state.interview?.answers).toEqual(answers);
    expect(person.views.some(({ kind }) => kind === 'page' || kind === 'verdict')).toBe(true);
  });
});

it('every state is one of its own', () => {
  const shapes = stateNames.map((state) => JSON.stringify({ ...personIn(state).state, seen: null }));
  expect(new Set(shapes).size).toBe(Object.keys(states).length);
});
