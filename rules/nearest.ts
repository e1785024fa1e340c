/** The nearest yes: the fewest things that would have to be different, read off the finding. */
import type { Field } from './applicant.ts';
import type { Finding, TestFinding } from './decide.ts';
import { openTests } from './finding.ts';

export type NearestYes = {
  /** What is not met, or not decided by the documents, and would have to be met. */
  readonly change: readonly TestFinding[];
  /** What is not told yet and would have to come out well. */
  readonly tell: readonly Field[];
};

const already: NearestYes = { change: [], tell: [] };

/** `undefined` when no yes is in anybody's power: it would take another person, or a day that is past. */
export function nearestYes(finding: Finding): NearestYes | undefined {
  if (finding.verdict === 'yes') return already;
  switch (finding.kind) {
    case 'test':
      if (finding.missing.length > 0) return { change: [], tell: finding.missing };
      return finding.test.fixed ? undefined : { change: [finding], tell: [] };
    case 'all':
      return together(finding.parts.map(nearestYes));
    case 'any':
    case 'first':
      return cheapest(finding.parts.map(nearestYes));
    case 'when': {
      const way = cheapest(finding.parts.map(nearestYes));
      const condition = finding.condition ? openTests(finding.condition).flatMap(({ missing }) => missing) : [];
      return together([{ change: [], tell: condition }, way]);
    }
    default:
      return finding satisfies never;
  }
}

function together(parts: readonly (NearestYes | undefined)[]): NearestYes | undefined {
  const change = new Map<string, TestFinding>();
  const tell = new Set<Field>();
  for (const part of parts) {
    if (!part) return undefined;
    for (const test of part.change) change.set(JSON.stringify([test.reason, test.values]), test);
    for (const field of part.tell) tell.add(field);
  }
  return { change: [...change.values()], tell: [...tell] };
}

/** Fewest changes first, then fewest open questions; of equals the one written first. */
function cheapest(ways: readonly (NearestYes | undefined)[]): NearestYes | undefined {
  const open = ways.filter((way) => way !== undefined);
  return open.sort((a, b) => a.change.length - b.change.length || a.tell.length - b.tell.length)[0];
}
