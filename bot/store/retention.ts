/** How long the operator's lists reach back. They know days, no times: a time could be matched with a person's. */
const keptForDays = 90;
const dayMs = 86_400_000;

/** `YYYY-MM-DD`, the same everywhere. */
export const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The first day that is still kept. */
export const keptSince = (now: number): string => dayOf(now - keptForDays * dayMs);
