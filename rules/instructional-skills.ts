/** The certifications that show instructional skill, and which one somebody means. */
import type { FactId } from './facts/index.ts';
import { programme } from './facts/programme/index.ts';
import { nameKey } from './names.ts';

export type SkillsCertificate = { readonly id: string; readonly name: string; readonly fact: FactId; readonly collegeStaffOnly: boolean };

const ids = {
  'comptia-ctt': 'P-20',
  'essential-educate-trainer': 'P-21',
  'fourth-dimension': 'P-22',
  'friesen-kaye': 'P-23',
  'global-knowledge': 'P-24',
  'iamct-att': 'P-25',
  ipm: 'P-26',
  tpma: 'P-27',
  'learning-tree': 'P-28',
  'marcom-deli': 'P-29',
  'mct-isc': 'P-30',
  'microsoft-css': 'P-31',
  'microsoft-core-training-skills': 'P-32',
  'new-horizons': 'P-33',
  prepmasters: 'P-34',
  mcct: 'P-35',
  'certified-virtual-educator': 'P-36',
} as const;

/** Only for college staff and professors [P-35, P-36]. */
const collegeStaffOnly = new Set(['mcct', 'certified-virtual-educator']);

export const skillsCertificates: readonly SkillsCertificate[] = Object.entries(ids).map(([id, fact]) => ({
  id,
  name: programme[fact].value,
  fact,
  collegeStaffOnly: collegeStaffOnly.has(id),
}));

const known = new Map(skillsCertificates.map((each) => [each.id, each]));

export const skillsCertificate = (id: string): SkillsCertificate | undefined => known.get(id);

/** What to answer for none at all. */
export const noSkillsCertificate = 'none';

/** Short and Chinese names that people use [Z-14]. */
const otherNames: Readonly<Record<string, string>> = {
  'CompTIA Certified Technical Trainer': 'comptia-ctt',
  'Essential Educate': 'essential-educate-trainer',
  基础教育培训师: 'essential-educate-trainer',
  'Fourth Dimension': 'fourth-dimension',
  'Friesen Kaye': 'friesen-kaye',
  'Friesen, Kaye and Associates': 'friesen-kaye',
  'Global Knowledge': 'global-knowledge',
  'Global Knowledge 教学技能认证': 'global-knowledge',
  'IAMCT 认可的技术讲师': 'iamct-att',
  'Institut für Personalberatung und Managemententwicklung': 'ipm',
  'Learning and Performance Institute': 'tpma',
  'Learning and Performance Institute 讲师绩效检控与评估': 'tpma',
  讲师绩效检控与评估: 'tpma',
  'Learning Tree': 'learning-tree',
  学习树培训教员课程: 'learning-tree',
  学习树: 'learning-tree',
  'Microsoft 认证讲师教学技能认证': 'mct-isc',
  'MCT Instructional Skills Certification': 'mct-isc',
  'CSS Trainer': 'microsoft-css',
  'Core Training Skills': 'microsoft-core-training-skills',
  'New Horizons': 'new-horizons',
  'New Horizons 教学技能认证': 'new-horizons',
  PrepMasters: 'prepmasters',
  'Modern Classroom Certified Trainer': 'mcct',
  CVE: 'certified-virtual-educator',
};

const byName = new Map<string, string>();
for (const { id, name, fact } of skillsCertificates) {
  const inBrackets = /\(([^)]+)\)/.exec(name)?.[1];
  const forms = [id, fact, name, name.replace(/\s*\([^)]*\)/, ''), name.replace('CompTIA ', ''), ...(inBrackets ? [inBrackets] : [])];
  for (const form of forms) byName.set(nameKey(form), id);
}
for (const [name, id] of Object.entries(otherNames)) byName.set(nameKey(name), id);
for (const none of ['none', 'no', '没有', '无']) byName.set(nameKey(none), noSkillsCertificate);

/** The id of the certificate somebody names, if it is one of the list. */
export const resolveSkillsCertificate = (name: string): string | undefined =>
  byName.get(nameKey(name)) ?? byName.get(nameKey(name.replace(/\s*[(（][^)）]*[)）]/, '')));

/** A name that a sample screen of the guide offers and the page does not list (C-26). */
export const isOnlyInASample = (name: string): boolean => /^cegos( group)?$/.test(nameKey(name));
