import { describe, expect, it } from '@jest/globals';
import type { Answers } from '../../rules/applicant.ts';
import { certification, certificationChoices, choiceFor, resolveCertification } from '../../rules/certifications.ts';
import { decide } from '../../rules/decide.ts';
import { judgeCertification, qualifyingCertification } from '../../rules/decisions/certification.ts';
import { facts } from '../../rules/facts/index.ts';
import { listedCertifications } from '../../rules/facts/programme/certifications.ts';
import { tests } from '../../rules/finding.ts';

const judge = (name: string, on: string) => judgeCertification(resolveCertification(name) ?? name, on);

it.each([
  ['R-CERT-1: listed without a retirement date', 'Azure Administrator Associate', '2022-10-01', 'yes', 'listed'],
  ['R-CERT-1: on the day before it retires', 'MCSA: Windows Server 2016', '2021-01-30', 'yes', 'not-yet-retired'],
  ['R-CERT-1: MOS 2013 has no date either (C-65)', 'MOS: Expert Excel 2013', '2022-10-01', 'yes', 'listed'],
  ['R-CERT-2: a role-based one newer than the list', 'newer-role-based', '2022-10-01', 'yes', 'released-later'],
  ['R-CERT-3: on the day it retires', 'MCSA: Windows Server 2016', '2021-01-31', 'yes', 'in-grace'],
  ['R-CERT-3: on the last day of the six months', 'MCSA: Windows Server 2016', '2021-07-31', 'yes', 'in-grace'],
  ['R-CERT-3: a day later', 'MCSA: Windows Server 2016', '2021-08-01', 'no', 'grace-over'],
  [
    'R-CERT-3: C-28 holds six months to the month’s end',
    'Microsoft 365 Certified: Teamwork Administrator Associate',
    '2021-02-28',
    'yes',
    'in-grace',
  ],
  ['R-CERT-3: and no further', 'Microsoft 365 Certified: Teamwork Administrator Associate', '2021-03-01', 'no', 'grace-over'],
  ['R-CERT-3: Power Apps + Dynamics 365, last day', 'Power Apps + Dynamics 365 Developer Associate', '2021-06-30', 'yes', 'in-grace'],
  ['R-CERT-3: Power Apps + Dynamics 365, too late', 'Power Apps + Dynamics 365 Developer Associate', '2021-07-01', 'no', 'grace-over'],
  ['R-CERT-3: C-03, Dynamics CRM on its last day', 'Dynamics CRM', '2020-06-30', 'yes', 'in-grace'],
  ['R-CERT-3: C-03, Dynamics CRM after that', 'Dynamics CRM', '2020-07-01', 'no', 'grace-over'],
  ['R-CERT-4: AZ-900 is promised nothing', 'AZ-900', '2022-10-01', 'no', 'fundamentals-not-on-the-list'],
  [
    'R-CERT-4: nor is any fundamentals certification',
    'Microsoft Certified: Azure Fundamentals',
    '2022-10-01',
    'no',
    'fundamentals-not-on-the-list',
  ],
  ['R-CERT-4: an unknown name is for support to decide', 'Azure Juggling Associate', '2022-10-01', 'unknown', 'not-on-the-list'],
  ['R-CERT-4: an exam number is no certification', 'AZ-104', '2022-10-01', 'unknown', 'not-on-the-list'],
  ['C-27: Private Cloud stands in old screenshots only', 'Private Cloud', '2022-10-01', 'no', 'only-in-old-screens'],
  ['C-27: Messaging is not Messaging Administrator', 'Messaging', '2022-10-01', 'no', 'only-in-old-screens'],
  ['C-27: Microsoft Server 2016 is Windows Server 2016', 'Microsoft Server 2016', '2021-07-31', 'yes', 'in-grace'],
  ['on the day of the page itself', 'Azure Administrator Associate', '2019-11-26', 'yes', 'listed'],
])('%s', (_, name, on, verdict, reason) => expect(judge(name, on)).toMatchObject({ verdict, reason }));

it('R-CERT-3: says when it retired and until when it counted', () => {
  expect(judge('MCSA: Windows Server 2016', '2021-08-01').values).toEqual({
    name: 'MCSA: Windows Server 2016',
    retiredOn: '2021-01-31',
    graceEnd: '2021-07-31',
  });
});

it.each([
  ['a name that is not on the list is said again', 'Azure Juggling Associate', 'Azure Juggling Associate'],
  ['where only “another” was chosen there is none to say', 'another', ''],
])('R-CERT-4: %s', (_, told, name) => expect(judge(told, '2022-10-01').values).toEqual({ name }));

describe('of several certifications', () => {
  const best = (certifications: string[], on: string) =>
    tests(decide(qualifyingCertification(['P-39']), { certifications } as Answers, on))[0];
  it.each([
    ['one that counts is enough', ['AZ-900', 'azure-administrator-associate'], '2022-10-01', { verdict: 'yes', reason: 'listed' }],
    ['also where it is named first', ['azure-administrator-associate', 'AZ-900'], '2022-10-01', { verdict: 'yes', reason: 'listed' }],
    [
      'one that counts for a while goes before a no',
      ['AZ-900', 'mcsa-windows-server-2016'],
      '2021-03-01',
      { verdict: 'yes', reason: 'in-grace' },
    ],
    ['and before an open one', ['mcsa-windows-server-2016', 'AZ-104'], '2021-03-01', { verdict: 'yes', reason: 'in-grace' }],
    ['of two equals the one named first', ['MOS-1', 'MOS-2'], '2022-10-01', { values: { name: 'MOS-1' } }],
    [
      'an open one goes before a no',
      ['AZ-900', 'Azure Juggling Associate'],
      '2022-10-01',
      { verdict: 'unknown', reason: 'not-on-the-list' },
    ],
    [
      'the one that lasts longest speaks',
      ['mcsa-windows-server-2016', 'azure-administrator-associate'],
      '2021-03-01',
      { reason: 'listed' },
    ],
    ['in whatever order', ['azure-administrator-associate', 'mcsa-windows-server-2016'], '2021-03-01', { reason: 'listed' }],
    [
      'of two in their six months, the later end',
      ['m365-teamwork-administrator-associate', 'mcsa-web-applications'],
      '2021-02-01',
      { values: { graceEnd: '2021-07-31' } },
    ],
  ])('%s', (_, certifications, on, expected) => expect(best(certifications, on)).toMatchObject(expected));
});

it.each(certificationChoices.filter(({ name }) => name))('$name is found by the title that the form shows', ({ name, value }) => {
  expect(resolveCertification(name)).toBe(resolveCertification(value));
});

it.each([
  ['dynamics-crm', 'dynamics-crm'],
  ['Dynamics CRM technologies', 'dynamics-crm'],
  ['newer-role-based', 'newer-role-based'],
  ['another', 'another'],
  ['Azure Administrator Associate', 'azure-administrator-associate'],
  ['Microsoft 365 Teamwork Administrator Associate', 'm365-teamwork-administrator-associate'],
  ['Teamwork Administrator Associate', 'm365-teamwork-administrator-associate'],
  ['Web Applications', 'mcsa-web-applications'],
  ['App Builder', 'mcsd-app-builder'],
  ['Master 2016', 'mos-master-2016'],
  ['Excel Associate', 'mos-excel-associate'],
  ['Microsoft Word 2013 Expert', 'mos-expert-word-2013'],
  ['Azure -- Administrator   Associate', 'azure-administrator-associate'],
  ['P-106', undefined],
  ['', undefined],
])('“%s” is %s', (name, id) => expect(resolveCertification(name)).toBe(id));

it('a form offers each by its short name, and the three that have none', () => {
  const offered = new Map(certificationChoices.map(({ value, name }) => [value, name]));
  expect(certificationChoices).toHaveLength(64);
  expect(offered.get('P-42')).toBe('Azure Administrator Associate');
  expect(offered.get('P-54')).toBe('Microsoft 365 Teamwork Administrator Associate');
  expect(certificationChoices.slice(-3)).toEqual(['newer-role-based', 'fundamentals', 'another'].map((value) => ({ value, name: '' })));
});
it.each([
  ['azure-administrator-associate', 'P-42'],
  ['dynamics-crm', 'Z-04'],
  ['another', 'another'],
  ['Azure Juggling Associate', 'Azure Juggling Associate'],
])('a form shows %s as %s', (id, value) => expect(choiceFor(id)).toBe(value));

it.each([
  ['AZ-900', 'fundamentals-not-on-the-list'],
  ['exam az900', 'fundamentals-not-on-the-list'],
  ['XAZ-900', 'not-on-the-list'],
  ['AZ-9000', 'not-on-the-list'],
  ['AZ-204', 'not-on-the-list'],
  ['Azure 基础知识', 'fundamentals-not-on-the-list'],
  ['Microsoft 365 基础认证', 'fundamentals-not-on-the-list'],
  ['2007 Master', 'only-in-old-screens'],
])('R-CERT-4: %s: %s', (name, reason) => expect(judge(name, '2022-10-01').reason).toBe(reason));

describe('the list', () => {
  const retiring = listedCertifications.filter((each) => 'retiredOn' in each);
  it('has 60 entries, each its own fact', () => {
    expect(listedCertifications).toHaveLength(60);
    expect(new Set(listedCertifications.map(({ fact }) => fact)).size).toBe(60);
    expect(listedCertifications.map(({ fact }) => fact)).toEqual(Array.from({ length: 60 }, (_, index) => `P-${42 + index}`));
  });
  it('has 30 role-based ones, 10 MCSA, 4 MCSE, 1 MCSD and 15 MOS', () => {
    const count = (pattern: RegExp) => listedCertifications.filter(({ name }) => pattern.test(name)).length;
    expect([/Certified: /, /^MCSA: /, /^MCSE: /, /^MCSD: /, /^MOS: /].map(count)).toEqual([30, 10, 4, 1, 15]);
  });
  it('has 17 that retire: 15 of them on 31 January 2021', () => {
    expect(retiring).toHaveLength(17);
    expect(
      retiring.filter((each) => 'retiredOn' in each && each.retiredOn === '2021-01-31').every(({ name }) => /^MCS[ADE]: /.test(name)),
    ).toBe(true);
  });
  it.each(listedCertifications.map(({ id, name, fact }) => [name, id, fact] as const))(
    '%s is found by name, id and fact',
    (name, id, fact) => {
      for (const form of [name, name.toUpperCase(), ` ${name} `, id, fact]) expect(resolveCertification(form)).toBe(id);
      expect(certification(id)?.facts.every((each) => each in facts)).toBe(true);
    },
  );
});
