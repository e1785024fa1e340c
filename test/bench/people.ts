/** The people every candidate of the bench has to agree on, each on a day: who may renew, and who may not. */
import type { Answers } from '../../rules/applicant.ts';
import type { Day } from '../../rules/days.ts';
import { freelancer, on, professor, without } from '../rules/people.ts';

export type Person = { readonly who: string; readonly answers: Answers; readonly on: Day; readonly mayRenew: boolean };

const may = (who: string, answers: Answers, day: Day = on): Person => ({ who, answers, on: day, mayRenew: true });
const mayNot = (who: string, answers: Answers, day: Day = on): Person => ({ who, answers, on: day, mayRenew: false });

const mcsa: Answers = { ...freelancer, certifications: ['mcsa-web-applications'], lastClassOn: '2021-02-01', anniversary: '2021-12-13' };
const survey: Answers = { ...without(freelancer, 'mtmId', 'mtmDataShown'), validation: 'survey' };
const firstYear: Answers = { ...freelancer, firstYear: true };

export const people: readonly Person[] = [
  may('a freelancer with MTM data', freelancer),
  may('on the anniversary', freelancer, '2022-12-13'),
  mayNot('a day after the anniversary', freelancer, '2022-12-14'),
  may('a class 365 days ago', { ...freelancer, lastClassOn: '2021-10-01' }),
  mayNot('a class 366 days ago', { ...freelancer, lastClassOn: '2021-09-30' }),
  mayNot('a class that is still ahead', { ...freelancer, lastClassOn: '2022-10-02' }),
  may('a certification on the last day of its six months', mcsa, '2021-07-31'),
  mayNot('a certification a day after that', mcsa, '2021-08-01'),
  mayNot('a fundamentals certification', { ...freelancer, certifications: ['AZ-900'] }),
  may('two certifications of which one counts', { ...freelancer, certifications: ['AZ-900', 'azure-data-engineer-associate'] }),
  may('another survey tool', survey),
  may('MTM without the data', { ...freelancer, mtmDataShown: false }),
  mayNot('no record', { ...freelancer, validation: 'none' }),
  may('the waiver form', professor),
  may('government, without any record', { ...professor, employerType: 'government', validation: 'none' }),
  mayNot('the waiver form and no course taught', { ...professor, coursesTaught: 0 }),
  mayNot('the waiver form and a course too old', { ...professor, courseDate: '2021-09-30' }),
  may('a class in the first year', { ...firstYear, lastClassOn: '2021-12-13' }),
  mayNot('a class before the first year', { ...firstYear, lastClassOn: '2021-12-12' }),
  mayNot('before the oldest document', freelancer, '2019-11-25'),
];
