/** The frame of a verdict. */
import type { Words } from '../words.ts';
import { endings, requirements } from './decisions.ts';
import { day, list } from './format.ts';

export const verdict = {
  source: (title, dated, facts) => `${title}, ${dated}${facts ? ` (${facts.join(', ')})` : ''}`,
  cited: (text, facts) => `${text} (${facts.join(', ')})`,
  sentences: (each) => each.join(' '),
  lastDayToAct: (on) => `Last day to act: ${day(on)}`,
  afterLastDay: (ending) => `After that day: ${list(ending.map((name) => endings[name] ?? requirements[name]))}.`,
  becomesYesOn: (on) => `With these answers it becomes a yes on ${day(on)}.`,
  stepsTitle: { yes: 'What to do now', no: 'Your ways on', unknown: 'What to do now' },
  verdicts: { yes: 'Met', no: 'Not met', unknown: 'Not known' },
  sourcesTitle: 'Sources',
  takenOn: (on) => `Rules as of ${day(on)}.`,
  notADecision: 'We read Microsoft’s documents for you; Microsoft decides.',
  noticesTitle: 'Good to know',

  yourAnswers: 'Your answers',
  stillOpen: 'still open',
  answersMissing: 'Not settled yet: some answers are still open.',
  fromBefore: (answer) => `${answer} (from before)`,
  nearestChange: (names) => `Nearest to a yes: what would have to be different is ${list(names)}.`,
  nearestTell: (labels) => `For a yes, we would still need to know: ${list(labels)}.`,
  differentNow: (changed, anything) =>
    `${changed.length > 0 ? `You changed: ${list(changed)}. ` : ''}${anything ? 'What is different now:' : 'Nothing in the verdict is different.'}`,
  becameDifferent: (name, before, after) => `${name}: ${before} → ${after}.`,
  forAnotherReason: (name, verdict) => `${name}: still ${verdict}, for another reason.`,
  withOtherDetails: (name, verdict) => `${name}: still ${verdict}, with other details.`,
  theAnswer: 'The answer',
  theOutcome: 'What fits',
  answersYesNo: { yes: 'yes', no: 'no', unknown: 'not settled' },
} satisfies Partial<Words>;
