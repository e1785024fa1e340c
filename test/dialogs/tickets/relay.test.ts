import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Expert, TicketEvent } from '../../../dialogs/tickets/event.ts';
import { isNote } from '../../../dialogs/tickets/note.ts';
import { Desk, desk, guest, kim, priya, wei } from './desk.ts';

describe('a note', () => {
  it.each([
    ...['note: x', 'Note : x', 'NOTE：x', '// x', '／／ x', '备注：x', '备注: x', '内部：x', 'internal: x', 'internal note: x'],
    ...[
      '  \n note: x',
      '**note:** x',
      '“note: x”',
      '> note: x',
      '<p>note: x',
      '<at>Kim</at> note: x',
      '\u200bnote: x',
      '🤫 note: x',
      '(note: x)',
    ],
  ])('%j stays with the team', (text) => {
    expect(isNote(text)).toBe(true);
    const at = desk();
    at.reply(text);
    expect(at.effects.map(({ kind }) => kind)).toEqual(['update']);
    expect(at.ticket.status).toBe('open');
  });
  it.each(['noted', 'Please note: it ends in June', 'https://aka.ms/mctforum', 'see a // b', '请注意：六月到期', 'a note', '/help'])(
    '%j is none',
    (text) => {
      expect(isNote(text)).toBe(false);
    },
  );
  it.each(['<at>', '<', '“', 'note', ' '])('%j many times over takes no long time to tell', (text) => {
    const from = performance.now();
    isNote(text.repeat(30_000));
    expect(performance.now() - from).toBeLessThan(100);
  });
  it('by the button stays, too; sent twice under two ids it is one', () => {
    const at = desk();
    for (const source of ['c1', 'c2']) at.happen({ kind: 'note', by: priya, source, text: 'a difficult one', rev: 0 });
    expect(at.ticket.messages).toHaveLength(1);
    expect([at.on('asker'), at.on('thread')]).toEqual([[], []]);
  });
  it('edited into other words stays one', () => {
    const at = desk();
    at.reply('note: x', priya, 'm');
    at.happen({ kind: 'edited', by: priya, source: 'm', text: 'x', at: 5 });
    expect(at.on('asker')).toEqual([]);
  });
  it('that other words were edited into takes them back, and its words do not leave', () => {
    const at = desk();
    at.reply('Until June.', priya, 'm');
    at.happen({ kind: 'edited', by: priya, source: 'm', text: 'note: not sure', at: 5 });
    expect(at.effects[0]).toMatchObject({ kind: 'edit-to-asker', view: { takenBack: true, text: '' } });
    at.happen({ kind: 'edited', by: priya, source: 'm', text: 'really not', at: 6 });
    expect(at.on('asker')).toEqual(['']);
    expect(JSON.stringify([...at.outbox.values()])).not.toContain('sure');
  });
});

describe('an edit', () => {
  it('follows to the other side, in both directions', () => {
    const at = desk();
    at.reply('Until Juni.', priya, 'm');
    at.ask('Thnaks', 'm');
    at.happen({ kind: 'edited', by: priya, source: 'm', text: 'Until June.', at: 5 });
    at.happen({ kind: 'asker-edited', from: kim, source: 'm', text: 'Thanks', at: 5 });
    expect([at.on('asker'), at.on('thread')]).toEqual([['Until June.'], ['Thanks']]);
  });
  it('that is older than the latest changes nothing', () => {
    const at = desk();
    at.reply('one', priya, 'm');
    at.happen({ kind: 'edited', by: priya, source: 'm', text: 'three', at: 7 });
    at.happen({ kind: 'edited', by: priya, source: 'm', text: 'two', at: 6 });
    expect(at.on('asker')).toEqual(['three']);
  });
  it('that is faster than its message is what goes out', () => {
    const at = desk();
    at.happen({ kind: 'edited', by: priya, source: 'm', text: 'right', at: 7 });
    at.happen({ kind: 'edited', by: priya, source: 'm', text: 'wrong', at: 6 });
    at.reply('first', priya, 'm');
    expect(at.kinds).toEqual(['to-asker', 'update']);
    expect(at.on('asker')).toEqual(['right']);
  });
  it('of somebody else’s words changes nothing', () => {
    const at = desk();
    at.reply('Until June.', priya, 'm');
    at.happen({ kind: 'edited', by: wei, source: 'm', text: 'Never.', at: 5 });
    expect(at.on('asker')).toEqual(['Until June.']);
  });
  it('of what waits goes out with it', () => {
    const at = new Desk();
    at.ask('Thnaks', 'm');
    at.happen({ kind: 'asker-edited', from: kim, source: 'm', text: 'Thanks', at: 5 });
    at.post();
    expect(at.on('thread')).toEqual(['Thanks']);
  });
});

describe('a deletion', () => {
  it('takes the words back, and undoing it brings them again', () => {
    const at = desk();
    at.reply('Until June.', priya, 'm');
    at.happen({ kind: 'deleted', by: priya, source: 'm', at: 5 });
    expect(at.on('asker')).toEqual(['']);
    at.happen({ kind: 'edited', by: priya, source: 'm', text: 'Until June.', at: 6 });
    expect(at.on('asker')).toEqual(['Until June.']);
  });
  it('that is faster than its message keeps it from going out', () => {
    const at = desk();
    at.happen({ kind: 'deleted', by: priya, source: 'm', at: 5 });
    at.reply('Until June.', priya, 'm');
    expect(at.on('asker')).toEqual([]);
    at.happen({ kind: 'edited', by: priya, source: 'm', text: 'Until June.', at: 6 });
    expect(at.on('asker')).toEqual(['Until June.']);
  });
});

describe('what does not travel', () => {
  it('is counted: files and pictures', () => {
    const at = desk();
    at.reply('See this', priya, 'm', 2);
    expect(at.effects[0]).toMatchObject({ view: { text: 'See this', attachments: 2 } });
    at.reply('', priya, 'm2', 1);
    expect(at.effects[0]).toMatchObject({ view: { text: '', attachments: 1 } });
  });
  it('is said: the rest of a very long message', () => {
    const at = desk();
    at.reply('x'.repeat(9000));
    expect(at.effects[0]).toMatchObject({ view: { shortened: true, text: 'x'.repeat(4000) } });
  });
  it('is nothing where nothing was written', () => {
    const at = desk();
    at.reply(' ');
    at.ask('');
    expect(at.effects).toEqual([]);
  });
});

/** What both sides and the clock did, before the channel shuffles and repeats it. */
type Said = {
  readonly side: 'asker' | 'expert' | 'guest';
  readonly edits: readonly string[];
  readonly isNote: boolean;
  readonly isDeleted: boolean;
};

const experts: readonly Expert[] = [priya, wei];

const said: fc.Arbitrary<Said> = fc.record({
  side: fc.constantFrom('asker', 'expert', 'expert', 'guest'),
  edits: fc.array(fc.constantFrom('a', 'b', 'c', 'note: SECRET'), { maxLength: 3 }),
  isNote: fc.boolean(),
  isDeleted: fc.boolean(),
});

const clicks: fc.Arbitrary<TicketEvent> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('take', 'release', 'resolve', 'reopen'),
    by: fc.constantFrom(...experts, guest),
    source: fc.constantFrom('c1', 'c2', 'c3', 'c4', 'c5'),
  }) as fc.Arbitrary<TicketEvent>,
  fc.constant<TicketEvent>({ kind: 'remind' }),
  fc.constant<TicketEvent>({ kind: 'note', by: priya, source: 'n', text: 'SECRET by the button' }),
  fc.record({
    kind: fc.constant('asker-reopens'),
    from: fc.constant(kim),
    source: fc.constantFrom('r1', 'r2'),
  }) as fc.Arbitrary<TicketEvent>,
  fc.constant<TicketEvent>({ kind: 'delivered', of: 'post' }),
  fc.constant<TicketEvent>({ kind: 'undelivered', of: 'post' }),
);

/** In two conversations, messages may well have the same numbers. */
const sourceOf = (index: number) => `${Math.floor(index / 2)}`;
const isAsker = (index: number, side: Said['side']) => side === 'asker' && index % 2 === 0;

function eventsOf({ side, edits, isNote: secret, isDeleted }: Said, index: number): TicketEvent[] {
  const source = sourceOf(index);
  const text = (words: string) => (secret && !isAsker(index, side) ? `note: SECRET ${words} ${index}` : `${words} ${index}`);
  const by = side === 'guest' ? guest : (experts[index % 4 === 1 ? 0 : 1] as Expert);
  const times = edits.map((words, time) => ({
    text: text(isAsker(index, side) ? words.replace('note: SECRET', 'd') : words),
    at: time + 1,
  }));
  const end = edits.length + 1;
  if (isAsker(index, side))
    return [
      { kind: 'asker-said', from: kim, source, text: text('first') },
      ...times.map((each): TicketEvent => ({ kind: 'asker-edited', from: kim, source, ...each })),
      ...(isDeleted ? [{ kind: 'asker-deleted', from: kim, source, at: end } as const] : []),
    ];
  const own = `${source}${index % 2 === 0 ? ' beside' : ''}`;
  return [
    { kind: 'reply', by, source: own, text: text('first') },
    ...times.map((each): TicketEvent => ({ kind: 'edited', by, source: own, ...each })),
    ...(isDeleted ? [{ kind: 'deleted', by, source: own, at: end } as const] : []),
  ];
}

/** What must stand there in the end; undefined where a note among the edits may have taken it back on the way, as it depends on when that came. */
function lastWords({ edits, isDeleted }: Said, index: number, side: 'asker' | 'expert'): string | undefined {
  if (side === 'expert' && edits.some((words) => words.startsWith('note:'))) return undefined;
  return isDeleted ? '' : `${(edits.at(-1) ?? 'first').replace('note: SECRET', 'd')} ${index}`;
}

const story = fc.tuple(fc.array(said, { maxLength: 6 }), fc.array(clicks, { maxLength: 8 })).chain(([messages, others]) => {
  const all = [...messages.flatMap(eventsOf), ...others];
  return fc.tuple(
    fc.constant(messages),
    // Each arrives once at least, in any order, and any of them again at any time.
    fc.shuffledSubarray(all, { minLength: all.length }),
    fc.array(fc.nat(), { maxLength: 20 }),
  );
});

it('every relayed message stands on the other side exactly once, under repetition, disorder and restarts; a note never', () => {
  fc.assert(
    fc.property(story, ([messages, events, repeated]) => {
      const at = new Desk();
      // `happen` reads the ticket anew from its JSON each time, and lets an id out once, as an outbox does.
      const arriving = [...events];
      for (const again of repeated)
        if (events.length > 0) arriving.splice(again % (arriving.length + 1), 0, events[again % events.length] as TicketEvent);
      for (const event of arriving) at.happen(event);
      at.post();
      at.happen({ kind: 'asker-reopens', from: kim, source: 'at-last' });
      const check = (side: 'asker' | 'expert', there: 'asker' | 'thread') => {
        const mine = messages.flatMap((each, index) => {
          const from = isAsker(index, each.side) ? 'asker' : each.side === 'guest' ? 'guest' : 'expert';
          return from === side && (side === 'asker' || !each.isNote) ? [{ index, last: lastWords(each, index, side) }] : [];
        });
        const doubtful = mine.filter(({ last }) => last === undefined).map(({ index }) => ` ${index}`);
        // Deleted before it went out, it stands nowhere; deleted later, it stands as taken back.
        const standing = at.on(there).filter((text) => text !== '' && !doubtful.some((end) => text.endsWith(end)));
        expect(standing.sort()).toEqual(mine.flatMap(({ last }) => (last ? [last] : [])).sort());
      };
      check('expert', 'asker');
      check('asker', 'thread');
      const ids = Desk.shown(at.outbox.values(), 'asker')
        .concat(Desk.shown(at.outbox.values(), 'thread'))
        .map(({ message }) => message);
      expect(new Set(ids).size).toBe(ids.length);
      expect(JSON.stringify([...at.outbox.values()])).not.toContain('SECRET');
    }),
    { numRuns: 1500 },
  );
});

it('a step that runs again on the same ticket, as after a lost race, asks for the same under the same ids', () => {
  fc.assert(
    fc.property(story, ([, events]) => {
      const [one, two] = [new Desk(), new Desk()];
      for (const event of events) {
        one.happen(event);
        two.happen(event);
        expect(two.effects).toEqual(one.effects);
        expect(two.effects.map(({ id }) => id)).toEqual([...new Set(one.effects.map(({ id }) => id))]);
      }
    }),
    { numRuns: 200 },
  );
});
