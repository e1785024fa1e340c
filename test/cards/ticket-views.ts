/** Questions to the experts in ordinary and worst cases: what the asker sees, and what the team does. */

import { openTicket } from '../../dialogs/tickets/open.ts';
import { happenings, type Sent, statuses, type Ticket } from '../../dialogs/tickets/ticket.ts';
import type { News, Relayed, TicketSummary } from '../../dialogs/tickets/views.ts';
import type { DraftView, View } from '../../dialogs/view.ts';
import { type Answers, type Field, fields } from '../../rules/applicant.ts';
import { type DecisionId, decisions } from '../../rules/decisions/index.ts';
import { explain } from '../../rules/explain.ts';

/** By name of each, so that a new one without a card here does not compile. */
const newsNames: Record<News, true> = {
  taken: true,
  resolved: true,
  reopened: true,
  withdrawn: true,
  'post-failed': true,
  'posted-after-all': true,
  held: true,
  'not-sent-withdrawn': true,
  'not-delivered': true,
};

export function sentOf(question: string, answers: Answers, decision: DecisionId = 'renew'): Sent {
  const { verdict, reasons, facts, on } = explain(decision, answers, '2022-10-01');
  const requirements = reasons.map((each) => ({ requirement: each.requirement, verdict: each.verdict }));
  return { question, answers, found: { decision, on, verdict, requirements }, facts: [...facts] };
}

const given = (answers: Answers): Field[] => fields.filter((field) => answers[field] !== undefined);

export function draftOf({ question, answers, found, facts }: Sent, more: Partial<DraftView> = {}): DraftView {
  const along = [...given(answers).map((field) => `field:${field}`), 'found', 'facts'];
  return { kind: 'draft', token: 'A'.repeat(36), question, answers, given: given(answers), found, facts, along, isEmpty: false, ...more };
}

const relayed = (text: string): Relayed => ({ by: text, text, shortened: true, attachments: 2, edited: true, takenBack: false });

/** Everything that the chat with the asker can show of a ticket. `worst`: answers as long as they get. */
export function askerViews(nasty: readonly string[], worst: Answers): [string, View][] {
  const everyDecision = (Object.keys(decisions) as DecisionId[]).map((decision): [string, View] => [
    `draft from ${decision}`,
    draftOf(sentOf('Why?', {}, decision)),
  ]);
  const summaries = (text: string): TicketSummary[] =>
    [...statuses, ...statuses, ...statuses].map((status, index) => ({
      id: `ticket-${index}-${'i'.repeat(36)}`,
      status,
      subject: text.slice(0, 120),
      ...(index % 2 ? { expert: text } : {}),
    }));
  return [
    ...everyDecision,
    ['draft, nothing known', draftOf({ question: '', answers: {}, found: null, facts: [] }, { along: [], isEmpty: true })],
    ['question-sent', { kind: 'question-sent' }],
    ['my-tickets, none', { kind: 'my-tickets', tickets: [], canAsk: true }],
    ['my-tickets, no experts', { kind: 'my-tickets', tickets: [], canAsk: false }],
    ['sent-on', { kind: 'sent-on' }],
    ['person with experts', { kind: 'person', contact: 'mct-support', facts: ['P-14'], experts: { question: 'Why?', entry: 'mtm-what' } }],
    ...[...nasty, '"\\'.repeat(1000), 'line\n'.repeat(400)].flatMap((text): [string, View][] => [
      [`draft ${text.slice(0, 10)}`, draftOf(sentOf(text.slice(0, 2000), worst), { isEmpty: true })],
      [`offer ${text.slice(0, 10)}`, { kind: 'offer', token: 'token', tickets: summaries(text).slice(1, 2), attachments: 0 }],
      [`offer of three ${text.slice(0, 10)}`, { kind: 'offer', token: 'token', tickets: summaries(text).slice(0, 3), attachments: 2 }],
      [`sent-on ${text.slice(0, 10)}`, { kind: 'sent-on', expert: text }],
      [`my-tickets ${text.slice(0, 10)}`, { kind: 'my-tickets', tickets: summaries(text), canAsk: true }],
      [`confirm-withdraw ${text.slice(0, 10)}`, { kind: 'confirm-withdraw', ticket: summaries(text)[1] as TicketSummary }],
      [`relayed ${text.slice(0, 10)}`, { kind: 'relayed', subject: text, ...relayed(text.repeat(10).slice(0, 4000)) }],
      [`taken back ${text.slice(0, 10)}`, { kind: 'relayed', subject: text, ...relayed(text), takenBack: true }],
      ...(Object.keys(newsNames) as News[]).map((news): [string, View] => [
        `news ${news} ${text.slice(0, 10)}`,
        { kind: 'ticket-news', news, ticket: 'id', subject: text, by: text, words: text.repeat(10).slice(0, 4000) },
      ]),
    ]),
    ['news reopened by the asker', { kind: 'ticket-news', news: 'reopened', ticket: 'id', subject: 'Why?' }],
  ];
}

/** A ticket that has been through everything, long and often. */
export function ticketOf(text: string, answers: Answers, more: Partial<Ticket> = {}): Ticket {
  const { ticket } = openTicket(
    {
      id: `ticket-${'i'.repeat(36)}`,
      language: 'zh',
      topic: 'renew',
      team: 'Experts',
      asker: { key: 'kim', name: text },
      sent: sentOf(text.repeat(40).slice(0, 2000), answers),
    },
    { now: 1_664_600_000_000 },
  );
  const by = { id: 'priya', name: text };
  return {
    ...ticket,
    owner: by,
    posted: true,
    history: Array.from({ length: 40 }, (_, index) => ({
      at: 1_664_600_000_000 + index * 60_000,
      by: index % 5 === 0 ? null : by,
      what: happenings[index % happenings.length] ?? 'opened',
    })),
    messages: Array.from({ length: 40 }, (_, index) => ({
      id: `expert:note/${index}`,
      side: 'expert' as const,
      kind: 'note' as const,
      state: 'kept' as const,
      wentOut: false,
      by,
      text: text.repeat(40).slice(0, 4000),
      shortened: false,
      attachments: 0,
      source: `note/${index}`,
      at: 0,
      editedAt: null,
    })),
    ...more,
  };
}
