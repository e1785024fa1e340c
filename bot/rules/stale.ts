/** Which documents nobody has compared with their facts lately, and which decisions rest on them. */
import { daysBetween } from '../../rules/days.ts';
import { type DecisionId, decisions } from '../../rules/decisions/index.ts';
import { type FactId, sourceOf } from '../../rules/facts/index.ts';
import type { Rule } from '../../rules/rule.ts';
import { type SourceId, sources } from '../../rules/sources.ts';

export type Stale = {
  readonly source: SourceId;
  readonly title: string;
  readonly dated: string;
  readonly checkedOn: string;
  readonly days: number;
  readonly decisions: readonly DecisionId[];
};

/** Sources last checked more than `days` before `on`, the longest ago first. */
export const staleSources = (on: string, days: number): Stale[] =>
  (Object.keys(sources) as SourceId[])
    .map((source) => ({
      source,
      title: sources[source].title,
      dated: sources[source].dated,
      checkedOn: sources[source].checkedOn,
      days: daysBetween(sources[source].checkedOn, on),
      decisions: (Object.keys(decisions) as DecisionId[]).filter((id) =>
        factsIn(decisions[id].rule).some((fact) => sourceOf(fact) === source),
      ),
    }))
    .filter((each) => each.days > days)
    .sort((a, b) => b.days - a.days);

export function factsIn(rule: Rule): readonly FactId[] {
  switch (rule.kind) {
    case 'test':
      return rule.facts;
    case 'all':
    case 'any':
      return rule.of.flatMap(factsIn);
    case 'when':
      return [rule.condition, rule.then, rule.otherwise].flatMap(factsIn);
    case 'first':
      return rule.of.flatMap((option) => factsIn(option.rule));
    default:
      return rule satisfies never;
  }
}
