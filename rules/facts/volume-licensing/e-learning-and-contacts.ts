/** What is left of e-learning in volume licensing, and whom to ask about anything in it. */
import type { Fact } from '../fact.ts';

export const eLearning = {
  'V-33': {
    en: 'E-learning is no longer sold in volume licensing; what remains are resources for customers who still use it under an existing contract.',
    zh: '批量许可已不再销售电子学习；现有资源只供仍按原合同使用电子学习的客户参考。',
    at: [76],
  },
  'V-34': {
    en: 'Administrators of the volume-licensing online services have a guide of their own.',
    zh: '批量许可在线服务的管理员有专门的使用指南。',
    at: [78],
    value: 'https://download.microsoft.com/download/2/0/8/2088DD0D-3581-4A73-93C2-15470A080851/VL_MLS_Admin_Activation_Guide.pdf',
  },
  'V-35': {
    en: 'End users and students of volume-licensing e-learning have their own guide.',
    zh: '使用批量许可电子学习的最终用户和学生，有专门的使用指南。',
    at: [79],
    value:
      'https://download.microsoft.com/download/C/9/4/C943436F-4228-453A-9731-1CE4C6942488/VLElearning_End-User_Activation_Guide_Final.pdf',
  },
  'V-36': {
    en: 'Four more links repeat academic ones: Imagine Academy courses, academic certification, the certification roadmap and the exam packs.',
    zh: '另有四个链接与院校资料重复：Imagine Academy 课程、学术机构认证、认证路线图和考试包。',
    at: [[80, 83]],
    notForUsers: 'It only repeats links already given with the academic resources.',
  },
} as const satisfies Record<`V-${number}`, Fact>;

export const contacts = {
  'V-37': {
    en: 'The first person to ask is the organisation’s volume-licensing account manager, also for questions on prices, licensing and discounts.',
    zh: '想开始使用，先找本单位的批量许可客户经理；价格、许可和折扣问题也可以问客户经理。',
    at: [87, 110],
  },
  'V-38': {
    en: 'Questions on prices, licensing and discounts can be mailed to MSLVLPurchase@microsoft.com.',
    zh: '价格、许可和折扣问题，可发邮件到 MSLVLPurchase@microsoft.com。',
    at: [87],
    value: 'MSLVLPurchase@microsoft.com',
  },
  'V-39': {
    en: 'Sales specialists at mslvlhlp@microsoft.com help to add the training and certification solutions, give price information and help to size a plan.',
    zh: '想添加培训和认证解决方案、了解价格或估算所需数量，可发邮件到 mslvlhlp@microsoft.com 联系销售专家。',
    at: [89, 139, 151],
    value: 'mslvlhlp@microsoft.com',
  },
  'V-40': {
    en: 'General questions about certifications or exams are answered on the certification overview or the page of exam policies and frequently asked questions.',
    zh: '关于认证或考试的一般问题，请看认证概述页，或考试政策和常见问题页。',
    at: [93],
    value: ['/learn/certifications/', '/learn/certifications/certification-exam-policies'],
  },
} as const satisfies Record<`V-${number}`, Fact>;
