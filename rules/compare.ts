/** What is different now: two sets of answers to the same decision, requirement by requirement. */
import { type Answers, type Field, fields } from './applicant.ts';
import type { Day } from './days.ts';
import { decide, type TestFinding } from './decide.ts';
import { decisive, outcomesOf, requirementsOf } from './finding.ts';
import type { Verdict } from './reasons.ts';
import type { Outcome, Requirement, Rule } from './rule.ts';

export type Difference = {
  readonly fields: readonly Field[];
  readonly verdict: { readonly before: Verdict; readonly after: Verdict };
  readonly outcome: { readonly before: Outcome | undefined; readonly after: Outcome | undefined };
  /** Only those whose verdict, reason or values are other ones. */
  readonly requirements: readonly {
    readonly requirement: Requirement;
    readonly before: Verdict;
    readonly after: Verdict;
    readonly because: readonly TestFinding[];
    /** The same verdict for the same reason, with other dates, numbers or names. */
    readonly onlyValues: boolean;
  }[];
};

export function compare(rule: Rule, before: Answers, after: Answers, on: Day): Difference {
  const [was, is] = [decide(rule, before, on), decide(rule, after, on)];
  const earlier = new Map(requirementsOf(was).map((part) => [part.requirement, part]));
  return {
    fields: fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field])),
    verdict: { before: was.verdict, after: is.verdict },
    outcome: { before: outcomesOf(was)[0], after: outcomesOf(is)[0] },
    requirements: requirementsOf(is).flatMap((part) => {
      const old = earlier.get(part.requirement);
      const because = decisive(part);
      const onlyValues = old?.verdict === part.verdict && reasons(decisive(old)) === reasons(because);
      if (old && onlyValues && values(decisive(old)) === values(because)) return [];
      return [{ requirement: part.requirement, before: old?.verdict ?? 'unknown', after: part.verdict, because, onlyValues }];
    }),
  };
}

const values = (some: readonly TestFinding[]): string => JSON.stringify(some.map((each) => each.values));
const reasons = (some: readonly TestFinding[]): string => some.map(({ reason }) => reason).join();
