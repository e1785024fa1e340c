/** The answers that make a difference, field by field: what questions are counted over. */
import { choicesOf, type Field, kindOf } from '../../rules/applicant.ts';
import { plusDays } from '../../rules/days.ts';
import type { Rule } from '../../rules/rule.ts';
import { fieldsOf, on } from './arbitrary.ts';
import type { Domain } from './optimum.ts';

const day = (away: number) => plusDays(on, away);

/** Numbers and days on both sides of where a verdict changes. */
const chosen: Partial<Record<Field, readonly unknown[]>> = {
  certifications: [['azure-administrator-associate'], ['AZ-900']],
  instructionalCertificate: ['comptia-ctt', 'mcct', 'none'],
  referenceYears: [0, 2],
  anniversary: [day(73), day(-1)],
  lastClassOn: [day(-60), day(-400)],
  coursesTaught: [0, 2],
  courseDate: [day(-60)],
  proofSubmittedOn: [day(-1), day(-30)],
  passcodeSentOn: [day(-1), day(-200)],
  fileFormat: ['pdf', 'exe'],
  fileMegabytes: [2, 30],
  country: ['DE'],
  mctCount: [0, 1],
  partnerAnniversary: [day(73)],
  kpiMonth: [1],
  kpiYear: [2021],
  unitsBought: [10],
  landingPage: ['https://contoso.com/microsoft'],
  exams: [['mos'], ['mos', 'mta'], ['mcp']],
  examCount: [30, 125, 620],
  people: [30],
  certificationsEach: [2],
  examsPerCertification: [2],
  monthsLeft: [3, 24],
  codeEventOn: [day(-30)],
  orderedOn: [day(-30)],
  agreementEndsOn: [day(200)],
  managerEmail: ['kim@contoso.com'],
};

function valuesOf(field: Field): readonly unknown[] {
  const own = chosen[field];
  if (own) return own;
  if (kindOf(field) === 'yes-no') return [true, false];
  if (kindOf(field) === 'number') return [5];
  return choicesOf(field).length > 0 ? choicesOf(field) : ['Contoso'];
}

export const domainOf = (rule: Rule): Domain => new Map(fieldsOf(rule).map((field) => [field, valuesOf(field)]));
