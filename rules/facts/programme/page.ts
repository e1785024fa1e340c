/** The English programme page itself, and what an MCT is. */
import type { Fact } from '../fact.ts';

export const page = {
  'P-01': {
    en: 'The page “Become a Microsoft Certified Trainer” is stamped 26 November 2019, with micsullivan as author and msulliv as ms.author, and is not tied to a product. Its text is younger than the stamp, as it speaks of a retirement on 31 August 2020 as past.',
    zh: '页面“Become a Microsoft Certified Trainer”标注的日期是 2019年11月26日，author 为 micsullivan，ms.author 为 msulliv，不属于任何产品。正文却说有一项认证已于 2020年8月31日停用，可见内容比标注的日期新。',
    at: [[2, 11], 94],
    value: '2019-11-26',
    notForUsers: 'It describes the page as a document: its stamp, its authors and its age.',
  },
  'P-02': {
    en: 'MCT stands for Microsoft Certified Trainer: MCTs are a worldwide group of professionals who are at home both in Microsoft technology and in teaching it.',
    zh: 'MCT 是 Microsoft Certified Trainer（Microsoft 认证讲师）的缩写；这是一个遍布世界各地的专业讲师群体，成员既精通 Microsoft 技术，又擅长教学。',
    at: [15],
  },
} as const satisfies Record<`P-${number}`, Fact>;
