/** Short messages around an interview: where one stands, what can be typed, what to do next. */
import type { ClarifyView, MenuNote, View } from '../dialogs/view.ts';
import { answerLine, answerText } from './answers.ts';
import { type Action, action } from './button.ts';
import { changeable } from './changeable.ts';
import { renderMessage } from './message.ts';
import type { Rendered } from './render.ts';
import { asData, cut, typed } from './typed.ts';
import type { Words } from './words/words.ts';

type Of<K extends View['kind']> = View & { kind: K };

/** What one can do when nothing is open. */
const ways = ({ buttons }: Words): Action[] => [
  action({ title: buttons.whichJourney, verb: 'start', interview: 'journey' }),
  action({ title: buttons.checkRenewal, verb: 'start', interview: 'renew' }),
  action({ title: buttons.topics, verb: 'topics' }),
  action({ title: buttons.otherLanguage, verb: 'language' }),
];

export const renderMenu = (note: MenuNote, words: Words): Rendered =>
  renderMessage({ paragraphs: words.menus[note], actions: ways(words) }, words);

export const renderConfirmCancel = ({ ref }: Of<'confirm-cancel'>, words: Words): Rendered =>
  renderMessage(
    {
      paragraphs: [words.confirmCancel],
      actions: [action({ title: words.buttons.yesStop, verb: 'cancel', ref }), action({ title: words.buttons.goOn, verb: 'keep', ref })],
    },
    words,
  );

export function renderResume({ ref }: Of<'resume'>, words: Words): Rendered {
  const page = Object.hasOwn(words.pages, ref.page) ? words.pages[ref.page as keyof Words['pages']].name : words.atTheVerdict;
  return renderMessage(
    {
      paragraphs: [words.welcomeBack(words.titles[ref.interview], page)],
      actions: [
        action({ title: words.buttons.resume, verb: 'resume', ref }),
        action({ title: words.buttons.startOver, verb: 'start-over', ref }),
      ],
    },
    words,
  );
}

export const renderOpenHelp = ({ ref, canSkip }: Of<'open-help'>, words: Words): Rendered =>
  renderMessage(
    {
      paragraphs: [words.openHelp.intro],
      lines: words.openHelp.commands.map((text) => ({ text })),
      actions: [
        ...(canSkip ? [action({ title: words.buttons.skip, verb: 'skip', ref })] : []),
        action({ title: words.buttons.startOver, verb: 'start-over', ref }),
        action({ title: words.buttons.person, verb: 'person', ref }),
        action({ title: words.buttons.otherLanguage, verb: 'language', ref }),
      ],
    },
    words,
  );

/** A button holds about so much on a phone. */
const onAButton = 40;

export function renderClarify({ ref, said, options }: ClarifyView, words: Words): Rendered {
  const severalFields = new Set(options.map(({ field }) => field)).size > 1;
  const name = ({ field, value }: ClarifyView['options'][number], max?: number) =>
    severalFields ? answerLine(field, value, words, max) : answerText(field, value, words, max);
  return renderMessage(
    {
      lines: [{ text: words.clarify(typed(said, 60)) }, ...options.map((option, index) => ({ text: `${index + 1}. ${name(option)}` }))],
      actions: options.map((option, index) =>
        action({ title: cut(`${index + 1}. ${name(option, onAButton / 2)}`, onAButton), verb: 'choose', of: String(index), ref }),
      ),
    },
    words,
  );
}

export const renderAnswers = ({ ref, given, answers }: Of<'answers'>, words: Words): Rendered =>
  renderMessage(
    {
      title: words.answersTitle,
      ...(given.length > 0 ? {} : { paragraphs: [words.noAnswers] }),
      lines: given.map((field) => changeable(field, answers, ref, words)),
      actions: [action({ title: words.buttons.back, verb: 'back', ref })],
    },
    words,
  );

export const renderPersonalOnly = ({ asked }: Of<'personal-only'>, words: Words): Rendered =>
  renderMessage(
    {
      paragraphs: [words.personalOnly],
      actions: [action({ title: words.buttons.inPrivate, verb: 'private', of: asData(asked) })],
    },
    words,
  );

/** What was asked are words, or the interview that a button named. */
export function renderContinued({ asked, from }: Of<'continued'>, words: Words): Rendered {
  const what = Object.hasOwn(words.titles, asked) ? words.titles[asked as keyof Words['titles']] : typed(asked);
  return renderMessage({ lines: [{ text: words.continued(what, from === '' ? words.namelessPlace : typed(from, 60)) }] }, words);
}
