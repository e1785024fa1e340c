/** The Learning Action Pack: the entry level, what it takes and how it is activated. */
import type { Fact } from '../fact.ts';

export const actionPack = {
  'L-12': {
    en: 'The Learning Action Pack is the basic entry level of the Learning Partner programme.',
    zh: 'Learning Action Pack 是学习合作伙伴计划的基础入门级别。',
    at: [46],
  },
  'L-13': {
    en: 'Even an organisation that is new to the learning business and has done no Microsoft courseware training can become a Microsoft Learning Partner by buying the Learning Action Pack.',
    zh: '即使刚进入学习培训业务、此前没有做过 Microsoft 课件培训，组织也可以购买 Learning Action Pack，成为 Microsoft 学习合作伙伴。',
    at: [46],
  },
  'L-14': {
    en: 'The Learning Action Pack suits partners that need training delivery, products, services or discounts in the Courseware Marketplace. Its benefits help to build expertise across Microsoft product lines.',
    zh: 'Learning Action Pack 适合需要课件商城的培训交付、产品、服务或折扣的合作伙伴，其权益有助于积累各条 Microsoft 产品线的专业能力。',
    at: [48],
  },
  'L-15': {
    en: 'An organisation that is not a learning partner may buy courseware at full price, and for internal training only.',
    zh: '不是学习合作伙伴的组织也能全价购买课件，但只能用于内部培训。',
    at: [50],
  },
  'L-16': {
    en: 'Delivering training outside the organisation takes both an MCT and enrolment in the Learning Action Pack.',
    zh: '要对组织以外授课，既要有一名 MCT，也要注册 Learning Action Pack。',
    at: [50],
  },
  'L-17': {
    en: 'A partner that has reached the required KPIs and met the further requirements may choose a silver or gold learning option.',
    zh: '达到所需 KPI 并完成其他要求后，合作伙伴可以选择银级或金级学习选项。',
    at: [52],
  },
  'L-18': {
    en: 'The Learning Action Pack in Partner Center takes at least one MCT; no other learning KPI has to be met.',
    zh: '在合作伙伴中心获得 Learning Action Pack，至少要有一名 MCT，不需要满足其他学习 KPI。',
    at: [54],
    value: 1,
  },
  'L-19': {
    en: 'To activate the Learning Action Pack, first buy or renew a Microsoft Action Pack subscription.',
    zh: '激活 Learning Action Pack 的第一步：购买或续订 Microsoft Action Pack 订阅。',
    at: [56],
    value: 'mpn-get-action-pack.md',
  },
  'L-20': {
    en: 'To activate the Learning Action Pack, next ask Partner Frontline Support to set up the new account profile. This opens Microsoft courseware training in the Courseware Marketplace.',
    zh: '激活 Learning Action Pack 的第二步：请合作伙伴一线支持设置新的帐户资料，之后就能使用课件商城里的 Microsoft 课件培训。',
    at: [57],
    value: 'https://partner.microsoft.com/support',
  },
} as const satisfies Record<`L-${number}`, Fact>;
