/** What is said around an interview. */
import type { Words } from '../words.ts';
import { list } from './format.ts';

export const asides = {
  place: (where, lines) => `${where}, ${/[–,]/.test(`${lines}`) ? 'lines' : 'line'} ${lines.join(', ')}`,

  whyWord: 'Why?',
  whyOf: (name) => `Why? ${name}`,
  change: 'Change',
  changeOf: (name) => `Change: ${name}`,
  whichOne: 'Which of these do you mean? If none, please say it in other words.',
  answer: 'Answer',
  answerOf: (name) => `Answer: ${name}`,

  why: {
    askedFor: (requirements) => `It is asked for this part of the decision: ${list(requirements)}.`,
    asksNothing: 'With your other answers, it no longer changes the decision.',
    documentsSay: 'The documents say:',
    nothingStated: 'No document states more about it.',
    more: (count) => `${count === 1 ? 'One more statement' : `${count} more statements`} of the documents did not fit here.`,
  },

  clarify: (said) => `${said} could mean more than one thing. Which one do you mean? Press a button or type its number.`,
  confirmCancel: 'Stop here? What you entered would be lost.',
  welcomeBack: (title, page) => `Welcome back. You were at: ${title}, ${page}. Would you like to continue there?`,
  atTheVerdict: 'the verdict',
  openHelp: {
    intro: 'Fill in the card and choose Next. Your answers are kept. You can also type:',
    commands: [
      'back: to the page before',
      'skip: leave this open for now',
      'repeat: show the card again',
      'change and a name, such as “change employer type”',
      'why: what this is asked for',
      'cancel: stop',
      'start over: begin again from the first page',
      'talk to a person: whom to ask',
      '中文 or English: the other language',
    ],
  },
  answersTitle: 'Your answers',
  noAnswers: 'There are none yet.',
  topicsLabel: 'What would you like to know?',
  chooseTopic: 'Choose a topic',
  person: (whom) => `This is where to ask: ${whom}.`,
  personalOnly: 'This asks for personal details, so let us go on in private, where only you can see it.',
  continued: (asked, from) => `You asked in ${from}: ${asked}`,
  namelessPlace: 'a group chat or channel',
} satisfies Partial<Words>;
