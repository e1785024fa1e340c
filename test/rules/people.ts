/** Two people who may renew on 1 October 2022; a test changes one thing about them. */
import type { Answers } from '../../rules/applicant.ts';

export const on = '2022-10-01';

export const freelancer: Answers = {
  employerType: 'freelancer',
  certifications: ['azure-administrator-associate'],
  anniversary: '2022-12-13',
  firstYear: false,
  validation: 'mtm',
  mtmId: 'vkim',
  mtmDataShown: true,
  lastClassOn: '2022-05-02',
};

export const professor: Answers = {
  employerType: 'academic',
  institutionName: 'Contoso University',
  certifications: ['azure-developer-associate'],
  anniversary: '2022-12-13',
  firstYear: false,
  coursesTaught: 2,
  courseName: 'Azure for developers',
  courseDate: '2022-05-02',
  participants: 10,
  organisation: 'Contoso University',
  managerName: 'Kim Lee',
  managerEmail: 'kim@contoso.com',
};

/** Takes fields away again. */
export const without = (answers: Answers, ...fields: (keyof Answers)[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([field]) => !fields.includes(field as keyof Answers)));
