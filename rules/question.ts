/**
 * Which one question to ask next, so that the fewest are needed in the end. A part of a rule that is cheap to settle and likely to
 * settle the whole comes first: for independent parts, ordering by cost over the chance to stop is the known optimum of sequential testing.
 * Nothing is known about the chances of an answer, so every open test counts as even. Near-equals keep the order they are written in.
 */
import type { Answers, Field } from './applicant.ts';
import type { Day } from './days.ts';
import { decide, type Finding, type GroupFinding } from './decide.ts';
import type { Rule } from './rule.ts';

export const nextQuestion = (rule: Rule, answers: Answers, on: Day): Field | undefined => outlook(decide(rule, answers, on)).ask;

/** The chance that it comes out as yes, how many questions that takes on average, and the first of them. */
type Outlook = { readonly chance: number; readonly cost: number; readonly ask: Field | undefined };

function outlook(finding: Finding): Outlook {
  if (finding.verdict !== 'unknown') return { chance: finding.verdict === 'yes' ? 1 : 0, cost: 0, ask: undefined };
  switch (finding.kind) {
    case 'test':
      return { chance: even, cost: finding.missing.length, ask: finding.missing[0] };
    case 'all':
      return untilNo(finding.parts.map(outlook));
    case 'any':
      return opposite(untilNo(finding.parts.map(outlook).map(opposite)));
    case 'first':
      return inTurn(finding.parts);
    case 'when':
      return afterCondition(finding.condition ? outlook(finding.condition) : settled, branches(finding));
    default:
      return finding satisfies never;
  }
}

const even = 0.5;
const settled: Outlook = { chance: 1, cost: 0, ask: undefined };
const refused: Outlook = { chance: 0, cost: 0, ask: undefined };

/** Parts differ only when one is a quarter dearer for its chance than the other. */
const nearlyEqual = 1.25;

/** The parts of an `all`, best first: the cheapest for its chance of ending the matter with a no. */
function untilNo(parts: readonly Outlook[]): Outlook {
  const order: Outlook[] = [];
  for (const part of parts.filter(({ ask }) => ask !== undefined)) {
    const place = order.findIndex((other) => price(part) * nearlyEqual < price(other));
    order.splice(place === -1 ? order.length : place, 0, part);
  }
  let reached = 1;
  let cost = 0;
  for (const part of order) {
    cost += reached * part.cost;
    reached *= part.chance;
  }
  return { chance: parts.reduce((product, part) => product * part.chance, 1), cost, ask: order[0]?.ask };
}

const price = ({ chance, cost }: Outlook): number => (chance >= 1 ? Number.POSITIVE_INFINITY : cost / (1 - chance));

/** An `any` is an `all` seen from the other side: it goes on until the first yes. */
const opposite = (part: Outlook): Outlook => ({ ...part, chance: 1 - part.chance });

/** An outcome is known once every way before it is closed, so ways are asked about in their order. */
function inTurn(ways: readonly Finding[]): Outlook {
  const parts = ways.map(outlook);
  const next = ways.findIndex(({ verdict }) => verdict !== 'no');
  let reached = 1;
  let cost = 0;
  for (const part of parts) {
    cost += reached * part.cost;
    reached *= 1 - part.chance;
  }
  return { chance: 1 - reached, cost, ask: parts[next]?.ask };
}

/** Where the condition is itself the reason for a no, that branch is over as soon as it is taken. */
function branches({ condition, parts: [then, otherwise] }: GroupFinding): Outlook[] {
  const isReason = condition !== undefined && otherwise !== undefined && areSame(condition, otherwise);
  return [...(then ? [outlook(then)] : []), ...(isReason ? [refused] : otherwise ? [outlook(otherwise)] : [])];
}

function areSame(one: Finding, other: Finding): boolean {
  if (one.kind === 'test') return other.kind === 'test' && one.test === other.test;
  return (
    other.kind === one.kind &&
    one.parts.length === other.parts.length &&
    one.parts.every((part, index) => areSame(part, other.parts[index] as Finding))
  );
}

function afterCondition(condition: Outlook, [then = settled, otherwise = then]: readonly Outlook[]): Outlook {
  return {
    chance: condition.chance * then.chance + (1 - condition.chance) * otherwise.chance,
    cost: condition.cost + condition.chance * then.cost + (1 - condition.chance) * otherwise.cost,
    ask: condition.ask ?? then.ask ?? otherwise.ask,
  };
}
