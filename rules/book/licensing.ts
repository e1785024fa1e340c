/** Exam packs, exam vouchers and access codes in volume licensing: which ones, how many, and when they come and end. */
import type { Entry } from './entry.ts';

export const licensing = {
  'R-PACK-1': {
    en: 'Exam packs are only for academic institutions; any other organisation can have plain exam vouchers.',
    zh: '考试包只面向院校；其他单位可以购买普通的考试券。',
    facts: ['V-07', 'V-30'],
  },
  'R-PACK-2': {
    en: 'Where MOS, MTA and MCE exams are mixed and both MOS and MTA are needed, the MOS/MTA/MCE site pack of 500 vouchers fits. For MTA and MCE only, or MOS and MCE only, it is a site pack of 125 vouchers, or the one of 500 if more are needed.',
    zh: 'MOS、MTA、MCE 考试混合使用，而且 MOS 和 MTA 都需要的，选 500 张考试券的 MOS/MTA/MCE 站点包。只需要 MTA 加 MCE，或者只需要 MOS 加 MCE 的，选 125 张考试券的站点包；需要更多时可以选 500 张的。',
    facts: ['V-23', 'V-24'],
  },
  'R-PACK-3': {
    en: 'For exams that lead to MCSA, MCSE or MCSD, it is the Microsoft Certified Professional class pack of 30 vouchers. We add the warning that the programme page gives 31 January 2021 as the retirement date of all MCSA, MCSE and MCSD certifications on its list.',
    zh: '考试用于取得 MCSA、MCSE 或 MCSD 的，选 30 张考试券的 Microsoft Certified Professional 班级包。同时提醒：计划页面列表上的全部 MCSA、MCSE 和 MCSD 认证，停用日期都是 2021年1月31日。',
    // biome-ignore format: the pack and the 15 certifications, in rows
    facts: [
      'V-25', 'P-72', 'P-73', 'P-74', 'P-75', 'P-76', 'P-77', 'P-78', 'P-79', 'P-80', 'P-81', 'P-82',
      'P-83', 'P-84', 'P-85', 'P-86',
    ],
  },
  'R-PACK-4': {
    en: 'Packs are ordered under an EES, School or OVS-ES subscription. A site pack with MOS or MTA exams also takes an institution that is a Certiport Authorized Testing Center and meets its technical requirements; one that is not has to become one first.',
    zh: '考试包要在 EES、School 或 OVS-ES 批量许可订阅下订购。含 MOS 或 MTA 考试的站点包，还要求该院校是 Certiport 授权考试中心，并符合其技术要求；还不是的，要先办理成为考试中心的手续。',
    facts: ['V-30', 'V-63', 'V-64'],
  },
  'R-PACK-5': {
    en: 'The number of packs is the number of vouchers needed, divided by the vouchers in one pack (500, 125 or 30) and rounded up; this arithmetic is ours. The vouchers have to be used within one year.',
    zh: '需要的包数，是所需考试券张数除以每包张数（500、125 或 30），再向上取整，这是我们的算法。考试券要在一年之内使用。',
    facts: ['V-21', 'V-23', 'V-24', 'V-25'],
  },
  'R-VOU-1': {
    en: 'We count the vouchers needed by adding up, for each person and each certification that person wants, the exams it takes, as one voucher is for one exam, once. Then we check that the time to prepare, at least six months for a basic certification and one year for an advanced one, fits into the months left in the agreement.',
    zh: '我们这样计算所需的考试券：把每个人想取得的每项认证所需的考试场数全部相加，因为一张考试券只能用于一场考试，而且只能用一次。然后核对协议剩余的月数够不够备考：基础认证至少六个月，高级认证一年。',
    facts: ['V-59', 'V-60', 'V-47'],
  },
  'R-VOU-2': {
    en: 'Imagine Academy adds 30 free exam vouchers for faculty and staff per volume-licensing agreement, valid for MOS, MTA, Fundamentals and MCE. They are not the same thing as the class pack, which also has 30 vouchers.',
    zh: 'Imagine Academy 为每份批量许可协议另外提供 30 张免费的教职员工考试券，可用于 MOS、MTA、Fundamentals 和 MCE。这与同样是 30 张考试券的班级包是两回事。',
    facts: ['V-11', 'V-25'],
  },
  'R-COD-1': {
    en: 'A code can be neither moved to another person nor refunded, and an unused one lapses when the agreement ends.',
    zh: '代码既不能转给别人，也不能退款，没有用掉的在协议结束时失效。',
    facts: ['V-48', 'V-49'],
  },
  'R-COD-2': {
    en: 'An order is confirmed within 48 hours after Microsoft processes it; access codes in general come 5 to 10 business days after Microsoft invoices the order of the large account reseller, and the codes of a new agreement come electronically at the start of its term. For a MOS or MTA site pack an automatic email comes within 24 hours, and for the Microsoft Certified Professional class pack the voucher list comes by email after processing, with no time given.',
    zh: '订单在 Microsoft 处理后 48 小时内确认；访问代码一般在 Microsoft 为大客户经销商的订单开具发票后 5 到 10 个工作日送达，新协议的代码则在协议期开始时以电子方式送达。MOS 或 MTA 站点包会在 24 小时内自动发来邮件；Microsoft Certified Professional 班级包的考试券清单在订单处理后用邮件发来，文件没有说要多久。',
    facts: ['V-50', 'V-51', 'V-44', 'V-65', 'V-62'],
  },
  'R-COD-3': {
    en: 'For a purchase in the middle of an agreement, cost and benefit are prorated. With a 12-month subscription, every later order ends on the same day as the first.',
    zh: '在协议中途购买的，费用和权益都按剩余时间折算。12 个月的订阅，后续订单都与首份订单同一天到期。',
    facts: ['V-45', 'V-55', 'V-57'],
  },
} as const satisfies Record<`R-${string}`, Entry>;
