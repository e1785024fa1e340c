/** Enrolling as a new MCT: training validation, the proof of instructional skills, its review, and submitting. */
import type { Fact } from '../fact.ts';

export const enrolRequirements = {
  'G-33': {
    en: 'To renew next year, a new MCT has to teach one class or more during the first year.',
    zh: '新加入的 MCT 要想下一年能续期，第一年里至少要授一门课。',
    at: [110, 126],
    value: 1,
  },
  'G-34': {
    en: 'The class of the first year can be validated with MTM, which is the preferred tool, or with another survey tool.',
    zh: '第一年的这门课，可以用 MTM 证明（MTM 是首选工具），也可以用其他调查工具。',
    at: [110, 126],
  },
  'G-35': {
    en: 'When enrolling, only those who plan to use MTM type their MTM ID under Training Validation; it is not asked of everyone.',
    zh: '注册时，打算用 MTM 的，在 Training Validation（授课证明）部分填写 MTM ID；不用 MTM 的不必填。',
    at: [110, 128],
  },
  'G-36': {
    en: 'When enrolling, Requirements confirms the qualifying certifications that were found, then says that the entry requirements also call for the MTM ID and a proof of instructional skills.',
    zh: '注册时，Requirements 页先确认查到了合格的认证，接着说，要满足加入要求，还须提供 MTM ID 和教学技能证明。',
    at: [116],
  },
  'G-37': {
    en: 'The sample screen for enrolling shows the certifications Private Cloud, Windows Server 2012, and Cloud Platform and Infrastructure.',
    zh: '注册流程的示例截图中有三项认证：Private Cloud、Windows Server 2012、Cloud Platform and Infrastructure。',
    at: [[120, 122]],
    value: ['Private Cloud', 'Windows Server 2012', 'Cloud Platform and Infrastructure'],
  },
  'G-38': {
    en: 'At enrolment, proving instructional skills is introduced as a choice, but Certification is the only option that the guide shows.',
    zh: '注册时证明教学技能，指南说从几种方式中选一种，可实际列出来的只有 Certification（认证）。',
    at: [[130, 137]],
    value: 'Certification',
  },
  'G-39': {
    en: 'To prove instructional skills by Certification, give three things: the type of certification from a list, the date of certification, and an uploaded proof.',
    zh: '用 Certification 证明教学技能，要填三项：在列表里选认证类型，填认证日期，再上传证明文件。',
    at: [[131, 151]],
  },
  'G-40': {
    en: 'At enrolment, proof is accepted as .jpeg, .doc or .pdf; no size limit is stated there.',
    zh: '注册时，证明文件可用 .jpeg、.doc 或 .pdf；这里没有写大小上限。',
    at: [131, [145, 146]],
    value: ['.jpeg', '.doc', '.pdf'],
  },
  'G-41': {
    en: 'The sample screen for proving instructional skills is filled in with the type CEGOS Group, the date 03/20/2015 and the file “Proof of Certification.docx”.',
    zh: '教学技能证明这一步的示例截图中，类型是 CEGOS Group，日期是 03/20/2015，文件是“Proof of Certification.docx”。',
    at: [[139, 151]],
    value: ['CEGOS Group', '2015-03-20', 'Proof of Certification.docx'],
  },
  'G-42': {
    en: 'Proof of instructional skills is reviewed within two to four business days of being submitted.',
    zh: '教学技能证明自提交之日起，两到四个工作日内审核。',
    at: [153],
    value: ['2', '4'],
  },
  'G-43': {
    en: 'An MCT application is approved once both things are there: approved instructional skills and the payment.',
    zh: '教学技能获批，并且付了款，两样都齐了，MCT 申请才会批准。',
    at: [153],
  },
  'G-44': {
    en: 'When enrolling, read and accept the terms and conditions on Terms, then choose Next.',
    zh: '注册时，在 Terms 页阅读并接受条款，再选 Next（下一步）。',
    at: [[157, 161]],
  },
  'G-45': {
    en: 'When enrolling, once every requirement has been approved, instructional skills included, applicants have to open Confirmation and submit the application themselves; nothing says that it happens on its own.',
    zh: '注册时，各项要求（包括教学技能）全部获批后，申请人要自己打开 Confirmation 页提交；没有任何地方说会自动提交。',
    at: [[162, 163]],
  },
} as const satisfies Record<`G-${number}`, Fact>;
