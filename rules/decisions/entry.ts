/** May somebody enrol, come back from Alumni, or rejoin? R-ENT-1, R-UPG-1, R-REJ-1. */
import { all, nothing, type Rule, requirement, when } from '../rule.ts';
import { qualifyingCertification } from './certification.ts';
import { entrySkill, returningSkill } from './skill.ts';
import { isStatus, periodPassed, whileAlumni } from './status.ts';

export const entry: Rule = all(qualifyingCertification(['P-18']), entrySkill);

/** A class in the past year is not asked of those who come back [G-104]. */
export const upgrade: Rule = whileAlumni(['P-134', 'G-99'], all(qualifyingCertification(['P-135', 'G-101']), returningSkill));

const mct = isStatus('mct', ['G-109']);

/** The flow shows no check; as it is an application anew, the entry list is taken to apply (C-19). */
export const rejoin: Rule = all(
  requirement('membership', mct),
  when(
    mct,
    all(requirement('in-force', periodPassed(true, ['G-109', 'G-111'])), qualifyingCertification(['P-18', 'G-114'], ['C-19'])),
    nothing,
  ),
);
