/** The terms an MCT accepts, what they mean for transcripts and certificates, and the confirmation of a renewal. */
import type { Fact } from '../fact.ts';

export const terms = {
  'G-79': {
    en: 'Two documents govern taking part in the MCT programme, the Program Guide and the Program Agreement, and accepting both is mandatory.',
    zh: '参加 MCT 计划须遵守两份文件：Program Guide（计划指南）和 Program Agreement（计划协议）；两份都必须接受。',
    at: [294, 415],
    value: ['Program Guide', 'Program Agreement'],
  },
  'G-80': {
    en: 'By accepting, you promise to follow the Program Guide and the Program Agreement, and state that you have read and understood them.',
    zh: '选择接受，就是承诺遵守计划指南和计划协议，并表明自己已阅读、理解这两份文件。',
    at: [294, 415],
  },
  'G-81': {
    en: 'Handing in a transcript and an instructional-skills certificate means agreeing that Microsoft receives the personal information in them, certification history included, for one purpose only: showing instructional skills.',
    zh: '提交成绩单（transcript）和教学技能证书，即表示同意 Microsoft 取得其中的个人信息，包括认证历史；用途只有一个：证明教学技能。',
    at: [294, 415],
  },
  'G-82': {
    en: 'Microsoft will not share, disclose or keep that transcript or certificate once the skills have been verified.',
    zh: '技能核实完成后，Microsoft 不会分享、披露或留存这份成绩单或证书。',
    at: [294, 415],
  },
  'G-83': {
    en: 'Anyone who does not accept the terms should leave “I Accept” unselected.',
    zh: '不接受条款的人，不要选“I Accept”（我接受）。',
    at: [296, 417],
    value: 'I Accept',
  },
  'G-84': {
    en: 'There are two separate boxes to tick, one for the Program Guide and one for the Program Agreement.',
    zh: '要勾选的框有两个：一个对应计划指南（Program Guide），一个对应计划协议（Program Agreement）。',
    at: [
      [298, 300],
      [419, 421],
    ],
    value: ['I accept the MCT Program Guide', 'I accept the MCT Program Agreement'],
  },
  'G-85': {
    en: 'A renewal ends on Confirmation, where members submit it themselves after all requirements and instructional skills are approved.',
    zh: '续期的最后一步在 Confirmation 页：各项要求和教学技能全部获批后，由会员自己提交。',
    at: [[304, 306]],
  },
} as const satisfies Record<`G-${number}`, Fact>;
