/** What each decision is about, how its verdict reads, and the names of its parts. */
import type { Words } from '../words.ts';

const notYet = 'What you told us and these documents do not settle this yet.';
const askSupport = 'The documents alone do not settle this; please ask MCT Support.';

export const titles: Words['titles'] = {
  journey: 'Find your MCT journey',
  enrol: 'Enrol as a new MCT',
  renew: 'Renew your MCT membership',
  waiver: 'MTM waiver form',
  'alumni-apply': 'Apply for MCT Alumni',
  'alumni-renew': 'Renew MCT Alumni',
  upgrade: 'Come back to MCT from Alumni',
  rejoin: 'Rejoin after your renewal period',
  certification: 'Does your certification count?',
  coverage: 'A certification for each course',
  approval: 'Approval of your application',
  review: 'Review of your proof',
  passcode: 'Your one-time passcode',
  upload: 'Your file to upload',
  fee: 'Membership fee',
  contact: 'Whom to ask',
  'learning-option': 'Learning option for your organisation',
  'kpi-renewal': 'KPIs and renewal as a learning partner',
  'kpi-dispute': 'KPIs that do not match',
  directory: 'Learning Partner directory',
  'exam-packs': 'Exam packs for your institution',
  vouchers: 'Exam vouchers and time to prepare',
  'code-change': 'Passing on or refunding a code',
  'code-arrival': 'When codes arrive',
  'code-end': 'How long a code can be used',
};

export const headline: Words['headline'] = {
  journey: {
    yes: 'This is the journey that fits what you told us.',
    no: 'By these documents, no journey fits what you told us.',
    unknown: 'The documents alone do not settle which journey fits; please ask MCT Support.',
  },
  enrol: {
    yes: 'Yes: what you told us meets the entry requirements of these documents.',
    no: 'Not as things stand: what you told us does not meet the entry requirements of these documents.',
    unknown: askSupport,
  },
  renew: {
    yes: 'Yes: what you told us meets the renewal requirements of these documents.',
    no: 'Not as things stand: what you told us does not meet the renewal requirements of these documents.',
    unknown: 'The documents alone do not settle this; please ask MCT Support.',
  },
  waiver: {
    yes: 'Yes: by these documents, what you told us fits the waiver form, which you use instead of MTM.',
    no: 'Not as things stand: by these documents, what you told us does not fit the waiver form.',
    unknown: notYet,
  },
  'alumni-apply': {
    yes: 'Yes: what you told us meets the MCT Alumni requirements of these documents.',
    no: 'Not as things stand: what you told us does not meet the MCT Alumni requirements of these documents.',
    unknown: notYet,
  },
  'alumni-renew': {
    yes: 'Yes: by these documents, nothing you told us stands in the way of renewing MCT Alumni.',
    no: 'Not as things stand: by these documents, what you told us does not fit a renewal of MCT Alumni.',
    unknown: askSupport,
  },
  upgrade: {
    yes: 'Yes: what you told us meets the requirements of these documents for coming back from Alumni.',
    no: 'Not as things stand: what you told us does not meet the requirements of these documents for coming back from Alumni.',
    unknown: askSupport,
  },
  rejoin: {
    yes: 'Yes: as far as these documents show, what you told us fits rejoining.',
    no: 'Not as things stand: by these documents, what you told us does not fit rejoining.',
    unknown: askSupport,
  },
  certification: {
    yes: 'Yes: by these documents, you named a certification that counts for MCT.',
    no: 'Not by these documents: you named no certification that counts for MCT.',
    unknown: askSupport,
  },
  coverage: {
    yes: 'Yes: by what you told us, each course you deliver is covered by a certification.',
    no: 'Not as things stand: by what you told us, at least one course you deliver is not covered by a certification.',
    unknown: notYet,
  },
  approval: {
    yes: 'Yes: by these documents, you have all that an approval takes.',
    no: 'Not yet: by these documents, something that an approval takes is still missing.',
    unknown: notYet,
  },
  review: {
    yes: 'By what you told us, your review is still within the time the guide gives.',
    no: 'By what you told us, your review has taken longer than the guide says; please ask MCT Support.',
    unknown: notYet,
  },
  passcode: {
    yes: 'Yes: by these documents, your passcode can still be used.',
    no: 'No: by these documents, your passcode can no longer be used.',
    unknown: notYet,
  },
  upload: {
    yes: 'Yes: your file fits what the guide asks of this upload.',
    no: 'Not as it is: your file does not fit what the guide asks of this upload.',
    unknown: 'The guide and what you told us do not settle whether your file fits.',
  },
  fee: {
    yes: 'The amount below comes from your administrator’s own fee table, not from these documents.',
    no: 'No amount can be given.',
    unknown: 'No document prints an amount; please see the fee look-up.',
  },
  contact: {
    yes: 'Here is whom to ask.',
    no: 'These documents name nobody to ask about this.',
    unknown: 'Tell us what it is about, and we can say whom to ask.',
  },
  'learning-option': {
    yes: 'By these documents, this is what fits your organisation.',
    no: 'By these documents, no learning option fits what you told us.',
    unknown: notYet,
  },
  'kpi-renewal': {
    yes: 'Yes: by these documents, KPIs do not stand in the way of your organisation’s renewal.',
    no: 'Not as things stand: by what you told us, your organisation does not meet the KPIs that its renewal depends on.',
    unknown: notYet,
  },
  'kpi-dispute': {
    yes: 'Yes: by these documents, you have what a dispute about this KPI takes.',
    no: 'Not as things stand: by these documents, what you told us is not enough to dispute this KPI.',
    unknown: notYet,
  },
  directory: {
    yes: 'Yes: by these documents, you have what it takes to ask for a directory entry.',
    no: 'Not as things stand: by these documents, what you told us does not meet the conditions for a directory entry.',
    unknown: notYet,
  },
  'exam-packs': {
    yes: 'Yes: by these documents, an exam pack fits what you told us.',
    no: 'Not as things stand: what you told us does not meet what these documents require for exam packs.',
    unknown: 'The documents alone do not settle this; please ask your academic reseller.',
  },
  vouchers: {
    yes: 'By what you told us, the vouchers can be counted, and there is as much time to prepare as the page advises.',
    no: 'By what you told us, there is less time to prepare than the page advises.',
    unknown: notYet,
  },
  'code-change': {
    yes: 'Yes: by these documents, this can be done with the code.',
    no: 'No: by these documents, this cannot be done with the code.',
    unknown: notYet,
  },
  'code-arrival': {
    yes: 'These documents give a time for this.',
    no: 'By these documents, no code is to be expected.',
    unknown: 'The documents alone do not say when; please ask your volume-licensing account manager.',
  },
  'code-end': {
    yes: 'Yes: by these documents, the code can still be used.',
    no: 'No: by these documents, the code has lapsed.',
    unknown: notYet,
  },
};

export const requirements: Words['requirements'] = {
  journey: 'Your journey',
  membership: 'Your status',
  'in-force': 'Membership period',
  standing: 'Good standing',
  certification: 'Qualifying certification',
  skill: 'Instructional skill',
  coverage: 'A certification for each course',
  waiver: 'MTM waiver',
  teaching: 'One class in the last 365 days',
  evidence: 'Proof of the class',
  deadline: 'By the anniversary',
  profile: 'Profile',
  'proof-review': 'Review of the proof',
  'skills-approval': 'Approval of your instructional skills',
  submission: 'Submission on Confirmation',
  payment: 'Payment',
  passcode: 'One-time passcode',
  upload: 'File to upload',
  fee: 'Fee',
  contact: 'Whom to ask',
  level: 'Learning option',
  kpis: 'KPIs',
  'kpi-shown': 'Month in the KPI report',
  invoice: 'Actual invoice',
  details: 'Details for Partner Frontline Support',
  'landing-page': 'Landing page',
  institution: 'Academic institution',
  licensing: 'Volume-licensing subscription',
  pack: 'Exam pack',
  'testing-center': 'Certiport Authorized Testing Center',
  'voucher-count': 'Number of vouchers',
  preparation: 'Time to prepare',
  'code-change': 'Passing on or refund',
  'code-arrival': 'Arrival',
  'code-end': 'How long it can be used',
};

export const outcomes: Words['outcomes'] = {
  enrol: 'Enrolment as a new MCT',
  renew: 'Renewal as an MCT',
  'alumni-apply': 'Application for MCT Alumni',
  'alumni-renew': 'Renewal of MCT Alumni',
  upgrade: 'Upgrade from Alumni to MCT',
  rejoin: 'Rejoining as an MCT',
  'ask-support': 'Ask MCT Support',
  'not-needed': 'No learning option needed',
  'mct-first': 'An MCT first',
  gold: 'Gold learning option',
  silver: 'Silver learning option',
  'action-pack': 'Learning Action Pack',
  'site-pack-500': 'MOS/MTA/MCE site pack',
  'mta-mce-pack': 'MTA/MCE site pack',
  'mos-mce-pack': 'MOS/MCE site pack',
  'class-pack': 'Microsoft Certified Professional class pack',
};

export const endings: Words['endings'] = {
  certification: 'the six months after your certification retired are over',
  teaching: 'your class drops out of the 365 days',
  evidence: 'the proof no longer covers a class',
  deadline: 'your anniversary is past',
  profile: 'the profile changes',
};
