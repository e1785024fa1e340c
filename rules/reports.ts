/** What was heard elsewhere about the programme and is not in the documents: shown beside an answer, never decided by. */
import type { Text } from './facts/fact.ts';
import type { FactId } from './facts/index.ts';

export type Report = {
  /** When it is said to hold from: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly from: string;
  /** Where it comes from: A Microsoft’s own text, B the same through a mirror or a translation, C a named trainer, D third-hand. */
  readonly grade: 'A' | 'B' | 'C' | 'D';
  readonly says: Text;
  /** The facts it differs from or adds to; none where the documents are silent. */
  readonly against: readonly FactId[];
  /** The decisions beside which it is shown. */
  readonly concerns: readonly string[];
};

export const reports = {
  'renewal-window': {
    from: '2015-09',
    grade: 'C',
    says: {
      en: 'Renewal opens 90 days before the anniversary, for MCT and Alumni alike; before that it was 30 days.',
      zh: '周年日前 90 天起可以续期，MCT 和 Alumni 都一样；此前是 30 天。',
    },
    against: [],
    concerns: ['renew', 'alumni-renew'],
  },
  'reminder-mails': {
    from: '2015-09',
    grade: 'C',
    says: {
      en: 'Reminder emails come 90, 60, 30 and 15 days before the anniversary.',
      zh: '周年日前 90、60、30 和 15 天会收到提醒邮件。',
    },
    against: ['G-46'],
    concerns: ['renew'],
  },
  'last-day-to-renew': {
    from: '2014',
    grade: 'B',
    says: {
      en: 'The deadline is the day before the same date next year: approved on 8 April, renew by 7 April.',
      zh: '截止日是次年同一日期的前一天：4月8日获批，次年 4月7日截止。',
    },
    against: ['P-38'],
    concerns: ['renew'],
  },
  'no-grace-period': {
    from: '2019',
    grade: 'B',
    says: {
      en: 'There is no grace period after the anniversary: you enrol again under the entry requirements of that day, and the transcript shows a gap.',
      zh: '周年日过后没有宽限期：要按当时的加入要求重新注册，成绩单上会显示中断。',
    },
    against: ['P-38', 'G-109', 'G-112', 'G-115'],
    concerns: ['journey', 'renew', 'rejoin'],
  },
  'six-classes': {
    from: '2026-10-01',
    grade: 'B',
    says: {
      en: 'One class is enough until 30 September 2026; from 1 October 2026 a renewal takes six sessions or six training days in the renewal period, by MTM data tied to the Learn profile.',
      zh: '截至 2026年9月30日，授一门课即可；从 2026年10月1日起，续期周期内要授课六次或满六个培训日，并以关联 Learn 个人资料的 MTM 数据为证。',
    },
    against: ['P-40', 'G-33', 'G-55', 'G-56', 'G-61', 'G-69', 'G-105', 'G-115'],
    concerns: ['renew'],
  },
  'six-sessions-earlier': {
    from: '2025-02',
    grade: 'C',
    says: {
      en: 'A renewal takes six sessions of Microsoft courses, repeats included, or speaking or volunteering at a Microsoft event; otherwise Alumni is the way.',
      zh: '续期要讲六次 Microsoft 课程（重复讲也算），或者在 Microsoft 活动上演讲或做志愿者；否则转为 Alumni。',
    },
    against: ['P-40', 'G-55', 'G-61', 'G-65', 'G-69'],
    concerns: ['renew'],
  },
  'skills-certificate-only': {
    from: '2022-07',
    grade: 'C',
    says: {
      en: 'Those who join after July 2022 have to show a certificate of instructional skill.',
      zh: '2022年7月之后加入的，必须提供教学技能证书。',
    },
    against: ['P-19', 'P-37'],
    concerns: ['enrol'],
  },
  'skills-providers': {
    from: '2025',
    grade: 'A',
    says: {
      en: 'Providers approved by Microsoft report that you completed instructional-skills training; you apply within three years, and it is needed for the first enrolment only.',
      zh: '由 Microsoft 认可的机构上报您已完成教学技能培训；须在三年内申请，而且只有首次注册才需要。',
    },
    against: [
      'P-19',
      'P-20',
      'P-21',
      'P-22',
      'P-23',
      'P-24',
      'P-25',
      'P-26',
      'P-27',
      'P-28',
      'P-29',
      'P-30',
      'P-31',
      'P-32',
      'P-33',
      'P-34',
      'P-35',
      'P-36',
    ],
    concerns: ['enrol'],
  },
  'mos-excluded': {
    from: '2024',
    grade: 'A',
    says: {
      en: 'An Associate or Expert certification for a technical role is needed; those for business users, Fundamentals and MOS do not count.',
      zh: '需要面向技术角色的 Associate 或 Expert 级认证；面向业务用户的认证、基础级认证和 MOS 都不算。',
    },
    against: [
      'P-18',
      'P-39',
      'P-87',
      'P-88',
      'P-89',
      'P-90',
      'P-91',
      'P-92',
      'P-93',
      'P-94',
      'P-95',
      'P-96',
      'P-97',
      'P-98',
      'P-99',
      'P-100',
      'P-101',
      'P-104',
    ],
    concerns: ['certification', 'enrol', 'renew', 'upgrade', 'rejoin'],
  },
  'enrolment-paused': {
    from: '2024',
    grade: 'A',
    says: {
      en: 'Enrolment is paused while the process changes; a provider can help with manual enrolment.',
      zh: '因流程调整，注册暂停；可联系认可的机构人工办理。',
    },
    against: ['P-16', 'P-112', 'G-14'],
    concerns: ['journey', 'enrol'],
  },
  'good-standing': {
    from: '2024',
    grade: 'A',
    says: {
      en: 'Good standing means no ban from the programme, its credentials or its benefits; after a lapse of more than three years, instructional skill is shown again.',
      zh: '“良好的会员状态”（good standing）是指没有被禁止参加计划、取得认证或享受权益；中断超过三年的，要重新证明教学技能。',
    },
    against: ['P-122', 'P-124', 'P-136', 'Z-10', 'G-111'],
    concerns: ['alumni-apply', 'alumni-renew', 'upgrade', 'rejoin'],
  },
  'expiry-date-place': {
    from: '2024',
    grade: 'A',
    says: {
      en: 'The expiry date stands under “Microsoft Certified Trainer history” on the transcript of the Learn profile.',
      zh: '到期日在 Learn 个人资料的成绩单上，见“Microsoft Certified Trainer history”一栏。',
    },
    against: ['G-47'],
    concerns: ['renew'],
  },
  'fee-returns': {
    from: '2025-02',
    grade: 'C',
    says: {
      en: 'The fee was dropped during COVID and is to return in Microsoft’s fiscal year 2026, at an amount not yet confirmed.',
      zh: '疫情期间取消了费用，将在 Microsoft 2026 财年恢复收取，金额尚未确认。',
    },
    against: ['P-13', 'P-120', 'P-125', 'P-138', 'G-43'],
    concerns: ['fee'],
  },
  'training-services-partner': {
    from: '2025-08-01',
    grade: 'B',
    says: {
      en: 'Training Services Partner replaces the Learning Partner programme; the designation takes 1,000 courseware points, 200 exam vouchers and a score of 4.25 out of 5 over 12 months.',
      zh: 'Training Services Partner 取代了学习合作伙伴计划；要取得这一称号，12 个月内须有 1,000 个课件积分、200 张考试券，并且评分达到 4.25（满分 5 分）。',
    },
    against: ['L-04', 'L-12', 'L-18', 'L-21', 'L-27', 'L-37'],
    concerns: ['learning-option', 'kpi-renewal'],
  },
} as const satisfies Record<string, Report>;

export type ReportId = keyof typeof reports;
