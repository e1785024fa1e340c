/** The learning options of silver and gold competencies: what each requires and how to enrol. */
import type { Fact } from '../fact.ts';

export const silver = {
  'L-21': {
    en: 'Partners that want silver enrol in the silver learning option of a particular competency and must meet its silver requirements.',
    zh: '想要银级的合作伙伴，应注册某项能力资格的银级学习选项，并满足该资格的银级要求。',
    at: [61],
  },
  'L-22': {
    en: 'The competencies page shows which competencies have a silver or gold learning option.',
    zh: '哪些能力资格设有银级或金级学习选项，可以在能力资格页面上查到。',
    at: [64],
    value: 'https://partner.microsoft.com/membership/competencies',
  },
  'L-23': {
    en: 'One step to silver is to meet the performance requirements of the Learning Program Performance Guidelines, found on the learning resources site.',
    zh: '银级的要求之一：达到《学习计划绩效指南》（Learning Program Performance Guidelines）中的绩效要求，指南可在学习资源网站获取。',
    at: [68],
    value: 'https://partner.microsoft.com/marketing/learning-resources#/',
  },
  'L-24': {
    en: 'One step to silver is to meet the MCT requirement; how many MCTs that means is not stated.',
    zh: '银级的要求之一：满足 MCT 要求，但没有写明需要几名 MCT。',
    at: [70],
  },
  'L-25': {
    en: 'One step to silver is to meet the exam requirement; which exams that means is not stated.',
    zh: '银级的要求之一：满足考试要求，但没有写明是哪些考试。',
    at: [72],
  },
  'L-26': {
    en: 'To enrol in silver, open the Partner Center dashboard, choose MPN, then Membership offers, and subscribe at the silver level. Two articles are linked, one for the steps and one for the fee.',
    zh: '注册银级：打开合作伙伴中心仪表板，选择“MPN”，再选“成员资格套餐”（Membership offers），订阅银级；操作步骤和费用各有一篇链接文章。',
    at: [74],
    value: ['https://partner.microsoft.com/dashboard', 'mpn-get-action-pack.md', 'mpn-pay-fee-silver-gold-competency.md'],
  },
} as const satisfies Record<`L-${number}`, Fact>;

export const gold = {
  'L-27': {
    en: 'Before enrolling in the gold learning option of a competency, a partner has to satisfy the gold-level learning requirements of that competency.',
    zh: '注册某项能力资格的金级学习选项之前，必须先满足该资格的金级学习要求。',
    at: [78],
  },
  'L-28': {
    en: 'Enrolling in gold or renewing it has requirements that differ from those of the Learning Action Pack or silver, among them the gold KPIs of the competency.',
    zh: '注册或续期金级的要求与 Learning Action Pack 或银级不同，其中包括该能力资格的金级 KPI。',
    at: [80],
  },
  'L-29': {
    en: 'If the gold KPIs or any other requirement are not met, the partner enrols in the Learning Action Pack or in silver, whichever level it meets.',
    zh: '如果金级 KPI 或其他任何要求没有满足，就按实际达到的级别注册 Learning Action Pack 或银级。',
    at: [80],
  },
  'L-30': {
    en: 'Having met silver in a competency is not enough for gold: the gold KPIs and the other gold requirements still apply.',
    zh: '某项能力资格已经达到银级的，申请金级时仍要满足金级 KPI 和其他金级要求。',
    at: [83],
  },
  'L-31': {
    en: 'A partner that has met gold can use a discount for the upgrade from silver to gold.',
    zh: '满足金级要求后，从银级升到金级可享升级折扣。',
    at: [83],
    value: 'mpn-pay-fee-silver-gold-competency.md#apply-upgrade-discount-when-moving-from-silver-to-gold',
  },
} as const satisfies Record<`L-${number}`, Fact>;
