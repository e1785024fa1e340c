/** Whom to ask about what. */
import { contactFor } from '../contacts.ts';
import { yes } from '../reasons.ts';
import { type Rule, requirement, test } from '../rule.ts';

export const contact: Rule = requirement(
  'contact',
  test({
    needs: ['subject'],
    facts: ['P-14'],
    settles: ['C-44', 'C-51'],
    judge: ({ subject }) => yes('ask-this-contact', { subject, contact: contactFor[subject].contact }, contactFor[subject].facts),
  }),
);
