/** Joining and renewing: what is asked of a member, and by when. */
import type { Contradiction } from './contradiction.ts';

export const membership = {
  'C-08': {
    sides: [
      {
        facts: ['P-38'],
        says: {
          en: 'The English page: meet the renewal requirements by your anniversary date.',
          zh: '英文页面：最晚在周年日满足续期要求。',
        },
      },
      {
        facts: ['Z-11'],
        says: {
          en: 'The Chinese page reads as if the anniversary date itself had to meet them.',
          zh: '中文页面读起来像是周年日这个日期本身要满足要求。',
        },
      },
    ],
    followed: { en: 'The anniversary is a deadline.', zh: '周年日是截止日期。' },
    why: {
      en: 'The English note is the original; the word “by” was lost in Chinese.',
      zh: '英文是原文，中文漏译了“最晚”（by）的意思。',
    },
  },
  'C-12': {
    sides: [
      {
        facts: ['P-40'],
        says: { en: 'The programme page: MTM or any other survey tool.', zh: '计划页面：MTM 或任何其他调查工具都可以。' },
      },
      {
        facts: ['G-34'],
        says: { en: 'The guide: MTM is the preferred tool, or another survey tool.', zh: '指南：首选工具是 MTM，也可以用其他调查工具。' },
      },
    ],
    followed: { en: 'Either is accepted; MTM is preferred.', zh: '两种都接受，首选 MTM。' },
    why: { en: 'To prefer one is not to refuse the other.', zh: '首选一种，不等于不接受另一种。' },
  },
  'C-13': {
    sides: [
      {
        facts: ['P-40'],
        says: { en: 'The programme page: at least one class, with no period given.', zh: '计划页面：至少授一门课，没有说期限。' },
      },
      { facts: ['G-55'], says: { en: 'The guide: in the previous year.', zh: '指南正文：在过去一年内。' } },
      {
        facts: ['G-61', 'G-69'],
        says: { en: 'Two screens in the guide: in the previous 365 days.', zh: '指南的两张截图：在过去 365 天内。' },
      },
      {
        facts: ['G-33', 'G-105', 'G-115'],
        says: {
          en: 'New and rejoined members: in the first year. Those back from Alumni: in the coming year.',
          zh: '新会员和重新加入的会员：在第一年内。从 Alumni 回来的：在接下来的一年内。',
        },
      },
    ],
    followed: {
      en: 'A renewal looks back 365 days. After joining, rejoining or coming back from Alumni, the class belongs to the membership year ahead. It is never a calendar year.',
      zh: '续期往回算 365 天。加入、重新加入或从 Alumni 回来以后，这门课要在随后的会员年度内讲。都不按自然年算。',
    },
    why: {
      en: '365 days is the only form that can be counted. The screen for those without a class uses it, and so does the waiver form.',
      zh: '只有 365 天能准确计算；提示“还没授课”的页面和豁免表都用它。',
    },
  },
  'C-16': {
    sides: [
      {
        facts: ['P-19', 'P-37'],
        says: {
          en: 'The programme page: instructional skill is shown by an accepted certification or by a reference.',
          zh: '计划页面：教学技能可以用认可的认证证明，也可以用推荐材料证明。',
        },
      },
      {
        facts: ['G-38', 'G-11'],
        says: {
          en: 'The guide shows only the choice Certification, and wants a digital copy of it at hand.',
          zh: '指南里只有 Certification（认证）一个选项，还要求先备好证书的电子版。',
        },
      },
    ],
    followed: {
      en: 'Both ways are open. How to hand in a reference is not described; please ask MCT Support.',
      zh: '两种方式都可以。推荐材料怎样提交，文件没有说明，请咨询 MCT 支持。',
    },
    why: {
      en: 'The guide says to select one of several, so a choice seems to have been lost.',
      zh: '指南写的是“选择其中一项”，看来漏掉了一个选项。',
    },
  },
  'C-66': {
    sides: [
      {
        facts: ['P-38'],
        says: { en: 'The programme page: requirements are met by the anniversary.', zh: '计划页面：最晚在周年日满足要求。' },
      },
      {
        facts: ['G-109'],
        says: {
          en: 'The guide speaks of a renewal period that can pass, without saying how long it is.',
          zh: '指南提到续期时间可能已过，却没有说这段时间有多长。',
        },
      },
      {
        facts: ['G-50'],
        says: {
          en: 'A sample screen counts 15 days, without saying whether before or after the anniversary.',
          zh: '一张示例截图写着还剩 15 天，没有说是周年日之前还是之后。',
        },
      },
    ],
    followed: {
      en: 'Take the anniversary as your deadline. We promise no time after it; if you are late, please ask MCT Support.',
      zh: '请把周年日当作截止日期。过后还有没有时间，我们不作保证；如果已经晚了，请咨询 MCT 支持。',
    },
    why: { en: 'No document gives a later day, and a sample is not a rule.', zh: '没有文件给出更晚的日期，而示例不是规定。' },
  },
  'C-68': {
    sides: [
      {
        facts: ['P-37'],
        says: {
          en: 'To enter, a reference for at least one year of teaching is enough; who may write it is not said.',
          zh: '加入时，可以用至少一年教学经验的推荐材料，但没有说由谁出具。',
        },
      },
      {
        facts: ['P-137'],
        says: {
          en: 'For returning Alumni, a former customer, a manager or a colleague may write it.',
          zh: '从 Alumni 回来的，可由前客户、经理或同事出具。',
        },
      },
    ],
    followed: {
      en: 'For a new application the page names no author. The nearest wording is the one for Alumni; please confirm with MCT Support.',
      zh: '新申请由谁出具，页面没有写明。最接近的是对 Alumni 的说法，请向 MCT 支持确认。',
    },
    why: {
      en: 'What is said for returning Alumni is not said for new applicants.',
      zh: '对 Alumni 的说法，并没有对新申请人说。',
    },
  },
} as const satisfies Record<`C-${number}`, Contradiction>;
