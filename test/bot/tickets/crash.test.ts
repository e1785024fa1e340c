/** The process dies at each point of a ticket's life, one after the other; in the end everything stands as if it never had. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import type { Change, Incoming } from '../../../bot/turn.ts';
import type { Event } from '../../../dialogs/event.ts';
import { keyOf, kim, type Office, office, priya } from './office.ts';

const folder = mkdtempSync(join(tmpdir(), 'mct-crash-'));
afterAll(() => rmSync(folder, { recursive: true }));
let runs = 0;

type Step = (at: Office) => Promise<Incoming<Event | Change>>;
const question = 'Is there a dress code?';
const experts = async (at: Office) => {
  const { state } = await at.store.turns.load(keyOf(kim), undefined);
  return (state as { experts: { draft: { token: string } | null; offers: { token: string }[] } }).experts;
};
const idOf = async (at: Office): Promise<string> => (await at.store.tickets.of(keyOf(kim), 1))[0]?.ticket.id ?? '';
const chat = (at: Office, event: Event | Change) => ({ ...at.inChat(kim, event), wantsAnswer: event.kind === 'action' });
const thread = async (at: Office, event: Event | Change, id: string) => at.inThread(priya, event, await at.threadOf(await idOf(at)), id);
const click = async (at: Office, verb: 'ticket-take' | 'ticket-resolve' | 'ticket-note', inputs: Record<string, unknown>) => {
  const id = await idOf(at);
  const { rev } = await at.ticket(id);
  return { ...(await thread(at, at.action({ verb, ticket: id, rev }, inputs), `click-${verb}`)), wantsAnswer: true };
};

const story: readonly Step[] = [
  async (at) => chat(at, { kind: 'text', text: `ask the experts: ${question}` }),
  async (at) => chat(at, at.action({ verb: 'send-question', token: (await experts(at)).draft?.token }, { question, along: '' })),
  (at) => click(at, 'ticket-take', {}),
  (at) => thread(at, { kind: 'text', text: 'note: SECRET', id: 'm0' }, 'm0'),
  (at) => thread(at, { kind: 'text', text: 'Which country?', id: 'm1' }, 'm1'),
  (at) => thread(at, { kind: 'edited', message: 'm1', text: 'Which country are you in?', at: 5 }, 'm1/edited/5'),
  async (at) => at.inChat(kim, { kind: 'text', text: 'In Finland', id: 'a1' }, 'a1'),
  async (at) => chat(at, at.action({ verb: 'send-on', ticket: await idOf(at), token: (await experts(at)).offers.at(-1)?.token })),
  async (at) => at.inChat(kim, { kind: 'edited', message: 'a1', text: 'In Sweden', at: 5 }, 'a1/edited/5'),
  (at) => click(at, 'ticket-note', { note: 'SECRET again' }),
  (at) => click(at, 'ticket-resolve', { closing: 'There is none.', suggest: 'true' }),
];

const timeless = (text: string) => text.replace(/\d+ \w+ \d{4}, \d\d:\d\d UTC/g, 'then').replace(/Q-\w{10}/g, 'Q');

/** Plays the story; the process dies as it passes its nth mark, and another one takes over what it left. @returns what stands in the end. */
async function play(deathAt: number) {
  runs += 1;
  const suggestions = join(folder, `suggestions-${runs}`);
  const at = await office({ place: join(folder, `${runs}.sqlite`), suggestions });
  let passed = 0;
  let died: string | undefined;
  let dying: () => void = () => {};
  const death = new Promise<'death'>((resolve) => {
    dying = () => resolve('death');
  });
  await at.open((point) => {
    passed += 1;
    if (passed !== deathAt) return;
    died = point;
    at.die();
    dying();
    throw new Error('the process is dead');
  });
  for (const step of story) {
    const incoming = await step(at);
    const wasDead = died !== undefined;
    await (wasDead ? at.take(incoming) : Promise.race([at.take(incoming), death]));
    if (died !== undefined && !wasDead) {
      // What is half done settles down; then another process starts, and the channel delivers again what nobody answered.
      await new Promise((resolve) => setTimeout(resolve, 5));
      at.clock.now += 1_001;
      await at.open();
      await at.later(0);
      await at.take(incoming);
    }
    await at.later(10_000);
  }
  const stands = {
    chat: at.standing(at.chatOf(kim)).map(timeless),
    thread: at.standing(await at.threadOf(await idOf(at))).map(timeless),
    suggested: readdirSync(suggestions).map((name) => [timeless(name), readFileSync(join(suggestions, name), 'utf8')]),
    posts: new Set(at.kept.filter(({ id }) => id.startsWith('root-')).map(({ id }) => id)).size,
  };
  expect(JSON.stringify(at.inPlace(at.chatOf(kim)))).not.toContain('SECRET');
  await at.close();
  return { stands, passed, died };
}

it('whenever the process dies, everything stands once where it should', async () => {
  const { stands: expected, passed } = await play(Number.POSITIVE_INFINITY);
  expect(expected.posts).toBe(1);
  expect(expected.suggested).toEqual([['Q-suggest-1.yaml', expect.stringContaining('"Is there a dress code?"')]]);
  expect(expected.thread).toHaveLength(2);
  const points = new Set<string>();
  for (let mark = 1; mark <= passed; mark += 1) {
    const { stands, died } = await play(mark);
    points.add(died ?? 'nowhere');
    expect({ mark, died, ...stands }).toEqual({ mark, died, ...expected });
  }
  expect(points).toEqual(
    new Set(['before loading', 'before committing', 'after committing', 'before sending', 'after sending', 'after settling']),
  );
}, 120_000);
