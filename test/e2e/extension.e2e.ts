import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { wordsIn } from '../../cards/render.ts';
import { Chat, freePort, openBrowser, playground, type Running, serve } from './playground.ts';

const { extension: words, triage } = wordsIn.en;
const folder = mkdtempSync(join(tmpdir(), 'mct-extension-'));
let client: Awaited<ReturnType<typeof playground>>;
let browser: Browser;
let server: Running;
let chat: Chat;
beforeAll(async () => {
  const port = await freePort();
  [client, browser, server] = await Promise.all([playground(port, folder), openBrowser(), serve(port, join(folder, 'state.sqlite'))]);
  chat = await Chat.open(browser, client.url);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await client.kill();
  await server.kill();
  rmSync(folder, { recursive: true });
});

/** The part of the playground's window that the extension has for itself. */
const window = () => chat.page.locator('[role=dialog]').last();

async function command(name: 'Search Command' | 'Action Command', at = chat.page.getByLabel('Trigger Message Extension App')) {
  await at.click();
  await chat.page.getByRole('menuitem', { name }).click();
}

describe('the message extension in the playground', () => {
  it('offers what people come for most, finds more while one types, and inserts an answer that is sent', async () => {
    await command('Search Command');
    const search = chat.page.getByPlaceholder('Enter a search term');
    await search.fill('refu');
    await chat.page.getByText('They refused my skills certificate').waitFor();
    await search.fill('pizza');
    await chat.page.getByText('Nothing here fits').waitFor();
    await search.fill('refu');
    await chat.page.getByText('They refused my skills certificate').click();
    await chat.page.getByLabel('Send Message').click();
    await chat.see('They refused my skills certificate');
    expect(await chat.card.getByRole('button').count()).toBe(0);
  });

  it('triages a message where it stands; a correction is followed, and the reply is inserted', async () => {
    await chat.go('Group Chat');
    await chat.box.click();
    await chat.page.keyboard.insertText('Hello, I am an MCT, my anniversary is 13 December 2022. Can I renew? Thanks, Kim');
    await chat.page.keyboard.press('Enter');
    await command('Action Command', chat.page.getByLabel('Show more information').last());
    await window().getByRole('button', { name: 'Create' }).click();
    await window().getByText('13 December 2022').first().waitFor();

    await chat.press(triage.correct, window());
    await window().getByLabel(triage.message).fill('Hello, what does MTM stand for?');
    await chat.press(words.recompute, window());
    await window().getByText('what does MTM stand for').first().waitFor();

    const reply = window().getByLabel(triage.reply);
    expect(await reply.inputValue()).toMatch(/^Hello,/);
    await reply.fill('Hello Kim,\nhere is what the guide says.');
    await chat.press(words.insert, window());
    await chat.page.getByLabel('Send Message').click();
    await chat.see('here is what the guide says.');
    expect(await chat.card.getByRole('button').count()).toBe(0);
  });

  it('triages what is pasted, and says so when nothing is', async () => {
    await chat.go('Group Chat');
    await command('Action Command');
    await window().getByRole('button', { name: 'Create' }).click();
    await chat.press(words.read, window());
    await window().getByText(words.nothingPasted).waitFor();
    await window().getByLabel(words.message).fill('您好，MCT 年费多少钱？');
    await chat.press(words.read, window());
    await window().getByText('年费多少钱').first().waitFor();
    expect(await window().getByLabel(triage.reply).inputValue()).toMatch(/^您好/);
  });
});
