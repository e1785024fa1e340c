/** What stands on buttons. */
import type { Words } from '../words.ts';

export const buttons: Words['buttons'] = {
  next: 'Next',
  back: 'Back',
  cancel: 'Cancel',
  help: 'Help',
  skip: 'Skip',
  startOver: 'Start over',
  resume: 'Continue',
  change: 'Change my answers',
  goOnWith: (title) => `Go on: ${title}`,
  person: 'Ask a person',
  whichJourney: 'Which journey is mine?',
  checkRenewal: 'Can I renew?',
  checkMine: (title) => `Check my case: ${title}`,
  topics: 'More topics',
  start: 'Start',
  inPrivate: 'Continue in private',
  yesStop: 'Yes, stop',
  goOn: 'No, go on',
  otherLanguage: '中文',
};
