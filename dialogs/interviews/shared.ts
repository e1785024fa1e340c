/** Pages and preparations that several journeys share. */
import { periodPassed } from '../../rules/decisions/status.ts';
import { nothing, type Rule, when } from '../../rules/rule.ts';
import { type Page, page } from './spec.ts';

export const status: Page = page('status', ['status']);
export const period: Page = page('period', ['periodPassed']);

export const employer: Page = page('employer', ['domain', 'alias', 'institutionName', 'departmentName', 'membershipId', 'partnerId']);

/** For those who enter: nothing stands in the tool's Profile page yet. The audience decides nothing. */
export const newProfile: Page = { ...page('new-profile', ['employerType', 'audience']), forTheTool: ['audience'] };

/** A lapsed Alumnus has to ask MCT Support, so there is no application to prepare. */
export const unlessLapsed = (prepare: Rule): Rule => when(periodPassed(true, ['G-118']), nothing, prepare);
