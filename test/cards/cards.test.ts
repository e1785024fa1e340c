import { describe, expect, it } from '@jest/globals';
import { AdaptiveCard, SerializationContext, Version, Versions } from 'adaptivecards';
import { type Card, literal, template } from '../../cards/card.ts';
import { render } from '../../cards/render.ts';
import { languages } from '../../dialogs/language.ts';
import type { View } from '../../dialogs/view.ts';
import { Person } from '../dialogs/person.ts';
import { everyView } from './views.ts';

const maxBytes = 25_000;

type Node = { readonly [property: string]: unknown };

function nodes(node: unknown): Node[] {
  if (Array.isArray(node)) return node.flatMap(nodes);
  if (typeof node !== 'object' || node === null) return [];
  return [node as Node, ...Object.values(node).flatMap(nodes)];
}

const ofType = (card: Card, ...types: string[]) => nodes(card).filter(({ type }) => types.includes(String(type)));

describe.each(languages)('every card in %s', (language) => {
  const cards = everyView().map(([name, view]) => [name, render(view, language)] as const);

  it.each(cards)('%s: is schema 1.5 without a complaint', (_, { card }) => {
    const context = new SerializationContext(Versions.v1_5);
    const parsed = new AdaptiveCard();
    parsed.parse(structuredClone(card), context);
    expect(Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index)?.message)).toEqual([]);
    expect(parsed.version.compareTo(new Version(1, 5))).toBe(0);
  });

  it.each(cards)('%s: stays small', (_, { card }) => {
    expect(Buffer.byteLength(JSON.stringify(card), 'utf16le')).toBeLessThanOrEqual(maxBytes);
    expect(Buffer.byteLength(JSON.stringify(card), 'utf8')).toBeLessThanOrEqual(maxBytes);
  });

  it.each(cards)('%s: has no template marks, four actions at most', (_, { card }) => {
    expect(JSON.stringify(card)).not.toContain('${');
    expect((card['actions'] as unknown[]).length).toBeLessThanOrEqual(4);
  });

  it.each(cards)('%s: labels its inputs, and says in words what is required', (_, { card }) => {
    for (const input of ofType(card, 'Input.Text', 'Input.Number', 'Input.Date', 'Input.ChoiceSet')) {
      expect(input['label']).toEqual(expect.stringMatching(/\S/));
      if (input['isRequired']) expect(input['label']).toMatch(/required|必填/);
    }
  });

  it.each(cards)('%s: Submit means the same as Execute', (_, { card }) => {
    for (const action of ofType(card, 'Action.Execute')) {
      const { data, title, associatedInputs, fallback } = action as Record<string, unknown> & { fallback: Record<string, unknown> };
      expect(fallback).toMatchObject({ type: 'Action.Submit', data, title });
      expect(fallback['associatedInputs']).toBe(associatedInputs);
    }
  });

  it.each(cards)('%s: its text says all that the card says', (_, { card, text }) => {
    const bare = (words: string) => words.replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '$1 ($2)').trim();
    const shown = nodes(card).flatMap((node) => [
      node['type'] === 'TextBlock' || node['type'] === 'TextRun' ? node['text'] : undefined,
      node['label'],
    ]);
    for (const words of shown) if (typeof words === 'string') expect(text).toContain(bare(words).replace(/^ · /, ''));
  });
});

it.each(languages)('a link in a hint can be read and clicked in %s: a title with its address in the text', (language) => {
  const view: View = {
    kind: 'page',
    page: 'requirements',
    ref: { interview: 'renew', page: 'requirements', rev: 1, token: 'token' },
    fields: [{ field: 'competencyHasOption', required: true, value: undefined, problem: undefined, choices: [] }],
    earlier: [],
    answers: {},
  };
  const { card, text } = render(view, language);
  expect(JSON.stringify(card)).toMatch(/\[[^\]]+\]\(https:\/\/partner\.microsoft\.com\/membership\/competencies\)/);
  expect(text).toMatch(/[^\]] \(https:\/\/partner\.microsoft\.com\/membership\/competencies\)/);
  expect(text).not.toContain('](');
});

describe('what people type', () => {
  const typed = [
    '[x](javascript:alert(1))',
    '**bold** _it_ # h',
    '${employer.name}',
    '{{DATE(2020-01-01)}}',
    '\u202eevil',
    '<at>Kim</at> 🎓',
  ];
  it.each(typed)('%s is shown as typed, never as Markdown', (institutionName) => {
    const person = new Person();
    person.say('renew');
    person.submit({ employerType: 'academic', institutionName });
    const { card } = render(person.view, 'en');
    const places = nodes(card).filter((node) =>
      JSON.stringify(node['text'] ?? '').includes(JSON.stringify(literal(institutionName)).slice(1, -1)),
    );
    expect(places.map(({ type }) => type)).toEqual(['TextRun']);
  });
});

describe('templates', () => {
  it('refuse a card with something left unfilled', () => {
    const fill = template<{ known: string }>('greeting', {
      type: 'AdaptiveCard',
      body: [{ type: 'TextBlock', text: '${known} ${unknown}' }],
    });
    expect(() => fill({ known: 'Hello' })).toThrow('The card template "greeting" was left with ${unknown}');
  });
  it('take template marks that a person typed as words', () => {
    const fill = template<{ known: string }>('greeting', { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: '${known}' }] });
    expect(JSON.stringify(fill({ known: literal('${unknown}') }))).not.toContain('${');
  });
});
