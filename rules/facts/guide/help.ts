/** Where the guide sends people for help, and what it leaves out. */
import type { Fact } from '../fact.ts';

export const help = {
  'G-118': {
    en: 'For help with an enrolment or renewal application, or with a general question about the programme, turn to the MCT support forum.',
    zh: '注册或续期申请需要帮助，或者对计划有一般性的问题，请到 MCT 支持论坛（MCT support forum）。',
    at: [[489, 491]],
    value: 'MCT support forum',
  },
  'G-119': {
    en: 'The guide announces the topics Complete Confirmation Page and Submit, but no section describes them; no payment page is described either.',
    zh: '指南预告了“Complete Confirmation Page”（填写确认页）和“Submit”（提交）两个主题，但没有相应的章节；付款页面也没有写。',
    at: [[25, 27], 489],
  },
} as const satisfies Record<`G-${number}`, Fact>;
