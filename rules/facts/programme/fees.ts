/** Where fees are looked up, and who helps. */
import type { Fact } from '../fact.ts';

export const fees = {
  'P-138': {
    en: 'The annual MCT fees and the introductory MCT Alumni fees are looked up by country or region on a page of their own; the programme page prints no amount.',
    zh: 'MCT 年费和 MCT Alumni 的入门费用（introductory fees），要在专门的页面上按国家/地区查询；计划页面本身没有写金额。',
    at: [194],
    value: 'https://www.microsoft.com/en-us/learning/mct-programfees.aspx',
  },
  'P-139': {
    en: 'MCT Support helps with applications, payment, benefits and general questions about the programme.',
    zh: '申请、付款、权益，以及 MCT 计划的一般问题，都可以找 MCT 支持。',
    at: [198],
    value: 'https://aka.ms/mctforum',
  },
} as const satisfies Record<`P-${number}`, Fact>;
