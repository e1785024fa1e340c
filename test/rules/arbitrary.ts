/** Random people for property tests: answers that are valid for their fields, near the numbers and days where verdicts change. */
import fc from 'fast-check';
import { type Answers, applicantSchema, choicesOf, type Field, kindOf } from '../../rules/applicant.ts';
import { plusDays } from '../../rules/days.ts';
import type { Rule, Test } from '../../rules/rule.ts';

export const on = '2022-10-01';

const numbers = [0, 0.5, 0.99, 1, 2, 5, 6, 9, 10, 10.5, 11, 12, 30, 125, 126, 500, 501, 620, 2020, 2021, 2022];
const days = [-800, -367, -366, -365, -364, -200, -121, -120, -60, -4, -1, 0, 1, 40, 73, 200, 366, 700];
/** Where the values of its kind would not do. */
const chosen: Partial<Record<Field, readonly unknown[]>> = {
  certifications: [
    ['azure-administrator-associate'],
    ['mcsa-web-applications'],
    ['AZ-900'],
    ['Azure Juggling Associate'],
    ['newer-role-based'],
    ['AZ-900', 'mos-master-2016'],
  ],
  instructionalCertificate: ['comptia-ctt', 'mcct', 'none', 'CEGOS Group', 'Contoso Trainer'],
  // Membership runs year by year, so the next anniversary is never further off than one.
  anniversary: [-60, -1, 0, 73, 200, 365].map((away) => plusDays(on, away)),
  country: ['DE', 'CN', 'US'],
  landingPage: ['https://contoso.com/microsoft'],
  managerEmail: ['kim@contoso.com'],
};

function values(field: Field): readonly unknown[] {
  const own = chosen[field];
  if (own) return own;
  switch (kindOf(field)) {
    case 'choice':
      return choicesOf(field);
    case 'choices':
      return choicesOf(field).flatMap((one, index, all) => [[one], ...all.slice(index + 1).map((other) => [one, other])]);
    case 'yes-no':
      return [true, false];
    case 'number':
      return numbers;
    case 'day':
      return days.map((away) => plusDays(on, away));
    default:
      return ['Contoso'];
  }
}

/** The values a field is tried with. */
export const candidates = (field: Field): readonly unknown[] =>
  values(field).filter((value) => applicantSchema.safeParse({ [field]: value }).success);

/** Some of the fields, told in some way. */
export const somebody = (fields: readonly Field[]): fc.Arbitrary<Answers> =>
  fc.record(Object.fromEntries(fields.map((field) => [field, fc.constantFrom(...candidates(field))])), {
    requiredKeys: [],
  }) as fc.Arbitrary<Answers>;

/** All of the fields told. */
export const everythingTold = (fields: readonly Field[]): fc.Arbitrary<Answers> =>
  fc.record(Object.fromEntries(fields.map((field) => [field, fc.constantFrom(...candidates(field))]))) as fc.Arbitrary<Answers>;

/** Every test of a rule, on whichever way. */
export function testsOf(rule: Rule): readonly Test[] {
  switch (rule.kind) {
    case 'test':
      return [rule];
    case 'when':
      return [rule.condition, rule.then, rule.otherwise].flatMap(testsOf);
    case 'first':
      return rule.of.flatMap((option) => testsOf(option.rule));
    default:
      return rule.of.flatMap(testsOf);
  }
}

/** Every field that a rule may ask for. */
export const fieldsOf = (rule: Rule): Field[] => [...new Set(testsOf(rule).flatMap(({ needs }) => needs))];
