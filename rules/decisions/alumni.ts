/** May somebody become an Alumnus, or stay one? R-ALU-1 and R-ALU-2. */
import { no, yes } from '../reasons.ts';
import { all, nothing, type Rule, requirement, test } from '../rule.ts';
import { whileAlumni } from './status.ts';

const tookPart = test({
  needs: ['status'],
  facts: ['P-123'],
  settles: ['C-20'],
  fixed: true,
  judge: ({ status }) => (status === 'never' ? no('never-took-part', {}) : yes('took-part', {})),
});

const goodStanding = test({
  needs: ['goodStanding'],
  facts: ['P-124', 'P-122'],
  settles: ['C-07'],
  judge: (told) => (told.goodStanding ? yes('in-good-standing', {}) : no('not-in-good-standing', {}, ['P-14'])),
});

/** Neither a certification nor teaching is asked for. */
export const alumniEntry: Rule = all(requirement('membership', tookPart), requirement('standing', goodStanding));

/** The documents name no further condition and no term. */
export const alumniRenewal: Rule = whileAlumni(['G-03', 'G-93'], nothing);
