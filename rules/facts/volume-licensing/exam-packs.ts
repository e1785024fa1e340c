/** The certification exam packs for academic institutions: what is in them and how they are ordered. */
import type { Fact } from '../fact.ts';

export const examPacks = {
  'V-19': {
    en: 'With exam packs, a school can confirm its students’ skills and support the professional development of its staff.',
    zh: '学校可以借助考试包证明学生的技能，并支持教职员工的专业发展。',
    at: [49, 72],
  },
  'V-20': {
    en: 'Class packs and site packs prepare students for MOS, MTA, Fundamentals and Microsoft Certified Professional certifications.',
    zh: '班级包和站点包帮助学生备考 MOS、MTA、Fundamentals 和 Microsoft Certified Professional 认证。',
    at: [51],
    value: ['MOS', 'MTA', 'Fundamentals', 'Microsoft Certified Professional'],
  },
  'V-21': {
    en: 'Each exam pack holds a fixed number of exam vouchers, which can be used for one year.',
    zh: '班级包和站点包的考试券数量固定，可在一年内使用。',
    at: [51, 74],
    // months
    value: 12,
  },
  'V-22': {
    en: 'Exam packs suit high schools, two-year colleges and four-year universities alike.',
    zh: '考试包适合高中、两年制学院和四年制大学。',
    at: [51],
  },
  'V-23': {
    en: 'The MOS/MTA/MCE Site Pack holds 500 exam vouchers for MOS, MTA and MCE exams in any mix.',
    zh: 'MOS/MTA/MCE Site Pack（站点包）含 500 张考试券，MOS、MTA 和 MCE 考试可任意搭配。',
    at: [55],
    value: 500,
  },
  'V-24': {
    en: 'The MTA/MCE and MOS/MCE Site Pack, for MTA and MCE or for MOS and MCE exams, holds 125 exam vouchers.',
    zh: 'MTA/MCE and MOS/MCE Site Pack（站点包）含 125 张考试券，用于 MTA 和 MCE 考试，或 MOS 和 MCE 考试。',
    at: [56],
    value: 125,
  },
  'V-25': {
    en: 'The Microsoft Certified Professional Class Pack holds 30 exam vouchers for exams towards MCSA, MCSE or MCSD.',
    zh: 'Microsoft Certified Professional Class Pack（班级包）含 30 张考试券，用于考取 MCSA、MCSE 或 MCSD。',
    at: [57],
    value: 30,
  },
  'V-26': {
    en: 'MOS exams check the all-round and in-depth Office skill that businesses need, and help students stand out in higher education or at work.',
    zh: 'MOS 考试检验企业所需的 Office 技能，既看全面理解，也看专业深度，能让学生在升学或就业时更突出。',
    at: [[55, 56]],
  },
  'V-27': {
    en: 'MTA exams check the core concepts of infrastructure, databases and development. An MTA certification can be earned in one semester and shows that its holder is ready for an entry-level IT job.',
    zh: 'MTA 考试检验基础架构、数据库和开发方面的核心概念；一个学期就能取得 MTA 认证，用来证明自己能胜任入门级 IT 岗位。',
    at: [[55, 56]],
  },
  'V-28': {
    en: 'Microsoft Certified Educator (MCE) helps educators bring information and communication technology (ICT) into class and is mapped to the UNESCO ICT competency framework.',
    zh: 'Microsoft Certified Educator（MCE）帮助教育工作者把信息和通信技术（ICT）融入课堂，并与 UNESCO（联合国教科文组织）的 ICT 能力框架相对应。',
    at: [[55, 56]],
  },
  'V-29': {
    en: 'MCSA proves skill with the core platform; MCSD and MCSE prove the deeper skill to design, build and implement solutions.',
    zh: 'MCSA 证明核心平台技能，MCSD 和 MCSE 则证明设计、构建和实施解决方案所需的深厚技能。',
    at: [57],
  },
  'V-30': {
    en: 'Exam packs are ordered under an EES, School or OVS-ES subscription; the academic reseller or https://www.microsoft.com/licensing/licensing-options/for-industries.aspx has the details.',
    zh: '考试包通过 EES、School 或 OVS-ES 订阅订购；详情可在 https://www.microsoft.com/licensing/licensing-options/for-industries.aspx 查看，或咨询学术经销商。',
    at: [[59, 61]],
    value: ['EES', 'School', 'OVS-ES'],
  },
  'V-31': {
    en: 'EES stands for Enrollment for Education Solutions and OVS-ES for Open Value Subscription – Education Enrollments; School is named without a longer form.',
    zh: 'EES 指“入学教育解决方案”（Enrollment for Education Solutions），OVS-ES 指“开放式订阅-入学订阅”（Open Value Subscription – Education Enrollments）；School 没有给出全称。',
    at: [45, 61],
  },
  'V-32': {
    en: 'Academic institutions have four further resources: the Imagine Academy benefits guide, the academic certification data sheet, the Imagine Academy certification roadmap and the exam-pack data sheet.',
    zh: '院校还有四份资料可用：Imagine Academy 权益指南、学术机构认证数据表、Imagine Academy 认证路线图和考试包数据表。',
    at: [[63, 68]],
    value: [
      'https://www.microsoft.com/en-us/education/imagine-academy',
      'https://download.microsoft.com/download/B/6/7/B6783ECC-2C82-4C76-AF39-52709D54D0F3/IT_Academy-Cert_Datasheet.pdf',
      'https://download.microsoft.com/download/C/6/1/C616A2EB-0245-48AC-9ECA-BBEBB1B781C6/Certification_Roadmap_A1_ENU.pdf',
      'https://download.microsoft.com/download/B/6/7/B6783ECC-2C82-4C76-AF39-52709D54D0F3/ITA-Cert_VLflyer_Customer.pdf',
    ],
  },
} as const satisfies Record<`V-${number}`, Fact>;
