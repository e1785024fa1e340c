/** What it takes to stay an MCT for another year. */
import type { Fact } from '../fact.ts';

export const renewal = {
  'P-38': {
    en: 'The renewal requirements have to be met by the member’s anniversary date at the latest.',
    zh: '续期要求最晚须在会员的周年日当天满足。',
    at: [67],
  },
  'P-39': {
    en: 'Renewing takes a current certification or qualification from the eligible list, the same list as for becoming an MCT.',
    zh: '续期须持有目前有效的合格认证或资格，所用的列表与加入时相同。',
    at: [[71, 72]],
  },
  'P-40': {
    en: 'Renewing takes at least one class taught, shown through Metrics that Matter (MTM) or any other survey tool. The page gives http://www.executiveboard.com/exbd/human-resources/metrics-that-matter/index.page as its link for MTM.',
    zh: '续期须至少授过一门课，用 MTM（Metrics that Matter，重要指标）或任何其他调查工具证明。页面用 http://www.executiveboard.com/exbd/human-resources/metrics-that-matter/index.page 作为 MTM 的链接。',
    at: [74],
    value: 1,
  },
  'P-41': {
    en: 'The renewal requirements may change.',
    zh: '续期要求可能会变。',
    at: [76],
  },
} as const satisfies Record<`P-${number}`, Fact>;
