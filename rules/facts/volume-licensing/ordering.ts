/** How packs are priced, how many vouchers to order, and what happens after an exam pack is ordered. */
import type { Fact } from '../fact.ts';

export const ordering = {
  'V-53': {
    en: 'Enterprises and certain customers get the training and certification packs through volume-licensing online services. Each pack is a Service Subscription License (SSL), with no User Subscription License (USL) or Add-on Subscription License (ASL).',
    zh: '企业和特定客户可通过批量许可在线服务获得培训和认证解决方案包。每个包都是一份服务订阅许可证（SSL），不需要用户订阅许可证（USL）或附加订阅许可证（ASL）。',
    at: [139],
  },
  'V-54': {
    en: 'Training and certification packs have a single price tier, and the price is per pack.',
    zh: '培训和认证解决方案包的价格只有一档，按包计价。',
    at: [143],
  },
  'V-55': {
    en: 'A pack is ordered for 12 months, or prorated to the months that the master agreement still runs.',
    zh: '每个包可以订 12 个月，也可以按主协议剩余的月数折算。',
    at: [143],
    value: 12,
  },
  'V-56': {
    en: 'In the comparison with other online services, a garbled sentence says that the other programmes need no separate USL or ASL.',
    zh: '与其他在线服务比较时，有一句话表述混乱，说的是其他计划不需要单独的 USL 或 ASL。',
    at: [143],
  },
  'V-57': {
    en: 'With a 12-month subscription, all later orders end on the same date as the first.',
    zh: '选择 12 个月订阅的，之后的订单都与首个订单同日到期。',
    at: [145],
    value: 12,
  },
  'V-58': {
    en: 'The more codes an organisation takes, the larger its volume discount. For help with planning, ask mslvlhlp@microsoft.com or a local Microsoft Certified Partner.',
    zh: '访问代码买得越多，批量折扣越大。制定学习计划时，可以咨询 mslvlhlp@microsoft.com 或当地的 Microsoft Certified Partner。',
    at: [[149, 152]],
    value: ['mslvlhlp@microsoft.com', '/learn/certifications/partners'],
  },
  'V-59': {
    en: 'Five things decide how many exam vouchers to order: how many people to certify, which certifications each needs, how many exams a certification takes, how long each person needs, and how many months the agreement still runs.',
    zh: '订多少考试券要看五点：要认证的人数、每人需要哪些认证、每项认证要考几门、每人需要多长时间，以及协议还剩几个月。',
    at: [[156, 162]],
    value: [
      'people to certify',
      'certifications each person needs',
      'exams per certification',
      'time each person needs',
      'months left in the agreement',
    ],
  },
  'V-60': {
    en: 'Hands-on practice matters: plan six months or more for a basic certification and one year for an advanced one.',
    zh: '动手实践很重要：基础认证建议准备六个月或更久，高级认证建议准备一年。',
    at: [164],
    value: ['6', '12'],
  },
  'V-61': {
    en: 'There is preparation material for every exam: choose the exam from the list to see the options.',
    zh: '每门考试都有备考材料：在考试列表中选好考试，就能看到可用的备考选项。',
    at: [170],
    value: '/learn/certifications/browse/?resource_type=examination',
  },
  'V-62': {
    en: 'After a Microsoft Certified Professional Class Pack is ordered with the channel partner and processed by Microsoft, the voucher list goes by email to the Notices and Online Contact on the agreement or enrolment quoted in the order.',
    zh: '向渠道合作伙伴订购 Microsoft Certified Professional 班级包后，待 Microsoft 处理完毕，考试券清单会用邮件发给订单所注明的协议或注册上的“通知和在线联系人”（Notices and Online Contact）。',
    at: [174],
  },
  'V-63': {
    en: 'To use a MOS or MTA site pack, an institution must be a registered Certiport Authorized Testing Center and meet the technical requirements.',
    zh: '要使用 MOS 或 MTA 站点包，院校必须是已注册的 Certiport 授权考试中心（Certiport Authorized Testing Center），并符合技术要求。',
    at: [178],
    value: 'https://www.certiport.com/Portal/desktopdefault.aspx?page=common/pagelibrary/techRequirements.htm',
  },
  'V-64': {
    en: 'An institution that is not a Certiport Authorized Testing Center has to go through the process of becoming one.',
    zh: '还不是 Certiport 授权考试中心的院校，要先办完全部手续，成为授权考试中心。',
    at: [178],
    value: 'https://www.certiport.com/PORTAL/desktopdefault.aspx?tabid=682&roleid=101',
  },
  'V-65': {
    en: 'After a MOS or MTA site pack is ordered, an automatic email arrives within 24 hours with access to the site-pack management site and the contacts of Certiport customer service.',
    zh: '订购 MOS 或 MTA 站点包后，24 小时内会收到一封自动邮件，说明如何进入站点包管理网站，并附上 Certiport 客户服务的联系方式。',
    at: [182],
    value: 24,
  },
} as const satisfies Record<`V-${number}`, Fact>;
