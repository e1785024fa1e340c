/** Which learning option fits an organisation: none, the Learning Action Pack, silver or gold? R-LP-1 to R-LP-7. */
import type { Answers } from '../applicant.ts';
import { inForce, turnsOf } from '../dated.ts';
import type { FactId } from '../facts/index.ts';
import { no, yes } from '../reasons.ts';
import { first, option, type Rule, requirement, type Test, test } from '../rule.ts';
import { mctsNeeded } from '../values.ts';

const deliversOutside = (wanted: boolean, facts: readonly FactId[]): Test =>
  test({
    needs: ['deliversOutside'],
    facts,
    settles: ['C-49', 'C-60'],
    judge: (told) => (told.deliversOutside === wanted ? yes : no)(told.deliversOutside ? 'delivers-outside' : 'delivers-inside-only', {}),
  });

const hasMct = (wanted: boolean, facts: readonly FactId[]): Test =>
  test({
    needs: ['mctCount'],
    facts,
    settles: ['C-39'],
    judge: ({ mctCount: count }, on) => {
      const needed = inForce(mctsNeeded, on);
      const verdict = count >= needed === wanted ? yes : no;
      return count >= needed ? verdict('has-mcts', { count, needed }) : verdict('no-mct', { needed });
    },
    turns: () => turnsOf(mctsNeeded),
  });

type Wish = NonNullable<Answers['wantedLevel']>;

/** Whoever wants gold and does not meet it takes the highest level that is met (R-LP-6). */
const wants = (levels: readonly Wish[]): Test =>
  test({
    needs: ['wantedLevel'],
    facts: ['L-29'],
    judge: ({ wantedLevel }) => (levels.includes(wantedLevel) ? yes('wants-that-level', {}) : no('does-not-want-that-level', {})),
  });

const competencyHasOption = test({
  needs: ['competencyHasOption'],
  facts: ['L-22', 'L-04'],
  settles: ['C-40'],
  judge: (told) => (told.competencyHasOption ? yes('competency-has-option', {}) : no('competency-has-no-option', {})),
});

const goldMet = test({
  needs: ['goldMet'],
  facts: ['L-27', 'L-28', 'L-30'],
  settles: ['C-43'],
  judge: (told) => (told.goldMet ? yes('gold-met', {}) : no('gold-not-met', {})),
});

const silverMet = test({
  needs: ['silverMet'],
  facts: ['L-21', 'L-23', 'L-24', 'L-25', 'L-26'],
  settles: ['C-45'],
  judge: (told) => (told.silverMet ? yes('silver-met', {}) : no('silver-not-met', {})),
});

const outside = deliversOutside(true, ['L-16']);
const someMct = hasMct(true, ['L-16', 'L-18']);

export const learningOption: Rule = requirement(
  'level',
  first(
    option('not-needed', deliversOutside(false, ['L-15'])),
    option('mct-first', outside, hasMct(false, ['L-16', 'L-18'])),
    option('gold', outside, someMct, wants(['highest', 'gold']), competencyHasOption, goldMet),
    option('silver', outside, someMct, wants(['highest', 'gold', 'silver']), competencyHasOption, silverMet),
    option('action-pack', outside, hasMct(true, ['L-12', 'L-13', 'L-18', 'L-19', 'L-20'])),
  ),
);
