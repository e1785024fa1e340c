/** What to ask somebody by letter, where every question costs a day: what the verdict waits for now, without what a yes can do without. */
import type { Answers, Field } from './applicant.ts';
import type { Day } from './days.ts';
import { decide } from './decide.ts';
import { missingFields } from './finding.ts';
import { nearestYes } from './nearest.ts';
import { nextQuestion } from './question.ts';
import type { Rule } from './rule.ts';

/** The question most likely to end the matter stands first, the others as the rule is written; empty once there is a verdict. */
export function askBack(rule: Rule, answers: Answers, on: Day): readonly Field[] {
  const finding = decide(rule, answers, on);
  const missing = missingFields(finding);
  const next = nextQuestion(rule, answers, on);
  const tell = nearestYes(finding)?.tell ?? [];
  const enough = missing.filter((field) => tell.includes(field));
  // Between several ways no answer is the wished for, and each can lead elsewhere.
  const asked = rule.kind === 'first' || enough.length === 0 ? missing : enough;
  return next !== undefined && asked.includes(next) ? [next, ...asked.filter((field) => field !== next)] : asked;
}
