/** Renewing a membership: the enrollment tool's own pages, so that what is answered here is what is typed there. */

import { profile } from '../../rules/decisions/profile.ts';
import { employer } from './shared.ts';
import type { InterviewSpec } from './spec.ts';

export const renew: InterviewSpec = {
  prepare: profile,
  pages: [
    { id: 'profile', fields: ['employerType', 'audience'], mayStayEmpty: [], forTheTool: ['audience'] },
    employer,
    {
      id: 'requirements',
      fields: [
        ...(['certifications', 'anniversary', 'firstYear', 'validation', 'mtmId', 'mtmDataShown', 'lastClassOn'] as const),
        ...(['coursesTaught', 'courseName', 'courseDate', 'participants', 'organisation', 'managerName', 'managerEmail'] as const),
      ],
      mayStayEmpty: [
        'firstYear',
        'mtmId',
        'mtmDataShown',
        'lastClassOn',
        'courseName',
        'courseDate',
        'participants',
        'organisation',
        'managerName',
        'managerEmail',
      ],
    },
  ],
};
