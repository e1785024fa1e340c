/** What is to be shown, as data: cards/ gives it a look and words. */
import type { Answers, Field } from '../rules/applicant.ts';
import type { Explained } from '../rules/explain.ts';
import type { Problem } from '../rules/input.ts';
import type { InterviewId, PageId } from './interview.ts';

/** Which card this is, so that a click on it can be told from one on an older card. */
export type CardRef = { readonly interview: InterviewId; readonly page: string; readonly rev: number; readonly token: string };

export type FieldView = {
  readonly field: Field;
  readonly required: boolean;
  readonly value: Answers[Field] | string;
  readonly problem: Problem | undefined;
  /** For fields that offer named things beyond their own few choices. */
  readonly choices: readonly { readonly value: string; readonly name: string }[];
};

export type PageView = {
  readonly kind: 'page';
  readonly page: PageId;
  readonly ref: CardRef;
  readonly fields: readonly FieldView[];
  /** What pages before this one have brought. */
  readonly earlier: readonly Field[];
  readonly answers: Answers;
};

/** A short message with the few things one can do next. */
export type MenuNote =
  | 'welcome'
  | 'help'
  | 'not-understood'
  | 'cancelled'
  | 'nothing-to-cancel'
  | 'nothing-to-start-over'
  | 'personal-only'
  | 'out-of-date';

/** A sentence on its own. */
export type Remark = 'use-the-card' | 'card-out-of-date' | 'started-over' | 'language-changed';

export type View =
  | PageView
  | { readonly kind: 'verdict'; readonly ref: CardRef; readonly explained: Explained; readonly answers: Answers }
  | { readonly kind: 'confirm-cancel'; readonly ref: CardRef }
  | { readonly kind: 'menu'; readonly note: MenuNote }
  | { readonly kind: 'remark'; readonly remark: Remark };

export type Effect =
  /** A new message. */
  | { readonly kind: 'show'; readonly view: View }
  /** In place of the card that was clicked. */
  | { readonly kind: 'replace'; readonly view: View };
