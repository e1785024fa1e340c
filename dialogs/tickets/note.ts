/** Whether words in the thread are meant for the team alone. */

/** What may stand before the prefix: blanks, marks of formatting and quoting, tags, and characters that are not seen. */
const before = /^(?:<at\b[^<>]*>.*?<\/at>|<[^<>]*>|[\s\p{Cf}\p{P}\p{S}](?<!\/))*/u;
const prefix = /^(?:internal\s+notes?|notes?|internal|内部备注|備註|备注|内部)\s*:|^\/\//iu;

/** So far in, a prefix is looked for. */
const mostBefore = 1000;

/** Rather one too many: a note that stays can still be said aloud, one that left cannot be taken back. */
export const isNote = (text: string): boolean => prefix.test(text.slice(0, mostBefore).normalize('NFKC').replace(before, ''));
