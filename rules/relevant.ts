/** Which fields belong to a person's case, told already or not: the form they see shows these and no others. */
import type { Answers, Field } from './applicant.ts';
import type { Day } from './days.ts';
import { applying, decide } from './decide.ts';
import type { Rule } from './rule.ts';

export const relevantFields = (rule: Rule, answers: Answers, on: Day): ReadonlySet<Field> => new Set(walk(rule, answers, on));

function walk(rule: Rule, answers: Answers, on: Day): readonly Field[] {
  switch (rule.kind) {
    case 'test':
      return rule.needs;
    case 'all':
    case 'any':
      return rule.of.flatMap((part) => walk(part, answers, on));
    case 'when': {
      const branches = applying(rule, decide(rule.condition, answers, on).verdict);
      return [rule.condition, ...branches].flatMap((part) => walk(part, answers, on));
    }
    default:
      return rule satisfies never;
  }
}
