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
  pages: {
    profile: { name: '1 Profile', intro: 'In the enrollment tool this page comes filled in at renewal. Here, please choose once more.' },
    employer: { name: '1 Profile, your employer', intro: 'Your employer type needs a little more.' },
    requirements: {
      name: '2 Requirements',
      intro: 'You need a qualifying certification and at least one class taught in the last 365 days, both by your anniversary.',
      introForWaiver:
        'You need a qualifying certification and at least one class taught in the last 365 days, both by your anniversary. Your employer type uses the waiver form instead of MTM. That waives the tool, not the teaching, and what you enter can be audited.',
    },
  },
  progress: (name) => `As in the enrollment tool: ${name}`,
  soFar: (answers) => `So far: ${answers.join(' · ')}`,
  understood: (answers) => `Understood: ${answers.join(' · ')}`,
  taken: (answers) => `From before: ${answers.join(' · ')}. You can change any of it on the verdict, or by typing change and its name.`,
  wentWrong: (reference) =>
    `Sorry, something went wrong on our side. What you answered before is safe; please try that once more. If it happens again, tell your administrator this reference: ${reference}`,
} satisfies Partial<Words>;
