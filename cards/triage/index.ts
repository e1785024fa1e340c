/** Somebody else's message, as a support agent needs it: what it asks, where it stands, what is missing, and the reply. */
import type { TriagePart, TriageView } from '../../dialogs/triage/view.ts';
import type { FieldView } from '../../dialogs/view.ts';
import { certification } from '../../rules/certifications.ts';
import { type ContradictionId, contradictions } from '../../rules/contradictions/index.ts';
import { reports } from '../../rules/reports.ts';
import { answerLine } from '../answers.ts';
import { type Action, action, button } from '../button.ts';
import { type Card, literal, template } from '../card.ts';
import { fitting } from '../fit.ts';
import { fillInput, type Input, inputOf } from '../input.ts';
import { namedChoices } from '../named-choices.ts';
import type { Rendered } from '../render.ts';
import { sourceLines } from '../sources.ts';
import triage from '../templates/triage.json' with { type: 'json' };
import { asPlainText } from '../text.ts';
import { cut, typed } from '../typed.ts';
import { looks, sayReasons } from '../verdict/requirements.ts';
import type { Words } from '../words/words.ts';
import { replyTo, titleOf, whom } from './letter.ts';

type PartModel = {
  readonly question: string;
  readonly topic: string;
  readonly journey: string;
  readonly style: string;
  readonly icon: string;
  /** Empty where nothing depends on the person. */
  readonly headline: string;
  readonly reasons: readonly string[];
  /** In our own words: what to ask back, the answer, disagreements, reports, whom to ask. */
  readonly lines: readonly string[];
  readonly sources: readonly string[];
};

type Model = {
  readonly lang: string;
  readonly fallbackText: string;
  readonly title: string;
  readonly subtitle: string;
  readonly parts: readonly PartModel[];
  /** Empty where everything asked was taken up. */
  readonly unread: string;
  readonly toldTitle: string;
  readonly told: readonly string[];
  readonly correct: string;
  readonly fields: readonly { readonly input: Card; readonly problem: string }[];
  /** Open from the start where something in them has to be mended. */
  readonly showsFields: boolean;
  readonly messageLabel: string;
  readonly message: string;
  readonly replyLabel: string;
  readonly reply: string;
  readonly footer: string;
  readonly actions: readonly object[];
};

const fill = template<Model>('triage', triage);

/** How much of each part a card has room for; the text always says all of it. */
type Way = {
  readonly answer: number;
  readonly contradictions: number;
  readonly reports: number;
  readonly sources: number;
  readonly reasons: number;
  /** Fields beyond those that the agent put there, which have to come back with the card. */
  readonly fields: number;
  /** In UTF-16 units. */
  readonly reply: number;
  /** Lines of what the message told. */
  readonly told: number;
};

const all = 100;
const fullest: Way = { answer: 2000, contradictions: all, reports: all, sources: all, reasons: all, fields: all, reply: 2400, told: all };
const lean: Way = { answer: 400, contradictions: 0, reports: 1, sources: 2, reasons: 2, fields: all, reply: 2000, told: all };
const ways: readonly [Way, ...Way[]] = [
  fullest,
  { ...fullest, contradictions: 2, reports: 3 },
  { ...fullest, contradictions: 1, reports: 1, sources: 3, reasons: 4 },
  lean,
  { ...lean, answer: 160, reports: 0, sources: 1, reasons: 0, fields: 12, reply: 1600 },
  { ...lean, answer: 100, reports: 0, sources: 1, reasons: 0, fields: 6, reply: 1200 },
  { ...lean, answer: 60, reports: 0, sources: 0, reasons: 0, fields: 2, reply: 800, told: 4 },
  { ...lean, answer: 0, reports: 0, sources: 0, reasons: 0, fields: 0, reply: 400, told: 0 },
];

/** `inTheirWords` is the language of the asker, for the reply. */
export function renderTriage(view: TriageView, words: Words, inTheirWords: Words): Rendered {
  const actions = [action({ title: words.triage.again, verb: 'triage', takesInputs: true })];
  const fields = view.fields.map((field) => ({ ...inputOf(plainly(field), words, []), label: words.fields[field.field].label }));
  const model = (way: Way): Model =>
    modelOf(
      view,
      words,
      replyTo(view, inTheirWords, way.reply),
      actions,
      way,
      kept(view, fields, way.fields).map((input) => ({ input: fillInput(input), problem: input.problem })),
    );
  const { card } = fitting(ways, model, fill);
  return {
    card,
    text: asText(
      model(fullest),
      fields.map(({ label, problem }) => ({ label, problem })),
      words,
    ),
    actions,
  };
}

/** What is missing goes before what the message says itself and will say again. */
function kept(view: TriageView, fields: readonly Input[], most: number): readonly Input[] {
  const mustStay = ({ id, problem }: Input) => view.corrected.includes(id) || problem !== '';
  const others = fields.filter((input) => !mustStay(input));
  const first = [...others.filter(({ id }) => !view.told.includes(id)), ...others.filter(({ id }) => view.told.includes(id))].slice(
    0,
    most,
  );
  return fields.filter((input) => mustStay(input) || first.includes(input));
}

/**
 * Names are typed here: the long lists to choose from would take all the room there is. And nothing may be answered by being left alone, as
 * a toggle would.
 */
const plainly = (field: FieldView): FieldView => ({
  ...field,
  required: true,
  ...(namedChoices(field.field).length === 0 ? {} : { value: namesOf(field.value) }),
});

const namesOf = (value: FieldView['value']): string =>
  (Array.isArray(value) ? value : [value ?? '']).map((each) => nameOf(String(each))).join('; ');

const nameOf = (id: string): string => certification(id)?.name ?? id;

function modelOf(view: TriageView, words: Words, reply: string, actions: readonly Action[], way: Way, fields: Model['fields']): Model {
  const { triage: said } = words;
  const told = view.told.map((field) => {
    const line = answerLine(field, view.answers[field], words);
    return view.corrected.includes(field) ? said.corrected(line) : line;
  });
  return {
    lang: words.lang,
    fallbackText: said.title,
    title: said.title,
    subtitle: view.parts.length > 0 ? said.writtenIn[view.asker] : said.nothingFound,
    parts: view.parts.map((part) => partModel(part, view.parts.length > 1, way, words)),
    unread: view.unread.length > 0 ? `⚠ ${said.unread(view.unread.slice(0, 3).map((question) => typed(question, 120)))}` : '',
    toldTitle: said.told,
    told:
      told.length > 0
        ? [...told.slice(0, way.told), ...(told.length > way.told ? [words.andMore(told.length - way.told)] : [])]
        : [said.nothingTold],
    correct: said.correct,
    fields,
    showsFields: fields.some(({ problem }) => problem !== ''),
    messageLabel: said.message,
    message: view.message,
    replyLabel: said.reply,
    reply,
    footer: words.sentences([words.takenOn(view.on), words.notADecision]),
    actions: actions.map(button),
  };
}

function partModel(part: TriagePart, isOneOfSeveral: boolean, way: Way, words: Words): PartModel {
  const { triage: said } = words;
  const { explained, missing, answer } = part;
  const verdict = explained && (missing.length > 0 ? 'unknown' : explained.verdict);
  const settled = explained !== undefined && missing.length === 0;
  const facts = [...new Set([...(answer?.facts ?? []), ...(settled && explained ? explained.reasons.flatMap((each) => each.facts) : [])])];
  return {
    question: isOneOfSeveral || part.question.length <= 300 ? typed(part.question, 200) : '',
    topic: said.topic(titleOf(part, words)),
    journey: part.journey ? said.journey(words.outcomes[part.journey]) : '',
    style: verdict ? looks[verdict].style : 'default',
    icon: verdict ? looks[verdict].icon : '',
    headline: explained && verdict ? (missing.length > 0 ? words.answersMissing : words.headline[explained.decision][verdict]) : '',
    reasons: reasonsOf(part, words).slice(0, way.reasons),
    lines: [
      ...(missing.length > 0 ? [said.askBack(missing.map((field) => words.fields[field].label))] : explained ? [] : [said.general]),
      ...(part.isSilent ? [said.silent] : []),
      ...(answer && way.answer > 0
        ? [way === fullest ? answer.text[words.lang] : cut(asPlainText(answer.text[words.lang]), way.answer)]
        : []),
      ...part.contradictions.slice(0, way.contradictions).map((id) => said.contradiction(contradictionOf(id, words))),
      ...part.reports
        .slice(0, way.reports)
        .map((id) => `⚠ ${words.notices.reported({ from: reports[id].from, says: reports[id].says, link: '' })}`),
      said.contact(whom(part.contact.contact, words)),
    ].map(literal),
    sources: sourceLines(facts, words).slice(0, way.sources),
  };
}

/** What each document says, and what is followed. */
const contradictionOf = (id: ContradictionId, words: Words): { sides: string[]; followed: string } => ({
  sides: contradictions[id].sides.map(({ says }) => says[words.lang]),
  followed: contradictions[id].followed[words.lang],
});

/** What stands against a yes; of a yes, each requirement. */
function reasonsOf({ explained, missing }: TriagePart, words: Words): string[] {
  if (!explained) return [];
  const shown = explained.reasons.filter(({ verdict }) =>
    missing.length > 0 || explained.verdict === 'no' ? verdict !== 'unknown' : true,
  );
  return shown.map(({ requirement, verdict, because }) =>
    words.sentences([`${looks[verdict].icon} ${words.pair(words.requirements[requirement], sayReasons(because, words))}`]),
  );
}

function asText(model: Model, fields: readonly { readonly label: string; readonly problem: string }[], words: Words): string {
  return [
    model.title,
    model.subtitle,
    ...model.parts.flatMap(({ question, topic, journey, icon, headline, reasons, lines, sources }) => [
      ...(question ? [question] : []),
      topic,
      ...(journey ? [journey] : []),
      ...(headline ? [`${icon} ${headline}`] : []),
      ...reasons,
      ...lines.map(asPlainText),
      ...sources.map(asPlainText),
    ]),
    ...(model.unread ? [model.unread] : []),
    model.toldTitle,
    ...model.told.map((line) => `- ${line}`),
    words.pair(model.correct, [...fields.map(({ label }) => label), model.messageLabel].join(' · ')),
    ...fields.flatMap(({ label, problem }) => (problem ? [`- ${label}`, `  ⚠ ${problem}`] : [])),
    words.pair(model.replyLabel, `\n${model.reply}`),
    model.footer,
  ].join('\n');
}
