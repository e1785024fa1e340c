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
} satisfies Partial<Words>;
