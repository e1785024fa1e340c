/** What kind of programme it is, whom it is for, and who answers questions about it. */
import type { Fact } from '../fact.ts';

export const nature = {
  'P-11': {
    en: 'For every course they deliver, MCTs need to earn a Microsoft certification that proves their knowledge of the products it covers and their experience with them.',
    zh: 'MCT 每讲授一门课程，都要取得相应的 Microsoft 认证，证明自己掌握课程所涉及的产品，并有使用经验。',
    at: [19],
  },
  'P-12': {
    en: 'MCT membership runs for one year at a time.',
    zh: 'MCT 会员资格一年一期。',
    at: [21],
  },
  'P-13': {
    en: 'Staying an MCT for another year takes three things: meeting the requirements, completing the online application and paying the annual fee.',
    zh: '会员资格要再续一年，须做到三件事：满足要求，完成在线申请，缴纳年费。',
    at: [21],
  },
  'P-14': {
    en: 'MCT Support answers questions about requirements, enrolment, renewal and everything else in the programme.',
    zh: '关于要求、注册、续期以及 MCT 计划的任何其他问题，都可以咨询 MCT 支持。',
    at: [23],
    value: 'https://aka.ms/mctforum',
  },
  'P-15': {
    en: 'The programme is for educators anywhere in the world who are actively teaching Microsoft technology.',
    zh: 'MCT 计划面向世界各地正在讲授 Microsoft 技术的教育工作者。',
    at: [35],
  },
  'P-16': {
    en: 'Anyone who holds a qualifying certification and has a passion for teaching Microsoft technology is encouraged to apply.',
    zh: 'Microsoft 鼓励持有合格认证、热爱讲授 Microsoft 技术的人提出申请。',
    at: [35],
  },
  'P-17': {
    en: 'The requirements are set out in detail in the MCT Program Guide and the MCT Program Agreement; both are found in the part of the page on the application process.',
    zh: '详细要求见 MCT Program Guide（计划指南）和 MCT Program Agreement（计划协议），两份文件都在页面的申请流程部分。',
    at: [37],
    value: 'https://www.microsoft.com/learning/mct-certification.aspx#mctinfoheading-4',
  },
} as const satisfies Record<`P-${number}`, Fact>;
