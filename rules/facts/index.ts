/** Every fact by its id. A rule that cites one which is not here does not compile. */
import { type SourceId, sources } from '../sources.ts';
import { listedCertifications } from './certifications.ts';
import type { Fact } from './fact.ts';
import { guide } from './guide.ts';
import { programme } from './programme.ts';
import { programmeZh } from './programme-zh.ts';

export type { Fact } from './fact.ts';

type Listed = (typeof listedCertifications)[number]['fact'];

/** The id of a fact: its document's letter and a number that never changes. */
export type FactId = keyof typeof programme | keyof typeof programmeZh | keyof typeof guide | Listed;

const listed = Object.fromEntries(
  listedCertifications.map(({ fact, name, line, ...more }): [string, Fact] => [
    fact,
    {
      says: `${name} is on the eligible list${'retiredOn' in more ? `, with the retirement date ${more.retiredOn}` : ''}.`,
      at: [line],
      value: name,
    },
  ]),
) as Record<Listed, Fact>;

export const facts: Readonly<Record<FactId, Fact>> = { ...programme, ...programmeZh, ...guide, ...listed };

/** The document a fact stands in. */
export const sourceOf = (id: FactId): SourceId => id.split('-', 1)[0] as SourceId;

/** The documents behind some facts, each once, newest first. */
export function sourcesOf(ids: readonly FactId[]): SourceId[] {
  return [...new Set(ids.map(sourceOf))].sort((a, b) => sources[b].dated.localeCompare(sources[a].dated));
}
