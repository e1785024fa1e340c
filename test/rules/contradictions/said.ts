/** What a decision tells somebody, taken apart, and everything the assistant can say in a language. */
import { wordsIn } from '../../../cards/render.ts';
import { verdictText as textOf } from '../../../cards/verdict/index.ts';
import type { Language } from '../../../dialogs/language.ts';
import type { Notice, Step } from '../../../rules/advice.ts';
import type { Answers } from '../../../rules/applicant.ts';
import type { DecisionId } from '../../../rules/decisions/index.ts';
import { type Explained, explain } from '../../../rules/explain.ts';

export const on = '2022-10-01';

/** The verdict of each requirement, with the codes of what carries it. */
export const because = ({ reasons }: Explained) =>
  Object.fromEntries(reasons.map((each) => [each.requirement, [each.verdict, ...each.because.map(({ reason }) => reason)]]));

export const stepCodes = ({ steps }: Explained): string[] => steps.map(({ code }) => code);
export const noticeCodes = ({ notices }: Explained): string[] => notices.map(({ code }) => code);
export const stepOf = ({ steps }: Explained, code: Step['code']): Step | undefined => steps.find((each) => each.code === code);
export const noticeOf = ({ notices }: Explained, code: Notice['code']): Notice | undefined => notices.find((each) => each.code === code);

/** The sentence for a reason, a step or a notice, with the values it has for this person. */
type Coded = { readonly code: string; readonly values: unknown };
type Sayings = Readonly<Record<string, (values: unknown) => string>>;
export const sayStep = ({ code, values }: Coded, language: Language): string =>
  ((wordsIn[language].steps as unknown as Sayings)[code] ?? unsaid(code))(values);
export const sayNotice = ({ code, values }: Coded, language: Language): string =>
  ((wordsIn[language].notices as unknown as Sayings)[code] ?? unsaid(code))(values);
export const sayReason = ({ code, values }: Coded, language: Language): string =>
  ((wordsIn[language].reasons as unknown as Sayings)[code] ?? unsaid(code))(values);

const unsaid = (code: string) => (): string => {
  throw new Error(`There are no words for ${code}.`);
};

/** The whole verdict as text. */
export const verdictText = (decision: DecisionId, answers: Answers, day: string, language: Language): string =>
  textOf(explain(decision, answers, day), wordsIn[language]);

/** Every text in a language: sentences as they stand, those that take values as they are written. */
export function everyText(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (typeof node === 'function') return [String(node)];
  return node && typeof node === 'object' ? Object.values(node).flatMap(everyText) : [];
}
