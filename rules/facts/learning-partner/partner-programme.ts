/** The Learning Partner programme: who enrols, where, and how success is measured. */
import type { Fact } from '../fact.ts';

export const partnerProgramme = {
  'L-01': {
    en: 'The page on enrolling as a learning partner is a Chinese machine translation (translationtype MT), dated 5 February 2021 and handed off on 19 May 2021, for the service partner-dashboard.',
    zh: '学习合作伙伴注册页面是中文机器翻译（translationtype MT），日期为2021年2月5日，2021年5月19日交付，所属服务为 partner-dashboard。',
    at: [[2, 16]],
    value: '2021-02-05',
    notForUsers: 'It only says when the page was made and how it was translated.',
  },
  'L-02': {
    en: 'Enrolling as a learning partner takes the role of MPN partner admin or Account admin.',
    zh: '注册学习合作伙伴，需要 MPN 合作伙伴管理员（MPN partner admin）或帐户管理员（Account admin）角色。',
    at: [20],
    value: ['MPN partner admin', 'Account admin'],
  },
  'L-03': {
    en: 'KPIs (key performance indicators) measure success and are meant to reward learning partners for completed Microsoft training. They come from purchases of eligible Official Microsoft Learning Products (OMLP) through the Courseware Marketplace; whether the partner or its customers buy is not clear.',
    zh: '成效用 KPI（关键绩效指标）衡量，旨在奖励学习合作伙伴完成的 Microsoft 培训。KPI 来自在课件商城（Courseware Marketplace）购买的符合条件的 Microsoft 官方学习产品（OMLP），但购买方是合作伙伴还是其客户，原文没有说清。',
    at: [24],
  },
  'L-04': {
    en: 'Learning partners enrol in Partner Center, through the learning option of the Microsoft Action Pack or of certain silver or gold competencies.',
    zh: '学习合作伙伴在合作伙伴中心（Partner Center）注册，通过 Microsoft Action Pack 或某些银级、金级能力资格下的学习选项办理。',
    at: [26],
  },
  'L-05': {
    en: 'Everything is done in Partner Center; the business application that Partner Membership Center used to ask for is gone.',
    zh: '整个流程都在合作伙伴中心完成；以前 Partner Membership Center 要求的业务申请已不再需要。',
    at: [28],
  },
  'L-06': {
    en: 'What the Learning Partner programme requires in KPIs can change from year to year.',
    zh: '学习合作伙伴计划的 KPI 要求每年都可能调整。',
    at: [32],
  },
  'L-07': {
    en: 'Learning KPIs have to be met in the first year of enrolment in Partner Center; the Chinese sentence that says so is garbled.',
    zh: '在合作伙伴中心注册的第一年就必须满足学习 KPI；中文原句表述混乱。',
    at: [34],
  },
  'L-08': {
    en: 'New partners can read up on the learning option in a collection of material.',
    zh: '新合作伙伴可以查看学习选项资料合集，了解注册过程。',
    at: [36],
    value: 'https://partner.microsoft.com/asset/collection/learning-option-enrollment#/',
  },
  'L-09': {
    en: 'Because of COVID-19, partners with an anniversary between 1 January 2021 and 30 June 2021 were given an extension of their competencies, except Cloud Business Applications, and of their advanced specializations.',
    zh: '因新冠疫情，周年日在2021年1月1日至2021年6月30日之间的合作伙伴，能力资格（Cloud Business Applications 除外）和高级专业化（advanced specialization）均获延期。',
    at: [40],
    value: 'https://blogs.partner.microsoft.com/mpn/responding-to-covid-19-microsoft-partner-network/',
  },
  'L-10': {
    en: 'News of the Learning Partner programme is on the blog, presumably the Microsoft Learn blog since its link has no text, and on the learning-partner Yammer page.',
    zh: '学习合作伙伴计划的动态可以看博客（链接缺少文字，应是 Microsoft Learn 博客）和学习合作伙伴的 Yammer 页面。',
    at: [42],
    value: [
      'https://techcommunity.microsoft.com/t5/microsoft-learn/ct-p/MicrosoftLearn',
      'https://web.yammer.com/main/groups/eyJfdHlwZSI6Ikdyb3VwIiwiaWQiOiI4NDU0NDI3In0/all',
    ],
  },
  'L-11': {
    en: 'The learning resources page has the documents of the Learning Partner programme and recordings of the monthly community call.',
    zh: '学习资源页上有学习合作伙伴计划的文档，以及每月社区电话会议的录制内容。',
    at: [42],
    value: 'https://partner.microsoft.com/marketing/learning-resources#/',
  },
} as const satisfies Record<`L-${number}`, Fact>;
