/** Access codes: can they move, when do they come, how long do they last? R-COD-1 to R-COD-3. */
import { at } from '../dated.ts';
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

const hours = (count: number): number => Math.ceil(count / 24);

const isClassPack = test({
  needs: ['codeEvent'],
  facts: ['V-62'],
  fixed: true,
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
    const confirmed = at(confirmedWithinHours, on)?.value;
    const days = at(codeBusinessDays, on)?.value;
    const sitePack = at(sitePackWithinHours, on)?.value;
    if (!confirmed || !days || !sitePack) return undecided('no-rule-on-that-day', { on });
    switch (codeEvent) {
      case 'order-processed':
        return yes('order-confirmed-by', { by: plusDays(codeEventOn, hours(confirmed)), hours: confirmed }, ['V-50']);
      case 'order-invoiced': {
        const [from, to] = [plusBusinessDays(codeEventOn, days.least), plusBusinessDays(codeEventOn, days.most)];
        return yes('code-comes-between', { from, to }, ['V-51']);
      }
      case 'term-started':
        return yes('code-comes-with-the-term', { on: codeEventOn }, ['V-44']);
      case 'site-pack-ordered':
        return yes('code-comes-by', { by: plusDays(codeEventOn, hours(sitePack)), hours: sitePack }, ['V-65']);
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
  fixed: true,
  judge: ({ codeKind }) => (codeKind === 'pack' ? yes('is-pack-code', {}) : no('is-general-code', {})),
});

/** The last day of a code: of the ends that are known, the earlier (C-33). */
function judgeEnd(ends: readonly (Day | undefined)[], on: Day): Judgement {
  const [until] = ends.filter((end) => end !== undefined).sort();
  if (until === undefined) return undecided('no-rule-on-that-day', { on });
  return on <= until ? yes('code-usable-until', { until }) : no('code-lapsed', { until });
}

/** The last day of the year that a pack's vouchers can be used; `undefined` without an order, or on a day no document speaks for. */
function packEnd(orderedOn: Day | undefined, on: Day): Day | undefined {
  const months = at(packMonths, on)?.value;
  return orderedOn && months ? plusDays(plusMonths(orderedOn, months), -1) : undefined;
}

const packYear = test({
  needs: ['orderedOn'],
  facts: ['V-21', 'V-55'],
  settles: ['C-33'],
  judge: ({ orderedOn, agreementEndsOn }, on) => judgeEnd([packEnd(orderedOn, on), agreementEndsOn], on),
});

const agreement = (endsWithPack: boolean) =>
  test({
    needs: ['agreementEndsOn'],
    facts: ['V-44', 'V-46', 'V-49', 'V-55', 'V-57'],
    settles: ['C-33'],
    judge: ({ agreementEndsOn, orderedOn }, on) => judgeEnd([endsWithPack ? packEnd(orderedOn, on) : undefined, agreementEndsOn], on),
  });

/** Packs: one year, or the agreement's end if that is earlier; either end alone is enough to have lapsed. Other codes: the agreement. */
export const codeEnd: Rule = requirement('code-end', when(isPackCode, all(packYear, agreement(true)), agreement(false)));
