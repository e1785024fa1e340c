/** When to answer at once, offer three, or decline: chosen by `npm run ask -- --report`, which leaves phrases out and asks them. */
import type { Thresholds } from './thresholds.ts';

export const limits: Readonly<Record<'en' | 'zh', Thresholds>> = {
  en: { standing: -0.7, lead: 2.5 },
  zh: { standing: -0.45, lead: 2.5 },
};
