/** What learning partners ask: how KPIs are counted and corrected, and how to get into the directory. */
import type { Fact } from '../fact.ts';

export const faq = {
  'L-32': {
    en: 'No business application plan is needed to earn a competency through a learning option, but the KPIs of the first year must be met. The Chinese answer opens with 不知道 (“do not know”), a mistranslated “No”.',
    zh: '通过学习选项获得能力资格，不需要业务申请计划，但必须满足第一年的 KPI。中文页面的回答以“不知道”开头，是英文“No”的误译。',
    at: [[87, 89]],
  },
  'L-33': {
    en: 'When a net-new partner buys courseware, training or certifications before applying, Partner Center should recognise them as KPIs.',
    zh: '全新合作伙伴在申请之前购买的课件、培训或认证，合作伙伴中心应会计入 KPI。',
    at: [[91, 93]],
  },
  'L-34': {
    en: 'If the KPIs in Partner Center do not match the KPI dashboard, contact Partner Frontline Support.',
    zh: '合作伙伴中心的 KPI 与 KPI 仪表板不一致时，请联系合作伙伴一线支持。',
    at: [[95, 97]],
    value: 'https://partner.microsoft.com/support',
  },
  'L-35': {
    en: 'For a KPI mismatch, support needs seven details: month, year, OMLP type, units bought, invoice number, KPI value and revenue value.',
    zh: '核对 KPI 差异时，要提供七项信息：月份、年份、OMLP 类型、购买数量、发票编号、KPI 值和收入值。',
    at: [[99, 105]],
    value: ['month', 'year', 'OMLP type', 'units bought', 'invoice number', 'KPI value', 'revenue value'],
  },
  'L-36': {
    en: 'KPI reports are updated once a month; the day was lost in translation.',
    zh: 'KPI 报表每月更新一次，具体是哪一天，译文里没有说清。',
    at: [107],
  },
  'L-37': {
    en: 'Whether a learning partner may renew depends on the KPIs it earned in the 12 months before its anniversary.',
    zh: '学习合作伙伴能否续期，看周年日之前 12 个月内获得的 KPI。',
    at: [107],
    value: 12,
  },
  'L-38': {
    en: 'As an example, the data shown from 15 January 2020 covers January 2019 to December 2019. An invoice of January 2020 shows, as printed, from 15 February 2019, which is before the invoice itself.',
    zh: '举例来说，从2020年1月15日起，显示的是2019年1月到2019年12月的数据；2020年1月的发票，原文写的是从2019年2月15日起显示，比发票本身还早。',
    at: [107],
    value: ['2020-01-15', '2019-02-15'],
  },
  'L-39': {
    en: 'Nothing but actual invoices is accepted: no order confirmations and no partner reports.',
    zh: '只接受实际发票，不接受订单确认和合作伙伴报表。',
    at: [107],
  },
  'L-40': {
    en: 'Meeting KPIs does not depend on how long a training lasts, so one day is not one KPI. The enrolment guide has examples of performance.',
    zh: '能否达到 KPI 与培训时长无关，一天的培训并不等于一个 KPI；注册指南中有绩效示例。',
    at: [[109, 111]],
    value: 'https://partner.microsoft.com/asset/collection/learning-option-enrollment#/',
  },
  'L-41': {
    en: 'A partner that is missing from the Learning Partner directory may still have to be added to it.',
    zh: '学习合作伙伴目录里查不到的合作伙伴，可能需要另行添加。',
    at: [[113, 115]],
    value: '/learn/certifications/partners',
  },
  'L-42': {
    en: 'Partners are added to the directory by hand, submitted once a month and only in the third week. Updates appear by the end of the first week of the following month.',
    zh: '加入目录由人工处理，每月只在第三周提交一次，更新会在下个月第一周结束前显示。',
    at: [117],
    // weeks: submitted in the third, shown by the end of the first of the next month
    value: ['3', '1'],
  },
  'L-43': {
    en: 'To be added to the directory, contact Partner Frontline Support with the name to display, the country or region, and the URL of a Microsoft-branded landing page.',
    zh: '要加入目录，请联系合作伙伴一线支持，并提供要显示的名称、国家或地区，以及以 Microsoft 为主题的登陆页 URL。',
    at: [[117, 123]],
    value: 'https://partner.microsoft.com/support',
  },
  'L-44': {
    en: 'The landing page given for the directory must be on a site the partner owns. The Microsoft page on it must be about that partner alone, belong to it and show no competitors.',
    zh: '目录所用的登陆页必须位于合作伙伴自己的网站上；其中的 Microsoft 专页只能介绍该合作伙伴，归其所有，并且不得出现竞争对手。',
    at: [[125, 129]],
  },
  'L-45': {
    en: 'More about enrolling with a learning option is in the collection of material about it.',
    zh: '想进一步了解学习选项的注册，可以查看学习选项资料合集。',
    at: [[131, 133]],
    value: 'https://partner.microsoft.com/asset/collection/learning-option-enrollment#/',
  },
} as const satisfies Record<`L-${number}`, Fact>;
