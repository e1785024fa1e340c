import { expect, it, jest } from '@jest/globals';
import type { Message, TurnPort } from '../../bot/port.ts';
import { openStore, type Store } from '../../bot/store.ts';
import { type Dependencies, type Incoming, turns } from '../../bot/turn.ts';
import { wordsIn } from '../../cards/render.ts';
import type { Event } from '../../dialogs/event.ts';
import { noKnowledge } from '../../rules/ask/index.ts';

const text = (words: string): Event => ({ kind: 'text', text: words });
const from = (id: string | undefined, event: Event, key = 'kim'): Incoming => ({ key, id, event, language: 'en', where: 'personal' });

class Port implements TurnPort {
  wantsAnswer = true;
  readonly sent: Message[] = [];
  readonly replaced: Message[] = [];
  send = async (message: Message) => void this.sent.push(message);
  replace = async (message: Message) => void this.replaced.push(message);
  /** What happened in the chat with this person alone; `undefined` while they cannot be written to. */
  personal: Port | undefined;
  async inPersonalChat(work: (key: string, port: TurnPort) => Promise<void>) {
    if (!this.personal) throw new Error('403: the person has not added the assistant');
    await work('kim alone', this.personal);
  }
}

function setUp(wrap: (store: Store) => Store = (store) => store) {
  let token = 0;
  const report = jest.fn<Dependencies['report']>();
  const store = wrap(openStore(':memory:', () => 0));
  const dependencies: Dependencies = {
    store,
    now: () => 0,
    knowledge: noKnowledge,
    today: () => '2022-10-01',
    newToken: () => `token-${++token}`.padEnd(16, 'x'),
    report,
  };
  return { take: turns(dependencies), port: new Port(), store, report };
}

const submit = (message: Message | undefined, inputs: Record<string, unknown>): Event => {
  const [action] = (message?.card?.['actions'] ?? []) as { data: (Event & { kind: 'action' })['data'] }[];
  return { kind: 'action', data: action?.data ?? { v: 1, verb: 'submit' }, inputs };
};

it('a message that is delivered twice is answered once', async () => {
  const { take, port, store } = setUp();
  await take(from('m1', text('can I renew?')), port);
  await take(from('m1', text('can I renew?')), port);
  expect(port.sent).toHaveLength(1);
  expect(store.load('kim')?.version).toBe(1);
});

it('an invoke that is delivered twice gets the same card twice', async () => {
  const { take, port } = setUp();
  await take(from('m1', text('renew')), port);
  const click = submit(port.sent[0], { employerType: 'other' });
  await take(from('i1', click), port);
  await take(from('i1', click), port);
  expect(port.replaced).toHaveLength(2);
  expect(port.replaced[0]).toEqual(port.replaced[1]);
});

it('a submit that comes as a message, delivered twice, is answered once', async () => {
  const { take, port } = setUp();
  port.wantsAnswer = false;
  await take(from('m1', text('renew')), port);
  const click = submit(port.sent[0], { employerType: 'other' });
  await take(from('s1', click), port);
  await take(from('s1', click), port);
  expect(port.replaced).toHaveLength(1);
});

it('a click that comes again under a new id has one result', async () => {
  const { take, port, store } = setUp();
  await take(from('m1', text('renew')), port);
  const click = submit(port.sent[0], { employerType: 'other' });
  await take(from('i1', click), port);
  const { state } = store.load('kim') ?? {};
  await take(from('i2', click), port);
  expect(port.replaced[1]).toEqual(port.replaced[0]);
  expect(store.load('kim')?.state).toEqual(state);
});

it('200 clicks at the same time have one result', async () => {
  const { take, port, store } = setUp();
  await take(from('m1', text('renew')), port);
  const click = submit(port.sent[0], { employerType: 'other' });
  await Promise.all(Array.from({ length: 200 }, (_, index) => take(from(`i${index}`, click), port)));
  expect(new Set(port.replaced.map((message) => JSON.stringify(message))).size).toBe(1);
  expect(store.load('kim')?.state).toMatchObject({ interview: { card: { rev: 2 } } });
});

it('a turn that another process overtook runs again on what that one left', async () => {
  let meddle = true;
  const { take, port, store } = setUp((inner) => ({
    ...inner,
    commit(turn) {
      if (meddle && turn.version === 1) {
        meddle = false;
        inner.commit({ ...turn, event: undefined, state: { schema: 1, language: 'zh', greeted: true, interview: null } });
      }
      return inner.commit(turn);
    },
  }));
  await take(from('m1', text('hello')), port);
  await take(from('m2', text('can I renew?')), port);
  expect(store.load('kim')).toMatchObject({ version: 3, state: { language: 'zh', interview: { page: 'profile' } } });
  expect(port.sent[1]?.text).toContain('会员续期');
});

it('a store that fails: a kind word with a reference, a report, and the next turn works', async () => {
  let broken = true;
  const { take, port, report } = setUp((inner) => ({
    ...inner,
    load(key) {
      if (broken) throw new Error('disk full: /secret/path');
      return inner.load(key);
    },
  }));
  await take(from('m1', text('renew')), port);
  expect(port.sent[0]?.text).toMatch(/^Sorry, something went wrong on our side.*reference: token-1x$/);
  expect(port.sent[0]?.text).not.toContain('secret');
  expect(report).toHaveBeenCalledWith('token-1x', expect.objectContaining({ message: 'disk full: /secret/path' }));
  broken = false;
  await take(from('m2', text('renew')), port);
  expect(port.sent[1]?.card).toBeDefined();
});

it('a state that cannot be read traps nobody', async () => {
  const { take, port, store, report } = setUp();
  store.commit({ key: 'kim', version: 0, state: { schema: 99 }, event: undefined, outcome: null });
  await take(from('m1', text('renew')), port);
  expect(port.sent[0]?.card).toBeDefined();
  expect(report).toHaveBeenCalledTimes(1);
});

it('a channel that refuses is reported, and what was taken stays taken', async () => {
  const { take, port, store, report } = setUp();
  const refusing: TurnPort = {
    wantsAnswer: true,
    send: async () => Promise.reject(new Error('403')),
    replace: port.replace,
    inPersonalChat: port.inPersonalChat,
  };
  await take(from('m1', text('renew')), refusing);
  expect(report).toHaveBeenCalledTimes(2);
  expect(store.load('kim')?.state).toMatchObject({ interview: { page: 'profile' } });
});

it('what goes on in private is said in private only', async () => {
  const { take, port, store } = setUp();
  port.personal = new Port();
  const ask: Event = { kind: 'action', data: { v: 1, verb: 'private', of: 'can I renew?' }, inputs: {} };
  const click: Incoming = { ...from('i1', ask), where: 'channel', place: 'Trainers' };
  await take(click, port);
  await take(click, port);
  expect(port.personal.sent).toHaveLength(2);
  expect(port.sent.map(({ text }) => text)).toEqual([wordsIn.en.remarks['continued-privately']]);
  expect(store.load('kim')?.state).toMatchObject({ interview: null });
  expect(store.load('kim alone')?.state).toMatchObject({ interview: { id: 'renew' } });
});

it('two conversations do not mix', async () => {
  const { take, port, store } = setUp();
  await take(from('m1', text('renew'), 'kim'), port);
  await take(from('m1', text('hello'), 'lee'), port);
  expect(store.load('kim')?.state).toMatchObject({ interview: { id: 'renew' } });
  expect(store.load('lee')?.state).toMatchObject({ interview: null });
});
