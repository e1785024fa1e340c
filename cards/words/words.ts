/** Every sentence the assistant can say, as a type: a language that leaves one out does not check. */
import type { PageId, ToolPageId } from '../../dialogs/interviews/spec.ts';
import type { MenuNote, Remark } from '../../dialogs/view.ts';
import type { NoticeCode, Notices, StepCode, Steps } from '../../rules/advice.ts';
import type { ChoiceField, ChoiceOf, Field } from '../../rules/applicant.ts';
import type { Day } from '../../rules/days.ts';
import type { DecisionId } from '../../rules/decisions/index.ts';
import type { ProblemCode, Problems } from '../../rules/input.ts';
import type { Reason, Reasons, Verdict } from '../../rules/reasons.ts';
import type { Outcome, Requirement } from '../../rules/rule.ts';

export type FieldWords = {
  readonly label: string;
  readonly hint?: string;
};

export type PageWords = {
  readonly name: string;
  readonly intro: string;
  readonly introForWaiver?: string;
  /** True for the enrollment tool's own pages. */
  readonly tool?: boolean;
};
export type ToolPageWords = PageWords & { readonly tool: true };

export type Words = {
  readonly day: (day: Day) => string;
  /** A source's own date, `YYYY-MM-DD` or `YYYY-MM`. */
  readonly dated: (dated: string) => string;
  /** A label that says its field has to be filled in. */
  readonly required: (label: string) => string;
  readonly yes: string;
  readonly no: string;

  readonly fields: { readonly [F in Field]: FieldWords };
  readonly choices: { readonly [F in ChoiceField]: { readonly [C in ChoiceOf<F>]: string } };
  readonly certificationOutsideTheList: { readonly 'newer-role-based': string; readonly fundamentals: string; readonly another: string };
  /** Where choices are searched by typing. */
  readonly chooseCertification: string;
  /** Where choices are folded up. */
  readonly chooseOne: string;
  readonly noSkillsCertificate: string;
  readonly problems: { readonly [C in ProblemCode]: (values: Problems[C]) => string };
  /** Names the fields that need mending. */
  readonly problemsAbove: (labels: readonly string[]) => string;

  readonly titles: { readonly [D in DecisionId]: string };
  readonly pages: { readonly [P in PageId]: P extends ToolPageId ? ToolPageWords : PageWords };
  /** Which page of the enrollment tool this one stands for. */
  readonly progress: (name: string) => string;
  readonly soFar: (answers: readonly string[]) => string;

  readonly headline: { readonly [D in DecisionId]: { readonly [V in Verdict]: string } };
  readonly verdicts: { readonly [V in Verdict]: string };
  readonly requirements: { readonly [R in Requirement]: string };
  /** The ways between which a decision chooses, as a noun or a phrase that can stand after a colon. */
  readonly outcomes: { readonly [O in Outcome]: string };
  readonly reasons: { readonly [R in Reason]: (values: Reasons[R]) => string };
  readonly source: (title: string, dated: string, facts?: readonly string[]) => string;
  /** A statement with the facts it rests on. */
  readonly cited: (text: string, facts: readonly string[]) => string;
  /** Puts sentences one after the other. */
  readonly sentences: (each: readonly string[]) => string;
  readonly lastDayToAct: (day: Day) => string;
  readonly afterLastDay: (ending: readonly Requirement[]) => string;
  /** Why a requirement is no longer met the day after, where its name alone does not say it. */
  readonly endings: { readonly [R in Requirement]?: string };
  readonly becomesYesOn: (day: Day) => string;
  readonly stepsTitle: { readonly [V in Verdict]: string };
  readonly steps: { readonly [S in StepCode]: (values: Steps[S]) => string };
  readonly noticesTitle: string;
  readonly notices: { readonly [N in NoticeCode]: (values: Notices[N]) => string };
  readonly sourcesTitle: string;
  readonly takenOn: (day: Day) => string;
  readonly notADecision: string;

  readonly menus: { readonly [M in MenuNote]: string };
  readonly remarks: { readonly [R in Remark]: string };
  readonly confirmCancel: string;
  readonly wentWrong: (reference: string) => string;
  readonly buttons: {
    readonly next: string;
    readonly checkRenewal: string;
    readonly change: string;
    readonly startOver: string;
    readonly cancel: string;
    readonly yesStop: string;
    readonly goOn: string;
    readonly otherLanguage: string;
  };
};
