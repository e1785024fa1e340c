import { beforeEach, describe, expect, it } from '@jest/globals';
import { AdaptiveCard, CardElement, SerializationContext, Version, Versions } from 'adaptivecards';
import { type Card, literal, template } from '../../cards/card.ts';
import { maxBytes } from '../../cards/fit.ts';
import { render, wordsIn } from '../../cards/render.ts';
import { cut, typed } from '../../cards/typed.ts';
import { cardDataSchema } from '../../dialogs/event.ts';
import { type Language, languages } from '../../dialogs/language.ts';
import { answersOf, everyView, mtm, nasty, pageView, ref, verdictView, waiver } from './views.ts';

type Node = { readonly [property: string]: unknown };

function nodes(node: unknown): Node[] {
  if (Array.isArray(node)) return node.flatMap(nodes);
  if (typeof node !== 'object' || node === null) return [];
  return [node as Node, ...Object.values(node).flatMap(nodes)];
}

const ofType = (card: Card, ...types: string[]) => nodes(card).filter(({ type }) => types.includes(String(type)));
const textsIn = (card: Card) => ofType(card, 'TextBlock', 'TextRun').map(({ text }) => String(text));
const inText = (card: Card) => ofType(card, 'TextRun').flatMap(({ selectAction }) => (selectAction ? [selectAction as Node] : []));

/** The pattern of this property is sticky, so that it would refuse every other card. */
beforeEach(() => {
  const { regEx } = CardElement.langProperty as unknown as { regEx: RegExp };
  regEx.lastIndex = 0;
});

describe.each(languages)('every card in %s', (language) => {
  const cards = everyView.map(([name, view]) => [name, render(view, language)] as const);

  it.each(cards)('%s: is schema 1.5 without a complaint', (_, { card }) => {
    const context = new SerializationContext(Versions.v1_5);
    const parsed = new AdaptiveCard();
    parsed.parse(structuredClone(card), context);
    expect(Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index)?.message)).toEqual([]);
    expect(parsed.version.compareTo(new Version(1, 5))).toBe(0);
    expect(parsed.lang).toBe(language);
  });

  it.each(cards)('%s: stays small', (_, { card }) => {
    expect(Buffer.byteLength(JSON.stringify(card), 'utf16le')).toBeLessThanOrEqual(maxBytes);
    expect(Buffer.byteLength(JSON.stringify(card), 'utf8')).toBeLessThanOrEqual(maxBytes);
  });

  it.each(cards)('%s: has no template marks, no empty words, four actions at most', (_, { card }) => {
    expect(JSON.stringify({ ...card, body: withoutValues(card['body']) })).not.toContain('${');
    for (const text of textsIn(card)) expect(text).toMatch(/\S/);
    expect((card['actions'] as unknown[]).length).toBeLessThanOrEqual(4);
  });

  it.each(cards)('%s: labels its inputs', (_, { card }) => {
    for (const input of ofType(card, 'Input.Text', 'Input.Number', 'Input.Date', 'Input.ChoiceSet'))
      expect(input['label']).toEqual(expect.stringMatching(/\S/));
  });

  it.each(cards)('%s: Submit means the same as Execute', (_, { card }) => {
    for (const action of ofType(card, 'Action.Execute')) {
      const { data, title, associatedInputs, fallback } = action as Record<string, unknown> & { fallback: Record<string, unknown> };
      expect(fallback).toMatchObject({ type: 'Action.Submit', data, title });
      expect(fallback['associatedInputs']).toBe(associatedInputs);
    }
  });

  it.each(cards)('%s: lists all that can be pressed, each under a title of its own', (_, { card, actions }) => {
    const onTheCard = [...(card['actions'] as Node[]), ...inText(card)].map(({ title, data }) => ({ title, data }));
    // A requirement can show twice, once for each of its sides.
    const different = new Map(onTheCard.map((each) => [JSON.stringify(each), each]));
    expect(actions.map(({ title, data }) => ({ title, data }))).toEqual([...different.values()]);
    expect(new Set(actions.map(({ title }) => title.toLowerCase())).size).toBe(actions.length);
    for (const { title, verb, data } of actions) {
      expect(title).toMatch(/\S/);
      expect(cardDataSchema.parse(data)).toEqual(data);
      expect(data.verb).toBe(verb);
    }
  });

  it.each(cards)('%s: its text says all that the card says', (_, { card, text }) => {
    const pressed = new Set(ofType(card, 'TextRun').filter((node) => node['selectAction']));
    for (const node of ofType(card, 'TextBlock', 'TextRun')) {
      if (pressed.has(node)) continue;
      const said = node['type'] === 'TextBlock' ? asRead(String(node['text'])) : String(node['text']);
      const missing = partsOf(said, language).filter((part) => !text.includes(part));
      expect(missing).toEqual([]);
    }
    for (const input of nodes(card)) if (typeof input['label'] === 'string') expect(text).toContain(input['label']);
  });

  it.each(cards)('%s: shows what people typed only where Markdown means nothing', (_, { card }) => {
    expect(ofType(card, 'TextBlock').filter(({ text }) => String(text).includes('\u2068'))).toEqual([]);
    const links = ofType(card, 'TextBlock').flatMap(({ text }) =>
      [...String(text).matchAll(/\]\(([^)]*)\)/g)].map(([, address]) => address),
    );
    for (const address of links) expect(address).toMatch(/^(https?:\/\/|mailto:)/);
  });
});

/** Inputs hold what was typed as it is. */
const withoutValues = (node: unknown): unknown => JSON.parse(JSON.stringify(node, (key, value) => (key === 'value' ? undefined : value)));

/** Markdown without its links. */
const asRead = (markdown: string): string =>
  markdown.replace(/\[([^\]]+)\]\((?:mailto:)?([^)\s]+)\)/g, (_, title, address) => (title === address ? title : `${title} (${address})`));

/** What has to be in the text; where a card had to leave something out, what is left of it. */
function partsOf(shown: string, language: Language): string[] {
  const { andMore, why } = wordsIn[language];
  const bare = shown.replace(/ ·\u00a0$/, '').trim();
  const count = (say: (count: number) => string) => say(7).replace(/\d+/, '(\\d+)').replace('.', '\\.');
  if (new RegExp(`^${count(why.more)}$`).test(bare)) return [];
  if (/^[A-Z]-\d+(, [A-Z]-\d+)*$/.test(bare)) return bare.split(', ');
  if (/…\u2069*$/.test(bare)) return [bare.replace(/…\u2069*$/, '')];
  const more = new RegExp(`^${count(andMore)}`);
  return bare.split(' · ').some((part) => more.test(part)) ? bare.split(' · ').filter((part) => !more.test(part)) : [bare];
}

describe.each(languages)('the verdict in %s', (language) => {
  const full = { employerType: 'academic', audience: 'developer', institutionName: 'Contoso', departmentName: 'Schools', ...waiver };
  it.each([
    ['a freelancer', { employerType: 'freelancer', ...mtm }],
    ['an academic with everything filled in', full],
    ['an academic who does not meet it', { ...full, certifications: 'AZ-900' }],
  ])('of %s has a Change beside each answer and a Why beside each requirement', (_, inputs) => {
    const view = verdictView('renew', answersOf(inputs));
    const { card } = render(view, language);
    const pressed = (verb: string) => inText(card).flatMap(({ data }) => ((data as Node)['verb'] === verb ? [(data as Node)['of']] : []));
    expect(pressed('change')).toEqual(view.given);
    expect(pressed('why')).toEqual(view.explained.reasons.map(({ requirement }) => requirement));
    for (const { data } of inText(card)) expect(data).toMatchObject({ v: 1, ...ref });
  });

  it('has no heading without anything under it', () => {
    const { card, text } = render(verdictView('coverage', {}), language);
    const { stepsTitle, noticesTitle, yourAnswers } = wordsIn[language];
    for (const title of [stepsTitle.unknown, noticesTitle, yourAnswers]) {
      expect(textsIn(card)).not.toContain(title);
      expect(text.split('\n')).not.toContain(title);
    }
  });

  it('shortens what people typed, and counts what it leaves out', () => {
    const answers = { certifications: ['W'.repeat(200), ...'abcdefg'] };
    const { text } = render(verdictView('certification', answers), language);
    const { fields, pair, andMore } = wordsIn[language];
    const kept = `\u2068${'W'.repeat(59)}…\u2069 · \u2068a\u2069 · \u2068b\u2069 · ${andMore(5)}`;
    expect(text).toContain(pair(fields.certifications.label, kept));
  });
});

it.each(languages)('a link in a hint can be read and clicked in %s: a title with its address in the text', (language) => {
  const { card, text } = render(pageView('competency', ['competencyHasOption'], {}), language);
  expect(JSON.stringify(card)).toMatch(/\[[^\]]+\]\(https:\/\/partner\.microsoft\.com\/membership\/competencies\)/);
  expect(text).toMatch(/[^\]] \(https:\/\/partner\.microsoft\.com\/membership\/competencies\)/);
  expect(text).not.toContain('](');
});

describe('what people type', () => {
  it.each(nasty)('%s stays on one line, within its isolation, and is no mark of a template', (text) => {
    expect(typed(text)).toMatch(/^\u2068[^\p{Cc}\u2066-\u2069\u202a-\u202e]*\u2069$/u);
    expect(typed(text)).not.toContain('${');
    expect(typed(text, 20).length).toBeLessThan(text.length < 20 ? 40 : 200);
  });
  it('is cut between characters as people see them, and an isolation that is cut ends', () => {
    expect(cut('👩‍🏫'.repeat(5), 3)).toBe('👩‍🏫👩‍🏫…');
    expect(cut('a \u2068bcdef\u2069', 5)).toBe('a \u2068b…\u2069');
    expect(typed('\ud800x')).toBe('\u2068\ufffdx\u2069');
  });
  it.each(nasty)('%s goes back to the server with a button', (asked) => {
    const { actions } = render({ kind: 'personal-only', asked }, 'en');
    expect(actions[0]?.data.of?.length).toBeLessThanOrEqual(200);
    expect(actions[0]?.data.of).not.toContain('\n');
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
