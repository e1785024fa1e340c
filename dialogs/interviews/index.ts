/** Every interview, by the decision it leads to. */
import type { DecisionId } from '../../rules/decisions/index.ts';
import { alumniApply, alumniRenew } from './alumni.ts';
import { approval, certification, contact, coverage, fee, passcode, review, upload } from './application.ts';
import { enrol, rejoin, upgrade } from './entering.ts';
import { journey } from './journey.ts';
import { codeArrival, codeChange, codeEnd, examPacks, vouchers } from './licensing.ts';
import { directory, kpiDispute, kpiRenewal, learningOption } from './partner.ts';
import { renew } from './renew.ts';
import type { InterviewSpec } from './spec.ts';
import { waiver } from './waiver.ts';

export const interviews: Readonly<Record<DecisionId, InterviewSpec>> = {
  journey,
  enrol,
  renew,
  waiver,
  'alumni-apply': alumniApply,
  'alumni-renew': alumniRenew,
  upgrade,
  rejoin,
  certification,
  coverage,
  approval,
  review,
  passcode,
  upload,
  fee,
  contact,
  'learning-option': learningOption,
  'kpi-renewal': kpiRenewal,
  'kpi-dispute': kpiDispute,
  directory,
  'exam-packs': examPacks,
  vouchers,
  'code-change': codeChange,
  'code-arrival': codeArrival,
  'code-end': codeEnd,
};

/** Every decision has its conversation. */
export type InterviewId = DecisionId;
export const interviewIds = Object.keys(interviews) as [InterviewId, ...InterviewId[]];
