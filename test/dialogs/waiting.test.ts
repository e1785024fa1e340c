/** Interviews that wait while another one goes on, words that wait while somebody was away, and what is known from before. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { InterviewId } from '../../dialogs/interviews/index.ts';
import { mtm, Person } from './person.ts';
import { personIn } from './states.ts';

let person: Person;
const begin = (interview: InterviewId) => person.happen({ kind: 'action', data: { v: 1, verb: 'start', interview }, inputs: {} });
const away = (hours = 25) => {
  person.context = { ...person.context, now: person.context.now + hours * 60 * 60 * 1000 };
};
const parked = () => person.state.parked.map(({ id }) => id);
const pages = () => person.views.map((view) => ('ref' in view ? `${view.kind} ${view.ref.interview}` : view.kind));

describe('an interview that another one interrupts', () => {
  beforeEach(() => {
    person = personIn('another interview while the first one waits');
  });

  it('is offered again with the verdict of the other, and goes on with all answers', () => {
    person.submit({ membership: 'mct' });
    person.submit(Object.fromEntries(person.fields.map((field) => [field, field === 'country' ? 'DE' : 'freelancer'])));
    expect(pages()).toEqual(['verdict fee', 'resume renew']);
    person.press('resume');
    expect(person.page.ref).toMatchObject({ interview: 'renew', page: 'requirements' });
    person.submit(mtm);
    expect(person.verdict).toMatchObject({ decision: 'renew', verdict: 'yes' });
  });

  it('comes back by itself when the other is cancelled', () => {
    person.say('cancel');
    expect(pages()).toEqual(['remark', 'page renew']);
    expect(parked()).toEqual([]);
  });

  it.each(['renew', 'can I renew?', '我可以续期吗'])('comes back when asked for with %s', (words) => {
    person.say(words);
    expect(person.page.ref).toMatchObject({ interview: 'renew', page: 'requirements' });
    expect(person.state.interview?.answers).toMatchObject({ employerType: 'freelancer' });
  });
});

describe('a card of an interview that waits', () => {
  it('still works, and the other one waits instead', () => {
    person = personIn('middle');
    const { card } = person;
    person.say('what does it cost?');
    person.submit({ membership: 'mct' });
    person.submit(mtm, card);
    expect(pages()).toEqual(['verdict renew', 'resume fee']);
    expect(parked()).toEqual(['fee']);
  });

  it.each(['help', 'person', 'language'] as const)('does not come to the fore by %s', (verb) => {
    person = personIn('middle');
    const { card } = person;
    person.say('what does it cost?');
    person.press(verb, card);
    expect(person.state.interview?.id).toBe('fee');
    expect(parked()).toEqual(['renew']);
  });
});

it('of more than three that wait, only the oldest gives way', () => {
  person = new Person();
  const answers: [InterviewId, Record<string, string>][] = [
    ['fee', { membership: 'mct' }],
    ['renew', { employerType: 'academic' }],
    ['enrol', { employerType: 'partner' }],
    ['journey', { status: 'mct' }],
    ['kpi-renewal', { currentLevel: 'gold' }],
  ];
  for (const [id, inputs] of answers) {
    begin(id);
    person.submit(inputs);
  }
  expect([parked(), person.state.interview?.id]).toEqual([['renew', 'enrol', 'journey'], 'kpi-renewal']);
  begin('renew');
  expect([parked(), person.state.interview?.answers]).toEqual([['enrol', 'journey', 'kpi-renewal'], { employerType: 'academic' }]);
});

describe('after more than a day', () => {
  beforeEach(() => {
    person = personIn('back after more than a day');
  });
  const heard = () => person.state.interview?.answers.anniversary;

  it.each(['go on', '继续', 'yes', '好的'])('%s goes on, with what was typed', (word) => {
    person.say(word);
    expect(heard()).toBe('2022-12-13');
    expect(person.page.understood).toEqual(['anniversary']);
  });

  it('the button goes on once, with what was typed', () => {
    const { card } = person;
    person.press('resume', card);
    expect([person.kinds, heard()]).toEqual([['replace page'], '2022-12-13']);
    person.press('resume', card);
    expect(person.kinds).toEqual(['replace card-out-of-date', 'show page']);
  });

  it('a later answer goes before the words that waited', () => {
    const { card } = person;
    person.say('my anniversary is 2022-11-30');
    expect(heard()).toBe('2022-11-30');
    person.press('resume', card);
    person.say('go on');
    expect(heard()).toBe('2022-11-30');
  });

  it('the words do not wait for another interview', () => {
    person.say('what does it cost?');
    expect(person.state.waiting).toBeNull();
  });

  it('beginning anew forgets them', () => {
    person.press('start-over');
    person.say('go on');
    expect([person.page.page, heard()]).toEqual(['profile', undefined]);
  });
});

it.each([
  ['a command', 'help', 'show open-help'],
  ['a hello', 'hi', 'show resume'],
  ['an answer', '2022-12-13', 'show resume'],
  ['another question', 'what does it cost?', 'show resume'],
])('after more than a day %s is met with what fits it', (_, words, first) => {
  person = personIn('middle');
  away();
  person.say(words);
  expect(person.kinds[0]).toBe(first);
});

it('less than a day is no absence', () => {
  person = personIn('middle');
  away(23);
  person.say('my anniversary is 2022-12-13');
  expect(person.kinds).toEqual(['show page']);
});

describe('what is known from another interview', () => {
  beforeEach(() => {
    person = personIn('verdict');
  });

  it('is not asked again, and the verdict says whence it is', () => {
    person.say('cancel');
    begin('renew');
    const { view } = person;
    expect(view).toMatchObject({ kind: 'verdict', taken: expect.arrayContaining(['employerType', 'mtmId']) });
    person.say('change my mtm id to kim2');
    expect(person.view).toMatchObject({ taken: expect.not.arrayContaining(['mtmId']) });
  });

  it('counts only as far as it bears on the case', () => {
    person.say('change employer type to academic');
    person.submit({ institutionName: 'Contoso' });
    person.say('skip');
    person.say('cancel');
    begin('renew');
    if (person.view.kind !== 'page') throw new Error('the waiver form was expected');
    expect(person.page.taken).toEqual(['employerType', 'audience', 'institutionName']);
  });

  it('is asked again when it fits no more', () => {
    person.state = {
      ...person.state,
      interview: null,
      known: { employerType: 'academic', courseDate: '2022-05-02', institutionName: 'Contoso' },
    };
    person.context = { ...person.context, on: '2024-10-01' };
    begin('renew');
    expect(person.state.interview).toMatchObject({ answers: { employerType: 'academic' }, taken: ['employerType', 'institutionName'] });
    expect(person.state.interview?.answers.courseDate).toBeUndefined();
  });

  it('a start over asks all of it', () => {
    person.say('cancel');
    begin('renew');
    person.say('start over');
    expect([person.page.page, person.state.interview?.answers, person.state.interview?.taken]).toEqual(['profile', {}, []]);
  });
});

it.each([
  ['twenty long certifications', { certifications: Array.from({ length: 20 }, (_, index) => `${index}`.padEnd(200, 'x')) }],
  ['far too much', { certifications: 'x'.repeat(100_000), mtmId: 'y'.repeat(100_000), employerType: { deep: 'z'.repeat(100_000) } }],
])('a conversation stays small with %s', (_, inputs) => {
  person = personIn('middle');
  person.submit(inputs);
  person.say('x'.repeat(100_000));
  expect(JSON.stringify(person.state).length).toBeLessThan(20_000);
});
