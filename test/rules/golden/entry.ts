/** People who want to become an MCT: a certification that counts, and instructional skill. */
import type { Answers, EmployerType } from '../../../rules/applicant.ts';
import { notTold } from './because.ts';
import { azure, byCertificate, enrol, listed, upload } from './enrol.ts';
import { entrySkills } from './entry-skills.ts';
import type { Person } from './person.ts';
import { askSupport, feeLookup, halfPrice, openTheTool } from './said.ts';

const trained: Answers = { instructionalCertificate: 'comptia-ctt' };
const untrained: Answers = { instructionalCertificate: 'none', referenceYears: 0 };

const certification = (id: string): Answers => ({ ...trained, certifications: [id] });
const certifications: readonly Person[] = [
  enrol('R-ENT-1, R-CERT-2: a role-based certification newer than the list', certification('newer-role-based'), [
    ['yes', 'released-later'],
    byCertificate,
  ]),
  enrol(
    'R-ENT-1, R-CERT-4: a fundamentals certification is not on the list',
    certification('AZ-900'),
    [['no', 'fundamentals-not-on-the-list'], byCertificate],
    { facts: ['P-104', 'P-14'], says: [{ code: 'get-a-certification', values: { by: null } }, askSupport] },
  ),
  enrol(
    'R-ENT-1, R-CERT-4: a name nobody knows is for support',
    certification('Azure Juggling Associate'),
    [['unknown', 'not-on-the-list'], byCertificate],
    { facts: ['P-104', 'P-14'], says: [askSupport] },
  ),
  enrol(
    'R-ENT-1, R-CERT-3: the last day of the six months',
    certification('mcsa-windows-server-2016'),
    [['yes', 'in-grace'], byCertificate],
    {
      on: '2021-07-31',
      facts: ['P-106'],
      says: [{ code: 'confirm-near-the-edge', values: { graceEnd: '2021-07-31' } }],
    },
  ),
  enrol('R-ENT-1, R-CERT-3: the day after it', certification('mcsa-windows-server-2016'), [['no', 'grace-over'], byCertificate], {
    on: '2021-08-01',
    facts: ['P-106'],
    says: [{ code: 'confirm-near-the-edge', values: { graceEnd: '2021-07-31' } }],
  }),
  enrol(
    'R-ENT-1: neither certification nor skill',
    { certifications: ['fundamentals'], ...untrained },
    [
      ['no', 'fundamentals-not-on-the-list'],
      ['no', 'no-skills-certificate', 'no-reference'],
    ],
    {
      says: [
        { code: 'get-a-certification', values: { by: null } },
        { code: 'get-skills-proof', values: { years: 1 } },
      ],
    },
  ),
];

const open: readonly Person[] = [
  enrol('R-ENT-1: skill without a word on certifications', trained, [notTold, byCertificate], { missing: ['certifications'] }),
  enrol('R-ENT-1, R-ENT-2: a certification without a word on skill', azure, [listed, notTold], {
    missing: ['instructionalCertificate', 'referenceYears'],
  }),
  enrol('R-ENT-1, R-ENT-2: no certificate, and no word on a reference', { ...azure, instructionalCertificate: 'none' }, [listed, notTold], {
    missing: ['referenceYears'],
  }),
  enrol('R-ENT-1: a no on the certification ends the questions', { certifications: ['AZ-900'] }, [
    ['no', 'fundamentals-not-on-the-list'],
    notTold,
  ]),
  enrol('R-ENT-1: nothing told', {}, [notTold, notTold], {
    missing: ['certifications', 'instructionalCertificate', 'referenceYears'],
  }),
];

const ready = (...items: string[]) => ({
  code: 'have-ready',
  values: { items: ['microsoft-account', ...items, 'mtm-id', 'skills-proof'] },
});
const employers: Readonly<Record<EmployerType, readonly object[]>> = {
  fte: [ready()],
  academic: [ready()],
  freelancer: [ready()],
  government: [ready()],
  'imagine-academy': [ready('organisation-id'), halfPrice],
  partner: [ready('partner-login', 'organisation-id'), { code: 'authenticate-as-partner' }],
  other: [ready()],
};

const wayThrough = [
  openTheTool,
  { code: 'choose-employer-and-audience' },
  { code: 'type-mtm-id-if-used' },
  upload,
  { code: 'wait-for-review', values: { least: 2, most: 4 } },
  { code: 'accept-the-terms' },
  { code: 'submit-then-pay', values: { feeLookup } },
  { code: 'teach-in-the-year-ahead' },
  { code: 'payment-not-shown' },
  { code: 'certification-for-each-course' },
];

export const entry: readonly Person[] = [
  enrol(
    'R-ENT-1, R-ENT-3, C-15, C-21, C-25: the way from the profile to the first class',
    { ...azure, ...trained },
    [listed, byCertificate],
    {
      facts: ['P-42', 'P-20', 'G-33', 'G-35', 'G-40', 'G-42', 'G-43', 'G-45'],
      says: wayThrough,
    },
  ),
  ...entrySkills,
  ...certifications,
  ...open,
  ...Object.entries(employers).map(([employerType, says]) =>
    enrol(
      `R-ENT-1, C-17, C-61: what somebody with the employer type ${employerType} has ready to enrol`,
      { ...azure, ...trained, employerType: employerType as EmployerType },
      [listed, byCertificate],
      { says },
    ),
  ),
];
