import { describe, expect, it } from '@jest/globals';
import { guest, keyOf, kim, lee, office, priya, wei, words } from './office.ts';

const { tickets } = words;

it('a question becomes one post in the channel; the answer comes back under the expert’s name, and the asker’s next words go there', async () => {
  const at = await office();
  const id = await at.ask(kim, 'Is there a dress code?');
  const thread = await at.threadOf(id);
  expect(thread).toMatch(/^19:experts;messageid=root-/);
  expect(at.standing(thread)[0]).toContain('Is there a dress code?');
  expect(await at.click(priya, 'ticket-take', id, thread, { rev: 0 })).toHaveProperty('card');
  expect(at.standing(thread)[0]).toContain('Looked after by: Priya');
  await at.reply(priya, 'Which country\nare you in?', thread, 'm1');
  expect(at.standing(at.chatOf(kim)).at(-1)).toMatch(/Priya answered:\nWhich country\nare you in\?/);
  await at.say(kim, 'In Finland', 'a1');
  const { state } = await at.store.turns.load(keyOf(kim), undefined);
  const token = (state as { experts: { offers: { token: string }[] } }).experts.offers.at(-1)?.token ?? '';
  await at.press(kim, { verb: 'send-on', ticket: id, token });
  await at.press(kim, { verb: 'send-on', ticket: id, token });
  expect(at.standing(thread).filter((text) => text.includes('In Finland'))).toEqual([expect.stringMatching(/Kim wrote:\nIn Finland/)]);
  await at.click(priya, 'ticket-resolve', id, thread, { rev: 1 }, { closing: 'There is none.' });
  expect(at.standing(at.chatOf(kim)).at(-1)).toContain('There is none.');
  expect(at.standing(thread)[0]).toContain(tickets.statuses.resolved);
});

it('the same question sent twice is one ticket and one post', async () => {
  const at = await office();
  const id = await at.ask(kim, 'Is there a dress code?');
  const { state } = await at.store.turns.load(keyOf(kim), undefined);
  const { sent } = (state as { experts: { sent: string } }).experts;
  await at.press(kim, { verb: 'send-question', token: sent }, { question: 'Is there a dress code?' });
  expect(at.kept.filter(({ id: each }) => each.startsWith('root-'))).toHaveLength(1);
  expect((await at.store.tickets.of(keyOf(kim), 9)).map(({ ticket }) => ticket.id)).toEqual([id]);
});

it('by language, it goes to another channel, whose card speaks that language', async () => {
  const at = await office();
  const id = await at.ask(kim, '讲师有着装要求吗？');
  const thread = await at.threadOf(id);
  expect(thread).toMatch(/^19:zh;/);
  expect(at.standing(thread)[0]).toContain('给专家的问题');
});

it('of many who take it at once one has it, and each of the others hears who', async () => {
  const at = await office();
  const id = await at.ask(kim, 'Is there a dress code?');
  const thread = await at.threadOf(id);
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) => at.click(index % 2 ? priya : wei, 'ticket-take', id, thread, { rev: 0 })),
  );
  expect(answers.filter((answer) => 'card' in answer)).toHaveLength(1);
  const { owner, history } = await at.ticket(id);
  expect(history.filter(({ what }) => what === 'taken')).toHaveLength(1);
  expect(at.standing(at.chatOf(kim)).filter((text) => text.includes('is looking after'))).toHaveLength(1);
  const others = new Set(answers.flatMap((answer) => ('words' in answer ? [answer.words.replace(/[\u2068\u2069\u200b]/g, '')] : [])));
  expect(others).toEqual(new Set([tickets.clicks['already-yours'](''), tickets.clicks['taken-by'](owner?.name ?? '')]));
});

describe('nothing is done for', () => {
  it.each([
    ['who is not on the team', guest, 'not-a-member'],
    ['who asked another question', lee, 'not-a-member'],
  ] as const)('%s', async (_, who, code) => {
    const at = await office();
    const id = await at.ask(kim, 'Is there a dress code?');
    await at.ask(lee, 'Another question?');
    const before = await at.ticket(id);
    for (const verb of ['ticket-take', 'ticket-resolve', 'ticket-note', 'ticket-release', 'ticket-reopen'] as const)
      expect(await at.click(who, verb, id, await at.threadOf(id), { rev: 0 }, { note: 'x' })).toEqual({ words: tickets.clicks[code]('') });
    expect(await at.ticket(id)).toEqual(before);
  });
  it('a click that names the ticket of another thread, none, or one that does not exist', async () => {
    const at = await office();
    const [one, other] = [await at.ask(kim, 'One?'), await at.ask(lee, 'Other?')];
    const thread = await at.threadOf(other);
    for (const ticket of [one, 'Q-NOTTHERE22', '']) {
      const answer = await at.click(priya, 'ticket-take', ticket, thread);
      expect(answer).toEqual({ words: tickets.clicks['not-here']('') });
    }
    expect(await at.click(priya, 'ticket-take', one, '19:another;messageid=1')).toEqual({ words: tickets.clicks['not-here']('') });
    expect((await at.ticket(one)).owner).toBeNull();
  });
  it('the team’s buttons pressed in a chat of one’s own', async () => {
    const at = await office();
    const id = await at.ask(kim, 'One?');
    await at.press(priya, { verb: 'ticket-take', ticket: id });
    expect((await at.ticket(id)).owner).toBeNull();
  });
  it('a click while nobody can say who is on the team; it asks to try again', async () => {
    const at = await office();
    const id = await at.ask(kim, 'One?');
    at.control.members.set(priya.aadObjectId, { kind: 'unknown' });
    expect(await at.click(priya, 'ticket-take', id, await at.threadOf(id))).toEqual({ words: tickets.clicks['cannot-check']('') });
    await at.reply(priya, 'Yes.', await at.threadOf(id));
    expect(at.standing(await at.threadOf(id)).at(-1)).toBe(tickets.clicks['cannot-check'](''));
    expect((await at.ticket(id)).messages).toEqual([]);
  });
  it('a reply by who is not on the team: the thread is told, the asker hears nothing', async () => {
    const at = await office();
    const id = await at.ask(kim, 'One?');
    const thread = await at.threadOf(id);
    const before = at.standing(at.chatOf(kim));
    await at.reply(guest, 'I know!', thread);
    expect(at.standing(thread).at(-1)).toBe(tickets.thread['not-sent-not-a-member']('Guest'));
    expect(at.standing(at.chatOf(kim))).toEqual(before);
  });
  it('who comes from another tenant: no experts are offered, no click counts', async () => {
    const at = await office();
    const elsewhere = (incoming: ReturnType<typeof at.inChat>) => ({
      ...incoming,
      reference: incoming.reference && { ...incoming.reference, tenant: 'another' },
    });
    await at.take(elsewhere(at.inChat(lee, { kind: 'text', text: 'ask the experts: May I?' })));
    expect(at.standing(at.chatOf(lee)).at(-1)).not.toContain(tickets.buttons.send);
    const id = await at.ask(kim, 'One?');
    const thread = await at.threadOf(id);
    const take = at.action({ verb: 'ticket-take', ticket: id });
    await at.take(elsewhere({ ...at.inThread(priya, take, thread), wantsAnswer: true }));
    await at.take(elsewhere(at.inThread(priya, { kind: 'text', text: 'Hello' }, thread)));
    expect(await at.ticket(id)).toMatchObject({ owner: null, messages: [] });
  });
  it('membership that was lost after a click', async () => {
    const at = await office();
    const id = await at.ask(kim, 'One?');
    const thread = await at.threadOf(id);
    await at.click(priya, 'ticket-take', id, thread);
    at.control.members.set(priya.aadObjectId, { kind: 'stranger' });
    expect(await at.click(priya, 'ticket-resolve', id, thread)).toEqual({ words: tickets.clicks['not-a-member']('') });
  });
});

describe('in the thread', () => {
  it('notes stay, edits follow, and deletions too', async () => {
    const at = await office();
    const id = await at.ask(kim, 'One?');
    const thread = await at.threadOf(id);
    await at.reply(priya, 'note: SECRET', thread);
    await at.click(priya, 'ticket-note', id, thread, { rev: 0 }, { note: 'SECRET by the button' });
    await at.reply(priya, 'Until Juni.', thread, 'm1');
    const edited = (text: string, time: number) => at.take(at.inThread(priya, { kind: 'edited', message: 'm1', text, at: time }, thread));
    await edited('Until June.', 5);
    expect(at.standing(at.chatOf(kim)).at(-1)).toMatch(/Priya answered:\nUntil June\.\n(.*\n)*Edited\./);
    await edited('note: SECRET', 6);
    expect(at.standing(at.chatOf(kim)).at(-1)).toContain(tickets.takenBack('Priya'));
    expect(JSON.stringify(at.inPlace(at.chatOf(kim)))).not.toContain('SECRET');
    expect(at.standing(at.chatOf(kim)).filter((text) => text.includes('Priya')).length).toBe(1);
  });
  it('a mention with help is answered there and goes nowhere; other assistants are not heard', async () => {
    const at = await office();
    const id = await at.ask(kim, 'One?');
    const thread = await at.threadOf(id);
    await at.take({ ...at.inThread(priya, { kind: 'text', text: 'help' }, thread), isOverheard: false });
    expect(at.standing(thread).at(-1)).toBe(tickets.howItWorks);
    await at.reply({ ...priya, id: '28:another' }, 'beep', thread);
    expect((await at.ticket(id)).messages).toEqual([]);
  });
  it('of no ticket, nothing is said', async () => {
    const at = await office();
    await at.ask(kim, 'One?');
    const before = at.kept.length;
    await at.reply(priya, 'lunch?', '19:experts;messageid=7');
    await at.reply(priya, 'lunch?', '19:experts');
    expect(at.kept).toHaveLength(before);
  });
  it('files are counted and said to stay', async () => {
    const at = await office();
    const id = await at.ask(kim, 'One?');
    await at.reply(priya, 'See this', await at.threadOf(id), 'm1', 2);
    expect(at.standing(at.chatOf(kim)).at(-1)).toContain(tickets.attachments(2));
  });
});

describe('the asker', () => {
  it('edits what was sent on, and the thread follows; what was not sent on stays', async () => {
    const at = await office();
    const id = await at.ask(kim, 'One?');
    const thread = await at.threadOf(id);
    await at.say(kim, 'Thnaks', 'a1');
    const { state } = await at.store.turns.load(keyOf(kim), undefined);
    const token = (state as { experts: { offers: { token: string }[] } }).experts.offers.at(-1)?.token ?? '';
    await at.press(kim, { verb: 'send-on', ticket: id, token });
    await at.take(at.inChat(kim, { kind: 'edited', message: 'a1', text: 'Thanks', at: 5 }));
    expect(at.standing(thread).at(-1)).toMatch(/Kim wrote:\nThanks/);
    await at.take(at.inChat(kim, { kind: 'edited', message: 'a0', text: 'my secret', at: 5 }));
    expect(JSON.stringify(await at.ticket(id))).not.toContain('secret');
    await at.take(at.inChat(kim, { kind: 'deleted', message: 'a1', at: 6 }));
    expect(at.standing(thread).at(-1)).toContain(tickets.takenBack('Kim'));
  });
  it('withdraws, and both sides see it; somebody else’s ticket cannot be withdrawn', async () => {
    const at = await office();
    const id = await at.ask(kim, 'One?');
    const thread = await at.threadOf(id);
    await at.press(lee, { verb: 'withdraw-ticket', ticket: id, page: 'confirm' });
    expect((await at.ticket(id)).status).toBe('open');
    await at.press(kim, { verb: 'withdraw-ticket', ticket: id, page: 'confirm' });
    expect((await at.ticket(id)).status).toBe('withdrawn');
    expect(at.standing(at.chatOf(kim)).at(-1)).toContain(tickets.news.withdrawn(''));
    expect(at.standing(thread)[0]).toContain(tickets.statuses.withdrawn);
    expect(at.standing(thread).at(-1)).toBe(tickets.thread.withdrawn('Kim'));
    await at.reply(priya, 'Too late', thread);
    expect(at.standing(thread).at(-1)).toBe(tickets.thread['not-sent-withdrawn'](''));
  });
  it('who has blocked the assistant: the thread is told once, and the words arrive when they write again', async () => {
    const at = await office();
    const id = await at.ask(kim, 'One?');
    const thread = await at.threadOf(id);
    at.faults.push({ result: { kind: 'refused', status: 403, code: 'ConversationBlockedByUser', retryAfterMs: undefined } });
    await at.reply(priya, 'Hello?', thread, 'm1');
    expect(at.standing(thread).filter((text) => text === tickets.thread['asker-not-reached']('Priya'))).toHaveLength(1);
    await at.say(kim, 'thanks');
    expect(at.standing(at.chatOf(kim)).filter((text) => text.includes('Hello?'))).toHaveLength(1);
  });
});

it('what is said in a thread before its post is settled waits for that, and reaches the asker', async () => {
  const at = await office();
  at.faults.push({ result: { kind: 'done', id: 'draft' } }, { result: { kind: 'unknown', reason: 'the answer was lost' }, arrives: true });
  const id = await at.ask(kim, 'One?');
  const [post] = at.kept.filter((each) => each.id.startsWith('root-'));
  const reply = at.reply(priya, 'Fast.', post?.to ?? '');
  await new Promise((resolve) => setTimeout(resolve, 20));
  await at.later(10_000);
  await reply;
  expect(at.standing(at.chatOf(kim)).at(-1)).toContain('Fast.');
  expect((await at.ticket(id)).messages).toHaveLength(1);
});

describe('a post that fails', () => {
  it('is told to the asker once, kept, and delivered later with all that was written meanwhile', async () => {
    const at = await office();
    at.control.mayPost = false;
    const id = await at.ask(kim, 'One?');
    const told = () => at.standing(at.chatOf(kim)).filter((text) => text.includes(tickets.news['post-failed']('')));
    expect(told()).toHaveLength(1);
    expect(at.reports).toHaveLength(1);
    await at.say(kim, 'In Finland', 'a1');
    const { state } = await at.store.turns.load(keyOf(kim), undefined);
    const token = (state as { experts: { offers: { token: string }[] } }).experts.offers.at(-1)?.token ?? '';
    await at.press(kim, { verb: 'send-on', ticket: id, token });
    await at.later(400_000);
    expect(told()).toHaveLength(1);
    at.control.mayPost = true;
    await at.later(400_000);
    await at.later(1);
    const thread = await at.threadOf(id);
    expect(at.standing(thread)).toEqual([expect.stringContaining('One?'), expect.stringMatching(/Kim wrote:\nIn Finland/)]);
    expect(at.standing(at.chatOf(kim)).at(-1)).toContain(tickets.news['posted-after-all'](''));
  });
  it('and is withdrawn goes nowhere', async () => {
    const at = await office();
    at.control.mayPost = false;
    const id = await at.ask(kim, 'One?');
    await at.press(kim, { verb: 'withdraw-ticket', ticket: id, page: 'confirm' });
    at.control.mayPost = true;
    await at.later(400_000);
    expect(at.kept.some(({ id: each }) => each.startsWith('root-'))).toBe(false);
  });
  it('without our knowing whether it stands is looked for, and not posted again', async () => {
    const at = await office();
    at.faults.push({ result: { kind: 'done', id: 'card' } }, { result: { kind: 'unknown', reason: 'the answer was lost' }, arrives: true });
    const id = await at.ask(kim, 'One?');
    await at.later(10_000);
    expect(at.kept.filter(({ id: each }) => each.startsWith('root-'))).toHaveLength(1);
    expect(await at.threadOf(id)).toMatch(/;messageid=root-/);
  });
});

it('the team is reminded before an answer is due, when it is, and once more', async () => {
  const at = await office();
  const id = await at.ask(kim, 'One?');
  const thread = await at.threadOf(id);
  const hour = 3_600_000;
  const reminders = async (after: number) => {
    at.clock.now += after;
    await Promise.all([at.assistant.remind(), at.assistant.remind()]);
    await at.assistant.deliverer.idle();
    return at.standing(thread).filter((text) => text.startsWith('⏰')).length;
  };
  expect([
    await reminders(19 * hour),
    await reminders(1.1 * hour),
    await reminders(hour),
    await reminders(3 * hour),
    await reminders(30 * hour),
    await reminders(60 * hour),
  ]).toEqual([0, 1, 1, 2, 3, 3]);
});
