/** The verdict of every decision, not only that of the renewal. */
import { describe, expect, it } from '@jest/globals';
import { render, wordsIn } from '../../cards/render.ts';
import { type Language, languages } from '../../dialogs/language.ts';
import type { Answers } from '../../rules/applicant.ts';
import type { DecisionId } from '../../rules/decisions/index.ts';
import { people } from '../rules/golden/index.ts';
import { verdictView } from './views.ts';

function shown(decision: DecisionId, answers: Answers, on: string, language: Language) {
  const { card, text } = render(verdictView(decision, answers, {}, on), language);
  return { blocks: card['body'] as Record<string, unknown>[], fallbackText: String(card['fallbackText']), lines: text.split('\n') };
}

describe.each(languages)('in %s', (language) => {
  const words = wordsIn[language];

  it.each<[DecisionId, Answers, string]>([
    ['journey', { status: 'mct', periodPassed: false, teachingNow: true, teachingProof: true }, words.outcomes.renew],
    ['learning-option', { deliversOutside: false }, words.outcomes['not-needed']],
    ['exam-packs', { academicInstitution: true, licensing: 'ees', exams: ['mcp'], examCount: 30 }, words.outcomes['class-pack']],
  ])('%s: the way to take stands on a line of its own, below the headline', (decision, answers, way) => {
    const { blocks, lines, fallbackText } = shown(decision, answers, '2022-10-01', language);
    const headline = words.headline[decision].yes;
    expect(lines.slice(1, 3)).toEqual([`✔ ${headline}`, way]);
    expect(blocks[1]).toMatchObject({ items: [{ text: `✔ ${headline}` }, { text: way }] });
    expect(fallbackText).toBe(`${headline}\n${way}`);
  });
  it('without a way there is no such line', () =>
    expect(shown('journey', {}, '2022-10-01', language).blocks[1]).toMatchObject({
      items: [{ text: `? ${words.answersMissing}` }],
    }));
  it('nobody is sent to support for what they left open', () => {
    const headline = (answers: Answers) => shown('rejoin', answers, '2022-10-01', language).lines[1];
    expect(headline({})).toBe(`? ${words.answersMissing}`);
  });

  const someOf = new Map(people.map((person) => [`${person.decision}, ${person.verdict}`, person]));
  it.each([...someOf])('%s: no heading without anything below it', (_, { decision, answers, on }) => {
    const { blocks, lines } = shown(decision, answers, on, language);
    const isHeading = (block: Record<string, unknown> | undefined) => block?.['style'] === 'heading';
    blocks.forEach((block, index) => {
      if (isHeading(block)) expect(isHeading(blocks[index + 1])).toBe(false);
    });
    const titles: readonly string[] = [...Object.values(words.stepsTitle), words.noticesTitle, words.sourcesTitle];
    lines.forEach((line, index) => {
      if (titles.includes(line)) expect(lines[index + 1]).toMatch(/^(\d+\.|-) /);
    });
  });
  it('what there is nothing to do about has no list of steps', () => {
    const { lines, blocks } = shown('passcode', { passcodeSentOn: '2022-09-30' }, '2022-10-01', language);
    expect(lines[1]).toBe(`✔ ${words.headline.passcode.yes}`);
    for (const title of [words.stepsTitle.yes, words.noticesTitle]) {
      expect(lines).not.toContain(title);
      expect(blocks.map(({ text }) => text)).not.toContain(title);
    }
  });
});
