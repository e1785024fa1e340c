/** Steps and notices that several decisions share. */
import { type Notice, notice, type Step, stepTo } from '../advice.ts';
import { type Contact, contactFor, contacts, type Referral, type Subject } from '../contacts.ts';
import { inForce } from '../dated.ts';
import type { Dates } from '../dates.ts';
import { type Day, daysBetween } from '../days.ts';
import type { Finding } from '../decide.ts';
import type { FactId } from '../facts/index.ts';
import { programme } from '../facts/programme/index.ts';
import { hasReason, tests } from '../finding.ts';
import { type ReportId, reports } from '../reports.ts';
import { sources } from '../sources.ts';
import { reviewDays, uploadLimit } from '../values.ts';

export const support = programme['P-14'].value;
export const feeLookup = programme['P-138'].value;

export const askSupport: Step = stepTo('ask-support', { link: support }, ['P-14', 'P-139', 'G-118']);
export const openTheTool: Step = stepTo('open-the-tool', { link: programme['P-112'].value }, ['P-112', 'P-113', 'G-06']);
export const acceptTheTerms: Step = stepTo('accept-the-terms', {}, ['G-79', 'G-84']);
export const considerAlumni: Step = stepTo('consider-alumni', {}, ['G-65', 'P-122', 'P-123', 'P-124']);

/** Whom to ask about a subject, and what to know before. */
export function askAbout(subject: Subject): Step {
  const { contact, facts, note }: Referral = contactFor[subject];
  const { name, address = '' }: Contact = contacts[contact];
  return stepTo('ask-contact', { name, address, note: note ?? null }, facts);
}

/** What a first application and a return from Alumni end with: approval first, then the member submits and pays (C-21). */
export function submitThenPay(on: Day): Step[] {
  return [
    stepTo('wait-for-review', inForce(reviewDays, on), ['G-42']),
    stepTo('submit-then-pay', { feeLookup }, ['G-43', 'G-45', 'G-119', 'P-119', 'P-120', 'P-138']),
  ];
}

/** What a renewal and a return end with; the payment has no page of its own in the guide (C-22). */
export const submitAndPay = (confirmation: FactId): Step =>
  stepTo('submit-and-pay', { feeLookup }, [confirmation, 'G-119', 'P-13', 'P-120', 'P-138']);

/** The size limit of a renewal's upload, in megabytes. */
export const megabytes = (on: Day): number => inForce(uploadLimit, on);

/** Days from the end of a grace period within which support should confirm (C-28). */
const edge = 3;

/** What goes with any verdict about a certification. */
export function certificationNotices(finding: Finding, on: Day): Notice[] {
  const notices: Notice[] = [];
  if (hasReason(finding, 'listed') || hasReason(finding, 'released-later'))
    notices.push(notice('may-have-retired-since', { link: programme['P-107'].value }, ['P-104', 'P-106', 'P-107']));
  // Which entry the page hangs this link on differs between its languages, so it goes with all of them (C-10).
  if (tests(finding).some(({ values }) => 'name' in values && values.name.includes('Dynamics')))
    notices.push(notice('dynamics-requirements', { link: programme['P-103'].value }, ['P-103', 'Z-05']));
  for (const { values } of tests(finding)) {
    if ('graceEnd' in values && Math.abs(daysBetween(values.graceEnd, on)) <= edge)
      notices.push(notice('confirm-near-the-edge', { graceEnd: values.graceEnd }, ['P-106', 'P-14']));
  }
  return notices;
}

/** What was heard later and holds by a day. It never decides. */
export function reportedBy(ids: readonly ReportId[], until: Day): Notice[] {
  return ids
    .filter((id) => reports[id].from <= until)
    .map((id) =>
      notice(
        'reported',
        { from: reports[id].from, says: reports[id].says, link: id === 'training-services-partner' ? '' : sources.P.link },
        reports[id].against,
      ),
    );
}

/** The MOS entries of the list are said not to count any more; only their holders need to know. */
export const mosReport = (finding: Finding, until: Day): Notice[] =>
  tests(finding).some(({ reason, values }) => reason === 'listed' && values.name.startsWith('MOS: '))
    ? reportedBy(['mos-excluded'], until)
    : [];

export const lastDay = ({ lastDayToAct = '' }: Dates, on: Day): Day => (lastDayToAct > on ? lastDayToAct : on);
