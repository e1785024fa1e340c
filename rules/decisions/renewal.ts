/** May this member renew? R-REN-1 to R-REN-4. */

import { daysBetween, plusDays } from '../days.ts';
import { no, yes } from '../reasons.ts';
import { all, given, type Rule, requirement, test, when } from '../rule.ts';
import { qualifyingCertification } from './certification.ts';
import { classCounts } from './class.ts';
import { someCourseTaught, someCourseToDescribe, waiverEmployer, waiverForm } from './waiver.ts';

const teaching = requirement(
  'teaching',
  when(waiverEmployer, given(someCourseTaught, classCounts('courseDate')), classCounts('lastClassOn')),
);

const keepsARecord = test({
  needs: ['validation'],
  facts: ['P-40', 'G-55'],
  settles: ['C-09', 'C-12', 'C-14', 'C-31'],
  judge: ({ validation }) => {
    if (validation === 'none') return no('no-record', {}, ['G-10']);
    return validation === 'mtm' ? yes('uses-mtm', {}, ['G-34']) : yes('uses-another-survey', {}, ['G-10', 'G-56', 'G-63', 'G-64']);
  },
});

const usesMtm = test({
  needs: ['validation'],
  facts: ['G-34'],
  judge: ({ validation }) => (validation === 'mtm' ? yes('uses-mtm', {}) : no('uses-another-survey', {})),
});

const mtmData = test({
  needs: ['mtmId', 'mtmDataShown'],
  facts: ['G-09', 'G-60'],
  settles: ['C-15', 'C-25'],
  judge: ({ mtmId, mtmDataShown }) =>
    mtmDataShown ? yes('mtm-shows-it', { mtmId }) : yes('mtm-does-not-show-it', { mtmId }, ['G-56', 'G-63', 'G-64']),
});

/** What shows the class: the waiver form, data in MTM, or an uploaded report. */
const evidence = requirement(
  'evidence',
  when(waiverEmployer, given(someCourseToDescribe, waiverForm), given(keepsARecord, when(usesMtm, mtmData, keepsARecord))),
);

/** The anniversary is the last safe day; how long a renewal stays open after it, no document says. */
const deadline = requirement(
  'deadline',
  test({
    needs: ['anniversary'],
    facts: ['P-38', 'G-47'],
    settles: ['C-08', 'C-66'],
    fixed: true,
    judge: ({ anniversary }, on) =>
      on <= anniversary
        ? yes('before-the-anniversary', { anniversary, daysLeft: daysBetween(on, anniversary) })
        : no('anniversary-passed', { anniversary }, ['G-109']),
    turns: ({ anniversary }) => [plusDays(anniversary, 1)],
  }),
);

export const renewal: Rule = all(qualifyingCertification(['P-39', 'G-54']), teaching, evidence, deadline);
