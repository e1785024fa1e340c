/** When to answer at once, when to offer three choices, and when to say that this is not a question we know. */
import type { Ranked } from './train.ts';

/** What is measured of a question. */
export type Measures = {
  /** How much it is of our kind, in log odds, plus how much the best three stand out, as a logarithm: the higher, the more of ours. */
  readonly standing: number;
  /** How many times as likely the first is as the second. */
  readonly lead: number;
};

export type Thresholds = Measures;

export type Verdict = 'answer' | 'choices' | 'decline';

/** `ofOurKind` is the chance, from 0 to 1, that the question belongs to us at all. */
export function measure(ranked: readonly Ranked[], ofOurKind: number): Measures {
  const [first, second] = ranked;
  const three = ranked.slice(0, 3).reduce((sum, { score }) => sum + score, 0);
  const odds = Math.log(bounded(ofOurKind) / (1 - bounded(ofOurKind)));
  return { standing: odds + Math.log(bounded(three)), lead: (first?.score ?? 0) / bounded(second?.score ?? 0) };
}

/** Certainty is not of this world, and has no logarithm. */
const bounded = (chance: number): number => Math.min(Math.max(chance, 1e-9), 1 - 1e-9);

export function decide({ standing, lead }: Measures, thresholds: Thresholds): Verdict {
  if (standing <= thresholds.standing) return 'decline';
  return lead > thresholds.lead ? 'answer' : 'choices';
}

/** Shares from 0 to 1 that we put up with. */
export type Limits = {
  /** Of our own questions that are answered at once, those that get a wrong answer. */
  readonly wrong: number;
  /** Of the off-topic questions, those not declined. */
  readonly undeclined: number;
};

/**
 * The lowest thresholds that keep within `limits`, for questions of our own, each with whether its first entry is right, and for
 * off-topic ones. Throws without questions of either sort.
 */
export function chooseThresholds(
  own: readonly (Measures & { readonly right: boolean })[],
  offTopic: readonly Measures[],
  { wrong, undeclined }: Limits = { wrong: 0.1, undeclined: 0.05 },
): Thresholds {
  if (own.length === 0) throw new Error('There is no question of our own to choose thresholds by: give entries two phrases or more each.');
  if (offTopic.length === 0)
    throw new Error('There is no off-topic question to choose thresholds by: give some, a hundred a language if you can.');
  const others = offTopic.map(({ standing }) => standing).sort((a, b) => b - a);
  const standing = others[Math.floor(undeclined * others.length)] ?? Number.NEGATIVE_INFINITY;
  return {
    standing,
    lead: leadFor(
      own.filter((each) => each.standing > standing),
      wrong,
    ),
  };
}

function leadFor(own: readonly { readonly lead: number; readonly right: boolean }[], wrong: number): number {
  const sorted = own.toSorted((a, b) => b.lead - a.lead);
  let lead = sorted[0]?.lead ?? 1;
  let errors = 0;
  for (const [index, each] of sorted.entries()) {
    if (!each.right) errors += 1;
    const next = sorted[index + 1]?.lead ?? 1;
    // Equal leads are answered together or not at all.
    if (next < each.lead && errors <= wrong * (index + 1)) lead = next;
  }
  return lead;
}
