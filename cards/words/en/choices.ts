/** The choices of fields that have a few fixed ones. */
import type { Words } from '../words.ts';

export const choices: Words['choices'] = {
  status: { never: 'Never an MCT', mct: 'MCT', alumni: 'MCT Alumni' },
  employerType: {
    fte: 'Microsoft Employee (FTE)',
    academic: 'Academic',
    freelancer: 'Freelancer',
    government: 'Government',
    'imagine-academy': 'Microsoft Imagine Academy',
    partner: 'Microsoft Partner or Microsoft Action Pack Partner',
    other: 'Other',
  },
  audience: { developer: 'Developer', 'it-professional': 'IT Professional', dynamics: 'Microsoft Dynamics' },
  referenceFrom: {
    customer: 'Former customer',
    manager: 'Manager',
    colleague: 'Colleague',
    university: 'University',
    other: 'Someone else',
  },
  validation: { mtm: 'MTM', survey: 'Another survey tool', none: 'Neither, or no class in the last 365 days' },
  membership: { mct: 'MCT', alumni: 'MCT Alumni' },
  uploadFor: {
    'enrolment-proof': 'Enrolment: proof of instructional skill',
    'renewal-report': 'Renewal: score report or training summary',
  },
  subject: {
    application: 'An MCT enrolment or renewal application',
    payment: 'Payment of an MCT or Alumni fee',
    benefits: 'MCT benefits',
    requirements: 'MCT requirements',
    general: 'Anything else about the MCT programme',
    'mos-without-mcid': 'Microsoft Office Specialist without a Microsoft Certification ID (MCID)',
    'unknown-organisation-id': 'Partner or Imagine Academy ID, or its login, not known',
    'account-not-recognised': 'Account not recognised by Partner Center',
    'partner-profile': 'Account profile of a learning partner',
    'kpi-mismatch': 'KPIs that differ between Partner Center and the KPI dashboard',
    directory: 'Entry in the Learning Partner directory',
    'licensing-price': 'Volume licensing: prices, licensing or discounts',
    'licensing-adding': 'Volume licensing: adding training and certification, or planning how much',
    'academic-packs': 'Exam packs for academic institutions',
    'certification-policy': 'Certifications, exams and exam policies in general',
    'local-community': 'Contact with MCTs in your region',
  },

  wantedLevel: { highest: 'The highest we meet', gold: 'Gold', silver: 'Silver', 'action-pack': 'Learning Action Pack' },
  currentLevel: { none: 'None', 'action-pack': 'Learning Action Pack', silver: 'Silver', gold: 'Gold' },
  kpiEvidence: { invoice: 'Actual invoice', 'order-confirmation': 'Order confirmation', 'partner-report': 'Partner report' },

  licensing: {
    ees: 'EES (Enrollment for Education Solutions)',
    school: 'School',
    'ovs-es': 'OVS-ES (Open Value Subscription – Education Enrollments)',
    other: 'Another one, or none',
  },
  exams: {
    mos: 'MOS (Microsoft Office Specialist)',
    mta: 'MTA (Microsoft Technology Associate)',
    mce: 'MCE (Microsoft Certified Educator)',
    mcp: 'Exams towards MCSA, MCSE or MCSD',
    fundamentals: 'Fundamentals',
  },
  certificationLevel: { basic: 'Basic', advanced: 'Advanced' },
  codeWish: { reassign: 'Pass it to another employee', refund: 'Get a refund' },
  codeEvent: {
    'order-processed': 'Microsoft processed the order',
    'order-invoiced': 'Microsoft invoiced the order of the Large Account Reseller',
    'term-started': 'The agreement term starts',
    'site-pack-ordered': 'A MOS or MTA site pack was ordered',
    'class-pack-ordered': 'A class pack was ordered',
  },
  codeKind: { pack: 'Voucher of an exam pack', general: 'Any other access code' },
};

export const certificationOutsideTheList: Words['certificationOutsideTheList'] = {
  'newer-role-based': 'A role-based certification newer than this list',
  fundamentals: 'A fundamentals certification',
  another: 'Another one that is not on this list',
};

export const chooseOne = 'Please choose';

export const noSkillsCertificate = 'None of these';
