import { describe, expect, it } from '@jest/globals';
import { explain } from '../../rules/explain.ts';
import { people } from './golden/index.ts';

describe('golden people', () => {
  it.each(people.map((person) => [person.title, person] as const))('%s', (_, person) => {
    const explained = explain(person.decision, person.answers, person.on);
    expect({
      verdict: explained.verdict,
      outcomes: explained.outcomes,
      because: Object.fromEntries(
        explained.reasons.map(({ requirement, verdict, because }) => [requirement, [verdict, ...because.map(({ reason }) => reason)]]),
      ),
      missing: explained.missing,
    }).toEqual({
      verdict: person.verdict,
      outcomes: person.outcomes ?? [],
      because: Object.fromEntries(Object.entries(person.because).map(([requirement, codes]) => [requirement, [...new Set(codes)]])),
      missing: person.missing ?? [],
    });
    expect(explained.facts).toEqual(expect.arrayContaining([...person.facts]));
    const said = [...explained.reasons.flatMap(({ because }) => because), ...explained.steps, ...explained.notices];
    for (const each of person.says ?? []) expect(said).toContainEqual(expect.objectContaining(each));
    for (const each of person.neverSays ?? []) expect(said).not.toContainEqual(expect.objectContaining(each));
  });

  it('are many, and no two have the same title', () => {
    expect(people.length).toBeGreaterThanOrEqual(50);
    expect(new Set(people.map(({ title }) => title)).size).toBe(people.length);
  });
});
