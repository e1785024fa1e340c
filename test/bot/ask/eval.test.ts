/** How well questions are answered that nobody wrote phrases for: questions.jsonl was written apart, and stays out of the phrases. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from '@jest/globals';
import { evaluate, readQuestions } from '../../../bot/ask/evaluate.ts';
import { readAnswers, readOffTopic } from '../../../bot/ask/files.ts';
import { reportOn } from '../../../bot/ask/report.ts';
import { languages } from '../../../dialogs/language.ts';
import { type AnswerEntry, type AnswerFile, ContentError, readEntries } from '../../../rules/ask/entries.ts';
import { type Asker, makeAsker, type Routed } from '../../../rules/ask/index.ts';
import { limits } from '../../../rules/ask/limits.ts';

const heldOut = readQuestions(readFileSync(new URL('questions.jsonl', import.meta.url), 'utf8'));

describe('questions nobody wrote phrases for', () => {
  const answers = readAnswers();
  const scores = evaluate(heldOut, makeAsker(answers, readOffTopic(), limits));

  /** A little below what is measured: a change that costs more than a question or two has to say why. */
  const floors = {
    en: { top1: 0.82, top3: 0.92, silent: 0.83, declined: 0.92 },
    zh: { top1: 0.83, top3: 0.9, silent: 0.9, declined: 0.92 },
  } as const;
  const mostWrong = 0.03;

  const cases = languages.flatMap((language) =>
    (['top1', 'top3', 'silent', 'declined'] as const).map((score) => ({ language, score, floor: floors[language][score] })),
  );
  test.each(cases)('$language: $score is $floor or more', ({ language, score, floor }) =>
    expect(scores[language][score]).toBeGreaterThanOrEqual(floor),
  );
  test.each(languages)('%s: hardly any wrong answer is given at once', (language) =>
    expect(scores[language].wrong).toBeLessThanOrEqual(mostWrong),
  );
  test.each(languages)('%s: there are enough of each sort to tell', (language) => {
    const of = (kind: string) => heldOut.filter((question) => question.lang === language && question.kind === kind).length;
    expect([of('answerable') >= 50, of('unanswerable') >= 10, of('offtopic') >= 10]).toEqual([true, true, true]);
  });
  it('has none of them among the phrases', () => {
    const plain = (text: string) => text.toLowerCase().replace(/[\s\p{P}]+/gu, '');
    const offTopic = readOffTopic();
    const phrases = new Set(
      languages.flatMap((language) => [...answers.flatMap((each) => each.phrases[language]), ...offTopic[language]].map(plain)),
    );
    expect(heldOut.filter(({ question }) => phrases.has(plain(question))).map(({ id, question }) => `${id}: ${question}`)).toEqual([]);
  });
});

const phrasesOf = (start: string, language: 'en' | 'zh') => Array.from({ length: 10 }, (_, i) => `${start} ${language} ${'abcdefghij'[i]}`);
const entryOf = (id: string, more: Partial<AnswerEntry> = {}): AnswerEntry => ({
  id,
  phrases: { en: phrasesOf(id, 'en'), zh: phrasesOf(id, 'zh') },
  answer: { en: 'Yes.', zh: '是。' },
  facts: ['P-38'],
  ...more,
});

describe('scores', () => {
  const question = (id: string, kind: string, lang: 'en' | 'zh' = 'en') =>
    JSON.stringify({ id, lang, question: id, facts: kind === 'answerable' ? ['P-38'] : [], kind });
  const right = entryOf('right');
  const wrong = entryOf('wrong', { facts: ['P-120'] });
  const silent = entryOf('silent', { facts: [], silent: true });
  const routed = (kind: Routed['kind'], ...found: readonly AnswerEntry[]): Routed => ({
    kind,
    found: found.map((entry) => ({ entry, score: 0.5 })),
    why: [],
  });
  const scored = (kind: string, routes: readonly Routed[]) => {
    const ask: Asker = (asked) => routes[Number(asked)] ?? routed('decline');
    return evaluate(readQuestions(routes.map((_, index) => question(String(index), kind)).join('\n')), ask).en;
  };

  test('the first counts at once or among three, and a wrong one only if given at once', () => {
    const routes = [
      routed('answer', right, wrong),
      routed('choices', wrong, right),
      routed('answer', wrong, right),
      routed('decline', right),
    ];
    expect(scored('answerable', routes)).toMatchObject({ questions: 4, top1: 0.25, top3: 0.75, wrong: 0.25 });
  });
  test('a fact is cited through the interview, too', () => {
    const asked = entryOf('asked', { facts: [], interview: 'renew' });
    expect(scored('answerable', [routed('answer', asked)]).top1).toBe(1);
  });
  test('without a documented answer, a silent one, a choice with a silent one, and a no are honest', () => {
    const routes = [routed('answer', silent), routed('choices', right, silent), routed('decline'), routed('answer', right)];
    expect(scored('unanswerable', routes)).toMatchObject({ silent: 0.75 });
    expect(scored('unanswerable', [routed('choices', right, wrong)]).silent).toBe(0);
  });
  test('off topic, a no or a silent answer is right, and a choice is not', () => {
    const routes = [routed('decline'), routed('answer', silent), routed('choices', silent), routed('answer', right)];
    expect(scored('offtopic', routes)).toMatchObject({ declined: 0.5 });
  });
  test('a miss says what came instead', () => {
    expect(scored('offtopic', [routed('answer', right)]).misses).toEqual([{ id: '0', question: '0', got: 'answer: right 0.50' }]);
  });
  test('without questions, nothing is missed', () => {
    expect(evaluate([], () => routed('decline')).zh).toEqual({
      questions: 0,
      top1: 1,
      top3: 1,
      wrong: 0,
      silent: 1,
      declined: 1,
      misses: [],
    });
  });
});

describe('a file of questions', () => {
  const good = { id: 'a', lang: 'en', question: 'why', kind: 'offtopic' };
  test('blank lines are left out, and no facts are none', () =>
    expect(readQuestions(`\n${JSON.stringify(good)}\n\n`)).toEqual([{ ...good, facts: [] }]));

  test.each([
    ['no JSON', '{'],
    ['no object', '"why"'],
    ['another language', JSON.stringify({ ...good, lang: 'de' })],
    ['another kind', JSON.stringify({ ...good, kind: 'maybe' })],
    ['no question', JSON.stringify({ ...good, question: undefined })],
    ['facts that are no list', JSON.stringify({ ...good, facts: 'P-38' })],
  ])('%s is told with its line and what to write', (_, line) =>
    expect(() => readQuestions(`${JSON.stringify(good)}\n\n${line}`)).toThrow(/^Line 3 is no question\. Write \{"id","lang"/),
  );
});

/** JSON is YAML: each entry on a line of its own, after the bracket. */
const file = (...entries: readonly unknown[]): AnswerFile => ({
  name: 'some.yaml',
  text: `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`,
});

function mistakesOf(...files: readonly AnswerFile[]): readonly string[] {
  try {
    readEntries(files);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.mistakes;
    throw error;
  }
}

describe('a file of answers', () => {
  it('is read whole and in order', () => {
    const [one, two] = [entryOf('one'), entryOf('two', { related: ['one'], interview: 'renew' })];
    expect(readEntries([file(one, two)])).toEqual([one, two]);
  });

  const one = entryOf('one');
  const odd = (more: object) => ({ ...one, ...more });
  const cases: readonly (readonly [string, readonly unknown[], readonly (string | RegExp)[]])[] = [
    [
      'too few phrases',
      [odd({ phrases: { ...one.phrases, zh: ['是吗'] } })],
      [/^some\.yaml:2: "one", phrases\.zh: fewer than 10 phrases; write more/],
    ],
    ['an empty phrase', [odd({ phrases: { ...one.phrases, en: [...one.phrases.en, ' '] } })], [/^some\.yaml:2: "one", phrases\.en\.10: /]],
    [
      'an id with spaces',
      [odd({ id: 'One Two' })],
      ['some.yaml:2: "One Two", id: an id is small letters and digits with hyphens between.'],
    ],
    ['no id', [odd({ id: undefined })], [/^some\.yaml:2: "an entry", id: /]],
    ['no Chinese answer', [odd({ answer: { en: 'Yes.' } })], [/^some\.yaml:2: "one", answer\.zh: /]],
    ['an unknown fact', [odd({ facts: ['P-38', 'X-99'] })], ['some.yaml:2: "one", facts.1: there is no fact by this id.']],
    ['an unknown decision', [odd({ interview: 'retire' })], ['some.yaml:2: "one", interview: there is no decision by this id.']],
    ['a name all objects have', [odd({ interview: 'toString' })], ['some.yaml:2: "one", interview: there is no decision by this id.']],
    [
      'an unknown contradiction',
      [odd({ contradictions: ['C-999'] })],
      ['some.yaml:2: "one", contradictions.0: there is no contradiction by this id.'],
    ],
    ['an unknown silence', [odd({ silence: 'x' })], ['some.yaml:2: "one", silence: there is no silence by this id.']],
    ['an unknown contact', [odd({ ask: 'mum' })], ['some.yaml:2: "one", ask: there is no contact by this id.']],
    ['a key nobody reads', [odd({ colour: 'red' })], [/^some\.yaml:2: "one", as a whole: .*colour/]],
    ['no fact', [odd({ facts: [] })], ['some.yaml:2: "one" cites no fact. Name what it rests on, or mark it "silent: true".']],
    [
      'silence with nobody to ask',
      [odd({ silent: true })],
      ['some.yaml:2: "one" is silent and names nobody to ask. Add "ask" with the id of a contact.'],
    ],
    [
      'a relation to nothing',
      [one, entryOf('two', { related: ['three'] })],
      ['some.yaml:3: "three" is related to nothing: no entry has this id. Write the id of one, or leave it out.'],
    ],
    [
      'an id twice',
      [one, { ...entryOf('two'), id: 'one' }],
      ['some.yaml:3: the id "one" stands at some.yaml:2 already. Keep one of them.'],
    ],
    [
      'a phrase twice, whatever its case',
      [one, entryOf('two', { phrases: { en: [...phrasesOf('two', 'en'), 'ONE en A'], zh: phrasesOf('two', 'zh') } })],
      ['some.yaml:3: the phrase "one en a" stands at some.yaml:2 already. Keep one of them.'],
    ],
  ];
  test.each(cases)('%s is told with its place and its cure', (_, entries, told) => {
    const mistakes = mistakesOf(file(...entries));
    expect(mistakes).toHaveLength(told.length);
    for (const [index, each] of told.entries()) expect(mistakes[index]).toMatch(each);
  });

  test('text that is no YAML is told by line', () =>
    expect(mistakesOf({ name: 'bad.yaml', text: '- id: a\n  answer: "open' })[0]).toMatch(/^bad\.yaml:2: /));
  test('no list is told', () =>
    expect(mistakesOf({ name: 'bad.yaml', text: 'id: a' })).toEqual([
      'bad.yaml:1: this is no list of entries. Begin each with "- id: …".',
    ]));
  test('mistakes of all files are told at once', () => {
    const mistakes = mistakesOf(file(odd({ id: 'A' }), odd({ id: 'B' })), { name: 'bad.yaml', text: 'no' });
    expect(mistakes.map((each) => each.split(' ', 1)[0])).toEqual(['some.yaml:2:', 'some.yaml:3:', 'bad.yaml:1:']);
  });
});

describe('the report on phrases', () => {
  const entry = (id: string, en: string) =>
    entryOf(id, { phrases: { en: phrasesOf(en, 'en').map((each, i) => `${each} ${i}`), zh: phrasesOf('年费', 'zh') } });
  const offTopic = { en: ['weather today', 'pizza recipe', 'train times'], zh: ['天气', '披萨', '火车'] };
  const report = reportOn('en', [entry('fee', 'yearly fee amount'), entry('badge', 'download badge picture')], offTopic);

  test('phrases that are easily told apart come back to their entry', () =>
    expect(report).toMatchObject({ top1: 1, top3: 1, elsewhere: [], pairs: [] }));

  test('a phrase that belongs to the neighbour is named, and the pair with it', () => {
    const [fee, badge] = [entry('fee', 'yearly fee amount'), entry('badge', 'download badge picture')];
    const strayed = { ...fee, phrases: { ...fee.phrases, en: [...fee.phrases.en, 'download badge picture'] } };
    const { elsewhere, pairs } = reportOn('en', [strayed, badge], offTopic);
    expect(elsewhere).toContainEqual({ phrase: 'download badge picture', from: 'fee', to: 'badge' });
    expect(pairs).toEqual([{ pair: 'badge / fee', times: elsewhere.length }]);
  });
});
