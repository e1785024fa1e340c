import { describe, expect, it, test } from '@jest/globals';
import { render } from '../../cards/render.ts';
import { triage } from '../../dialogs/triage/index.ts';
import { bodyOf, longestMessage } from '../../dialogs/triage/letter.ts';
import { triageIn } from '../../dialogs/triage/typing.ts';
import { littleKnowledge } from '../dialogs/knowledge.ts';
import { Person } from '../dialogs/person.ts';

const context = { on: '2022-10-01', knowledge: littleKnowledge };
const mail = 'Hi, I am a freelancer. I hold Azure Administrator Associate and Azure Developer Associate. Can I renew?';

describe('a correction', () => {
  it('goes before what the message says, and everything follows', () => {
    expect(triage(mail, {}, context).parts[0]?.missing).toContain('validation');
    const view = triage(mail, { employerType: 'academic' }, context);
    expect(view.answers.employerType).toBe('academic');
    expect(view.corrected).toEqual(['employerType']);
    expect(view.parts[0]?.missing).toEqual(expect.arrayContaining(['coursesTaught', 'anniversary']));
  });
  it('that empties a field takes back what was read', () => {
    expect(triage(mail, { employerType: '' }, context).told).toEqual(['certifications']);
  });
  it('that does not fit is kept to be mended, and counts for nothing', () => {
    const view = triage(mail, { anniversary: 'soon' }, context);
    expect(view.answers.anniversary).toBeUndefined();
    expect(view.fields.find(({ field }) => field === 'anniversary')).toMatchObject({ value: 'soon', problem: { code: 'not-a-date' } });
  });
  it('completes a verdict', () => {
    const more = { anniversary: '2022-12-13', lastClassOn: '2022-05-02', validation: 'survey' };
    const [part] = triage(mail, more, context).parts;
    expect(part).toMatchObject({ missing: [], explained: { verdict: 'yes' } });
  });
  test.each<[Readonly<Record<string, unknown>>]>([
    [{ constructor: 'x' }],
    [JSON.parse('{"__proto__": "x"}')],
    [{ employerType: { a: 1 } }],
    [{ certifications: [1, 2] }],
    [{ reply: 'x', foo: 'y' }],
  ])('of foreign kind does no harm: %j', (corrections) => expect(triage(mail, corrections, context).parts[0]?.decision).toBe('renew'));
});

describe('a question that nothing was found for', () => {
  test.each<[string, string[]]>([
    ['Can I renew? What is the weather like in Madrid?', ['What is the weather like in Madrid?']],
    ['Can I renew? Could you help me, please?', []],
    ['我能续期吗？马德里今天天气怎么样？', ['马德里今天天气怎么样？']],
    ['我能续期吗？怎么办？', []],
    ['What is the weather like in Madrid?', []],
  ])('%s', (message, unread) => expect(triage(message, {}, context).unread).toEqual(unread));
  it('is named on the card and in the text', () => {
    const { card, text } = render(triage('Can I renew? What is the weather like in Madrid?', {}, context), 'en');
    expect(JSON.stringify(card)).toContain('What is the weather like in Madrid?');
    expect(text).toMatch(/please look yourself: .?What is the weather like in Madrid\?/);
    expect(JSON.stringify(render(triage('Can I renew?', {}, context), 'en').card)).not.toContain('look yourself');
  });
});

describe('the fields of the card', () => {
  const shown = (corrections: Readonly<Record<string, string>>) => {
    const { body } = render(triage(mail, corrections, context), 'en').card as unknown as { body: { id?: string; isVisible?: boolean }[] };
    return body.find(({ id }) => id === 'triage-correct')?.isVisible;
  };
  it('are out of the way until something in them is to be mended', () => {
    expect(shown({})).toBe(false);
    expect(shown({ anniversary: 'soon' })).toBe(true);
  });
});

describe('what stands in the fields of the card', () => {
  it('means the same when it comes back untouched', () => {
    const view = triage(mail, {}, context);
    const inputs = valuesIn(render(view, 'en').card);
    expect(inputs).toMatchObject({ message: mail, employerType: 'freelancer' });
    expect(triage(String(inputs['message']), inputs, context)).toEqual(view);
  });
  it('also for a certificate of teaching, and for none', () => {
    const enrol = 'I want to enrol as an MCT. I have no instructional skills certificate.';
    const view = triage(enrol, {}, context);
    expect(view.answers.instructionalCertificate).toBe('none');
    expect(triage(enrol, valuesIn(render(view, 'zh').card), context)).toEqual(view);
  });
});

describe('the reply', () => {
  it('asks for exactly what is missing, in the language of the asker', () => {
    const view = triage('您好，我是自由讲师，周年日是2022年12月13日。请问我能续期吗？', {}, context);
    const reply = String(valuesIn(render(view, 'en').card)['reply']);
    expect(reply).toMatch(/^您好：/);
    expect(reply.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(view.parts[0]?.missing.length ?? 0);
    expect(reply).toContain('您持有哪些 Microsoft 认证');
    expect(reply).toContain('不是 Microsoft 的决定');
  });
  it('gives the verdict, its reasons and its sources once all is told', () => {
    const more = { anniversary: '2022-12-13', lastClassOn: '2022-05-02', validation: 'survey' };
    const reply = String(valuesIn(render(triage(mail, more, context), 'zh').card)['reply']);
    expect(reply).toContain('Yes: what you told us meets the renewal requirements');
    expect(reply).toContain('The last day to act is 13 December 2022.');
    expect(reply).toContain('Source: Become a Microsoft Certified Trainer, 26 November 2019');
    expect(reply).not.toMatch(/promise|guarantee|[\u2066-\u2069]/i);
  });
});

describe('a letter', () => {
  test.each<[string, string, string[]]>([
    ['greeting and signature', 'Hi team,\n\nCan I renew?\n\nKind regards\nYvonne\nContoso', ['Can I renew?']],
    ['a line of dashes', 'Can I renew?\n--\nYvonne, freelancer', ['Can I renew?']],
    ['the mail it answers', 'Can I renew?\n> I am a freelancer.\nOn Mon, 2 May 2022, Kim wrote:\nold text', ['Can I renew?']],
    ['the head of a forwarded one', 'From: Kim\nSent: Monday\nSubject: renewal\n\nCan I renew?', ['Can I renew?']],
    ['a forwarded one below', 'Can I renew?\n\n发件人: 王\n发送时间: 9月1日\n\n我是自由职业者', ['Can I renew?']],
    ['all on one line', 'Hi team, can I renew? Kind regards Yvonne Kim', ['can I renew?']],
    ['twice greeted', '您好, Hello, can I renew?', ['can I renew?']],
  ])('without %s', (_, text, body) => expect(bodyOf(text).filter((line) => line.trim() !== '')).toEqual(body));
});

describe('the command', () => {
  test.each<[string, string | undefined]>([
    ['triage', ''],
    ['分诊', ''],
    ['/triage', ''],
    ['帮我看看这封邮件', ''],
    ['triage: Can I renew?', 'Can I renew?'],
    ['Triage this message\nHello', 'Hello'],
    ['分诊 我能续期吗？', '我能续期吗？'],
    ['帮我看看这封邮件：我能续期吗', '我能续期吗'],
    ['triage I would like to renew', 'I would like to renew'],
    ['Triage Academy', undefined],
    ['triages', undefined],
    ['what is triage?', undefined],
  ])('%s', (text, message) => expect(triageIn(text)).toBe(message));
});

describe('in a conversation', () => {
  it('leaves the agent’s own answers and interview alone', () => {
    const person = new Person();
    person.say('Can I renew?');
    person.submit({ employerType: 'academic', audience: 'developer' });
    const { interview, known } = person.state;
    person.say(`triage ${mail}`);
    expect(person.state.interview).toEqual(interview);
    expect(person.state.known).toEqual(known);
    expect(person.kinds.at(0)).toBe('show triage');
    expect(person.kinds.at(-1)).toMatch(/^show (?:page|requirements|employer)/);
  });
  it('takes the next message once it was asked for, and only that one', () => {
    const person = new Person();
    person.say('triage');
    expect(person.state.pasting).toBe(true);
    person.say(mail);
    expect([person.state.pasting, person.kinds]).toEqual([false, ['show triage']]);
    person.say('triage');
    person.say('help');
    expect([person.state.pasting, person.kinds]).toEqual([false, ['show help']]);
  });
  it('does not speak Chinese to an agent for a Chinese message', () => {
    const person = new Person();
    person.say('triage 您好，我能续期吗？我是自由讲师。');
    expect(person.state.language).toBeNull();
  });
});

it('carries no more of a message than a card can bring back', () => {
  const { message } = triage('\u0000"'.repeat(9000), {}, context);
  expect(message.length).toBeLessThanOrEqual(longestMessage);
  expect(JSON.stringify(message).length).toBeLessThanOrEqual(longestMessage);
});

function valuesIn(node: unknown): Record<string, unknown> {
  if (Array.isArray(node)) return Object.assign({}, ...node.map(valuesIn));
  if (typeof node !== 'object' || node === null) return {};
  const { type, id, value } = node as { type?: unknown; id?: unknown; value?: unknown };
  if (typeof type === 'string' && type.startsWith('Input.') && typeof id === 'string') return { [id]: value ?? '' };
  return Object.assign({}, ...Object.values(node).map(valuesIn));
}
