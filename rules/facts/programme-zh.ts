/** Where the Chinese programme page differs from the English one, and the Chinese terms it uses. */
import type { Chapter, Fact } from './fact.ts';

const differences = {
  'Z-01': {
    en: 'The Chinese page has the same stamp of 26 November 2019, with bipach as author and micsullivan as ms.author; it has no ms.prod field.',
    zh: '中文页面标注的日期同样是 2019年11月26日，author 为 bipach，ms.author 为 micsullivan，没有 ms.prod 字段。',
    at: [[2, 10]],
    value: '2019-11-26',
    notForUsers: 'It describes the page as a document: its stamp, its authors and its fields.',
  },
  'Z-02': {
    en: 'The Chinese page lists 13 instructional-skills certifications instead of 17: Microsoft Customer Service & Support (CSS) Trainer Certification, Microsoft Core Training Skills, Modern Classroom Certified Trainer (MCCT®) and Certified Virtual Educator are missing.',
    zh: '中文页面只列出 13 项教学技能认证，英文页面有 17 项；少了 Microsoft Customer Service & Support (CSS) Trainer Certification、Microsoft Core Training Skills、Modern Classroom Certified Trainer (MCCT®) 和 Certified Virtual Educator。',
    at: [[44, 56]],
    value: [
      'Microsoft Customer Service & Support (CSS) Trainer Certification',
      'Microsoft Core Training Skills',
      'Modern Classroom Certified Trainer (MCCT®)',
      'Certified Virtual Educator',
    ],
  },
  'Z-03': {
    en: 'The Chinese page lists 26 role-based certifications instead of 30: Azure Database Administrator Associate, Data Analyst Associate, Power Platform Functional Consultant Associate and Power Platform App Maker Associate are missing.',
    zh: '中文页面只列出 26 项基于角色的认证，英文页面有 30 项；少了 Azure Database Administrator Associate、Data Analyst Associate、Power Platform Functional Consultant Associate 和 Power Platform App Maker Associate。',
    at: [[77, 102]],
    value: [
      'Microsoft Certified: Azure Database Administrator Associate',
      'Microsoft Certified: Data Analyst Associate',
      'Microsoft Certified: Power Platform Functional Consultant Associate',
      'Microsoft Certified: Power Platform App Maker Associate',
    ],
  },
  'Z-04': {
    en: 'Only the Chinese page lists Dynamics CRM technologies, retired on 31 December 2019 and linked to the document on Dynamics requirements. Its list has 57 entries in all: 26 role-based, 10 MCSA, 4 MCSE, 1 MCSD, 1 for Dynamics CRM and 15 MOS.',
    zh: '只有中文页面列出了 Dynamics CRM 技术这一项，它已于 2019年12月31日停用，链接到说明 Dynamics 要求的文件。中文列表共 57 项：基于角色的认证 26 项、MCSA 10 项、MCSE 4 项、MCSD 1 项、Dynamics CRM 1 项、MOS 15 项。',
    at: [106],
    value: '2019-12-31',
  },
  'Z-05': {
    en: 'On the Chinese page, the link to the document on Dynamics requirements stands at Dynamics CRM; MCSA: Microsoft Dynamics 365 for Operations has none.',
    zh: '在中文页面上，说明 Dynamics 要求的文件链接放在 Dynamics CRM 一项；MCSA: Microsoft Dynamics 365 for Operations 那一项没有链接。',
    at: [103, 106],
    value: 'https://query.prod.cms.rt.microsoft.com/cms/api/am/binary/RWrwMm',
  },
  'Z-06': {
    en: 'The Chinese page says that Teamwork Administrator Associate is going to retire on 31 August 2020; the English page says that it has retired.',
    zh: '中文页面写的是 Teamwork Administrator Associate 将于 2020年8月31日停用，英文页面则说它已经停用。',
    at: [84],
    value: '2020-08-31',
  },
  'Z-07': {
    en: 'The Chinese page gives no retirement date for Power Apps + Dynamics 365 Developer Associate; the English page gives 31 December 2020.',
    zh: '中文页面没有写 Power Apps + Dynamics 365 Developer Associate 的停用日期，英文页面写的是 2020年12月31日。',
    at: [101],
    value: '2020-12-31',
  },
  'Z-08': {
    en: 'The Chinese page lists Azure AI Engineer, Data Scientist and Data Engineer after the Microsoft 365 certifications instead of among the Azure ones; only the order differs.',
    zh: '中文页面把 Azure AI Engineer、Data Scientist 和 Data Engineer 排在 Microsoft 365 各项认证之后，没有放在 Azure 认证当中；只是顺序不同。',
    at: [[89, 91]],
    notForUsers: 'It is about the order of a list and changes nothing for anybody.',
  },
  'Z-09': {
    en: 'On the Chinese page, the reference for a returning Alumni member may come from a former customer, a manager or a university (大学); the English page says a colleague instead.',
    zh: '中文页面说，Alumni 重返 MCT 所用的推荐材料可由前客户、经理或“大学”出具；英文页面写的不是大学，而是同事。',
    at: [182],
  },
  'Z-10': {
    en: 'Where the English page asks for good standing with Microsoft, the Chinese page speaks of a good teaching reputation (在 Microsoft 拥有良好的教学声誉).',
    zh: '英文页面要求的是 good standing with Microsoft（在 Microsoft 保持良好的会员状态），中文页面却写成“在 Microsoft 拥有良好的教学声誉”。',
    at: [144, 149],
  },
  'Z-11': {
    en: 'The renewal note of the Chinese page can be read as if the anniversary date itself had to meet the requirements; that it is a deadline is lost.',
    zh: '中文页面的续期说明，读起来像是周年日本身要符合要求；“最晚在这一天之前满足”的意思丢了。',
    at: [62],
  },
} as const satisfies Record<`Z-${number}`, Fact>;

const terms = {
  'Z-12': {
    en: 'The Chinese page calls Metrics that Matter “重要指标(MTM)” and any other survey tool “任何其他考量工具”, which is any other measuring tool.',
    zh: '中文页面把 Metrics that Matter 称作“重要指标(MTM)”，把其他调查工具称作“任何其他考量工具”。',
    at: [69],
  },
  'Z-13': {
    en: 'The Chinese page calls a reference “推荐材料” and at least one year of teaching “至少具有一年的教学经验”.',
    zh: '中文页面把 reference 称作“推荐材料”，把至少一年的教学经历写作“至少具有一年的教学经验”。',
    at: [60],
  },
  'Z-14': {
    en: 'The Chinese page gives seven instructional-skills certifications in Chinese: Essential Educate Trainer (internal Microsoft) is “基础教育培训师”, Global Knowledge is “Global Knowledge 教学技能认证”, IAMCT ATT is “IAMCT 认可的技术讲师”, TPMA is “Learning and Performance Institute 讲师绩效检控与评估 (TPMA)”, Learning Tree is “学习树培训教员课程”, MCT-ISC is “Microsoft 认证讲师教学技能认证 (MCT-ISC)”, and New Horizons is “New Horizons 教学技能认证”.',
    zh: '中文页面翻译了七项教学技能认证的名称：Essential Educate Trainer（Microsoft 内部认证）叫“基础教育培训师”，Global Knowledge 的叫“Global Knowledge 教学技能认证”，IAMCT ATT 叫“IAMCT 认可的技术讲师”，TPMA 叫“Learning and Performance Institute 讲师绩效检控与评估 (TPMA)”，Learning Tree 的叫“学习树培训教员课程”，MCT-ISC 叫“Microsoft 认证讲师教学技能认证 (MCT-ISC)”，New Horizons 的叫“New Horizons 教学技能认证”。',
    at: [[45, 55]],
    value: [
      '基础教育培训师',
      'Global Knowledge 教学技能认证',
      'IAMCT 认可的技术讲师',
      'Learning and Performance Institute 讲师绩效检控与评估 (TPMA)',
      '学习树培训教员课程',
      'Microsoft 认证讲师教学技能认证 (MCT-ISC)',
      'New Horizons 教学技能认证',
    ],
  },
  'Z-15': {
    en: 'The Chinese page calls an MCT both “Microsoft 认证讲师” and “Microsoft 认证培训师”, and the programme both “MCT 计划” and, loosely, “MCT 课程”.',
    zh: '中文页面上，MCT 有“Microsoft 认证讲师”和“Microsoft 认证培训师”两种叫法；MCT 计划有时也随意写成“MCT 课程”。',
    at: [14, 18, 22, 26],
  },
  'Z-16': {
    en: 'The Chinese page calls the Program Guide both “MCT 计划指南” and “MCT课程指南”, and the Program Agreement both “MCT 计划协议” and “MCT课程协议”.',
    zh: '中文页面上，Program Guide 有“MCT 计划指南”和“MCT课程指南”两种叫法，Program Agreement 有“MCT 计划协议”和“MCT课程协议”两种叫法。',
    at: [36, 113, 121, 125],
  },
  'Z-17': {
    en: 'The Chinese page calls the online application “联机应用程序”, an online app, in one place and “在线申请” elsewhere.',
    zh: '中文页面把在线申请在一处写成了“联机应用程序”，其他地方写作“在线申请”。',
    at: [[127, 129]],
  },
  'Z-18': {
    en: 'The Chinese page calls the dashboard both “控制面板” and “认证信息中心”, and MCT Central both “MCT 中心” and by its English name.',
    zh: '中文页面上，dashboard 有“控制面板”和“认证信息中心”两种叫法；MCT Central 有时叫“MCT 中心”，有时用英文原名。',
    at: [26, 28, 155],
  },
  'Z-19': {
    en: 'The Chinese page mostly leaves the name Alumni in English, but once it says “MCT校友会”.',
    zh: '中文页面大多直接用英文 Alumni，有一处写成“MCT校友会”。',
    at: [155],
  },
  'Z-20': {
    en: 'The Chinese page calls a Microsoft Office Specialist “Microsoft Office 专员”.',
    zh: '中文页面把 Microsoft Office Specialist 译作“Microsoft Office 专员”。',
    at: [133],
  },
  'Z-21': {
    en: 'On the Chinese page, the proof from a returning Alumni member reads as if the certification were to support the earlier application; the English page means proof of the certification used back then.',
    zh: '关于 Alumni 重返 MCT 时提交的证明，中文页面读起来像是拿认证去支持先前的申请；英文页面的意思是，证明当时申请所用的那项认证。',
    at: [182],
  },
  'Z-22': {
    en: 'On the Chinese page, the title above the fees lost its heading mark and the link its first character; introductory Alumni fees are called “入门促销” fees.',
    zh: '中文页面的费用部分，标题丢了标题标记，链接文字少了第一个字；Alumni 的 introductory fees（入门费用）写作“入门促销”费用。',
    at: [[184, 186]],
  },
} as const satisfies Record<`Z-${number}`, Fact>;

export const programmeZh = { ...differences, ...terms };

export const programmeZhChapters = [
  { title: { en: 'How the Chinese page differs', zh: '中文页面与英文页面的不同' }, facts: differences },
  { title: { en: 'Chinese terms on the page', zh: '中文页面的用语' }, facts: terms },
] as const satisfies readonly Chapter[];
