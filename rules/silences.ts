/** What people ask and the five documents do not say: what is missing, what stands near it, and who can tell. */
import type { ContactId } from './contacts.ts';
import type { Text } from './facts/fact.ts';
import type { FactId } from './facts/index.ts';

export type Silence = {
  readonly silent: Text;
  /** What the documents do say nearby. */
  readonly known: Text;
  readonly facts: readonly FactId[];
  readonly ask: ContactId;
  /** What to have ready when asking. */
  readonly prepare?: Text;
};

const feeDetails: Text = {
  en: 'Say whether it is about MCT or Alumni, and have your country or region and your employment status ready.',
  zh: '请说明是 MCT 还是 Alumni，并备好所在国家/地区和就业状况。',
};
const anniversaryAndStatus: Text = {
  en: 'Have ready the anniversary date and the membership status that your Profile page shows.',
  zh: '请备好 Profile 页上的周年日和会员状态。',
};
const classDetails: Text = {
  en: 'Describe the class: course, date, length, number of people and how it was taught.',
  zh: '请说明这门课的情况：课程、日期、时长、人数和授课方式。',
};
const licensingDetails: Text = {
  en: 'Have ready your agreement, the product you want and the number of people.',
  zh: '请备好您的协议、想要的产品和人数。',
};

export const silences = {
  'fee-amount': {
    silent: { en: 'The documents print no amount of any fee.', zh: '文件没有写任何一项费用的金额。' },
    known: {
      en: 'MCT and Alumni fees depend on country or region and employment status. A look-up page of Microsoft gives them.',
      zh: 'MCT 和 Alumni 费用取决于国家/地区和就业状况，可在 Microsoft 的费用查询页面查到。',
    },
    facts: ['P-120', 'P-125', 'P-138'],
    ask: 'mct-support',
    prepare: feeDetails,
  },
  'currency-and-tax': {
    silent: {
      en: 'In which currency a fee is paid, and whether tax comes on top, is not said.',
      zh: '费用用哪种货币支付、是否另加税，文件没有说。',
    },
    known: { en: 'The look-up page gives fees by country or region.', zh: '费用查询页面按国家/地区列出费用。' },
    facts: ['P-138'],
    ask: 'mct-support',
    prepare: feeDetails,
  },
  'fee-due-date': {
    silent: { en: 'By when a fee is due is not said.', zh: '费用最晚何时缴，文件没有说。' },
    known: {
      en: 'A new application is approved once the skills are approved and the payment is made; another year of membership takes the annual fee.',
      zh: '新申请要在教学技能获批并付款之后才算获批；会员资格再延一年须缴年费。',
    },
    facts: ['G-43', 'P-13'],
    ask: 'mct-support',
    prepare: feeDetails,
  },
  'refund-and-instalments': {
    silent: {
      en: 'Whether an MCT or Alumni fee is ever refunded, or can be paid in instalments, is not said.',
      zh: 'MCT 或 Alumni 费用能不能退、能不能分期，文件没有说。',
    },
    known: {
      en: 'A sample screen shows that a payment was cancelled, and nothing more. Unused volume-licensing access codes are not refunded.',
      zh: '一张示例截图显示付款已取消，仅此而已。批量许可里没用完的访问代码则不退款。',
    },
    facts: ['G-113', 'V-49'],
    ask: 'mct-support',
    prepare: feeDetails,
  },
  'payment-methods': {
    silent: { en: 'Which payment methods there are is not said.', zh: '有哪些付款方式，文件没有说。' },
    known: {
      en: 'You choose a payment method in the enrollment tool. The guide shows no payment page.',
      zh: '付款方式在注册工具里选；指南没有展示付款页面。',
    },
    facts: ['P-119', 'G-119'],
    ask: 'mct-support',
  },
  'renewal-opening': {
    silent: { en: 'How early renewal opens is not said.', zh: '最早什么时候可以开始续期，文件没有说。' },
    known: {
      en: 'Reminder emails come before the anniversary. The 15 days on a sample screen are not a rule.',
      zh: '周年日之前会收到提醒邮件。示例截图里的“15 天”不是规定。',
    },
    facts: ['G-46', 'G-50'],
    ask: 'mct-support',
    prepare: anniversaryAndStatus,
  },
  'after-the-anniversary': {
    silent: {
      en: 'How long renewal is still possible after the anniversary is not said.',
      zh: '过了周年日多久还能续期，文件没有说。',
    },
    known: {
      en: 'The requirements have to be met by the anniversary. Once the renewal period has passed, you can re-apply.',
      zh: '最晚要在周年日满足要求。续期时间过后，可以重新申请。',
    },
    facts: ['P-38', 'G-109', 'G-111'],
    ask: 'mct-support',
    prepare: anniversaryAndStatus,
  },
  'alumni-term': {
    silent: { en: 'How long an Alumni membership lasts is not said.', zh: 'Alumni 会员资格有效多久，文件没有说。' },
    known: {
      en: 'Alumni membership can be renewed, and the guide shows the steps. MCT membership runs year by year.',
      zh: 'Alumni 会员资格可以续期，指南列出了步骤。MCT 会员资格是一年一期。',
    },
    facts: ['G-03', 'G-93', 'P-12'],
    ask: 'mct-support',
  },
  'discount-size': {
    silent: { en: 'How large the discounts for MCTs and Alumni are is not said.', zh: 'MCT 和 Alumni 的折扣有多少，文件没有说。' },
    known: {
      en: 'MCTs get discounts on exams, books and Microsoft products, and see them on their dashboard. Alumni get discounts on exams, books and e-books.',
      zh: 'MCT 购买考试、图书和 Microsoft 产品有折扣，可在仪表板上查看。Alumni 购买考试、图书和电子书有折扣。',
    },
    facts: ['P-04', 'P-08', 'P-128', 'P-129'],
    ask: 'mct-support',
  },
  'getting-an-mtm-id': {
    silent: { en: 'How to get an MTM ID is not said.', zh: '怎样取得 MTM ID，文件没有说。' },
    known: {
      en: 'Only those who use MTM need one. Any other survey tool is accepted, with a score report or training summary at renewal.',
      zh: '只有用 MTM 的人才需要。其他调查工具也可以，续期时上传评分报告或培训总结。',
    },
    facts: ['P-40', 'G-09', 'G-10', 'G-35'],
    ask: 'mct-support',
    prepare: { en: 'Say for which organisation you teach.', zh: '请说明您为哪个单位授课。' },
  },
  'class-length': {
    silent: { en: 'How long a class has to be at least is not said.', zh: '一门课至少要多长，文件没有说。' },
    known: {
      en: 'One class on Microsoft technology in the previous 365 days is enough for a renewal.',
      zh: '续期只要求最近 365 天内讲过一门 Microsoft 技术的课。',
    },
    facts: ['P-40', 'G-61', 'G-69'],
    ask: 'mct-support',
    prepare: classDetails,
  },
  'class-audience': {
    silent: {
      en: 'Who has to sit in a class, and how many people, is not said.',
      zh: '一门课要面向什么人、至少多少人，文件没有说。',
    },
    known: {
      en: 'The waiver form asks for the number of participants, but names no minimum. The primary training audience is a choice in your profile.',
      zh: '豁免表要填学员人数，但没有说最少多少。主要授课对象只是个人资料里的一个选项。',
    },
    facts: ['G-75', 'G-30', 'G-31'],
    ask: 'mct-support',
    prepare: classDetails,
  },
  'online-class': {
    silent: { en: 'Whether a class taught online counts is not said.', zh: '线上授课算不算，文件没有说。' },
    known: {
      en: 'The documents speak of at least one class or training on Microsoft technology, without saying where it takes place.',
      zh: '文件只说至少讲一门课、做一次 Microsoft 技术培训，没有说在哪里讲。',
    },
    facts: ['P-40', 'G-69'],
    ask: 'mct-support',
    prepare: classDetails,
  },
  'enrolment-file-size': {
    silent: {
      en: 'How large the proof of instructional skill may be is not said.',
      zh: '注册时上传的教学技能证明最大多少，文件没有说。',
    },
    known: {
      en: 'The formats are .jpeg, .doc or .pdf. The 10 MB belong to the upload at renewal.',
      zh: '格式是 .jpeg、.doc 或 .pdf。10 MB 是续期上传的限制。',
    },
    facts: ['G-40', 'G-64'],
    ask: 'mct-support',
  },
  'renewal-file-formats': {
    silent: { en: 'Which file formats the upload at renewal takes is not said.', zh: '续期上传接受哪些文件格式，文件没有说。' },
    known: {
      en: 'A file may have 10 MB at most. The formats .jpeg, .doc and .pdf belong to the upload at enrolment.',
      zh: '文件不超过 10 MB。.jpeg、.doc 和 .pdf 是注册上传的格式。',
    },
    facts: ['G-64', 'G-40'],
    ask: 'mct-support',
  },
  tccs: {
    silent: { en: 'What TCCS stands for is not said.', zh: 'TCCS 是什么，文件没有说。' },
    known: {
      en: 'A screen wants it in a course report, beside your name, the course names and the course IDs.',
      zh: '有个页面要求课程报告里有它，另外还要有您的姓名、课程名称和课程 ID。',
    },
    facts: ['G-63'],
    ask: 'mct-support',
    prepare: { en: 'Have the report ready that you want to upload.', zh: '请备好想上传的报告。' },
  },
  'areas-of-expertise': {
    silent: { en: 'Which Areas of Expertise there are is not said.', zh: 'Area of Expertise（专业领域）有哪些选项，文件没有说。' },
    known: {
      en: 'Applying for Alumni or renewing it, you choose one of them on the Profile page.',
      zh: '申请 Alumni 或为它续期时，在 Profile 页从中选一个。',
    },
    facts: ['G-88', 'G-90', 'G-95'],
    ask: 'mct-support',
  },
  'handing-in-a-reference': {
    silent: { en: 'How to hand in a reference, and in which form, is not said.', zh: '推荐材料怎样提交、用什么形式，文件没有说。' },
    known: {
      en: 'A reference for at least one year of teaching is one of the two ways to show instructional skill. The guide shows only the upload of a certificate.',
      zh: '证明教学技能有两种方式，至少一年教学经验的推荐材料是其中之一。指南只展示了上传证书。',
    },
    facts: ['P-19', 'P-37', 'G-38'],
    ask: 'mct-support',
    prepare: {
      en: 'Say who would write it, and for which year or years of teaching.',
      zh: '请说明由谁出具，证明的是哪一段教学经验。',
    },
  },
  'rejected-proof-and-appeals': {
    silent: {
      en: 'What happens when a proof is rejected, and whether you can appeal, is not said.',
      zh: '证明没有通过会怎样、能不能申诉，文件没有说。',
    },
    known: {
      en: 'Proof of instructional skill is reviewed in two to four business days, and the application is approved only if the skills are.',
      zh: '教学技能证明在两到四个工作日内审核；教学技能获批，申请才能获批。',
    },
    facts: ['G-42', 'G-43'],
    ask: 'mct-support',
    prepare: { en: 'Have the proof and the message you received ready.', zh: '请备好所提交的证明和收到的通知。' },
  },
  'audit-outcome': {
    silent: { en: 'What an audit looks like and what can follow from it is not said.', zh: '审核怎样进行、会有什么结果，文件没有说。' },
    known: { en: 'What you enter in the waiver form can be audited.', zh: '豁免表里填写的内容可能被审核。' },
    facts: ['G-71'],
    ask: 'mct-support',
  },
  'agreement-content': {
    silent: {
      en: 'What the Program Guide, the Program Agreement and the Alumni Agreement say is not among these documents.',
      zh: '计划指南、计划协议和 Alumni 协议的具体内容，不在这几份文件里。',
    },
    known: {
      en: 'The programme page links to all three. You accept the Guide and the Agreement as an MCT, and the Alumni Agreement as an Alumnus.',
      zh: '计划页面有三者的链接。MCT 要接受计划指南和计划协议，Alumni 要接受 Alumni 协议。',
    },
    facts: ['P-110', 'P-111', 'P-131', 'G-79', 'G-91'],
    ask: 'mct-support',
  },
  'silver-and-gold-numbers': {
    silent: {
      en: 'How many MCTs or exams the silver and gold options take is not said.',
      zh: '银级和金级学习选项要多少名 MCT、多少项考试，文件没有说。',
    },
    known: {
      en: 'Silver has an MCT requirement and an exam requirement, and gold has requirements of its own. The Learning Action Pack takes at least one MCT.',
      zh: '银级有 MCT 要求和考试要求，金级另有要求。Learning Action Pack 至少要有一名 MCT。',
    },
    facts: ['L-24', 'L-25', 'L-28', 'L-18', 'L-22'],
    ask: 'partner-frontline-support',
    prepare: { en: 'Say which competency and which level.', zh: '请说明是哪项能力资格、哪个级别。' },
  },
  'kpi-values': {
    silent: { en: 'How high a KPI has to be is not said.', zh: 'KPI 要达到多少，文件没有说。' },
    known: {
      en: 'The performance guide on the learning resources site has the requirements, and they can change every year.',
      zh: '具体要求在学习资源站点的计划性能指南里，而且每年可能变化。',
    },
    facts: ['L-23', 'L-06', 'L-40'],
    ask: 'partner-frontline-support',
    prepare: { en: 'Say which competency and which level.', zh: '请说明是哪项能力资格、哪个级别。' },
  },
  'partner-prices': {
    silent: {
      en: 'What the Action Pack or a competency costs is not said.',
      zh: 'Action Pack 和各项能力资格的价格，文件没有说。',
    },
    known: {
      en: 'The page links to articles on buying the Action Pack and on paying the competency fee. From silver to gold there is an upgrade discount.',
      zh: '页面链接了购买 Action Pack 和缴纳能力资格费用的文章。银级升金级有折扣。',
    },
    facts: ['L-19', 'L-26', 'L-31'],
    ask: 'partner-frontline-support',
  },
  'licensing-price-list': {
    silent: { en: 'There is no price list for volume licensing in the documents.', zh: '文件里没有批量许可的价目表。' },
    known: {
      en: 'Packs have one price tier, more access codes mean a larger discount, and the average saving is given as 20 to 80 percent.',
      zh: '包的价格只有一档，访问代码买得越多折扣越大，平均可节省 20% 到 80%。',
    },
    facts: ['V-06', 'V-54', 'V-58'],
    ask: 'account-manager',
    prepare: licensingDetails,
  },
  'licensing-level-terms': {
    silent: {
      en: 'The terms of each volume-licensing agreement level are not said.',
      zh: '各级批量许可协议的条款，文件没有说。',
    },
    known: {
      en: 'The saving depends on product and level. Schools order under an EES, School or OVS-ES subscription.',
      zh: '节省多少取决于产品和协议级别。学校通过 EES、School 或 OVS-ES 订阅订购。',
    },
    facts: ['V-06', 'V-30', 'V-31'],
    ask: 'account-manager',
    prepare: licensingDetails,
  },
  'exams-of-a-certification': {
    silent: {
      en: 'Which exams earn which certification is not said.',
      zh: '哪项认证要考哪些科目，文件没有说。',
    },
    known: {
      en: 'The exam list shows every exam and how to prepare for it.',
      zh: '考试列表里有各项考试及其备考选项。',
    },
    facts: ['V-61', 'V-40'],
    ask: 'certification-policies',
  },
  'passing-scores': {
    silent: { en: 'Which score passes an exam is not said.', zh: '考试多少分算通过，文件没有说。' },
    known: {
      en: 'General questions on exams belong to the page on exam policies.',
      zh: '关于考试的一般问题，请看考试政策和常见问题页面。',
    },
    facts: ['V-40'],
    ask: 'certification-policies',
  },
  'regional-lead-names': {
    silent: { en: 'The documents name no Regional Lead.', zh: '文件没有写出任何一位 Regional Lead 的姓名。' },
    known: { en: 'MCTs reach theirs through MCT Central.', zh: 'MCT 可以通过 MCT Central 联系所在地区的 Regional Lead。' },
    facts: ['P-09'],
    ask: 'regional-lead',
  },
} as const satisfies Record<string, Silence>;

export type SilenceId = keyof typeof silences;
