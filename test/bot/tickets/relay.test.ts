/** Many stories on many channels: whatever is lost, refused, repeated or cut off by a death, every relayed message stands once, and a note nowhere. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Result } from '../../../bot/channel/channel.ts';
import type { Change } from '../../../bot/turn.ts';
import type { Event } from '../../../dialogs/event.ts';
import { guest, keyOf, kim, type Office, office, priya, type Who, wei } from './office.ts';

const folder = mkdtempSync(join(tmpdir(), 'mct-relay-'));
afterAll(() => rmSync(folder, { recursive: true }));
let runs = 0;

type Said = { readonly by: 'kim' | 'priya' | 'wei' | 'guest'; readonly note: boolean; readonly edits: number; readonly deleted: boolean };
const said: fc.Arbitrary<Said> = fc.record({
  by: fc.constantFrom('kim', 'priya', 'wei', 'guest'),
  note: fc.boolean(),
  edits: fc.nat(2),
  deleted: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
});

const refused = (status: number): { readonly result: Result } => ({
  result: { kind: 'refused', status, code: undefined, retryAfterMs: undefined },
});
const lost: Result = { kind: 'unknown', reason: 'the answer was lost' };
const faults = fc.constantFrom(
  undefined,
  undefined,
  { result: lost },
  { result: lost, arrives: true } as const,
  refused(429),
  refused(412),
  refused(503),
  { ...refused(502), arrives: true } as const,
  { result: { kind: 'unsent', reason: 'nobody listens' } as const },
);

type Happening = { readonly who: Who; readonly event: Event | Change; readonly id: string };

/** What a message and its edits come to, in the order they were made. */
function happenings({ by, note, edits, deleted }: Said, index: number): Happening[] {
  const who = { kim, priya, wei, guest }[by];
  const source = `m${index}`;
  const text = (version: number) => `${note && by !== 'kim' ? 'note: SECRET ' : ''}words ${index} version ${version}.`;
  return [
    { who, event: { kind: 'text', text: text(0), id: source }, id: source },
    ...Array.from({ length: edits }, (_, edit): Happening => {
      const event = { kind: 'edited', message: source, text: text(edit + 1), at: edit + 1 } as const;
      return { who, event, id: `${source}/edited/${edit + 1}` };
    }),
    ...(deleted ? [{ who, event: { kind: 'deleted', message: source, at: 9 }, id: `${source}/deleted/9` } as const] : []),
  ];
}

async function deliver(at: Office, { who, event, id }: Happening, thread: string): Promise<void> {
  if (who !== kim) return void (await at.take(at.inThread(who, event, thread, id)));
  await at.take(at.inChat(who, event, id));
  if (event.kind !== 'text') return;
  const { state } = await at.store.turns.load(keyOf(kim), undefined);
  const offer = (state as { experts: { offers: { source: string; token: string }[] } }).experts.offers.find(({ source }) => source === id);
  const [kept] = await at.store.tickets.of(keyOf(kim), 1);
  if (offer && kept) await at.press(kim, { verb: 'send-on', ticket: kept.ticket.id, token: offer.token });
}

it('every relayed message stands on the other side exactly once, and a note never', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(said, { minLength: 1, maxLength: 5 }).chain((messages) => {
        const all = messages.flatMap(happenings);
        return fc.record({
          messages: fc.constant(messages),
          // Two people's words come in any order, and so do an expert's and their edits.
          order: fc.shuffledSubarray(all, { minLength: all.length }),
          repeated: fc.array(fc.nat(all.length - 1), { maxLength: 4 }),
          wrong: fc.array(faults, { maxLength: 40 }),
          deaths: fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 4 }),
        });
      }),
      async ({ messages, order, repeated, wrong, deaths }) => {
        runs += 1;
        const at = await office({ place: join(folder, `${runs}.sqlite`) });
        const id = await at.ask(kim, 'The question?');
        await at.later(0);
        const thread = await at.threadOf(id);
        at.faults.push(...wrong);
        let passed = 0;
        let died: () => void = () => {};
        const mark = () => {
          passed += 1;
          if (!deaths.includes(passed)) return;
          at.die();
          died();
          throw new Error('the process is dead');
        };
        await at.open(mark);
        // The asker's edits are theirs of what was said before: what was never sent on has none.
        const mine = order.filter(({ who }) => who === kim).sort((one, other) => one.id.localeCompare(other.id, 'en', { numeric: true }));
        const arriving = order.map((each) => (each.who === kim ? (mine.shift() as Happening) : each));
        for (const again of repeated) arriving.push(order[again] as Happening);
        for (const each of arriving) {
          for (let isTaken = false; !isTaken; ) {
            const death = new Promise<'death'>((resolve) => {
              died = () => resolve('death');
            });
            isTaken = (await Promise.race([deliver(at, each, thread).then(() => 'taken'), death])) === 'taken';
            if (isTaken) break;
            await new Promise((resolve) => setTimeout(resolve, 2));
            at.clock.now += 1_001;
            await at.open(mark);
          }
        }
        at.faults.length = 0;
        await at.open();
        for (let round = 0; round < 12; round += 1) await at.later(400_000);
        const chat = at.standing(at.chatOf(kim)).filter((text) => text.includes('answered:'));
        const below = at.standing(thread).filter((text) => text.includes('wrote:'));
        const last = (number: number) => `words ${number} version ${messages[number]?.edits}.`;
        const expected = (isKim: boolean) =>
          messages.flatMap(({ by, note, deleted }, index) =>
            (by === 'kim') === isKim && by !== 'guest' && (isKim || !note) && !deleted ? [last(index)] : [],
          );
        const wordsIn = (texts: readonly string[]) => texts.flatMap((text) => text.match(/words \d+ version \d+\./g) ?? []).sort();
        expect(wordsIn(chat)).toEqual(expected(false).sort());
        expect(wordsIn(below)).toEqual(expected(true).sort());
        expect(JSON.stringify(at.inPlace(at.chatOf(kim)))).not.toContain('SECRET');
        await at.close();
      },
    ),
    { numRuns: 60 },
  );
}, 120_000);
