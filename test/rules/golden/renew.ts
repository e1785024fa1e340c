/** A member who wants to renew and meets every requirement but those that are told otherwise. */
import type { Answers } from '../../../rules/applicant.ts';
import { on } from '../people.ts';
import { type Because, together } from './because.ts';
import type { Person } from './person.ts';

const well = {
  certification: ['yes', 'listed'],
  teaching: ['yes', 'class-in-window', 'in-membership-year'],
  evidence: ['yes', 'mtm-shows-it'],
  deadline: ['yes', 'before-the-anniversary'],
} as const satisfies Record<string, Because>;

export const renew = (
  title: string,
  answers: Answers,
  because: Partial<Record<keyof typeof well, Because>>,
  { on: day = on, facts = ['P-39', 'P-40', 'P-38', 'G-61'], missing = [], says = [] }: Partial<Person> = {},
): Person => {
  const all = { ...well, ...because };
  const verdict = together(Object.values(all));
  const eachCourse = { code: 'certification-for-each-course' };
  return { title, decision: 'renew', answers, on: day, verdict, because: all, missing, facts, says: [eachCourse, ...says] };
};
