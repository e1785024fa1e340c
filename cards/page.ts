/** A page of an interview: a form to fill in, or to mend. */
import type { PageView } from '../dialogs/view.ts';
import type { ChoiceField } from '../rules/applicant.ts';
import { type Action, action } from './button.ts';
import { type Card, literal, template } from './card.ts';
import { fillInput, type Input, inputOf, shownValue } from './input.ts';
import type { Rendered } from './render.ts';
import page from './templates/page.json' with { type: 'json' };
import { asPlainText } from './text.ts';
import type { Words } from './words/words.ts';

type FieldModel = { readonly input: Card; readonly hint: string; readonly problem: string };

type Model = {
  readonly fallbackText: string;
  readonly title: string;
  readonly progress: string;
  /** What earlier pages brought, in one line; empty on the first page. */
  readonly soFar: string;
  readonly intro: string;
  /** Which fields to look at again; empty when all is well. */
  readonly problems: string;
  readonly fields: readonly FieldModel[];
  readonly actions: readonly Action[];
};

const fill = template<Model>('page', page);

export function renderPage(view: PageView, words: Words): Rendered {
  const { name, intro, introForWaiver, tool } = words.pages[view.page];
  const waived = view.fields.some(({ field }) => field === 'coursesTaught');
  const fields = view.fields.map((field) => inputOf(field, words));
  const wrong = view.fields.filter(({ problem }) => problem).map(({ field }) => words.fields[field].label);
  const progress = tool ? words.progress(name) : name;
  const soFar = summary(view, words);
  const { buttons } = words;
  const model: Model = {
    fallbackText: `${words.titles[view.ref.interview]}: ${progress}`,
    title: words.titles[view.ref.interview],
    progress,
    soFar: soFar.length > 0 ? words.soFar(soFar) : '',
    intro: (waived && introForWaiver) || intro,
    problems: wrong.length > 0 ? words.problemsAbove(wrong) : '',
    fields: fields.map((input) => ({ input: fillInput(input), hint: input.hint, problem: input.problem })),
    actions: [
      action({ title: buttons.next, verb: 'submit', ref: view.ref }),
      action({ title: buttons.startOver, verb: 'start-over', ref: view.ref }),
      action({ title: buttons.cancel, verb: 'cancel', ref: view.ref }),
      // Later on it would throw away what is typed and not sent yet; the word for it works everywhere.
      ...(view.earlier.length === 0 ? [action({ title: buttons.otherLanguage, verb: 'language' })] : []),
    ],
  };
  return { card: fill(model), text: asText(model, fields), actions: model.actions };
}

/** What earlier pages brought, in a few words. */
function summary({ answers, earlier }: PageView, words: Words): string[] {
  return earlier.map((field) => {
    const choices: Readonly<Record<string, string>> = field in words.choices ? words.choices[field as ChoiceField] : {};
    return choices[String(answers[field])] ?? literal(String(answers[field]));
  });
}

function asText(model: Model, fields: readonly Input[]): string {
  const lines = fields.flatMap(({ label, hint, type, choices: offered, value, problem }) => [
    `- ${label}${value === '' || type === 'toggle' ? '' : `: ${shownValue(value, offered)}`}`,
    ...(problem ? [`  ⚠ ${problem}`] : []),
    ...(hint ? [`  ${asPlainText(hint)}`] : []),
    ...(offered.length > 0 ? [`  ${offered.map(({ title }) => title).join(' · ')}`] : []),
  ]);
  const head = [model.title, model.progress, model.soFar, model.intro, model.problems && `⚠ ${model.problems}`];
  return [...head.filter((line) => line !== ''), ...lines].join('\n');
}
