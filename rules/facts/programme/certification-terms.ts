/** What holds for the list of certifications as a whole: how it changes, and how long a retired one counts. */
import type { Fact } from '../fact.ts';

export const certificationTerms = {
  'P-102': {
    en: 'The MCSA, MCSE, MCSD and MOS certifications have one page for each of these families.',
    zh: 'MCSA、MCSE、MCSD、MOS 四个系列的认证，各有一个介绍页面。',
    at: [[112, 115]],
    value: [
      'https://www.microsoft.com/learning/mcsa-certification.aspx',
      'https://www.microsoft.com/learning/mcse-certification.aspx',
      'https://www.microsoft.com/learning/mcsd-certification.aspx',
      'https://www.microsoft.com/learning/certification-overview-mos.aspx',
    ],
  },
  'P-103': {
    en: 'What each Dynamics qualification and certification requires is set out in a document of its own; the page links to it at MCSA: Microsoft Dynamics 365 for Operations.',
    zh: '各项 Dynamics 资格和认证的具体要求，另有一份文件说明；链接在页面的 MCSA: Microsoft Dynamics 365 for Operations 这一项里。',
    at: [112],
    value: 'https://query.prod.cms.rt.microsoft.com/cms/api/am/binary/RWrwMm',
  },
  'P-104': {
    en: 'The list of eligible certifications and qualifications may change.',
    zh: '合格认证和资格的列表可能会变。',
    at: [117],
  },
  'P-105': {
    en: 'A new role-based certification is eligible as soon as it is released, so the list does not have to name it.',
    zh: '新的基于角色的认证一经发布就算合格，列表上还没有也一样。',
    at: [117],
  },
  'P-106': {
    en: 'A retired certification stays eligible for up to six months after its retirement date.',
    zh: '认证停用后，自停用日期起最多六个月内仍然算数。',
    at: [117],
    value: 6,
  },
  'P-107': {
    en: 'More about the retirement of certifications is found on a page of its own.',
    zh: '关于认证停用，另有专门的页面介绍。',
    at: [117],
    value: 'https://www.microsoft.com/learning/retired-certifications.aspx',
  },
} as const satisfies Record<`P-${number}`, Fact>;
