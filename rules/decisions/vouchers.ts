/** How many exam vouchers, and is there time to prepare? R-VOU-1. */
import { inForce, turnsOf } from '../dated.ts';
import { type Judgement, no, yes } from '../reasons.ts';
import { all, any, given, type Rule, requirement, test } from '../rule.ts';
import { preparationMonths } from '../values.ts';
import { vouchersNeeded } from '../vouchers.ts';

/** With less than even a basic certification takes, or with enough for an advanced one, the level need not be known. */
const enoughFor = (level: keyof typeof preparationMonths) =>
  test({
    needs: ['monthsLeft'],
    facts: ['V-59', 'V-60'],
    judge: ({ monthsLeft }, on) => judgeTime(monthsLeft, inForce(preparationMonths[level], on)),
    turns: () => turnsOf(preparationMonths[level]),
  });

const enough = test({
  needs: ['certificationLevel', 'monthsLeft'],
  facts: ['V-59', 'V-60'],
  judge: ({ certificationLevel, monthsLeft }, on) => judgeTime(monthsLeft, inForce(preparationMonths[certificationLevel], on)),
  turns: ({ certificationLevel }) => turnsOf(preparationMonths[certificationLevel]),
});

function judgeTime(monthsLeft: number, needed: number): Judgement {
  return monthsLeft >= needed ? yes('time-enough', { monthsLeft, needed }) : no('time-too-short', { monthsLeft, needed });
}

export const vouchers: Rule = all(
  requirement(
    'voucher-count',
    test({
      needs: ['people', 'certificationsEach', 'examsPerCertification'],
      facts: ['V-47', 'V-59'],
      judge: ({ people, certificationsEach, examsPerCertification }) =>
        yes('vouchers-needed', {
          needed: vouchersNeeded([{ people, examsPerCertification: Array(certificationsEach).fill(examsPerCertification) }]),
        }),
    }),
  ),
  requirement('preparation', given(enoughFor('basic'), any(enoughFor('advanced'), enough))),
);
