/** The form that frees some members from MTM at renewal: who fills it in, what it frees from, and its fields. */
import type { Fact } from '../fact.ts';

export const waiver = {
  'G-66': {
    en: 'Microsoft employees and trainers employed by an Imagine Academy, a government body or an academic institution are asked again, at the form itself, to fill it in.',
    zh: '豁免表所在之处再次写到，Microsoft 员工，以及受雇于 Imagine Academy、政府机构或院校的培训师，须填写此表。',
    at: [246],
  },
  'G-67': {
    en: 'Above the form, the sample screen says that the renewal requirements are met, and shows the certifications Windows Server 2012, Messaging and Windows Server 2016.',
    zh: '示例截图中，豁免表上方写着已满足续期要求，并列出三项认证：Windows Server 2012、Messaging、Windows Server 2016。',
    at: [[250, 256]],
    value: ['Windows Server 2012', 'Messaging', 'Windows Server 2016'],
  },
  'G-68': {
    en: 'The waiver frees members from using MTM, for legal reasons.',
    zh: '出于法律原因，豁免表让会员可以不使用 MTM。',
    at: [262],
  },
  'G-69': {
    en: 'Teaching itself is not waived: at least one training on Microsoft technology in the previous 365 days is still required.',
    zh: '授课本身不能豁免：过去 365 天内，仍须至少讲过一次 Microsoft 技术培训。',
    at: [262],
    value: 365,
  },
  'G-70': {
    en: 'The form asks for the details of one course taught in the previous 365 days.',
    zh: '豁免表要写一门课的详细情况，须是过去 365 天内讲的。',
    at: [262],
  },
  'G-71': {
    en: 'What you enter in the waiver form can be audited.',
    zh: '豁免表里填写的内容可能会被审核。',
    at: [262],
  },
  'G-72': {
    en: 'The waiver form asks for the number of courses taught; the sample screen has 2.',
    zh: '豁免表要填授课门数；示例截图中填的是 2。',
    at: [[264, 265]],
  },
  'G-73': {
    en: 'The waiver form asks for the course name.',
    zh: '豁免表要填课程名称。',
    at: [[267, 268]],
  },
  'G-74': {
    en: 'The waiver form asks for the date the course was taught, as mm/dd/yyyy; the sample screen has 11/13/2018.',
    zh: '豁免表要填授课日期，格式为 mm/dd/yyyy（月/日/年）；示例截图中填的是 11/13/2018。',
    at: [[270, 271]],
    value: 'mm/dd/yyyy',
  },
  'G-75': {
    en: 'The waiver form asks for the number of students or participants; the sample screen has 10.',
    zh: '豁免表要填学生或学员人数；示例截图中填的是 10。',
    at: [[273, 274]],
  },
  'G-76': {
    en: 'The waiver form asks for the company or academic institution.',
    zh: '豁免表要填公司或院校。',
    at: [[276, 277]],
  },
  'G-77': {
    en: 'The waiver form asks for the name of the manager.',
    zh: '豁免表要填经理姓名。',
    at: [[279, 280]],
  },
  'G-78': {
    en: 'The waiver form asks for the email address of the manager.',
    zh: '豁免表要填经理邮箱。',
    at: [[282, 283]],
  },
} as const satisfies Record<`G-${number}`, Fact>;
