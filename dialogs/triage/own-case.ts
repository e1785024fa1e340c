/** Does somebody ask about their own case, or about the programme? Only of the first is anything to be asked back. */
import type { Answers } from '../../rules/applicant.ts';
import { type DecisionId, decisions } from '../../rules/decisions/index.ts';
import { fieldsOf } from '../../rules/relevant.ts';

const aboutOneself = /\b(?:i|i['’]m|i['’]ve|i['’]d|me|my|mine|we|we['’]re|we['’]d|our|us)\b|我|咱|本人|本校|本单位|公司/i;

/** Ways into the programme and back: who asks for one and speaks of themselves anywhere wants to go it. */
export const ways: ReadonlySet<DecisionId> = new Set([
  ...(['journey', 'enrol', 'renew', 'waiver', 'alumni-apply', 'alumni-renew', 'upgrade', 'rejoin'] as const),
]);

/** Also whoever asks in general, but tells what the answer depends on. That a fee is one of MCTs tells nothing of them. */
export function isOwnCase(question: string, letter: string, decision: DecisionId, answers: Answers): boolean {
  if (aboutOneself.test(question) || (ways.has(decision) && aboutOneself.test(letter))) return true;
  return [...fieldsOf(decisions[decision].rule)].some((field) => field !== 'membership' && answers[field] !== undefined);
}
