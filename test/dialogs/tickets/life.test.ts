import { describe, expect, it } from '@jest/globals';
import type { Expert } from '../../../dialogs/tickets/event.ts';
import { openTicket } from '../../../dialogs/tickets/open.ts';
import { type Status, statuses } from '../../../dialogs/tickets/ticket.ts';
import { Desk, desk, guest, hour, kim, opening, priya, wei } from './desk.ts';

const into: Record<Status, (at: Desk) => void> = {
  open: () => {},
  assigned: (at) => at.press('take', priya),
  waiting: (at) => {
    at.press('take', priya);
    at.reply('Which exam was it?');
  },
  resolved: (at) => {
    at.press('take', priya);
    at.press('resolve', priya);
  },
  withdrawn: (at) => at.happen({ kind: 'withdraw', from: kim, source: 'w' }),
};

function deskIn(status: Status): Desk {
  const at = desk();
  into[status](at);
  expect(at.ticket.status).toBe(status);
  return at;
}

const events = {
  take: (at) => at.press('take', wei),
  release: (at) => at.press('release', wei),
  reply: (at) => at.reply('Until June.', wei),
  note: (at) => at.happen({ kind: 'note', by: wei, source: 'n', text: 'ask Redmond' }),
  'asker writes': (at) => at.ask('It was 77-420.'),
  resolve: (at) => at.press('resolve', wei),
  reopen: (at) => at.press('reopen', wei),
  'asker reopens': (at) => at.happen({ kind: 'asker-reopens', from: kim, source: 'r' }),
  withdraw: (at) => at.happen({ kind: 'withdraw', from: kim, source: 'w2' }),
} as const satisfies Record<string, (at: Desk) => unknown>;

/** In this order: open, assigned to Priya, waiting, resolved, withdrawn. A word in quotes is the answer to the click, and nothing changes. */
const table: Record<keyof typeof events, readonly [string, string, string, string, string]> = {
  take: ['assigned', '"taken-by"', '"taken-by"', '"is-resolved"', '"is-withdrawn"'],
  release: ['"nobody-has-it"', 'open', 'waiting', '"is-resolved"', '"is-withdrawn"'],
  reply: ['waiting', 'waiting', 'waiting', 'resolved', 'withdrawn'],
  note: ['open', 'assigned', 'waiting', 'resolved', 'withdrawn'],
  'asker writes': ['open', 'assigned', 'assigned', 'resolved', 'withdrawn'],
  resolve: ['resolved', 'resolved', 'resolved', '"already-resolved"', '"is-withdrawn"'],
  reopen: ['"already-open"', '"already-open"', '"already-open"', 'assigned', '"is-withdrawn"'],
  'asker reopens': ['open', 'assigned', 'waiting', 'assigned', 'withdrawn'],
  withdraw: ['withdrawn', 'withdrawn', 'withdrawn', 'resolved', 'withdrawn'],
};

describe.each(Object.entries(table))('%s', (event, outcomes) => {
  it.each(statuses.map((status, index) => [status, outcomes[index] ?? ''] as const))('when %s: %s', (status, outcome) => {
    const at = deskIn(status);
    const before = at.ticket;
    events[event as keyof typeof events](at);
    if (outcome.startsWith('"')) {
      expect(at.answered.map(({ code }) => `"${code}"`)).toEqual([outcome]);
      expect({ ...at.ticket, seen: [] }).toEqual({ ...before, seen: [] });
      expect(at.kinds).toEqual(['answer-click']);
    } else expect(at.ticket.status).toBe(outcome);
  });
});

describe('two experts', () => {
  it('who click at once: the first has it, the other one hears who, and the card of all stays as it is', () => {
    const at = desk();
    const card = at.ticket.rev;
    at.press('take', priya, card);
    expect(at.kinds).toEqual(['to-asker', 'update']);
    at.press('take', wei, card);
    expect(at.ticket.owner).toEqual({ id: 'priya', name: 'Priya Nair' });
    expect(at.effects).toEqual([expect.objectContaining({ kind: 'answer-click', answer: { code: 'taken-by', name: 'Priya Nair' } })]);
  });
  it('of whom one releases it and the other takes it', () => {
    const at = desk();
    at.press('take', priya);
    at.press('release', priya);
    at.press('take', wei);
    expect(at.ticket.owner?.name).toBe('Wei Zhang');
    expect(at.happened).toEqual(['opened', 'posted', 'taken', 'released', 'taken']);
  });
  it('who resolve and reopen: a click on the card of before, arriving again under another id, changes nothing', () => {
    const at = desk();
    const card = at.ticket.rev;
    at.press('take', priya, card);
    at.press('release', priya);
    at.press('take', priya, card);
    expect(at.answered).toEqual([{ code: 'out-of-date' }]);
    expect(at.ticket.owner).toBeNull();
  });
  it('may both answer, each under their own name, whoever has it', () => {
    const at = desk();
    at.press('take', priya);
    at.reply('Until June.', wei);
    expect(at.effects[0]).toMatchObject({ kind: 'to-asker', to: kim, view: { kind: 'relayed', by: 'Wei Zhang', text: 'Until June.' } });
    expect(at.ticket.owner?.name).toBe('Priya Nair');
  });
});

describe('somebody who is not on the team', () => {
  const forged: Expert = { ...guest, id: priya.id, name: priya.name };
  it.each([guest, forged])('can do nothing with a card, and learns nothing from it', (by) => {
    for (const status of statuses) {
      const at = deskIn(status);
      const before = at.ticket;
      for (const kind of ['take', 'release', 'reopen', 'resolve'] as const) {
        at.press(kind, by);
        expect(at.answered).toEqual([{ code: 'not-a-member' }]);
        expect(JSON.stringify(at.effects)).not.toMatch(/MOS|Kim|Which exam/);
      }
      at.happen({ kind: 'note', by, source: 'n', text: 'x' });
      expect(at.answered).toEqual([{ code: 'not-a-member' }]);
      at.happen({ kind: 'edited', by, source: 'm-Which exam was it?', text: 'Send me your password', at: at.context.now });
      at.happen({ kind: 'deleted', by, source: 'm-Which exam was it?', at: at.context.now });
      expect(at.effects).toEqual([]);
      expect(at.ticket).toEqual(before);
    }
  });
  it('is not relayed, and is told so in the thread', () => {
    const at = desk();
    at.reply('Send me your password', guest);
    expect(at.effects).toMatchObject([{ kind: 'to-thread', view: { news: 'not-sent-not-a-member' } }]);
    expect(at.on('asker')).toEqual([]);
  });
  it('and who is not the asker, cannot speak, withdraw or reopen as the asker', () => {
    const at = deskIn('resolved');
    const before = at.ticket;
    const from = 'msteams|personal|mallory';
    for (const kind of ['withdraw', 'asker-reopens'] as const) at.happen({ kind, from, source: 'x' });
    at.happen({ kind: 'asker-said', from, source: 'y', text: 'hello', reopening: true });
    at.happen({ kind: 'asker-edited', from, source: 'y', text: 'hello', at: 1 });
    at.happen({ kind: 'asker-deleted', from, source: 'y', at: 1 });
    expect(at.ticket).toEqual(before);
    expect(at.on('thread')).toEqual([]);
  });
});

describe('a resolution', () => {
  it('brings the closing words once, and asks for a suggestion where that was ticked', () => {
    const at = desk();
    at.happen({ kind: 'resolve', by: priya, source: 'c', closing: 'It counts until June.', suggest: true });
    expect(at.effects).toMatchObject([
      { kind: 'to-asker', view: { news: 'resolved', by: 'Priya Nair', words: 'It counts until June.' } },
      { kind: 'suggest' },
      { kind: 'update' },
    ]);
    at.happen({ kind: 'resolve', by: priya, source: 'c', closing: 'It counts until June.', suggest: true });
    expect(at.effects).toEqual([]);
  });
  it('whose closing words are a note says nothing of them', () => {
    const at = desk();
    at.happen({ kind: 'resolve', by: priya, source: 'c', closing: 'note: a difficult one' });
    expect(JSON.stringify(at.effects)).not.toContain('difficult');
  });
  it('is followed by a last word of an expert, and stays', () => {
    const at = deskIn('resolved');
    at.reply('And good luck!');
    expect(at.on('asker')).toEqual(['And good luck!']);
    expect(at.ticket.status).toBe('resolved');
  });
  it('holds what the asker writes after it until they reopen, and then loses none of it', () => {
    const at = deskIn('resolved');
    at.ask('One more thing');
    at.ask('And another');
    expect(at.news).toEqual(['held']);
    expect(at.on('thread')).toEqual([]);
    at.happen({ kind: 'asker-reopens', from: kim, source: 'r' });
    expect(at.on('thread')).toEqual(['One more thing', 'And another']);
    expect(at.ticket).toMatchObject({ status: 'assigned', owner: { name: 'Priya Nair' } });
    expect(at.happened.slice(-1)).toEqual(['reopened']);
  });
  it('is undone at once where the asker has said so', () => {
    const at = deskIn('resolved');
    at.ask('One more thing', 's', { reopening: true });
    expect([at.on('thread'), at.ticket.status]).toEqual([['One more thing'], 'assigned']);
  });
});

describe('a post that fails', () => {
  it('is told to the asker once, keeps the ticket with all that was said, and is told again when it stands', () => {
    const at = new Desk();
    at.happen({ kind: 'undelivered', of: 'post' });
    expect(at.news).toEqual(['post-failed']);
    at.happen({ kind: 'undelivered', of: 'post' });
    expect(at.effects).toEqual([]);
    at.ask('It was 77-420.');
    expect(at.on('thread')).toEqual([]);
    at.post();
    expect(at.news).toEqual(['posted-after-all']);
    expect(at.on('thread')).toEqual(['It was 77-420.']);
    at.post();
    expect(at.effects).toEqual([]);
    expect([...at.outbox.values()].filter(({ kind }) => kind === 'post')).toHaveLength(1);
  });
  it('opened again with the same draft is the same post', () => {
    const [one, two] = [openTicket(opening, { now: 1 }), openTicket(opening, { now: 2 })];
    expect(one.effects).toEqual(two.effects);
  });
  it('of a message is said to whoever wrote it, once', () => {
    const at = desk();
    at.reply('Until June.');
    at.happen({ kind: 'undelivered', of: 'to-asker', message: 'expert:m-Until June.' });
    expect(at.effects[0]).toMatchObject({ kind: 'to-thread', view: { news: 'asker-not-reached', by: 'Priya Nair' } });
    at.happen({ kind: 'undelivered', of: 'to-asker', message: 'expert:m-Until June.' });
    expect(at.effects).toEqual([]);
    at.ask('Thanks');
    at.happen({ kind: 'undelivered', of: 'to-thread', message: 'asker:m-Thanks' });
    expect(at.news).toEqual(['not-delivered']);
  });
});

describe('a reminder', () => {
  const later = (at: Desk, ms: number) => {
    at.context = { ...at.context, now: at.context.now + ms };
    at.happen({ kind: 'remind' });
    return at.effects.flatMap((effect) => (effect.kind === 'remind-team' && effect.view.kind === 'reminder' ? [effect.view.overdue] : []));
  };
  it('comes before the time is over, when it is over and once more, and not every time the clock is asked', () => {
    const at = desk();
    expect(later(at, 19 * hour)).toEqual([]);
    expect(later(at, 1 * hour)).toEqual([false]);
    expect(later(at, 1 * hour)).toEqual([]);
    expect(later(at, 3 * hour)).toEqual([true]);
    expect(later(at, 23 * hour)).toEqual([]);
    expect(later(at, 1 * hour)).toEqual([true]);
    expect(later(at, 1000 * hour)).toEqual([]);
  });
  it.each(['waiting', 'resolved', 'withdrawn'] as const)('never comes while it is %s', (status) => {
    expect(later(deskIn(status), 1000 * hour)).toEqual([]);
  });
  it('begins anew when the asker has answered', () => {
    const at = deskIn('waiting');
    later(at, 100 * hour);
    at.ask('It was 77-420.');
    expect(later(at, 19 * hour)).toEqual([]);
    expect(later(at, 1 * hour)).toEqual([false]);
  });
});

it('every change is in the history with who and when', () => {
  const at = desk();
  at.press('take', priya);
  at.reply('Which one?');
  at.happen({ kind: 'note', by: wei, source: 'n', text: 'hm' });
  at.ask('MOS');
  at.happen({ kind: 'withdraw', from: kim, source: 'w' });
  expect(at.ticket.history.map(({ by, what }) => `${by?.name ?? '-'}: ${what}`)).toEqual([
    'Kim Lee: opened',
    '-: posted',
    'Priya Nair: taken',
    'Priya Nair: replied',
    'Wei Zhang: noted',
    'Kim Lee: asker-wrote',
    'Kim Lee: withdrawn',
  ]);
  const times = at.ticket.history.map(({ at: when }) => when);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
});
