/** Does a certification count on that day? R-CERT-1 to R-CERT-4. */
import { anotherCertification, certification, isFundamentals, isOnlyInOldScreens, newerRoleBased } from '../certifications.ts';
import { at } from '../dated.ts';
import type { Day } from '../days.ts';
import { type Judgement, no, undecided, yes } from '../reasons.ts';
import { type Rule, requirement, test } from '../rule.ts';
import { graceMonths } from '../values.ts';

/** One certification on one day. */
export function judgeCertification(id: string, on: Day): Judgement {
  if (!at(graceMonths, on)) return undecided('no-rule-on-that-day', { on });
  if (id === newerRoleBased) return yes('released-later', {}, ['P-105', 'P-104']);
  const listed = certification(id);
  if (!listed) return judgeUnlisted(id);
  const { name, facts, retired } = listed;
  if (!retired) return yes('listed', { name }, [...facts, 'P-104', 'P-107']);
  const values = { name, retiredOn: retired.on, graceEnd: retired.graceEnd };
  if (on < retired.on) return yes('not-yet-retired', values, [...facts, 'P-106']);
  return on <= retired.graceEnd ? yes('in-grace', values, [...facts, 'P-106']) : no('grace-over', values, [...facts, 'P-106']);
}

/** Nothing is promised for a name that the list does not have. Only a role-based one may count all the same, and a name does not show that. */
function judgeUnlisted(name: string): Judgement {
  if (isOnlyInOldScreens(name)) return no('only-in-old-screens', { name }, ['G-37', 'G-59', 'G-103', 'P-104']);
  if (isFundamentals(name)) return no('fundamentals-not-on-the-list', { name }, ['P-104', 'P-105', 'P-14']);
  return undecided('not-on-the-list', { name: name === anotherCertification ? '' : name }, ['P-104', 'P-105', 'P-14']);
}

/** Of several certifications the best one speaks: yes before open before no, and the one that counts longest. */
function better(one: Judgement, other: Judgement): Judgement {
  if (rank[one.verdict] !== rank[other.verdict]) return rank[one.verdict] > rank[other.verdict] ? one : other;
  return lasts(one) >= lasts(other) ? one : other;
}
const rank = { yes: 2, unknown: 1, no: 0 };
const lasts = ({ values }: Judgement): string => ('graceEnd' in values ? values.graceEnd : '9999-12-31');

export const qualifyingCertification: Rule = requirement(
  'certification',
  test({
    needs: ['certifications'],
    facts: ['P-39', 'G-54'],
    settles: ['C-03', 'C-27', 'C-28', 'C-65'],
    judge: ({ certifications }, on) => certifications.map((id) => judgeCertification(id, on)).reduce(better),
  }),
);
