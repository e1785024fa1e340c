/** Somebody who wants to become an MCT. */
import type { Answers } from '../../../rules/applicant.ts';
import { type Because, together } from './because.ts';
import type { Person } from './person.ts';

export const azure: Answers = { certifications: ['azure-administrator-associate'] };
export const listed: Because = ['yes', 'listed'];
export const byCertificate: Because = ['yes', 'skills-certificate-listed'];
export const upload = { code: 'upload-skills-proof', values: { formats: ['jpeg', 'doc', 'pdf'] } };

export const enrol = (
  title: string,
  answers: Answers,
  [certification, skill]: readonly [Because, Because],
  { on = '2022-10-01', facts = [], missing = [], says = [] }: Partial<Pick<Person, 'on' | 'facts' | 'missing' | 'says'>> = {},
): Person => {
  const because = { certification, skill };
  const verdict = together([certification, skill]);
  return { title, decision: 'enrol', answers, on, verdict, because, missing, facts: ['P-18', 'P-19', ...facts], says };
};
