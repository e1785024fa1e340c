/** What is to be shown, as data: cards/ gives it a look and words. */
import type { Answers, Field } from '../rules/applicant.ts';
import type { Difference } from '../rules/compare.ts';
import type { ContactId } from '../rules/contacts.ts';
import type { Explained } from '../rules/explain.ts';
import type { FactId, Text } from '../rules/facts/index.ts';
import type { FieldKind } from '../rules/fields/field.ts';
import type { Problem } from '../rules/input.ts';
import type { ReportId } from '../rules/reports.ts';
import type { Requirement } from '../rules/rule.ts';
import type { InterviewId } from './interviews/index.ts';
import type { PageId } from './interviews/spec.ts';
import type { Language } from './language.ts';
import type { Found, Sent } from './tickets/ticket.ts';
import type { AskerView, TicketSummary } from './tickets/views.ts';
import type { TriageView } from './triage/view.ts';

/** Which card this is, so that a click on it can be told from one on an older card. */
export type CardRef = { readonly interview: InterviewId; readonly page: string; readonly rev: number; readonly token: string };

export type FieldView = {
  readonly field: Field;
  readonly kind: FieldKind;
  readonly required: boolean;
  readonly value: Answers[Field] | string;
  readonly problem: Problem | undefined;
};

export type PageView = {
  readonly kind: 'page';
  readonly page: PageId;
  readonly ref: CardRef;
  readonly fields: readonly FieldView[];
  /** What pages before this one have brought. */
  readonly earlier: readonly Field[];
  /** Those of them that were known from another interview. */
  readonly taken: readonly Field[];
  /** What the words just typed were understood as; these count already. */
  readonly understood: readonly Field[];
  /** Where going back leads to, if anywhere. */
  readonly back: 'page' | 'verdict' | undefined;
  readonly answers: Answers;
};

export type VerdictView = {
  readonly kind: 'verdict';
  readonly ref: CardRef;
  readonly explained: Explained;
  readonly answers: Answers;
  /** The answers it rests on, in the order they are asked; each can be changed. */
  readonly given: readonly Field[];
  /** What was left out on the way, and keeps the verdict open. */
  readonly skipped: readonly Field[];
  /** Those of `given` that were known from another interview. */
  readonly taken: readonly Field[];
  /** What is different since the verdict before, after a change. */
  readonly difference: Difference | undefined;
  /** The interviews that its outcome leads to. */
  readonly next: readonly InterviewId[];
};

/** Words that can mean more than one thing: the person says which. */
export type ClarifyView = {
  readonly kind: 'clarify';
  readonly ref: CardRef;
  /** The words in question. */
  readonly said: string;
  /** Two to four; `value` is an answer as it would be kept. */
  readonly options: readonly { readonly field: Field; readonly value: Answers[Field] }[];
};

/** Why a field is asked, or what a requirement rests on: the statements of the documents. */
export type WhyView = {
  readonly kind: 'why';
  readonly items: readonly {
    readonly about: Field | Requirement;
    readonly requirements: readonly Requirement[];
    readonly facts: readonly FactId[];
  }[];
};

/** An answer by its id, and the words that name it. */
export type Topic = { readonly id: string; readonly label: Text };

export type AnswerView = {
  readonly kind: 'answer';
  /** The id of the answer, where it has one. */
  readonly entry?: string;
  readonly text: Text;
  readonly facts: readonly FactId[];
  /** Where it depends on the person. */
  readonly interview?: InterviewId | undefined;
  /** In what words it was asked: the interview takes over what they tell. */
  readonly asked?: string;
  /** What was heard later, elsewhere, about the same. */
  readonly reports?: readonly ReportId[];
  readonly related?: readonly Topic[];
};

/** A question to the experts before it is sent, with all that would go along. */
export type DraftView = {
  readonly kind: 'draft';
  readonly token: string;
  readonly question: string;
  readonly answers: Answers;
  readonly given: readonly Field[];
  readonly found: Found | null;
  readonly facts: readonly FactId[];
  /** The parts that are ticked: `field:` and its name, `found`, `facts`. */
  readonly along: readonly string[];
  /** There was no question to send. */
  readonly isEmpty: boolean;
};

/** A short message with the few things one can do next. */
export type MenuNote =
  | 'welcome'
  | 'help'
  | 'not-understood'
  | 'cancelled'
  | 'closed'
  | 'nothing-to-cancel'
  | 'nothing-to-start-over'
  | 'nothing-to-go-back-to'
  | 'nothing-to-change'
  | 'nothing-open'
  | 'out-of-date';

/** A sentence on its own. */
export type Remark =
  | 'use-the-card'
  | 'not-understood-here'
  | 'card-out-of-date'
  | 'started-over'
  | 'language-changed'
  | 'first-page'
  | 'nothing-to-skip'
  | 'skipped'
  | 'no-such-field'
  | 'nothing-answered'
  | 'cancelled-and-back'
  | 'you-are-welcome'
  | 'hello-again'
  | 'already-private'
  | 'private-failed'
  | 'paste-a-message'
  | 'continued-privately'
  | 'question-dropped'
  | 'card-no-longer-used';

export type View =
  | PageView
  | VerdictView
  | ClarifyView
  | WhyView
  | { readonly kind: 'confirm-cancel'; readonly ref: CardRef }
  /** After a day of silence: go on, or begin anew. */
  | { readonly kind: 'resume'; readonly ref: CardRef }
  /** The repairs, as buttons, while an interview is open. */
  | { readonly kind: 'open-help'; readonly ref: CardRef; readonly canSkip: boolean }
  /** All answers, each with its own change. */
  | { readonly kind: 'answers'; readonly ref: CardRef; readonly given: readonly Field[]; readonly answers: Answers }
  | { readonly kind: 'menu'; readonly note: MenuNote }
  /** Every interview, to choose one. */
  | { readonly kind: 'topics' }
  /** The short answer to a question, with the statements it rests on. */
  | AnswerView
  /** A question that could be one of two or three. */
  | { readonly kind: 'choices'; readonly options: readonly Topic[] }
  | TriageView
  | {
      readonly kind: 'person';
      readonly contact: ContactId;
      readonly facts: readonly FactId[];
      /** Where experts can be asked from here: what the question would begin with. */
      readonly experts?: { readonly question: string; readonly entry?: string | undefined; readonly interview?: InterviewId | undefined };
    }
  | DraftView
  | { readonly kind: 'question-sent' }
  /** Words that may go to the experts, too. */
  | { readonly kind: 'offer'; readonly token: string; readonly tickets: readonly TicketSummary[]; readonly attachments: number }
  | { readonly kind: 'sent-on'; readonly expert?: string }
  | { readonly kind: 'my-tickets'; readonly tickets: readonly TicketSummary[]; readonly canAsk: boolean }
  | { readonly kind: 'confirm-withdraw'; readonly ticket: TicketSummary }
  | AskerView
  /** In a group or channel: what was asked belongs in the personal chat. */
  | { readonly kind: 'personal-only'; readonly asked: string }
  /** In the personal chat: what was asked elsewhere. */
  | { readonly kind: 'continued'; readonly asked: string; readonly from: string }
  | { readonly kind: 'remark'; readonly remark: Remark };

export type Effect =
  /** A new message. */
  | { readonly kind: 'show'; readonly view: View }
  /** In place of the card that was clicked. */
  | { readonly kind: 'replace'; readonly view: View }
  /** Opens the personal chat of whoever asked, and takes the question up there. */
  | { readonly kind: 'continue-privately'; readonly text: string; readonly from: string }
  /** `draft`: the same for the same question, however often it is sent. */
  | {
      readonly kind: 'open-ticket';
      readonly draft: string;
      readonly language: Language;
      readonly topic: string | null;
      readonly sent: Sent;
    }
  /** `source`: the same for the same words. */
  | { readonly kind: 'to-ticket'; readonly ticket: string; readonly text: string; readonly source: string; readonly attachments: number }
  | { readonly kind: 'withdraw-ticket' | 'reopen-ticket'; readonly ticket: string; readonly source: string };
