/** Which part of the rules cites which statement of the documents, and which statements nobody cites. */
import { ruleBook } from '../../rules/book/index.ts';
import { certifications } from '../../rules/certifications.ts';
import { contactFor, contacts } from '../../rules/contacts.ts';
import { contradictions } from '../../rules/contradictions/index.ts';
import type { Dated } from '../../rules/dated.ts';
import { type DecisionId, decisions } from '../../rules/decisions/index.ts';
import { chapters, type FactId, facts } from '../../rules/facts/index.ts';
import { skillsCertificates } from '../../rules/instructional-skills.ts';
import { reports } from '../../rules/reports.ts';
import { silences } from '../../rules/silences.ts';
import { datedValues } from '../../rules/values.ts';
import { factsIn } from './stale.ts';

const every = Object.keys(facts) as FactId[];

/** A chapter cites a fact by telling it as it is: the plain answer to a plain question. */
function citations(): Record<'decisions' | 'lists' | 'contradictions' | 'silences' | 'chapters', readonly FactId[]> {
  const rules = (Object.keys(decisions) as DecisionId[]).flatMap((id) => factsIn(decisions[id].rule));
  const values = Object.values<Dated<unknown>>(datedValues).flatMap((dated) => dated.flatMap((entry) => entry.facts));
  return {
    decisions: [...rules, ...Object.values(ruleBook).flatMap((rule) => rule.facts), ...values],
    lists: [
      ...[...certifications, ...Object.values(contacts), ...Object.values(contactFor)].flatMap((each) => each.facts),
      ...skillsCertificates.map(({ fact }) => fact),
    ],
    contradictions: Object.values(contradictions).flatMap(({ sides }) => sides.flatMap((side) => side.facts)),
    silences: [
      ...Object.values(silences).flatMap((silence) => silence.facts),
      ...Object.values(reports).flatMap((report) => report.against),
    ],
    chapters: chapters.flatMap(({ facts: some }) => (Object.keys(some) as FactId[]).filter((id) => !facts[id].notForUsers)),
  };
}

export function factCoverage() {
  const cited = new Set<FactId>();
  const citedBy: Record<string, number> = {};
  for (const [part, ids] of Object.entries(citations())) {
    citedBy[part] = new Set(ids).size;
    for (const id of ids) if (!facts[id].notForUsers) cited.add(id);
  }
  return {
    facts: every.length,
    cited: cited.size,
    citedBy,
    notForUsers: every.filter((id) => facts[id].notForUsers),
    uncited: every.filter((id) => !cited.has(id) && !facts[id].notForUsers),
  };
}
