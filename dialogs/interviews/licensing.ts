/** What organisations with volume licensing ask: packs, vouchers and access codes. */
import { asking, page } from './spec.ts';

/** Either the number of exams, or the three numbers it is made of. */
const counts = ['examCount', 'people', 'certificationsEach', 'examsPerCertification'] as const;

export const examPacks = asking(
  page('institution', ['academicInstitution']),
  page('licensing', ['licensing']),
  page('exams', ['exams']),
  page('testing-center', ['certiportCenter']),
  page('exam-count', counts, counts),
);

export const vouchers = asking(
  page('vouchers', ['people', 'certificationsEach', 'examsPerCertification']),
  page('months-left', ['monthsLeft']),
  page('certification-level', ['certificationLevel']),
);

export const codeChange = asking(page('code-change', ['codeWish']));
export const codeArrival = asking(page('code-event', ['codeEvent']), page('code-event-day', ['codeEventOn']));
export const codeEnd = asking(page('code-kind', ['codeKind']), page('code-dates', ['orderedOn', 'agreementEndsOn']));
