/** After the renewal verdict: the way through the enrollment tool, or the ways on for those who cannot renew. */
import { type Notice, notice, type Step, stepTo } from '../advice.ts';
import type { Answers } from '../applicant.ts';
import { at, reportedAt } from '../dated.ts';
import type { Dates } from '../dates.ts';
import { type Day, daysBetween } from '../days.ts';
import type { Finding } from '../decide.ts';
import { programme } from '../facts/programme.ts';
import { everyTest, requirementsOf, tests } from '../finding.ts';
import type { Reason } from '../reasons.ts';
import type { Requirement } from '../rule.ts';
import { sources } from '../sources.ts';
import { classesNeeded, mosCounts, uploadLimit } from '../values.ts';

export function renewalSteps(finding: Finding, answers: Answers, dates: Dates, on: Day): Step[] {
  if (finding.verdict === 'yes') return [...throughTheTool(finding, answers, on)];
  return [...waysOn(finding, dates, on)];
}

function* throughTheTool(finding: Finding, answers: Answers, on: Day): Generator<Step> {
  yield stepTo('open-the-tool', { link: programme['P-112'].value }, ['P-112', 'P-113', 'G-06', 'G-47']);
  yield stepTo('choose-renew', {}, ['G-48']);
  yield stepTo('check-the-profile', {}, ['G-49', 'G-51']);
  if (has(finding, 'waiver-form-complete'))
    yield stepTo('fill-in-the-waiver', {}, ['G-66', 'G-72', 'G-73', 'G-74', 'G-75', 'G-76', 'G-77', 'G-78']);
  else if (has(finding, 'mtm-shows-it')) yield stepTo('mtm-is-enough', { mtmId: answers.mtmId ?? '' }, ['G-53', 'G-60']);
  else yield stepTo('upload-a-report', { megabytes: megabytes(on) }, ['G-56', 'G-63', 'G-64']);
  yield stepTo('accept-the-terms', {}, ['G-79']);
  yield stepTo('submit-and-pay', { feeLookup: programme['P-138'].value }, ['G-85', 'G-119', 'P-13', 'P-120', 'P-138']);
}

/** Nothing after the anniversary is promised, as no document gives a later day (C-66). */
function* waysOn(finding: Finding, { lastDayToAct }: Dates, on: Day): Generator<Step> {
  const verdictOn = (name: Requirement) => requirementsOf(finding).find((part) => part.requirement === name)?.verdict;
  const inTime = verdictOn('deadline') !== 'no';
  const by = lastDayToAct ?? null;
  const noRecord = has(finding, 'no-record');
  if (inTime && verdictOn('certification') === 'no') yield stepTo('get-a-certification', { by }, ['P-38', 'P-39', 'P-105', 'P-106']);
  if (inTime && (verdictOn('teaching') === 'no' || (noRecord && verdictOn('teaching') !== 'yes')))
    yield stepTo('teach-a-class', { by }, ['P-38', 'P-40', 'G-61', 'G-69']);
  if (inTime && noRecord) yield stepTo('find-a-record', { megabytes: megabytes(on) }, ['P-40', 'G-10', 'G-56', 'G-64']);
  if (!inTime) yield stepTo('apply-again', { link: programme['P-112'].value }, ['G-109', 'G-111', 'P-112']);
  if (finding.verdict === 'no') yield stepTo('consider-alumni', {}, ['G-65', 'P-122', 'P-123', 'P-124']);
  yield stepTo('ask-support', { link: programme['P-14'].value }, ['P-14', 'P-139', 'G-118']);
}

/** Days from the end of a grace period within which support should confirm (C-28). */
const edge = 3;

export function renewalNotices(finding: Finding, dates: Dates, on: Day): Notice[] {
  const notices: Notice[] = [...reports(finding, dates, on)];
  if (has(finding, 'waiver-employer')) notices.push(notice('waives-the-tool-only', {}, ['G-68', 'G-69', 'G-71']));
  if (has(finding, 'listed') || has(finding, 'released-later'))
    notices.push(notice('may-have-retired-since', { link: programme['P-107'].value }, ['P-104', 'P-106', 'P-107']));
  for (const { values } of tests(finding)) {
    if ('graceEnd' in values && Math.abs(daysBetween(values.graceEnd, on)) <= edge)
      notices.push(notice('confirm-near-the-edge', { graceEnd: values.graceEnd }, ['P-106', 'P-14']));
  }
  notices.push(notice('certification-for-each-course', {}, ['P-11']));
  return notices;
}

/** What was heard later and would matter by the last day to act. It never decides. */
function* reports(finding: Finding, { lastDayToAct = '' }: Dates, on: Day): Generator<Notice> {
  const until = lastDayToAct > on ? lastDayToAct : on;
  const { link } = sources.P;
  const classes = reportedAt(classesNeeded, until);
  if (classes) yield notice('more-classes-reported', { count: classes.value, from: classes.from, link }, ['P-41']);
  const mos = reportedAt(mosCounts, until);
  const holdsMos = tests(finding).some(({ reason, values }) => reason === 'listed' && values.name.startsWith('MOS: '));
  if (mos && holdsMos) yield notice('mos-exclusion-reported', { from: mos.from, link }, ['P-104']);
}

const has = (finding: Finding, reason: Reason): boolean => everyTest(finding).some((test) => test.reason === reason);

const megabytes = (on: Day): number => {
  const limit = at(uploadLimit, on);
  if (!limit)
    throw new Error(`No upload limit is known for ${on}: a verdict other than "unknown" needs a day on which the documents hold.`);
  return limit.value;
};
