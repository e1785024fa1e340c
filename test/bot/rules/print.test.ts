import { describe, expect, it } from '@jest/globals';
import { printRules } from '../../../bot/rules/print.ts';
import { printWords } from '../../../bot/rules/words.ts';
import { wordsIn } from '../../../cards/render.ts';
import { languages } from '../../../dialogs/language.ts';
import { ruleBook } from '../../../rules/book/index.ts';
import { contradictions } from '../../../rules/contradictions/index.ts';
import { type DecisionId, decisions } from '../../../rules/decisions/index.ts';
import { type FactId, facts } from '../../../rules/facts/index.ts';
import { reports } from '../../../rules/reports.ts';
import { sources } from '../../../rules/sources.ts';

/** By their headings, each with its lines. */
const parts = (text: string, mark: string): Map<string, string[]> =>
  new Map(
    text
      .split(new RegExp(`^${mark} `, 'm'))
      .slice(1)
      .map((part) => part.split('\n'))
      .map(([heading = '', ...lines]) => [heading, lines]),
  );

describe.each(languages)('print in %s', (language) => {
  const words = wordsIn[language];
  const print = printWords[language];
  const text = printRules(language, '2022-10-01');
  const chapters = parts(text, '##');
  const chapter = (title: string): string[] => chapters.get(title) ?? [];
  const sections = parts(chapter(print.decisions).join('\n'), '###');
  const aside = (id: string) => print.aside(`\`${id}\``);
  const rowsOf = (title: string) => chapter(title).filter((line) => line.startsWith('|'));

  const documents = Object.values(sources).map(({ title, dated }) => words.source(title, words.dated(dated)));
  const line = language === 'en' ? /· lines? \d/ : /· 第 \d+\D.*行/;
  /** The document with its date, and the line in it. */
  const namesItsPlace = (text: string) => line.test(text) && documents.some((document) => text.includes(document));

  it('one section for each decision, in their order', () => {
    const ids = Object.keys(decisions) as DecisionId[];
    expect(ids).toHaveLength(25);
    expect([...sections.keys()]).toEqual(ids.map((id) => `${words.titles[id]}${aside(id)}`));
  });
  it('each of the 51 rules stands under a decision, with its place', () => {
    const rules = [...sections.values()].flat().filter((each) => each.startsWith('- **R-'));
    const ids = Object.keys(ruleBook);
    expect(ids).toHaveLength(51);
    expect([...new Set(rules.map((each) => each.slice(4, each.indexOf('**', 4))))].sort()).toEqual([...ids].sort());
    expect(rules.filter((each) => !namesItsPlace(each))).toEqual([]);
  });
  it('each statement of the documents is told with its place', () => {
    const told = chapter(print.facts).filter((each) => each.startsWith('- '));
    expect(told).toHaveLength(Object.keys(facts).length);
    expect(told.filter((each) => !namesItsPlace(each))).toEqual([]);
    for (const [index, id] of (Object.keys(facts) as FactId[]).entries()) expect(told[index]).toContain(facts[id][language]);
  });
  it('in a decision, each statement is told with its place once, and stands above after that', () => {
    const again = print.aside(print.above);
    for (const [heading, lines] of sections) {
      const above: (string | undefined)[] = [];
      for (const item of lines.map((each) => each.trim().replace(/^- /, ''))) {
        const [, statement] = /\[([A-Z]-\d+) · [^[]*\]$/.exec(item) ?? [];
        const [contradiction] = /^C-\d+(?= · )/.exec(item) ?? [];
        if (item.endsWith(again)) for (const id of item.slice(0, -again.length).split(/[;；] ?/)) expect([heading, ...above]).toContain(id);
        else if (contradiction) expect(above).not.toContain(contradiction);
        else if (statement && !item.startsWith('**R-')) expect(namesItsPlace(item)).toBe(true);
        above.push(statement, contradiction);
      }
    }
  });
  it('each value and each certification has its place, unless it was only reported', () => {
    for (const title of [print.values, print.certifications]) {
      const rows = rowsOf(title).slice(2);
      expect(rows.length).toBeGreaterThan(20);
      expect(rows.filter((row) => !namesItsPlace(row) && !row.endsWith(`| ${print.standing.reported} |`))).toEqual([]);
    }
  });
  it.each([print.documents, print.values, print.certifications])('each row of "%s" has a cell for each column', (title) => {
    const widths = rowsOf(title).map((row) => row.split('|').length);
    expect(widths.length).toBeGreaterThan(4);
    expect(new Set(widths).size).toBe(1);
  });
  it('each contradiction says both sides with their places, and which is followed', () => {
    const lines = chapter(print.contradictions);
    const sides = lines.filter((each) => each.startsWith('  - ') && !each.startsWith(`  - ${print.labelled(print.followed, '')}`));
    expect(lines.filter((each) => each.startsWith('- **C-'))).toHaveLength(Object.keys(contradictions).length);
    expect(sides).toHaveLength(Object.values(contradictions).flatMap((each) => each.sides).length);
    expect(sides.filter((each) => !namesItsPlace(each))).toEqual([]);
  });
  it('what was only reported tells from when, as precisely as it is known', () => {
    const starts = chapter(print.reports).map((each) => each.slice(2));
    for (const [from, report] of [
      [print.year('2019'), reports['no-grace-period']],
      [words.dated('2015-09'), reports['renewal-window']],
    ] as const) {
      const said = print.labelled(print.heard(from, report.grade), report.says[language]);
      expect(starts.filter((each) => each.startsWith(said))).toHaveLength(1);
    }
  });
  it('nothing is left open by a program', () => {
    expect(text).not.toMatch(/undefined|\[object|\bNaN\b|\bnull\b|Invalid Date/);
  });
});
