/** The Profile page of the enrollment tool: which field each employer type has to fill in. It decides nothing about eligibility. */
import type { EmployerType, Field } from '../applicant.ts';
import type { FactId } from '../facts/index.ts';
import { no, yes } from '../reasons.ts';
import { all, nothing, type Rule, requirement, test, when } from '../rule.ts';

const asks: Readonly<Record<EmployerType, { readonly fields: readonly Field[]; readonly facts: readonly FactId[] }>> = {
  fte: { fields: ['domain', 'alias'], facts: ['G-22'] },
  academic: { fields: ['institutionName'], facts: ['G-24'] },
  freelancer: { fields: [], facts: ['G-25'] },
  government: { fields: ['departmentName'], facts: ['G-26'] },
  'imagine-academy': { fields: ['membershipId'], facts: ['G-27', 'P-118'] },
  partner: { fields: ['partnerId'], facts: ['G-28', 'P-118'] },
  other: { fields: [], facts: ['G-29'] },
};

const isType = (type: EmployerType): Rule =>
  test({
    needs: ['employerType'],
    facts: ['G-20', 'G-21'],
    judge: ({ employerType }) => (employerType === type ? yes('is-that-employer-type', {}) : no('is-another-employer-type', {})),
  });

const told = (fields: readonly Field[], facts: readonly FactId[]): Rule =>
  test({ needs: fields, facts, judge: () => yes('profile-field-told', {}) });

export const profile: Rule = requirement(
  'profile',
  all(...(Object.keys(asks) as EmployerType[]).map((type) => when(isType(type), told(asks[type].fields, asks[type].facts), nothing))),
);

const isMicrosoftEmployee = test({
  needs: ['microsoftEmployee'],
  facts: ['G-88', 'G-89', 'G-94'],
  settles: ['C-52'],
  judge: ({ microsoftEmployee }) => (microsoftEmployee ? yes('is-a-microsoft-employee', {}) : no('is-not-a-microsoft-employee', {})),
});

/** For Alumni the tool asks one question about the employer. Nobody has to tell the area here, as no document lists the choices. */
export const alumniProfile: Rule = requirement('profile', when(isMicrosoftEmployee, told(['domain', 'alias'], ['G-89']), nothing));
