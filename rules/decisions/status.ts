/** Who somebody is in the programme: the tests that several journeys share. */
import type { FactId } from '../facts/index.ts';
import { no, undecided, yes } from '../reasons.ts';
import { all, nothing, type Rule, requirement, type Test, test, when } from '../rule.ts';

const reasons = { never: 'never-an-mct', mct: 'is-an-mct', alumni: 'is-an-alumnus' } as const;

/** The word “rejoin” means two things; the status decides (C-57). */
export const isStatus = (wanted: keyof typeof reasons, facts: readonly FactId[]): Test =>
  test({
    needs: ['status'],
    facts,
    settles: ['C-57', 'C-58'],
    fixed: true,
    judge: ({ status }) => (status === wanted ? yes(reasons[status], {}) : no('another-status', { status })),
  });

/** The membership ran out without a renewal. How long after the anniversary that is, no document says (C-66). */
export const periodPassed = (wanted: boolean, facts: readonly FactId[]): Test =>
  test({
    needs: ['periodPassed'],
    facts,
    settles: ['C-66'],
    fixed: true,
    judge: (told) => (told.periodPassed === wanted ? yes : no)(told.periodPassed ? 'period-passed' : 'period-not-passed', {}),
  });

export const teachingNow = (wanted: boolean, facts: readonly FactId[]): Test =>
  test({
    needs: ['teachingNow'],
    facts,
    judge: (told) => (told.teachingNow === wanted ? yes : no)(told.teachingNow ? 'teaching-now' : 'not-teaching-now', {}),
  });

/** No document has a rule for an Alumnus whose own membership ran out; MCT Support does (R-ROUTE-7). */
const lapsed = (otherwise: typeof yes): Test =>
  test({
    needs: ['periodPassed'],
    facts: ['G-118'],
    fixed: true,
    judge: (told) => (told.periodPassed ? undecided('alumni-lapsed', {}, ['P-14']) : otherwise('alumni-in-force', {})),
  });

export const alumniInForce: Test = lapsed(yes);
/** What is asked of an Alumnus in force; of a lapsed one nothing more, and of anybody else nothing at all. */
export function whileAlumni(facts: readonly FactId[], rule: Rule): Rule {
  const alumnus = isStatus('alumni', facts);
  const inForce = requirement('in-force', alumniInForce);
  return all(requirement('membership', alumnus), when(alumnus, when(periodPassed(true, ['G-118']), inForce, all(inForce, rule)), nothing));
}

/** The same, as a way of its own: never open, and closed for those in force. */
export const alumniLapsed: Test = lapsed(no);
