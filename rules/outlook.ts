/** What later days can change about a decision: looking far ahead, the parts that stay as they are need no second look. */
import type { Answers } from './applicant.ts';
import type { Day } from './days.ts';
import { decide, type Finding, type Settled } from './decide.ts';
import type { Rule, Test } from './rule.ts';

export type Outlook = {
  /** The parts that come out the same on every later day. */
  readonly settled: Settled;
  /** The days on which anything else may turn, in no order; undefined when it may be any day. */
  readonly turns: readonly Day[] | undefined;
};

export function outlook(rule: Rule, answers: Answers, on: Day): Outlook {
  const settled = new Map<Rule, Finding>();
  let turns: Day[] | undefined = [];
  const settle = (part: Rule): boolean => {
    if (part.kind === 'test') {
      const days = turnsOf(part, answers, on);
      turns = days && turns ? [...turns, ...days] : undefined;
      if (days?.length !== 0) return false;
      // All parts are looked at, also after one that changes.
    } else if (!partsOf(part).map(settle).every(Boolean)) return false;
    settled.set(part, decide(part, answers, on, settled));
    return true;
  };
  settle(rule);
  return { settled, turns };
}

/** A test that does not ask for the day turns only where its documents begin to speak, and so does one that waits for an answer. */
function turnsOf({ since, needs, judge, turns }: Test, answers: Answers, on: Day): readonly Day[] | undefined {
  const begins = on < since ? [since] : [];
  if (judge.length < 2 || needs.some((field) => answers[field] === undefined)) return begins;
  if (!turns) return undefined;
  return [...begins, ...turns(answers).filter((day) => day > on)];
}

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
