/** A rule as an indented list: how its parts hang together, what each asks for, which answers it takes, and which statements it rests on. */
import { contradictions } from '../../rules/contradictions/index.ts';
import type { Verdict } from '../../rules/reasons.ts';
import type { Rule, Test } from '../../rules/rule.ts';
import { answersTaken } from './answers.ts';
import { type Speaker, statement } from './cite.ts';
import { printWords } from './words.ts';

/** Each statement is told in full where it comes first; after that its id stands in one line with others. */
export function treeLines(rule: Rule, speaker: Speaker, on: string): string[] {
  const print = printWords[speaker.language];
  const told = new Set<string>();

  const testLines = (each: Test, line: Line): string[] => {
    const texts = [
      ...each.facts.map((id) => [id, statement(id, speaker)] as const),
      ...each.settles.map(
        (id) => [id, `${id} · ${print.labelled(print.followed, contradictions[id].followed[speaker.language])}`] as const,
      ),
    ];
    const above = texts.filter(([id]) => told.has(id)).map(([id]) => id);
    const fresh = texts.filter(([id]) => !told.has(id));
    for (const [id] of fresh) told.add(id);
    return [
      line(print.asks(each.needs.map((field) => speaker.words.fields[field].label))),
      ...answersTaken(each, speaker, on).map((text) => line(text, 1)),
      ...fresh.map(([, text]) => line(text, 1)),
      ...(above.length > 0 ? [line(`${print.list(above)}${print.aside(print.above)}`, 1)] : []),
    ];
  };

  /** Where the condition is itself the answer there is nothing more to ask. */
  const way = (taken: Rule, condition: Rule, verdict: Verdict, depth: number): string[] =>
    taken === condition ? [`${'  '.repeat(depth)}- ${speaker.words.verdicts[verdict]}`] : lines(taken, depth);

  const lines = (part: Rule, depth: number): string[] => {
    const line: Line = (text, deeper = 0) => `${'  '.repeat(depth + deeper)}- ${text}`;
    const name = 'requirement' in part && part.requirement ? `**${speaker.words.requirements[part.requirement]}**` : '';
    const heading = (text: string) => line(name ? `${name} · ${text}` : text);
    switch (part.kind) {
      case 'test':
        return testLines(part, line);
      case 'all':
      case 'any': {
        const [only, ...others] = part.of;
        if (!only) return [line(print.nothing)];
        if (others.length > 0) return [heading(print[part.kind]), ...part.of.flatMap((each) => lines(each, depth + 1))];
        return name ? [line(name), ...lines(only, depth + 1)] : lines(only, depth);
      }
      case 'when':
        return [
          heading(print.condition),
          ...lines(part.condition, depth + 1),
          line(print.ifSo, 1),
          ...way(part.then, part.condition, 'yes', depth + 2),
          line(print.ifNot, 1),
          ...way(part.otherwise, part.condition, 'no', depth + 2),
        ];
      case 'first':
        return [
          heading(print.first),
          ...part.of.flatMap(({ outcome, rule: open }) => [line(`**${speaker.words.outcomes[outcome]}**`, 1), ...lines(open, depth + 2)]),
        ];
      default:
        return part satisfies never;
    }
  };
  return lines(rule, 0);
}

type Line = (text: string, deeper?: number) => string;
