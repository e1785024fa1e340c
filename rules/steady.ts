/** Which parts of a rule come out the same on every later day: looking at many days, these are decided once. */
import type { Answers } from './applicant.ts';
import type { Day } from './days.ts';
import { decide, type Finding, type Settled } from './decide.ts';
import type { Rule, Test } from './rule.ts';

/** The parts of a rule that `on` decides for every day from then on. */
export function settledFrom(rule: Rule, answers: Answers, on: Day): Settled {
  const settled = new Map<Rule, Finding>();
  const settle = (part: Rule): boolean => {
    // All parts are looked at, also after one that changes.
    const isSteady = part.kind === 'test' ? isSteadyTest(part, answers, on) : partsOf(part).map(settle).every(Boolean);
    if (isSteady) settled.set(part, decide(part, answers, on, settled));
    return isSteady;
  };
  settle(rule);
  return settled;
}

/** A test that does not ask for the day, or one that waits for an answer; once its documents speak, they go on speaking. */
const isSteadyTest = ({ since, needs, judge }: Test, answers: Answers, on: Day): boolean =>
  on >= since && (judge.length < 2 || needs.some((field) => answers[field] === undefined));

function partsOf(rule: Exclude<Rule, Test>): readonly Rule[] {
  switch (rule.kind) {
    case 'all':
    case 'any':
      return rule.of;
    case 'when':
      return [rule.condition, rule.then, rule.otherwise];
    case 'first':
      return rule.of.map((option) => option.rule);
    default:
      return rule satisfies never;
  }
}
