/** Pages, and what stands on them. */
import type { Words } from '../words.ts';
import { list } from './format.ts';

export const chat = {
  required: (label) => `${label} (required)`,
  yes: 'Yes',
  no: 'No',
  none: 'None',
  pair: (name, value) => `${name}: ${value}`,
  bracketed: (name, more) => `${name} (${more})`,
  andMore: (count) => `and ${count} more`,
  chooseCertification: 'Type a few letters to search',
  problemsAbove: (labels) => `Please look again at: ${list(labels)}`,
  progress: (name) => `As in the enrollment tool: ${name}`,
  soFar: (answers) => `So far: ${answers.join(' · ')}`,
  understood: (answers) => `Understood: ${answers.join(' · ')}`,
  taken: (answers) => `From before: ${answers.join(' · ')}. You can change any of it on the verdict, or by typing change and its name.`,
  seeBelow: 'The answer is below.',
  sentAgain: 'You may have this already: I could not see whether it reached you.',
  notSaved:
    'Sorry, I cannot save anything right now, so I have not taken this in. What you told me before is safe. Please try again in a minute.',
  tooMuch: 'That was a lot at once, and I have not taken this in. Please try again in a few seconds.',
  wentWrong: (reference) =>
    `Sorry, something went wrong on our side. What you answered before is safe; please try that once more. If it happens again, tell your administrator this reference: ${reference}`,
} satisfies Partial<Words>;
