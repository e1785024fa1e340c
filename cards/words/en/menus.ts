/** Short messages with the few things one can do next. */
import type { Words } from '../words.ts';

const support = '[MCT Support](https://aka.ms/mctforum)';

export const menus: Words['menus'] = {
  welcome: [
    'Hello, this is MCT Assistant. It helps with the Microsoft Certified Trainer programme:',
    '- your journey: enrol, renew, MCT Alumni, upgrade, rejoin\n- certifications that count, the MTM waiver and fees\n- learning partners, their KPIs and the directory\n- exam packs and vouchers',
    'Ask in your own words or press a button; type help to see what else you can do.',
    `Each answer shows its reasons and its sources. It is not a Microsoft service; for other questions, ${support} helps.`,
  ],
  help: [
    'Press a button, or just ask, such as “can I renew?” or “which certifications count?” Each answer shows its sources.',
    `You can also type topics, talk to a person or 中文; support agents type triage and paste somebody’s message. For what these documents do not cover, ask ${support}.`,
  ],
  'not-understood': [
    'Sorry, I did not understand that. Please say it in other words, or choose below.',
    `For questions outside the MCT programme’s documents, ask ${support}.`,
  ],
  cancelled: ['Stopped. Your answers are discarded. You can start again at any time.'],
  closed: ['Closed. What you told me is kept for your next question; you can start something below.'],
  'nothing-to-cancel': ['There is nothing open to cancel. You can start something below.'],
  'nothing-to-start-over': ['Nothing is open yet, so there is nothing to start over. You can start something below.'],
  'nothing-to-go-back-to': ['Nothing is open, so there is nothing to go back to. You can start something below.'],
  'nothing-to-change': ['You have not told anything yet that could be changed. You can start something below.'],
  'nothing-open': ['Nothing is open right now. Ask a question, or start something below.'],
  'out-of-date': ['This card is out of date: its questions are closed. You can start anew below.'],
};
