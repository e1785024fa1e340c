/** May this member renew? R-REN-1 to R-REN-4. */

import { at } from '../dated.ts';
import { type Day, daysBetween, plusDays, plusMonths } from '../days.ts';
import { type Judgement, no, undecided, yes } from '../reasons.ts';
import { all, any, given, type Rule, requirement, test, when } from '../rule.ts';
import { classWindow } from '../values.ts';
import { qualifyingCertification } from './certification.ts';
import { someCourseTaught, someCourseToDescribe, waiverEmployer, waiverForm } from './waiver.ts';

/** One class in the 365 days before the renewal; the day that lies exactly 365 days back still counts. */
function judgeClass(classOn: Day, on: Day): Judgement {
  const window = at(classWindow, on)?.value;
  if (window === undefined) return undecided('no-rule-on-that-day', { on });
  if (classOn > on) return no('class-still-ahead', { classOn, on });
  const since = plusDays(on, -window);
  if (classOn < since) return no('class-too-old', { classOn, since, on, days: daysBetween(classOn, on) });
  return yes('class-in-window', { classOn, since, on, dropsOutOn: plusDays(classOn, window + 1) });
}

/** In a first membership year the class has to be one of that year; later on, the 365 days may reach back before it. */
const belongsToMembership = (classField: 'lastClassOn' | 'courseDate'): Rule =>
  any(
    test({
      needs: [classField, 'anniversary'],
      facts: ['G-33', 'P-12'],
      judge: ({ [classField]: classOn, anniversary }) => {
        const yearFrom = plusMonths(anniversary, -12);
        return classOn >= yearFrom ? yes('in-membership-year', { classOn, yearFrom }) : no('before-membership-year', { classOn, yearFrom });
      },
    }),
    test({
      needs: ['firstYear'],
      facts: ['G-33', 'G-105', 'G-115'],
      judge: ({ firstYear }) => (firstYear ? no('first-year-without-class', {}) : yes('not-first-year', {})),
    }),
  );

const taught = (classField: 'lastClassOn' | 'courseDate'): Rule =>
  all(
    test({
      needs: [classField],
      facts: ['P-40', 'G-55', 'G-61', 'G-69'],
      settles: ['C-13', 'C-29'],
      judge: ({ [classField]: classOn }, on) => judgeClass(classOn, on),
    }),
    belongsToMembership(classField),
  );

const teaching = requirement('teaching', when(waiverEmployer, given(someCourseTaught, taught('courseDate')), taught('lastClassOn')));

const keepsARecord = test({
  needs: ['validation'],
  facts: ['P-40', 'G-55'],
  settles: ['C-12', 'C-14'],
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
    judge: ({ anniversary }, on) =>
      on <= anniversary
        ? yes('before-the-anniversary', { anniversary, daysLeft: daysBetween(on, anniversary) })
        : no('anniversary-passed', { anniversary }, ['G-109']),
  }),
);

export const renewal: Rule = all(qualifyingCertification, teaching, evidence, deadline);
