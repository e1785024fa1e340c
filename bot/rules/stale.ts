/** Which documents nobody has compared with their facts lately, and which decisions rest on them. */
import { ruleBook } from '../../rules/book/index.ts';
import { contradictions } from '../../rules/contradictions/index.ts';
import { daysBetween } from '../../rules/days.ts';
import type { Decision } from '../../rules/decisions/decision.ts';
import { type DecisionId, decisions } from '../../rules/decisions/index.ts';
import { type FactId, sourceOf } from '../../rules/facts/index.ts';
import type { Rule, Test } from '../../rules/rule.ts';
import { type Source, type SourceId, sources } from '../../rules/sources.ts';

export type Stale = {
  readonly source: SourceId;
  readonly title: string;
  readonly dated: string;
  readonly checkedOn: string;
  readonly days: number;
  readonly decisions: readonly DecisionId[];
};

/** Documents last checked `days` or more before `on`, the longest ago first. */
export const staleSources = (on: string, days: number, documents: Readonly<Record<SourceId, Source>> = sources): Stale[] =>
  (Object.keys(documents) as SourceId[])
    .map((source) => ({
      source,
      title: documents[source].title,
      dated: documents[source].dated,
      checkedOn: documents[source].checkedOn,
      days: daysBetween(documents[source].checkedOn, on),
      decisions: (Object.keys(decisions) as DecisionId[]).filter((id) => behind(id).some((fact) => sourceOf(fact) === source)),
    }))
    .filter((each) => each.days >= days)
    .sort((a, b) => b.days - a.days);

/** Also what the documents contradict each other by: the Chinese page decides nothing alone, yet sides were weighed with it. */
function behind(id: DecisionId): readonly FactId[] {
  const { rule, rules }: Decision = decisions[id];
  const sides = testsIn(rule).flatMap(({ settles }) => settles.flatMap((name) => contradictions[name].sides));
  return [...factsIn(rule), ...[...rules.map((name) => ruleBook[name]), ...sides].flatMap(({ facts }) => facts)];
}

export const factsIn = (rule: Rule): readonly FactId[] => testsIn(rule).flatMap(({ facts }) => facts);

function testsIn(rule: Rule): readonly Test[] {
  switch (rule.kind) {
    case 'test':
      return [rule];
    case 'all':
    case 'any':
      return rule.of.flatMap(testsIn);
    case 'when':
      return [rule.condition, rule.then, rule.otherwise].flatMap(testsIn);
    case 'first':
      return rule.of.flatMap((option) => testsIn(option.rule));
    default:
      return rule satisfies never;
  }
}
