/** Members of whom something is still to be asked before it is clear whether they may renew. */
import type { Answers } from '../../../rules/applicant.ts';
import { freelancer, without } from '../people.ts';
import { notTold } from './because.ts';
import type { Person } from './person.ts';
import { renew } from './renew.ts';
import { considerAlumni } from './said.ts';

const survey: Answers = { ...without(freelancer, 'mtmId', 'mtmDataShown'), validation: 'survey' };
const bare: Answers = { employerType: 'freelancer' };

/** No requirement is clear yet. */
const nothing = { certification: notTold, teaching: notTold, evidence: notTold, deadline: notTold };

export const renewingOpen: readonly Person[] = [
  renew('R-REN-1, R-REN-2: nothing told', {}, nothing, { missing: ['certifications', 'employerType', 'anniversary'] }),
  renew('R-REN-1, R-WAIV-3: only a freelancer', bare, nothing, {
    missing: ['certifications', 'lastClassOn', 'anniversary', 'firstYear', 'validation'],
  }),
  renew('R-REN-1, R-WAIV-2: only an academic employer', { employerType: 'academic' }, nothing, {
    missing: ['certifications', 'coursesTaught', 'anniversary'],
  }),
  renew(
    'R-REN-1: no certification told',
    without(freelancer, 'certifications'),
    { certification: notTold },
    { missing: ['certifications'] },
  ),
  renew(
    'R-REN-1: no anniversary told',
    without(freelancer, 'anniversary'),
    { teaching: ['yes', 'class-in-window', 'not-first-year'], deadline: notTold },
    { missing: ['anniversary'] },
  ),
  renew('R-REN-1: no class told', without(freelancer, 'lastClassOn'), { teaching: notTold }, { missing: ['lastClassOn'] }),
  renew('R-REN-2: no way of showing it told', without(survey, 'validation'), { evidence: notTold }, { missing: ['validation'] }),
  renew('R-REN-2, C-15: MTM without its ID', without(freelancer, 'mtmId'), { evidence: notTold }, { missing: ['mtmId'] }),
  renew(
    'R-REN-2: MTM, and not told whether it shows the class',
    without(freelancer, 'mtmDataShown'),
    { evidence: notTold },
    { missing: ['mtmDataShown'] },
  ),
  renew(
    'R-REN-4: one thing unmet ends the questions',
    { ...bare, certifications: ['AZ-900'] },
    { ...nothing, certification: ['no', 'fundamentals-not-on-the-list'] },
    { facts: ['G-65'], says: [considerAlumni] },
  ),
];
