/** What an interview is made of: which fields stand together on a page. What it asks follows from its decision. */
import type { Field } from '../../rules/applicant.ts';
import { nothing, type Rule } from '../../rules/rule.ts';

/** Pages that stand for one of the enrollment tool's own; what is answered there is what is typed there. */
export const toolPageIds = [
  ...(['profile', 'new-profile', 'profile-again', 'employer', 'alumni-profile', 'alumni-employer'] as const),
  ...(['requirements', 'entry-requirements', 'return-requirements', 'rejoin-requirements', 'waiver-form'] as const),
] as const;
export type ToolPageId = (typeof toolPageIds)[number];

/** Every page that an interview can have; each has its words in both languages. */
export const pageIds = [
  ...toolPageIds,
  ...(['status', 'period', 'teaching', 'class-proof', 'standing'] as const),
  ...(['college-staff', 'earlier-proof', 'reference', 'reference-from', 'waiver-employer'] as const),
  ...(['certification', 'coverage', 'approval', 'review', 'passcode', 'upload', 'upload-file'] as const),
  ...(['fee', 'fee-country', 'contact'] as const),
  ...(['training', 'mcts', 'wanted-level', 'competency', 'gold', 'silver'] as const),
  ...(['partner-level', 'kpis', 'kpi-month', 'kpi-evidence', 'kpi-details', 'landing-page', 'directory-entry'] as const),
  ...(['institution', 'licensing', 'exams', 'testing-center', 'exam-count'] as const),
  ...(['vouchers', 'months-left', 'certification-level'] as const),
  ...(['code-change', 'code-event', 'code-event-day', 'code-kind', 'code-dates'] as const),
] as const;
export type PageId = (typeof pageIds)[number];

export type Page = {
  readonly id: PageId;
  /** In the order they are asked. Those that do not belong to a person's case are left out for them. */
  readonly fields: readonly Field[];
  /** Fields that some answers make needless: the card does not insist on them, the decision does where it has to. */
  readonly mayStayEmpty: readonly Field[];
  /** Fields that decide nothing and are only prepared for the enrollment tool. */
  readonly forTheTool?: readonly Field[];
};

export type InterviewSpec = {
  /** What has to be filled in for the application itself, besides what the decision needs. */
  readonly prepare: Rule;
  readonly pages: readonly Page[];
};

export const page = (id: PageId, fields: readonly Field[], mayStayEmpty: readonly Field[] = []): Page => ({ id, fields, mayStayEmpty });

/** An interview that only leads to an answer: there is nothing to prepare. */
export const asking = (...pages: readonly Page[]): InterviewSpec => ({ prepare: nothing, pages });
