import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { wordsIn } from '../../cards/render.ts';
import { Chat, freePort, openBrowser, playground, type Running, serve } from './playground.ts';

const words = wordsIn.en.extension;
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
    await window().getByText('Can I get my mct fee back').waitFor();
    await search.fill('pizza');
    await window().getByText('Nothing here fits').waitFor();
    await search.fill('refu');
    await window().getByText('Can I get my mct fee back').click();
    await chat.page.getByLabel('Send Message').click();
    await chat.see('Can I get my mct fee back');
    expect(await chat.card.getByRole('button').count()).toBe(0);
  });
});
