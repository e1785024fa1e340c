/** Is instructional skill shown: by a certificate of the list, or by a reference? R-ENT-2, and its form for those who come back. */
import { inForce, turnsOf } from '../dated.ts';
import type { Day } from '../days.ts';
import { isOnlyInASample, noSkillsCertificate, skillsCertificate } from '../instructional-skills.ts';
import { type Judgement, no, undecided, yes } from '../reasons.ts';
import { all, any, given, type Rule, requirement, test, when } from '../rule.ts';
import { referenceYears } from '../values.ts';

const hasListedCertificate = test({
  needs: ['instructionalCertificate'],
  facts: ['P-19'],
  settles: ['C-01', 'C-16', 'C-26'],
  judge: ({ instructionalCertificate: id }) => {
    if (id === noSkillsCertificate) return no('no-skills-certificate', {}, ['G-11']);
    const listed = skillsCertificate(id);
    if (listed) return yes('skills-certificate-listed', { name: listed.name }, [listed.fact]);
    if (isOnlyInASample(id)) return undecided('skills-certificate-only-in-a-sample', { name: id }, ['G-41', 'P-14']);
    return no('skills-certificate-not-listed', { name: id });
  },
});

const isForCollegeStaffOnly = test({
  needs: ['instructionalCertificate'],
  facts: ['P-35', 'P-36'],
  judge: ({ instructionalCertificate: id }) => {
    const { collegeStaffOnly = false, name = id } = skillsCertificate(id) ?? {};
    return collegeStaffOnly ? yes('for-college-staff-only', { name }) : no('for-anyone', { name });
  },
});

const isCollegeStaff = test({
  needs: ['instructionalCertificate', 'collegeStaff'],
  facts: ['P-35', 'P-36'],
  fixed: true,
  judge: ({ collegeStaff, instructionalCertificate: id }) => {
    const name = skillsCertificate(id)?.name ?? id;
    return collegeStaff ? yes('is-college-staff', { name }) : no('is-not-college-staff', { name });
  },
});

const byCertificate = given(hasListedCertificate, when(isForCollegeStaffOnly, isCollegeStaff, hasListedCertificate));

/** At least a year of teaching, spoken for by somebody. */
function judgeYears(years: number, on: Day): Judgement {
  const needed = inForce(referenceYears, on);
  if (years === 0) return no('no-reference', { needed });
  return years >= needed ? yes('reference-long-enough', { years, needed }) : no('reference-too-short', { years, needed });
}

/** The entry requirement names nobody who has to write it (C-68). */
const byReference = test({
  needs: ['referenceYears'],
  facts: ['P-19', 'P-37'],
  settles: ['C-16', 'C-68'],
  judge: (told, on) => judgeYears(told.referenceYears, on),
  turns: () => turnsOf(referenceYears),
});

export const entrySkill: Rule = requirement('skill', any(byCertificate, byReference));

const earlierProof = test({
  needs: ['earlierSkillsProof'],
  facts: ['P-136'],
  settles: ['C-18'],
  judge: ({ earlierSkillsProof }) => (earlierSkillsProof ? yes('earlier-proof-there', {}) : no('no-earlier-proof', {})),
});

const referenceFor = test({
  needs: ['referenceYears'],
  facts: ['P-136'],
  settles: ['C-18'],
  judge: (told, on) => judgeYears(told.referenceYears, on),
  turns: () => turnsOf(referenceYears),
});

const referenceAuthor = test({
  needs: ['referenceFrom'],
  facts: ['P-137'],
  settles: ['C-06'],
  judge: ({ referenceFrom: from }) => {
    if (from === 'university') return undecided('reference-from-a-university', {}, ['Z-09', 'P-14']);
    return from === 'other' ? no('reference-from-someone-else', {}) : yes('reference-from-the-right-person', { from });
  },
});

/** For an Alumnus the page does name who may write it [P-137]. */
export const returningSkill: Rule = requirement('skill', any(earlierProof, given(referenceFor, all(referenceFor, referenceAuthor))));
