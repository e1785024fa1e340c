/** Who fills in the MTM waiver form, and what that does and does not free them from. R-WAIV-1 to R-WAIV-3. */
import type { EmployerType } from '../applicant.ts';
import { no, yes } from '../reasons.ts';
import { all, given, type Rule, requirement, test } from '../rule.ts';
import { classInWindow } from './class.ts';

const waived: ReadonlySet<EmployerType> = new Set(['fte', 'imagine-academy', 'government', 'academic']);

export const waiverEmployer: Rule = test({
  needs: ['employerType'],
  facts: ['G-57', 'G-66'],
  settles: ['C-24', 'C-62'],
  fixed: true,
  judge: ({ employerType }) =>
    waived.has(employerType) ? yes('waiver-employer', { employerType }, ['G-68']) : no('no-waiver-employer', { employerType }),
});

/** Teaching is not waived, only the tool that shows it. */
export const someCourseTaught: Rule = test({
  needs: ['coursesTaught'],
  facts: ['G-69', 'G-72'],
  settles: ['C-29', 'C-30'],
  judge: ({ coursesTaught }) => (coursesTaught > 0 ? yes('courses-taught', { count: coursesTaught }) : no('no-course-taught', {})),
});

export const someCourseToDescribe: Rule = test({
  needs: ['coursesTaught'],
  facts: ['G-57', 'G-70', 'G-72'],
  settles: ['C-30'],
  judge: ({ coursesTaught }) => (coursesTaught > 0 ? yes('courses-taught', { count: coursesTaught }) : no('no-course-to-describe', {})),
});

/** All seven fields. Whether they are true, an audit may ask [G-71]. */
export const waiverForm: Rule = test({
  needs: ['coursesTaught', 'courseName', 'courseDate', 'participants', 'organisation', 'managerName', 'managerEmail'],
  facts: ['G-57', 'G-68', 'G-69', 'G-70', 'G-71', 'G-72', 'G-73', 'G-74', 'G-75', 'G-76', 'G-77', 'G-78'],
  settles: ['C-30'],
  judge: ({ courseName, courseDate, participants, organisation, managerName }) =>
    yes('waiver-form-complete', { courseName, courseDate, participants, organisation, managerName }),
});

/** The waiver on its own: who gets it, and what the form has to say. */
export const waiver: Rule = all(
  requirement('waiver', waiverEmployer),
  requirement('teaching', given(someCourseTaught, classInWindow('courseDate'))),
  requirement('evidence', given(someCourseToDescribe, waiverForm)),
);
