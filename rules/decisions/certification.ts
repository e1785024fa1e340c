/** Does a certification count on that day, and does one cover each course? R-CERT-1 to R-CERT-5. */
import { anotherCertification, certification, isFundamentals, isOnlyInOldScreens, newerRoleBased } from '../certifications.ts';
import { type Day, plusDays } from '../days.ts';
import type { FactId } from '../facts/index.ts';
import { type Judgement, no, undecided, yes } from '../reasons.ts';
import { type Rule, requirement, test } from '../rule.ts';

/** One certification on one day. */
export function judgeCertification(id: string, on: Day): Judgement {
  if (id === newerRoleBased) return yes('released-later', {}, released);
  const listed = certification(id);
  if (!listed) return judgeUnlisted(id);
  const { name, facts, retired } = listed;
  if (!retired) return yes('listed', { name }, facts);
  const values = { name, retiredOn: retired.on, graceEnd: retired.graceEnd };
  if (on < retired.on) return yes('not-yet-retired', values, facts);
  return on <= retired.graceEnd ? yes('in-grace', values, facts) : no('grace-over', values, facts);
}

/** Retiring alone takes nothing away; the end of the grace does. */
function graceOver(id: string): readonly Day[] {
  const end = certification(id)?.retired?.graceEnd;
  return end === undefined ? [] : [plusDays(end, 1)];
}

const released: readonly FactId[] = ['P-105', 'P-104'];
const unlisted: readonly FactId[] = ['P-104', 'P-105', 'P-14'];

/** Nothing is promised for a name that the list does not have. Only a role-based one may count all the same, and a name does not show that. */
function judgeUnlisted(name: string): Judgement {
  if (isOnlyInOldScreens(name)) return no('only-in-old-screens', { name }, ['G-37', 'G-59', 'G-103', 'P-104']);
  if (isFundamentals(name)) return no('fundamentals-not-on-the-list', { name }, unlisted);
  return undecided('not-on-the-list', { name: name === anotherCertification ? '' : name }, unlisted);
}

/** Of several certifications the best one speaks: yes before open before no, and the one that counts longest. */
const better = (one: Judgement, other: Judgement): Judgement => (worth(one) >= worth(other) ? one : other);
const worth = ({ verdict, values }: Judgement): string => `${rank[verdict]} ${'graceEnd' in values ? values.graceEnd : '9999-12-31'}`;
const rank = { yes: 2, unknown: 1, no: 0 };

/** Some certification counts; `facts` say which requirement this is: that of entry, of renewal, of coming back. */
export const qualifyingCertification = (facts: readonly FactId[], settles: Parameters<typeof test>[0]['settles'] = []): Rule =>
  requirement(
    'certification',
    test({
      needs: ['certifications'],
      facts,
      settles: ['C-02', 'C-03', 'C-04', 'C-05', 'C-27', 'C-28', 'C-65', ...settles],
      judge: ({ certifications }, on) => certifications.map((id) => judgeCertification(id, on)).reduce(better),
      turns: ({ certifications }) => certifications.flatMap(graceOver),
    }),
  );

export const certificationCounts: Rule = qualifyingCertification(['P-18', 'P-39']);

/** One certification is enough to be a member; each course delivered needs one that covers it. */
export const coverage: Rule = requirement(
  'coverage',
  test({
    needs: ['coversEachCourse'],
    facts: ['P-11'],
    judge: ({ coversEachCourse }) => (coversEachCourse ? yes('each-course-covered', {}) : no('some-course-not-covered', {})),
  }),
);
