/** What an interview is made of: which fields stand together on a page. What it asks follows from its decision. */
import type { Field } from '../../rules/applicant.ts';
import type { Rule } from '../../rules/rule.ts';

/** Every page that an interview can have; each has its words in both languages. */
export const pageIds = ['profile', 'employer', 'requirements'] as const;
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
