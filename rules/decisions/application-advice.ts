/** After a verdict on a certification, an application, an upload, a fee or whom to ask. */
import { notice, stepTo } from '../advice.ts';
import { at } from '../dated.ts';
import { hasReason, tests } from '../finding.ts';
import { imagineAcademyDiscount } from '../values.ts';
import { askAbout, askSupport, certificationNotices, feeLookup, mosReport, reportedBy, support } from './advice-parts.ts';
import type { NoticesFor, StepsFor } from './decision.ts';

export const certificationSteps: StepsFor = ({ finding: { verdict } }) =>
  verdict === 'yes' ? [] : [stepTo('get-a-certification', { by: null }, ['P-18', 'P-105', 'P-106']), askSupport];

export const certificationOnlyNotices: NoticesFor = ({ finding, on }) => [
  ...mosReport(finding, on),
  ...certificationNotices(finding, on),
  notice('certification-for-each-course', {}, ['P-11']),
];

export const coverageSteps: StepsFor = ({ finding: { verdict } }) =>
  verdict === 'yes' ? [] : [stepTo('leave-the-course', {}, ['P-11']), askSupport];

export const waiverSteps: StepsFor = ({ finding: { verdict } }) =>
  verdict === 'yes' ? [stepTo('fill-in-the-waiver', {}, ['G-66', 'G-72', 'G-73', 'G-74', 'G-75', 'G-76', 'G-77', 'G-78'])] : [askSupport];

export const waiverNotices: NoticesFor = ({ answers, on }) => {
  const percent = at(imagineAcademyDiscount, on)?.value;
  const money = answers.employerType === 'imagine-academy' && percent;
  return [
    notice('waives-the-tool-only', {}, ['G-68', 'G-69', 'G-71']),
    ...(money ? [notice('discount-is-another-matter', { percent }, ['V-14', 'G-57'])] : []),
  ];
};

export const approvalSteps: StepsFor = ({ finding }) => [
  ...(hasReason(finding, 'skills-not-approved') ? [askSupport] : []),
  ...(hasReason(finding, 'not-submitted') ? [stepTo('submit-on-confirmation', {}, ['G-45', 'G-119'])] : []),
  ...(hasReason(finding, 'not-paid') ? [stepTo('pay-the-fee', { feeLookup }, ['G-43', 'P-119', 'P-138'])] : []),
];
export const approvalNotices: NoticesFor = () => [notice('payment-not-shown', {}, ['P-119', 'G-113', 'G-119'])];

export const reviewSteps: StepsFor = ({ finding: { verdict } }) => (verdict === 'yes' ? [] : [askSupport]);
export const reviewNotices: NoticesFor = () => [notice('business-days-without-holidays', {}, ['G-42'])];

export const passcodeSteps: StepsFor = ({ finding: { verdict } }) =>
  verdict === 'no' ? [stepTo('request-a-new-passcode', {}, ['G-22', 'G-23'])] : [];

export const uploadSteps: StepsFor = ({ finding }) => [
  ...(hasReason(finding, 'is-enrolment-proof') && finding.verdict !== 'yes' ? [stepTo('save-as-pdf', {}, ['G-40'])] : []),
  ...tests(finding).flatMap(({ reason, values }) =>
    reason === 'size-too-large' ? [stepTo('make-it-smaller', { limit: values.limit }, ['G-64'])] : [],
  ),
];
export const uploadNotices: NoticesFor = () => [notice('limits-stay-apart', {}, ['G-40', 'G-64'])];

export const feeSteps: StepsFor = () => [stepTo('look-up-the-fee', { link: feeLookup }, ['P-138', 'P-125'])];

/** The half price is told, and never taken off an amount: how it is claimed, no document says (C-47). */
export const feeNotices: NoticesFor = ({ answers, on }) => {
  const percent = at(imagineAcademyDiscount, on)?.value;
  const benefit = (answers.employerType === 'imagine-academy' || answers.imagineAcademy) && answers.membership !== 'alumni' && percent;
  return [
    ...reportedBy(['fee-returns'], on),
    ...(benefit ? [notice('half-price-benefit', { percent }, ['V-14', 'G-27', 'P-118'])] : []),
    notice('amounts-not-stated', { lookup: feeLookup, support }, ['P-120', 'P-138', 'P-139']),
  ];
};

export const contactSteps: StepsFor = ({ answers: { subject } }) => (subject ? [askAbout(subject)] : []);
