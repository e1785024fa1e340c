/** Which journey somebody is on, by the status they have and not by the word they use. */
import type { Answers, Field } from '../../../rules/applicant.ts';
import type { FactId } from '../../../rules/facts/index.ts';
import type { Reason } from '../../../rules/reasons.ts';
import type { Outcome } from '../../../rules/rule.ts';
import { notTold } from './because.ts';
import type { Person } from './person.ts';
import { askSupport } from './said.ts';

const on = '2022-10-01';
const byStatus = { code: 'goes-by-status-not-by-word' };

const takes = (title: string, answers: Answers, outcomes: readonly Outcome[], reasons: readonly Reason[], ...facts: FactId[]): Person => {
  const [journey, ...others] = outcomes;
  const also = others.length > 0 ? [{ code: 'also-open', values: { journeys: others } }] : [];
  const says = [{ code: 'take-this-journey', values: { journey } }, ...also, byStatus];
  return { title, decision: 'journey', answers, on, verdict: 'yes', outcomes, because: { journey: ['yes', ...reasons] }, facts, says };
};

const isOpen = (title: string, answers: Answers, missing: readonly Field[], ...facts: FactId[]): Person => ({
  title,
  decision: 'journey',
  answers,
  on,
  verdict: 'unknown',
  because: { journey: notTold },
  missing,
  facts,
  says: [byStatus],
});

const noRule = (title: string, answers: Answers): Person => ({
  title,
  decision: 'journey',
  answers,
  on,
  verdict: 'unknown',
  because: { journey: ['unknown', 'alumni-lapsed'] },
  facts: ['G-118', 'P-14'],
  says: [askSupport],
});

const member: Answers = { status: 'mct', periodPassed: false };
const lapsed: Answers = { status: 'mct', periodPassed: true };
const alumnus: Answers = { status: 'alumni', periodPassed: false };
const lapsedAlumnus: Answers = { status: 'alumni', periodPassed: true };

export const routes: readonly Person[] = [
  takes('R-ROUTE-1: who was never an MCT enrols', { status: 'never' }, ['enrol'], ['never-an-mct'], 'G-05'),
  takes(
    'R-ROUTE-1: nothing else that was told turns a first application into something else',
    { status: 'never', periodPassed: true, teachingNow: false, teachingProof: false },
    ['enrol'],
    ['never-an-mct'],
    'G-05',
  ),
  takes(
    'R-ROUTE-2: a member in time who can show a class renews',
    { ...member, teachingNow: true, teachingProof: true },
    ['renew'],
    ['is-an-mct', 'period-not-passed', 'can-show-a-class'],
    'G-55',
  ),
  takes(
    'R-ROUTE-2: whether the member teaches just now is not needed for that',
    { ...member, teachingProof: true },
    ['renew'],
    ['is-an-mct', 'period-not-passed', 'can-show-a-class'],
    'G-55',
  ),
  takes(
    'R-ROUTE-2, R-ROUTE-3: with a class to show but no teaching now, renewing comes first and Alumni is open too',
    { ...member, teachingNow: false, teachingProof: true },
    ['renew', 'alumni-apply'],
    ['is-an-mct', 'period-not-passed', 'can-show-a-class'],
    'G-55',
    'G-86',
    'P-122',
  ),
  takes(
    'R-ROUTE-3: a member who teaches and cannot show a class is offered Alumni',
    { ...member, teachingNow: true, teachingProof: false },
    ['alumni-apply'],
    ['is-an-mct', 'cannot-show-a-class'],
    'G-65',
    'G-86',
    'P-122',
  ),
  takes(
    'R-ROUTE-3: a member who neither teaches nor can show a class is offered Alumni',
    { ...member, teachingNow: false, teachingProof: false },
    ['alumni-apply'],
    ['is-an-mct', 'not-teaching-now'],
    'G-65',
    'G-86',
    'P-122',
  ),
  takes(
    'R-ROUTE-4: an MCT who teaches after the renewal period rejoins',
    { ...lapsed, teachingNow: true },
    ['rejoin'],
    ['is-an-mct', 'period-passed', 'teaching-now'],
    'G-109',
  ),
  takes(
    'R-ROUTE-4: a class to show does not bring the renewal back once the period has passed',
    { ...lapsed, teachingNow: true, teachingProof: true },
    ['rejoin'],
    ['is-an-mct', 'period-passed', 'teaching-now'],
    'G-109',
  ),
  takes(
    'R-ROUTE-3, R-ROUTE-4: without a class to show, Alumni is open beside rejoining',
    { ...lapsed, teachingNow: true, teachingProof: false },
    ['rejoin', 'alumni-apply'],
    ['is-an-mct', 'period-passed', 'teaching-now'],
    'G-109',
    'P-122',
  ),
  takes(
    'R-ROUTE-4: an MCT who does not teach after the renewal period may become an Alumnus, as past participation is enough',
    { ...lapsed, teachingNow: false },
    ['alumni-apply'],
    ['is-an-mct', 'not-teaching-now'],
    'P-123',
  ),
  takes(
    'R-ROUTE-5, C-57: an Alumnus who teaches again upgrades, whatever the word for it',
    { ...alumnus, teachingNow: true },
    ['upgrade'],
    ['is-an-alumnus', 'alumni-in-force', 'teaching-now'],
    'P-134',
    'G-99',
  ),
  takes(
    'R-ROUTE-6: an Alumnus who does not teach renews as an Alumnus',
    { ...alumnus, teachingNow: false },
    ['alumni-renew'],
    ['is-an-alumnus', 'alumni-in-force', 'not-teaching-now'],
    'G-03',
    'G-93',
  ),
  noRule('R-ROUTE-7: a lapsed Alumnus who teaches is sent to support', { ...lapsedAlumnus, teachingNow: true }),
  noRule('R-ROUTE-7: a lapsed Alumnus who does not teach is sent to support', { ...lapsedAlumnus, teachingNow: false }),
  noRule('R-ROUTE-7: a lapsed Alumnus is sent to support without being asked about teaching', lapsedAlumnus),

  isOpen('R-ROUTE-1, C-57: of somebody who told nothing, the status is asked first', {}, ['status'], 'G-05'),
  isOpen('R-ROUTE-1: teaching alone does not tell the journey', { teachingNow: true, periodPassed: false }, ['status'], 'G-05'),
  isOpen('R-ROUTE-2, R-ROUTE-4: of an MCT it is asked whether the period has passed', { status: 'mct' }, ['periodPassed', 'teachingNow']),
  isOpen('R-ROUTE-2, R-ROUTE-3: of a member in time it is asked whether there is a class to show', member, ['teachingProof'], 'G-55'),
  isOpen('R-ROUTE-4: of an MCT past the period it is asked whether they teach', lapsed, ['teachingNow'], 'G-109'),
  isOpen('R-ROUTE-7: of an Alumnus it is asked first whether the membership has run out', { status: 'alumni' }, ['periodPassed'], 'G-118'),
  isOpen('R-ROUTE-5, R-ROUTE-6: of an Alumnus in force it is asked whether they teach', alumnus, ['teachingNow'], 'P-134'),
];
