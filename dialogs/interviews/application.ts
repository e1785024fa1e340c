/** What people ask about a certification, or about an application that is under way. */
import { asking, page } from './spec.ts';

export const certification = asking(page('certification', ['certifications']));
export const coverage = asking(page('coverage', ['coversEachCourse']));

export const approval = asking(page('approval', ['skillsApproved', 'submitted', 'paid']));
export const review = asking(page('review', ['proofSubmittedOn']));
export const passcode = asking(page('passcode', ['passcodeSentOn']));
export const upload = asking(page('upload', ['uploadFor']), page('upload-file', ['fileFormat', 'fileMegabytes']));

export const fee = asking(page('fee', ['membership']), page('fee-country', ['country', 'employerType']));
export const contact = asking(page('contact', ['subject']));
