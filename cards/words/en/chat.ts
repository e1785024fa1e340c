/** Pages, menus, remarks and buttons. */
import type { Words } from '../words.ts';
import { list } from './format.ts';

export const chat = {
  required: (label) => `${label} (required)`,
  yes: 'Yes',
  no: 'No',
  chooseCertification: 'Type a few letters to search',
  problemsAbove: (labels) => `Please look again at: ${list(labels)}`,
  progress: (name) => `As in the enrollment tool: ${name}`,
  soFar: (answers) => `So far: ${answers.join(' · ')}`,
  menus: {
    welcome:
      'Hello, this is MCT Assistant. It tells you whether you meet the documented requirements to renew your MCT membership, why, and by when, with the source of each requirement and step. Other topics follow; for those, [MCT Support](https://aka.ms/mctforum) helps. It is not a Microsoft service.',
    help: 'MCT Assistant can check your renewal: press the button, or ask “can I renew?”. At any time you can type cancel, start over, help or 中文. For anything else, [MCT Support](https://aka.ms/mctforum) helps.',
    'not-understood':
      'MCT Assistant cannot answer that yet: for now it checks renewals only. For anything else, [MCT Support](https://aka.ms/mctforum) helps.',
    cancelled: 'Stopped. Your answers are discarded.',
    'nothing-to-cancel': 'There is nothing open to cancel.',
    'nothing-to-start-over': 'Nothing is open yet, so there is nothing to start over.',
    'personal-only': 'A renewal check asks for personal details. Please open a chat with MCT Assistant alone and ask there.',
    'out-of-date': 'This card is out of date: its questions are closed. You can start a new check at any time.',
  },
  remarks: {
    'use-the-card': 'Please use the fields and buttons of the card, or type help, cancel or start over. Your answers are all still there.',
    'card-out-of-date': 'This card is out of date. The current one is below.',
    'started-over': 'Starting over from the first page.',
    'language-changed': 'English it is.',
  },
  confirmCancel: 'Stop here? What you entered would be lost.',
  wentWrong: (reference) =>
    `Sorry, something went wrong on our side. What you answered before is safe; please try that once more. If it happens again, tell your administrator this reference: ${reference}`,
  buttons: {
    next: 'Next',
    checkRenewal: 'Can I renew?',
    change: 'Change my answers',
    startOver: 'Start over',
    cancel: 'Cancel',
    yesStop: 'Yes, stop',
    goOn: 'No, go on',
    otherLanguage: '中文',
  },
} satisfies Partial<Words>;
