import { describe, expect, it } from '@jest/globals';
import { readState } from '../../dialogs/migrations.ts';
import { newState, type State } from '../../dialogs/state.ts';
import { mtm, Person, waiver } from './person.ts';
import { personIn, stateNames } from './states.ts';

/** As version 1 kept an interview, and a conversation around it. */
const interviewOf1 = {
  id: 'renew',
  answers: { employerType: 'freelancer', audience: 'developer' },
  drafts: {},
  page: 'requirements' as string | null,
  reviewing: false,
  card: { rev: 2, token: 'a-token-of-version-1' },
  used: { token: 'an-older-token', inputs: '["submit",null,{"employerType":"freelancer"}]' },
  confirmingCancel: false,
};
const of1 = (interview: object | null) => ({ schema: 1, language: 'zh', greeted: true, interview });

function personWith(stored: unknown): Person {
  const state = readState(JSON.parse(JSON.stringify(stored)));
  if (!state) throw new Error('the state was refused');
  return Object.assign(new Person(), { state });
}

describe('a conversation of version 1', () => {
  it('without an interview keeps its language', () => {
    expect(readState(of1(null))).toEqual({ ...newState, language: 'zh', greeted: true });
  });

  it('in the middle goes on with its page, its answers and its card', () => {
    const person = personWith(of1(interviewOf1));
    person.submit(mtm, { interview: 'renew', page: 'requirements', rev: 2, token: 'a-token-of-version-1' });
    expect(person.verdict.verdict).toBe('yes');
  });

  it('with a mistake still has what was typed', () => {
    const { lastClassOn: _, ...answers } = mtm;
    const typed = { ...answers, certifications: ['azure-administrator-associate'], firstYear: false, mtmDataShown: true };
    const person = personWith(of1({ ...interviewOf1, answers: { ...interviewOf1.answers, ...typed }, drafts: { lastClassOn: 'soon' } }));
    person.say('again');
    expect(person.problems).toEqual({ lastClassOn: 'not-a-date' });
    person.submit({ lastClassOn: '2022-05-02' });
    expect(person.verdict.verdict).toBe('yes');
  });

  it('at a verdict can change an answer and hears the difference', () => {
    const answers = { employerType: 'academic', institutionName: 'Contoso', ...waiver, certifications: ['azure-administrator-associate'] };
    const typed = { ...answers, firstYear: false, coursesTaught: 2, participants: 10 };
    const person = personWith(of1({ ...interviewOf1, answers: typed, page: null }));
    person.say('change the number of courses taught to 0');
    expect(person.view).toMatchObject({ kind: 'verdict', difference: { fields: ['coursesTaught'] } });
  });

  it('while a cancel waits to be confirmed can still confirm it', () => {
    const person = personWith(of1({ ...interviewOf1, confirmingCancel: true }));
    person.say('yes');
    expect(person.kinds).toEqual(['show cancelled']);
  });
});

describe('an interview that this version knows otherwise', () => {
  const stored = (change: object, state: State = personIn('middle').state) => ({ ...state, interview: { ...state.interview, ...change } });

  it.each(['again', 'help', 'quack'])('on a page that is no more comes to the first one that is needed, by %s', (words) => {
    const person = personWith(stored({ page: 'page-of-an-earlier-version', changing: 'employerType', reviewing: true }));
    person.say(words);
    expect(person.page.page).toBe('requirements');
    expect(person.fields).toContain('certifications');
    person.submit(mtm);
    expect(person.verdict.verdict).toBe('yes');
  });

  it('on a page that is no more, with nothing left to ask, comes to the verdict', () => {
    const person = personWith(stored({ page: 'page-of-an-earlier-version' }, personIn('verdict').state));
    person.say('help');
    expect(person.kinds).toEqual(['show help']);
    person.say('again');
    expect(person.verdict.verdict).toBe('yes');
  });

  it('with an answer that no longer reads asks for that one again, and keeps the others', () => {
    const { state } = personIn('verdict');
    const answers = { ...state.interview?.answers, validation: 'by-carrier-pigeon', noSuchField: 1 };
    const person = personWith(stored({ answers, before: answers, taken: ['noSuchField', 'mtmId'] }, state));
    person.say('again');
    expect(person.page.page).toBe('requirements');
    expect(person.page.fields.find(({ field }) => field === 'validation')).toMatchObject({ value: undefined });
    person.submit({ ...mtm });
    expect(person.verdict.verdict).toBe('yes');
  });

  it.each([
    ['drafts of fields that are no more', { drafts: { noSuchField: 'x' } }],
    ['a change of a field that is no more', { changing: 'noSuchField' }],
    ['doubts about fields that are no more', { unclear: [{ said: 'x', options: [{ field: 'noSuchField', raw: 'x' }] }] }],
    ['fields left out that are no more', { skipped: ['noSuchField'] }],
    ['a click of another shape', { used: 'token' }],
  ])('with %s keeps its answers', (_, change) => {
    const person = personWith(stored(change));
    expect(person.state.interview?.answers).toEqual({ employerType: 'freelancer', audience: 'developer' });
    person.say('again');
    expect(person.page.page).toBe('requirements');
  });

  it.each([
    ['that is no more', { id: 'of-an-earlier-version' }],
    ['whose card cannot be told', { card: null }],
  ])('%s is dropped, and the conversation stays', (_, change) => {
    const person = personWith({ ...stored(change), known: { employerType: 'other' } });
    expect(person.state).toMatchObject({ interview: null, greeted: true, known: { employerType: 'other' } });
  });

  it('that waits, and is no more, takes no other with it', () => {
    const { state } = personIn('another interview while the first one waits');
    const [first] = state.parked;
    const person = personWith({ ...state, parked: [{ ...first, id: 'of-an-earlier-version' }, first] });
    expect(person.state).toEqual(state);
  });
});

it('a conversation of version 2 goes on as it was', () => {
  const { pasting: _, ...of2 } = personIn('middle').state;
  expect(readState(JSON.parse(JSON.stringify({ ...of2, schema: 2 })))).toEqual({ ...of2, schema: 3, pasting: false });
});

it.each(stateNames)('the state "%s" reads as it was written', (name) => {
  const { state } = personIn(name);
  expect(readState(JSON.parse(JSON.stringify(state)))).toEqual(state);
});

it.each([
  ['nothing', undefined],
  ['null', null],
  ['a number', 2],
  ['a list', [newState]],
  ['words', JSON.stringify(newState)],
  ['an object of something else', { hello: 'world' }],
  ['a state without its number', { ...newState, schema: undefined }],
  ['a number that is a name of something', { ...newState, schema: 'constructor' }],
  ['a state of a later version', { ...newState, schema: 4 }],
  ['a state of an earlier one than there ever was', { ...newState, schema: 0 }],
  ['a language nobody speaks here', { ...newState, language: 'tlh' }],
])('%s is no state to go on with', (_, stored) => {
  expect(readState(stored)).toBeUndefined();
});
