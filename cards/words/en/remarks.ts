/** Sentences on their own: what happened, and what can be done next. */
import type { Words } from '../words.ts';

export const remarks: Words['remarks'] = {
  'use-the-card': 'Please use the fields and buttons of the card, or type help, skip, back or cancel. Your answers are all still there.',
  'not-understood-here': 'Sorry, I did not understand that. Your answers are all still there: go on with the card below, or type help.',
  'card-out-of-date': 'This card is out of date. The current one is below.',
  'started-over': 'Starting over from the first page.',
  'language-changed': 'English it is.',
  'first-page': 'This is the first page, so there is none before it. Go on below, or type cancel to stop.',
  'nothing-to-skip': 'Nothing here can be skipped. Please go on with the card below.',
  skipped: 'Skipped. It stays open, and you can answer it later from the verdict.',
  'no-such-field': 'There is no answer by that name. Type change alone to see all your answers.',
  'nothing-answered': 'You have not answered anything yet, so there is nothing to change. Go on below.',
  'cancelled-and-back': 'Stopped. Back to what you were doing before:',
  'you-are-welcome': 'You are welcome. If there is anything else, just ask.',
  'hello-again': 'Hello again. Here is where you were:',
  'already-private': 'We are in private here already. Just ask.',
  'private-failed':
    'I could not open a private chat with you. Please open a chat with MCT Assistant yourself (you may have to add the app first), and ask there.',
  'paste-a-message':
    'Paste the message here, and I will say what it asks and draft a reply. In a group or channel, write triage and the message in one go.',
  'question-dropped': 'Nothing was sent. You can ask the experts at any time.',
  'card-no-longer-used': 'This card can no longer be used.',
  'continued-privately': 'I have sent you a private message, so we can go on there.',
};
