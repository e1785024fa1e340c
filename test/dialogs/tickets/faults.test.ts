/** Faults that the nearest ancestor had, each as a test that it would fail. */
import { describe, expect, it } from '@jest/globals';
import { render } from '../../../cards/render.ts';
import { renderThread, renderTicket, sayClick } from '../../../cards/tickets/team.ts';
import { languages } from '../../../dialogs/language.ts';
import type { Expert } from '../../../dialogs/tickets/event.ts';
import { openTicket } from '../../../dialogs/tickets/open.ts';
import { teamClick } from '../../../dialogs/tickets/team-card.ts';
import type { TicketSummary } from '../../../dialogs/tickets/views.ts';
import { Person } from '../person.ts';
import { personIn, stateNames } from '../states.ts';
import { Desk, desk, guest, kim, opening, priya, wei } from './desk.ts';

function asker(tickets: readonly TicketSummary[] = []): Person {
  const person = new Person();
  person.context = { ...person.context, experts: { available: true }, tickets };
  return person;
}

describe('fault 1: a failed post hangs the turn, and its repetition stores another ticket', () => {
  it('a failed post is told, keeps the ticket, and is one ticket and one post however often the turn comes', () => {
    const person = asker();
    person.say('ask the experts: does it count?');
    const send = () =>
      person.happen({ kind: 'action', data: { v: 1, verb: 'send-question', token: 'token-of-turn-1' }, inputs: { question: 'Why?' } });
    const opened = [...send(), ...send(), ...send()].flatMap((effect) => (effect.kind === 'open-ticket' ? [effect] : []));
    expect(opened).toHaveLength(1);
    const again = opened.flatMap(({ draft: id, language, topic, sent }) =>
      [1, 2].map((now) => openTicket({ ...opening, id, language, topic, sent }, { now })),
    );
    expect(new Set(again.flatMap(({ effects }) => effects.map(({ id }) => id))).size).toBe(1);
    const at = new Desk();
    at.happen({ kind: 'undelivered', of: 'post' });
    expect(at.effects).toMatchObject([{ kind: 'to-asker', to: kim, view: { news: 'post-failed' } }]);
    at.post();
    expect(at.ticket).toMatchObject({ status: 'open', posted: true });
  });
});

describe('fault 2: the last writer wins, and nobody looks at what the ticket has become', () => {
  it('"take it" on a closed ticket does not open it', () => {
    const ways = [(at: Desk) => at.press('resolve', priya), (at: Desk) => at.happen({ kind: 'withdraw', from: kim, source: 'w' })];
    for (const close of ways) {
      const at = desk();
      close(at);
      const { status } = at.ticket;
      at.press('take', wei);
      expect(at.ticket).toMatchObject({ status, owner: null });
    }
  });
  it('of two experts who click within a second, from the same card, in either order, one has it', () => {
    for (const [first, second] of [
      [priya, wei],
      [wei, priya],
    ] as const) {
      const at = desk();
      const card = at.ticket.rev;
      at.press('take', first, card);
      at.press('take', second, card);
      expect(at.ticket.owner?.name).toBe(first.name);
      expect(at.answered).toEqual([{ code: 'taken-by', name: first.name }]);
      expect(at.happened.filter((what) => what === 'taken')).toHaveLength(1);
    }
  });
});

describe('fault 3: any submit counts as a change of status, with the ticket’s id from the payload and nobody asking who clicked', () => {
  const forged = { v: 1, verb: 'ticket-resolve', ticket: 'T1', rev: 0 } as const;
  it('who is not on the team changes nothing, though the card says all the right things', () => {
    const at = desk();
    const read = teamClick(forged, { closing: 'Send me your password', suggest: 'true', by: 'priya', member: true }, guest, 'c');
    if (!read) throw new Error('the card is not read');
    const before = at.ticket;
    at.happen(read.event);
    expect(at.ticket).toEqual(before);
    expect(at.kinds).toEqual(['answer-click']);
  });
  it('what a card says about who clicked is not read', () => {
    const read = teamClick({ ...forged, by: priya } as typeof forged, { by: priya, member: 'true' }, guest, 'c');
    expect(read?.event).toMatchObject({ by: guest });
  });
  it.each(['submit', 'start', 'help', 'send-on', 'withdraw-ticket'] as const)('a card with the verb %s changes no ticket', (verb) => {
    expect(teamClick({ v: 1, verb, ticket: 'T1' }, {}, priya, 'c')).toBeUndefined();
  });
  it('in the personal chat, a ticket counts only when it is this person’s own', () => {
    const person = asker([{ id: 'T1', status: 'open', subject: 'Mine' }]);
    person.say('quack');
    const token = person.state.experts.offers[0]?.token ?? '';
    for (const verb of ['send-on', 'withdraw-ticket', 'reopen-ticket', 'ticket-take', 'ticket-resolve'] as const) {
      person.happen({ kind: 'action', data: { v: 1, verb, ticket: 'T2', token, page: 'confirm' }, inputs: {} });
      expect(person.kinds).toEqual(['replace out-of-date']);
    }
  });
  it('a refusal shows nothing of the ticket', () => {
    const at = desk();
    at.press('take', { ...guest, name: 'Mallory' });
    expect(at.effects).toEqual([
      {
        kind: 'answer-click',
        id: 'T1/answer-click/click-1',
        ticket: 'T1',
        to: { id: 'guest', name: 'Mallory' },
        answer: { code: 'not-a-member' },
      },
    ]);
  });
});

describe('fault 4: in a group nothing is answered', () => {
  it.each(['ask the experts: does it count?', 'talk to a person', 'my tickets', 'quack', 'what is MTM?', ''])(
    '%j is answered there, too',
    (words) => {
      for (const where of ['group', 'channel'] as const) {
        const person = asker();
        person.context = { ...person.context, where };
        expect(person.say(words).length).toBeGreaterThan(0);
      }
    },
  );
});

describe('fault 5: an error ends in "please fix the bot source code"', () => {
  it.each(stateNames)('no button about tickets, however it is bent, fails in the state "%s"', (name) => {
    const before = personIn(name);
    const bent = [
      {},
      { ticket: 'T1' },
      { ticket: '', token: '' },
      { token: 'x', page: 'confirm', ticket: 'T1' },
      { of: '${x}', entry: 'constructor' },
    ];
    const inputs = [{}, { question: 7, along: {} }, { question: ['x'], along: null }, { note: {}, closing: [], suggest: {} }];
    for (const verb of [
      'ask-experts',
      'send-question',
      'drop-question',
      'send-on',
      'my-tickets',
      'withdraw-ticket',
      'reopen-ticket',
      'ticket-take',
      'ticket-note',
      'ticket-resolve',
    ] as const)
      for (const more of bent)
        for (const each of inputs) {
          const person = Object.assign(asker([{ id: 'T1', status: 'waiting', subject: 'x' }]), { state: before.state });
          expect(person.happen({ kind: 'action', data: { v: 1, verb, ...more }, inputs: each }).length).toBeGreaterThan(0);
          for (const view of person.views) expect(render(view, 'zh').text).toMatch(/\S/);
          expect(() => teamClick({ v: 1, verb, ...more }, each, priya, 'c')).not.toThrow();
        }
  });
});

describe('fault 7: the question is lower-cased on its way', () => {
  it('it reaches the experts as it was written', () => {
    const at = desk({ sent: { ...opening.sent, question: 'Does my MOS (77-420) COUNT?' } });
    for (const language of languages) expect(renderTicket(at.ticket, language).text).toContain('Does my MOS (77-420) COUNT?');
    at.ask('MOS Expert, NOT Specialist');
    expect(at.on('thread')).toEqual(['MOS Expert, NOT Specialist']);
  });
  it('and a question to which there is no answer can be asked', () => {
    const person = asker();
    person.say('Quack QUACK?');
    person.say('talk to a person');
    expect(person.view).toMatchObject({ experts: { question: 'Quack QUACK?' } });
  });
});

describe('fault 9: the asker’s notification is sent through the turn of the expert', () => {
  it('whatever is for the asker names the asker’s own conversation, whoever brought it about', () => {
    const at = desk();
    at.press('take', priya);
    at.reply('Until June.', wei);
    at.happen({ kind: 'edited', by: wei, source: 'm-Until June.', text: 'Until July.', at: 9 });
    at.press('resolve', priya);
    at.press('reopen', wei);
    const forAsker = [...at.outbox.values()].filter(({ kind }) => kind === 'to-asker' || kind === 'edit-to-asker');
    expect(forAsker).toHaveLength(5);
    for (const effect of forAsker) expect(effect).toMatchObject({ to: kim });
  });
});

describe('fault 10: a reply reads "todo"', () => {
  const everyone: readonly Expert[] = [priya, guest];
  it.each(languages)('every effect of every event has words in %s', (language) => {
    for (const by of everyone)
      for (const closed of [false, true]) {
        const at = desk();
        if (closed) at.press('resolve', priya);
        at.press('take', by);
        at.press('release', by);
        at.reply('Until June.', by);
        at.ask('Thanks');
        at.press('resolve', by);
        at.press('reopen', by);
        at.happen({ kind: 'withdraw', from: kim, source: 'w' });
        at.reply('Too late', by);
        for (const effect of at.outbox.values()) {
          const said =
            effect.kind === 'answer-click'
              ? sayClick(effect.answer, language)
              : effect.kind === 'to-asker' || effect.kind === 'edit-to-asker'
                ? render(effect.view, language).text
                : 'view' in effect
                  ? renderThread(effect.view, language).text
                  : renderTicket(at.ticket, language).text;
          expect(said).toMatch(/\p{L}{2}/u);
          expect(said).not.toMatch(/todo|undefined|null|\[object|\$\{/i);
        }
      }
  });
});
