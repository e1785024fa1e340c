/** The numbers of the renewal rules, each with the days it holds for and the fact that states it. */
import type { Dated } from './dated.ts';

/**
 * The oldest of the documents is of this day. They give no start for their rules, and nothing is claimed for any earlier day.
 * Only the guide of 2022 states the 365 days and the 10 MB; its screens are of 2015 to 2018, so they are taken to hold all along.
 */
const oldestDocument = '2019-11-26';

/** How many days before the renewal a class still counts. */
export const classWindow: Dated<number> = [
  { from: oldestDocument, until: null, value: 365, standing: 'published', facts: ['G-61', 'G-69'] },
];

/** How many classes a renewal needs. */
export const classesNeeded: Dated<number> = [
  { from: '2026-10-01', until: null, value: 6, standing: 'reported', facts: [] },
  { from: oldestDocument, until: null, value: 1, standing: 'published', facts: ['P-40', 'G-55'] },
];

/** How many months a retired certification goes on counting. */
export const graceMonths: Dated<number> = [{ from: oldestDocument, until: null, value: 6, standing: 'published', facts: ['P-106'] }];

/** How large an uploaded score report or training summary may be at renewal, in megabytes. */
export const uploadLimit: Dated<number> = [{ from: oldestDocument, until: null, value: 10, standing: 'published', facts: ['G-64'] }];

/** Whether the Microsoft Office Specialist entries of the list count. */
export const mosCounts: Dated<boolean> = [
  { from: '2024-01-01', until: null, value: false, standing: 'reported', facts: [] },
  { from: oldestDocument, until: null, value: true, standing: 'published', facts: ['P-39', 'P-104'] },
];
