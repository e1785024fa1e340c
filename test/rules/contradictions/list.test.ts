/** The two lists of the programme pages: which side of each disagreement is followed. */
import { describe, expect, it } from '@jest/globals';
import { wordsIn } from '../../../cards/render.ts';
import { languages } from '../../../dialogs/language.ts';
import { certification, isOnlyInOldScreens, resolveCertification } from '../../../rules/certifications.ts';
import { explain } from '../../../rules/explain.ts';
import { facts } from '../../../rules/facts/index.ts';
import { listedCertifications } from '../../../rules/facts/programme/certifications.ts';
import { resolveSkillsCertificate, skillsCertificates } from '../../../rules/instructional-skills.ts';
import { because, everyText, noticeOf, on, sayNotice, sayReason, stepOf } from './said.ts';

const counts = (name: string, day = on) => explain('certification', { certifications: [resolveCertification(name) ?? name] }, day);
const enrolling = (instructionalCertificate: string, collegeStaff?: boolean) =>
  explain('enrol', { certifications: ['azure-developer-associate'], instructionalCertificate, ...(collegeStaff && { collegeStaff }) }, on);

describe('C-01: 17 instructional-skills certifications count, not the 13 of the Chinese page', () => {
  it.each([
    ['Microsoft Customer Service & Support (CSS) Trainer Certification', false],
    ['Microsoft Core Training Skills', false],
    ['Modern Classroom Certified Trainer (MCCT®)', true],
    ['Certified Virtual Educator', true],
  ])('%s, which that page leaves out, is accepted', (name, collegeStaff) => {
    const id = resolveSkillsCertificate(name) ?? name;
    expect(because(enrolling(id, collegeStaff))['skill']?.[0]).toBe('yes');
  });
  it('and both languages speak of 17', () => {
    expect(skillsCertificates).toHaveLength(17);
    for (const { fact } of skillsCertificates) {
      expect(facts[fact].en).toContain('one of the 17');
      expect(facts[fact].zh).toContain('17 项');
    }
  });
});

it.each([
  'Azure Database Administrator Associate',
  'Data Analyst Associate',
  'Power Platform Functional Consultant Associate',
  'Power Platform App Maker Associate',
])('C-02: %s counts as a listed one, though the Chinese list lacks it', (name) => {
  expect(because(counts(name))).toEqual({ certification: ['yes', 'listed'] });
});

it('C-03: Dynamics CRM counted until 30 June 2020 and no longer, and is none of the English 60', () => {
  expect(because(counts('Dynamics CRM technologies', '2020-06-30'))).toEqual({ certification: ['yes', 'in-grace'] });
  const after = counts('Dynamics CRM technologies', '2020-07-01');
  expect(after.reasons[0]?.because).toEqual([
    {
      verdict: 'no',
      reason: 'grace-over',
      values: { name: 'Dynamics CRM technologies', retiredOn: '2019-12-31', graceEnd: '2020-06-30' },
    },
  ]);
  expect(after.facts).toContain('Z-04');
  expect(listedCertifications.map(({ name }) => name).filter((name) => name.includes('CRM'))).toEqual([]);
});

it('C-04: Teamwork Administrator Associate has retired on 31 August 2020, in both languages', () => {
  const [reason] = counts('Teamwork Administrator Associate').reasons[0]?.because ?? [];
  expect(reason).toMatchObject({ verdict: 'no', reason: 'grace-over', values: { retiredOn: '2020-08-31' } });
  const said = languages.map((language) => sayReason({ code: 'grace-over', values: reason?.values }, language));
  expect(said[0]).toContain('retired on 31 August 2020');
  expect(said[1]).toMatch(/已于 ?2020年8月31日停用/);
});

it('C-05: Power Apps + Dynamics 365 Developer Associate retired on 31 December 2020, as the English page says', () => {
  const name = 'Power Apps + Dynamics 365 Developer Associate';
  expect(counts(name, '2020-12-30').reasons[0]?.because).toMatchObject([
    { reason: 'not-yet-retired', values: { retiredOn: '2020-12-31' } },
  ]);
  expect(because(counts(name, '2021-06-30'))).toEqual({ certification: ['yes', 'in-grace'] });
  expect(because(counts(name, '2021-07-01'))).toEqual({ certification: ['no', 'grace-over'] });
});

it('C-10: the link to the Dynamics requirements comes with any question about a Dynamics certification', () => {
  const link = 'https://query.prod.cms.rt.microsoft.com/cms/api/am/binary/RWrwMm';
  expect([facts['P-103'].value, facts['Z-05'].value]).toEqual([link, link]);
  const dynamics = [
    ...listedCertifications.map(({ name }) => name).filter((name) => name.includes('Dynamics')),
    'Dynamics CRM technologies',
  ];
  const without = dynamics.filter((name) => {
    const { steps, notices } = counts(name);
    return !JSON.stringify([...steps, ...notices]).includes(link);
  });
  expect(without).toEqual([]);
  const said = noticeOf(counts('MCSA: Microsoft Dynamics 365 for Operations'), 'dynamics-requirements') ?? { code: '', values: {} };
  for (const language of languages) expect(sayNotice(said, language)).toContain(`](${link})`);
});

it('C-26: CEGOS Group is neither accepted nor refused; support has to say', () => {
  for (const name of ['CEGOS Group', 'CEGOS']) {
    expect(skillsCertificates.map((each) => each.id)).not.toContain(resolveSkillsCertificate(name));
    const explained = explain(
      'enrol',
      { certifications: ['azure-developer-associate'], instructionalCertificate: name, referenceYears: 0 },
      on,
    );
    expect(explained.verdict).toBe('unknown');
    expect(explained.reasons.find(({ requirement }) => requirement === 'skill')?.because.map(({ reason }) => reason)).toContain(
      'skills-certificate-only-in-a-sample',
    );
    expect(stepOf(explained, 'ask-support')?.values).toEqual({ link: 'https://aka.ms/mctforum' });
  }
});

describe('C-27: the list of the page decides, not the old screens of the guide', () => {
  it.each(['Private Cloud', 'Cloud Platform and Infrastructure', 'Messaging', 'Microsoft Office Specialist 2007 Master'])(
    '%s does not count',
    (name) => expect(because(counts(name))).toEqual({ certification: ['no', 'only-in-old-screens'] }),
  );
  it('Messaging Administrator Associate does', () =>
    expect(because(counts('Messaging Administrator Associate'))).toEqual({ certification: ['yes', 'listed'] }));
  it.each(['2012', '2016'])('“Microsoft Server %s” is Windows Server', (year) => {
    const id = resolveCertification(`Microsoft Server ${year}`) ?? '';
    expect(certification(id)?.name).toBe(`MCSA: Windows Server ${year}`);
    expect(because(counts(id, '2021-07-31'))).toEqual({ certification: ['yes', 'in-grace'] });
  });
  it('“Microsoft Word 2013 Expert” is MOS: Expert Word 2013', () => {
    expect(resolveCertification('Microsoft Word 2013 Expert')).toBe('mos-expert-word-2013');
    expect(because(counts('Microsoft Word 2013 Expert'))).toEqual({ certification: ['yes', 'listed'] });
  });
  it('of no name on those screens it is left open what it is', () => {
    const printed = (['G-37', 'G-59', 'G-67', 'G-103'] as const).flatMap((id) => facts[id].value as readonly string[]);
    expect(printed.length).toBeGreaterThan(8);
    expect(printed.filter((name) => !resolveCertification(name) && !isOnlyInOldScreens(name))).toEqual([]);
  });
});

describe('C-28: six calendar months, held to the end of a month, the last day included', () => {
  it.each([
    ['Teamwork Administrator Associate', '2021-02-28', 'yes'],
    ['Teamwork Administrator Associate', '2021-03-01', 'no'],
    ['MCSA: Web Applications', '2021-07-31', 'yes'],
    ['MCSA: Web Applications', '2021-08-01', 'no'],
  ])('%s on %s: %s', (name, day, verdict) => expect(counts(name, day).verdict).toBe(verdict));
  it.each([
    ['2021-07-27', false],
    ['2021-07-28', true],
    ['2021-07-31', true],
    ['2021-08-03', true],
    ['2021-08-04', false],
  ])('on %s support should confirm it: %s', (day, near) => {
    const said = noticeOf(counts('MCSA: Web Applications', day), 'confirm-near-the-edge');
    expect(said !== undefined).toBe(near);
    if (said)
      for (const language of languages)
        expect(sayNotice(said, language)).toMatch(language === 'en' ? /31 July 2021.*MCT Support/ : /2021年7月31日.*MCT 支持/);
  });
});

describe('C-65: an entry without a retirement date is “listed, no date shown there”, never promised to be live', () => {
  it.each(['MOS: Master 2013', 'Azure Administrator Associate'])('%s', (name) => {
    const explained = counts(name, '2026-11-21');
    expect(because(explained)).toEqual({ certification: ['yes', 'listed'] });
    expect(noticeOf(explained, 'may-have-retired-since')?.values).toEqual({
      link: 'https://www.microsoft.com/learning/retired-certifications.aspx',
    });
  });
  it('in the words of both languages', () => {
    expect(sayReason({ code: 'listed', values: { name: 'X' } }, 'en')).toMatch(
      /programme page’s list, with no retirement date shown there/,
    );
    expect(sayReason({ code: 'listed', values: { name: 'X' } }, 'zh')).toMatch(/计划页面的列表上，页面没有写停用日期/);
    expect(everyText(wordsIn.en.reasons).join('\n')).not.toMatch(/(is|are) (still )?(live|active|available|valid) today/i);
    expect(everyText(wordsIn.zh.reasons).join('\n')).not.toMatch(/(目前|现在|今天)(仍然?|依然)(有效|可用)/);
  });
});
