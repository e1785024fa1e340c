/** `npm run chat`: the same assistant in the terminal. */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { isDay } from '../rules/days.ts';
import { assistant } from './assistant.ts';
import { chat, type Reply } from './chat-session.ts';

const usage = `npm run chat -- [--json] [--script FILE] [--on YYYY-MM-DD] [--locale en|zh-CN] [--state FILE]

A plain line is what you type. !button TITLE presses a button of the last card, !submit {"field": "value"} fills it in
and submits it, !again repeats the last press, !card N goes back to the Nth card. # starts a comment.`;

function options() {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      script: { type: 'string' },
      on: { type: 'string' },
      locale: { type: 'string', default: 'en' },
      as: { type: 'string', default: 'trainer' },
      state: { type: 'string', default: ':memory:' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.on !== undefined && !isDay(values.on))
    throw new Error(`--on ${values.on} is not a day of the calendar. Write it as YYYY-MM-DD, such as 2022-10-01.`);
  if (values.as !== 'trainer') throw new Error(`--as ${values.as} is not a role yet; the only one is trainer.`);
  return values;
}

const inWords = ({ text, buttons }: Reply): string =>
  `\n${text}${buttons.length > 0 ? `\n${buttons.map((title) => `[${title}]`).join(' ')}` : ''}\n`;

try {
  const { json, script, on, locale, state, help } = options();
  if (help) {
    console.log(usage);
  } else {
    const session = chat(assistant(state, on), locale);
    const print = (replies: readonly Reply[]) => {
      for (const reply of replies) console.log(json ? JSON.stringify(reply) : inWords(reply));
    };
    const interactive = script === undefined && process.stdin.isTTY;
    if (interactive) {
      console.log(usage);
      print(await session.install());
    }
    const lines = createInterface({
      input: script === undefined ? process.stdin : Readable.from(readFileSync(script, 'utf8')),
      terminal: false,
    });
    if (interactive) process.stdout.write('> ');
    for await (const line of lines) {
      try {
        print(await session.line(line));
      } catch (error) {
        console.error(error instanceof Error ? error.message : error);
        if (!interactive) process.exitCode = 1;
      }
      if (interactive) process.stdout.write('> ');
    }
    session.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error, '\n');
  console.error(usage);
  process.exitCode = 2;
}
