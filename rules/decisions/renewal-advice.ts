/** After the renewal verdict: the way through the enrollment tool, or the ways on for those who cannot renew. */
import { type Notice, notice, type Step, stepTo } from '../advice.ts';
import type { Answers } from '../applicant.ts';
import { at } from '../dated.ts';
import type { Dates } from '../dates.ts';
import type { Day } from '../days.ts';
import type { Finding } from '../decide.ts';
import { programme } from '../facts/programme/index.ts';
import { hasReason, requirementsOf } from '../finding.ts';
import type { Requirement } from '../rule.ts';
import { imagineAcademyDiscount } from '../values.ts';
import {
  acceptTheTerms,
  askSupport,
  certificationNotices,
  considerAlumni,
  lastDay,
  megabytes,
  mosReport,
  openTheTool,
  reportedBy,
  submitAndPay,
} from './advice-parts.ts';
import type { Case } from './decision.ts';

export function renewalSteps({ finding, answers, dates, on }: Case): Step[] {
  if (finding.verdict === 'yes') return [...throughTheTool(finding, answers, on)];
  return [...waysOn(finding, dates, on)];
}

function* throughTheTool(finding: Finding, answers: Answers, on: Day): Generator<Step> {
  yield { ...openTheTool, facts: [...openTheTool.facts, 'G-47'] };
  yield stepTo('choose-renew', {}, ['G-48']);
  yield stepTo('check-the-profile', {}, ['G-49', 'G-51']);
  if (hasReason(finding, 'waiver-form-complete'))
    yield stepTo('fill-in-the-waiver', {}, ['G-66', 'G-72', 'G-73', 'G-74', 'G-75', 'G-76', 'G-77', 'G-78']);
  else if (hasReason(finding, 'mtm-shows-it')) yield stepTo('mtm-is-enough', { mtmId: answers.mtmId ?? '' }, ['G-53', 'G-60']);
  else yield stepTo('upload-a-report', { megabytes: megabytes(on) }, ['G-56', 'G-63', 'G-64']);
  yield acceptTheTerms;
  yield submitAndPay('G-85');
}

/** Nothing after the anniversary is promised, as no document gives a later day (C-66). */
function* waysOn(finding: Finding, { lastDayToAct }: Dates, on: Day): Generator<Step> {
  const verdictOn = (name: Requirement) => requirementsOf(finding).find((part) => part.requirement === name)?.verdict;
  const inTime = verdictOn('deadline') !== 'no';
  const by = lastDayToAct ?? null;
  const noRecord = hasReason(finding, 'no-record');
  if (inTime && verdictOn('certification') === 'no') yield stepTo('get-a-certification', { by }, ['P-38', 'P-39', 'P-105', 'P-106']);
  if (inTime && (verdictOn('teaching') === 'no' || (noRecord && verdictOn('teaching') !== 'yes')))
    yield stepTo('teach-a-class', { by }, ['P-38', 'P-40', 'G-61', 'G-69']);
  if (inTime && noRecord) yield stepTo('find-a-record', { megabytes: megabytes(on) }, ['P-40', 'G-10', 'G-56', 'G-64']);
  if (!inTime) yield stepTo('apply-again', { link: programme['P-112'].value }, ['G-109', 'G-111', 'P-112']);
  if (finding.verdict === 'no') yield considerAlumni;
  yield askSupport;
}

export function renewalNotices({ finding, answers, dates, on }: Case): Notice[] {
  const until = lastDay(dates, on);
  const notices = [...reportedBy(['six-classes'], until), ...mosReport(finding, until)];
  if (hasReason(finding, 'waiver-employer')) notices.push(notice('waives-the-tool-only', {}, ['G-68', 'G-69', 'G-71']));
  notices.push(...imagineAcademy(answers, on), ...certificationNotices(finding, on), notice('certification-for-each-course', {}, ['P-11']));
  return notices;
}

/** Half the price is about money, the waiver about the tool; people merge the two (C-67). */
export function imagineAcademy({ employerType }: Answers, on: Day): Notice[] {
  const percent = at(imagineAcademyDiscount, on)?.value;
  if (employerType !== 'imagine-academy' || percent === undefined) return [];
  return [notice('discount-is-another-matter', { percent }, ['V-14', 'G-57'])];
}
