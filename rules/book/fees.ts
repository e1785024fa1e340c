/** What a fee depends on, when it has to be paid, and which reductions are named. */
import type { Entry } from './entry.ts';

export const fees = {
  'R-FEE-1': {
    en: 'A fee depends on the programme (MCT or MCT Alumni), the country or region, and the employment status. The documents state no amount, so the answer is the link to the fee lookup.',
    zh: '费用取决于计划（MCT 或 MCT Alumni）、国家/地区和就业状况。文件没有写金额，所以回答时给出费用查询的链接。',
    facts: ['P-120', 'P-125', 'P-138'],
  },
  'R-FEE-2': {
    en: 'To a question about an amount, a currency, tax, a refund, a due date or the list of payment methods, the answer is that the documents do not say, with the link to the fee lookup and MCT Support.',
    zh: '问到金额、币种、税费、退款、缴费期限或有哪些付款方式的，回答文件没有说，并给出费用查询的链接和 MCT 支持。',
    facts: ['P-138', 'P-139'],
  },
  'R-FEE-3': {
    en: 'Where the person’s organisation has Imagine Academy, a discount of 50% on the MCT programme is listed among the benefits of Imagine Academy; how to claim it, and whether it covers each trainer, is not said. What the enrollment tool asks for is the Imagine Academy membership ID.',
    zh: '所在单位有 Imagine Academy 的，MCT 计划五折（优惠 50%）列为 Imagine Academy 的一项权益；怎样申领、是否每位讲师都能享受，文件没有说。注册工具要求填写的是 Imagine Academy 会员 ID。',
    facts: ['V-14', 'G-27', 'P-118'],
  },
  'R-FEE-4': {
    en: 'A new application is approved only once the payment has been made, and a renewal takes the annual fee.',
    zh: '新申请要付款才能获批，续期要缴纳年费。',
    facts: ['G-43', 'P-13'],
  },
  'R-FEE-5': {
    en: 'A learning partner moving from silver to gold in a competency can use the upgrade discount once the gold requirements are met.',
    zh: '学习合作伙伴在某项能力资格（competency）中从银级升到金级的，满足金级要求后可以享受升级折扣。',
    facts: ['L-31'],
  },
} as const satisfies Record<`R-${string}`, Entry>;
