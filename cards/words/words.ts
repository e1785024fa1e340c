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
import type { TicketWords } from './ticket-words.ts';

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
  /** As the schema of cards wants it: two letters. */
  readonly lang: 'en' | 'zh';
  readonly day: (day: Day) => string;
  /** A source's own date, `YYYY-MM-DD` or `YYYY-MM`. */
  readonly dated: (dated: string) => string;
  /** By its code of ISO 3166-1. */
  readonly country: (code: string) => string;
  /** A name and what it stands for. */
  readonly pair: (name: string, value: string) => string;
  readonly bracketed: (name: string, more: string) => string;
  /** How many of a list are left out. */
  readonly andMore: (count: number) => string;
  /** A label that says its field has to be filled in. */
  readonly required: (label: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly none: string;

  readonly fields: { readonly [F in Field]: FieldWords };
  /** Each field as a question in a letter. */
  readonly asks: { readonly [F in Field]: string };
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
  /** What the words just typed were taken for. */
  readonly understood: (answers: readonly string[]) => string;
  /** What another interview brought. */
  readonly taken: (answers: readonly string[]) => string;

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
  /** What to write to support, around the details it asks for. */
  readonly letters: { readonly [D in 'kpi-dispute' | 'directory']: { readonly opening: string; readonly closing: string } };
  readonly letterTitle: string;
  readonly stepsTitle: { readonly [V in Verdict]: string };
  readonly steps: { readonly [S in StepCode]: (values: Steps[S]) => string };
  readonly noticesTitle: string;
  readonly notices: { readonly [N in NoticeCode]: (values: Notices[N]) => string };
  readonly sourcesTitle: string;
  readonly takenOn: (day: Day) => string;
  readonly notADecision: string;

  /** A statement's id, or its document, with the lines it stands in. */
  readonly place: (where: string, lines: readonly string[]) => string;

  /** The words in the middle of a card that can be pressed; the longer ones are read aloud and say what it is about. */
  readonly whyWord: string;
  readonly whyOf: (name: string) => string;
  readonly change: string;
  readonly changeOf: (name: string) => string;
  /** Above two or three answers to choose from. */
  readonly whichOne: string;
  readonly answer: string;
  readonly answerOf: (name: string) => string;

  readonly yourAnswers: string;
  readonly stillOpen: string;
  /** The headline while answers are left open: before that, nobody has to be sent to support. */
  readonly answersMissing: string;
  /** Marks an answer that another interview brought. */
  readonly fromBefore: (answer: string) => string;
  /** Names the requirements, or says the reasons, that would have to be different for a yes. */
  readonly nearestChange: (names: readonly string[]) => string;
  readonly nearestTell: (labels: readonly string[]) => string;

  /** The line above the differences that a change made; where it made none, it says so. */
  readonly differentNow: (changed: readonly string[], anything: boolean) => string;
  readonly becameDifferent: (name: string, before: string, after: string) => string;
  readonly forAnotherReason: (name: string, verdict: string) => string;
  readonly withOtherDetails: (name: string, verdict: string) => string;
  readonly theAnswer: string;
  readonly theOutcome: string;
  readonly answersYesNo: { readonly [V in Verdict]: string };

  readonly why: {
    readonly askedFor: (requirements: readonly string[]) => string;
    readonly asksNothing: string;
    readonly documentsSay: string;
    readonly nothingStated: string;
    readonly more: (count: number) => string;
  };

  /** Of somebody else's message, for a support agent. */
  readonly triage: {
    readonly title: string;
    /** By the language of the message. */
    readonly writtenIn: { readonly en: string; readonly zh: string };
    readonly topic: (title: string) => string;
    readonly journey: (name: string) => string;
    readonly general: string;
    readonly askBack: (labels: readonly string[]) => string;
    readonly silent: string;
    readonly contradiction: (documents: { readonly sides: readonly string[]; readonly followed: string }) => string;
    readonly contact: (whom: string) => string;
    readonly unread: (questions: readonly string[]) => string;
    readonly told: string;
    readonly nothingTold: string;
    readonly corrected: (answer: string) => string;
    readonly correct: string;
    readonly again: string;
    readonly message: string;
    readonly reply: string;
    readonly nothingFound: string;
    /** The reply, in the language of whoever asked. */
    readonly letter: {
      readonly greeting: string;
      readonly thanks: string;
      readonly about: (title: string) => string;
      readonly silent: string;
      readonly because: (reason: string) => string;
      readonly lastDay: (day: string) => string;
      readonly contact: (whom: string) => string;
      readonly toTell: (count: number) => string;
      readonly source: (source: string) => string;
      readonly nothingFound: string;
      readonly footer: (on: string) => string;
      readonly closing: string;
    };
  };

  readonly menus: { readonly [M in MenuNote]: readonly string[] };
  readonly remarks: { readonly [R in Remark]: string };
  readonly clarify: (said: string) => string;
  readonly confirmCancel: string;
  readonly welcomeBack: (title: string, page: string) => string;
  readonly atTheVerdict: string;
  readonly openHelp: { readonly intro: string; readonly commands: readonly string[] };
  readonly answersTitle: string;
  readonly noAnswers: string;
  readonly topicsLabel: string;
  readonly chooseTopic: string;
  readonly person: (whom: string) => string;
  readonly tickets: TicketWords;
  readonly personalOnly: string;
  readonly continued: (asked: string, from: string) => string;
  /** A group chat or a channel that the client gives no name for. */
  readonly namelessPlace: string;
  /** At a button that was pressed, where the answer is a message of its own. */
  readonly seeBelow: string;
  readonly wentWrong: (reference: string) => string;
  /** On top of a message that may have arrived before. */
  readonly sentAgain: string;
  /** Nothing was taken in, as the store fails. */
  readonly notSaved: string;
  /** Nothing was taken in, as there is too much at once. */
  readonly tooMuch: string;
  readonly extension: {
    /** Beside an answer that says what the documents leave out. */
    readonly silent: string;
    readonly nothingFound: (said: string) => string;
    /** Below the last page of results. */
    readonly nothingMore: string;
    readonly triageTitle: string;
    readonly paste: string;
    readonly message: string;
    readonly nothingToRead: string;
    readonly nothingPasted: string;
    readonly read: string;
    readonly onlyTheFirst: (characters: number) => string;
    readonly recompute: string;
    readonly insert: string;
    /** When there are corrections, and the reply had been changed by hand. */
    readonly replyKept: string;
    readonly noReply: string;
    readonly unreadable: string;
  };
  readonly buttons: {
    readonly next: string;
    readonly back: string;
    readonly cancel: string;
    readonly help: string;
    readonly skip: string;
    readonly startOver: string;
    readonly resume: string;
    readonly change: string;
    readonly goOnWith: (title: string) => string;
    readonly person: string;
    readonly whichJourney: string;
    readonly checkRenewal: string;
    readonly checkMine: (title: string) => string;
    readonly topics: string;
    readonly start: string;
    readonly inPrivate: string;
    readonly yesStop: string;
    readonly goOn: string;
    readonly otherLanguage: string;
  };
};
