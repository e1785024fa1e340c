/** Where the Chinese programme page differs from the English one, as far as a decision or an answer uses it. */
import type { Fact } from './fact.ts';

export const programmeZh = {
  'Z-04': {
    says: 'Only the Chinese list has an entry for Dynamics CRM technologies, retired on 31 December 2019.',
    at: [106],
    value: '2019-12-31',
  },
  'Z-11': { says: 'The renewal note reads as if the anniversary date itself had to qualify.', at: [62] },
  'Z-12': { says: 'Metrics that Matter is 重要指标(MTM); any other survey tool is 任何其他考量工具.', at: [69] },
} as const satisfies Record<`Z-${number}`, Fact>;
