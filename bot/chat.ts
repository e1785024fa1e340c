/** `npm run chat`: the same assistant in the terminal. */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { isDay } from '../rules/days.ts';
import type { Reply } from './chat-session.ts';

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
  const { on, as, script } = values;
  if (on !== undefined && !isDay(on))
    throw new Error(`--on ${on} is not a day of the calendar. Write it as YYYY-MM-DD, such as 2022-10-01.`);
  if (as !== 'trainer')
    throw new Error(
      as === 'expert'
        ? '--as expert cannot be played here: experts answer in a channel of a team, and the terminal has none. To try it: npm start.'
        : `--as ${as} is no role; the only one here is trainer.`,
    );
  return { ...values, input: script === undefined ? process.stdin : Readable.from(readFileSync(script, 'utf8')) };
}

const inWords = ({ text, buttons }: Reply): string => `\n${text}\n${buttons.map((title) => `[${title}]`).join(' ')}\n`;

async function converse({ json, input, on, locale, state }: ReturnType<typeof options>): Promise<void> {
  // Loaded only now, so that a mistake on the command line is answered at once.
  const [{ assistant }, { chat }] = await Promise.all([import('./assistant.ts'), import('./chat-session.ts')]);
  const session = chat(await assistant({ data: state, on }), locale, (message) => console.error(message));
  const print = (replies: readonly Reply[]) => {
    for (const reply of replies) console.log(json ? JSON.stringify(reply) : inWords(reply));
  };
  const interactive = input === process.stdin && process.stdin.isTTY;
  const prompt = () => interactive && process.stdout.write('> ');
  if (interactive) {
    console.log(usage);
    print(await session.install());
  }
  prompt();
  for await (const line of createInterface({ input, terminal: false })) {
    try {
      print(await session.line(line));
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      if (!interactive) process.exitCode = 1;
    }
    prompt();
  }
  await session.close();
}

try {
  const chosen = options();
  if (chosen.help) console.log(usage);
  else await converse(chosen);
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  process.exitCode = 2;
}
