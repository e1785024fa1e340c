/** From a question that nobody could answer to the expert's answer, and back: both sides as they read it. */
import { expect, it } from '@jest/globals';
import { render } from '../../../cards/render.ts';
import { renderThread, renderTicket } from '../../../cards/tickets/team.ts';
import type { TicketEffect } from '../../../dialogs/tickets/effects.ts';
import { summaryOf } from '../../../dialogs/tickets/summary.ts';
import { Person } from '../person.ts';
import { type Desk, desk, kim, opening, priya } from './desk.ts';

type Side = { readonly person: Person; readonly language: 'en' | 'zh' };

const spoken = ({ person, language }: Side) => person.views.map((view) => render(view, language).text).join('\n');
const heard = (effects: readonly TicketEffect[], language: 'en' | 'zh') =>
  effects.flatMap((effect) => (effect.kind === 'to-asker' ? [render(effect.view, language).text] : [])).join('\n');
const inThread = (effects: readonly TicketEffect[], language: 'en' | 'zh') =>
  effects.flatMap((effect) => (effect.kind === 'to-thread' ? [renderThread(effect.view, language).text] : [])).join('\n');

/** Presses the button of this title on one of the cards just shown. */
function press({ person, language }: Side, title: string, inputs: Record<string, unknown> = {}) {
  const actions = person.views.flatMap((view) => render(view, language).actions);
  const found = actions.find((each) => each.title === title || each.title.startsWith(title));
  if (!found) throw new Error(`no button "${title}", but: ${actions.map((each) => each.title).join(' | ')}`);
  person.happen({ kind: 'action', data: found.data, inputs });
}

function opened({ person }: Side): Desk {
  const effect = person.effects.find((each) => each.kind === 'open-ticket');
  if (effect?.kind !== 'open-ticket') throw new Error('nothing was sent');
  const { draft: id, language, topic, sent } = effect;
  return desk({ ...opening, id, language, topic, sent });
}

function sendOn({ person }: Side, at: Desk): readonly TicketEffect[] {
  const effect = person.effects.find((each) => each.kind === 'to-ticket');
  if (effect?.kind !== 'to-ticket') throw new Error('nothing was sent on');
  return at.happen({ kind: 'asker-said', from: kim, source: effect.source, text: effect.text });
}

it('in English', () => {
  const asker: Side = { person: new Person(), language: 'en' };
  const { person } = asker;
  person.context = { ...person.context, experts: { available: true } };
  person.say('Is there a dress code for trainers?');
  person.say('talk to a person');
  expect(spoken(asker)).toContain('You can also ask our experts right here.');
  press(asker, 'Ask our experts');
  expect(spoken(asker)).toMatch(/Your question \(required\): .*Is there a dress code for trainers\?/);
  press(asker, 'Send to the experts', { question: 'Is there a dress code for trainers?', along: '' });
  expect(spoken(asker)).toContain('Type my tickets to see how it stands or to take it back.');

  const at = opened(asker);
  expect(renderTicket(at.ticket, 'zh').text).toMatch(/给专家的问题\n○ 待处理\n提问人：.*Kim Lee.*\n语言：英文/);
  expect(heard(at.press('take', priya), 'en')).toMatch(/Priya Nair. is looking after your question\./);
  expect(at.reply('note: check with Redmond').map(({ kind }) => kind)).toEqual(['update']);
  const answer = heard(at.reply('Which country are you in?', priya, 'm1', 1), 'en');
  expect(answer).toMatch(/Priya Nair. answered:\n.Which country are you in\?/);
  expect(answer).toContain('One file or picture came with it; it does not travel.');

  person.context = { ...person.context, tickets: [summaryOf(at.ticket)] };
  person.happen({ kind: 'text', text: 'In Finland', id: 'm7' });
  expect(person.kinds[0]).toBe('show offer');
  press(asker, 'Send this to');
  expect(inThread(sendOn(asker, at), 'en')).toMatch(/Kim Lee. wrote:\n.In Finland/);
  pressAgain(asker, at);

  expect(heard(at.happen({ kind: 'resolve', by: priya, source: 'c9', closing: 'There is none.' }), 'en')).toMatch(
    /has marked your question as resolved.*\n.There is none\./,
  );
  person.context = { ...person.context, tickets: [summaryOf(at.ticket)] };
  person.say('my tickets');
  expect(spoken(asker)).toContain('✔ Resolved');
  press(asker, 'Reopen: 1.');
  const again = person.effects.find((each) => each.kind === 'reopen-ticket');
  if (again?.kind !== 'reopen-ticket') throw new Error('it is not opened again');
  at.happen({ kind: 'asker-reopens', from: kim, source: again.source });
  expect(at.ticket.status).toBe('assigned');
  expect(renderTicket(at.ticket, 'en').text).toContain('Being looked after (reopened)');
});

/** The same card pressed once more, as after a slow answer. */
function pressAgain(asker: Side, at: Desk) {
  const before = at.on('thread');
  const { offers } = asker.person.state.experts;
  asker.person.happen({
    kind: 'action',
    data: { v: 1, verb: 'send-on', ticket: at.ticket.id, token: offers.at(-1)?.token ?? '' },
    inputs: {},
  });
  sendOn(asker, at);
  expect(at.on('thread')).toEqual(before);
}

it('in Chinese, withdrawn by the asker', () => {
  const asker: Side = { person: new Person(), language: 'zh' };
  const { person } = asker;
  person.context = { ...person.context, language: 'zh', experts: { available: true } };
  person.say('问专家：讲师有着装要求吗？');
  press(asker, '发给专家', { question: '讲师有着装要求吗？', along: '' });
  const at = opened(asker);
  expect(at.ticket.language).toBe('zh');
  expect(renderTicket(at.ticket, 'en').text).toContain('Language: Chinese');
  person.context = { ...person.context, tickets: [summaryOf(at.ticket)] };
  person.say('我的工单');
  expect(spoken(asker)).toContain('○ 待处理');
  press(asker, '撤回：1.');
  press(asker, '是，撤回');
  const effect = person.effects.find((each) => each.kind === 'withdraw-ticket');
  if (effect?.kind !== 'withdraw-ticket') throw new Error('it is not withdrawn');
  const effects = at.happen({ kind: 'withdraw', from: kim, source: effect.source });
  expect(heard(effects, 'zh')).toContain('您的问题已撤回');
  expect(inThread(effects, 'zh')).toMatch(/Kim Lee.撤回了问题，不用再处理。/);
});
