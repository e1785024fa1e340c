/** The renewal decision as somebody would write it who needs a yes or no and nothing else: no reasons, no sources, no missing answers. */
import type { Answers } from '../../../rules/applicant.ts';
import { certification, newerRoleBased } from '../../../rules/certifications.ts';
import { at } from '../../../rules/dated.ts';
import { type Day, plusDays, plusMonths } from '../../../rules/days.ts';
import { classWindow, graceMonths } from '../../../rules/values.ts';

export const waived: readonly string[] = ['fte', 'imagine-academy', 'government', 'academic'];

export function counts(id: string, on: Day): boolean {
  if (!at(graceMonths, on)) return false;
  if (id === newerRoleBased) return true;
  const listed = certification(id);
  return listed !== undefined && (!listed.retired || on <= listed.retired.graceEnd);
}

export const describesACourse = (answers: Answers): boolean =>
  Boolean(answers.courseName && answers.participants && answers.organisation && answers.managerName && answers.managerEmail);

const showsTheClass = ({ validation, mtmId, mtmDataShown }: Answers): boolean =>
  validation === 'survey' || (validation === 'mtm' && mtmId !== undefined && mtmDataShown !== undefined);

function taughtInTime(classOn: Day | undefined, { anniversary, firstYear }: Answers, on: Day): boolean {
  const window = at(classWindow, on)?.value;
  if (!window || !anniversary || !classOn || classOn > on || classOn < plusDays(on, -window)) return false;
  return firstYear === false || classOn >= plusMonths(anniversary, -12);
}

export function mayRenew(answers: Answers, on: Day): boolean {
  const { employerType, certifications, anniversary, coursesTaught = 0, courseDate, lastClassOn } = answers;
  if (!employerType || !anniversary || on > anniversary) return false;
  if (!certifications?.some((id) => counts(id, on))) return false;
  return waived.includes(employerType)
    ? coursesTaught > 0 && describesACourse(answers) && taughtInTime(courseDate, answers, on)
    : showsTheClass(answers) && taughtInTime(lastClassOn, answers, on);
}
