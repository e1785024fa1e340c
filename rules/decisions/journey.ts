/** Which of the guide's journeys is somebody on? R-ROUTE-1 to R-ROUTE-7. */
import type { FactId } from '../facts/index.ts';
import { no, yes } from '../reasons.ts';
import { any, first, option, type Rule, requirement, type Test, test } from '../rule.ts';
import { alumniInForce, alumniLapsed, isStatus, periodPassed, teachingNow } from './status.ts';

const canShowAClass = (wanted: boolean, facts: readonly FactId[]): Test =>
  test({
    needs: ['teachingProof'],
    facts,
    settles: ['C-12', 'C-13'],
    judge: (told) => (told.teachingProof === wanted ? yes : no)(told.teachingProof ? 'can-show-a-class' : 'cannot-show-a-class', {}),
  });

const mct = isStatus('mct', ['G-05']);
const alumnus = isStatus('alumni', ['G-05', 'P-134']);
const alumniOffer = ['G-65', 'G-86', 'P-122'] as const;

export const journey: Rule = requirement(
  'journey',
  first(
    option('enrol', isStatus('never', ['G-05'])),
    option('rejoin', mct, periodPassed(true, ['G-109']), teachingNow(true, ['G-109', 'P-15'])),
    option('renew', mct, periodPassed(false, ['G-109', 'P-38']), canShowAClass(true, ['G-55'])),
    option('alumni-apply', mct, any(teachingNow(false, [...alumniOffer, 'P-123']), canShowAClass(false, alumniOffer))),
    option('ask-support', alumnus, alumniLapsed),
    option('upgrade', alumnus, alumniInForce, teachingNow(true, ['P-134', 'G-99'])),
    option('alumni-renew', alumnus, alumniInForce, teachingNow(false, ['G-03', 'G-93'])),
  ),
);
