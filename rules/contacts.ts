/** Whom to ask about what, as the documents name them. */
import type { Text } from './facts/fact.ts';
import type { FactId } from './facts/index.ts';

export type Contact = {
  readonly name: Text;
  /** A web or mail address as the document gives it; one that starts with a slash has no host there. */
  readonly address?: string;
  readonly facts: readonly FactId[];
};

export const contacts = {
  'mct-support': {
    name: { en: 'MCT Support', zh: 'MCT 支持' },
    address: 'https://aka.ms/mctforum',
    facts: ['P-14', 'P-139', 'G-118'],
  },
  certiport: {
    name: { en: 'Certiport customer service', zh: 'Certiport 客户服务' },
    address: 'customerservices@certiport.com',
    facts: ['P-114'],
  },
  'programme-administrator': {
    name: {
      en: 'the administrator of your organisation’s partner or Imagine Academy programme',
      zh: '本单位合作伙伴项目或 Imagine Academy 项目的管理员',
    },
    facts: ['G-19'],
  },
  'mpn-administrator': {
    name: {
      en: 'your organisation’s Microsoft Partner Network administrator',
      zh: '本单位的 Microsoft Partner Network 管理员',
    },
    facts: ['G-18'],
  },
  'partner-frontline-support': {
    name: { en: 'Partner Frontline Support', zh: '合作伙伴一线支持' },
    address: 'https://partner.microsoft.com/support',
    facts: ['L-20', 'L-34', 'L-43'],
  },
  'account-manager': {
    name: {
      en: 'your organisation’s volume-licensing account manager, or the licensing mailbox',
      zh: '本单位的批量许可客户经理，或批量许可邮箱',
    },
    address: 'MSLVLPurchase@microsoft.com',
    facts: ['V-37', 'V-38'],
  },
  'licensing-specialists': {
    name: { en: 'the volume-licensing sales specialists', zh: '批量许可销售专家' },
    address: 'mslvlhlp@microsoft.com',
    facts: ['V-39'],
  },
  'academic-reseller': {
    name: { en: 'your academic reseller', zh: '您的学术经销商' },
    facts: ['V-30'],
  },
  'certification-policies': {
    name: { en: 'the page on exam policies and common questions', zh: '考试政策和常见问题页面' },
    address: '/learn/certifications/certification-exam-policies',
    facts: ['V-40'],
  },
  'regional-lead': {
    name: { en: 'your MCT Regional Lead, through MCT Central', zh: '您所在地区的 MCT Regional Lead（可通过 MCT Central 联系）' },
    address: 'https://www.microsoft.com/en-us/learning/mct-central.aspx',
    facts: ['P-09'],
  },
} as const satisfies Record<string, Contact>;

export type ContactId = keyof typeof contacts;

export type Referral = {
  readonly contact: ContactId;
  readonly facts: readonly FactId[];
  /** What to know before asking there. */
  readonly note?: Text;
};

export const contactFor = {
  application: { contact: 'mct-support', facts: ['P-14', 'P-139', 'G-118'] },
  payment: { contact: 'mct-support', facts: ['P-139'] },
  benefits: { contact: 'mct-support', facts: ['P-139'] },
  requirements: { contact: 'mct-support', facts: ['P-14'] },
  general: { contact: 'mct-support', facts: ['P-14', 'P-139', 'G-118'] },
  'mos-without-mcid': {
    contact: 'certiport',
    facts: ['P-114'],
    note: {
      en: 'Get the Microsoft Certification ID (MCID) first, then open the enrollment tool.',
      zh: '先拿到 Microsoft 认证 ID (MCID)，再打开注册工具。',
    },
  },
  'unknown-organisation-id': {
    contact: 'programme-administrator',
    facts: ['G-19'],
    note: {
      en: 'A Regional Service Center cannot give you the number, for security reasons.',
      zh: '出于安全原因，区域服务中心（Regional Service Center）不能提供这个编号。',
    },
  },
  'account-not-recognised': {
    contact: 'mpn-administrator',
    facts: ['G-17', 'G-18'],
    note: {
      en: 'First check that you have a profile in Partner Center and your partner login at hand.',
      zh: '请先确认您在 Partner Center 有个人资料，并且手边有合作伙伴帐户的登录信息。',
    },
  },
  'partner-profile': {
    contact: 'partner-frontline-support',
    facts: ['L-19', 'L-20'],
    note: {
      en: 'Buy or renew the Microsoft Action Pack first; they then set up the new account profile.',
      zh: '先购买或续订 Microsoft Action Pack，再请他们设置新的帐户资料。',
    },
  },
  'kpi-mismatch': {
    contact: 'partner-frontline-support',
    facts: ['L-34', 'L-35', 'L-39'],
    note: {
      en: 'Have seven details ready: month, year, OMLP type, units bought, invoice number, KPI value and revenue value. Only actual invoices are accepted.',
      zh: '请备好七项信息：月份、年份、OMLP 类型、购买数量、发票编号、KPI 值、收入值。只认实际发票。',
    },
  },
  directory: {
    contact: 'partner-frontline-support',
    facts: ['L-41', 'L-43', 'L-44'],
    note: {
      en: 'Have ready the name to display, your country or region, and the address of a Microsoft landing page on your own site.',
      zh: '请备好要显示的名称、国家/地区，以及自己网站上 Microsoft 专页的网址。',
    },
  },
  'licensing-price': {
    contact: 'account-manager',
    facts: ['V-37', 'V-38'],
    note: { en: 'The mail address is for price, licensing and discount questions.', zh: '这个邮箱用于咨询价格、许可和折扣。' },
  },
  'licensing-adding': {
    contact: 'licensing-specialists',
    facts: ['V-39', 'V-58'],
    note: {
      en: 'They help with adding the training offer, with price information and with planning how much you need.',
      zh: '可以咨询怎样添加培训和认证产品、价格信息，以及需要多少数量。',
    },
  },
  'academic-packs': {
    contact: 'academic-reseller',
    facts: ['V-30'],
    note: {
      en: 'There is also a page with details: https://www.microsoft.com/licensing/licensing-options/for-industries.aspx',
      zh: '也可以查看这个页面：https://www.microsoft.com/licensing/licensing-options/for-industries.aspx',
    },
  },
  'certification-policy': {
    contact: 'certification-policies',
    facts: ['V-40'],
    note: {
      en: 'The certification overview helps, too: /learn/certifications/',
      zh: '也可以看认证概述：/learn/certifications/',
    },
  },
  'local-community': { contact: 'regional-lead', facts: ['P-09'] },
} as const satisfies Record<string, Referral>;

export type Subject = keyof typeof contactFor;
