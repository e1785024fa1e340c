/** Drives the Agents Playground in Chromium: what a person does there, by what a person sees. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';

const root = fileURLToPath(new URL('../..', import.meta.url));
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const ready = /open (http:\/\/\S+) in a browser/;

/** A port nobody uses at the moment. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

export type Started = { readonly url: string; readonly port: number; readonly said: () => string; stop(): Promise<number | null> };

/** `npm start` on ports and a data file of its own. */
export async function npmStart(environment: Record<string, string> = {}): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), 'mct-e2e-'));
  const port = await freePort();
  const env = {
    ...process.env,
    PORT: String(port),
    PLAYGROUND_PORT: String(await freePort()),
    DATA_FILE: join(folder, 'state.sqlite'),
    ...environment,
  };
  const child: ChildProcess = spawn('npm', ['start'], { cwd: root, env, detached: true });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk));
  const gone = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const started = await Promise.race([until(() => ready.exec(said)?.[1], 40_000), gone.then(() => undefined)]);
  if (!started) throw new Error(`npm start did not get ready:\n${said}`);
  return {
    url: started,
    port,
    said: () => said,
    async stop() {
      // Ctrl-C in a terminal reaches every process of the group.
      if (child.pid) process.kill(-child.pid, 'SIGINT');
      const code = await gone;
      rmSync(folder, { recursive: true });
      return code;
    },
  };
}

/** Parts of what `npm start` starts, so that one can be stopped while the browser stays open. */
function part(
  args: readonly string[],
  env: Record<string, string>,
): { said: () => string; kill(signal: NodeJS.Signals): Promise<unknown> } {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd: env['FOLDER'] ?? root,
    env: { ...process.env, ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk));
  const gone = new Promise((resolve) => child.once('exit', resolve));
  return {
    said: () => said,
    kill(signal) {
      child.kill(signal);
      return gone;
    },
  };
}

export type Running = { kill(): Promise<unknown> };

export async function serve(port: number, dataFile: string, more: Record<string, string> = {}): Promise<Running> {
  const server = part([join(root, 'bot/main.ts')], { PORT: String(port), DATA_FILE: dataFile, ...more });
  const listens = await until(() => server.said().includes('listens on'), 20_000);
  if (!listens) throw new Error(`The server did not get ready:\n${server.said()}`);
  return { kill: () => server.kill('SIGKILL') };
}

/** It leaves files in the folder it runs in. */
export async function playground(serverPort: number, folder: string): Promise<Running & { readonly url: string }> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const cli = fileURLToPath(import.meta.resolve('@microsoft/m365agentsplayground/cli.js'));
  const endpoint = `http://127.0.0.1:${serverPort}/api/messages`;
  const started = part([cli, 'start', '-e', endpoint, '-c', 'msteams', '-p', String(port), '--disable-telemetry'], {
    BROWSER: 'none',
    FOLDER: folder,
  });
  const answers = () =>
    fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
  for (const end = Date.now() + 40_000; !(await answers()); await new Promise((resolve) => setTimeout(resolve, 100)))
    if (Date.now() > end) throw new Error(`The Agents Playground did not answer:\n${started.said()}`);
  return { url, kill: () => started.kill('SIGTERM') };
}

export async function until<T>(look: () => T | undefined, ms: number): Promise<T | undefined> {
  for (const end = Date.now() + ms; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const found = look();
    if (found) return found;
  }
  return undefined;
}

export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: '/usr/bin/chromium', args: flags });

/** One person in the personal chat. */
export class Chat {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  static async open(browser: Browser, url: string, size = { width: 1280, height: 1400 }): Promise<Chat> {
    const page = await browser.newPage({ viewport: size });
    await page.goto(url);
    const chat = new Chat(page);
    await chat.box.waitFor();
    await page.getByText('Connected.').waitFor();
    return chat;
  }

  get box(): Locator {
    return this.page.locator('[contenteditable=true][role=textbox]').first();
  }
  get cards(): Locator {
    return this.page.locator('.ac-adaptiveCard');
  }
  get card(): Locator {
    return this.cards.last();
  }

  /** Returns when the assistant has taken its turn: the log panel then has the answer to the request. */
  async say(words: string): Promise<void> {
    const taken = this.page.getByText('message 200');
    const before = await taken.count();
    await this.box.click();
    await this.page.keyboard.insertText(words);
    await this.page.keyboard.press('Enter');
    await taken.nth(before).waitFor({ timeout: 20_000 });
  }
  /** Waits until the last card has these words. */
  async see(words: string | RegExp): Promise<void> {
    await this.card.getByText(words).first().waitFor({ timeout: 20_000 });
  }
  /** The word to press in the line of the last card that has these words. */
  link = (line: string, word: string) => this.card.locator('.ac-richTextBlock', { hasText: line }).getByText(word, { exact: true }).click();
  go = (place: string) => this.page.getByRole('treeitem', { name: place, exact: true }).click();

  /** In a group or channel. */
  async mentionAndSay(words: string): Promise<void> {
    const taken = this.page.getByText('message 200');
    const before = await taken.count();
    await this.box.click();
    await this.page.keyboard.type('@');
    await this.page.getByRole('menuitem', { name: 'Test Bot' }).click();
    await this.page.keyboard.insertText(words);
    await this.page.keyboard.press('Enter');
    await taken.nth(before).waitFor({ timeout: 20_000 });
  }
  choose = (label: string) => this.card.getByText(label, { exact: true }).click();
  press = (title: string, on = this.card) => on.getByRole('button', { name: title, exact: true }).click();
  type = (label: string, words: string) => this.card.getByLabel(label).first().fill(words);

  async search(label: string, letters: string, option: string): Promise<void> {
    await this.card.getByLabel(label).first().click();
    await this.page.keyboard.type(letters);
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  /**
   * Picks the 10th of a month, so many months from now, as a person does: open, leaf, click. Returns it as YYYY-MM-DD.
   * The leaves begin at the month of the day that stands there, which is `shown` months from now.
   */
  async pick(label: string, months: number, shown = 0): Promise<string> {
    await this.card.getByLabel(label).first().click();
    const [back, on] = [0, 1].map((index) => this.page.locator('[class*=CalendarDay__headerIconButton]').nth(index));
    for (let leaf = 0; leaf < Math.abs(months - shown); leaf += 1) await (months < shown ? back : on)?.click();
    const now = new Date();
    const day = new Date(Date.UTC(now.getFullYear(), now.getMonth() + months, 10));
    const name = `10, ${day.toLocaleDateString('en-US', { month: 'long', timeZone: 'UTC' })}, ${day.getUTCFullYear()}`;
    await this.page.locator(`[class*=CalendarDayGrid__dayButton][aria-label="${name}"]`).click();
    return day.toISOString().slice(0, 10);
  }

  /** What the last card says, a line per text. */
  async words(): Promise<string[]> {
    const text = await this.card.innerText();
    return text
      .split('\n')
      .map((line) => line.replaceAll('\u00a0', ' ').trim())
      .filter(Boolean);
  }
}
