/** After the verdict on enrolling, coming back or rejoining: the pages of the enrollment tool, or what is still to get. */
import { type Notice, notice, type Ready, type Step, stepTo } from '../advice.ts';
import type { Answers } from '../applicant.ts';
import { inForce } from '../dated.ts';
import type { Day } from '../days.ts';
import type { Finding } from '../decide.ts';
import type { FactId } from '../facts/index.ts';
import { hasReason, requirementsOf } from '../finding.ts';
import type { Outcome } from '../rule.ts';
import { proofFormats, referenceYears } from '../values.ts';
import {
  acceptTheTerms,
  askSupport,
  certificationNotices,
  considerAlumni,
  mosReport,
  openTheTool,
  reportedBy,
  submitAndPay,
  submitThenPay,
  support,
} from './advice-parts.ts';
import type { Case } from './decision.ts';
import { imagineAcademy } from './renewal-advice.ts';

/** What speaks for having the proof at hand; for a rejoining member only the sentence on approved skills does (C-19). */
const skillsFact = { enrol: 'G-11', upgrade: 'P-136', rejoin: 'G-117' } as const;

/** What each journey really asks for; the guide's own list stands in front of all of them (C-61). */
function haveReady(journey: keyof typeof skillsFact, { employerType }: Answers): Step {
  const items: Ready[] = ['microsoft-account'];
  const facts: FactId[] = ['G-06'];
  if (employerType === 'partner') {
    items.push('partner-login', 'organisation-id');
    facts.push('G-07', 'G-08', 'G-28');
  }
  if (employerType === 'imagine-academy') {
    items.push('organisation-id');
    facts.push('G-27', 'P-118');
  }
  items.push('mtm-id');
  facts.push('G-09');
  items.push('skills-proof');
  facts.push(skillsFact[journey]);
  return stepTo('have-ready', { items }, facts);
}

/** Only partners have the login that the guide asks of everyone (C-17). */
const authenticate = ({ employerType }: Answers): Step[] =>
  employerType === 'partner' ? [stepTo('authenticate-as-partner', {}, ['G-15', 'G-16', 'G-17', 'G-28'])] : [];

export function entrySteps(decided: Case): Step[] {
  const { finding, answers, on } = decided;
  if (finding.verdict !== 'yes') return toGet(decided);
  return [
    haveReady('enrol', answers),
    { ...openTheTool, facts: [...openTheTool.facts, 'G-14'] },
    ...authenticate(answers),
    stepTo('choose-employer-and-audience', {}, ['G-20', 'G-21', 'G-30']),
    stepTo('type-mtm-id-if-used', {}, ['G-34', 'G-35']),
    ...skillsProof(finding, on),
    acceptTheTerms,
    ...submitThenPay(on),
    stepTo('teach-in-the-year-ahead', {}, ['G-33', 'G-34']),
  ];
}

/** A certificate is uploaded; how a reference is handed in, no document says (C-16). */
function skillsProof(finding: Finding, on: Day): Step[] {
  if (hasReason(finding, 'skills-certificate-listed') && skillIsShownByCertificate(finding))
    return [stepTo('upload-skills-proof', { formats: inForce(proofFormats, on) }, ['G-39', 'G-40'])];
  return [stepTo('ask-how-to-hand-in-a-reference', { link: support }, ['P-37', 'G-38', 'P-14'])];
}

const skillIsShownByCertificate = (finding: Finding): boolean => !hasReason(finding, 'is-not-college-staff');

export function upgradeSteps(decided: Case): Step[] {
  const { finding, answers } = decided;
  if (finding.verdict !== 'yes') return toGet(decided, ['P-136', 'P-137']);
  return [
    haveReady('upgrade', answers),
    { ...openTheTool, facts: [...openTheTool.facts, 'G-98'] },
    stepTo('choose-upgrade', {}, ['G-99']),
    stepTo('choose-employer-and-audience', {}, ['G-100']),
    stepTo('check-certification', {}, ['G-101']),
    stepTo('type-mtm-id-if-used', {}, ['G-101', 'G-106']),
    { ...acceptTheTerms, facts: ['G-107'] },
    submitAndPay('G-108'),
    stepTo('teach-in-the-year-ahead', {}, ['G-105']),
  ];
}

export function rejoinSteps(decided: Case): Step[] {
  const { finding, answers } = decided;
  if (finding.verdict !== 'yes') return toGet(decided);
  return [
    haveReady('rejoin', answers),
    { ...openTheTool, facts: [...openTheTool.facts, 'G-110'] },
    stepTo('choose-reapply', {}, ['G-111']),
    stepTo('change-employer-if-needed', {}, ['G-112']),
    stepTo('type-mtm-id-if-used', {}, ['G-115']),
    { ...acceptTheTerms, facts: ['G-116'] },
    submitAndPay('G-117'),
    stepTo('teach-in-the-year-ahead', {}, ['G-115']),
  ];
}

function toGet({ finding, answers, on }: Case, proof: readonly FactId[] = ['P-19', 'P-37']): Step[] {
  const unmet = (name: string) => requirementsOf(finding).some((part) => part.requirement === name && part.verdict === 'no');
  const steps = unmet('membership') || unmet('in-force') ? theirJourney(answers) : [];
  if (unmet('certification')) steps.push(stepTo('get-a-certification', { by: null }, ['P-18', 'P-105', 'P-106']));
  if (unmet('skill')) steps.push(stepTo('get-skills-proof', { years: inForce(referenceYears, on) }, proof));
  if (finding.verdict === 'no' && hasReason(finding, 'is-an-mct')) steps.push(considerAlumni);
  return [...steps, askSupport];
}

/** The word somebody used may name another journey than theirs (C-57). */
function theirJourney({ status, periodPassed }: Answers): Step[] {
  const go = (journey: Outcome, facts: readonly FactId[]) => [stepTo('take-this-journey', { journey }, facts)];
  if (status === 'never') return go('enrol', ['G-05']);
  if (status === 'alumni') return periodPassed ? [] : go('upgrade', ['P-134', 'G-99']);
  if (periodPassed === undefined) return [stepTo('also-open', { journeys: ['renew', 'rejoin'] }, ['G-48', 'G-109'])];
  return periodPassed ? go('rejoin', ['G-109', 'G-111']) : go('renew', ['G-48', 'G-109']);
}

export function entryNotices({ finding, answers, on }: Case): Notice[] {
  const notices = [...reportedBy(['enrolment-paused', 'skills-certificate-only'], on), ...mosReport(finding, on)];
  if (hasReason(finding, 'reference-long-enough')) notices.push(notice('reference-author-not-named', {}, ['P-37', 'P-137']));
  notices.push(...imagineAcademy(answers, on), ...certificationNotices(finding, on));
  return [...notices, notice('payment-not-shown', {}, ['P-119', 'G-119']), notice('certification-for-each-course', {}, ['P-11'])];
}

export function upgradeNotices({ finding, answers, on }: Case): Notice[] {
  return [
    ...reportedBy(['good-standing'], on),
    ...mosReport(finding, on),
    notice('no-class-needed-to-return', {}, ['G-104', 'G-105']),
    notice('skills-step-not-shown', {}, ['P-136', 'G-101']),
    notice('goes-by-status-not-by-word', {}, ['P-134', 'G-99', 'G-102', 'G-109']),
    ...imagineAcademy(answers, on),
    ...certificationNotices(finding, on),
  ];
}

export function rejoinNotices({ finding, answers, on }: Case): Notice[] {
  return [
    ...reportedBy(['no-grace-period'], on),
    ...mosReport(finding, on),
    notice('entry-conditions-assumed', {}, ['G-112', 'G-115', 'G-117']),
    notice('goes-by-status-not-by-word', {}, ['P-134', 'G-99', 'G-102', 'G-109']),
    ...imagineAcademy(answers, on),
    ...certificationNotices(finding, on),
  ];
}
