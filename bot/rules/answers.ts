/** Which answers a test takes: tried out one by one where a question has only a few. */
import { type Answers, choicesOf, type Field, kindOf } from '../../rules/applicant.ts';
import type { Verdict } from '../../rules/reasons.ts';
import type { Test } from '../../rules/rule.ts';
import type { Speaker } from './cite.ts';
import { printWords } from './words.ts';

type Tried = { readonly value: string | boolean | readonly string[]; readonly label: string };

function answersTo(field: Field, { words }: Speaker): readonly Tried[] {
  const named: Readonly<Record<string, Readonly<Record<string, string>>>> = words.choices;
  switch (kindOf(field)) {
    case 'yes-no':
      return [
        { value: true, label: words.yes },
        { value: false, label: words.no },
      ];
    case 'choice':
      return choicesOf(field).map((value) => ({ value, label: named[field]?.[value] ?? value }));
    case 'choices':
      return choicesOf(field).map((value) => ({ value: [value], label: named[field]?.[value] ?? value }));
    default:
      return [];
  }
}

const signs: readonly (readonly [Verdict, string])[] = [
  ['yes', '✔'],
  ['no', '✖'],
  ['unknown', '?'],
];

/** `✔ Yes`, `✖ No` with the answers after it; nothing for questions whose answers are endless, or that ask two things at once. */
export function answersTaken({ needs, judge }: Test, speaker: Speaker, on: string): string[] {
  const [field, ...others] = needs;
  if (!field || others.length > 0) return [];
  const tried = answersTo(field, speaker).map(({ value, label }) => ({ label, verdict: judge({ [field]: value } as Answers, on).verdict }));
  return signs.flatMap(([verdict, sign]) => {
    const labels = tried.filter((each) => each.verdict === verdict).map(({ label }) => label);
    return labels.length > 0 ? [`${sign} ${printWords[speaker.language].list(labels)}`] : [];
  });
}
