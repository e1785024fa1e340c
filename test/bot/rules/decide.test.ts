import { describe, expect, it } from '@jest/globals';
import { decisions } from '../../../rules/decisions/index.ts';
import { asked, refusal } from './asked.ts';

const trainer = JSON.stringify({
  employerType: 'freelancer',
  certifications: 'Azure Administrator Associate',
  anniversary: '2022-12-13',
  validation: 'mtm',
  mtmId: 'vkim',
  mtmDataShown: true,
  lastClassOn: '2022-05-02',
});

describe('decide', () => {
  it('says the verdict, the last day to act, and where the reasons stand', async () => {
    const text = await asked('decide', 'renew', trainer);
    expect(text).toContain('✔');
    expect(text).toContain('Last day to act: 13 December 2022');
    expect(text).toContain('Become a Microsoft Certified Trainer, 26 November 2019 (P-38)');
    expect(text).toContain('Rules as of 1 October 2022.');
  });
  it('--lang zh says it in Chinese', async () => {
    expect(await asked('decide', 'renew', trainer, '--lang', 'zh')).toContain('最后办理日：2022年12月13日');
  });
  it('--json gives it as data', async () => {
    expect(JSON.parse(await asked('decide', 'renew', trainer, '--json'))).toMatchObject({
      decision: 'renew',
      on: '2022-10-01',
      verdict: 'yes',
      dates: { lastDayToAct: '2022-12-13' },
      facts: expect.arrayContaining(['P-38', 'G-61']),
      missing: [],
    });
  });
  it('--on takes the rules at that day', async () => {
    const { on, verdict } = JSON.parse(await asked('decide', 'renew', trainer, '--json', '--on', '2022-12-14'));
    expect([on, verdict]).toEqual(['2022-12-14', 'no']);
  });
  it('without answers it names what is missing', async () => {
    expect(JSON.parse(await asked('decide', 'renew', '--json')).missing).toContain('certifications');
    expect((await asked('decide', 'renew')).split('\n').at(-1)).toBe('Still open: Your certification, Employer type and Anniversary date.');
  });
});

describe('decide refuses', () => {
  const every = Object.keys(decisions).join(', ');

  it.each<[string, string[], unknown[]]>([
    ['no decision', [], [`No decision is named. Choose one of ${every}.`]],
    ['an unknown decision', ['renw'], [`There is no decision "renw". Choose one of ${every}.`]],
    ['what every object has', ['toString'], [`There is no decision "toString". Choose one of ${every}.`]],
    ...['{', '[]', 'null', '"mct"', 'status=mct'].map((json): [string, string[], unknown[]] => [
      `${json} for answers`,
      ['renew', json],
      [`The answers ${json} are not a JSON object. Write them like '{"status":"mct","periodPassed":false}'.`],
    ]),
    [
      'an unknown field',
      ['renew', '{"shoeSize":44}'],
      [expect.stringMatching(/^"shoeSize" is no field\. The fields are status, .*, agreementEndsOn\.$/)],
    ],
    [
      'a choice that is none',
      ['renew', '{"employerType":"pirate"}'],
      [
        '"employerType": “pirate” is not one of the choices. Choose one of fte, academic, freelancer, government, imagine-academy, partner, other.',
      ],
    ],
    ['neither yes nor no', ['renew', '{"firstYear":"maybe"}'], ['"firstYear": “maybe” is neither yes nor no. Write true or false.']],
    ['an empty answer', ['renew', '{"mtmId":null}'], ['"mtmId": This is still empty. Give it a value, or leave it out.']],
    [
      'a day that is none',
      ['renew', '{"lastClassOn":"2022-02-30"}'],
      ['"lastClassOn": The calendar has no 2022-02-30. Please check day and month.'],
    ],
    [
      'all mistakes at once',
      ['renew', '{"coursesTaught":"few","firstYear":2}'],
      [expect.stringMatching(/^"coursesTaught": /), expect.stringMatching(/^"firstYear": /)],
    ],
    [
      'answers that the shell took apart',
      ['renew', '{}', 'mct'],
      ['"decide" does not know what to do with mct. Leave it out, or put quotes around what belongs together.'],
    ],
  ])('%s', async (_, args, lines) => expect(await refusal('decide', ...args)).toEqual(lines));
});
