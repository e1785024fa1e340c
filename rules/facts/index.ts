/** Every fact by its id. A rule that cites one which is not here does not compile. */
import { type SourceId, sources } from '../sources.ts';
import type { Chapter, Fact } from './fact.ts';
import { guide, guideChapters } from './guide/index.ts';
import { learningPartner, learningPartnerChapters } from './learning-partner/index.ts';
import { programme, programmeChapters } from './programme/index.ts';
import { programmeZh, programmeZhChapters } from './programme-zh.ts';
import { volumeLicensing, volumeLicensingChapters } from './volume-licensing/index.ts';

export type { Chapter, Fact, Text } from './fact.ts';

/** The id of a fact: its document's letter and a number that never changes. */
export type FactId =
  | keyof typeof programme
  | keyof typeof programmeZh
  | keyof typeof guide
  | keyof typeof volumeLicensing
  | keyof typeof learningPartner;

export const facts: Readonly<Record<FactId, Fact>> = { ...programme, ...programmeZh, ...guide, ...volumeLicensing, ...learningPartner };

const from = (source: SourceId, chaptersOfIt: readonly Chapter[]) => chaptersOfIt.map((chapter) => ({ source, ...chapter }));

/** All facts again, in the order in which the documents tell them. */
export const chapters: readonly ({ readonly source: SourceId } & Chapter)[] = [
  ...from('P', programmeChapters),
  ...from('Z', programmeZhChapters),
  ...from('G', guideChapters),
  ...from('V', volumeLicensingChapters),
  ...from('L', learningPartnerChapters),
];

/** The document a fact stands in. */
export const sourceOf = (id: FactId): SourceId => id.split('-', 1)[0] as SourceId;

/** The documents behind some facts, each once, newest first. */
export function sourcesOf(ids: readonly FactId[]): SourceId[] {
  return [...new Set(ids.map(sourceOf))].sort((a, b) => sources[b].dated.localeCompare(sources[a].dated));
}
