/** The documents that everything here rests on. A fact id starts with its document's letter. */

export type Source = {
  readonly title: string;
  readonly language: 'en' | 'zh';
  /** The document's own date, as precise as it gives it: `YYYY-MM-DD` or `YYYY-MM`. */
  readonly dated: string;
  /** The day somebody last read the document against these facts. */
  readonly checkedOn: string;
  /** Where it is published, when one of the documents says so. Nobody has tested whether the address still works. */
  readonly link?: string;
};

export const sources = {
  P: {
    title: 'Become a Microsoft Certified Trainer',
    language: 'en',
    dated: '2019-11-26',
    checkedOn: '2026-11-21',
    link: 'https://www.microsoft.com/learning/mct-certification.aspx',
  },
  Z: { title: '成为 Microsoft Certified Trainer', language: 'zh', dated: '2019-11-26', checkedOn: '2026-11-21' },
  G: {
    title: 'Microsoft Certified Trainer Enrollment and Renewal Guide',
    language: 'en',
    dated: '2022-09',
    checkedOn: '2026-11-21',
    link: 'https://query.prod.cms.rt.microsoft.com/cms/api/am/binary/RE2Mf75',
  },
  V: { title: '批量许可客户的软件培训', language: 'zh', dated: '2019-07-30', checkedOn: '2026-11-21' },
  L: { title: '注册为学习合作伙伴', language: 'zh', dated: '2021-02-05', checkedOn: '2026-11-21' },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
