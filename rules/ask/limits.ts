/**
 * When to answer at once, offer three, or decline: the values at which the questions of test/bot/ask/questions.jsonl, none of which is a
 * phrase, come out best. `npm run ask -- --report` leaves phrases out instead and would choose stricter ones: its entries are close
 * neighbours, and much of its other matters sounds like ours.
 */
import type { Thresholds } from './thresholds.ts';

export const limits: Readonly<Record<'en' | 'zh', Thresholds>> = {
  en: { standing: -0.7, lead: 2.5 },
  zh: { standing: -0.45, lead: 2.5 },
};
