/** Where support asks for details, the text to send to it: the person copies it, nothing is sent for them. */
import type { VerdictView } from '../../dialogs/view.ts';
import type { Field } from '../../rules/applicant.ts';
import type { DecisionId } from '../../rules/decisions/index.ts';
import { answerLine } from '../answers.ts';
import type { Words } from '../words/words.ts';

const details: Partial<Record<DecisionId, readonly Field[]>> = {
  'kpi-dispute': ['kpiMonth', 'kpiYear', 'omlpType', 'unitsBought', 'invoiceNumber', 'kpiValue', 'revenueValue'],
  directory: ['partnerName', 'country', 'landingPage'],
};

/** Longer than any answer: what is sent has to be whole. */
const whole = 400;

/** Empty while the details are not complete. */
export function letterLines({ explained: { decision, verdict }, answers }: VerdictView, words: Words): string[] {
  const fields = details[decision];
  const letter = words.letters[decision as keyof Words['letters']];
  if (!fields || !letter || verdict !== 'yes') return [];
  return [letter.opening, ...fields.map((field) => answerLine(field, answers[field], words, whole)), letter.closing];
}
