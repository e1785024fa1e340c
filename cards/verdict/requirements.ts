/** Each requirement with its sign, its reason and its source; and what would have to be different for a yes. */

import type { Because, Explained, RequirementReason } from '../../rules/explain.ts';
import type { Verdict } from '../../rules/reasons.ts';
import type { Requirement } from '../../rules/rule.ts';
import { literal } from '../card.ts';
import { withTyped } from '../typed.ts';
import type { Words } from '../words/words.ts';

export type RequirementModel = {
  readonly name: Requirement;
  readonly icon: string;
  readonly verdict: string;
  readonly color: string;
  readonly title: string;
  readonly because: string;
  readonly source: string;
  /** The same without the names of the documents, which stand once more at the end of a verdict. */
  readonly facts: string;
};

/** Never by colour alone: a sign and a word go with each. */
export const looks: Record<Verdict, { icon: string; style: string; color: string }> = {
  yes: { icon: '✔', style: 'good', color: 'good' },
  no: { icon: '✖', style: 'attention', color: 'attention' },
  unknown: { icon: '?', style: 'warning', color: 'warning' },
};

export function requirementModel(
  { requirement: name, verdict, because, facts, sources }: RequirementReason,
  explained: Explained,
  words: Words,
): RequirementModel {
  return {
    name,
    icon: looks[verdict].icon,
    color: looks[verdict].color,
    verdict: words.verdicts[verdict],
    title: words.requirements[name],
    because: sayReasons(because, words),
    source: explained.sources
      .filter(({ id }) => sources.includes(id))
      .map(({ id, title, dated }) =>
        words.source(
          title,
          words.dated(dated),
          facts.filter((fact) => fact.startsWith(`${id}-`)),
        ),
      )
      .join(' · '),
    facts: facts.join(', '),
  };
}

export const sayReasons = (because: readonly Because[], words: Words): string =>
  literal(words.sentences(because.map(({ reason, values }) => (words.reasons[reason] as (values: unknown) => string)(withTyped(values)))));

/** By the names of the requirements, as their reasons stand right above; a reason that carries none of them is said again. */
export function nearestYes({ nearestYes: nearest, reasons, verdict }: Explained, words: Words): string {
  if (!nearest || verdict === 'yes') return '';
  const change = nearest.change.map((each) => {
    const part = reasons.find(({ because }) => because.some((other) => JSON.stringify(other) === JSON.stringify(each)));
    return part ? words.requirements[part.requirement] : sayReasons([each], words);
  });
  const tell = nearest.tell.map((field) => words.fields[field].label);
  return words.sentences([
    ...(change.length > 0 ? [words.nearestChange([...new Set(change)])] : []),
    ...(tell.length > 0 ? [words.nearestTell(tell)] : []),
  ]);
}
