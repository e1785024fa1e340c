/** All that a verdict says, in words. */
import type { VerdictView } from '../../dialogs/view.ts';
import type { Notice, Step } from '../../rules/advice.ts';
import type { Explained } from '../../rules/explain.ts';
import { answerable, changeable } from '../changeable.ts';
import type { Line } from '../message.ts';
import type { Words } from '../words/words.ts';
import { differenceLines } from './difference.ts';
import { letterLines } from './letter.ts';
import { looks, nearestYes, type RequirementModel, requirementModel } from './requirements.ts';

export type VerdictModel = {
  readonly title: string;
  readonly style: string;
  readonly icon: string;
  readonly headline: string;
  /** Of several ways the one to take, on a line of its own; empty where there is no choice. */
  readonly outcome: string;
  readonly waiver: string;
  readonly lastDay: string;
  readonly dates: readonly string[];
  /** What was heard later, elsewhere: it stands beside the answer, before the reasons. */
  readonly reported: readonly string[];
  /** The first line says what was changed; empty where nothing was. */
  readonly difference: readonly string[];
  readonly requirements: readonly RequirementModel[];
  readonly nearest: string;
  readonly answers: readonly Line[];
  /** What was skipped. */
  readonly open: readonly Line[];
  /** The text to send to support, line by line. */
  readonly letter: readonly string[];
  readonly steps: readonly string[];
  readonly notices: readonly string[];
  readonly sources: readonly string[];
  readonly footer: string;
};

/** The verdict alone, where nobody was asked for answers. */
export function modelOf(explained: Explained, words: Words): VerdictModel {
  const { verdict, dates } = explained;
  const way = explained.outcomes[0];
  return {
    title: words.titles[explained.decision],
    ...looks[verdict],
    headline: verdict === 'unknown' && explained.missing.length > 0 ? words.answersMissing : words.headline[explained.decision][verdict],
    outcome: way ? words.outcomes[way] : '',
    waiver: explained.notices
      .filter(isWaiver)
      .map((notice) => sayNotice(notice, words))
      .join(''),
    lastDay: dates.lastDayToAct ? words.lastDayToAct(dates.lastDayToAct) : '',
    dates: datesInWords(explained, words),
    reported: explained.notices.filter(isReport).map((notice) => sayReport(notice, words)),
    difference: [],
    requirements: explained.reasons.map((reason) => requirementModel(reason, explained, words)),
    nearest: nearestYes(explained, words),
    answers: [],
    open: [],
    letter: [],
    steps: explained.steps.map((step, index) => `${index + 1}. ${sayStep(step, words)}`),
    notices: explained.notices.filter((notice) => !isReport(notice) && !isWaiver(notice)).map((notice) => sayNotice(notice, words)),
    sources: explained.sources.map((source) => {
      const title = 'link' in source && source.link ? `[${source.title}](${source.link})` : source.title;
      return words.pair(source.id, words.source(title, words.dated(source.dated)));
    }),
    footer: words.sentences([words.takenOn(explained.on), words.notADecision]),
  };
}

/** With the answers it rests on, and what a change made of it. */
export function modelOfView(view: VerdictView, words: Words): VerdictModel {
  const { explained, ref, answers, given, skipped, taken, difference } = view;
  return {
    ...modelOf(explained, words),
    difference: difference ? differenceLines(difference, words) : [],
    answers: given.map((field) => {
      const line = changeable(field, answers, ref, words);
      return taken.includes(field) ? { ...line, text: words.fromBefore(line.text) } : line;
    }),
    letter: letterLines(view, words),
    open: skipped.map((field) => answerable(field, ref, words)),
  };
}

function datesInWords({ dates }: Explained, words: Words): string[] {
  const { lastDayToAct, afterThat = [], becomesYesOn } = dates;
  return [...(lastDayToAct ? [words.afterLastDay(afterThat)] : []), ...(becomesYesOn ? [words.becomesYesOn(becomesYesOn)] : [])];
}

const isReport = ({ code }: Notice): boolean => code === 'reported';
const isWaiver = ({ code }: Notice): boolean => code === 'waives-the-tool-only';

const sayStep = ({ code, values, facts }: Step, words: Words): string =>
  words.cited((words.steps[code] as (values: unknown) => string)(values), facts);
const sayReport = ({ code, values }: Notice, words: Words): string => (words.notices[code] as (values: unknown) => string)(values);
const sayNotice = (notice: Notice, words: Words): string => words.cited(sayReport(notice, words), notice.facts);
