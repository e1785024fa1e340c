/**
 * A conversation written down as a story, which `npm run chat -- --script FILE` plays too. What the person does stands in plain
 * lines; what is expected of the assistant in comments:
 *
 *   # on 2022-10-01          the day it is
 *   # locale zh-CN           the language of the client
 *   # < words                the replies since the last line contain these words
 *   # not: words             they do not contain them
 *   # [button]               the last card has this button
 */

import { answersOnDisk } from '../../bot/ask/files.ts';
import { chat, type Session } from '../../bot/chat-session.ts';
import { openStore } from '../../bot/store/index.ts';

export type Line = { readonly number: number; readonly text: string };
export type Expectation = { readonly kind: 'says' | 'never-says' | 'button'; readonly words: string };

export type Script = { readonly on: string; readonly locale: string; readonly lines: readonly Line[] };

export function readScript(text: string): Script {
  const lines = text.split('\n').map((line, index) => ({ number: index + 1, text: line.trim() }));
  const setting = (name: string) => lines.map((line) => new RegExp(`^# ${name} (\\S+)$`).exec(line.text)?.[1]).find(Boolean);
  return { on: setting('on') ?? '2022-10-01', locale: setting('locale') ?? 'en', lines: lines.filter((line) => line.text !== '') };
}

export function expectationIn(line: string): Expectation | undefined {
  const [, says] = /^# < (.+)$/.exec(line) ?? [];
  if (says) return { kind: 'says', words: says };
  const [, never] = /^# not: (.+)$/.exec(line) ?? [];
  if (never) return { kind: 'never-says', words: never };
  const [, button] = /^# \[(.+)\]$/.exec(line) ?? [];
  return button ? { kind: 'button', words: button } : undefined;
}

/** Trained once for all stories. */
const knowledge = answersOnDisk();
export const train = (): void => {
  for (const language of ['en', 'zh'] as const) knowledge.ask('', language);
};

/** Every expectation that does not hold, with its line and what was said instead. */
export async function play({ on, locale, lines }: Script): Promise<string[]> {
  const clock = { now: Date.parse(`${on}T09:00:00Z`) };
  let tokens = 0;
  const session: Session = chat(
    {
      store: await openStore(':memory:', { now: () => clock.now }),
      now: () => clock.now,
      knowledge,
      today: () => new Date(clock.now).toISOString().slice(0, 10),
      newToken: () => {
        tokens += 1;
        return `token-${tokens}`;
      },
      report: () => {},
    },
    locale,
    () => {},
  );
  const failures: string[] = [];
  let said = '';
  let buttons: readonly string[] = [];
  for (const { number, text } of lines) {
    const wait = /^# (\d+) hours later$/.exec(text)?.[1];
    if (wait) clock.now += Number(wait) * 3_600_000;
    const expected = expectationIn(text);
    const fail = (what: string) =>
      failures.push(`line ${number}: ${what}\n--- said instead:\n${said}\n--- buttons: ${buttons.join(' | ')}`);
    if (expected?.kind === 'says' && !said.includes(expected.words)) fail(`expected “${expected.words}”`);
    if (expected?.kind === 'never-says' && said.includes(expected.words)) fail(`did not expect “${expected.words}”`);
    if (expected?.kind === 'button' && !buttons.includes(expected.words)) fail(`expected the button [${expected.words}]`);
    if (text.startsWith('#')) continue;
    try {
      const replies = await session.line(text);
      said = replies.map((reply) => reply.text).join('\n');
      buttons = replies.findLast((reply) => reply.card !== null)?.buttons ?? [];
    } catch (error) {
      said = '';
      fail(`${text}: ${error instanceof Error ? error.message : error}`);
    }
  }
  await session.close();
  return failures;
}
