/** What it takes to become an MCT: a certification, and instructional skill shown in one of two ways. */
import type { Fact } from '../fact.ts';

export const entry = {
  'P-18': {
    en: 'Becoming an MCT takes a current Microsoft certification or qualification from the eligible list.',
    zh: '加入 MCT 计划，须持有目前有效的 Microsoft 认证或资格，而且在合格认证列表上。',
    at: [[41, 42]],
  },
  'P-19': {
    en: 'Becoming an MCT also takes proof of instructional skill, in one of two ways: an accepted instructional-skills certification or a reference.',
    zh: '加入 MCT 计划，还须证明自己的教学技能，两种方式任选其一：认可的教学技能认证，或者推荐材料。',
    at: [43, [63, 65]],
  },
  'P-20': {
    en: 'CompTIA CTT+ is one of the 17 accepted instructional-skills certifications.',
    zh: 'CompTIA CTT+ 是 17 项认可的教学技能认证之一。',
    at: [45],
    value: 'CompTIA CTT+',
  },
  'P-21': {
    en: 'Essential Educate Trainer, an internal Microsoft certification, is one of the 17 accepted instructional-skills certifications.',
    zh: 'Essential Educate Trainer（Microsoft 内部认证）是 17 项认可的教学技能认证之一。',
    at: [46],
    value: 'Essential Educate Trainer',
  },
  'P-22': {
    en: 'Fourth Dimension Technologies, Inc. is one of the 17 accepted instructional-skills certifications.',
    zh: 'Fourth Dimension Technologies, Inc. 是 17 项认可的教学技能认证之一。',
    at: [47],
    value: 'Fourth Dimension Technologies, Inc.',
  },
  'P-23': {
    en: 'Friesen Kaye and Associates is one of the 17 accepted instructional-skills certifications.',
    zh: 'Friesen Kaye and Associates 是 17 项认可的教学技能认证之一。',
    at: [48],
    value: 'Friesen Kaye and Associates',
  },
  'P-24': {
    en: 'Global Knowledge Instructional Skills Certification is one of the 17 accepted instructional-skills certifications.',
    zh: 'Global Knowledge Instructional Skills Certification 是 17 项认可的教学技能认证之一。',
    at: [49],
    value: 'Global Knowledge Instructional Skills Certification',
  },
  'P-25': {
    en: 'IAMCT Approved Technical Trainer (IAMCT ATT) is one of the 17 accepted instructional-skills certifications.',
    zh: 'IAMCT Approved Technical Trainer (IAMCT ATT) 是 17 项认可的教学技能认证之一。',
    at: [50],
    value: 'IAMCT Approved Technical Trainer (IAMCT ATT)',
  },
  'P-26': {
    en: 'IPM (Institut für Personalberatung und Managemententwicklung) is one of the 17 accepted instructional-skills certifications.',
    zh: 'IPM (Institut für Personalberatung und Managemententwicklung) 是 17 项认可的教学技能认证之一。',
    at: [51],
    value: 'IPM (Institut für Personalberatung und Managemententwicklung)',
  },
  'P-27': {
    en: 'Learning and Performance Institute Trainer Performance Monitoring and Assessment (TPMA) is one of the 17 accepted instructional-skills certifications.',
    zh: 'Learning and Performance Institute Trainer Performance Monitoring and Assessment (TPMA) 是 17 项认可的教学技能认证之一。',
    at: [52],
    value: 'Learning and Performance Institute Trainer Performance Monitoring and Assessment (TPMA)',
  },
  'P-28': {
    en: 'Learning Tree Train the Trainer Program is one of the 17 accepted instructional-skills certifications.',
    zh: 'Learning Tree Train the Trainer Program 是 17 项认可的教学技能认证之一。',
    at: [53],
    value: 'Learning Tree Train the Trainer Program',
  },
  'P-29': {
    en: 'Marcom Deli is one of the 17 accepted instructional-skills certifications.',
    zh: 'Marcom Deli 是 17 项认可的教学技能认证之一。',
    at: [54],
    value: 'Marcom Deli',
  },
  'P-30': {
    en: 'Microsoft Certified Trainer Instructional Skills Certification (MCT-ISC) is one of the 17 accepted instructional-skills certifications.',
    zh: 'Microsoft Certified Trainer Instructional Skills Certification (MCT-ISC) 是 17 项认可的教学技能认证之一。',
    at: [55],
    value: 'Microsoft Certified Trainer Instructional Skills Certification (MCT-ISC)',
  },
  'P-31': {
    en: 'Microsoft Customer Service & Support (CSS) Trainer Certification is one of the 17 accepted instructional-skills certifications.',
    zh: 'Microsoft Customer Service & Support (CSS) Trainer Certification 是 17 项认可的教学技能认证之一。',
    at: [56],
    value: 'Microsoft Customer Service & Support (CSS) Trainer Certification',
  },
  'P-32': {
    en: 'Microsoft Core Training Skills is one of the 17 accepted instructional-skills certifications.',
    zh: 'Microsoft Core Training Skills 是 17 项认可的教学技能认证之一。',
    at: [57],
    value: 'Microsoft Core Training Skills',
  },
  'P-33': {
    en: 'New Horizons Instructional Skills Certification is one of the 17 accepted instructional-skills certifications.',
    zh: 'New Horizons Instructional Skills Certification 是 17 项认可的教学技能认证之一。',
    at: [58],
    value: 'New Horizons Instructional Skills Certification',
  },
  'P-34': {
    en: 'PrepMasters USA is one of the 17 accepted instructional-skills certifications.',
    zh: 'PrepMasters USA 是 17 项认可的教学技能认证之一。',
    at: [59],
    value: 'PrepMasters USA',
  },
  'P-35': {
    en: 'Modern Classroom Certified Trainer (MCCT®) is one of the 17 accepted instructional-skills certifications, for college staff or professors only.',
    zh: 'Modern Classroom Certified Trainer (MCCT®) 是 17 项认可的教学技能认证之一，仅适用于高校教职员或教授。',
    at: [60],
    value: 'Modern Classroom Certified Trainer (MCCT®)',
  },
  'P-36': {
    en: 'Certified Virtual Educator is one of the 17 accepted instructional-skills certifications, for college staff or professors only.',
    zh: 'Certified Virtual Educator 是 17 项认可的教学技能认证之一，仅适用于高校教职员或教授。',
    at: [61],
    value: 'Certified Virtual Educator',
  },
  'P-37': {
    en: 'The reference has to vouch for at least one year of teaching experience.',
    zh: '推荐材料须证明申请人至少有一年的教学经验。',
    at: [65],
    value: 1,
  },
} as const satisfies Record<`P-${number}`, Fact>;
