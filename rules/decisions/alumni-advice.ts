/** After the verdict on Alumni or on the journey: the pages of the tool, or where to go instead. */
import { type Notice, notice, type Step, stepTo } from '../advice.ts';
import type { FactId } from '../facts/index.ts';
import { hasReason, outcomesOf } from '../finding.ts';
import type { Outcome } from '../rule.ts';
import { askSupport, feeLookup, openTheTool, reportedBy } from './advice-parts.ts';
import type { Case } from './decision.ts';

const facts = {
  apply: { open: ['G-87'], employee: ['G-88', 'G-89'], area: ['G-88', 'G-90'], terms: ['G-91'], end: ['G-92', 'P-125', 'P-138'] },
  renew: { open: ['G-93'], employee: ['G-94', 'G-95'], area: ['G-95'], terms: ['G-96'], end: ['G-97', 'P-125', 'P-138'] },
} as const satisfies Record<string, Record<string, readonly FactId[]>>;

/** Four pages with one question and one agreement: no certification, no class, no proof of skill. */
const pages =
  (journey: keyof typeof facts) =>
  (decided: Case): Step[] => {
    if (decided.finding.verdict !== 'yes') return [...elsewhere(decided), askSupport];
    const { open, employee, area, terms, end } = facts[journey];
    return [
      { ...openTheTool, facts: [...openTheTool.facts, ...open] },
      stepTo('answer-employee-question', {}, employee),
      stepTo('choose-expertise', {}, area),
      stepTo('accept-the-alumni-agreement', {}, terms),
      stepTo('submit-alumni', { feeLookup }, end),
    ];
  };

function elsewhere({ finding, answers }: Case): Step[] {
  if (hasReason(finding, 'never-took-part') || answers.status === 'never')
    return [stepTo('take-this-journey', { journey: 'enrol' }, ['G-05'])];
  return hasReason(finding, 'another-status') ? [stepTo('take-this-journey', { journey: 'alumni-apply' }, ['G-86', 'P-123'])] : [];
}

export const alumniEntrySteps = pages('apply');
export const alumniRenewalSteps = pages('renew');

export const alumniEntryNotices = ({ on }: Case): Notice[] => [
  ...reportedBy(['good-standing'], on),
  notice('standing-not-defined', {}, ['P-124']),
];

export const alumniRenewalNotices = (): Notice[] => [notice('alumni-term-not-stated', {}, ['G-97'])];

const journeyFacts: Partial<Record<Outcome, readonly FactId[]>> = {
  enrol: ['G-05', 'G-14'],
  renew: ['G-48', 'G-55'],
  'alumni-apply': ['G-86', 'P-122'],
  'alumni-renew': ['G-93', 'G-97'],
  upgrade: ['P-134', 'G-99'],
  rejoin: ['G-109', 'G-111'],
};

export function journeySteps({ finding }: Case): Step[] {
  const [journey, ...others] = outcomesOf(finding);
  if (!journey) return [askSupport];
  const also =
    others.length > 0
      ? [
          stepTo(
            'also-open',
            { journeys: others },
            others.flatMap((each) => journeyFacts[each] ?? []),
          ),
        ]
      : [];
  return [stepTo('take-this-journey', { journey }, journeyFacts[journey] ?? []), ...also];
}

export const journeyNotices = (): Notice[] => [notice('goes-by-status-not-by-word', {}, ['P-134', 'G-99', 'G-102', 'G-109'])];
