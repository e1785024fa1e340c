/** What is different now, after an answer was changed. */
import type { Difference } from '../../rules/compare.ts';
import type { Words } from '../words/words.ts';

export function differenceLines({ fields, verdict, outcome, requirements }: Difference, words: Words): string[] {
  const outcomeIn = (name: typeof outcome.after) => (name ? words.outcomes[name] : words.none);
  const lines = [
    ...(verdict.before === verdict.after
      ? []
      : [words.becameDifferent(words.theAnswer, words.answersYesNo[verdict.before], words.answersYesNo[verdict.after])]),
    ...(outcome.before === outcome.after
      ? []
      : [words.becameDifferent(words.theOutcome, outcomeIn(outcome.before), outcomeIn(outcome.after))]),
    // Why it is so stands with the requirements, right below.
    ...requirements.map(({ requirement, before, after, onlyValues }) => {
      const name = words.requirements[requirement];
      const verdicts = [words.verdicts[before].toLowerCase(), words.verdicts[after].toLowerCase()] as const;
      if (onlyValues) return words.withOtherDetails(name, verdicts[1]);
      return before === after ? words.forAnotherReason(name, verdicts[1]) : words.becameDifferent(name, ...verdicts);
    }),
  ];
  const changed = fields.map((field) => words.fields[field].label);
  return [words.differentNow(changed, lines.length > 0), ...lines];
}
