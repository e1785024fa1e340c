/** Learning partners: KPIs at renewal, a KPI that does not show, and the directory. R-LP-7 to R-LP-9. */
import { kpiShownFrom, kpiShownOn, kpiWindow } from '../partner-dates.ts';
import { no, yes } from '../reasons.ts';
import { all, given, type Rule, requirement, test, when } from '../rule.ts';

const hasLevel = test({
  needs: ['currentLevel'],
  facts: ['L-04', 'L-37'],
  settles: ['C-58'],
  judge: ({ currentLevel }) => (currentLevel === 'none' ? no('no-level-to-renew', {}) : yes('has-a-level', {})),
});

const levelWithKpis = test({
  needs: ['currentLevel'],
  facts: ['L-07', 'L-18'],
  settles: ['C-38', 'C-58'],
  judge: ({ currentLevel }) =>
    currentLevel === 'silver' || currentLevel === 'gold' ? yes('level-with-kpis', {}) : no('level-without-kpis', {}),
});

const needsNoKpis = test({
  needs: ['currentLevel'],
  facts: ['L-18'],
  settles: ['C-38'],
  judge: () => yes('level-without-kpis', {}),
});

const kpisMet = test({
  needs: ['partnerAnniversary', 'kpisMet'],
  facts: ['L-37', 'L-06'],
  settles: ['C-46', 'C-58', 'C-64'],
  judge: ({ partnerAnniversary, kpisMet: met }) => (met ? yes : no)(met ? 'kpis-met' : 'kpis-not-met', kpiWindow(partnerAnniversary)),
});

/** Whether the KPIs carry a learning partner into the next year. */
export const kpiRenewal: Rule = requirement('kpis', given(hasLevel, when(levelWithKpis, kpisMet, needsNoKpis)));

const shouldShow = test({
  needs: ['kpiYear', 'kpiMonth'],
  facts: ['L-36', 'L-38'],
  settles: ['C-41', 'C-42'],
  judge: ({ kpiYear, kpiMonth }, on) => {
    const since = kpiShownFrom(kpiYear, kpiMonth);
    const shown = kpiShownOn(on);
    if (on < since) return no('kpi-not-shown-yet', { since });
    const month = `${kpiYear}-${String(kpiMonth).padStart(2, '0')}`;
    return month >= shown.from.slice(0, 7) ? yes('kpi-should-show', { since, ...shown }) : no('kpi-out-of-window', shown);
  },
});

/** Of a year that the report no longer reaches, no month needs to be known. */
const yearInReach = test({
  needs: ['kpiYear'],
  facts: ['L-36', 'L-38'],
  judge: ({ kpiYear }, on) => {
    const shown = kpiShownOn(on);
    return kpiYear >= Number(shown.from.slice(0, 4)) ? yes('kpi-year-in-reach', {}) : no('kpi-out-of-window', shown);
  },
});

const isInvoice = test({
  needs: ['kpiEvidence'],
  facts: ['L-39'],
  judge: ({ kpiEvidence: kind }) => (kind === 'invoice' ? yes('evidence-is-invoice', {}) : no('evidence-is-no-invoice', { kind })),
});

/** The seven details that Partner Frontline Support asks for. */
const disputeDetails = test({
  needs: ['kpiMonth', 'kpiYear', 'omlpType', 'unitsBought', 'invoiceNumber', 'kpiValue', 'revenueValue'],
  facts: ['L-34', 'L-35'],
  judge: () => yes('details-complete', {}),
});

/** Whether there is a case to send when a KPI differs between Partner Center and the dashboard. */
export const kpiDispute: Rule = all(
  requirement('kpi-shown', given(yearInReach, shouldShow)),
  requirement('invoice', isInvoice),
  requirement('details', disputeDetails),
);

const landingPage = all(
  test({
    needs: ['landingPageOwned'],
    facts: ['L-44'],
    judge: ({ landingPageOwned }) => (landingPageOwned ? yes('landing-page-owned', {}) : no('landing-page-not-owned', {})),
  }),
  test({
    needs: ['landingPageOnlyOurs'],
    facts: ['L-44'],
    judge: ({ landingPageOnlyOurs }) => (landingPageOnlyOurs ? yes('landing-page-fits', {}) : no('landing-page-shows-others', {})),
  }),
);

const directoryDetails = test({
  needs: ['partnerName', 'country', 'landingPage'],
  facts: ['L-41', 'L-43'],
  settles: ['C-44'],
  judge: () => yes('details-complete', {}),
});

/** Whether a missing partner can ask to be added to the directory. */
export const directory: Rule = all(requirement('details', directoryDetails), requirement('landing-page', landingPage));
