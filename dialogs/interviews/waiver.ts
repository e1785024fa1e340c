/** The waiver form on its own: its seven fields stand together, as in the tool. */
import { asking, page } from './spec.ts';

const described = ['courseName', 'courseDate', 'participants', 'organisation', 'managerName', 'managerEmail'] as const;

export const waiver = asking(page('waiver-employer', ['employerType']), page('waiver-form', ['coursesTaught', ...described], described));
