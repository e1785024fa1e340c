/** What organisations can get through volume licensing, and by which licensing programme. */
import type { Fact } from '../fact.ts';

export const offer = {
  'V-01': {
    en: 'The page on software training for volume-licensing customers is in Chinese and dated 30 July 2019; its author is bipach, its ms.author micsullivan.',
    zh: '面向批量许可客户的软件培训页面是中文的，日期为2019年7月30日，author 是 bipach，ms.author 是 micsullivan。',
    at: [[2, 10]],
    value: '2019-07-30',
    notForUsers: 'It only says when the page was made and by whom.',
  },
  'V-02': {
    en: 'Microsoft’s training and certification solutions are meant for enterprises and accredited academic institutions that want to adopt Microsoft technology faster.',
    zh: 'Microsoft 培训和认证解决方案面向企业和经认可的院校，帮助它们更快地用上 Microsoft 技术。',
    at: [14],
  },
  'V-03': {
    en: 'The training and certification solutions are available in two ways: Microsoft Volume Licensing, and Microsoft Software Assurance within volume licensing.',
    zh: '获取培训和认证解决方案有两条途径：Microsoft 批量许可，以及批量许可中的 Microsoft 软件保障。',
    at: [[16, 19]],
    value: '/partner-center/software-assurance-lp',
  },
  'V-04': {
    en: 'Microsoft Volume Licensing is a way of buying that can be tailored, with the training and certification solutions on preferential terms.',
    zh: 'Microsoft 批量许可是一种可以按需定制的购买计划，能以优惠条件获得培训和认证解决方案。',
    at: [18],
  },
  'V-05': {
    en: 'An organisation with Software Assurance can use the coverage it already has for certain Software Assurance e-learning and instructor-led training.',
    zh: '已有软件保障的组织，可以在现有保障范围内使用特定的软件保障电子学习和讲师指导培训。',
    at: [19],
  },
  'V-06': {
    en: 'Training can be bought, budgeted and tracked together with other Microsoft products. The average saving is 20% to 80%, depending on the product and the level of the volume-licensing agreement.',
    zh: '培训和认证产品可以与其他 Microsoft 技术合并采购、编制预算和跟踪，平均能省 20% 到 80%，具体取决于产品和批量许可协议的级别。',
    at: [21],
    value: ['20', '80'],
  },
  'V-07': {
    en: 'The offer consists of E-Reference Libraries, certification exam vouchers, Imagine Academy for organisations that qualify, certification exam packs for academic institutions, and e-learning resources for existing contracts.',
    zh: '提供的产品有：电子参考库、认证考试券、面向符合条件组织的 Imagine Academy、面向院校的认证考试包，以及供现有合同使用的电子学习资源。',
    at: [[23, 83]],
    value: [
      'Microsoft E-Reference Libraries',
      'Certification exam vouchers',
      'Microsoft Imagine Academy',
      'Certification exam packs for academic institutions',
      'E-learning resources for existing contracts',
    ],
  },
  'V-08': {
    en: 'Microsoft E-Reference Libraries are Microsoft Press e-books read over the internet, with broad content on Microsoft products and related technology. They cost less than a paper library and make a good follow-up to classes and e-learning.',
    zh: 'Microsoft 电子参考库（E-Reference Libraries）是可联网阅读的 Microsoft Press 电子书库，广泛涵盖 Microsoft 产品和相关技术；比纸质图书馆省钱，也适合在课堂培训和电子学习之后补充阅读。',
    at: [25],
  },
  'V-09': {
    en: 'The case made for certification exam vouchers is that certified staff make an organisation more competitive and its customers more satisfied, and cut network downtime.',
    zh: '购买认证考试券的理由是：持证员工能提升组织的竞争力，提高客户满意度，并减少网络停机时间。',
    at: [29],
  },
} as const satisfies Record<`V-${number}`, Fact>;
