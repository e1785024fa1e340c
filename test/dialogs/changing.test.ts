import { beforeEach, describe, expect, it } from '@jest/globals';
import { mtm, type Person, waiver } from './person.ts';
import { personIn, type StateName } from './states.ts';

let person: Person;
beforeEach(() => {
  person = personIn('verdict');
});
const difference = () => (person.view.kind === 'verdict' ? person.view.difference : undefined);

const inTheMiddle: readonly StateName[] = ['middle', 'a mistake to mend', 'a doubt to clear', 'the pages gone through again', 'verdict'];

describe.each(inTheMiddle)('in the state "%s"', (state) => {
  it.each([
    'change employer type',
    'Please change my employer type.',
    '修改雇主类型',
    '请更改一下雇主类型',
    'I want to change my employer type',
    'Can I change the employer type?',
    '我想修改雇主类型',
  ])('%s asks for that one', (words) => {
    person = personIn(state);
    person.say(words);
    expect(person.page.fields).toEqual([expect.objectContaining({ field: 'employerType', value: 'freelancer', required: true })]);
  });

  it.each(['change employer type to other', '把雇主类型改成其他', '我想把雇主类型改成其他', '雇主类型改为其他'])(
    '%s is done at once',
    (words) => {
      person = personIn(state);
      const { answers } = person.state.interview ?? {};
      person.say(words);
      expect(person.state.interview).toMatchObject({ answers: { ...answers, employerType: 'other' }, changing: null });
    },
  );

  it('what does not fit is to be mended, and going back leaves the answer of before', () => {
    person = personIn(state);
    person.say('change employer type to pirate');
    expect(person.problems).toEqual({ employerType: 'not-a-choice' });
    person.say('back');
    expect(person.state.interview).toMatchObject({ answers: { employerType: 'freelancer' }, changing: null });
  });
});

describe('one answer, asked for anew', () => {
  beforeEach(() => {
    person.press('change', person.card, 'lastClassOn');
  });

  it.each(['soon', '', ' ', '2023-01-01'])('"%s" does not fit, and the old one stands until a good one comes', (raw) => {
    person.submit({ lastClassOn: raw });
    expect(person.page.fields).toEqual([expect.objectContaining({ field: 'lastClassOn', problem: expect.anything() })]);
    expect(person.state.interview?.answers.lastClassOn).toBe(mtm.lastClassOn);
    person.press('back');
    expect(person.verdict.verdict).toBe('yes');
    expect(difference()).toBeUndefined();
  });

  it('what is typed and not sent goes with the change that is taken back', () => {
    person.happen({ kind: 'action', data: { v: 1, verb: 'back', ...person.card }, inputs: { lastClassOn: '2020-01-01' } });
    expect(person.verdict.verdict).toBe('yes');
    expect(person.state.interview?.answers.lastClassOn).toBe(mtm.lastClassOn);
  });

  it('a change that changes nothing makes no difference', () => {
    person.submit({ lastClassOn: mtm.lastClassOn });
    expect(difference()).toBeUndefined();
  });

  it('the verdict tells the difference of this change, and of the next one that of the next', () => {
    person.submit({ lastClassOn: '2020-01-01' });
    expect(difference()).toMatchObject({ fields: ['lastClassOn'], verdict: { before: 'yes', after: 'no' } });
    person.say('change my mtm id to kim2');
    expect(difference()).toMatchObject({ fields: ['mtmId'], verdict: { before: 'no', after: 'no' } });
  });

  it('never mind takes back the change, not the interview', () => {
    person.say('never mind');
    expect(person.verdict.verdict).toBe('yes');
  });
});

it('pressed twice, a change is asked for once', () => {
  const { card } = person;
  person.press('change', card, 'validation');
  const after = person.state;
  person.press('change', card, 'validation');
  expect(person.kinds).toEqual(['replace page']);
  expect(person.state).toEqual(after);
});

it('a change that opens new questions leads through them, and back through the pages with every answer', () => {
  person.say('change employer type to academic');
  expect(person.fields).toEqual(['institutionName']);
  person.submit({ institutionName: 'Contoso University' });
  expect(person.fields).toContain('managerEmail');
  person.press('back');
  expect(person.page.fields).toEqual([expect.objectContaining({ value: 'Contoso University' })]);
  person.press('back');
  person.submit({ employerType: 'academic' });
  person.submit(waiver);
  expect(difference()?.fields).toEqual(expect.arrayContaining(['employerType', 'institutionName', 'coursesTaught']));
});

it('going back from a verdict and through its pages tells the difference too', () => {
  person.say('back');
  person.submit({ ...mtm, lastClassOn: '2020-01-01' });
  expect(difference()).toMatchObject({ fields: ['lastClassOn'] });
});

it('while everything is gone through again, a single change does not forget the others', () => {
  person.say('renew');
  person.submit({ employerType: 'other', audience: 'developer' });
  person.say('change the last class to 2020-01-01');
  expect(difference()?.fields).toEqual(expect.arrayContaining(['employerType', 'lastClassOn']));
});

it('going back from the list of answers leads to where it was asked for', () => {
  person.press('change');
  expect(person.kinds).toEqual(['replace answers']);
  person.press('back');
  expect(person.kinds).toEqual(['replace verdict']);
});

it.each(['change the colour of the sky', '修改天空的颜色'])('%s: the list of what can be changed', (words) => {
  person.say(words);
  expect(person.kinds).toEqual(['show no-such-field', 'show answers']);
});

it('of several certifications one can be named as the only one', () => {
  person.say('change certifications to AZ-104, AZ-204');
  expect(person.state.interview?.answers.certifications).toHaveLength(2);
  person.say('change certifications to AZ-104');
  expect(person.state.interview?.answers.certifications).toHaveLength(1);
});
