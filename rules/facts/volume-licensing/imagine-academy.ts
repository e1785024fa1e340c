/** Microsoft Imagine Academy: what it is, what it brings and how an institution gets it. */
import type { Fact } from '../fact.ts';

export const imagineAcademy = {
  'V-10': {
    en: 'Microsoft Imagine Academy (MSIA) is a skills benefit: technology courses, teaching resources and related benefits matched to the job skills in demand. It prepares for Microsoft Office Specialist (MOS), Microsoft Technology Associate (MTA) and Microsoft Fundamentals certifications.',
    zh: 'Microsoft Imagine Academy（MSIA）是一项技能福利，提供技术课程、教学资源和相关权益，对应职场急需的技能，并帮助备考 Microsoft Office Specialist（MOS）、Microsoft Technology Associate（MTA）和 Microsoft Fundamentals 认证。',
    at: [33],
  },
  'V-11': {
    en: 'Imagine Academy gives 30 free certification exam vouchers per volume-licensing agreement for the development of faculty and staff. They are valid for MOS, MTA, Fundamentals and MCE and shared among schools.',
    zh: 'Imagine Academy 按每份批量许可协议赠送 30 张认证考试券，供教职员工职业发展之用，可考 MOS、MTA、Fundamentals 和 MCE，由各学校共用。',
    at: [37],
    value: 30,
  },
  'V-12': {
    en: 'Imagine Academy includes MOAC course content packs for productivity (MOS) and entry-level IT (MTA).',
    zh: 'Imagine Academy 提供 MOAC 课程内容包，涵盖生产力（MOS）和入门级 IT（MTA）课程。',
    at: [38],
  },
  'V-13': {
    en: 'Imagine Academy includes exam tutorials for MOS 2016 and MOS 2019/O365.',
    zh: 'Imagine Academy 提供 MOS 2016 和 MOS 2019/O365 的考试教程。',
    at: [39],
    value: ['MOS 2016', 'MOS 2019/O365'],
  },
  'V-14': {
    en: 'One benefit of Imagine Academy is 50% off the MCT programme.',
    zh: 'Imagine Academy 的权益之一是 MCT 计划打五折，即优惠 50%。',
    at: [40],
    value: 50,
  },
  'V-15': {
    en: 'Imagine Academy brings the right to use Microsoft Official Courseware (MOC).',
    zh: 'Imagine Academy 的权益包括使用 Microsoft 官方课程（Microsoft Official Courseware，MOC）。',
    at: [41],
  },
  'V-16': {
    en: 'Imagine Academy includes customised certificates for those who complete a course.',
    zh: 'Imagine Academy 可提供定制的课程结业证书。',
    at: [42],
  },
  'V-17': {
    en: 'Imagine Academy gives 40% off Microsoft Press books, so 60% of the price is paid.',
    zh: '通过 Imagine Academy 购买 Microsoft Press 图书打六折，即优惠 40%，实付原价的 60%。',
    at: [43],
    value: 40,
  },
  'V-18': {
    en: 'Imagine Academy costs nothing extra: it comes with the first purchase or the renewal of an EES, School or OVS-ES volume-licensing subscription.',
    zh: '首次购买或续订 EES、School 或 OVS-ES 批量许可订阅后，即可使用 Imagine Academy，不另收费。',
    at: [45],
    value: ['EES', 'School', 'OVS-ES'],
  },
} as const satisfies Record<`V-${number}`, Fact>;
