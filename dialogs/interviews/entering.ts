/** Becoming an MCT for the first time, out of Alumni, or anew after the renewal period. */
import { profile } from '../../rules/decisions/profile.ts';
import { employer, newProfile, period, status, unlessLapsed } from './shared.ts';
import { type InterviewSpec, page } from './spec.ts';

const reference = page('reference', ['referenceYears']);

export const enrol: InterviewSpec = {
  prepare: profile,
  pages: [
    newProfile,
    employer,
    page('entry-requirements', ['certifications', 'instructionalCertificate']),
    page('college-staff', ['collegeStaff']),
    reference,
  ],
};

export const upgrade: InterviewSpec = {
  prepare: unlessLapsed(profile),
  pages: [
    status,
    period,
    newProfile,
    employer,
    page('return-requirements', ['certifications']),
    page('earlier-proof', ['earlierSkillsProof']),
    reference,
    page('reference-from', ['referenceFrom']),
  ],
};

/** The guide mentions no audience here. */
export const rejoin: InterviewSpec = {
  prepare: profile,
  pages: [status, period, page('profile-again', ['employerType']), employer, page('rejoin-requirements', ['certifications'])],
};
