/** Members who want to renew: all employer types, what shows the class, and which certification they hold. */
import type { Answers, EmployerType } from '../../../rules/applicant.ts';
import { freelancer, professor, without } from '../people.ts';
import type { Because } from './because.ts';
import type { Person } from './person.ts';
import { renew } from './renew.ts';
import { askSupport, considerAlumni, feeLookup, halfPrice, openTheTool } from './said.ts';

const inMtm: Because = ['yes', 'mtm-shows-it'];
const form: Because = ['yes', 'waiver-form-complete'];
const upload = { code: 'upload-a-report', values: { megabytes: 10 } };
const fillIn = { code: 'fill-in-the-waiver' };
const toolOnly = { code: 'waives-the-tool-only' };

const survey: Answers = { ...without(freelancer, 'mtmId', 'mtmDataShown'), validation: 'survey' };

/** Each employer type with its own kind of proof. */
const employers: Readonly<Record<EmployerType, readonly [Answers, Because, readonly object[]]>> = {
  fte: [{ ...professor, domain: 'contoso', alias: 'vkim' }, form, [fillIn, toolOnly]],
  academic: [professor, form, [fillIn, toolOnly]],
  government: [{ ...professor, departmentName: 'Tailwind Department' }, form, [fillIn, toolOnly]],
  'imagine-academy': [{ ...professor, membershipId: '12345' }, form, [fillIn, toolOnly, halfPrice]],
  freelancer: [freelancer, inMtm, [{ code: 'mtm-is-enough', values: { mtmId: 'vkim' } }]],
  partner: [{ ...freelancer, mtmDataShown: false }, ['yes', 'mtm-does-not-show-it'], [upload]],
  other: [survey, ['yes', 'uses-another-survey'], [upload]],
};
const waived = ['fte', 'academic', 'government', 'imagine-academy'];

const byEmployer = Object.entries(employers).map(([type, [answers, evidence, says]]) =>
  waived.includes(type)
    ? renew(
        `R-REN-1, R-REN-2, R-WAIV-1${type === 'imagine-academy' ? ', C-67' : ''}: the employer type ${type} renews with the waiver form`,
        { ...answers, employerType: type as EmployerType },
        { evidence },
        { facts: ['G-57', 'G-68', 'G-69', 'G-70', 'G-71', 'P-13'], says },
      )
    : renew(
        `R-REN-1, R-REN-2, R-WAIV-3: the employer type ${type} renews without a waiver`,
        { ...answers, employerType: type as EmployerType },
        { evidence },
        { facts: ['G-57', 'G-34', 'P-13'], says },
      ),
);

/** The same three kinds of proof for each of those without a waiver. */
const withoutWaiver = (['freelancer', 'partner', 'other'] as const).flatMap((employerType) => [
  renew(
    `R-REN-2: with MTM that shows the class, the employer type ${employerType} uploads nothing`,
    { ...freelancer, employerType },
    { evidence: inMtm },
  ),
  renew(
    `R-REN-2: with MTM that does not show it, the employer type ${employerType} uploads a report of 10 MB at most`,
    { ...freelancer, employerType, mtmDataShown: false },
    { evidence: ['yes', 'mtm-does-not-show-it'] },
    { facts: ['G-56', 'G-64'], says: [upload] },
  ),
  renew(
    `R-REN-2, C-12, C-15: with another survey tool, the employer type ${employerType} uploads a report and gives no MTM ID`,
    { ...survey, employerType },
    { evidence: ['yes', 'uses-another-survey'] },
    { facts: ['P-40', 'G-56', 'G-64'], says: [upload] },
  ),
  renew(
    `R-REN-2, R-REN-4: with no record at all, the employer type ${employerType} cannot renew, and Alumni is suggested`,
    { ...survey, employerType, validation: 'none' },
    { evidence: ['no', 'no-record'] },
    { facts: ['G-10', 'G-65'], says: [{ code: 'find-a-record', values: { megabytes: 10 } }, considerAlumni, askSupport] },
  ),
]);

const certified = (title: string, certifications: string[], certification: Because, rest: Partial<Person> = {}) =>
  renew(title, { ...freelancer, certifications }, { certification }, rest);

const certifications = [
  certified('R-REN-1, R-CERT-2: a role-based certification newer than the list', ['newer-role-based'], ['yes', 'released-later'], {
    facts: ['P-105', 'P-39'],
  }),
  certified('R-REN-1, R-REN-4, R-CERT-4: with a fundamentals certification alone', ['AZ-900'], ['no', 'fundamentals-not-on-the-list'], {
    facts: ['P-104', 'G-65'],
    says: [{ code: 'get-a-certification', values: { by: '2022-12-13' } }, considerAlumni, askSupport],
  }),
  certified('R-REN-1, R-CERT-4: with a name nobody knows', ['Azure Juggling Associate'], ['unknown', 'not-on-the-list'], {
    says: [askSupport],
  }),
  certified(
    'R-REN-1, R-CERT-4, C-27: Cloud Platform and Infrastructure of a screenshot',
    ['Cloud Platform and Infrastructure'],
    ['no', 'only-in-old-screens'],
    { says: [askSupport] },
  ),
];

export const renewing: readonly Person[] = [
  renew(
    'R-REN-1, R-CERT-5, R-FEE-4: the way through the tool, to the fee',
    freelancer,
    {},
    {
      facts: ['P-39', 'P-40', 'P-38', 'G-61', 'P-13', 'P-11'],
      says: [
        openTheTool,
        { code: 'choose-renew' },
        { code: 'check-the-profile' },
        { code: 'mtm-is-enough', values: { mtmId: 'vkim' } },
        { code: 'accept-the-terms' },
        { code: 'submit-and-pay', values: { feeLookup } },
      ],
    },
  ),
  ...byEmployer,
  ...withoutWaiver,
  ...certifications,
];
