/** Alumni, and the ways back: which side of each disagreement is followed. */
import { describe, expect, it } from '@jest/globals';
import { wordsIn } from '../../../cards/render.ts';
import { languages } from '../../../dialogs/language.ts';
import type { Answers } from '../../../rules/applicant.ts';
import { contradictions } from '../../../rules/contradictions/index.ts';
import { explain } from '../../../rules/explain.ts';
import { facts } from '../../../rules/facts/index.ts';
import { freelancer } from '../people.ts';
import { because, everyText, noticeCodes, noticeOf, on, sayStep, stepCodes, stepOf } from './said.ts';

const certified: Answers = { certifications: ['azure-developer-associate'] };
const alumnus: Answers = { ...certified, status: 'alumni', periodPassed: false };
const lapsed: Answers = { ...certified, status: 'mct', periodPassed: true };
const support = { link: 'https://aka.ms/mctforum' };

describe('C-06: the reference of a returning Alumnus comes from a former customer, a manager or a colleague', () => {
  const by = (referenceFrom: Answers['referenceFrom']) =>
    explain('upgrade', { ...alumnus, earlierSkillsProof: false, referenceYears: 1, ...(referenceFrom && { referenceFrom }) }, on);
  it.each(['customer', 'manager', 'colleague'] as const)('a %s', (from) => expect(by(from).verdict).toBe('yes'));
  it('a university is for support to judge', () => {
    expect(by('university').verdict).toBe('unknown');
    expect(because(by('university'))['skill']).toContain('reference-from-a-university');
    expect(stepOf(by('university'), 'ask-support')?.values).toEqual(support);
  });
  it('anybody else is none of the three', () => expect(by('other').verdict).toBe('no'));
  it('in both languages, so that Chinese says 同事 and not 大学', () => {
    expect(facts['P-137'].en).toMatch(/former customer, a manager or a colleague/);
    expect(facts['P-137'].zh).toContain('客户、经理或同事');
    expect(facts['P-137'].zh).not.toContain('大学');
    expect(contradictions['C-06'].followed.zh).toMatch(/^前客户、经理或同事。/);
  });
});

describe('C-07: good standing is about the membership, not about how well somebody teaches', () => {
  const applying: Answers = { status: 'mct', goodStanding: true };
  it('it decides, and teaching does not', () => {
    expect(because(explain('alumni-apply', applying, on))['standing']).toEqual(['yes', 'in-good-standing']);
    expect(explain('alumni-apply', { ...applying, teachingNow: false, teachingProof: false }, on).verdict).toBe('yes');
    expect(explain('alumni-apply', { ...applying, goodStanding: false }, on).verdict).toBe('no');
  });
  it('no criteria are made up for it', () => {
    expect(explain('alumni-apply', {}, on).missing).toEqual(['status', 'goodStanding']);
    expect(noticeOf(explain('alumni-apply', applying, on), 'standing-not-defined')?.facts).toEqual(['P-124']);
  });
  it('in Chinese it is 会员状态, never 教学声誉', () => {
    for (const fact of ['P-122', 'P-124'] as const) expect(facts[fact].zh).toContain('会员状态');
    expect(sayStep({ code: 'consider-alumni', values: {} }, 'zh')).toContain('会员状态');
    expect(everyText(wordsIn.zh).filter((text) => text.includes('教学声誉'))).toEqual([]);
  });
});

describe('C-18: a returning Alumnus shows instructional skill, although the upgrade screens have no place for it', () => {
  it('without any proof it is a no', () =>
    expect(because(explain('upgrade', { ...alumnus, earlierSkillsProof: false, referenceYears: 0 }, on))['skill']?.[0]).toBe('no'));
  it('with it, the proof is kept ready and not uploaded', () => {
    const explained = explain('upgrade', { ...alumnus, earlierSkillsProof: true }, on);
    expect(explained.verdict).toBe('yes');
    expect(stepOf(explained, 'have-ready')?.values).toMatchObject({ items: expect.arrayContaining(['skills-proof']) });
    expect(stepCodes(explained)).not.toContain('upload-skills-proof');
    expect(noticeOf(explained, 'skills-step-not-shown')?.facts).toEqual(['P-136', 'G-101']);
  });
});

describe('C-19: whoever rejoins is taken to need the entry certification, and hears that the guide does not show it', () => {
  it.each([
    [['azure-developer-associate'], 'yes'],
    [['AZ-900'], 'no'],
  ])('with %s: %s', (certifications, verdict) => {
    const explained = explain('rejoin', { ...lapsed, certifications }, on);
    expect(explained.verdict).toBe(verdict);
    expect(because(explained)['certification']?.[0]).toBe(verdict);
    expect(noticeOf(explained, 'entry-conditions-assumed')?.facts).toEqual(['G-112', 'G-115', 'G-117']);
  });
  it('and had better have the proof of skill ready', () =>
    expect(stepOf(explain('rejoin', lapsed, on), 'have-ready')?.values).toMatchObject({ items: expect.arrayContaining(['skills-proof']) }));
  it('where it is a no, support can confirm', () =>
    expect(stepOf(explain('rejoin', { ...lapsed, certifications: ['AZ-900'] }, on), 'ask-support')?.values).toEqual(support));
});

it.each(['alumni-apply', 'alumni-renew'] as const)(
  'C-20: %s asks for no instructional skill, whatever its last sentence says',
  (decision) => {
    const answers: Answers = { status: 'alumni', goodStanding: true, periodPassed: false };
    const explained = explain(decision, answers, on);
    expect(explained.verdict).toBe('yes');
    expect(
      explain(decision, { ...answers, instructionalCertificate: 'none', referenceYears: 0, certifications: ['AZ-900'] }, on).verdict,
    ).toBe('yes');
    expect(Object.keys(because(explained))).not.toEqual(expect.arrayContaining(['skill']));
    expect(explain(decision, {}, on).missing).not.toEqual(expect.arrayContaining(['instructionalCertificate']));
    expect(stepCodes(explained).filter((code) => /skills|reference|review/.test(code))).toEqual([]);
  },
);

describe('C-57: the status decides between upgrading and rejoining, not the word', () => {
  it.each<[string, 'upgrade' | 'rejoin', Answers, string]>([
    ['an Alumnus who says rejoin goes to the upgrade', 'rejoin', alumnus, 'upgrade'],
    ['a lapsed MCT who says upgrade goes to rejoining', 'upgrade', lapsed, 'rejoin'],
    ['who was never an MCT enrols', 'rejoin', { ...lapsed, status: 'never' }, 'enrol'],
    ['an MCT in force renews', 'rejoin', { ...lapsed, periodPassed: false }, 'renew'],
  ])('%s', (_, decision, answers, journey) => {
    const explained = explain(decision, answers, on);
    expect(explained.verdict).toBe('no');
    expect(stepOf(explained, 'take-this-journey')?.values).toEqual({ journey });
  });
  it.each<[Answers, string]>([
    [{ ...alumnus, teachingNow: true }, 'upgrade'],
    [{ ...lapsed, teachingNow: true }, 'rejoin'],
  ])('%j takes the way to %s', (answers, journey) => expect(explain('journey', answers, on).outcomes[0]).toBe(journey));
  it.each(['journey', 'upgrade', 'rejoin'] as const)('%s asks for the status where it is not known, and says why', (decision) => {
    expect(explain(decision, {}, on).missing[0]).toBe('status');
    expect(noticeCodes(explain(decision, {}, on))).toContain('goes-by-status-not-by-word');
  });
});

describe('C-63: the first year of those who rejoin is the membership year that starts with rejoining', () => {
  it('a class of that year is needed, not one of a first year ever', () => {
    const back = { ...freelancer, firstYear: true, anniversary: '2022-12-13' };
    expect(explain('renew', { ...back, lastClassOn: '2021-12-13' }, on).verdict).toBe('yes');
    expect(explain('renew', { ...back, lastClassOn: '2021-12-12' }, on).verdict).toBe('no');
  });
  it('rejoining itself asks for none and says so', () => {
    const explained = explain('rejoin', lapsed, on);
    expect(explained.verdict).toBe('yes');
    expect(stepOf(explained, 'teach-in-the-year-ahead')?.facts).toEqual(['G-115']);
  });
  it('the question counts rejoining as a first year in both languages', () => {
    const [en, zh] = languages.map((language) => wordsIn[language].fields.firstYear.label);
    expect(en).toContain('rejoining');
    expect(zh).toContain('重新加入');
  });
});
