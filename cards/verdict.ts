/** The verdict: the answer first, then the last day to act, each requirement with its reason and source, and what to do next. */
import type { View } from '../dialogs/view.ts';
import type { Notice, Step } from '../rules/advice.ts';
import type { Because, Explained, RequirementReason } from '../rules/explain.ts';
import type { Verdict } from '../rules/reasons.ts';
import { type Action, action } from './button.ts';
import { literal, template } from './card.ts';
import type { Rendered } from './render.ts';
import verdict from './templates/verdict.json' with { type: 'json' };
import { asPlainText } from './text.ts';
import type { Words } from './words/words.ts';

type Model = {
  readonly fallbackText: string;
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
  readonly requirements: readonly {
    readonly icon: string;
    readonly verdict: string;
    readonly color: string;
    readonly title: string;
    readonly because: string;
    readonly source: string;
  }[];
  /** Empty, like the title of the notices, where nothing stands below it. */
  readonly stepsTitle: string;
  readonly steps: readonly string[];
  readonly noticesTitle: string;
  readonly notices: readonly string[];
  readonly sourcesTitle: string;
  readonly sources: readonly string[];
  readonly footer: string;
  readonly actions: readonly Action[];
};

const fill = template<Model>('verdict', verdict);

/** Never by colour alone: a sign and a word go with each. */
const looks: Record<Verdict, { icon: string; style: string; color: string }> = {
  yes: { icon: '✔', style: 'good', color: 'good' },
  no: { icon: '✖', style: 'attention', color: 'attention' },
  unknown: { icon: '?', style: 'warning', color: 'warning' },
};

export function renderVerdict({ explained, ref }: View & { kind: 'verdict' }, words: Words): Rendered {
  const actions = [
    action({ title: words.buttons.change, verb: 'change', ref }),
    action({ title: words.buttons.startOver, verb: 'start-over', ref }),
    action({ title: words.buttons.otherLanguage, verb: 'language' }),
  ];
  const model = { ...modelOf(explained, words), actions };
  return { card: fill(model), text: asText(model), actions, decision: explained };
}

/** All that the card says, where there is no card. */
export const verdictText = (explained: Explained, words: Words): string => asText(modelOf(explained, words));

function modelOf(explained: Explained, words: Words): Omit<Model, 'actions'> {
  const { verdict: answer, dates } = explained;
  const [way] = explained.outcomes;
  const headline = words.headline[explained.decision][answer];
  const outcome = way ? words.outcomes[way] : '';
  const notices = explained.notices.filter((notice) => !isReport(notice) && !isWaiver(notice));
  return {
    fallbackText: lines([headline, outcome]),
    title: words.titles[explained.decision],
    ...looks[answer],
    headline,
    outcome,
    waiver: explained.notices
      .filter(isWaiver)
      .map((notice) => sayNotice(notice, words))
      .join(''),
    lastDay: dates.lastDayToAct ? words.lastDayToAct(dates.lastDayToAct) : '',
    dates: datesInWords(explained, words),
    reported: explained.notices.filter(isReport).map((notice) => sayReport(notice, words)),
    requirements: explained.reasons.map((reason) => requirement(reason, explained, words)),
    stepsTitle: explained.steps.length > 0 ? words.stepsTitle[answer] : '',
    steps: explained.steps.map((step, index) => `${index + 1}. ${sayStep(step, words)}`),
    noticesTitle: notices.length > 0 ? words.noticesTitle : '',
    notices: notices.map((notice) => sayNotice(notice, words)),
    sourcesTitle: words.sourcesTitle,
    sources: explained.sources.map((source) => {
      const title = 'link' in source && source.link ? `[${source.title}](${source.link})` : source.title;
      return `${source.id}: ${words.source(title, words.dated(source.dated))}`;
    }),
    footer: words.sentences([words.takenOn(explained.on), words.notADecision]),
  };
}

function datesInWords({ dates }: Explained, words: Words): string[] {
  const { lastDayToAct, afterThat = [], becomesYesOn } = dates;
  return [...(lastDayToAct ? [words.afterLastDay(afterThat)] : []), ...(becomesYesOn ? [words.becomesYesOn(becomesYesOn)] : [])];
}

function requirement(
  { requirement: name, verdict: outcome, because, facts, sources }: RequirementReason,
  explained: Explained,
  words: Words,
): Model['requirements'][number] {
  return {
    icon: looks[outcome].icon,
    color: looks[outcome].color,
    verdict: words.verdicts[outcome],
    title: words.requirements[name],
    because: literal(words.sentences(because.map((each) => sayReason(each, words)))),
    source: explained.sources
      .filter(({ id }) => sources.includes(id))
      .map(({ id, title, dated }) =>
        words.source(
          title,
          words.dated(dated),
          facts.filter((fact) => fact.startsWith(`${id}-`)),
        ),
      )
      .join(' · '),
  };
}

const isReport = ({ code }: Notice): boolean => code === 'reported';
const isWaiver = ({ code }: Notice): boolean => code === 'waives-the-tool-only';

const sayReason = ({ reason, values }: Because, words: Words): string => (words.reasons[reason] as (values: unknown) => string)(values);
const sayStep = ({ code, values, facts }: Step, words: Words): string =>
  words.cited((words.steps[code] as (values: unknown) => string)(values), facts);
const sayReport = ({ code, values }: Notice, words: Words): string => (words.notices[code] as (values: unknown) => string)(values);
const sayNotice = (notice: Notice, words: Words): string => words.cited(sayReport(notice, words), notice.facts);

function asText(model: Omit<Model, 'actions'>): string {
  return lines([
    model.title,
    `${model.icon} ${model.headline}`,
    model.outcome,
    model.waiver,
    model.lastDay,
    ...model.dates,
    ...model.reported.map((notice) => `⚠ ${notice}`),
    ...model.requirements.flatMap(({ icon, verdict: outcome, title, because, source }) => [
      `${icon} ${outcome} · ${title}`,
      `  ${because}`,
      `  ${source}`,
    ]),
    model.stepsTitle,
    ...model.steps.map(asPlainText),
    model.noticesTitle,
    ...model.notices.map((notice) => `- ${asPlainText(notice)}`),
    model.sourcesTitle,
    ...model.sources.map((source) => `- ${asPlainText(source)}`),
    model.footer,
  ]);
}

/** One under the other, without what is empty. */
const lines = (each: readonly string[]): string => each.filter((line) => line !== '').join('\n');
