/** After a verdict on exam packs, vouchers or access codes. */
import { type Notice, notice, type Step, stepTo } from '../advice.ts';
import type { Answers } from '../applicant.ts';
import { contacts } from '../contacts.ts';
import { at } from '../dated.ts';
import type { Day } from '../days.ts';
import type { Finding } from '../decide.ts';
import { decisive, hasReason, tests } from '../finding.ts';
import { packMonths, staffVouchers } from '../values.ts';
import { askAbout } from './advice-parts.ts';
import type { NoticesFor, StepsFor } from './decision.ts';

const becomeTestingCenter = 'https://www.certiport.com/PORTAL/desktopdefault.aspx?tabid=682&roleid=101';
const licensingOptions = 'https://www.microsoft.com/licensing/licensing-options/for-industries.aspx';
const { name: accountManager, address: licensingMail } = contacts['account-manager'];

export const examPackSteps: StepsFor = ({ finding }) => {
  const steps: Step[] = [];
  if (hasReason(finding, 'is-not-academic')) return [stepTo('use-plain-vouchers', {}, ['V-07', 'V-30', 'V-47'])];
  if (hasReason(finding, 'two-kinds-of-packs')) steps.push(stepTo('ask-for-each-pack', {}, ['V-23', 'V-25']));
  if (hasReason(finding, 'is-no-testing-center'))
    steps.push(stepTo('become-a-testing-center', { link: becomeTestingCenter }, ['V-63', 'V-64']));
  if (hasReason(finding, 'licence-does-not-cover-packs')) return [askAbout('academic-packs')];
  return [...steps, stepTo('order-from-the-reseller', { link: licensingOptions }, ['V-30'])];
};

export const examPackNotices: NoticesFor = ({ finding, answers, on }) => {
  const months = at(packMonths, on)?.value;
  return [
    ...retiredPack(finding, answers).map((values) =>
      notice('class-pack-certifications-retired', values, ['V-25', 'P-72', 'P-82', 'P-86', 'P-106']),
    ),
    ...(months ? [notice('pack-lasts', { months }, ['V-21', 'V-49', 'V-55'])] : []),
    ...onTop(answers, on),
    notice('prices-not-stated', {}, ['V-30', 'V-54']),
  ];
};

/** Whoever has those exams in mind has to know, also where something else stands in the way of a pack (C-32). */
const retiredPack = (finding: Finding, { exams = [] }: Answers) =>
  tests(finding).flatMap(({ reason, values }) => (reason === 'class-pack-after-retirement' && exams.includes('mcp') ? [values] : []));

/** These 30 are no class pack, though that one has 30 too (R-VOU-2). */
function onTop({ imagineAcademy }: Answers, on: Day): Notice[] {
  const count = at(staffVouchers, on)?.value;
  return imagineAcademy && count ? [notice('staff-vouchers-on-top', { count }, ['V-11', 'V-25'])] : [];
}

export const voucherSteps: StepsFor = ({ finding }) => [
  ...shortOf(finding).map((months) => stepTo('plan-more-time', { months }, ['V-60'])),
  stepTo('order-the-vouchers', { address: licensingMail, sizing: contacts['licensing-specialists'].address }, ['V-37', 'V-38', 'V-39']),
];

/** Only where time is what is missing: too little for an advanced certification is enough for a basic one. */
const shortOf = (finding: Finding): number[] => [
  ...new Set(
    decisive(finding).flatMap(({ verdict, reason, values }) => (verdict === 'no' && reason === 'time-too-short' ? [values.needed] : [])),
  ),
];

export const voucherNotices: NoticesFor = ({ answers, on }) => [...onTop(answers, on), notice('prices-not-stated', {}, ['V-58'])];

export const codeSteps: StepsFor = ({ finding: { verdict } }) =>
  verdict === 'unknown' ? [stepTo('ask-contact', { name: accountManager, address: licensingMail, note: null }, ['V-37', 'V-38'])] : [];
export const codeChangeNotices: NoticesFor = () => [notice('pool-before-assignment', {}, ['V-11', 'V-48'])];
export const codeArrivalNotices: NoticesFor = ({ finding }) =>
  hasReason(finding, 'code-comes-between') ? [notice('business-days-without-holidays', {}, ['V-51'])] : [];
export const codeEndNotices: NoticesFor = () => [notice('prorated-and-aligned', {}, ['V-45', 'V-55', 'V-57'])];
