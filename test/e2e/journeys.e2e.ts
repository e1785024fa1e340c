import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { wordsIn } from '../../cards/render.ts';
import { skillsCertificates } from '../../rules/instructional-skills.ts';
import { Chat, freePort, openBrowser, playground, type Running, serve } from './playground.ts';

const { en, zh } = wordsIn;
const folder = mkdtempSync(join(tmpdir(), 'mct-journeys-'));
const certification = 'Azure Administrator Associate';

let port: number;
let client: Awaited<ReturnType<typeof playground>>;
let browser: Browser;
let server: Running;
let dataFile: string;
let chat: Chat;

beforeAll(async () => {
  port = await freePort();
  [client, browser] = await Promise.all([playground(port, folder), openBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await client.kill();
  rmSync(folder, { recursive: true });
});
let count = 0;
beforeEach(async () => {
  dataFile = join(folder, `state-${++count}.sqlite`);
  server = await serve(port, dataFile);
  chat = await Chat.open(browser, client.url);
});
afterEach(async () => {
  await chat.page.close();
  await server.kill();
});

/** As far as the page of the requirements. */
async function toRequirements(employerType: 'freelancer' | 'academic') {
  await chat.say('can I renew?');
  await chat.see(en.choices.employerType[employerType]);
  await chat.choose(en.choices.employerType[employerType]);
  await chat.press(en.buttons.next);
  if (employerType === 'academic') {
    await chat.see(en.fields.institutionName.label);
    await chat.type(en.fields.institutionName.label, 'Contoso University');
    await chat.press(en.buttons.next);
  }
  await chat.see(en.pages.requirements.name);
}

async function freelancerRequirements() {
  await chat.search(en.fields.certifications.label, 'azure adm', certification);
  await chat.pick(en.fields.anniversary.label, 1);
  await chat.choose(en.choices.validation.mtm);
  await chat.type(en.fields.mtmId.label, 'vkim');
  await chat.choose(en.yes);
  await chat.pick(en.fields.lastClassOn.label, -2);
  await chat.press(en.buttons.next);
  await chat.see(en.headline.renew.yes);
}

describe('a journey ends in a reasoned yes', () => {
  it('enrolling as a partner', async () => {
    const skill = skillsCertificates.find(({ collegeStaffOnly }) => !collegeStaffOnly)?.name ?? '';
    await chat.say('How do I become an MCT?');
    await chat.see(en.choices.employerType.partner);
    await chat.choose(en.choices.employerType.partner);
    await chat.choose(en.choices.audience.developer);
    await chat.press(en.buttons.next);
    await chat.see(en.fields.partnerId.label);
    await chat.type(en.fields.partnerId.label, '4567890');
    await chat.press(en.buttons.next);
    await chat.see(en.fields.instructionalCertificate.label);
    await chat.search(en.fields.certifications.label, 'azure adm', certification);
    await chat.search(en.fields.instructionalCertificate.label, skill.slice(0, 6), skill);
    await chat.press(en.buttons.next);
    await chat.see(en.headline.enrol.yes);
    const said = (await chat.words()).join('\n');
    expect(said).toContain('4567890');
    expect(said).toContain(en.reasons['skills-certificate-listed']({ name: skill }));
  });

  it('an Alumnus coming back, in Chinese', async () => {
    await chat.say('我是 MCT Alumni，想升级回 MCT');
    await chat.see(zh.choices.status.alumni);
    await chat.choose(zh.choices.status.alumni);
    await chat.press(zh.buttons.next);
    await chat.see(zh.fields.periodPassed.label);
    await chat.choose(zh.no);
    await chat.press(zh.buttons.next);
    await chat.see(zh.choices.employerType.freelancer);
    await chat.choose(zh.choices.employerType.freelancer);
    await chat.press(zh.buttons.next);
    await chat.see(zh.pages['return-requirements'].intro);
    await chat.search(zh.fields.certifications.label, 'azure adm', certification);
    await chat.press(zh.buttons.next);
    await chat.see(zh.fields.earlierSkillsProof.label);
    await chat.choose(zh.yes);
    await chat.press(zh.buttons.next);
    await chat.see(zh.headline.upgrade.yes);
    expect((await chat.words()).join('\n')).toContain(zh.pair(zh.fields.status.label, zh.choices.status.alumni));
  });

  it('rejoining after a lapse, on a window as narrow as a phone', async () => {
    await chat.say('my membership has lapsed, can I rejoin?');
    await chat.page.setViewportSize({ width: 360, height: 740 });
    await chat.see(en.choices.status.mct);
    await chat.choose(en.choices.status.mct);
    await chat.press(en.buttons.next);
    // That it has lapsed was said with the wish.
    await chat.see(en.choices.employerType.other);
    await chat.choose(en.choices.employerType.other);
    await chat.press(en.buttons.next);
    await chat.see(en.pages['rejoin-requirements'].intro);
    await chat.search(en.fields.certifications.label, 'azure adm', certification);
    await chat.press(en.buttons.next);
    await chat.see(en.headline.rejoin.yes);
    expect((await chat.words()).join('\n')).toContain(en.reasons['period-passed']({}));
  });
});

it('an answer changed on the verdict says what is different', async () => {
  await toRequirements('freelancer');
  await freelancerRequirements();
  const before = await chat.cards.count();
  await chat.link(en.fields.lastClassOn.label, en.change);
  await chat.see(en.required(en.fields.lastClassOn.label));
  expect(await chat.card.locator('input').count()).toBe(1);
  await chat.pick(en.fields.lastClassOn.label, -15, -2);
  await chat.press(en.buttons.next);
  await chat.see(en.headline.renew.no);
  expect(await chat.cards.count()).toBe(before);
  expect(await chat.words()).toEqual(
    expect.arrayContaining([
      en.differentNow([en.fields.lastClassOn.label], true),
      `• ${en.becameDifferent(en.theAnswer, en.answersYesNo.yes, en.answersYesNo.no)}`,
      `• ${en.becameDifferent(en.requirements.teaching, en.verdicts.yes.toLowerCase(), en.verdicts.no.toLowerCase())}`,
    ]),
  );
});

it('a question in the middle is answered, and the page goes on', async () => {
  await toRequirements('freelancer');
  const before = await chat.cards.count();
  await chat.say('What is MTM?');
  await chat.cards.nth(before + 1).waitFor();
  expect(await chat.cards.nth(before).innerText()).toContain('G-09');
  await freelancerRequirements();
});

it('a server that was killed goes on with all answers, typed ones too, and a double click counts once', async () => {
  await toRequirements('academic');
  await chat.say('I taught Azure Basics on 3 March to 12 people');
  await chat.see(/Understood/);
  await server.kill();
  server = await serve(port, dataFile);
  await chat.type(en.fields.coursesTaught.label, '2');
  const before = await chat.cards.count();
  await chat.card.getByRole('button', { name: en.buttons.next, exact: true }).dblclick();
  await chat.see(/Please look again/);
  expect(await chat.cards.count()).toBe(before);
  const value = (label: string) => chat.card.getByLabel(label).first().inputValue();
  expect(
    await Promise.all([en.fields.courseName, en.fields.participants, en.fields.coursesTaught].map(({ label }) => value(label))),
  ).toEqual(['Azure Basics', '12', '2']);
  expect((await chat.words()).join('\n')).toContain(en.choices.employerType.academic);
});

// As in Teams, a message in a channel does not bring the names of team and channel.
it.each([
  ['My Team - General', en.namelessPlace],
  ['Group Chat', 'Group Chat'],
])('a question in %s goes on in the personal chat', async (place, name) => {
  await chat.go(place);
  await chat.mentionAndSay('can I renew?');
  await chat.see(en.personalOnly);
  await chat.press(en.buttons.inPrivate);
  await chat.page.getByText(en.remarks['continued-privately']).first().waitFor();
  expect(await chat.cards.count()).toBe(1);
  await chat.go('Personal Chat');
  await chat.see(en.required(en.fields.employerType.label));
  const [asked, page] = (await chat.cards.allInnerTexts()).slice(-2);
  expect(asked?.replace(/[\u2068\u2069]/g, '')).toContain(en.continued('can I renew?', name));
  expect(page).toContain(en.titles.renew);
  await chat.choose(en.choices.employerType.freelancer);
  await chat.press(en.buttons.next);
  await chat.see(en.pages.requirements.name);
});
