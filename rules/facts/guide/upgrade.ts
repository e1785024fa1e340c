/** Going back from MCT Alumni to MCT. */
import type { Fact } from '../fact.ts';

export const upgrade = {
  'G-98': {
    en: 'To upgrade from Alumni, sign in as for enrolment; Profile appears.',
    zh: '从 Alumni 升级，登录方式与注册时相同，登录后出现 Profile 页。',
    at: [[375, 376]],
  },
  'G-99': {
    en: 'To go from Alumni back to MCT, choose Upgrade Now.',
    zh: '要从 Alumni 升级为 MCT，请选 Upgrade Now（立即升级）。',
    at: [380],
    value: 'Upgrade Now',
  },
  'G-100': {
    en: 'When upgrading, choose the employer type and the primary training audience, then Next.',
    zh: '升级时，选好雇主类型和主要授课对象，再选 Next（下一步）。',
    at: [[381, 382]],
  },
  'G-101': {
    en: 'When upgrading, check your certifications on Requirements, and update your MTM ID if needed.',
    zh: '升级时，在 Requirements 页核对自己的认证，需要时更新 MTM ID。',
    at: [383],
  },
  'G-102': {
    en: 'The sample screen for upgrading says that the requirements for re-joining the MCT programme are met.',
    zh: '升级流程的示例截图中写着，已满足重新加入（re-join）MCT 计划的要求。',
    at: [391],
  },
  'G-103': {
    en: 'The sample screen for upgrading shows the certifications Microsoft Office Specialist 2007 Master and Microsoft Word 2013 Expert.',
    zh: '升级流程的示例截图中有两项认证：Microsoft Office Specialist 2007 Master 和 Microsoft Word 2013 Expert。',
    at: [[395, 396]],
    value: ['Microsoft Office Specialist 2007 Master', 'Microsoft Word 2013 Expert'],
  },
  'G-104': {
    en: 'Getting MCT membership back from Alumni does not call for a course taught in the previous year.',
    zh: '从 Alumni 恢复 MCT 会员资格，不要求过去一年授过课。',
    at: [400],
  },
  'G-105': {
    en: 'The renewal after an upgrade does call for one class or more during the coming year, again validated with MTM or another survey tool.',
    zh: '升级之后再续期，就要在接下来的一年里至少授一门课，同样用 MTM 或其他调查工具证明。',
    at: [400],
    value: 1,
  },
  'G-106': {
    en: 'When upgrading, the MTM ID is shown with a link Change; the sample screen has vleavenworth.',
    zh: '升级时，界面上显示 MTM ID，旁边有 Change（更改）链接；示例截图中的 ID 是 vleavenworth。',
    at: [[402, 403]],
  },
  'G-107': {
    en: 'An upgrade has the same Terms as a renewal, with the same two boxes; then choose Next.',
    zh: '升级时的 Terms 页与续期时相同，条款一样，也是两个框；勾选后选 Next（下一步）。',
    at: [[409, 423]],
  },
  'G-108': {
    en: 'An upgrade ends with a submit on Confirmation; the guide repeats here that requirements and instructional skills are approved first.',
    zh: '升级的最后一步是到 Confirmation 页提交；指南在这里照样写着，要等各项要求和教学技能获批之后。',
    at: [[425, 427]],
  },
} as const satisfies Record<`G-${number}`, Fact>;
