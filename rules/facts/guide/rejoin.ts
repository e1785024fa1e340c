/** Coming back after the renewal period of an MCT membership has passed. */
import type { Fact } from '../fact.ts';

export const rejoin = {
  'G-109': {
    en: 'Those whose MCT renewal period has passed can apply again to rejoin; how long that period is, the guide does not say.',
    zh: 'MCT 会员的续期时间已过，可以重新申请加入；续期时间有多长，指南没有写。',
    at: [434],
  },
  'G-110': {
    en: 'To rejoin, sign in as for enrolment; Profile appears.',
    zh: '重新加入的登录方式与注册时相同，登录后出现 Profile 页。',
    at: [[436, 438]],
  },
  'G-111': {
    en: 'To rejoin, choose Re-apply on Profile.',
    zh: '重新加入时，在 Profile 页选 Re-apply（重新申请）。',
    at: [440],
    value: 'Re-apply',
  },
  'G-112': {
    en: 'When rejoining, change the employer type only if it is a different one now.',
    zh: '重新加入时，雇主类型有变化才需要改。',
    at: [444, [454, 471]],
  },
  'G-113': {
    en: 'The sample screen for rejoining shows a notice that the payment for the application was cancelled, and the employer type Academic with the institution name Tempe Union.',
    zh: '重新加入的示例截图中，有一条通知说申请的付款已取消；雇主类型是 Academic（院校），院校名称是 Tempe Union。',
    at: [[450, 466]],
    value: 'Tempe Union',
  },
  'G-114': {
    en: 'When rejoining, Next opens Requirements.',
    zh: '重新加入时，选 Next（下一步）进入 Requirements 页。',
    at: [473],
  },
  'G-115': {
    en: 'Those who rejoin have to teach at least one class in the first year to renew. MTM is preferred and another survey tool is allowed; the MTM ID is typed in only if MTM will be used.',
    zh: '重新加入的人，第一年里至少要授一门课才能续期。首选 MTM，也可以用其他调查工具；打算用 MTM 才填 MTM ID。',
    at: [475],
    value: 1,
  },
  'G-116': {
    en: 'When rejoining, choose Next, read and accept the terms on Terms, then choose Next.',
    zh: '重新加入时，选 Next（下一步）到 Terms 页，阅读并接受条款，再选 Next。',
    at: [[479, 480]],
  },
  'G-117': {
    en: 'Rejoining ends with a submit on Confirmation; the guide repeats here that requirements and instructional skills are approved first.',
    zh: '重新加入的最后一步是到 Confirmation 页提交；指南在这里照样写着，要等各项要求和教学技能获批之后。',
    at: [[484, 485]],
  },
} as const satisfies Record<`G-${number}`, Fact>;
