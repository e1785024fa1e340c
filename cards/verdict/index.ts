/** The verdict: the answer first, then the last day to act, each requirement with its reason and source, the answers it rests on, and what to do next. */
import type { CardRef, VerdictView } from '../../dialogs/view.ts';
import type { Explained } from '../../rules/explain.ts';
import { type Action, action, button, link } from '../button.ts';
import { template } from '../card.ts';
import { fitting } from '../fit.ts';
import { inlinesOf, type Line } from '../message.ts';
import type { Rendered } from '../render.ts';
import verdict from '../templates/verdict.json' with { type: 'json' };
import { cut } from '../typed.ts';
import type { Words } from '../words/words.ts';
import { modelOf, modelOfView, type VerdictModel } from './model.ts';
import type { RequirementModel } from './requirements.ts';
import { asText } from './text.ts';

type Rich = { readonly inlines: readonly object[] };

type CardModel = Omit<VerdictModel, 'answers' | 'open' | 'requirements'> & {
  readonly lang: string;
  readonly fallbackText: string;
  readonly changed: string;
  readonly requirements: readonly (RequirementModel & { readonly why: object })[];
  readonly answersTitle: string;
  readonly answers: readonly Rich[];
  readonly letterTitle: string;
  readonly stepsTitle: string;
  readonly noticesTitle: string;
  readonly sourcesTitle: string;
  readonly actions: readonly object[];
};

const fill = template<CardModel>('verdict', verdict);

/** How much of the less important a card shows. The text always says all of it, and "Change my answers" always lists every answer. */
type Way = {
  readonly answers: 'with their change' | 'as lines' | 'only open ones';
  readonly documents: boolean;
  readonly because: number;
  readonly notices: number;
};

const fullest: Way = { answers: 'with their change', documents: true, because: 2000, notices: 20 };
const ways: readonly [Way, ...Way[]] = [
  fullest,
  { ...fullest, because: 300 },
  { ...fullest, because: 300, documents: false },
  { ...fullest, because: 300, answers: 'as lines' },
  { ...fullest, because: 300, answers: 'only open ones' },
  { answers: 'only open ones', documents: false, because: 200, notices: 3 },
];

export function renderVerdict(view: VerdictView, words: Words): Rendered {
  const { explained, ref } = view;
  const model = modelOfView(view, words);
  const whys = model.requirements.map(({ name, title }) => action({ title: words.whyOf(title), verb: 'why', of: name, ref }));
  const top = topActions(view, words);
  const { card, way } = fitting(ways, (each) => cardModel(model, whys, top, each, explained, words), fill);
  // A requirement can show twice, once for each of its sides.
  const inline = new Map([...whys, ...lines(model, way).flatMap(({ press }) => press?.action ?? [])].map((each) => [each.title, each]));
  return { card, text: asText(model, explained.verdict, words), actions: [...top, ...inline.values()], decision: explained };
}

/** All that the card says, where there is no card. */
export const verdictText = (explained: Explained, words: Words): string => asText(modelOf(explained, words), explained.verdict, words);

function topActions({ ref, next }: { ref: CardRef; next: VerdictView['next'] }, { buttons, titles }: Words): Action[] {
  return [
    ...next.slice(0, 1).map((interview) => action({ title: buttons.goOnWith(titles[interview]), verb: 'start', interview })),
    action({ title: buttons.change, verb: 'change', ref }),
    action({ title: buttons.person, verb: 'person', interview: ref.interview }),
    action({ title: buttons.otherLanguage, verb: 'language' }),
  ];
}

function cardModel(
  model: VerdictModel,
  whys: readonly Action[],
  top: readonly Action[],
  way: Way,
  { verdict: outcome }: Explained,
  words: Words,
): CardModel {
  const answers = lines(model, way).map((line) => ({ inlines: inlinesOf(line) }));
  const notices = model.notices.slice(0, way.notices);
  const [changed = '', ...difference] = model.difference;
  return {
    ...model,
    changed,
    difference,
    lang: words.lang,
    fallbackText: [model.headline, model.outcome].filter(Boolean).join('\n'),
    requirements: model.requirements.map((requirement, index) => ({
      ...requirement,
      because: cut(requirement.because, way.because),
      source: way.documents ? requirement.source : requirement.facts,
      why: link(words.whyWord, whys[index] as Action),
    })),
    answersTitle: answers.length > 0 ? words.yourAnswers : '',
    answers,
    letterTitle: model.letter.length > 0 ? words.letterTitle : '',
    stepsTitle: model.steps.length > 0 ? words.stepsTitle[outcome] : '',
    noticesTitle: notices.length > 0 ? words.noticesTitle : '',
    notices,
    sourcesTitle: model.sources.length > 0 ? words.sourcesTitle : '',
    actions: top.map(button),
  };
}

function lines({ answers, open }: VerdictModel, way: Way): Line[] {
  const given = { 'with their change': answers, 'as lines': answers.map(({ text }) => ({ text })), 'only open ones': [] };
  return [...given[way.answers], ...open];
}
