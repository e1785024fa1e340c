/** A page of an interview: a form to fill in, or to mend. */
import type { PageView } from '../dialogs/view.ts';
import type { Field } from '../rules/applicant.ts';
import { answerLines } from './answers.ts';
import { action, button } from './button.ts';
import { type Card, template } from './card.ts';
import { fitting } from './fit.ts';
import { fillField, type Input, inputOf, shownValue } from './input.ts';
import type { Rendered } from './render.ts';
import page from './templates/page.json' with { type: 'json' };
import { asPlainText } from './text.ts';
import type { Words } from './words/words.ts';

type Model = {
  readonly lang: string;
  readonly fallbackText: string;
  readonly title: string;
  readonly progress: string;
  /** What the words just typed were taken as; empty when nothing was typed. */
  readonly understood: string;
  /** What is known already, a line each: what other interviews and what earlier pages brought. */
  readonly known: readonly string[];
  readonly intro: string;
  /** Which fields to look at again; empty when all is well. */
  readonly problems: string;
  readonly fields: readonly Card[];
  readonly actions: readonly object[];
};

const fill = template<Model>('page', page);

export function renderPage(view: PageView, words: Words): Rendered {
  const { name, intro, introForWaiver, tool } = words.pages[view.page];
  const waived = view.fields.some(({ field }) => field === 'coursesTaught');
  const fields = view.fields.map((field) => inputOf(field, words));
  const filled = fields.map(fillField);
  const wrong = view.fields.filter(({ problem }) => problem).map(({ field }) => words.fields[field].label);
  const progress = tool ? words.progress(name) : name;
  const actions = actionsOf(view, words);
  const model = (most: number): Model => ({
    lang: words.lang,
    fallbackText: `${words.titles[view.ref.interview]}: ${progress}`,
    title: words.titles[view.ref.interview],
    progress,
    understood: view.understood.length > 0 ? words.understood(answerLines(view.understood, view.answers, words)) : '',
    known: known(view, words, most),
    intro: (waived && introForWaiver) || intro,
    problems: wrong.length > 0 ? words.problemsAbove(wrong) : '',
    fields: filled,
    actions: actions.map(button),
  });
  const { card } = fitting([all, 5, 2, 0], model, fill);
  return { card, text: asText(model(all), fields), actions };
}

const all = Number.POSITIVE_INFINITY;

/** Whatever is pressed, what is typed goes along and is kept. */
function actionsOf({ ref, back }: PageView, { buttons }: Words) {
  const takesInputs = true;
  const next = action({ title: buttons.next, verb: 'submit', ref, takesInputs });
  const cancel = action({ title: buttons.cancel, verb: 'cancel', ref, takesInputs });
  const help = action({ title: buttons.help, verb: 'help', ref, takesInputs });
  return back === undefined
    ? [next, cancel, help, action({ title: buttons.otherLanguage, verb: 'language', ref, takesInputs })]
    : [next, action({ title: buttons.back, verb: 'back', ref, takesInputs }), cancel, help];
}

/** Of what came earlier, as much as there is room for. */
function known({ answers, earlier, taken, understood }: PageView, words: Words, most: number): string[] {
  const line = (say: (answers: readonly string[]) => string, some: readonly Field[], max: number) => {
    const shown = answerLines(some.slice(0, max), answers, words);
    if (shown.length === 0) return [];
    return [say(some.length > max ? [...shown, words.andMore(some.length - max)] : shown)];
  };
  const isNew = (field: Field) => understood.includes(field);
  return [
    ...line(
      words.taken,
      taken.filter((field) => !isNew(field)),
      most,
    ),
    ...line(
      words.soFar,
      earlier.filter((field) => !isNew(field) && !taken.includes(field)),
      most,
    ),
  ];
}

function asText(model: Model, fields: readonly Input[]): string {
  const lines = fields.flatMap(({ label, hint, type, choices: offered, value, problem }) => [
    `- ${label}${value === '' || type === 'toggle' ? '' : `: ${shownValue(value, offered)}`}`,
    ...(problem ? [`  ⚠ ${problem}`] : []),
    ...(hint ? [`  ${asPlainText(hint)}`] : []),
    ...(offered.length > 0 ? [`  ${offered.map(({ title }) => title).join(' · ')}`] : []),
  ]);
  const head = [
    model.title,
    model.progress,
    model.understood && `✔ ${model.understood}`,
    ...model.known,
    model.intro,
    model.problems && `⚠ ${model.problems}`,
  ];
  return [...head.filter((line) => line !== ''), ...lines].join('\n');
}
