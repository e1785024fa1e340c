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
    case 'first': {
      const verdicts = rule.of.map((option) => decide(option.rule, answers, on).verdict);
      const last = verdicts.findIndex((verdict) => verdict !== 'no');
      return rule.of.slice(0, last === -1 ? undefined : last + 1).flatMap((option) => walk(option.rule, answers, on));
    }
    default:
      return rule satisfies never;
  }
}

/** Every field that a rule can ever ask for, whoever it is about. */
export const fieldsOf = (rule: Rule): ReadonlySet<Field> => new Set(everyNeed(rule));

function everyNeed(rule: Rule): readonly Field[] {
  switch (rule.kind) {
    case 'test':
      return rule.needs;
    case 'all':
    case 'any':
      return rule.of.flatMap(everyNeed);
    case 'when':
      return [rule.condition, rule.then, rule.otherwise].flatMap(everyNeed);
    case 'first':
      return rule.of.flatMap((option) => everyNeed(option.rule));
    default:
      return rule satisfies never;
  }
}
