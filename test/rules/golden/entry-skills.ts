/** People who want to become an MCT and show their instructional skill: by a certificate, or by a reference. */
import type { Answers } from '../../../rules/applicant.ts';
import type { FactId } from '../../../rules/facts/index.ts';
import { resolveSkillsCertificate } from '../../../rules/instructional-skills.ts';
import { notTold } from './because.ts';
import { azure, byCertificate, enrol, listed, upload } from './enrol.ts';
import type { Person } from './person.ts';
import { askSupport, support } from './said.ts';

/** The fifteen that count for anybody, with the names of the programme page. */
const forAnybody: readonly (readonly [FactId, string])[] = [
  ['P-20', 'CompTIA CTT+'],
  ['P-21', 'Essential Educate Trainer'],
  ['P-22', 'Fourth Dimension Technologies, Inc.'],
  ['P-23', 'Friesen Kaye and Associates'],
  ['P-24', 'Global Knowledge Instructional Skills Certification'],
  ['P-25', 'IAMCT Approved Technical Trainer (IAMCT ATT)'],
  ['P-26', 'IPM (Institut für Personalberatung und Managemententwicklung)'],
  ['P-27', 'Learning and Performance Institute Trainer Performance Monitoring and Assessment (TPMA)'],
  ['P-28', 'Learning Tree Train the Trainer Program'],
  ['P-29', 'Marcom Deli'],
  ['P-30', 'Microsoft Certified Trainer Instructional Skills Certification (MCT-ISC)'],
  ['P-31', 'Microsoft Customer Service & Support (CSS) Trainer Certification'],
  ['P-32', 'Microsoft Core Training Skills'],
  ['P-33', 'New Horizons Instructional Skills Certification'],
  ['P-34', 'PrepMasters USA'],
];
const forCollegeStaff: readonly (readonly [FactId, string])[] = [
  ['P-35', 'Modern Classroom Certified Trainer'],
  ['P-36', 'Certified Virtual Educator'],
];
const holding = (name: string): Answers => ({ ...azure, instructionalCertificate: resolveSkillsCertificate(name) ?? name });

const handIn = { code: 'ask-how-to-hand-in-a-reference', values: { link: support } };

const byCertificates: readonly Person[] = [
  ...forAnybody.map(([fact, name]) =>
    enrol(`R-ENT-1, R-ENT-2, C-01: ${name} shows the skill`, holding(name), [listed, byCertificate], { facts: [fact], says: [upload] }),
  ),
  ...forCollegeStaff.flatMap(([fact, name]) => [
    enrol(
      `R-ENT-2: ${name} shows the skill of a college professor`,
      { ...holding(name), collegeStaff: true },
      [listed, ['yes', 'is-college-staff']],
      { facts: [fact], says: [upload] },
    ),
    enrol(
      `R-ENT-2: ${name} does not show the skill of anybody else`,
      { ...holding(name), collegeStaff: false, referenceYears: 0 },
      [listed, ['no', 'is-not-college-staff', 'no-reference']],
      { facts: [fact, 'P-37'], says: [{ code: 'get-skills-proof', values: { years: 1 } }] },
    ),
    enrol(
      `R-ENT-2: ${name} of somebody else leaves the way of a reference, for a year`,
      { ...holding(name), collegeStaff: false, referenceYears: 1 },
      [listed, ['yes', 'reference-long-enough']],
      { facts: ['P-37'], says: [handIn] },
    ),
    enrol(`R-ENT-2: with ${name} it is asked whether they are college staff`, holding(name), [listed, notTold], {
      facts: [fact],
      missing: ['collegeStaff', 'referenceYears'],
    }),
  ]),
  enrol(
    'R-ENT-2, C-26: CEGOS Group stands in a sample only, which proves nothing either way: support',
    { ...azure, instructionalCertificate: 'CEGOS Group', referenceYears: 0 },
    [listed, ['unknown', 'skills-certificate-only-in-a-sample']],
    { facts: ['G-41', 'P-14'], says: [askSupport] },
  ),
  enrol(
    'R-ENT-2, C-26: CEGOS Group beside a reference for a year: the reference is enough',
    { ...azure, instructionalCertificate: 'CEGOS Group', referenceYears: 1 },
    [listed, ['yes', 'reference-long-enough']],
    { facts: ['P-37'], says: [handIn] },
  ),
  enrol(
    'R-ENT-2: a certificate that is none of the 17 is not enough',
    { ...azure, instructionalCertificate: 'Toastmasters', referenceYears: 0 },
    [listed, ['no', 'skills-certificate-not-listed', 'no-reference']],
    { says: [{ code: 'get-skills-proof', values: { years: 1 } }] },
  ),
];

const refers = (referenceYears: number): Answers => ({ ...azure, instructionalCertificate: 'none', referenceYears });
const byReferences: readonly Person[] = [
  enrol('R-ENT-2, C-16, C-68: a reference for one year is enough', refers(1), [listed, ['yes', 'reference-long-enough']], {
    facts: ['P-37', 'P-137', 'G-38'],
    says: [handIn, { code: 'reference-author-not-named' }, { reason: 'reference-long-enough', values: { years: 1, needed: 1 } }],
  }),
  enrol(
    'R-ENT-2: a reference for 0.99 years is too short',
    refers(0.99),
    [listed, ['no', 'no-skills-certificate', 'reference-too-short']],
    {
      facts: ['P-37'],
      says: [{ reason: 'reference-too-short', values: { years: 0.99, needed: 1 } }],
    },
  ),
  enrol('R-ENT-2: a reference for ten years is enough', refers(10), [listed, ['yes', 'reference-long-enough']], { facts: ['P-37'] }),
  enrol('R-ENT-2: neither certificate nor reference', refers(0), [listed, ['no', 'no-skills-certificate', 'no-reference']], {
    facts: ['P-37', 'P-14'],
    says: [{ code: 'get-skills-proof', values: { years: 1 } }, askSupport],
  }),
  enrol(
    'R-ENT-2: with a reference told, no certificate is asked for',
    { ...azure, referenceYears: 1.5 },
    [listed, ['yes', 'reference-long-enough']],
    { facts: ['P-37'] },
  ),
];

export const entrySkills: readonly Person[] = [...byCertificates, ...byReferences];
