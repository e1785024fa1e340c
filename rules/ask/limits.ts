/** When to answer at once, offer three, or decline: chosen by `npm run ask -- --report`, which leaves each phrase out in turn. */
import type { Thresholds } from './thresholds.ts';

export const limits: Readonly<Record<'en' | 'zh', Thresholds>> = {
  en: { answer: 0.1, choices: 0.1 },
  zh: { answer: 0.1, choices: 0.1 },
};
