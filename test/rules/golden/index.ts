/** Everybody whose verdict is known beforehand. */
import { journeys } from './journeys.ts';
import { licensing } from './licensing.ts';
import { members } from './members.ts';
import { partners } from './partners.ts';
import type { Person } from './person.ts';

export type { Person } from './person.ts';

export const people: readonly Person[] = [...journeys, ...members, ...partners, ...licensing];
