/** The numbers of the rules, each with the days it holds for and the facts that state it. */
import type { Dated } from './dated.ts';
import type { Day } from './days.ts';
import type { FactId } from './facts/index.ts';
import type { SourceId } from './sources.ts';

/**
 * The documents give no start for their rules, and nothing is claimed for a day before their own date. The guide is of 2022, yet
 * its screens are of 2015 to 2018 and it belongs to the programme page: what only it states is taken to hold since that page's date.
 */
const since = { programme: '2019-11-26', licensing: '2019-07-30', partner: '2021-02-05' } as const;

/** The first day that each document speaks for. */
export const speaksFrom: Readonly<Record<SourceId, Day>> = {
  P: since.programme,
  Z: since.programme,
  G: since.programme,
  V: since.licensing,
  L: since.partner,
};

const published = <T>(from: Day, value: T, facts: readonly FactId[]): Dated<T> => [
  { from, until: null, value, standing: 'published', facts },
];

/** How many days before the renewal a class still counts. */
export const classWindow = published(since.programme, 365, ['G-61', 'G-69']);

/** How many classes a renewal needs. */
export const classesNeeded: Dated<number> = [
  { from: '2026-10-01', until: null, value: 6, standing: 'reported', facts: [] },
  ...published(since.programme, 1, ['P-40', 'G-55']),
];

/** How many months a retired certification goes on counting. */
export const graceMonths = published(since.programme, 6, ['P-106']);

/** Whether the Microsoft Office Specialist entries of the list count. */
export const mosCounts: Dated<boolean> = [
  { from: '2024-01-01', until: null, value: false, standing: 'reported', facts: [] },
  ...published(since.programme, true, ['P-39', 'P-104']),
];

/** How many years of teaching a reference has to speak for. */
export const referenceYears = published(since.programme, 1, ['P-37']);

/** How large an uploaded score report or training summary may be at renewal, in megabytes. */
export const uploadLimit = published(since.programme, 10, ['G-64']);

/** In which forms a proof of instructional skill is accepted at enrolment. */
export const proofFormats = published<readonly string[]>(since.programme, ['jpeg', 'doc', 'pdf'], ['G-40']);

/** How many days a one-time passcode can be used. */
export const passcodeDays = published(since.programme, 120, ['G-23', 'G-89']);

/** How many business days the review of a proof takes, at least and at most. */
export const reviewDays = published(since.programme, { least: 2, most: 4 }, ['G-42']);

/** How many exam vouchers are in a pack. */
export const packSizes = {
  'site-pack-500': published(since.licensing, 500, ['V-23']),
  'mta-mce-pack': published(since.licensing, 125, ['V-24']),
  'mos-mce-pack': published(since.licensing, 125, ['V-24']),
  'class-pack': published(since.licensing, 30, ['V-25']),
};

/** How many months the vouchers of a pack can be used. */
export const packMonths = published(since.licensing, 12, ['V-21']);

/** How many staff vouchers come with Imagine Academy, for each volume-licensing agreement. */
export const staffVouchers = published(since.licensing, 30, ['V-11']);

/** Percent off the MCT programme, as a benefit of Imagine Academy. */
export const imagineAcademyDiscount = published(since.licensing, 50, ['V-14']);

/** How many months of preparation a certification takes at least. */
export const preparationMonths = {
  basic: published(since.licensing, 6, ['V-60']),
  advanced: published(since.licensing, 12, ['V-60']),
};

/** When codes come, counted from their event. */
export const confirmedWithinHours = published(since.licensing, 48, ['V-50']);
export const codeBusinessDays = published(since.licensing, { least: 5, most: 10 }, ['V-51']);
export const sitePackWithinHours = published(since.licensing, 24, ['V-65']);

/** How many MCTs an organisation needs for the Learning Action Pack. */
export const mctsNeeded = published(since.partner, 1, ['L-18']);

/** All of them by name, for whoever lists or compares them. */
export const datedValues = {
  classWindow,
  classesNeeded,
  graceMonths,
  mosCounts,
  referenceYears,
  uploadLimit,
  proofFormats,
  passcodeDays,
  reviewDays,
  'site-pack-500': packSizes['site-pack-500'],
  'mta-mce-pack': packSizes['mta-mce-pack'],
  'mos-mce-pack': packSizes['mos-mce-pack'],
  'class-pack': packSizes['class-pack'],
  packMonths,
  staffVouchers,
  imagineAcademyDiscount,
  'preparationMonths.basic': preparationMonths.basic,
  'preparationMonths.advanced': preparationMonths.advanced,
  confirmedWithinHours,
  codeBusinessDays,
  sitePackWithinHours,
  mctsNeeded,
} as const satisfies Record<string, Dated<unknown>>;
