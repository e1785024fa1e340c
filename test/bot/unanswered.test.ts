import { describe, expect, it } from '@jest/globals';
import { withoutPrivateParts } from '../../bot/private-parts.ts';
import { type Incoming, turns } from '../../bot/turn.ts';
import { testNeeds } from './needs.ts';

const day = 86_400_000;

async function setUp() {
  const clock = { now: Date.UTC(2026, 0, 1, 13, 37) };
  const needs = await testNeeds({
    now: () => clock.now,
    report: (_, error) => {
      throw error;
    },
  });
  const take = turns(needs);
  let id = 0;
  const say = (text: string, more: Partial<Incoming> = {}) => {
    id += 1;
    return take({ key: 'kim', id: `m${id}`, event: { kind: 'text', text }, language: 'en', where: 'personal', ...more });
  };
  return { clock, store: needs.store, say };
}

describe('what nobody could answer', () => {
  it('is counted by its words and language, most often first, and of the time only the day is kept', async () => {
    const { store, say } = await setUp();
    await say('Is there a dress code?');
    await say('where is the canteen');
    await say('  where is  the CANTEEN?! ', { key: 'lee' });
    await say('食堂在哪里？');
    expect(await store.unanswered.all()).toEqual([
      { text: 'where is the canteen', language: 'en', times: 2, lastDay: '2026-01-01' },
      { text: 'is there a dress code', language: 'en', times: 1, lastDay: '2026-01-01' },
      { text: '食堂在哪里', language: 'zh', times: 1, lastDay: '2026-01-01' },
    ]);
  });

  it('counts once when it is delivered twice', async () => {
    const { store, say } = await setUp();
    await say('where is the canteen', { id: 'same' });
    await say('where is the canteen', { id: 'same' });
    expect(await store.unanswered.all()).toMatchObject([{ times: 1 }]);
  });

  it('is nothing that was understood, and nothing empty', async () => {
    const { store, say } = await setUp();
    for (const text of ['help', 'thanks', '', '???']) await say(text);
    expect(await store.unanswered.all()).toEqual([]);
  });

  it('is nothing typed while a page is open: that may be an answer about a person', async () => {
    const { store, say } = await setUp();
    await say('can I renew?');
    await say('where is the canteen');
    await say('Kim Lee of Contoso');
    expect(await store.unanswered.all()).toEqual([]);
  });

  it('is nothing that was tried out in the terminal', async () => {
    const { store, say } = await setUp();
    await say('where is the canteen', { id: undefined });
    expect(await store.unanswered.all()).toEqual([]);
  });

  it('leaves after 90 days', async () => {
    const { clock, store, say } = await setUp();
    await say('where is the canteen');
    clock.now += 90 * day;
    await say('Is there a dress code?');
    expect(await store.unanswered.all()).toHaveLength(2);
    clock.now += day;
    expect(await store.unanswered.all()).toMatchObject([{ text: 'is there a dress code' }]);
  });

  it('names no person and no conversation', async () => {
    const { store, say } = await setUp();
    await say('my name is Kim Lee, kim.lee@contoso.com, +49 (171) 123-4567, MCID 1234567: where is the canteen?', { key: 'secret-key' });
    expect(await store.unanswered.all()).toEqual([
      {
        text: 'my name is [name], [e-mail], [number], mcid [number]: where is the canteen',
        language: 'en',
        times: 1,
        lastDay: '2026-01-01',
      },
    ]);
  });

  it('is cut to 300 characters, and nothing is unmasked by the cut', async () => {
    const { store, say } = await setUp();
    await say(`${'canteen '.repeat(36)}kim.lee@contoso.com canteen canteen canteen`);
    const [kept] = await store.unanswered.all();
    expect(kept?.text.length).toBeLessThanOrEqual(300);
    expect(kept?.text).not.toContain('kim');
  });
});

describe('private parts are taken out', () => {
  it.each([
    ['write to kim@contoso.com today', 'write to [e-mail] today'],
    ['我的邮箱是kim@contoso.com怎么办', '我的邮箱是[e-mail]怎么办'],
    ['kim＠contoso.com', '[e-mail]'],
    ['ki\u200bm@cont\u200boso.com', '[e-mail]'],
    ['kim (at) contoso.com', '[e-mail]'],
    ['call 0171 1234567', 'call [number]'],
    ['call (0171) 123 45 67!', 'call [number]!'],
    ['电话１３８００１３８０００', '电话[number]'],
    ['电话一三八零零一三八零零零', '电话[number]'],
    ['id 123456', 'id [number]'],
    ['exam 70480 of 2022', 'exam 70480 of 2022'],
    ['order AB12-CD34-EF56', 'order [number]'],
    ['exams AZ-104 and MS-900', 'exams AZ-104 and MS-900'],
    ['My name is Kim Lee. How do I start?', 'My name is [name] How do I start?'],
    ['my name is kim lee and I wonder', 'my name is [name] and I wonder'],
    ["my name's O'Hara, hello", "my name's [name], hello"],
    ['call me Kim', 'call me [name]'],
    ['我叫王小明，有食堂吗', '我叫[name],有食堂吗'],
    ['我叫 Kim Lee，有食堂吗', '我叫[name],有食堂吗'],
    ['name: Kim Lee, hello', 'name: [name], hello'],
    ['the name of the programme', 'the name of the programme'],
    ['我的名字写错了怎么办', '我的名字写错了怎么办'],
    ['姓名：王小明', '姓名:[name]'],
    ['我叫王可欣', '我叫[name]'],
    ['我的名字是欧阳小明', '我的名字是[name]'],
    ['ask <at>Kim Lee</at> or @kim.lee', 'ask [name] or [name]'],
    ['see https://learn.microsoft.com/users/kimlee please', 'see [link] please'],
    ['red \u001b[31m alert', 'red [31m alert'],
  ])('%s', (text, kept) => expect(withoutPrivateParts(text)).toBe(kept));

  it('in no more time than a long message deserves', () => {
    const before = performance.now();
    for (const part of ['a', '1-', 'a1', '@', 'my name is ', '我叫', '1 ', 'a@', '((((', '<at>'])
      withoutPrivateParts(part.repeat(2000).slice(0, 2000));
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
