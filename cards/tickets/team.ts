/** A ticket as its team sees it: the card in the channel, what stands in the thread, and the word to whoever clicked. */
import type { Language } from '../../dialogs/language.ts';
import type { Message, Ticket } from '../../dialogs/tickets/ticket.ts';
import type { ClickAnswer, ThreadView } from '../../dialogs/tickets/views.ts';
import { type Field, fields } from '../../rules/applicant.ts';
import { answerLine } from '../answers.ts';
import { type Action, action, button, run } from '../button.ts';
import { literal, template } from '../card.ts';
import { fitting } from '../fit.ts';
import { renderMessage } from '../message.ts';
import { type Rendered, wordsIn } from '../render.ts';
import { sourceLines } from '../sources.ts';
import ticketTemplate from '../templates/ticket.json' with { type: 'json' };
import { asPlainText } from '../text.ts';
import { typed } from '../typed.ts';
import { looks } from '../verdict/requirements.ts';
import type { Words } from '../words/words.ts';
import { relayedLines, written } from './asker.ts';
import { statusIn } from './status.ts';

type Rich = { readonly inlines: readonly object[] };
type Part = { readonly heading: string; readonly lines: readonly string[] };

type Model = {
  readonly lang: string;
  readonly fallbackText: string;
  readonly title: string;
  readonly status: string;
  readonly about: readonly Rich[];
  readonly parts: readonly { readonly heading: string; readonly lines: readonly Rich[] }[];
  readonly sources: readonly string[];
  readonly howItWorks: string;
  readonly historyTitle: string;
  readonly history: readonly Rich[];
  readonly actions: readonly object[];
};

const fill = template<Model>('ticket', ticketTemplate);

/** How much a card shows; what is left out is counted, and the thread has all of it. */
type Way = {
  readonly question: number;
  readonly answers: number;
  readonly value: number;
  readonly documents: boolean;
  readonly history: number;
  readonly notes: number;
  readonly note: number;
};

const ways: readonly [Way, ...Way[]] = [
  { question: 2000, answers: 40, value: 60, documents: true, history: 12, notes: 5, note: 400 },
  { question: 2000, answers: 20, value: 40, documents: true, history: 8, notes: 3, note: 200 },
  { question: 2000, answers: 12, value: 20, documents: false, history: 5, notes: 2, note: 100 },
  { question: 1000, answers: 8, value: 20, documents: false, history: 3, notes: 1, note: 60 },
  { question: 500, answers: 5, value: 10, documents: false, history: 2, notes: 0, note: 0 },
];

/** In the team's language; the asker's is named. `mentionNeeded`: the assistant hears only replies that mention it. */
export function renderTicket(ticket: Ticket, language: Language, mentionNeeded = false): Rendered {
  const words = wordsIn[language];
  const actions = actionsOf(ticket, words);
  const howItWorks = howItWorksIn(words, mentionNeeded);
  const model = (way: Way) => ({ ...modelOf(ticket, way, actions, words), howItWorks });
  const { card, way } = fitting(ways, model, fill);
  return { card, text: asText(ticket, way, howItWorks, words), actions };
}

const howItWorksIn = ({ tickets }: Words, mentionNeeded: boolean): string =>
  mentionNeeded ? `${tickets.howItWorks} ${tickets.mentionMe}` : tickets.howItWorks;

const rich = (text: string): Rich => ({ inlines: [run(text)] });

function modelOf(ticket: Ticket, way: Way, actions: readonly Action[], words: Words): Omit<Model, 'howItWorks'> {
  const { tickets } = words;
  return {
    lang: words.lang,
    fallbackText: tickets.cardTitle,
    title: tickets.cardTitle,
    status: statusOf(ticket, words),
    about: aboutOf(ticket, words).map(rich),
    parts: partsOf(ticket, way, words).map(({ heading, lines }) => ({ heading, lines: lines.map(rich) })),
    sources: sourcesOf(ticket, way, words),
    historyTitle: tickets.history,
    history: historyOf(ticket, way, words).map(rich),
    actions: actions.map((each) => onTheCard(each, words)),
  };
}

function asText(ticket: Ticket, way: Way, howItWorks: string, words: Words): string {
  const { tickets } = words;
  return [
    tickets.cardTitle,
    statusOf(ticket, words),
    ...aboutOf(ticket, words),
    ...partsOf(ticket, way, words).flatMap(({ heading, lines }) => [heading, ...lines]),
    ...sourcesOf(ticket, way, words).map(asPlainText),
    howItWorks,
    tickets.history,
    ...historyOf(ticket, way, words),
  ].join('\n');
}

function statusOf({ status, history }: Ticket, words: Words): string {
  const isAgain = history.some(({ what }) => what === 'reopened') && status !== 'resolved' && status !== 'withdrawn';
  return isAgain ? words.bracketed(statusIn(status, words), words.tickets.reopened) : statusIn(status, words);
}

function aboutOf({ asker, language, owner, topic }: Ticket, words: Words): string[] {
  const { tickets, pair } = words;
  const titled = topic !== null && Object.hasOwn(words.titles, topic) ? words.titles[topic as keyof Words['titles']] : undefined;
  return [
    pair(tickets.askedBy, typed(asker.name, 60)),
    pair(tickets.language, tickets.languages[language]),
    ...(topic === null ? [] : [pair(tickets.topic, titled ?? typed(topic, 80))]),
    pair(tickets.owner, owner ? typed(owner.name, 60) : tickets.nobody),
  ];
}

function partsOf({ sent, messages }: Ticket, way: Way, words: Words): Part[] {
  const { tickets } = words;
  const { answers, found } = sent;
  const given = fields.filter((field): field is Field => answers[field] !== undefined);
  const notes = messages.filter(isButtonNote).slice(way.notes === 0 ? Number.POSITIVE_INFINITY : -way.notes);
  const parts: Part[] = [
    { heading: tickets.question, lines: written(sent.question, way.question) },
    {
      heading: tickets.known,
      lines: [
        ...given.slice(0, way.answers).map((field) => answerLine(field, answers[field], words, way.value)),
        ...(given.length > way.answers ? [words.andMore(given.length - way.answers)] : []),
      ],
    },
    {
      heading: tickets.finding,
      lines: found
        ? [
            words.pair(words.titles[found.decision], words.headline[found.decision][found.verdict]),
            words.takenOn(found.on),
            ...found.requirements.map(
              ({ requirement, verdict }) => `${looks[verdict].icon} ${words.verdicts[verdict]} · ${words.requirements[requirement]}`,
            ),
          ]
        : [],
    },
    { heading: tickets.notes, lines: notes.map(({ by, text }) => words.pair(typed(by.name, 60), typed(text, way.note))) },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

/** A note written in the thread stands there; one by the button stands nowhere else. */
const isButtonNote = ({ kind, source }: Message): boolean => kind === 'note' && source.startsWith('note/');

const sourcesOf = ({ sent: { facts } }: Ticket, { documents }: Way, words: Words): string[] =>
  facts.length === 0 ? [] : documents ? sourceLines(facts, words) : [words.pair(words.sourcesTitle, facts.slice(0, 40).join(', '))];

function historyOf({ history }: Ticket, way: Way, words: Words): string[] {
  const { tickets } = words;
  const shown = history.slice(-way.history);
  return [
    ...(history.length > shown.length ? [tickets.earlier(history.length - shown.length)] : []),
    ...shown.map(({ at, by, what }) => `${tickets.moment(at)} · ${by ? typed(by.name, 40) : tickets.system} · ${tickets.happenings[what]}`),
  ];
}

function actionsOf({ id, rev, status, owner }: Ticket, { tickets: { buttons } }: Words): Action[] {
  const also = { ticket: id, rev };
  const note = action({ title: buttons.note, verb: 'ticket-note', takesInputs: true, also });
  if (status === 'withdrawn') return [note];
  if (status === 'resolved') return [action({ title: buttons.reopen, verb: 'ticket-reopen', also }), note];
  return [
    owner ? action({ title: buttons.release, verb: 'ticket-release', also }) : action({ title: buttons.take, verb: 'ticket-take', also }),
    note,
    action({ title: buttons.resolve, verb: 'ticket-resolve', takesInputs: true, also }),
  ];
}

/** What has something to fill in opens below the card first. */
function onTheCard(each: Action, { tickets }: Words): object {
  switch (each.verb) {
    case 'ticket-note':
      return opening(each, tickets.buttons.saveNote, [input('note', tickets.noteLabel)]);
    case 'ticket-resolve':
      return opening(each, tickets.buttons.resolveNow, [
        input('closing', tickets.closingLabel),
        { type: 'Input.Toggle', id: 'suggest', title: tickets.suggestLabel, wrap: true, value: 'false' },
      ]);
    default:
      return button(each);
  }
}

const input = (id: string, label: string) => ({ type: 'Input.Text', id, label, isMultiline: true, maxLength: 2000 });

const opening = (each: Action, title: string, body: readonly object[]): object => ({
  type: 'Action.ShowCard',
  title: each.title,
  card: { type: 'AdaptiveCard', body, actions: [button({ ...each, title })] },
});

/** A reply below the card. */
export function renderThread(view: ThreadView, language: Language): Rendered {
  const words = wordsIn[language];
  const { tickets } = words;
  switch (view.kind) {
    case 'asker-wrote':
      return renderMessage(relayedLines(tickets.wrote(typed(view.by, 60)), view, words), words);
    case 'thread-news':
      return renderMessage({ lines: [{ text: tickets.thread[view.news](typed(view.by ?? '', 60)) }] }, words);
    case 'thread-help':
      return renderMessage({ lines: [{ text: howItWorksIn(words, view.mentionNeeded) }] }, words);
    case 'reminder':
      return renderMessage(
        {
          lines: [
            { text: tickets.reminder(view.overdue, view.owner === undefined ? '' : typed(view.owner, 60)) },
            { text: tickets.about(typed(view.subject, 120)) },
            { text: words.pair(tickets.language, tickets.languages[view.language]) },
          ],
        },
        words,
      );
    default:
      return view satisfies never;
  }
}

/** For the eyes of whoever clicked. */
export const sayClick = ({ code, name = '' }: ClickAnswer, language: Language): string =>
  literal(wordsIn[language].tickets.clicks[code](typed(name, 60)));
