import { describe, expect, it } from '@jest/globals';
import type { Field } from '../../rules/applicant.ts';
import { type DecisionId, decisions } from '../../rules/decisions/index.ts';
import { nextQuestion } from '../../rules/question.ts';
import { no, undecided, yes } from '../../rules/reasons.ts';
import { all, any, first, option, type Rule, test, when } from '../../rules/rule.ts';
import { on } from './arbitrary.ts';
import { domainOf } from './domains.ts';
import { asWritten, average, optimum } from './optimum.ts';

describe.each(Object.keys(decisions) as DecisionId[])('%s: questions until the verdict stands', (id) => {
  const { rule } = decisions[id];
  const domain = domainOf(rule);
  const ours = average(rule, domain, (told) => nextQuestion(rule, told, on));

  it('within 15 % of the fewest possible', () => {
    expect(ours).toBeLessThanOrEqual(optimum(rule, domain) * 1.15);
  });
  it('never more than asking in the order that is written', () => {
    expect(ours).toBeLessThanOrEqual(average(rule, domain, asWritten(rule)) + 1e-9);
  });
});

const asks = (...needs: Field[]): Rule => test({ needs, facts: [], judge: () => yes('paid', {}) });
const [a, b, c] = [asks('alias'), asks('domain'), asks('mtmId')];
const [Y, N, U] = [
  test({ needs: [], facts: [], judge: () => yes('paid', {}) }),
  test({ needs: [], facts: [], judge: () => no('not-paid', {}) }),
  test({ needs: [], facts: [], judge: () => undecided('code-no-time-given', {}) }),
];

describe('the first question', () => {
  it.each<[string, Rule, Field | undefined]>([
    ['of equals, the one written first', all(a, c), 'alias'],
    ['the test that needs fewer answers', all(asks('alias', 'domain'), c), 'mtmId'],
    ['of a choice, too', any(asks('alias', 'domain'), c), 'mtmId'],
    ['rather what ends the matter with a no than what may be met in two ways', all(any(a, b), c), 'mtmId'],
    ['rather what is enough alone than what is so with another', any(all(a, b), c), 'mtmId'],
    ['two that have to be met together are as good as one', all(all(a, b), c), 'alias'],
    ['what is met already changes nothing', all(c, all(Y, a)), 'mtmId'],
    ['nor does a way that is closed', all(any(N, a), c), 'alias'],
    ['of a condition that may save a question, the one without', all(when(a, b, Y), c), 'mtmId'],
    ['of a condition that may end the matter, its own', all(when(a, N, b), c), 'alias'],
    ['before the ways of a choice that leave little open', all(first(option('enrol', a), option('renew', b)), c), 'mtmId'],
    ['of ways any of which is enough, the first', any(first(option('enrol', a), option('renew', b)), c), 'alias'],
    ['of the first way that is not closed', first(option('enrol', N), option('renew', b), option('rejoin', c)), 'domain'],
    ['of the branches, where the condition cannot be told', when(U, Y, c), 'mtmId'],
    ['none, where nothing helps', all(U, Y), undefined],
  ])('%s', (_, rule, field) => expect(nextQuestion(rule, {}, on)).toBe(field));
});
