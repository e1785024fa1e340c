/** Becoming an Alumnus, and staying one: the tool's Profile page asks other things there. */
import { alumniProfile } from '../../rules/decisions/profile.ts';
import { period, status, unlessLapsed } from './shared.ts';
import { type InterviewSpec, page } from './spec.ts';

const profilePages = [
  { ...page('alumni-profile', ['microsoftEmployee', 'expertise']), forTheTool: ['expertise'] as const },
  page('alumni-employer', ['domain', 'alias']),
];

export const alumniApply: InterviewSpec = {
  prepare: alumniProfile,
  pages: [status, page('standing', ['goodStanding']), ...profilePages],
};

export const alumniRenew: InterviewSpec = { prepare: unlessLapsed(alumniProfile), pages: [status, period, ...profilePages] };
