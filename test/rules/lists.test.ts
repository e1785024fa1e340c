/** The lists of the documents, written down a second time: no row of the rules can go, come or change without this noticing. */
import { describe, expect, it } from '@jest/globals';
import { type Answers, choicesOf, type EmployerType, employerTypes, type Field, readField } from '../../rules/applicant.ts';
import { certification, certifications, resolveCertification } from '../../rules/certifications.ts';
import { contactFor } from '../../rules/contacts.ts';
import { decide } from '../../rules/decide.ts';
import { alumniProfile, profile } from '../../rules/decisions/profile.ts';
import { explain } from '../../rules/explain.ts';
import { listedCertifications } from '../../rules/facts/programme/certifications.ts';
import { missingFields } from '../../rules/finding.ts';
import { isOnlyInASample, resolveSkillsCertificate, skillsCertificates } from '../../rules/instructional-skills.ts';
import type { Rule } from '../../rules/rule.ts';
import { sayStep } from './contradictions/said.ts';

const on = '2022-10-01';

function judged(name: string) {
  const { verdict, reasons } = explain('certification', { certifications: [resolveCertification(name) ?? name] }, on);
  return [verdict, ...reasons.flatMap(({ because }) => because.map(({ reason }) => reason))];
}

// biome-ignore format: a name with its retirement date in a row
const sixty: readonly (readonly [string, string?])[] = [
  ['Microsoft Certified: Azure Administrator Associate'],
  ['Microsoft Certified: Azure Developer Associate'],
  ['Microsoft Certified: Azure Security Engineer Associate'],
  ['Microsoft Certified: Azure DevOps Engineer Expert'],
  ['Microsoft Certified: Azure Solutions Architect Expert'],
  ['Microsoft Certified: Azure AI Engineer Associate'],
  ['Microsoft Certified: Azure Data Scientist Associate'],
  ['Microsoft Certified: Azure Data Engineer Associate'],
  ['Microsoft Certified: Azure Database Administrator Associate'],
  ['Microsoft Certified: Data Analyst Associate'],
  ['Microsoft 365 Certified: Enterprise Administrator Expert'],
  ['Microsoft 365 Certified: Modern Desktop Administrator Associate'],
  ['Microsoft 365 Certified: Teamwork Administrator Associate', '2020-08-31'],
  ['Microsoft 365 Certified: Security Administrator Associate'],
  ['Microsoft 365 Certified: Messaging Administrator Associate'],
  ['Microsoft 365 Certified: Developer Associate'],
  ['Microsoft 365 Certified: Teams Administrator Associate'],
  ['Microsoft Certified: Power Platform Functional Consultant Associate'],
  ['Microsoft Certified: Power Platform App Maker Associate'],
  ['Microsoft Certified: Dynamics 365 Sales Functional Consultant Associate'],
  ['Microsoft Certified: Dynamics 365 Customer Service Functional Consultant Associate'],
  ['Microsoft Certified: Dynamics 365 Marketing Functional Consultant Associate'],
  ['Microsoft Certified: Dynamics 365 Field Service Functional Consultant Associate'],
  ['Microsoft Certified: Dynamics 365 Finance Functional Consultant Associate'],
  ['Microsoft Certified: Dynamics 365 Supply Chain Management, Manufacturing Functional Consultant Associate'],
  ['Microsoft Certified: Dynamics 365 Supply Chain Management Functional Consultant Associate'],
  ['Microsoft Certified: Dynamics 365: Finance and Operations Apps Developer Associate'],
  ['Microsoft Certified: Dynamics 365: Finance and Operations Apps Solution Architect Expert'],
  ['Microsoft Certified: Power Apps + Dynamics 365 Developer Associate', '2020-12-31'],
  ['Microsoft Certified: Dynamics 365 + Power Platform Solution Architect Expert'],
  ['MCSA: BI Reporting', '2021-01-31'],
  ['MCSA: Microsoft Dynamics 365 for Operations', '2021-01-31'],
  ['MCSA: SQL 2016 BI Development', '2021-01-31'],
  ['MCSA: SQL 2016 Database Administration', '2021-01-31'],
  ['MCSA: SQL 2016 Database Development', '2021-01-31'],
  ['MCSA: SQL Server 2012/2014', '2021-01-31'],
  ['MCSA: Universal Windows Platform', '2021-01-31'],
  ['MCSA: Web Applications', '2021-01-31'],
  ['MCSA: Windows Server 2012', '2021-01-31'],
  ['MCSA: Windows Server 2016', '2021-01-31'],
  ['MCSE: Business Applications', '2021-01-31'],
  ['MCSE: Data Management and Analytics', '2021-01-31'],
  ['MCSE: Productivity', '2021-01-31'],
  ['MCSE: Core Infrastructure', '2021-01-31'],
  ['MCSD: App Builder', '2021-01-31'],
  ['MOS: Master 2016'],
  ['MOS: Master 2013'],
  ['MOS: Expert Excel 2016'],
  ['MOS: Expert Excel 2013'],
  ['MOS: Expert Word 2016'],
  ['MOS: Expert Word 2013'],
  ['MOS: Word Associate (Word and Word 2019)'],
  ['MOS: Excel Associate (Excel and Excel 2019)'],
  ['MOS: PowerPoint Associate (PowerPoint and PowerPoint 2019)'],
  ['MOS: Outlook Associate (Outlook and Outlook 2019)'],
  ['MOS: Microsoft Office Specialist: Associate (Office 365 and Office 2019)'],
  ['MOS: Word Expert (Word and Word 2019)'],
  ['MOS: Excel Expert (Excel and Excel 2019)'],
  ['MOS: Access Expert (Access and Access 2019)'],
  ['MOS: Microsoft Office Specialist: Expert (Office 365 and Office 2019)'],
];

describe('the 60 certifications', () => {
  it('R-CERT-1: are these, in this order, with these retirement dates', () => {
    expect(listedCertifications.map((each) => ('retiredOn' in each ? [each.name, each.retiredOn] : [each.name]))).toEqual(sixty);
    expect(certifications.map(({ name }) => name)).toEqual([...sixty.map(([name]) => name), 'Dynamics CRM technologies']);
  });
  it.each(sixty.filter(([, retiredOn]) => !retiredOn).map(([name]) => name))('R-CERT-1: %s, with no retirement date, counts', (name) =>
    expect(judged(name)).toEqual(['yes', 'listed']),
  );
  it.each(sixty.filter(([, retiredOn]) => retiredOn))('R-CERT-3: %s, retired on %s, no longer counts', (name) =>
    expect(judged(name)).toEqual(['no', 'grace-over']),
  );
});

describe('the six months after a retirement', () => {
  const [teamwork, powerApps] = [
    'Microsoft 365 Certified: Teamwork Administrator Associate',
    'Microsoft Certified: Power Apps + Dynamics 365 Developer Associate',
  ];
  const ends: readonly (readonly [string, string, string, string])[] = [
    ['Dynamics CRM technologies', '2019-12-31', '2020-06-30', '2020-07-01'],
    [teamwork, '2020-08-31', '2021-02-28', '2021-03-01'],
    [powerApps, '2020-12-31', '2021-06-30', '2021-07-01'],
    ...sixty.filter(([name]) => /^MCS[ADE]: /.test(name)).map(([name]) => [name, '2021-01-31', '2021-07-31', '2021-08-01'] as const),
  ];
  it('are for 18 entries', () => {
    expect(ends).toHaveLength(18);
    expect(
      certifications
        .filter(({ retired }) => retired)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(ends.map(([name]) => name).sort());
  });
  it.each(ends)('R-CERT-3: %s, retired on %s, counts until %s', (name, retiredOn, graceEnd, dayAfter) => {
    const id = resolveCertification(name) ?? '';
    expect(certification(id)?.retired).toEqual({ on: retiredOn, graceEnd });
    const verdict = (day: string) => explain('certification', { certifications: [id] }, day).verdict;
    expect([verdict(retiredOn), verdict(graceEnd), verdict(dayAfter)]).toEqual(['yes', 'yes', 'no']);
  });
});

/** Each with whether it is for college staff and professors only. */
const seventeen: readonly (readonly [string, boolean])[] = [
  ['CompTIA CTT+', false],
  ['Essential Educate Trainer', false],
  ['Fourth Dimension Technologies, Inc.', false],
  ['Friesen Kaye and Associates', false],
  ['Global Knowledge Instructional Skills Certification', false],
  ['IAMCT Approved Technical Trainer (IAMCT ATT)', false],
  ['IPM (Institut für Personalberatung und Managemententwicklung)', false],
  ['Learning and Performance Institute Trainer Performance Monitoring and Assessment (TPMA)', false],
  ['Learning Tree Train the Trainer Program', false],
  ['Marcom Deli', false],
  ['Microsoft Certified Trainer Instructional Skills Certification (MCT-ISC)', false],
  ['Microsoft Customer Service & Support (CSS) Trainer Certification', false],
  ['Microsoft Core Training Skills', false],
  ['New Horizons Instructional Skills Certification', false],
  ['PrepMasters USA', false],
  ['Modern Classroom Certified Trainer (MCCT®)', true],
  ['Certified Virtual Educator', true],
];

describe('the 17 instructional-skills certifications', () => {
  it('R-ENT-2: are these, in this order', () => {
    expect(skillsCertificates.map(({ name, collegeStaffOnly }) => [name, collegeStaffOnly])).toEqual(seventeen);
  });
  it.each(seventeen.map(([name, staffOnly], index) => [name, staffOnly, `P-${20 + index}`] as const))(
    'R-ENT-2: %s, for college staff only: %s, by %s',
    (name, staffOnly, fact) => {
      const id = skillsCertificates.find((each) => each.name === name)?.id ?? '';
      const applicant: Answers = { certifications: ['azure-developer-associate'], instructionalCertificate: id, referenceYears: 0 };
      expect(explain('enrol', applicant, on).verdict).toBe(staffOnly ? 'unknown' : 'yes');
      expect(explain('enrol', { ...applicant, collegeStaff: false }, on).verdict).toBe(staffOnly ? 'no' : 'yes');
      const staff = explain('enrol', { ...applicant, collegeStaff: true }, on);
      expect(staff.verdict).toBe('yes');
      expect(staff.facts).toContain(fact);
    },
  );
});

describe('the names that people use for them', () => {
  it.each([
    ['comptia-ctt', ['CompTIA Certified Technical Trainer', 'CompTIA CTT+', 'CTT+', 'P-20']],
    ['essential-educate-trainer', ['Essential Educate', '基础教育培训师']],
    ['fourth-dimension', ['Fourth Dimension']],
    ['friesen-kaye', ['Friesen Kaye', 'Friesen, Kaye and Associates']],
    ['global-knowledge', ['Global Knowledge', 'Global Knowledge 教学技能认证']],
    ['iamct-att', ['IAMCT 认可的技术讲师']],
    ['ipm', ['Institut für Personalberatung und Managemententwicklung', 'IPM']],
    [
      'tpma',
      ['Learning and Performance Institute', 'Learning and Performance Institute 讲师绩效检控与评估（TPMA）', '讲师绩效检控与评估', 'TPMA'],
    ],
    ['learning-tree', ['Learning Tree', '学习树培训教员课程', '学习树']],
    ['mct-isc', ['Microsoft 认证讲师教学技能认证', 'MCT Instructional Skills Certification', 'MCT-ISC']],
    ['microsoft-css', ['CSS Trainer', 'CSS']],
    ['microsoft-core-training-skills', ['Core Training Skills']],
    ['new-horizons', ['New Horizons', 'New Horizons 教学技能认证']],
    ['prepmasters', ['PrepMasters']],
    ['mcct', ['Modern Classroom Certified Trainer', 'MCCT']],
    ['certified-virtual-educator', ['CVE']],
    ['none', ['none', 'No', '没有', '无']],
    [undefined, ['CEGOS', 'CEGOS Group', 'Contoso']],
  ])('%s: %j', (id, names) => expect(names.map(resolveSkillsCertificate)).toEqual(names.map(() => id)));
  it.each([
    ['CEGOS', true],
    ['Cegos Group', true],
    ['The CEGOS Group', false],
    ['CEGOS Groupe', false],
  ])('C-26: %s stands in a sample only: %s', (name, only) => expect(isOnlyInASample(name)).toBe(only));
});

describe('the choices', () => {
  it.each<[Field, readonly string[]]>([
    ['status', ['never', 'mct', 'alumni']],
    ['membership', ['mct', 'alumni']],
    ['audience', ['developer', 'it-professional', 'dynamics']],
    ['referenceFrom', ['customer', 'manager', 'colleague', 'university', 'other']],
    ['validation', ['mtm', 'survey', 'none']],
    ['uploadFor', ['enrolment-proof', 'renewal-report']],
    ['wantedLevel', ['highest', 'gold', 'silver', 'action-pack']],
    ['currentLevel', ['none', 'action-pack', 'silver', 'gold']],
    ['kpiEvidence', ['invoice', 'order-confirmation', 'partner-report']],
    ['licensing', ['ees', 'school', 'ovs-es', 'other']],
    ['exams', ['mos', 'mta', 'mce', 'mcp', 'fundamentals']],
    ['certificationLevel', ['basic', 'advanced']],
    ['codeWish', ['reassign', 'refund']],
    ['codeKind', ['pack', 'general']],
    ['mtmId', []],
  ])('of %s are %j', (field, choices) => expect(choicesOf(field)).toEqual(choices));

  it.each<[Field, string, readonly string[]]>([
    ['status', 'mct', ['Microsoft Certified Trainer', 'Microsoft 认证讲师', 'Microsoft 认证培训师']],
    ['status', 'alumni', ['MCT Alumni', 'MCT校友会', '校友会']],
    ['validation', 'mtm', ['Metrics That Matter', 'Digital Skills', 'DST', 'Slideshare', 'SHT', '重要指标']],
    ['validation', 'survey', ['survey tool', 'another survey tool', 'any other survey tool', '调查工具', '考量工具', '问卷']],
    ['validation', 'survey', ['其他考量工具', '任何其他考量工具', '其他调查工具']],
  ])('C-11: for %s, %s has the names %j as well', (field, value, names) =>
    expect(names.map((name) => readField(field, name, on))).toEqual(names.map(() => ({ value }))),
  );
});

describe('the seven employer types', () => {
  const types: readonly (readonly [EmployerType, readonly Field[], boolean])[] = [
    ['fte', ['domain', 'alias'], true],
    ['academic', ['institutionName'], true],
    ['freelancer', [], false],
    ['government', ['departmentName'], true],
    ['imagine-academy', ['membershipId'], true],
    ['partner', ['partnerId'], false],
    ['other', [], false],
  ];
  it('are these, in the order of the guide', () => expect(employerTypes).toEqual(types.map(([type]) => type)));
  it.each(types)('R-WAIV-1, R-WAIV-3: %s fills in %j, and has the waiver: %s', (employerType, fields, waived) => {
    expect(missingFields(decide(profile, { employerType }, on))).toEqual(fields);
    const [first] = explain('waiver', { employerType }, on).reasons;
    expect(first).toMatchObject({ requirement: 'waiver', verdict: waived ? 'yes' : 'no' });
  });
});

describe('the Profile page', () => {
  const asked = (page: Rule, answers: Answers) => missingFields(decide(page, answers, on));
  it.each<[string, Rule, Answers, readonly Field[]]>([
    ['begins with the employer type', profile, {}, ['employerType']],
    ['of Alumni, with the one question; the area may stay open', alumniProfile, {}, ['microsoftEmployee']],
    ['of Alumni who work for Microsoft', alumniProfile, { microsoftEmployee: true }, ['domain', 'alias']],
    ['of Alumni who do not', alumniProfile, { microsoftEmployee: false }, []],
    ['of Alumni, filled in', alumniProfile, { microsoftEmployee: true, domain: 'EUROPE', alias: 'kim' }, []],
  ])('%s', (_, page, answers, fields) => expect(asked(page, answers)).toEqual(fields));
});

describe('the seven fields of the waiver form', () => {
  const seven = {
    coursesTaught: 2,
    courseName: 'Azure for developers',
    courseDate: '2022-05-02',
    participants: 10,
    organisation: 'Contoso University',
    managerName: 'Kim Lee',
    managerEmail: 'kim@contoso.com',
  } as const satisfies Answers;
  it('R-WAIV-2: are enough', () =>
    expect(explain('waiver', { employerType: 'fte', ...seven }, on)).toMatchObject({ verdict: 'yes', missing: [] }));
  it.each(Object.keys(seven) as (keyof typeof seven)[])('R-WAIV-2: %s is one of them', (field) => {
    const { [field]: _, ...others } = seven;
    const explained = explain('waiver', { employerType: 'fte', ...others }, on);
    expect(explained.verdict).toBe('unknown');
    expect(explained.missing).toEqual([field]);
  });
});

describe('whom to ask', () => {
  const subjects: readonly (readonly [NonNullable<Answers['subject']>, RegExp, string])[] = [
    ['application', /^MCT Support$/, 'https://aka.ms/mctforum'],
    ['payment', /^MCT Support$/, 'https://aka.ms/mctforum'],
    ['benefits', /^MCT Support$/, 'https://aka.ms/mctforum'],
    ['requirements', /^MCT Support$/, 'https://aka.ms/mctforum'],
    ['general', /^MCT Support$/, 'https://aka.ms/mctforum'],
    ['mos-without-mcid', /^Certiport/, 'customerservices@certiport.com'],
    ['unknown-organisation-id', /administrator of your .*partner or Imagine Academy programme/, ''],
    ['account-not-recognised', /Microsoft Partner Network administrator/, ''],
    ['partner-profile', /^Partner Frontline Support$/, 'https://partner.microsoft.com/support'],
    ['kpi-mismatch', /^Partner Frontline Support$/, 'https://partner.microsoft.com/support'],
    ['directory', /^Partner Frontline Support$/, 'https://partner.microsoft.com/support'],
    ['licensing-price', /account manager/, 'MSLVLPurchase@microsoft.com'],
    ['licensing-adding', /sales specialists/, 'mslvlhlp@microsoft.com'],
    ['academic-packs', /academic reseller/, ''],
    ['certification-policy', /exam policies/, '/learn/certifications/certification-exam-policies'],
    ['local-community', /MCT Regional Lead, through MCT Central/, 'https://www.microsoft.com/en-us/learning/mct-central.aspx'],
  ];
  it('is known for these 16 subjects and no other', () => {
    expect(subjects).toHaveLength(16);
    expect([...choicesOf('subject')]).toEqual(subjects.map(([subject]) => subject));
    expect(Object.keys(contactFor)).toEqual(subjects.map(([subject]) => subject));
  });
  it.each(subjects)('%s: %s %s', (subject, name, address) => {
    const explained = explain('contact', { subject }, on);
    expect(explained.verdict).toBe('yes');
    const [step] = explained.steps;
    expect(step).toMatchObject({
      code: 'ask-contact',
      values: { name: { en: expect.stringMatching(name), zh: expect.stringMatching(/\p{L}/u) }, address },
    });
  });
  it.each<[NonNullable<Answers['subject']>, RegExp, RegExp]>([
    ['mos-without-mcid', /first, then open the enrollment tool/, /先拿到.*再打开注册工具/],
    ['unknown-organisation-id', /A Regional Service Center cannot give you the number/, /区域服务中心.*不能提供/],
    ['partner-profile', /Buy or renew the Microsoft Action Pack first/, /先购买或续订/],
    ['kpi-mismatch', /Have seven details ready/, /备好七项信息/],
    ['local-community', /^Ask [^.]*\([^)]*\)\.$/, /^请咨询：[^。]*。$/],
    ['certification-policy', /^See .*The certification overview helps, too/, /^请查看.*认证概述/],
  ])('%s: with what to know before', (subject, en, zh) => {
    const [step] = explain('contact', { subject }, on).steps;
    expect(step && sayStep(step, 'en')).toMatch(en);
    expect(step && sayStep(step, 'zh')).toMatch(zh);
  });
});

describe('when codes come', () => {
  const monday = '2022-10-03';
  const events: readonly (readonly [NonNullable<Answers['codeEvent']>, 'yes' | 'unknown', string, object, string])[] = [
    ['order-processed', 'yes', 'order-confirmed-by', { hours: 48, by: '2022-10-05' }, 'V-50'],
    ['order-invoiced', 'yes', 'code-comes-between', { from: '2022-10-10', to: '2022-10-17' }, 'V-51'],
    ['term-started', 'yes', 'code-comes-with-the-term', { on: monday }, 'V-44'],
    ['site-pack-ordered', 'yes', 'code-comes-by', { hours: 24, by: '2022-10-04' }, 'V-65'],
    ['class-pack-ordered', 'unknown', 'code-no-time-given', {}, 'V-62'],
  ];
  it('R-COD-2: is known for these five events', () => expect(choicesOf('codeEvent')).toEqual(events.map(([event]) => event)));
  it.each(events)('R-COD-2: %s: %s, %s %j, by %s', (codeEvent, verdict, reason, values, fact) => {
    const explained = explain('code-arrival', { codeEvent, codeEventOn: monday }, monday);
    expect(explained.reasons.map((each) => each.because)).toEqual([[{ verdict, reason, values }]]);
    expect(explained.facts).toContain(fact);
  });
});
