/** What the volume-licensing offer covers, and how its access codes and vouchers are received and used. */
import type { Fact } from '../fact.ts';

export const access = {
  'V-41': {
    en: 'The offer covers four solution areas: Apps and Infrastructure, Data and AI, Modern Work, and Business Applications. When these areas change, the certifications change with them.',
    zh: '涵盖四个解决方案领域：应用程序和基础结构（Apps and Infrastructure）、数据和人工智能（Data and AI）、现代化工作（Modern Work）、商业应用（Business Applications）。领域有调整，认证也会随之更新。',
    at: [[99, 106]],
    value: ['Apps and Infrastructure', 'Data and AI', 'Modern Work', 'Business Applications'],
  },
  'V-42': {
    en: 'The training and certification solutions are available in volume licensing in every region.',
    zh: '所有地区都能通过批量许可获得培训和认证解决方案。',
    at: [110],
  },
  'V-43': {
    en: 'E-Reference Libraries and exam vouchers are opened with access codes, so employees decide for themselves what to learn.',
    zh: '电子参考库和考试券都用访问代码开通，学什么由员工自己选择。',
    at: [116],
  },
  'V-44': {
    en: 'The administrator receives the access codes electronically when the agreement term starts and may activate them at any time while it runs.',
    zh: '协议期开始时，管理员会以电子方式收到访问代码，在协议期内可随时激活。',
    at: [116],
  },
  'V-45': {
    en: 'When codes are taken in the middle of an agreement, cost and benefit are both prorated over the time that is left.',
    zh: '在协议中途取得访问代码的，费用和权益都按剩余时间的比例计算。',
    at: [118],
  },
  'V-46': {
    en: 'E-Reference codes need a licence; once the library is unlocked, it stays open until the volume-licensing agreement ends.',
    zh: '使用电子参考库的访问代码要有许可证；解锁之后，可以一直用到批量许可协议结束。',
    at: [120],
  },
  'V-47': {
    en: 'An exam voucher code registers its holder for one exam and works only once.',
    zh: '一个考试券代码只能报考一门考试，且只能用一次。',
    at: [121],
    value: 1,
  },
  'V-48': {
    en: 'Access codes are assigned to individuals and cannot pass to another employee, even when the holder leaves.',
    zh: '访问代码分配给个人，不能转给其他员工，持有人离职也不行。',
    at: [125],
  },
  'V-49': {
    en: 'Unused codes are not refunded; they expire when the agreement ends.',
    zh: '没有用掉的访问代码不退款，协议结束时失效。',
    at: [125],
  },
  'V-50': {
    en: 'Once Microsoft has processed an order, it is confirmed within 48 hours.',
    zh: 'Microsoft 处理订单后，会在 48 小时内确认。',
    at: [129],
    value: 48,
  },
  'V-51': {
    en: 'Access codes arrive 5 to 10 business days after Microsoft invoices the order of the Large Account Reseller.',
    zh: 'Microsoft 为大客户经销商（Large Account Reseller）的订单开具发票后，5 到 10 个工作日内会收到访问代码。',
    at: [129],
    value: ['5', '10'],
  },
  'V-52': {
    en: 'Material from the E-Reference Libraries must not be printed, copied or shared.',
    zh: '电子参考库的资料不得打印、复制或分享。',
    at: [133],
  },
} as const satisfies Record<`V-${number}`, Fact>;
