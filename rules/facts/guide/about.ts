/** What the guide covers, which journeys it offers, and what to have ready for them. */
import type { Fact } from '../fact.ts';

export const about = {
  'G-01': {
    en: 'The Microsoft Certified Trainer Enrollment and Renewal Guide was updated in September 2022 and is the newest of the five documents; in this copy, none of its links leads anywhere any more.',
    zh: 'Microsoft Certified Trainer Enrollment and Renewal Guide（注册与续期指南）更新于 2022年9月，在五份文件中最新；不过这一份里的链接都丢了目标地址，点不开。',
    at: [[3, 5]],
    value: '2022-09',
  },
  'G-02': {
    en: 'Membership brings the full official Microsoft training and certification catalogue, discounts on exams, books and Microsoft products, readiness resources, a members-only online community, and invitations to exclusive events and programmes.',
    zh: '会员可以使用全套 Microsoft 官方培训与认证产品，享受考试、图书和 Microsoft 产品的折扣，还有各类准备资源、会员专属的在线社区，以及专属活动和项目的邀请。',
    at: [7],
  },
  'G-03': {
    en: 'The guide shows how to enrol or renew as an MCT, and how those who are not teaching now but want to stay connected can apply for or renew MCT Alumni membership.',
    zh: '指南说明怎样加入 MCT 计划、怎样续期；目前不授课、但想与计划保持联系的人，则可以从中了解怎样申请 MCT Alumni 或为它续期。',
    at: [9],
  },
  'G-04': {
    en: 'The guide announces eight topics: how to use it, enrolling, renewing, applying for or renewing Alumni, upgrading, rejoining, completing the Confirmation page, and submitting.',
    zh: '指南预告了八个主题：如何使用本指南、注册、续期、申请 MCT Alumni 或为它续期、从 Alumni 升级、重新加入、填写 Confirmation 页、提交。',
    at: [[11, 27]],
    value: 8,
    notForUsers: 'It is only the table of contents; the next fact names the journeys themselves.',
  },
  'G-05': {
    en: 'There are five journeys to choose from: enrol as a new MCT, renew as an MCT, apply for or renew Alumni membership, upgrade from Alumni, and rejoin. As the Alumni journey covers two cases, that makes six procedures.',
    zh: '可选的流程有五类：新注册 MCT、MCT 续期、申请 MCT Alumni 或为它续期、从 Alumni 升级、重新加入。其中 Alumni 一类分申请和续期，所以实际上是六套流程。',
    at: [[31, 38]],
    value: 5,
  },
  'G-06': {
    en: 'Before starting, have the Microsoft account ready that is tied to your certification profile.',
    zh: '开始之前，请备好与认证个人资料相关联的 Microsoft 帐户。',
    at: [42],
  },
  'G-07': {
    en: 'Before starting, have the user name and password of your Microsoft Partner account ready.',
    zh: '开始之前，请备好 Microsoft 合作伙伴帐户的用户名和密码。',
    at: [43],
  },
  'G-08': {
    en: 'Before starting, make sure that you have a profile in Partner Center.',
    zh: '开始之前，请确认自己在 Partner Center（合作伙伴中心）已有个人资料。',
    at: [44],
  },
  'G-09': {
    en: 'If you plan to validate your training with Metrics That Matter (MTM), have your MTM ID ready.',
    zh: '打算用 MTM（Metrics That Matter，重要指标）证明授课的，请备好 MTM ID。',
    at: [45],
  },
  'G-10': {
    en: 'Without MTM, a training summary or a score report is needed to finish a renewal.',
    zh: '不用 MTM 的，要有培训总结或评分报告才能完成续期。',
    at: [45],
    value: ['training summary', 'score report'],
  },
  'G-11': {
    en: 'Before starting, have a digital copy of your accepted instructional-skills certification ready.',
    zh: '开始之前，请备好已获认可的教学技能认证的电子版。',
    at: [46],
  },
  'G-12': {
    en: 'For other questions about the programme, the guide points to the Microsoft Certified Trainer home page.',
    zh: '关于计划的其他问题，指南请大家查看 Microsoft Certified Trainer 主页。',
    at: [49],
  },
  'G-13': {
    en: 'An application runs through four pages: 1 Profile, 2 Requirements, 3 Terms and 4 Confirmation.',
    zh: '申请共有四页，依次是 1 Profile（个人资料）、2 Requirements（要求）、3 Terms（条款）、4 Confirmation（确认）。',
    at: [114, 186, 248, 389],
    value: ['Profile', 'Requirements', 'Terms', 'Confirmation'],
  },
} as const satisfies Record<`G-${number}`, Fact>;
