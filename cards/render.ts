/** A view in one of the languages: as an Adaptive Card, and as text that says all the card says. */
import type { Language } from '../dialogs/language.ts';
import type { View } from '../dialogs/view.ts';
import type { Explained } from '../rules/explain.ts';
import { renderAnswer, renderChoices, renderPerson, renderTopics } from './asides.ts';
import type { Action } from './button.ts';
import type { Card } from './card.ts';
import { renderMessage } from './message.ts';
import {
  renderAnswers,
  renderClarify,
  renderConfirmCancel,
  renderContinued,
  renderMenu,
  renderOpenHelp,
  renderPersonalOnly,
  renderResume,
} from './notes.ts';
import { renderPage } from './page.ts';
import {
  renderConfirmWithdraw,
  renderDraft,
  renderMyTickets,
  renderNews,
  renderOffer,
  renderQuestionSent,
  renderRelayed,
  renderSentOn,
} from './tickets/asker.ts';
import { renderTriage } from './triage/index.ts';
import { renderVerdict } from './verdict/index.ts';
import { renderWhy } from './why.ts';
import { en } from './words/en/index.ts';
import type { Words } from './words/words.ts';
import { zh } from './words/zh/index.ts';

export type Rendered = {
  readonly card: Card;
  readonly text: string;
  /** All that can be pressed, no title twice: the buttons at the foot, then the words in the middle of the card. */
  readonly actions: readonly Action[];
  readonly decision?: Explained;
};

export const wordsIn: Readonly<Record<Language, Words>> = { en, zh };

export function render(view: View, language: Language): Rendered {
  const words = wordsIn[language];
  switch (view.kind) {
    case 'page':
      return renderPage(view, words);
    case 'verdict':
      return renderVerdict(view, words);
    case 'clarify':
      return renderClarify(view, words);
    case 'why':
      return renderWhy(view, words);
    case 'confirm-cancel':
      return renderConfirmCancel(view, words);
    case 'resume':
      return renderResume(view, words);
    case 'open-help':
      return renderOpenHelp(view, words);
    case 'answers':
      return renderAnswers(view, words);
    case 'menu':
      return renderMenu(view.note, words);
    case 'topics':
      return renderTopics(words);
    case 'choices':
      return renderChoices(view, words);
    case 'answer':
      return renderAnswer(view, words);
    case 'person':
      return renderPerson(view, words);
    case 'triage':
      return renderTriage(view, words, wordsIn[view.asker]);
    case 'draft':
      return renderDraft(view, words);
    case 'question-sent':
      return renderQuestionSent(words);
    case 'offer':
      return renderOffer(view, words);
    case 'sent-on':
      return renderSentOn(view, words);
    case 'my-tickets':
      return renderMyTickets(view, words);
    case 'confirm-withdraw':
      return renderConfirmWithdraw(view, words);
    case 'relayed':
      return renderRelayed(view, words);
    case 'ticket-news':
      return renderNews(view, words);
    case 'personal-only':
      return renderPersonalOnly(view, words);
    case 'continued':
      return renderContinued(view, words);
    case 'remark':
      return renderMessage({ paragraphs: [words.remarks[view.remark]] }, words);
    default:
      return view satisfies never;
  }
}
