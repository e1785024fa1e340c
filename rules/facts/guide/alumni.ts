/** Applying for MCT Alumni membership, and renewing it. */
import type { Fact } from '../fact.ts';

export const alumniApply = {
  'G-86': {
    en: 'MCT Alumni is for people who are not teaching now and wish to keep their link with the MCT programme.',
    zh: 'MCT Alumni 面向目前不授课、但想与 MCT 计划保持联系的人。',
    at: [313],
  },
  'G-87': {
    en: 'To apply for Alumni, sign in as for enrolment; Profile appears.',
    zh: '申请 MCT Alumni 的登录方式与注册时相同，登录后出现 Profile 页。',
    at: [[317, 318]],
  },
  'G-88': {
    en: 'In the Alumni application, those who answer “Are you a Microsoft employee?” with No choose an Area of Expertise, then Next.',
    zh: '申请 MCT Alumni 时，“Are you a Microsoft employee?”（您是 Microsoft 员工吗？）选 No（否）的，选一个 Area of Expertise（专业领域），再选 Next（下一步）。',
    at: [[323, 325]],
  },
  'G-89': {
    en: 'In the Alumni application, Microsoft employees give domain and Microsoft alias and choose Email Code. A one-time passcode comes by email within a few minutes and can be used for 120 days.',
    zh: '申请 MCT Alumni 时，Microsoft 员工填写域和 Microsoft 别名，再选 Email Code；几分钟内会收到一次性验证码邮件，验证码在 120 天内可用。',
    at: [327],
    value: 120,
  },
  'G-90': {
    en: 'Once Alumni applicants have entered the code, a box for the Area of Expertise appears below; they choose one, then Next. Which areas there are, the guide does not list.',
    zh: '申请 MCT Alumni 时，输入验证码后，下方出现 Area of Expertise（专业领域）框；选好后选 Next（下一步）。有哪些领域，指南没有列出。',
    at: [[331, 332]],
  },
  'G-91': {
    en: 'Alumni applicants read the terms and tick the box that accepts the Alumni Program Agreement.',
    zh: '申请 MCT Alumni 时，阅读条款，勾选接受 Alumni Program Agreement（Alumni 计划协议）的框。',
    at: [333],
    value: 'Alumni Program Agreement',
  },
  'G-92': {
    en: 'An Alumni application goes on with Next and ends with a submit on Confirmation; the guide repeats here that requirements and instructional skills are approved first.',
    zh: '申请 MCT Alumni 时，接着选 Next（下一步），最后到 Confirmation 页提交；指南在这里照样写着，要等各项要求和教学技能获批之后。',
    at: [[338, 340]],
  },
} as const satisfies Record<`G-${number}`, Fact>;

export const alumniRenew = {
  'G-93': {
    en: 'To renew Alumni, sign in as for enrolment; Profile appears.',
    zh: '为 MCT Alumni 续期，登录方式与注册时相同，登录后出现 Profile 页。',
    at: [[346, 347]],
  },
  'G-94': {
    en: 'Renewing Alumni asks the same question about being a Microsoft employee, with the same ways on for No and Yes as applying.',
    zh: '为 MCT Alumni 续期，同样会问是不是 Microsoft 员工；选 No 或 Yes 之后的步骤，与申请时一样。',
    at: [[352, 356]],
  },
  'G-95': {
    en: 'When renewing Alumni, too, the passcode can be used for 120 days; then come Area of Expertise and Next.',
    zh: '为 MCT Alumni 续期时，验证码同样在 120 天内可用；之后选 Area of Expertise（专业领域），再选 Next（下一步）。',
    at: [[356, 361]],
    value: 120,
  },
  'G-96': {
    en: 'Renewing Alumni asks for the Alumni Program Agreement to be accepted in the same way.',
    zh: '为 MCT Alumni 续期，同样要接受 Alumni Program Agreement（Alumni 计划协议）。',
    at: [362],
    value: 'Alumni Program Agreement',
  },
  'G-97': {
    en: 'Renewing Alumni goes on with Next and ends with a submit on Confirmation. No Renew button, certification check or proof of teaching is mentioned.',
    zh: '为 MCT Alumni 续期，接着选 Next（下一步），最后到 Confirmation 页提交；指南没有提到 Renew 按钮，也没有提到核对认证或授课证明。',
    at: [[367, 369]],
  },
} as const satisfies Record<`G-${number}`, Fact>;
