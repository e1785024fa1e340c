/** What a support agent is shown of somebody else's message. */
import type { Answers, Field } from '../../rules/applicant.ts';
import type { ContactId } from '../../rules/contacts.ts';
import type { ContradictionId } from '../../rules/contradictions/index.ts';
import type { Day } from '../../rules/days.ts';
import type { DecisionId } from '../../rules/decisions/index.ts';
import type { Explained } from '../../rules/explain.ts';
import type { FactId, Text } from '../../rules/facts/index.ts';
import type { ReportId } from '../../rules/reports.ts';
import type { Outcome } from '../../rules/rule.ts';
import type { Language } from '../language.ts';
import type { AnswerView, FieldView } from '../view.ts';

export type TriageView = {
  readonly kind: 'triage';
  /** The day the rules are taken at. */
  readonly on: Day;
  /** As it came, cut to what is read of it. */
  readonly message: string;
  /** The language to answer in. */
  readonly asker: Language;
  /** One for each question; none where nothing in it is about the programme. */
  readonly parts: readonly TriagePart[];
  /** What else is asked, in their words, that nothing was found for. */
  readonly unread: readonly string[];
  /** What is told and what is missing, to be looked over and corrected. */
  readonly fields: readonly FieldView[];
  /** What the message told, or the agent corrected. */
  readonly told: readonly Field[];
  /** Those of `told` that the agent put there. */
  readonly corrected: readonly Field[];
  readonly answers: Answers;
};

export type TriagePart = {
  /** In the person's own words. */
  readonly question: string;
  /** What it is about; where nobody asks about their own case, nothing is decided. */
  readonly decision: DecisionId | undefined;
  /** The decision on what they told. */
  readonly explained: Explained | undefined;
  /** The way of the programme it is about, as far as it can be told. */
  readonly journey: Outcome | undefined;
  /** The shortest list of what to ask back; empty once there is a verdict, or where nothing depends on the person. */
  readonly missing: readonly Field[];
  readonly answer: AnswerView | undefined;
  /** What the answer is asked by. */
  readonly label: Text | undefined;
  /** No document says it. */
  readonly isSilent: boolean;
  readonly contradictions: readonly ContradictionId[];
  readonly reports: readonly ReportId[];
  readonly contact: { readonly contact: ContactId; readonly facts: readonly FactId[] };
};
