/** Questions to the experts, in the asker's own chat. */

import type { TicketSummary } from '../../dialogs/tickets/views.ts';
import type { DraftView, View } from '../../dialogs/view.ts';
import { answerLine } from '../answers.ts';
import { type Action, action, button } from '../button.ts';
import { template } from '../card.ts';
import type { Choice } from '../input.ts';
import { type Line, renderMessage } from '../message.ts';
import type { Rendered } from '../render.ts';
import draft from '../templates/draft.json' with { type: 'json' };
import { cut, typed } from '../typed.ts';
import type { Words } from '../words/words.ts';
import { statusIn } from './status.ts';

type Of<K extends View['kind']> = View & { kind: K };

type Model = {
  readonly lang: string;
  readonly fallbackText: string;
  readonly title: string;
  readonly intro: string;
  readonly problem: string;
  readonly questionLabel: string;
  readonly question: string;
  readonly alongLabel: string;
  readonly along: string;
  readonly parts: readonly Choice[];
  readonly files: string;
  readonly actions: readonly object[];
};

const fill = template<Model>('draft', draft);

/** So many ids say what it rests on. */
const mostIds = 20;

export function renderDraft(view: DraftView, words: Words): Rendered {
  const { tickets } = words;
  const parts = partsOf(view, words);
  const actions = [
    action({ title: tickets.buttons.send, verb: 'send-question', takesInputs: true, also: { token: view.token } }),
    action({ title: tickets.buttons.drop, verb: 'drop-question', also: { token: view.token } }),
  ];
  const problem = view.isEmpty ? tickets.questionMissing : '';
  const card = fill({
    lang: words.lang,
    fallbackText: tickets.draftTitle,
    title: tickets.draftTitle,
    intro: tickets.draftIntro,
    problem,
    questionLabel: tickets.questionLabel,
    question: view.question,
    alongLabel: tickets.alongLabel,
    along: view.along.join(','),
    parts,
    files: tickets.filesStay,
    actions: actions.map(button),
  });
  const text = [
    tickets.draftTitle,
    tickets.draftIntro,
    ...(problem ? [`⚠ ${problem}`] : []),
    words.pair(tickets.questionLabel, typed(view.question, 2000)),
    ...(parts.length > 0
      ? [tickets.alongLabel, ...parts.map(({ title, value }) => `${view.along.includes(value) ? '☑' : '☐'} ${title}`)]
      : []),
    tickets.filesStay,
  ];
  return { card, text: text.join('\n'), actions };
}

function partsOf({ given, answers, found, facts }: DraftView, words: Words): Choice[] {
  const { tickets } = words;
  const ids = [...facts.slice(0, mostIds), ...(facts.length > mostIds ? [words.andMore(facts.length - mostIds)] : [])];
  return [
    ...given.map((field) => ({ title: answerLine(field, answers[field], words), value: `field:${field}` })),
    ...(found
      ? [{ title: tickets.theFinding(words.titles[found.decision], words.headline[found.decision][found.verdict]), value: 'found' }]
      : []),
    ...(facts.length > 0 ? [{ title: tickets.theSources(ids), value: 'facts' }] : []),
  ];
}

export const renderQuestionSent = (words: Words): Rendered =>
  renderMessage(
    {
      paragraphs: [...words.tickets.sent, words.tickets.filesStay],
      actions: [action({ title: words.tickets.buttons.mine, verb: 'my-tickets' })],
    },
    words,
  );

/** A button holds about so much on a phone. */
const onAButton = 40;

export function renderOffer({ token, tickets: open, attachments }: Of<'offer'>, words: Words): Rendered {
  const { tickets } = words;
  const titleOf = ({ expert, subject }: TicketSummary, index: number) => {
    const to = tickets.buttons.sendTo(expert === undefined ? tickets.theExperts : typed(expert, 24));
    return open.length === 1 ? to : cut(`${index + 1}. ${words.pair(to, typed(subject, 30))}`, 2 * onAButton);
  };
  const actions = open.map((ticket, index) =>
    action({ title: titleOf(ticket, index), verb: 'send-on', also: { ticket: ticket.id, token } }),
  );
  return renderMessage({ paragraphs: [tickets.offer, ...(attachments > 0 ? [tickets.attachments(attachments)] : [])], actions }, words);
}

export const renderSentOn = ({ expert }: Of<'sent-on'>, words: Words): Rendered =>
  renderMessage({ lines: [{ text: words.tickets.sentOn(expert === undefined ? words.tickets.theExperts : typed(expert, 60)) }] }, words);

/** So many fit on a card; the others are closed, or can wait until these are. */
const mostListed = 12;

export function renderMyTickets({ tickets: all, canAsk }: Of<'my-tickets'>, words: Words): Rendered {
  const { tickets } = words;
  const shown = all.slice(0, mostListed);
  if (shown.length === 0) return renderMessage({ paragraphs: [canAsk ? tickets.noneYet : tickets.noneAndNoExperts] }, words);
  const more = all.length > shown.length ? [{ text: words.andMore(all.length - shown.length) }] : [];
  return renderMessage({ title: tickets.mine, lines: [...shown.map((ticket, index) => lineOf(ticket, index + 1, words)), ...more] }, words);
}

function lineOf(ticket: TicketSummary, number: number, words: Words): Line {
  const { buttons } = words.tickets;
  const { expert, subject, status } = ticket;
  const who = expert === undefined ? '' : ` · ${typed(expert, 60)}`;
  const text = `${number}. ${statusIn(status, words)}${who} · ${typed(subject, 120)}`;
  const press = (word: string, verb: 'withdraw-ticket' | 'reopen-ticket') => ({
    word,
    action: action({ title: words.pair(word, `${number}. ${typed(subject, 40)}`), verb, also: { ticket: ticket.id, page: 'list' } }),
  });
  if (status === 'withdrawn') return { text };
  return { text, press: status === 'resolved' ? press(buttons.reopen, 'reopen-ticket') : press(buttons.withdraw, 'withdraw-ticket') };
}

export const renderConfirmWithdraw = ({ ticket }: Of<'confirm-withdraw'>, words: Words): Rendered =>
  renderMessage(
    {
      paragraphs: [words.tickets.confirmWithdraw],
      lines: [{ text: words.tickets.about(typed(ticket.subject, 120)) }],
      actions: [
        action({ title: words.tickets.buttons.yesWithdraw, verb: 'withdraw-ticket', also: { ticket: ticket.id, page: 'confirm' } }),
        action({ title: words.tickets.buttons.keep, verb: 'my-tickets' }),
      ],
    },
    words,
  );

export function renderNews({ news, ticket, subject, by, words: closing }: Of<'ticket-news'>, words: Words): Rendered {
  const { tickets } = words;
  const who = by === undefined ? '' : typed(by, 60);
  const canReopen = news === 'resolved' || news === 'held';
  const actions: Action[] = [
    ...(canReopen ? [action({ title: tickets.buttons.reopen, verb: 'reopen-ticket', also: { ticket } })] : []),
    action({ title: tickets.buttons.mine, verb: 'my-tickets' }),
  ];
  return renderMessage(
    {
      lines: [
        { text: tickets.news[news](who) },
        ...(closing === undefined ? [] : written(closing).map((text) => ({ text }))),
        { text: tickets.about(typed(subject, 120)) },
      ],
      actions,
    },
    words,
  );
}

/** So many lines of a message stand below each other; the rest goes on in the last of them. */
const mostLines = 16;

/** What somebody wrote, with its lines, harmless. */
export function written(text: string, max = 4000): string[] {
  const lines = text
    .split(/\r\n?|\n|\u2028|\u2029/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const shown = lines.length > mostLines ? [...lines.slice(0, mostLines - 1), lines.slice(mostLines - 1).join(' ')] : lines;
  let left = max;
  return shown.flatMap((line) => {
    if (left <= 0) return [];
    const part = typed(line, left);
    left -= line.length;
    return [part];
  });
}

type Relayed = Of<'relayed'>;

/** Who, what, and what of it did not come along. */
export function relayedLines(
  head: string,
  { by, text, shortened, attachments, edited, takenBack }: Omit<Relayed, 'kind' | 'subject'>,
  words: Words,
) {
  const { tickets } = words;
  if (takenBack) return { lines: [{ text: tickets.takenBack(typed(by, 60)) }], sources: [] };
  return {
    lines: [{ text: head }, ...written(text).map((line) => ({ text: line }))],
    sources: [
      ...(edited ? [tickets.edited] : []),
      ...(shortened ? [tickets.shortened] : []),
      ...(attachments > 0 ? [tickets.attachments(attachments)] : []),
    ],
  };
}

export function renderRelayed(view: Relayed, words: Words): Rendered {
  const { tickets } = words;
  const { lines, sources } = relayedLines(tickets.answered(typed(view.by, 60)), view, words);
  return renderMessage(
    {
      lines: [...lines, { text: tickets.about(typed(view.subject, 120)) }],
      sources: [...sources, ...(view.takenBack ? [] : [tickets.howToReply])],
    },
    words,
  );
}
