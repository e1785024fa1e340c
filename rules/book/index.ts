/** Every decision rule by its id, from the way in to the last code. */
import { fees } from './fees.ts';
import { journeys } from './journeys.ts';
import { licensing } from './licensing.ts';
import { membership } from './membership.ts';
import { partner } from './partner.ts';

export const ruleBook = { ...journeys, ...membership, ...fees, ...partner, ...licensing };

/** The id of a rule: its subject and a number that never changes. */
export type RuleId = keyof typeof ruleBook;
