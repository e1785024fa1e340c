/** After a verdict on a learning option, on KPIs or on the directory. */
import { notice, type Step, stepTo } from '../advice.ts';
import { contacts } from '../contacts.ts';
import { learningPartner } from '../facts/learning-partner/index.ts';
import { hasReason, outcomesOf, tests } from '../finding.ts';
import { directoryDates } from '../partner-dates.ts';
import { reportedBy } from './advice-parts.ts';
import type { NoticesFor, StepsFor } from './decision.ts';

const frontline = learningPartner['L-20'].value;
const askFrontline = (facts: Step['facts']): Step =>
  stepTo('ask-contact', { name: contacts['partner-frontline-support'].name, address: frontline, note: null }, facts);
const dashboard = 'https://partner.microsoft.com/dashboard';

export const learningOptionSteps: StepsFor = ({ finding }) => {
  const [level] = outcomesOf(finding);
  switch (level) {
    case 'mct-first':
      return [stepTo('get-an-mct', {}, ['L-16', 'L-18'])];
    case 'action-pack':
      return [stepTo('buy-the-action-pack', {}, ['L-19']), askFrontline(['L-20'])];
    case 'silver':
      return [stepTo('subscribe-at-level', { dashboard }, ['L-26'])];
    case 'gold':
      return [stepTo('subscribe-at-level', { dashboard }, ['L-04', 'L-05', 'L-27'])];
    default:
      return [];
  }
};

export const learningOptionNotices: NoticesFor = ({ finding, answers, on }) => {
  const [level] = outcomesOf(finding);
  const notices = reportedBy(['training-services-partner'], on);
  const wanted = answers.wantedLevel;
  if ((wanted === 'gold' || wanted === 'silver') && level && level !== wanted && level !== 'not-needed' && level !== 'mct-first')
    notices.push(notice('highest-level-met', { wanted }, ['L-29']));
  if (wanted === 'gold' && level === 'silver') notices.push(notice('silver-does-not-spare-gold', {}, ['L-30']));
  if (level === 'gold' && answers.currentLevel === 'silver') notices.push(notice('upgrade-discount', {}, ['L-31']));
  if (level === 'gold' || level === 'silver') notices.push(notice('first-year-kpis', {}, ['L-06', 'L-07', 'L-32']));
  if (level === 'action-pack') notices.push(notice('no-kpis-for-the-action-pack', {}, ['L-18']));
  return notices;
};

export const kpiRenewalSteps: StepsFor = ({ finding: { verdict } }) => (verdict === 'yes' ? [] : [askFrontline(['L-34', 'L-37'])]);
export const kpiRenewalNotices: NoticesFor = ({ on }) => [
  ...reportedBy(['training-services-partner'], on),
  notice('first-year-kpis', {}, ['L-06', 'L-07']),
];

export const kpiDisputeSteps: StepsFor = ({ finding }) => {
  if (finding.verdict === 'yes') return [stepTo('send-the-seven-details', { link: frontline }, ['L-34', 'L-35', 'L-39'])];
  return [
    ...tests(finding).flatMap(({ reason, values }) =>
      reason === 'kpi-not-shown-yet' ? [stepTo('wait-until-shown', { day: values.since }, ['L-36', 'L-38'])] : [],
    ),
    ...(hasReason(finding, 'evidence-is-no-invoice') ? [stepTo('send-the-invoice', {}, ['L-39'])] : []),
    askFrontline(['L-34']),
  ];
};
export const kpiDisputeNotices: NoticesFor = () => [notice('dates-are-our-reading', {}, ['L-36', 'L-38'])];

export const directorySteps: StepsFor = ({ finding, on }) =>
  finding.verdict === 'yes'
    ? [stepTo('send-the-directory-details', { link: frontline, ...directoryDates(on) }, ['L-42', 'L-43'])]
    : [
        ...(hasReason(finding, 'landing-page-not-owned') || hasReason(finding, 'landing-page-shows-others')
          ? [stepTo('mend-the-landing-page', {}, ['L-44'])]
          : []),
        askFrontline(['L-43']),
      ];
export const directoryNotices: NoticesFor = () => [notice('dates-are-our-reading', {}, ['L-42'])];
