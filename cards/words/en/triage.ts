/** What a support agent reads of somebody else's message, and the frame of the reply. */
import type { Words } from '../words.ts';
import { list } from './format.ts';

export const triage: Words['triage'] = {
  title: 'What this message asks',
  writtenIn: { en: 'Written in English; the reply is, too.', zh: 'Written in Chinese; so is the reply.' },
  topic: (title) => `Topic: ${title}`,
  journey: (name) => `Journey: ${name}`,
  general: 'A question in general: nothing to ask back.',
  askBack: (labels) => `To ask back: ${list(labels)}`,
  silent: 'No document says this.',
  contradiction: ({ sides, followed }) => `The documents are at odds: ${sides.join(' / ')} → ${followed}`,
  contact: (whom) => `Whom to ask: ${whom}`,
  unread: (questions) => `Also asked, and nothing was found for it; please look yourself: ${questions.join(' · ')}`,
  told: 'What they told',
  nothingTold: 'Nothing that a verdict could rest on.',
  corrected: (answer) => `${answer} (corrected)`,
  correct: 'Correct or complete',
  again: 'Work it out again',
  message: 'The message',
  reply: 'Reply, to copy',
  nothingFound: 'Nothing here is about what the documents cover, or it could not be understood. You can change the message below.',
  letter: {
    greeting: 'Hello,',
    thanks: 'thank you for your message.',
    about: (title) => `${title}:`,
    silent: 'The documents we have do not say this.',
    because: (reason) => `- ${reason}`,
    lastDay: (day) => `The last day to act is ${day}.`,
    contact: (whom) => `You can ask here: ${whom}.`,
    toTell: (count) => (count === 1 ? 'To tell you more, we need one thing:' : 'To tell you more, we need a few things:'),
    source: (source) => `Source: ${source}`,
    nothingFound: 'We could not tell what you would like to know about the MCT programme. Could you say it in a sentence?',
    footer: (on) =>
      `This is how we read Microsoft’s documents, with the rules as of ${on}. It is not Microsoft’s decision: Microsoft decides.`,
    closing: 'Kind regards',
  },
};
