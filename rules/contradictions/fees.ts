/** Who pays and where, what a fee depends on, and what the half price is about. */
import type { Contradiction } from './contradiction.ts';

export const fees = {
  'C-22': {
    sides: [
      {
        facts: ['P-119'],
        says: { en: 'The programme page: in the tool you choose a payment method.', zh: '计划页面：在注册工具里选择付款方式。' },
      },
      {
        facts: ['G-13', 'G-119'],
        says: { en: 'The guide: the tool has four pages, and none is for payment.', zh: '指南：工具一共四页，没有付款页。' },
      },
      {
        facts: ['G-113'],
        says: {
          en: 'A sample screen says that the payment for an application was cancelled.',
          zh: '一张示例截图写着，申请的付款已取消。',
        },
      },
    ],
    followed: {
      en: 'You do pay, but we do not describe a payment screen.',
      zh: '费用是要缴的，但我们不描述付款页面。',
    },
    why: {
      en: 'No document shows one. The sample proves that a payment can be cancelled, and nothing more.',
      zh: '没有文件展示过这个页面；示例只说明付款可以取消，别的说明不了。',
    },
  },
  'C-47': {
    sides: [
      {
        facts: ['V-14'],
        says: {
          en: 'The volume-licensing page: Imagine Academy brings the MCT programme at half price.',
          zh: '批量许可页面：Imagine Academy 的权益包括 MCT 计划五折。',
        },
      },
      {
        facts: ['P-120', 'G-27'],
        says: {
          en: 'The programme page: the fee depends on country or region and employment status; it mentions no discount. Imagine Academy is one of the employer types.',
          zh: '计划页面：费用取决于国家/地区和就业状况，没有提到折扣。Imagine Academy 是雇主类型之一。',
        },
      },
    ],
    followed: {
      en: 'Both can hold. We name the half price and where it is written, and promise no amount.',
      zh: '两者可以并存。我们会说明有五折这一条、出自哪里，但不保证具体金额。',
    },
    why: {
      en: 'Imagine Academy is an employer type, so it may well be part of the employment status.',
      zh: 'Imagine Academy 本身是一种雇主类型，可能已算在就业状况里。',
    },
  },
  'C-52': {
    sides: [
      {
        facts: ['P-125'],
        says: {
          en: 'The programme page: the Alumni fee depends on country or region and employment status.',
          zh: '计划页面：Alumni 费用取决于国家/地区和就业状况。',
        },
      },
      {
        facts: ['G-88'],
        says: {
          en: 'In the guide, the Alumni form asks only whether you are a Microsoft employee.',
          zh: '指南里，Alumni 表单只问您是不是 Microsoft 员工。',
        },
      },
    ],
    followed: {
      en: 'The fee look-up decides. We list no employer types for Alumni.',
      zh: '以费用查询为准；对 Alumni，我们不列雇主类型。',
    },
    why: {
      en: 'The form collects less than the fee depends on, and no document explains how the two fit.',
      zh: '表单问的比费用所依据的少，文件没有说明两者怎样对应。',
    },
  },
  'C-55': {
    sides: [
      {
        facts: ['P-120'],
        says: { en: 'The page promises a fee look-up tool at its end.', zh: '页面说费用查找工具在页面最下方。' },
      },
      {
        facts: ['P-138'],
        says: { en: 'At its end there is only a link to another page.', zh: '页面最下方只有一个通往另一页的链接。' },
      },
    ],
    followed: { en: 'You always get the link itself.', zh: '我们直接给出这个链接。' },
    why: { en: 'On the page itself there is nothing to look up.', zh: '页面上本身查不到费用。' },
  },
  'C-56': {
    sides: [
      {
        facts: ['P-13'],
        says: {
          en: 'The programme page names the annual fee for going on another year.',
          zh: '计划页面提到年费，是说再续一年时要缴。',
        },
      },
      {
        facts: ['G-43', 'P-119'],
        says: {
          en: 'A new application is approved only after payment, and any applicant chooses a payment method.',
          zh: '新申请要付款后才获批，而且申请人都要选择付款方式。',
        },
      },
    ],
    followed: { en: 'Both pay: new members and those who renew.', zh: '新加入和续期都要缴费。' },
    why: { en: 'The sentence about renewal does not free new members.', zh: '说续期要缴费，不等于新会员不用缴。' },
  },
  'C-67': {
    sides: [
      {
        facts: ['V-14'],
        says: { en: 'Imagine Academy brings the MCT programme at half price.', zh: 'Imagine Academy 的权益包括 MCT 计划五折。' },
      },
      {
        facts: ['G-57'],
        says: {
          en: 'Trainers employed by an Imagine Academy fill in the waiver form at renewal.',
          zh: '受雇于 Imagine Academy 的培训师在续期时填写豁免表。',
        },
      },
    ],
    followed: {
      en: 'These are two separate things: one is about money, the other about the tool that shows your teaching.',
      zh: '这是两回事：一个关乎费用，一个关乎用什么工具证明授过课。',
    },
    why: { en: 'Neither sentence mentions the other.', zh: '两处谁也没有提到谁。' },
  },
} as const satisfies Record<`C-${number}`, Contradiction>;
