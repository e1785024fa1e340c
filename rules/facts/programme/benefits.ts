/** What MCT membership brings. */
import type { Fact } from '../fact.ts';

export const benefits = {
  'P-03': {
    en: 'MCTs can use every official Microsoft training and certification product there is.',
    zh: 'MCT 可以使用 Microsoft 官方的全部培训和认证产品。',
    at: [17],
  },
  'P-04': {
    en: 'MCTs get large discounts on exams, books and Microsoft products; the page gives no percentages.',
    zh: 'MCT 参加考试、购买图书和 Microsoft 产品都有大幅折扣；具体打几折，页面没有写。',
    at: [17],
  },
  'P-05': {
    en: 'MCTs can use Microsoft’s readiness resources to get further in their training career.',
    zh: 'MCT 可以使用 Microsoft 的 readiness resources（能力准备资源），让自己的培训事业更进一步。',
    at: [17],
  },
  'P-06': {
    en: 'MCTs meet one another in an online community forum.',
    zh: 'MCT 有在线社区论坛，可以在那里与其他 MCT 交流。',
    at: [17],
  },
  'P-07': {
    en: 'MCTs are invited to community events for MCTs only, some held by Microsoft and some locally.',
    zh: 'MCT 会受邀参加 MCT 专属的社区活动，有 Microsoft 举办的，也有各地自办的。',
    at: [17],
  },
  'P-08': {
    en: 'Each MCT has a personal dashboard with MCT resources, the MCT certificate to download and the discounts on offer.',
    zh: '每位 MCT 都有个人仪表板（dashboard），上面有 MCT 资源和可用的折扣，还可以下载 MCT 证书。',
    at: [27],
    value: 'https://www.microsoft.com/learning/dashboard.aspx',
  },
  'P-09': {
    en: 'MCT Central is the place to follow the news, find a job, meet MCTs from around the world and reach one’s MCT Regional Lead.',
    zh: '在 MCT Central，可以了解最新消息、找工作、结识世界各地的 MCT，也可以联系自己的 MCT 区域负责人（MCT Regional Lead）。',
    at: [29],
    value: 'https://www.microsoft.com/en-us/learning/mct-central.aspx',
  },
  'P-10': {
    en: 'A document of its own describes all the benefits of MCTs.',
    zh: 'MCT 的全部权益，另有一份文件专门介绍。',
    at: [31],
    value: 'https://query.prod.cms.rt.microsoft.com/cms/api/am/binary/RE23o0Z',
  },
} as const satisfies Record<`P-${number}`, Fact>;
