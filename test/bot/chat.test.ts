import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { chat, type Reply } from '../../bot/chat-session.ts';
import { mtm, waiver } from '../dialogs/person.ts';
import { testNeeds } from './needs.ts';

const submit = (inputs: object) => `!submit ${JSON.stringify(inputs)}`;

/** The replies to a script, as the terminal client gets them. */
async function play(lines: readonly string[], locale = 'en', warnings: string[] = []): Promise<Reply[]> {
  const session = chat(await testNeeds(), locale, (warning) => warnings.push(warning));
  const replies: Reply[] = [];
  for (const line of lines) replies.push(...(await session.line(line)));
  await session.close();
  return replies;
}

describe('a script', () => {
  it('speaks Chinese with a Chinese locale', async () => {
    const replies = await play(
      ['can I renew?', submit({ employerType: 'academic', institutionName: '示例大学' }), submit(waiver)],
      'zh-CN',
    );
    expect(replies.at(-1)?.text).toContain('符合续期要求');
    expect(replies.at(-1)?.decision?.facts).toEqual(expect.arrayContaining(['G-69', 'G-71']));
  });

  it('presses buttons, presses them again, and goes back to an old card', async () => {
    const replies = await play([
      'hello',
      '!button Can I renew?',
      submit({ employerType: 'other' }),
      '!again',
      '!button back',
      '!card 3',
      submit(mtm),
    ]);
    expect(replies.map(({ text }) => text.split('\n').slice(0, 2).join(' '))).toEqual(
      ['MCT Assistant', '1 Profile', '2 Requirements', '2 Requirements', '1 Profile', 'out of date', '1 Profile'].map((words) =>
        expect.stringContaining(words),
      ),
    );
  });

  it('a field that nobody asks for is left out, with a word about it', async () => {
    const warnings: string[] = [];
    const replies = await play(['renew', '!submit {"shoeSize": 44, "employerType": "other"}'], 'en', warnings);
    expect(replies.at(-1)?.text).toContain('2 Requirements');
    expect(warnings).toEqual(['No field is called shoeSize: left out. This card has: employerType, audience.']);
  });

  it('a remark has no card', async () => {
    const [, remark] = await play(['renew', 'the quick brown fox']);
    expect(remark).toMatchObject({ card: null, buttons: [], decision: null });
  });
});

describe('a line that asks for what is not there', () => {
  it.each([
    ['a button', ['renew', '!button Fly'], 'The card has no button "Fly". It has: Next, Cancel, Help, 中文.'],
    ['a card', ['!submit {}'], 'There is no card yet.'],
    ['an old card', ['renew', '!card 7'], '"!card 7" cannot be done here.'],
    ['anything to fill in', ['hello', '!submit {}'], 'The card has nothing to fill in.'],
    ['JSON', ['renew', '!submit employerType=other'], '!submit needs a JSON object'],
    ['an order', ['!dance'], '"!dance" cannot be done here.'],
  ])('%s', async (_, lines, message) => {
    await expect(play(lines)).rejects.toThrow(message);
  });
});

describe('npm run chat', () => {
  const script = fileURLToPath(new URL('../../bot/chat.ts', import.meta.url));
  const run = (lines: readonly string[], ...options: string[]) =>
    spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...options], {
      input: `${lines.join('\n')}\n`,
      encoding: 'utf8',
    });

  it('--json prints a line per reply, the last with the decision: verdict, reasons, facts and dates', () => {
    const lines = ['# a freelancer', 'can I renew?', '', submit({ employerType: 'freelancer', audience: 'developer' }), submit(mtm)];
    const { stdout, stderr, status } = run(lines, '--json', '--on', '2022-10-01');
    const replies = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([stderr, status]).toEqual(['', 0]);
    expect(replies.map((reply) => Object.keys(reply))).toEqual(Array(3).fill(['text', 'card', 'buttons', 'decision']));
    expect(replies[0]).toMatchObject({ card: { type: 'AdaptiveCard' }, buttons: ['Next', 'Cancel', 'Help', '中文'], decision: null });
    expect(replies[2].decision).toMatchObject({
      decision: 'renew',
      on: '2022-10-01',
      verdict: 'yes',
      reasons: [
        { requirement: 'certification', verdict: 'yes', because: [{ reason: 'listed' }] },
        { requirement: 'teaching', verdict: 'yes', because: [{ reason: 'class-in-window' }, { reason: 'in-membership-year' }] },
        { requirement: 'evidence', verdict: 'yes', because: [{ reason: 'mtm-shows-it' }] },
        { requirement: 'deadline', verdict: 'yes', because: [{ reason: 'before-the-anniversary' }] },
      ],
      facts: expect.arrayContaining(['P-38', 'P-40', 'P-42', 'G-61']),
      dates: { lastDayToAct: '2022-12-13' },
      missing: [],
    });
  });

  it('a line that fails goes to the error stream, the rest goes on', () => {
    const { stdout, stderr, status } = run(['renew', '!button Fly', 'help']);
    expect(stderr).toContain('The card has no button "Fly"');
    expect(stdout).toContain('You can also type');
    expect(status).toBe(1);
  });

  it.each([
    ['--on', '2022-02-30', '--on 2022-02-30 is not a day of the calendar.'],
    ['--as', 'king', '--as king is no role'],
    ['--as', 'expert', 'experts answer in a channel of a team'],
    ['--script', '/nowhere/script.txt', '/nowhere/script.txt'],
  ])('%s %s is refused with the usage', (option, value, message) => {
    const { stderr, status } = run([], option, value);
    expect(stderr).toContain(message);
    expect(stderr).toContain('npm run chat --');
    expect(status).toBe(2);
  });
});
