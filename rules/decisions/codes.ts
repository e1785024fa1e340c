/** Access codes: can they move, when do they come, how long do they last? R-COD-1 to R-COD-3. */
import { inForce } from '../dated.ts';
import { type Day, plusBusinessDays, plusDays, plusMonths } from '../days.ts';
import { type Judgement, no, undecided, yes } from '../reasons.ts';
import { all, type Rule, requirement, test, when } from '../rule.ts';
import { codeBusinessDays, confirmedWithinHours, packMonths, sitePackWithinHours } from '../values.ts';

/** A code given to somebody stays with them, and is not paid back. */
export const codeChange: Rule = requirement(
  'code-change',
  test({
    needs: ['codeWish'],
    facts: ['V-48', 'V-49'],
    settles: ['C-59'],
    fixed: true,
    judge: ({ codeWish }) => (codeWish === 'reassign' ? no('code-cannot-move', {}, ['V-11']) : no('code-not-refunded', {})),
  }),
);

const withinHours = (hours: number, after: Day) => ({ by: plusDays(after, Math.ceil(hours / 24)), hours });

const isClassPack = test({
  needs: ['codeEvent'],
  facts: ['V-62'],
  judge: ({ codeEvent }) => (codeEvent === 'class-pack-ordered' ? yes('is-class-pack-order', {}) : no('is-another-event', {})),
});

/** Its list comes by mail after the order is processed; when, no document says. */
const noTimeGiven = test({
  needs: ['codeEvent'],
  facts: ['V-62'],
  settles: ['C-35'],
  fixed: true,
  judge: () => undecided('code-no-time-given', {}),
});

/** Different products and events have different times. */
const arrival = test({
  needs: ['codeEvent', 'codeEventOn'],
  facts: ['V-43'],
  settles: ['C-35'],
  judge: ({ codeEvent, codeEventOn }, on): Judgement => {
    switch (codeEvent) {
      case 'order-processed':
        return yes('order-confirmed-by', withinHours(inForce(confirmedWithinHours, on), codeEventOn), ['V-50']);
      case 'order-invoiced': {
        const { least, most } = inForce(codeBusinessDays, on);
        return yes('code-comes-between', { from: plusBusinessDays(codeEventOn, least), to: plusBusinessDays(codeEventOn, most) }, ['V-51']);
      }
      case 'term-started':
        return yes('code-comes-with-the-term', { on: codeEventOn }, ['V-44']);
      case 'site-pack-ordered':
        return yes('code-comes-by', withinHours(inForce(sitePackWithinHours, on), codeEventOn), ['V-65']);
      case 'class-pack-ordered':
        return undecided('code-no-time-given', {});
      default:
        return codeEvent satisfies never;
    }
  },
});

export const codeArrival: Rule = requirement('code-arrival', when(isClassPack, noTimeGiven, arrival));

const isPackCode = test({
  needs: ['codeKind'],
  facts: ['V-21', 'V-44'],
  settles: ['C-33'],
  judge: ({ codeKind }) => (codeKind === 'pack' ? yes('is-pack-code', {}) : no('is-general-code', {})),
});

/** The last day of a code: of the ends that are known, the earlier (C-33). */
function judgeEnd(end: Day, otherEnd: Day | undefined, on: Day): Judgement {
  const [until = end] = [end, otherEnd ?? end].sort();
  return on <= until ? yes('code-usable-until', { until }) : no('code-lapsed', { until });
}

/** The last day of the year that a pack's vouchers can be used. */
const packEnd = (orderedOn: Day, on: Day): Day => plusDays(plusMonths(orderedOn, inForce(packMonths, on)), -1);

const packYear = test({
  needs: ['orderedOn'],
  facts: ['V-21', 'V-55'],
  settles: ['C-33'],
  judge: ({ orderedOn, agreementEndsOn }, on) => judgeEnd(packEnd(orderedOn, on), agreementEndsOn, on),
});

const agreement = (endsWithPack: boolean) =>
  test({
    needs: ['agreementEndsOn'],
    facts: ['V-44', 'V-46', 'V-49', 'V-55', 'V-57'],
    settles: ['C-33'],
    judge: ({ agreementEndsOn, orderedOn }, on) =>
      judgeEnd(agreementEndsOn, endsWithPack && orderedOn ? packEnd(orderedOn, on) : undefined, on),
  });

/** Packs: one year, or the agreement's end if that is earlier; either end alone is enough to have lapsed. Other codes: the agreement. */
export const codeEnd: Rule = requirement('code-end', when(isPackCode, all(packYear, agreement(true)), agreement(false)));
