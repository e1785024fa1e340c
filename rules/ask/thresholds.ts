/** When to answer at once, when to offer three choices, and when to say that this is not a question we know. */
import type { Judged } from './leave-one-out.ts';
import type { Ranked } from './train.ts';

export type Thresholds = {
  /** Above this margin between the first and the second score, answer at once. */
  readonly answer: number;
  /** Above this sum of the first three scores, offer the three; at or below it, decline. Meant for more entries: of three it is always 1. */
  readonly choices: number;
};

export type Verdict = 'answer' | 'choices' | 'decline';

/** Shares from 0 to 1 that we put up with. */
export type Limits = {
  /** Of our own questions that are answered at once, those that get a wrong answer. */
  readonly wrong: number;
  /** Of the off-topic questions, those answered at once. */
  readonly misled: number;
  /** Of the off-topic questions, those not declined. */
  readonly undeclined: number;
};

export function decide(ranked: readonly Ranked[], thresholds: Thresholds): Verdict {
  if (reach(ranked) <= thresholds.choices) return 'decline';
  return margin(ranked) > thresholds.answer ? 'answer' : 'choices';
}

/**
 * The lowest thresholds that keep within `limits` for `own` questions (see `leaveOneOut`) and `offTopic` ones, each as ranked.
 * Throws without questions of either sort.
 */
export function chooseThresholds(
  own: readonly Pick<Judged, 'id' | 'ranked'>[],
  offTopic: readonly (readonly Ranked[])[],
  { wrong, misled, undeclined }: Limits = { wrong: 0.1, misled: 0.05, undeclined: 0.2 },
): Thresholds {
  if (own.length === 0) throw new Error('There is no question of our own to choose thresholds by: give entries two phrases or more each.');
  if (offTopic.length === 0)
    throw new Error('There is no off-topic question to choose thresholds by: give some, a hundred a language if you can.');

  const reaches = offTopic.map(reach).sort((a, b) => b - a);
  const choices = reaches[Math.floor(undeclined * reaches.length)] ?? 0;

  const candidates = [...own, ...offTopic.map((ranked) => ({ id: undefined, ranked }))]
    .filter(({ ranked }) => reach(ranked) > choices)
    .map(({ id, ranked }) => ({ margin: margin(ranked), own: id !== undefined, right: ranked[0]?.id === id }))
    .sort((a, b) => b.margin - a.margin);
  let answer = candidates[0]?.margin ?? 0;
  const count = { own: 0, wrong: 0, misled: 0 };
  for (const [i, candidate] of candidates.entries()) {
    if (!candidate.own) count.misled += 1;
    else count.own += 1;
    if (candidate.own && !candidate.right) count.wrong += 1;
    if (count.misled > misled * offTopic.length) break;
    const next = candidates[i + 1]?.margin ?? 0;
    // Equal margins are answered together or not at all.
    if (next < candidate.margin && count.wrong <= wrong * count.own) answer = next;
  }
  return { answer, choices };
}

function margin([first, second]: readonly Ranked[]): number {
  return (first?.score ?? 0) - (second?.score ?? 0);
}

function reach(ranked: readonly Ranked[]): number {
  return ranked.slice(0, 3).reduce((sum, { score }) => sum + score, 0);
}
