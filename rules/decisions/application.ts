/** How an application stands: the review, the submission, the payment, the passcode, and what an upload has to be. R-ENT-3. */
import { inForce, turnsOf } from '../dated.ts';
import { daysBetween, plusBusinessDays, plusDays } from '../days.ts';
import type { FactId } from '../facts/index.ts';
import { no, undecided, yes } from '../reasons.ts';
import { all, type Rule, requirement, test, when } from '../rule.ts';
import { passcodeDays, proofFormats, reviewDays, uploadLimit } from '../values.ts';

/** The skills are approved, the applicant has submitted, the fee is paid: then the application is approved. */
export const approval: Rule = all(
  requirement(
    'skills-approval',
    test({
      needs: ['skillsApproved'],
      facts: ['G-42', 'G-43'],
      settles: ['C-21'],
      judge: ({ skillsApproved }) => (skillsApproved ? yes('skills-approved', {}) : no('skills-not-approved', {})),
    }),
  ),
  requirement(
    'submission',
    test({
      needs: ['submitted'],
      facts: ['G-45'],
      settles: ['C-21', 'C-23'],
      judge: (told) => (told.submitted ? yes('submitted', {}) : no('not-submitted', {}, ['G-119'])),
    }),
  ),
  requirement(
    'payment',
    test({
      needs: ['paid'],
      facts: ['G-43', 'P-119'],
      settles: ['C-21', 'C-22', 'C-56'],
      judge: (told) => (told.paid ? yes('paid', {}) : no('not-paid', {}, ['P-120', 'P-138'])),
    }),
  ),
);

/** Until when the review of a proof should be over. */
export const review: Rule = requirement(
  'proof-review',
  test({
    needs: ['proofSubmittedOn'],
    facts: ['G-42'],
    judge: ({ proofSubmittedOn: submittedOn }, on) => {
      const days = inForce(reviewDays, on);
      const values = { submittedOn, from: plusBusinessDays(submittedOn, days.least), to: plusBusinessDays(submittedOn, days.most) };
      return on <= values.to ? yes('review-still-running', values) : no('review-overdue', values, ['P-14']);
    },
    turns: ({ proofSubmittedOn }) => [
      ...turnsOf(reviewDays),
      ...reviewDays.map(({ value }) => plusDays(plusBusinessDays(proofSubmittedOn, value.most), 1)),
    ],
  }),
);

export const passcode: Rule = requirement(
  'passcode',
  test({
    needs: ['passcodeSentOn'],
    facts: ['G-23', 'G-89', 'G-95'],
    judge: ({ passcodeSentOn: sentOn }, on) => {
      const days = inForce(passcodeDays, on);
      const values = { sentOn, until: plusDays(sentOn, days) };
      return daysBetween(sentOn, on) <= days ? yes('passcode-usable', values) : no('passcode-expired', values);
    },
    turns: ({ passcodeSentOn }) => [...turnsOf(passcodeDays), ...passcodeDays.map(({ value }) => plusDays(passcodeSentOn, value + 1))],
  }),
);

const isEnrolmentProof = test({
  needs: ['uploadFor'],
  facts: ['G-39', 'G-56'],
  settles: ['C-25', 'C-31'],
  judge: ({ uploadFor }) => (uploadFor === 'enrolment-proof' ? yes('is-enrolment-proof', {}) : no('is-renewal-report', {})),
});

const sample: readonly FactId[] = ['G-41'];

/** Formats are stated for the enrolment only. `.jpg` is the same kind of file as `.jpeg`, yet not named; `.docx` stands in a sample. */
const format = test({
  needs: ['fileFormat'],
  facts: ['G-40'],
  settles: ['C-25'],
  judge: ({ fileFormat }, on) => {
    const accepted = inForce(proofFormats, on);
    const values = { format: fileFormat, accepted };
    if (accepted.includes(fileFormat)) return yes('format-accepted', values);
    if (fileFormat === 'docx') return undecided('format-only-in-a-sample', values, sample);
    return fileFormat === 'jpg' ? undecided('format-not-named', values) : no('format-not-accepted', values);
  },
  turns: () => turnsOf(proofFormats),
});

/** A size is stated for the renewal only. */
const size = test({
  needs: ['fileMegabytes'],
  facts: ['G-64'],
  settles: ['C-25'],
  judge: ({ fileMegabytes: megabytes }, on) => {
    const limit = inForce(uploadLimit, on);
    return megabytes <= limit ? yes('size-fits', { megabytes, limit }) : no('size-too-large', { megabytes, limit });
  },
  turns: () => turnsOf(uploadLimit),
});

export const upload: Rule = requirement('upload', when(isEnrolmentProof, format, size));
