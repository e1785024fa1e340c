/**
 * A question to the experts and back. The Agents Playground has one user, Alex Wilber: he is trainer and expert here. That others may not do
 * what an expert may is shown over HTTP, in test/bot/tickets/; so are edits and deletions, which the Playground cannot make.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { wordsIn } from '../../cards/render.ts';
import { Chat, freePort, openBrowser, playground, type Running, serve } from './playground.ts';

const { tickets } = wordsIn.en;
const folder = mkdtempSync(join(tmpdir(), 'mct-experts-'));
const expertsFile = fileURLToPath(new URL('../../bot/tickets/playground.yaml', import.meta.url));
const channel = 'My Team - Announcements';
const question = 'Is there a dress code for trainers?';

let port: number;
let browser: Browser;
let client: Awaited<ReturnType<typeof playground>>;
let server: Running;
let chat: Chat;
let dataFile: string;
let count = 0;

const start = () => serve(port, dataFile, { EXPERTS_FILE: expertsFile, SUGGESTIONS_DIR: join(folder, 'suggestions') });

beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  port = await freePort();
  dataFile = join(folder, `state-${++count}.sqlite`);
  [client, server] = await Promise.all([playground(port, folder), start()]);
  chat = await Chat.open(browser, client.url);
});
afterEach(async () => {
  await chat.page.close();
  await Promise.all([server.kill(), client.kill()]);
});

const plain = (text: string) => text.replace(/[\u2068\u2069\u200b]/g, '');
/** Invisible marks may stand around what people wrote. */
const around = (words: string) =>
  new RegExp([...words].map((letter) => (letter === ' ' ? '\\s' : letter.replace(/[.?*+()[\]]/, '\\$&'))).join('[\\u2068\\u2069\\u200b]*'));
const teamCard = () => chat.cards.first();
const standing = async () => (await chat.cards.allInnerTexts()).map(plain);

async function replyInThread(words: string) {
  const taken = chat.page.getByText('message 200');
  const before = await taken.count();
  await chat.page.locator('[contenteditable=true][role=textbox]').last().click();
  await chat.page.keyboard.type('@');
  await chat.page.getByRole('menuitem', { name: 'Test Bot' }).click();
  await chat.page.keyboard.insertText(` ${words}`);
  await chat.page.keyboard.press('Enter');
  await taken.nth(before).waitFor({ timeout: 20_000 });
}

it.each([
  ['', async () => {}],
  [
    ', with the server killed between any two steps',
    async () => {
      // The Playground cannot be asked what stands there: what is cut off on its way would come once more, and say so.
      await chat.page.waitForTimeout(1_000);
      await server.kill();
      server = await start();
    },
  ],
])(
  'a trainer asks, an expert takes it and answers, the trainer answers back, the expert resolves it%s',
  async (_, between) => {
    await chat.say(question);
    await chat.say('talk to a person');
    await chat.see(tickets.buttons.askExperts);
    await between();
    await chat.press(tickets.buttons.askExperts);
    await chat.see(tickets.draftIntro);
    await between();
    await chat.press(tickets.buttons.send);
    await chat.see(tickets.sent[0] ?? '');
    await between();

    await chat.go(channel);
    await teamCard().getByText(question).waitFor();
    await chat.press(tickets.buttons.take, teamCard());
    await teamCard().getByText(around('Looked after by: Alex Wilber')).waitFor();
    await between();
    await replyInThread('note: a hard one');
    await replyInThread('Which country are you in?');
    await between();

    await chat.go('Personal Chat');
    await chat.see(around('Which country are you in?'));
    expect(plain(await chat.card.innerText())).toContain(tickets.answered('Alex Wilber'));
    await between();
    await chat.say('In Finland');
    const offer = chat.page.getByRole('button', { name: around(tickets.buttons.sendTo('Alex Wilber')) });
    await offer.waitFor();
    await between();
    await offer.click();
    await chat.page
      .getByText(around(tickets.sentOn('Alex Wilber')))
      .first()
      .waitFor();
    await between();

    await chat.go(channel);
    await chat.page.getByText(around(tickets.wrote('Alex Wilber'))).waitFor();
    await chat.press(tickets.buttons.resolve, teamCard());
    await teamCard().getByLabel(tickets.closingLabel).fill('There is none.');
    await chat.press(tickets.buttons.resolveNow, teamCard());
    await teamCard().getByText(tickets.statuses.resolved).waitFor();
    await between();
    expect((await standing()).filter((text) => text.includes('In Finland'))).toHaveLength(1);

    await chat.go('Personal Chat');
    await chat.see('There is none.');
    const all = await standing();
    expect(all.filter((text) => text.includes('Which country are you in?'))).toHaveLength(1);
    expect(all.filter((text) => text.includes('There is none.'))).toHaveLength(1);
    expect(all.join('\n')).not.toContain('a hard one');
    await chat.say('my tickets');
    await chat.see(around(tickets.statuses.resolved));
  },
  180_000,
);
