/** What learning partners ask. */
import { asking, page } from './spec.ts';

export const learningOption = asking(
  page('training', ['deliversOutside']),
  page('mcts', ['mctCount']),
  page('wanted-level', ['wantedLevel']),
  page('competency', ['competencyHasOption']),
  page('gold', ['goldMet']),
  page('silver', ['silverMet']),
);

export const kpiRenewal = asking(page('partner-level', ['currentLevel']), page('kpis', ['partnerAnniversary', 'kpisMet']));

/** The month and the evidence can end the matter; the rest is only what to write to support. */
export const kpiDispute = asking(
  page('kpi-month', ['kpiMonth', 'kpiYear']),
  page('kpi-evidence', ['kpiEvidence']),
  page('kpi-details', ['omlpType', 'unitsBought', 'invoiceNumber', 'kpiValue', 'revenueValue']),
);

export const directory = asking(
  page('landing-page', ['landingPageOwned', 'landingPageOnlyOurs']),
  page('directory-entry', ['partnerName', 'country', 'landingPage']),
);
