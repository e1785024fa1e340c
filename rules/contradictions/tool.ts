/** The enrollment tool: what its pages ask for, and what the screenshots of the guide show. */
import type { Contradiction } from './contradiction.ts';

export const tool = {
  'C-14': {
    sides: [
      {
        facts: ['G-58', 'G-62'],
        says: {
          en: 'Two screenshots call the tool “Digital Skills (DST)” and “Slideshare (SHT)”, and the ID “DSTID”.',
          zh: '两处截图把工具叫作“Digital Skills (DST)”和“Slideshare (SHT)”，把 ID 叫作“DSTID”。',
        },
      },
      {
        facts: ['G-63'],
        says: {
          en: 'One of them wants “TCCS” in the report, and never explains it.',
          zh: '其中一处还要求报告里有“TCCS”，却没有解释。',
        },
      },
      {
        facts: ['G-09', 'G-35', 'G-60'],
        says: {
          en: 'The text of the guide, and a label on the same screen, say MTM and MTM ID.',
          zh: '指南正文，以及同一页面上的字段，写的都是 MTM 和 MTM ID。',
        },
      },
    ],
    followed: {
      en: 'All of these mean MTM and the MTM ID. What TCCS stands for, the guide does not explain.',
      zh: '这些指的都是 MTM 和 MTM ID。TCCS 是什么，指南没有解释。',
    },
    why: {
      en: 'The rest of the guide says MTM throughout, so the odd names look like damaged text.',
      zh: '指南其余部分都写 MTM，这些名称看来是截图文字出了错。',
    },
  },
  'C-15': {
    sides: [
      {
        facts: ['G-09', 'G-35'],
        says: {
          en: 'The text and the label of the field: the MTM ID is for those who use MTM.',
          zh: '正文和字段说明：用 MTM 的人才填 MTM ID。',
        },
      },
      {
        facts: ['G-36'],
        says: { en: 'A screen at enrolment: the MTM ID is needed as well.', zh: '注册时的一个页面：还需要 MTM ID。' },
      },
    ],
    followed: { en: 'Only those who use MTM need it.', zh: '只有用 MTM 的人才需要填。' },
    why: {
      en: 'Other survey tools are accepted too; the screen shows a stock message.',
      zh: '其他调查工具也接受；那个页面显示的只是套话。',
    },
  },
  'C-17': {
    sides: [
      {
        facts: ['G-07', 'G-08'],
        says: {
          en: 'The guide wants everyone to have a partner login and a Partner Center profile ready.',
          zh: '指南要求所有人都备好合作伙伴帐户的登录信息和 Partner Center 个人资料。',
        },
      },
      {
        facts: ['G-15'],
        says: { en: 'It then looks up the organisation ID when you authenticate.', zh: '接着说，验证身份后会自动取回组织 ID。' },
      },
      {
        facts: ['G-28', 'P-118'],
        says: {
          en: 'Further on, and on the programme page, staff of a partner give the partner ID themselves.',
          zh: '后文和计划页面又说，合作伙伴的员工要自己提供合作伙伴 ID。',
        },
      },
    ],
    followed: {
      en: 'You need them only if your employer is a Microsoft Partner or Action Pack Partner. Authenticate first, and type the ID if the field stays empty.',
      zh: '雇主是 Microsoft 合作伙伴或 Action Pack 合作伙伴时才需要。先验证身份，如果字段还是空的，再填 ID。',
    },
    why: {
      en: 'Only that employer type has a partner ID; the others ask for something else or nothing.',
      zh: '只有这种雇主类型有合作伙伴 ID，其他类型填别的，或什么都不用填。',
    },
  },
  'C-21': {
    sides: [
      {
        facts: ['G-42'],
        says: {
          en: 'Proof of skills is reviewed within two to four business days of submission.',
          zh: '教学技能证明在提交后两到四个工作日内审核。',
        },
      },
      {
        facts: ['G-43'],
        says: {
          en: 'The application is approved once the skills are approved and payment is made.',
          zh: '教学技能获批并付款后，申请才获批。',
        },
      },
      {
        facts: ['G-45'],
        says: {
          en: 'After all approvals, the applicant still has to submit on the Confirmation page.',
          zh: '各项要求获批后，申请人还要到 Confirmation 页提交。',
        },
      },
    ],
    followed: {
      en: 'We read it in this order: skills are reviewed, you submit on Confirmation, you pay, the application is approved. Where payment comes in, the guide does not show.',
      zh: '我们理解的顺序是：审核教学技能，到 Confirmation 页提交，付款，申请获批。付款在哪一步，指南没有展示。',
    },
    why: { en: 'All three sentences can hold in that order.', zh: '按这个顺序，三句话都说得通。' },
  },
  'C-23': {
    sides: [
      {
        facts: ['G-04'],
        says: {
          en: 'The guide announces topics on the Confirmation page and on submitting.',
          zh: '指南的目录里有“填写 Confirmation 页”和“提交”两个主题。',
        },
      },
      { facts: ['G-119'], says: { en: 'No section describes either.', zh: '正文里都没有写。' } },
    ],
    followed: {
      en: 'Go there and submit once everything is approved. Which fields the page has is not known.',
      zh: '全部获批后到那一页提交。页面上有哪些字段，文件没有说。',
    },
    why: { en: 'Every journey ends with that instruction, and none shows the page.', zh: '每个流程都以这句话结束，但都没有展示这一页。' },
  },
  'C-25': {
    sides: [
      {
        facts: ['G-40'],
        says: { en: 'Upload at enrolment: .jpeg, .doc or .pdf, with no size given.', zh: '注册时上传：.jpeg、.doc 或 .pdf，没有说大小。' },
      },
      {
        facts: ['G-64'],
        says: { en: 'Upload at renewal: 10 MB at most, with no formats given.', zh: '续期时上传：不超过 10 MB，没有说格式。' },
      },
      { facts: ['G-41'], says: { en: 'A sample file at enrolment is a .docx.', zh: '注册示例里的文件却是 .docx。' } },
    ],
    followed: {
      en: 'Each limit holds for its own upload only. At enrolment a .pdf is the safe choice; .docx appears in a sample, but not among the formats.',
      zh: '各自的限制只用于各自的上传。注册时用 .pdf 最稳妥；.docx 只在示例里出现，不在允许的格式之列。',
    },
    why: { en: 'Nothing carries a limit over from one upload to the other.', zh: '没有哪句话说两处的限制可以通用。' },
  },
  'C-29': {
    sides: [
      {
        facts: ['G-50', 'G-72', 'G-74', 'G-75', 'G-41'],
        says: {
          en: 'Sample screens show 15 days left, an anniversary of 13 December 2018, two courses, ten students and other values.',
          zh: '示例截图里有各种数值：还剩 15 天、周年日 2018年12月13日、两门课、十名学员等。',
        },
      },
    ],
    followed: {
      en: 'Samples are never rules. In particular, renewal is not limited to 15 days.',
      zh: '示例从来不是规定。特别是“15 天”，并不是续期期限。',
    },
    why: { en: 'They show what one person typed in or saw.', zh: '那只是某个人填的或看到的内容。' },
  },
  'C-30': {
    sides: [
      { facts: ['G-72'], says: { en: 'The waiver form asks for the number of courses taught.', zh: '豁免表要填授课门数。' } },
      { facts: ['G-70'], says: { en: 'It also asks for the details of one course.', zh: '又要填一门课的详细信息。' } },
    ],
    followed: { en: 'Count them all, and describe one.', zh: '门数填全部，详情写其中一门。' },
    why: { en: 'Both stand on the same form.', zh: '两处在同一张表上。' },
  },
  'C-31': {
    sides: [
      {
        facts: ['G-56'],
        says: {
          en: 'The text of the guide: a score report or a training summary.',
          zh: '指南正文：评分报告（score report）或培训总结（training summary）。',
        },
      },
      {
        facts: ['G-62', 'G-63'],
        says: {
          en: 'A screenshot: a course report or training validation.',
          zh: '截图：课程报告（course report）或培训验证（training validation）。',
        },
      },
    ],
    followed: {
      en: 'All four names mean the same upload. We call it score report or training summary.',
      zh: '四个名称指的是同一份要上传的材料，我们统一说“评分报告或培训总结”。',
    },
    why: { en: 'They stand at the same step, and the text counts more than a screenshot.', zh: '它们出现在同一步，而正文比截图可靠。' },
  },
  'C-53': {
    sides: [
      {
        facts: ['G-65'],
        says: {
          en: 'A screen proposes Alumni to those who have “entered” the requirements.',
          zh: '有个页面建议“已填写”（entered）上述要求的人考虑 Alumni。',
        },
      },
    ],
    followed: { en: 'It is meant for those who have not met them.', zh: '应理解为：没有达到要求的人。' },
    why: { en: 'It stands on the screen that says the requirement is not met.', zh: '这句话就在“未达到要求”的页面上。' },
  },
  'C-61': {
    sides: [
      {
        facts: ['G-07', 'G-11'],
        says: {
          en: 'The guide wants a partner login and a skills certificate ready before any journey.',
          zh: '指南要求不论走哪个流程，都先备好合作伙伴登录信息和教学技能证书。',
        },
      },
      {
        facts: ['G-97'],
        says: {
          en: 'Some journeys, such as an Alumni renewal, never ask for them.',
          zh: '有些流程（如 Alumni 续期）根本用不到。',
        },
      },
    ],
    followed: { en: 'We list only what your own journey asks for.', zh: '我们只列出您那个流程要用的东西。' },
    why: { en: 'A renewal, too, collects no certificate of instructional skill.', zh: '就连 MCT 续期也不收教学技能证书。' },
  },
} as const satisfies Record<`C-${number}`, Contradiction>;
