import { beforeEach, describe, expect, it } from '@jest/globals';
import { AdaptiveCard, CardElement, SerializationContext, Versions } from 'adaptivecards';
import type { Card } from '../../cards/card.ts';
import { maxBytes } from '../../cards/fit.ts';
import { type Rendered, render, wordsIn } from '../../cards/render.ts';
import { renderThread, renderTicket, sayClick } from '../../cards/tickets/team.ts';
import { cardDataSchema } from '../../dialogs/event.ts';
import { languages } from '../../dialogs/language.ts';
import { type Status, statuses } from '../../dialogs/tickets/ticket.ts';
import type { ClickCode, ThreadNews } from '../../dialogs/tickets/views.ts';
import { draftOf, sentOf, ticketOf } from './ticket-views.ts';
import { answersOf, mtm, nasty, worstAnswers } from './views.ts';

type Node = { readonly [property: string]: unknown };

function nodes(node: unknown): Node[] {
  if (Array.isArray(node)) return node.flatMap(nodes);
  if (typeof node !== 'object' || node === null) return [];
  return [node as Node, ...Object.values(node).flatMap(nodes)];
}
const ofType = (card: Card, ...types: string[]) => nodes(card).filter(({ type }) => types.includes(String(type)));

/** The pattern of this property is sticky, so that it would refuse every other card. */
beforeEach(() => {
  const { regEx } = CardElement.langProperty as unknown as { regEx: RegExp };
  regEx.lastIndex = 0;
});

const answers = answersOf({ employerType: 'freelancer', audience: 'developer', ...mtm });
const hostile = [...nasty, '"\\'.repeat(60), 'line\n'.repeat(50)];

describe.each(languages)('the team’s card in %s', (language) => {
  const { tickets } = wordsIn[language];
  const cards: [string, Rendered][] = [
    ...statuses.map((status): [string, Rendered] => [status, renderTicket(ticketOf('Kim Lee', answers, { status }), language)]),
    ...hostile.flatMap((text): [string, Rendered][] => [
      [text.slice(0, 20), renderTicket(ticketOf(text, answers), language)],
      [`all that can be told, ${text.slice(0, 20)}`, renderTicket(ticketOf(text, worstAnswers, { status: 'open', owner: null }), language)],
    ]),
  ];

  it.each(cards)(
    '%s: is schema 1.5, small, with four actions at most, harmless, and says in its text what it shows',
    (_, { card, text }) => {
      const context = new SerializationContext(Versions.v1_5);
      new AdaptiveCard().parse(structuredClone(card), context);
      expect(Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index)?.message)).toEqual([]);
      expect(Buffer.byteLength(JSON.stringify(card), 'utf16le')).toBeLessThanOrEqual(maxBytes);
      expect((card['actions'] as unknown[]).length).toBeLessThanOrEqual(4);
      expect(JSON.stringify(card)).not.toContain('${');
      expect(ofType(card, 'TextBlock').filter(({ text: said }) => /\u2068|javascript:|\*\*/.test(String(said)))).toEqual([]);
      for (const { text: said } of ofType(card, 'TextRun')) expect(text).toContain(String(said));
      for (const input of ofType(card, 'Input.Text')) expect(input['label']).toEqual(expect.stringMatching(/\S/));
      for (const { data, title, fallback } of ofType(card, 'Action.Execute')) {
        expect(fallback).toMatchObject({ type: 'Action.Submit', data, title });
        expect(cardDataSchema.parse(data)).toEqual(data);
      }
    },
  );

  it.each([
    ['open', ['take', 'note', 'resolve']],
    ['assigned', ['release', 'note', 'resolve']],
    ['waiting', ['release', 'note', 'resolve']],
    ['resolved', ['reopen', 'note']],
    ['withdrawn', ['note']],
  ] as const)('when %s can do %j', (status: Status, buttons) => {
    const owner = status === 'open' ? null : { id: 'priya', name: 'Priya' };
    const { card, actions, text } = renderTicket(ticketOf('Kim', answers, { status, owner, rev: 7 }), language);
    expect((card['actions'] as Node[]).map(({ title }) => title)).toEqual(buttons.map((each) => tickets.buttons[each]));
    for (const { data } of actions) expect(data).toMatchObject({ ticket: `ticket-${'i'.repeat(36)}`, rev: 7 });
    expect(text).toMatch(new RegExp(`. ${tickets.statuses[status]}`));
  });

  it('says who asked, in which language, what the rules say with dated sources, and that replies go from the thread', () => {
    const { text } = renderTicket(ticketOf('Kim', answers), language);
    for (const part of [tickets.languages.zh, wordsIn[language].headline.renew.yes, tickets.howItWorks, wordsIn[language].titles.renew])
      expect(text).toContain(part);
    expect(text).toMatch(/September 2022|2022年9月/);
  });

  it('counts the history it leaves out, and says when something was opened again', () => {
    const { text } = renderTicket(ticketOf('Kim', answers, { status: 'open' }), language);
    expect(text).toContain(tickets.earlier(28));
    expect(text).toContain(tickets.reopened);
  });

  it('shows a note of the button, and none of the thread’s own messages', () => {
    const ticket = ticketOf('Kim', answers);
    const [first] = ticket.messages;
    if (!first) throw new Error('there is no message');
    const said = { ...first, kind: 'said' as const, text: 'What was said', source: 'm' };
    const { text } = renderTicket({ ...ticket, messages: [said, { ...first, text: 'ask Redmond' }] }, language);
    expect(text).toContain('ask Redmond');
    expect(text).not.toContain('What was said');
  });
});

/** By name of each, so that a new one without words here does not compile. */
const threadNews: Record<ThreadNews, true> = {
  withdrawn: true,
  'reopened-by-asker': true,
  'not-sent-not-a-member': true,
  'not-sent-withdrawn': true,
  'asker-not-reached': true,
};
const clicks: Record<ClickCode, true> = {
  'not-a-member': true,
  'cannot-check': true,
  'not-here': true,
  'taken-by': true,
  'already-yours': true,
  'nobody-has-it': true,
  'already-resolved': true,
  'already-open': true,
  'is-resolved': true,
  'is-withdrawn': true,
  'out-of-date': true,
  'empty-note': true,
  noted: true,
};

describe.each(languages)('in the thread and at a click, in %s', (language) => {
  it.each(Object.keys(threadNews) as ThreadNews[])('%s is a sentence', (news) => {
    expect(renderThread({ kind: 'thread-news', news, by: 'Kim' }, language).text).toMatch(/\p{L}{2}.*[.。]$/u);
  });
  it.each(Object.keys(clicks) as ClickCode[])('%s is a sentence', (code) => {
    expect(sayClick({ code, name: 'Kim' }, language)).toMatch(/\p{L}{2}.*[.。]$/u);
  });
  it.each(nasty)('%s is harmless', (text) => {
    const relayed = { by: text, text: text.repeat(20), shortened: true, attachments: 1, edited: true, takenBack: false };
    for (const { card } of [
      renderThread({ kind: 'asker-wrote', ...relayed }, language),
      renderThread({ kind: 'asker-wrote', ...relayed, takenBack: true }, language),
      renderThread({ kind: 'reminder', overdue: true, subject: text, language: 'zh', owner: text }, language),
      renderThread({ kind: 'thread-news', news: 'withdrawn', by: text }, language),
    ]) {
      expect(ofType(card, 'TextBlock').filter(({ text: said }) => String(said).includes('\u2068'))).toEqual([]);
      expect(JSON.stringify(card)).not.toContain('${');
    }
    expect(sayClick({ code: 'taken-by', name: text }, language)).not.toContain('${');
  });
  it('files that do not travel are named, and what was taken back is not shown', () => {
    const relayed = { by: 'Kim', text: 'see this', shortened: false, attachments: 2, edited: false, takenBack: false };
    expect(renderThread({ kind: 'asker-wrote', ...relayed }, language).text).toContain(wordsIn[language].tickets.attachments(2));
    expect(renderThread({ kind: 'asker-wrote', ...relayed, takenBack: true }, language).text).not.toContain('see this');
  });
  it('an overdue question is said to be', () => {
    const remind = (overdue: boolean) => renderThread({ kind: 'reminder', overdue, subject: 'Why?', language: 'en' }, language).text;
    expect(remind(true)).not.toBe(remind(false));
  });
});

describe('the draft', () => {
  const view = draftOf(sentOf('Why not?', answers));
  it('lists every part that goes along, ticked, and those that stay, not', () => {
    const { card, text } = render({ ...view, along: view.along.filter((part) => part !== 'field:mtmId') }, 'en');
    const offered = ofType(card, 'Input.ChoiceSet').flatMap(({ choices }) => choices as Node[]);
    expect(offered.map(({ value }) => value)).toEqual([...view.given.map((field) => `field:${field}`), 'found', 'facts']);
    expect(text).toMatch(/☐ [^\n]*vkim/);
    expect(text).toMatch(/☑ Employer type/);
    expect(text).toContain('What the rules say');
  });
  it('has its question in a field of several lines, as it was typed', () => {
    const { card } = render({ ...view, question: 'One\n${two}' }, 'en');
    expect(ofType(card, 'Input.Text')[0]).toMatchObject({ isMultiline: true, maxLength: 2000, value: 'One\n${two}' });
  });
});
