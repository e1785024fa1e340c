/** Renewing as an MCT, from the reminder to the upload of a report. */
import type { Fact } from '../fact.ts';

export const renew = {
  'G-46': {
    en: 'Members get reminder emails before their one-year anniversary; how long before, the guide does not say.',
    zh: '一年期的周年日之前，会员会收到提醒续期的邮件；提前多久，指南没有写。',
    at: [170],
  },
  'G-47': {
    en: 'To renew, sign in as for enrolment; Profile then shows the anniversary date and the membership status.',
    zh: '续期的登录方式与注册时相同；登录后，Profile 页显示周年日和会员状态。',
    at: [[172, 176]],
  },
  'G-48': {
    en: 'To renew, choose Renew on Profile.',
    zh: '续期时，在 Profile 页选 Renew（续期）。',
    at: [180],
    value: 'Renew',
  },
  'G-49': {
    en: 'At renewal, employer type and primary training audience come filled in from your current enrolment, and you can change them.',
    zh: '续期时，雇主类型和主要授课对象会按现有的注册信息自动填好，需要时可以修改。',
    at: [182],
  },
  'G-50': {
    en: 'A sample screen shows an anniversary on December 13, 2018 and 15 days left to renew. It is an illustration, not a rule.',
    zh: '示例截图中写着周年日是 2018年12月13日，还有 15 天可以续期。这只是举例，不是规定。',
    at: [[188, 190]],
    value: ['2018-12-13', '15'],
  },
  'G-51': {
    en: 'Under Application Status, the tool says at renewal that the renewal requirements have to be met before the application can be completed, and asks to update the employer type if it has changed.',
    zh: '续期时，Application Status（申请状态）中写明：先满足续期要求，才能完成申请；雇主类型有变的，请更新。',
    at: [[192, 195]],
  },
  'G-52': {
    en: 'Renewal offers the same seven employer types and the same three audiences as enrolment.',
    zh: '续期时可选的，仍是注册时的那七种雇主类型和三种授课对象。',
    at: [[197, 209]],
  },
  'G-53': {
    en: 'At renewal, Next opens Requirements, where you check your certifications and your training validation.',
    zh: '续期时，选 Next（下一步）进入 Requirements 页，核对自己的认证和授课证明。',
    at: [[213, 214]],
  },
  'G-54': {
    en: 'The first renewal requirement is a qualifying certification.',
    zh: '续期的第一项要求：有一项合格的认证。',
    at: [215, 224],
  },
  'G-55': {
    en: 'The second renewal requirement is at least one class taught in the previous year, validated by MTM or another survey tool.',
    zh: '续期的第二项要求：过去一年里至少授过一门课，并由 MTM 或其他调查工具证明。',
    at: [216, 225],
    value: 1,
  },
  'G-56': {
    en: 'If you used another survey tool, or MTM does not show your data properly, choose Upload File at renewal and hand in a score report or a training summary.',
    zh: '用的是其他调查工具，或者 MTM 数据显示不正确，续期时请选 Upload File（上传文件），提交评分报告或培训总结。',
    at: [216],
  },
  'G-57': {
    en: 'Microsoft employees (FTE) and trainers employed by an Imagine Academy, a government body or an academic institution are asked to fill in a training waiver form.',
    zh: 'Microsoft 员工（FTE），以及受雇于 Imagine Academy、政府机构或院校的培训师，会被要求填写豁免表。',
    at: [216],
  },
  'G-58': {
    en: 'One renewal screen calls the tool Digital Skills (DST) instead of MTM.',
    zh: '续期流程中有一个界面把工具称为 Digital Skills (DST)，而不是 MTM。',
    at: [225],
    value: 'Digital Skills (DST)',
  },
  'G-59': {
    en: 'A sample renewal screen shows the certifications Microsoft Server 2012, Messaging and Microsoft Server 2016, with a link Show all.',
    zh: '续期的示例截图中有三项认证：Microsoft Server 2012、Messaging、Microsoft Server 2016，另有 Show all（全部显示）链接。',
    at: [[229, 232]],
    value: ['Microsoft Server 2012', 'Messaging', 'Microsoft Server 2016'],
  },
  'G-60': {
    en: 'At renewal, the MTM ID on file is shown, and the link Change lets you change it; the sample screen has Ahmed_ahmed@redhat.',
    zh: '续期时，界面上显示已登记的 MTM ID，点 Change（更改）链接可以修改；示例截图中的 ID 是 Ahmed_ahmed@redhat。',
    at: [236],
  },
  'G-61': {
    en: 'At renewal, those without data read that at least one class taught in the previous 365 days is required.',
    zh: '续期时，没有数据的人会看到提示：过去 365 天内须至少授过一门课。',
    at: [238],
    value: 365,
  },
  'G-62': {
    en: 'The renewal screen for those without data also speaks of “Slideshare (SHT)”, of “DSTID”, and of a “course report” or “training validation”.',
    zh: '续期时，没有数据的人看到的界面还提到“Slideshare (SHT)”“DSTID”，以及“course report”（课程报告）或“training validation”（授课证明）。',
    at: [[238, 240]],
    value: ['Slideshare (SHT)', 'DSTID', 'course report', 'training validation'],
  },
  'G-63': {
    en: 'A course report has to show the name of the trainer, “TCCS”, the course names and the course IDs. What TCCS means is never explained.',
    zh: '课程报告要写明培训师姓名、“TCCS”、课程名称和课程 ID。TCCS 是什么，文中从未解释。',
    at: [238],
  },
  'G-64': {
    en: 'A file uploaded at renewal may have 10 MB at most; no file formats are stated there.',
    zh: '续期时上传的文件不超过 10 MB；这里没有写文件格式。',
    at: [242],
    value: 10,
  },
  'G-65': {
    en: 'Below the upload, the renewal screen proposes MCT Alumni, literally to those who “entered” the requirements; it makes sense only for those who have not met them.',
    zh: '续期界面在上传处下方建议考虑 MCT Alumni，字面上是说给“entered”（填写了）这些要求的人；照理应当是指没有达到要求的人。',
    at: [244],
  },
} as const satisfies Record<`G-${number}`, Fact>;
