/** The decisions people can ask for. */
import { type FeeTable, noFees } from '../fees/table.ts';
import type { SilenceId } from '../silences.ts';
import { alumniEntry, alumniRenewal } from './alumni.ts';
import {
  alumniEntryNotices,
  alumniEntrySteps,
  alumniRenewalNotices,
  alumniRenewalSteps,
  journeyNotices,
  journeySteps,
} from './alumni-advice.ts';
import { approval, passcode, review, upload } from './application.ts';
import {
  approvalNotices,
  approvalSteps,
  certificationOnlyNotices,
  certificationSteps,
  contactSteps,
  coverageSteps,
  feeNotices,
  feeSteps,
  passcodeSteps,
  reviewNotices,
  reviewSteps,
  uploadNotices,
  uploadSteps,
  waiverNotices,
  waiverSteps,
} from './application-advice.ts';
import { certificationCounts, coverage } from './certification.ts';
import { codeArrival, codeChange, codeEnd } from './codes.ts';
import { contact } from './contact.ts';
import type { Decision, NoticesFor } from './decision.ts';
import { entry, rejoin, upgrade } from './entry.ts';
import { entryNotices, entrySteps, rejoinNotices, rejoinSteps, upgradeNotices, upgradeSteps } from './entry-advice.ts';
import { examPacks } from './exam-packs.ts';
import { fee } from './fee.ts';
import { journey } from './journey.ts';
import { directory, kpiDispute, kpiRenewal } from './kpis.ts';
import { learningOption } from './learning-option.ts';
import {
  codeArrivalNotices,
  codeChangeNotices,
  codeEndNotices,
  codeSteps,
  examPackNotices,
  examPackSteps,
  voucherNotices,
  voucherSteps,
} from './licensing-advice.ts';
import {
  directoryNotices,
  directorySteps,
  kpiDisputeNotices,
  kpiDisputeSteps,
  kpiRenewalNotices,
  kpiRenewalSteps,
  learningOptionNotices,
  learningOptionSteps,
} from './partner-advice.ts';
import { renewal } from './renewal.ts';
import { renewalNotices, renewalSteps } from './renewal-advice.ts';
import { vouchers } from './vouchers.ts';
import { waiver } from './waiver.ts';

const certificationRules = ['R-CERT-1', 'R-CERT-2', 'R-CERT-3', 'R-CERT-4'] as const;
const feeSilences: readonly SilenceId[] = ['fee-amount', 'fee-due-date', 'currency-and-tax', 'refund-and-instalments', 'payment-methods'];
const nothingElse: NoticesFor = () => [];

/** All decisions, the one about fees with an operator's table. */
export const decisionsWith = (fees: FeeTable) =>
  ({
    journey: {
      rules: ['R-ROUTE-1', 'R-ROUTE-2', 'R-ROUTE-3', 'R-ROUTE-4', 'R-ROUTE-5', 'R-ROUTE-6', 'R-ROUTE-7'],
      rule: journey,
      steps: journeySteps,
      notices: journeyNotices,
      silences: ['after-the-anniversary'],
    },
    enrol: {
      rules: [...certificationRules, 'R-ENT-1', 'R-ENT-2', 'R-FEE-4'],
      rule: entry,
      steps: entrySteps,
      notices: entryNotices,
      silences: [
        'handing-in-a-reference',
        'rejected-proof-and-appeals',
        'enrolment-file-size',
        'getting-an-mtm-id',
        'agreement-content',
        ...feeSilences,
      ],
    },
    renew: {
      rules: [...certificationRules, 'R-CERT-5', 'R-REN-1', 'R-REN-2', 'R-REN-3', 'R-REN-4', 'R-WAIV-1', 'R-WAIV-2', 'R-WAIV-3', 'R-FEE-4'],
      rule: renewal,
      steps: renewalSteps,
      notices: renewalNotices,
      silences: [
        'renewal-opening',
        'after-the-anniversary',
        'class-length',
        'class-audience',
        'online-class',
        'getting-an-mtm-id',
        'renewal-file-formats',
        'tccs',
        'audit-outcome',
        'agreement-content',
        ...feeSilences,
      ],
    },
    waiver: {
      rules: ['R-WAIV-1', 'R-WAIV-2', 'R-WAIV-3'],
      rule: waiver,
      steps: waiverSteps,
      notices: waiverNotices,
      silences: ['audit-outcome'],
    },
    'alumni-apply': {
      rules: ['R-ALU-1'],
      rule: alumniEntry,
      steps: alumniEntrySteps,
      notices: alumniEntryNotices,
      silences: ['areas-of-expertise', 'alumni-term', 'agreement-content', ...feeSilences],
    },
    'alumni-renew': {
      rules: ['R-ALU-2', 'R-ROUTE-7'],
      rule: alumniRenewal,
      steps: alumniRenewalSteps,
      notices: alumniRenewalNotices,
      silences: ['alumni-term', 'areas-of-expertise', ...feeSilences],
    },
    upgrade: {
      rules: [...certificationRules, 'R-UPG-1', 'R-UPG-2'],
      rule: upgrade,
      steps: upgradeSteps,
      notices: upgradeNotices,
      silences: ['handing-in-a-reference', ...feeSilences],
    },
    rejoin: {
      rules: [...certificationRules, 'R-REJ-1'],
      rule: rejoin,
      steps: rejoinSteps,
      notices: rejoinNotices,
      silences: ['after-the-anniversary', ...feeSilences],
    },
    certification: {
      rules: certificationRules,
      rule: certificationCounts,
      steps: certificationSteps,
      notices: certificationOnlyNotices,
      silences: ['exams-of-a-certification', 'passing-scores'],
    },
    coverage: { rules: ['R-CERT-5'], rule: coverage, steps: coverageSteps, notices: nothingElse, silences: [] },
    approval: {
      rules: ['R-ENT-3', 'R-FEE-4'],
      rule: approval,
      steps: approvalSteps,
      notices: approvalNotices,
      silences: ['rejected-proof-and-appeals', 'payment-methods'],
    },
    review: { rules: ['R-ENT-3'], rule: review, steps: reviewSteps, notices: reviewNotices, silences: ['rejected-proof-and-appeals'] },
    passcode: { rules: [], rule: passcode, steps: passcodeSteps, notices: nothingElse, silences: [] },
    upload: {
      rules: ['R-REN-2'],
      rule: upload,
      steps: uploadSteps,
      notices: uploadNotices,
      silences: ['enrolment-file-size', 'renewal-file-formats'],
    },
    fee: {
      rules: ['R-FEE-1', 'R-FEE-2', 'R-FEE-3'],
      rule: fee(fees),
      steps: feeSteps,
      notices: feeNotices,
      silences: [...feeSilences, 'discount-size'],
    },
    contact: { rules: [], rule: contact, steps: contactSteps, notices: nothingElse, silences: ['regional-lead-names'] },
    'learning-option': {
      rules: ['R-LP-1', 'R-LP-2', 'R-LP-3', 'R-LP-4', 'R-LP-5', 'R-LP-6', 'R-LP-7', 'R-FEE-5'],
      rule: learningOption,
      steps: learningOptionSteps,
      notices: learningOptionNotices,
      silences: ['silver-and-gold-numbers', 'kpi-values', 'partner-prices'],
    },
    'kpi-renewal': {
      rules: ['R-LP-7', 'R-LP-8'],
      rule: kpiRenewal,
      steps: kpiRenewalSteps,
      notices: kpiRenewalNotices,
      silences: ['kpi-values'],
    },
    'kpi-dispute': { rules: ['R-LP-8'], rule: kpiDispute, steps: kpiDisputeSteps, notices: kpiDisputeNotices, silences: ['kpi-values'] },
    directory: { rules: ['R-LP-9'], rule: directory, steps: directorySteps, notices: directoryNotices, silences: [] },
    'exam-packs': {
      rules: ['R-PACK-1', 'R-PACK-2', 'R-PACK-3', 'R-PACK-4', 'R-PACK-5', 'R-VOU-2'],
      rule: examPacks,
      steps: examPackSteps,
      notices: examPackNotices,
      silences: ['licensing-price-list', 'licensing-level-terms'],
    },
    vouchers: {
      rules: ['R-VOU-1', 'R-VOU-2'],
      rule: vouchers,
      steps: voucherSteps,
      notices: voucherNotices,
      silences: ['licensing-price-list', 'exams-of-a-certification', 'passing-scores'],
    },
    'code-change': { rules: ['R-COD-1'], rule: codeChange, steps: codeSteps, notices: codeChangeNotices, silences: [] },
    'code-arrival': { rules: ['R-COD-2'], rule: codeArrival, steps: codeSteps, notices: codeArrivalNotices, silences: [] },
    'code-end': { rules: ['R-COD-3'], rule: codeEnd, steps: codeSteps, notices: codeEndNotices, silences: ['licensing-level-terms'] },
  }) as const satisfies Record<string, Decision>;

/** Without a fee table: the documents print no amount. */
export const decisions = decisionsWith(noFees);

export type Decisions = ReturnType<typeof decisionsWith>;
export type DecisionId = keyof Decisions;
