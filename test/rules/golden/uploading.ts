/** Files to upload: formats are stated for the enrolment only, a size for the renewal only. */
import type { Answers, Field } from '../../../rules/applicant.ts';
import { type Because, notTold } from './because.ts';
import type { Person } from './person.ts';

const upload = (
  title: string,
  answers: Answers,
  because: Because,
  says: readonly object[] = [],
  missing: readonly Field[] = [],
): Person => ({
  title,
  decision: 'upload',
  answers,
  on: '2022-10-01',
  verdict: because[0],
  because: { upload: because },
  missing,
  facts: ['G-40', 'G-64'],
  says: [{ code: 'limits-stay-apart' }, ...says],
});

const proof = (fileFormat: string): Answers => ({ uploadFor: 'enrolment-proof', fileFormat, fileMegabytes: 500 });
const report = (fileMegabytes: number): Answers => ({ uploadFor: 'renewal-report', fileMegabytes, fileFormat: 'png' });
const accepted = ['jpeg', 'doc', 'pdf'];
const asPdf = { code: 'save-as-pdf' };
const tooLarge = (megabytes: number) => [
  { reason: 'size-too-large', values: { megabytes, limit: 10 } },
  { code: 'make-it-smaller', values: { limit: 10 } },
];

export const uploading: readonly Person[] = [
  ...accepted.map((format) =>
    upload(
      `C-25: a proof as .${format} is accepted at enrolment, whatever its size`,
      proof(format),
      ['yes', 'format-accepted'],
      [{ reason: 'format-accepted', values: { format, accepted } }],
    ),
  ),
  upload('C-25: .docx stands in a sample and not on the list', proof('docx'), ['unknown', 'format-only-in-a-sample'], [asPdf]),
  upload('C-25: .jpg is not named, though .jpeg is', proof('jpg'), ['unknown', 'format-not-named'], [asPdf]),
  ...['png', 'tiff', 'xlsx'].map((format) =>
    upload(
      `C-25: .${format} is not accepted at enrolment`,
      proof(format),
      ['no', 'format-not-accepted'],
      [asPdf, { reason: 'format-not-accepted', values: { format, accepted } }],
    ),
  ),
  upload('R-REN-2, C-25: a report of 9.99 MB fits at renewal', report(9.99), ['yes', 'size-fits']),
  upload(
    'R-REN-2, C-25: a report of 10 MB fits, in whatever format',
    report(10),
    ['yes', 'size-fits'],
    [{ reason: 'size-fits', values: { megabytes: 10, limit: 10 } }],
  ),
  upload('R-REN-2, C-25: a report of 10.01 MB does not', report(10.01), ['no', 'size-too-large'], tooLarge(10.01)),
  upload('R-REN-2: a report of 11 MB does not', report(11), ['no', 'size-too-large'], tooLarge(11)),
  upload('C-25: at enrolment the format is asked', { uploadFor: 'enrolment-proof' }, notTold, [], ['fileFormat']),
  upload('R-REN-2: at renewal the size is asked', { uploadFor: 'renewal-report' }, notTold, [], ['fileMegabytes']),
  upload('R-REN-2, C-25: nothing told about the file', {}, notTold, [], ['uploadFor']),
];
