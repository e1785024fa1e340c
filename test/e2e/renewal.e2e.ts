import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { wordsIn } from '../../cards/render.ts';
import { Chat, freePort, npmStart, openBrowser, type Started, until } from './playground.ts';

const start = fileURLToPath(new URL('../../bot/start.ts', import.meta.url));

let app: Started;
let browser: Browser;
let chat: Chat;

beforeAll(async () => {
  [app, browser] = await Promise.all([npmStart(), openBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await app.stop();
});
beforeEach(async () => {
  chat = await Chat.open(browser, app.url);
});
afterEach(() => chat.page.close());

/** The Profile and Requirements pages of the freelancer, in a language. */
async function freelancer(language: 'en' | 'zh') {
  const { fields, buttons, yes, choices } = wordsIn[language];
  const { employerType, audience, validation } = choices;
  await chat.see(employerType.freelancer);
  await chat.choose(employerType.freelancer);
  await chat.choose(audience.developer);
  await chat.press(buttons.next);
  await chat.see(fields.mtmId.label);
  await chat.search(fields.certifications.label, 'azure adm', 'Azure Administrator Associate');
  const anniversary = await chat.pick(fields.anniversary.label, 1);
  await chat.choose(validation.mtm);
  await chat.type(fields.mtmId.label, 'vkim');
  await chat.choose(yes);
  const lastClassOn = await chat.pick(fields.lastClassOn.label, -2);
  await chat.press(buttons.next);
  return { anniversary, lastClassOn };
}

async function academic(language: 'en' | 'zh') {
  const { fields, buttons, choices } = wordsIn[language];
  const { employerType } = choices;
  await chat.see(employerType.academic);
  await chat.choose(employerType.academic);
  await chat.press(buttons.next);
  await chat.see(new RegExp(`^${fields.institutionName.label}`));
  await chat.type(fields.institutionName.label, 'Contoso University');
  await chat.press(buttons.next);
  await chat.see(new RegExp(`^${fields.managerEmail.label}`));
  await chat.search(fields.certifications.label, 'Azure Dev', 'Azure Developer Associate');
  const anniversary = await chat.pick(fields.anniversary.label, 1);
  await chat.type(fields.coursesTaught.label, '2');
  await chat.type(fields.courseName.label, 'Azure for developers');
  const courseDate = await chat.pick(fields.courseDate.label, -3);
  await chat.type(fields.participants.label, '0');
  await chat.type(fields.organisation.label, 'Contoso University');
  await chat.type(fields.managerName.label, 'Kim Lee');
  await chat.type(fields.managerEmail.label, 'kim@');
  await chat.press(buttons.next);
  return { anniversary, courseDate };
}

describe.each(['en', 'zh'] as const)('npm start, in the browser, in %s', (language) => {
  const words = wordsIn[language];
  const begin = async () => {
    await chat.say(language === 'en' ? 'English' : '中文');
    await chat.say(words.buttons.checkRenewal);
    await chat.say(language === 'en' ? 'start over' : '重新开始');
  };
  const met = (requirement: keyof typeof words.requirements) =>
    `✔ ${words.verdicts.yes} · ${words.requirements[requirement]} · ${words.whyWord}`;

  it('a freelancer with MTM data reaches a reasoned yes', async () => {
    await begin();
    const { anniversary, lastClassOn } = await freelancer(language);
    await chat.see(words.lastDayToAct(anniversary));
    const said = await chat.words();
    expect(said).toEqual(
      expect.arrayContaining([
        `✔ ${words.headline.renew.yes}`,
        words.lastDayToAct(anniversary),
        met('certification'),
        met('teaching'),
        met('evidence'),
        words.reasons['mtm-shows-it']({ mtmId: 'vkim' }),
        met('deadline'),
      ]),
    );
    expect(said.join('\n')).toContain(words.day(lastClassOn));
    expect(said.join('\n')).toMatch(
      language === 'en' ? /Enrollment and Renewal Guide, September 2022/ : /Enrollment and Renewal Guide，2022年9月/,
    );
  });

  it('an academic mends the waiver form and reads that teaching is not waived', async () => {
    await begin();
    const { anniversary, courseDate } = await academic(language);
    await chat.see(words.problemsAbove([words.fields.participants.label, words.fields.managerEmail.label]));
    const form = (await chat.words()).join('\n');
    expect(form).toContain(words.problems['too-small']({ typed: '0', min: 1 }));
    expect(form).toContain(words.problems['not-an-address']({ typed: 'kim@' }));
    expect(form).toContain(words.pages.requirements.introForWaiver);
    expect(await chat.card.getByLabel(words.fields.courseName.label).first().inputValue()).toBe('Azure for developers');
    await chat.type(words.fields.participants.label, '10');
    await chat.type(words.fields.managerEmail.label, 'kim@contoso.com');
    await chat.press(words.buttons.next);
    await chat.see(words.lastDayToAct(anniversary));
    const said = await chat.words();
    expect(said).toEqual(
      expect.arrayContaining([
        `✔ ${words.headline.renew.yes}`,
        words.cited(words.notices['waives-the-tool-only']({}), ['G-68', 'G-69', 'G-71']),
      ]),
    );
    expect(said).toContain(
      words.reasons['waiver-form-complete']({
        courseName: 'Azure for developers',
        courseDate,
        participants: 10,
        organisation: 'Contoso University',
        managerName: 'Kim Lee',
      }),
    );
  });
});

it('a double click has one result, and a card from before a start over is out of date', async () => {
  await chat.say('English');
  await chat.say('start over');
  await chat.say('can I renew?');
  await chat.see(wordsIn.en.required('Employer type'));
  await chat.choose('Other');
  await chat.card.getByRole('button', { name: 'Next', exact: true }).dblclick();
  await chat.see('MTM ID');
  const old = chat.cards.nth((await chat.cards.count()) - 1);
  await chat.say('start over');
  await chat.page.getByText('Starting over from the first page.').last().waitFor();
  await chat.see(wordsIn.en.required('Employer type'));
  const before = await chat.cards.count();
  await chat.press('Cancel', old);
  await chat.page.getByText('This card is out of date. The current one is below.').last().waitFor();
  await until(() => undefined, 500);
  expect(await chat.cards.count()).toBe(before + 1);
});

it('at phone width nothing of the verdict is cut off', async () => {
  await chat.say('English');
  await chat.say('start over');
  await chat.say('can I renew?');
  await freelancer('en');
  await chat.see(/^Last day to act/);
  const picture = process.env['SCREENSHOT'];
  if (picture) {
    await chat.page.setViewportSize({ width: 1280, height: 2600 });
    // The playground's panels slide for a moment.
    await chat.page.waitForTimeout(1500);
    await chat.card.screenshot({ path: picture });
  }
  // The playground's own panels leave no room for a phone; the card alone is made as narrow as one.
  await chat.card.evaluate((card) => {
    card.style.width = '320px';
  });
  const texts = await chat.card
    .locator('.ac-textBlock, .ac-richTextBlock')
    .evaluateAll((all) => all.map(({ textContent, scrollWidth, clientWidth }) => ({ textContent, scrollWidth, clientWidth })));
  expect(texts.length).toBeGreaterThan(20);
  expect(texts.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)).toEqual([]);
  expect(Math.max(...texts.map(({ clientWidth }) => clientWidth))).toBeLessThanOrEqual(320);
  if (picture) await chat.card.screenshot({ path: picture.replace('.png', '-narrow.png') });
});

describe('the way in', () => {
  it('prints one clear line with the address', () =>
    expect(app.said()).toContain(`MCT Assistant is ready: open ${app.url} in a browser. Ctrl-C stops it.`));

  it('says what to do when the port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    try {
      await new Promise((resolve) => taken.once('listening', resolve));
      const { port } = taken.address() as { port: number };
      for (const name of ['PORT', 'PLAYGROUND_PORT']) {
        const env = { ...process.env, PORT: String(await freePort()), PLAYGROUND_PORT: String(await freePort()), [name]: String(port) };
        const { stderr, status } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', start], {
          env,
          encoding: 'utf8',
          timeout: 20_000,
        });
        expect([status, stderr]).toEqual([1, expect.stringContaining(`${name}=${port + 1} npm start`)]);
      }
    } finally {
      taken.close();
    }
  });

  it('stops both on Ctrl-C', async () => {
    const other = await npmStart();
    await other.stop();
    const answers = await Promise.allSettled([fetch(other.url), fetch(`http://127.0.0.1:${other.port}/api/messages`)]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
