/** People with volume licensing: which packs, how many vouchers, and what becomes of their codes. */
import { codePeople } from './codes.ts';
import { examPackPeople } from './exam-packs.ts';
import type { Person } from './person.ts';

const team = { people: 20, certificationsEach: 2, examsPerCertification: 3 } as const;
const sized = { decision: 'vouchers', on: '2022-10-01', verdict: 'yes', facts: ['V-47', 'V-59', 'V-60'] } as const;
const counted = { 'voucher-count': ['yes', 'vouchers-needed'] } as const;
const enough = { ...counted, preparation: ['yes', 'time-enough'] } as const;
const tooShort = { ...counted, preparation: ['no', 'time-too-short'] } as const;
const count = (needed: number) => ({ reason: 'vouchers-needed', values: { needed } });

const vouchers: Person[] = [
  {
    ...sized,
    title: 'R-VOU-1: 20 people with two certifications of three exams take 120 vouchers; six months are enough for a basic one',
    answers: { ...team, certificationLevel: 'basic', monthsLeft: 6 },
    because: enough,
    says: [count(120), { reason: 'time-enough', values: { monthsLeft: 6, needed: 6 } }],
  },
  {
    ...sized,
    title: 'R-VOU-1: five months are too short for a basic certification',
    answers: { ...team, certificationLevel: 'basic', monthsLeft: 5 },
    verdict: 'no',
    because: tooShort,
    says: [count(120), { code: 'plan-more-time', values: { months: 6 } }],
  },
  {
    ...sized,
    title: 'R-VOU-1: twelve months are enough for an advanced certification',
    answers: { ...team, certificationLevel: 'advanced', monthsLeft: 12 },
    because: enough,
    says: [{ reason: 'time-enough', values: { monthsLeft: 12, needed: 12 } }],
  },
  {
    ...sized,
    title: 'R-VOU-1: eleven months are too short for an advanced certification',
    answers: { ...team, certificationLevel: 'advanced', monthsLeft: 11 },
    verdict: 'no',
    because: tooShort,
    says: [{ code: 'plan-more-time', values: { months: 12 } }],
  },
  {
    ...sized,
    title: 'R-VOU-1: one person, one certification, one exam, one voucher',
    answers: { people: 1, certificationsEach: 1, examsPerCertification: 1, certificationLevel: 'basic', monthsLeft: 24 },
    because: enough,
    says: [count(1)],
  },
  {
    ...sized,
    title: 'R-VOU-1: without the months left, whether there is time is still open',
    answers: { ...team, certificationLevel: 'advanced' },
    verdict: 'unknown',
    because: { ...counted, preparation: ['unknown', 'not-told'] },
    missing: ['monthsLeft'],
    says: [count(120)],
  },
  {
    ...sized,
    title: 'R-VOU-1: eleven months may be enough or not, so the level is asked',
    answers: { ...team, monthsLeft: 11 },
    verdict: 'unknown',
    because: { ...counted, preparation: ['unknown', 'not-told'] },
    missing: ['certificationLevel'],
  },
  {
    ...sized,
    title: 'R-VOU-1: twelve months are enough for any certification, so the level is not asked',
    answers: { ...team, monthsLeft: 12 },
    because: enough,
  },
  {
    ...sized,
    title: 'R-VOU-1: five months are too short for any certification, so the level is not asked',
    answers: { ...team, monthsLeft: 5 },
    verdict: 'no',
    because: tooShort,
  },
  {
    ...sized,
    title: 'R-VOU-1: nothing told, the months left are asked before the level',
    answers: {},
    verdict: 'unknown',
    because: { 'voucher-count': ['unknown', 'not-told'], preparation: ['unknown', 'not-told'] },
    missing: ['people', 'certificationsEach', 'examsPerCertification', 'monthsLeft'],
  },
  {
    ...sized,
    title: 'R-VOU-2: the 30 staff vouchers of Imagine Academy come on top of the vouchers counted',
    answers: { ...team, certificationLevel: 'basic', monthsLeft: 12, imagineAcademy: true },
    because: enough,
    facts: ['V-11', 'V-25'],
    says: [count(120), { code: 'staff-vouchers-on-top', values: { count: 30 } }],
  },
];

export const licensing: readonly Person[] = [...examPackPeople, ...vouchers, ...codePeople];
