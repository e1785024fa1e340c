import { describe, expect, it } from '@jest/globals';
import { type DecisionId, decisions } from '../../rules/decisions/index.ts';
import { nextQuestion } from '../../rules/question.ts';
import { on } from './arbitrary.ts';
import { domainOf } from './domains.ts';
import { asWritten, average, optimum } from './optimum.ts';

describe.each(Object.keys(decisions) as DecisionId[])('%s: questions until the verdict stands', (id) => {
  const { rule } = decisions[id];
  const domain = domainOf(rule);
  const ours = average(domain, (told) => nextQuestion(rule, told, on));

  it('within 15 % of the fewest possible', () => {
    expect(ours).toBeLessThanOrEqual(optimum(rule, domain) * 1.15);
  });
  it('never more than asking in the order that is written', () => {
    expect(ours).toBeLessThanOrEqual(average(domain, asWritten(rule)) + 1e-9);
  });
});
