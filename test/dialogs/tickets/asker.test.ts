import { beforeEach, describe, expect, it } from '@jest/globals';
import { unansweredIn } from '../../../bot/unanswered.ts';
import type { CardData, Verb } from '../../../dialogs/event.ts';
import { readState } from '../../../dialogs/migrations.ts';
import { questionToExperts } from '../../../dialogs/tickets/draft.ts';
import { newExperts } from '../../../dialogs/tickets/slot.ts';
import type { TicketSummary } from '../../../dialogs/tickets/views.ts';
import type { DraftView, Effect } from '../../../dialogs/view.ts';
import { mtm, Person } from '../person.ts';
import { answersOf, type StateName, stateNames, states } from '../states.ts';

const priyas: TicketSummary = { id: 'T1', status: 'assigned', subject: 'Does my MOS count?', expert: 'Priya' };
const waiting: TicketSummary = { ...priyas, status: 'waiting' };
const resolved: TicketSummary = { id: 'T2', status: 'resolved', subject: 'Which fee?' };

let person: Person;
beforeEach(() => {
  person = new Person();
  person.context = { ...person.context, experts: { available: true } };
});

const click = (verb: Verb, more: Partial<CardData> = {}, inputs: Record<string, unknown> = {}) =>
  person.happen({ kind: 'action', data: { v: 1, verb, ...more }, inputs });

const draft = (): DraftView => {
  const view = person.views.find((each): each is DraftView => each.kind === 'draft');
  if (!view) throw new Error(`no draft: ${person.kinds.join()}`);
  return view;
};
const ask = (inputs: Record<string, unknown> = {}, { token, question, along } = draft()) =>
  click('send-question', { token }, { question, along: along.join(','), ...inputs });
const effect = <K extends Effect['kind']>(kind: K) => person.effects.find((each): each is Effect & { kind: K } => each.kind === kind);

/** Presses the button of the card that says whom to ask. */
function askExperts() {
  const view = person.views.find((each) => each.kind === 'person');
  if (view?.kind !== 'person' || !view.experts) throw new Error(`experts are not offered: ${person.kinds.join()}`);
  const { question, entry, interview } = view.experts;
  click('ask-experts', { of: question.slice(0, 200), ...(entry ? { entry } : {}), ...(interview ? { interview } : {}) });
}

describe('asking a person', () => {
  it('offers the experts where there are some, and only there', () => {
    person.say('talk to a person');
    expect(person.view).toMatchObject({ kind: 'person', experts: { question: '' } });
    const alone = new Person();
    alone.say('talk to a person');
    expect(alone.view).not.toHaveProperty('experts');
  });

  it('from an answer has the question filled in and its statements along', () => {
    person.say('what is MTM?');
    click('person', { of: 'what is MTM?', entry: 'mtm-what' });
    askExperts();
    expect(draft()).toMatchObject({ question: 'what is MTM?', facts: ['G-34'], found: null, given: [] });
    ask();
    expect(effect('open-ticket')).toMatchObject({ topic: 'mtm-what', sent: { question: 'what is MTM?', facts: ['G-34'] } });
  });

  it('keeps the question as it was written: its case, its lines, all of its length', () => {
    const question = `Does MY MOS count?\n${'It is a long story. '.repeat(40)}`.trim();
    person.say(question);
    person.say('talk to a person');
    askExperts();
    expect(draft().question).toBe(question);
    ask();
    expect(effect('open-ticket')?.sent.question).toBe(question);
  });

  it('from a verdict takes the answers, the finding and its sources along', () => {
    person.say('can I renew?');
    person.submit({ employerType: 'freelancer', audience: 'developer' });
    person.submit(mtm);
    click('person', { interview: 'renew' });
    askExperts();
    expect(draft()).toMatchObject({ found: { decision: 'renew', verdict: 'yes' }, question: 'can I renew?' });
    expect(draft().given).toEqual(expect.arrayContaining(['employerType', 'certifications', 'mtmId']));
    expect(draft().facts.length).toBeGreaterThan(5);
    ask({ question: 'Is that so?' });
    const sent = effect('open-ticket')?.sent;
    expect(sent?.found?.requirements).toHaveLength(4);
    expect(sent?.answers).toMatchObject({ employerType: 'freelancer', mtmId: 'vkim' });
  });

  it('sends nothing that was unticked, and nothing that was not on the card', () => {
    person.say('can I renew?');
    person.submit({ employerType: 'freelancer', audience: 'developer' });
    person.submit(mtm);
    person.say('talk to a person');
    askExperts();
    const before = draft();
    ask(
      { question: 'Is that so?', along: 'field:employerType,field:managerEmail,field:constructor', managerEmail: 'kim@contoso.com' },
      before,
    );
    expect(effect('open-ticket')?.sent).toEqual({
      question: 'Is that so?',
      answers: { employerType: 'freelancer' },
      found: null,
      facts: [],
    });
  });

  it('without a named part sends the question alone', () => {
    person.say('renew');
    person.submit({ employerType: 'freelancer' });
    person.say('talk to a person');
    askExperts();
    click('send-question', { token: draft().token }, { question: 'Why?' });
    expect(effect('open-ticket')?.sent).toMatchObject({ question: 'Why?', answers: {} });
  });

  it.each(['', '  ', '\n', undefined])('asks for a question when there is none: %j', (question) => {
    person.say('ask the experts');
    ask({ question });
    expect(person.kinds).toEqual(['replace draft']);
    expect(draft().isEmpty).toBe(true);
    expect(person.state.experts.draft).not.toBeNull();
  });

  it('sent twice is one question', () => {
    person.say('ask the experts: why?');
    const first = draft();
    ask({}, first);
    expect(effect('open-ticket')?.draft).toBe(first.token);
    ask({}, first);
    expect(person.kinds).toEqual(['replace question-sent']);
  });

  it('cancelled sends nothing, and its card sends nothing after that', () => {
    person.say('ask the experts: why?');
    const first = draft();
    click('drop-question', { token: first.token });
    expect(person.kinds).toEqual(['replace question-dropped']);
    ask({}, first);
    expect(effect('open-ticket')).toBeUndefined();
  });

  it('by an older card, or a forged one, sends nothing', () => {
    person.say('ask the experts: one?');
    const first = draft();
    person.say('ask the experts: two?');
    for (const token of [first.token, 'forged', undefined]) {
      click('send-question', token === undefined ? {} : { token }, { question: 'x' });
      expect(effect('open-ticket')).toBeUndefined();
    }
    expect(person.state.experts.draft?.question).toBe('two?');
  });

  it.each(['ask the experts: does it count?', 'Please ask our experts: does it count?', '问专家：算数吗？', '请教专家：算数吗？'])(
    '%s',
    (words) => {
      person.say(words);
      expect(draft().question).toMatch(/^(does it count\?|算数吗？)$/);
    },
  );
  it('takes no long time to be told from other words', () => {
    const from = performance.now();
    for (const text of [`ask the experts: ${'. '.repeat(20_000)}x`, ' '.repeat(30_000), `ask the experts${' '.repeat(30_000)}x`])
      questionToExperts(text);
    expect(performance.now() - from).toBeLessThan(100);
  });
  it('in Chinese is a question in Chinese', () => {
    person.say('问专家：算数吗？');
    ask();
    expect(effect('open-ticket')?.language).toBe('zh');
  });

  it.each(stateNames)('in the state "%s" loses nothing', (name: StateName) => {
    (states[name] as (person: Person) => void)(person);
    const before = answersOf(person);
    person.say('talk to a person');
    askExperts();
    ask({ question: 'Why?' });
    expect(effect('open-ticket')).toBeDefined();
    expect(answersOf(person)).toEqual(before);
    if (person.state.interview && person.state.interview.page !== null)
      expect(person.card).toMatchObject({ interview: person.state.interview.id });
  });
});

describe('in a group', () => {
  beforeEach(() => {
    person.context = { ...person.context, where: 'group', place: 'Trainers' };
  });
  it.each([
    ['ask the experts: does it count?', 'ask the experts: does it count?'],
    ['问专家：算数吗？', '问专家：算数吗？'],
  ])('%s goes on in private, and there the draft opens', (words, text) => {
    person.say(words);
    expect(person.effects).toEqual([{ kind: 'continue-privately', text, from: 'Trainers' }]);
    person.context = { ...person.context, where: 'personal' };
    person.happen({ kind: 'continued', text, from: 'Trainers' });
    expect(person.kinds).toEqual(['show continued', 'show draft']);
    expect(draft().question).toMatch(/^(does it count\?|算数吗？)$/);
  });
  it('the button does the same', () => {
    person.say('talk to a person');
    askExperts();
    expect(person.kinds).toEqual(['continue-privately']);
  });
  it('nobody sees, sends or withdraws anything', () => {
    person.context = { ...person.context, tickets: [waiting] };
    person.say('what is MTM?');
    expect(person.kinds).toEqual(['show answer']);
    person.say('my tickets');
    expect(person.kinds).toEqual(['show personal-only']);
    click('withdraw-ticket', { ticket: 'T1', page: 'confirm' });
    click('send-on', { ticket: 'T1', token: 'x' });
    expect(effect('withdraw-ticket') ?? effect('to-ticket')).toBeUndefined();
  });
});

describe('while a ticket is open, what is typed', () => {
  beforeEach(() => {
    person.context = { ...person.context, tickets: [priyas] };
  });
  const offer = () => person.views.find((view) => view.kind === 'offer');

  it.each([
    ['what is MTM?', ['show answer', 'show offer']],
    ['quack', ['show offer', 'show not-understood']],
    ['renew', ['show offer', 'show page']],
    ['help', ['show help']],
    ['yes', ['show not-understood']],
    ['thanks', ['show you-are-welcome']],
    ['my tickets', ['show my-tickets']],
    ['ask the experts: another?', ['show draft']],
    ['  ', ['show not-understood']],
  ])('%j is answered with %j', (text, kinds) => {
    person.say(text);
    expect(person.kinds).toEqual(kinds);
  });
  it.each([
    ['what is MTM?', ['show offer', 'show answer']],
    ['yes', ['show offer', 'show not-understood']],
    ['thanks', ['show offer', 'show you-are-welcome']],
    ['help', ['show help']],
    ['cancel', ['show nothing-to-cancel']],
  ])('%j, when an expert waits for an answer, with %j', (text, kinds) => {
    person.context = { ...person.context, tickets: [waiting] };
    person.say(text);
    expect(person.kinds).toEqual(kinds);
  });
  it('answers an interview as ever, with the offer before the next page', () => {
    person.say('renew');
    person.say('freelancer, developer');
    expect(person.kinds).toEqual(['show offer', 'show page']);
    expect(person.state.interview?.answers.employerType).toBe('freelancer');
  });

  it('goes to the experts when the offer is taken, once, by the id of the message', () => {
    person.happen({ kind: 'text', text: 'It was 77-420.\nIn May.', id: 'm-1', attachments: 1 });
    const view = offer();
    if (view?.kind !== 'offer') throw new Error('no offer');
    for (let times = 0; times < 2; times += 1) {
      click('send-on', { ticket: 'T1', token: view.token });
      expect(person.effects).toEqual([
        { kind: 'replace', view: { kind: 'sent-on', expert: 'Priya' } },
        { kind: 'to-ticket', ticket: 'T1', text: 'It was 77-420.\nIn May.', source: 'm-1', attachments: 1 },
      ]);
    }
  });
  it('goes by the offer that is pressed, not by the latest', () => {
    person.say('quack one');
    const [first] = person.state.experts.offers;
    person.say('quack two');
    click('send-on', { ticket: 'T1', token: first?.token ?? '' });
    expect(effect('to-ticket')?.text).toBe('quack one');
  });
  it.each([
    ['a ticket of somebody else', { ticket: 'T9' }],
    ['no ticket', {}],
    ['words never typed', { ticket: 'T1', token: 'forged' }],
  ])('goes nowhere for %s', (_, forged) => {
    person.say('quack');
    click('send-on', { token: person.state.experts.offers[0]?.token ?? '', ...forged });
    expect(effect('to-ticket')).toBeUndefined();
    expect(person.effects.length).toBeGreaterThan(0);
  });
  it('is kept for a few messages only', () => {
    for (let times = 0; times < 9; times += 1) person.say(`quack ${times}`);
    expect(person.state.experts.offers.map(({ text }) => text)).toEqual([4, 5, 6, 7, 8].map((each) => `quack ${each}`));
  });
  it('is offered for each of several', () => {
    person.context = { ...person.context, tickets: [priyas, { ...waiting, id: 'T3' }, resolved] };
    person.say('quack');
    expect(offer()).toMatchObject({ tickets: [{ id: 'T1' }, { id: 'T3' }] });
  });
  it('is not kept among what nobody could answer: it may be meant for them', () => {
    const unanswered = (text: string) => {
      const before = person.state;
      const effects = person.say(text);
      return unansweredIn(before, { kind: 'text', text }, { state: person.state, effects }, 'en');
    };
    expect(unanswered('my boss is Kim')).toBeUndefined();
    person.context = { ...person.context, tickets: [] };
    expect(unanswered('my boss is Kim')).toBeDefined();
  });
  it('is not offered once all are resolved', () => {
    person.context = { ...person.context, tickets: [resolved] };
    person.say('quack');
    expect(person.kinds).toEqual(['show not-understood']);
  });
});

describe('my tickets', () => {
  beforeEach(() => {
    person.context = { ...person.context, tickets: [priyas, resolved] };
  });
  it.each(['my tickets', 'My tickets?', 'can I see my tickets', '我的工单', '我想看我的工单', '工单'])('%s lists them', (words) => {
    person.say(words);
    expect(person.view).toEqual({ kind: 'my-tickets', tickets: [priyas, resolved], canAsk: true });
  });
  it('are withdrawn after a question', () => {
    person.say('my tickets');
    click('withdraw-ticket', { ticket: 'T1', page: 'list' });
    expect(person.kinds).toEqual(['show confirm-withdraw']);
    expect(effect('withdraw-ticket')).toBeUndefined();
    click('withdraw-ticket', { ticket: 'T1', page: 'confirm' });
    expect(effect('withdraw-ticket')).toMatchObject({ ticket: 'T1' });
    expect(person.view).toMatchObject({ kind: 'my-tickets', tickets: [{ id: 'T1', status: 'withdrawn' }, resolved] });
  });
  it('are opened again', () => {
    click('reopen-ticket', { ticket: 'T2', page: 'list' });
    expect(effect('reopen-ticket')).toMatchObject({ ticket: 'T2' });
    expect(person.view).toMatchObject({ tickets: [priyas, { id: 'T2', status: 'open' }] });
    click('reopen-ticket', { ticket: 'T2' });
    expect(person.kinds).toEqual(['reopen-ticket']);
  });
  it.each([
    ['withdraw-ticket', 'T2'],
    ['withdraw-ticket', 'T9'],
    ['reopen-ticket', 'T1'],
    ['reopen-ticket', 'T9'],
    ['reopen-ticket', undefined],
  ] as const)('%s of %s does nothing but say so', (verb, ticket) => {
    click(verb, { page: 'confirm', ...(ticket ? { ticket } : {}) });
    expect(person.kinds).toEqual(['replace out-of-date']);
  });
  it.each(['ticket-take', 'ticket-release', 'ticket-note', 'ticket-resolve', 'ticket-reopen'] as const)('%s is not for askers', (verb) => {
    click(verb, { ticket: 'T1' }, { note: 'x' });
    expect(person.kinds).toEqual(['replace out-of-date']);
  });
});

it.each([undefined, null, 7, { asked: 1 }])('a state with %j where the experts should be goes on without them', (experts) => {
  person.say('renew');
  expect(readState({ ...person.state, experts })).toEqual({ ...person.state, experts: newExperts });
});
