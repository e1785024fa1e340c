import { describe, expect, it } from '@jest/globals';
import type { Answers, Field } from '../../rules/applicant.ts';
import { decide } from '../../rules/decide.ts';
import { decisions } from '../../rules/decisions/index.ts';
import { missingFields } from '../../rules/finding.ts';
import { nextQuestion } from '../../rules/question.ts';
import { no, undecided, yes } from '../../rules/reasons.ts';
import { all, any, first, option, type Rule, test, when } from '../../rules/rule.ts';
import { on } from './arbitrary.ts';

/** How many questions it takes on average until nothing is missing, every combination of answers being as likely as any other. */
type Domain = readonly (readonly [Field, readonly unknown[]])[];

function average(rule: Rule, domain: Domain, ask: (told: Answers) => Field | undefined, told: Answers = {}): number {
  const field = ask(told);
  if (!field) {
    expect(missingFields(decide(rule, told, on))).toEqual([]);
    return 0;
  }
  const values = domain.find(([name]) => name === field)?.[1] ?? [];
  return 1 + values.reduce<number>((sum, value) => sum + average(rule, domain, ask, { ...told, [field]: value }), 0) / values.length;
}

/** The least that any way of asking can reach, found by trying all of them. */
function optimum(rule: Rule, domain: Domain): number {
  const known = new Map<string, number>();
  const from = (told: Answers): number => {
    const key = JSON.stringify(domain.map(([field]) => told[field] ?? null));
    const before = known.get(key);
    if (before !== undefined) return before;
    const open = missingFields(decide(rule, told, on)).length === 0 ? [] : domain.filter(([field]) => told[field] === undefined);
    const costs = open.map(
      ([field, values]) => 1 + values.reduce<number>((sum, value) => sum + from({ ...told, [field]: value }), 0) / values.length,
    );
    const best = costs.length === 0 ? 0 : Math.min(...costs);
    known.set(key, best);
    return best;
  };
  return from({});
}

const flags = (...names: Field[]): Domain => names.map((name) => [name, [true, false]]);
/** With how much more than the optimum is allowed. Where a third of all people settle it with the first answer, even odds for every test are further off. */
const cases: [string, Rule, Domain, number][] = [
  [
    'the journey',
    decisions.journey.rule,
    [['status', ['never', 'mct', 'alumni']], ...flags('periodPassed', 'teachingNow', 'teachingProof')],
    1.05,
  ],
  [
    'the learning option',
    decisions['learning-option'].rule,
    [
      ...flags('deliversOutside', 'competencyHasOption', 'goldMet', 'silverMet'),
      ['mctCount', [0, 1]],
      ['wantedLevel', ['highest', 'gold', 'silver', 'action-pack']],
    ],
    1.05,
  ],
  [
    'coming back from Alumni',
    decisions.upgrade.rule,
    [
      ['status', ['never', 'mct', 'alumni']],
      ...flags('periodPassed', 'earlierSkillsProof'),
      ['certifications', [['azure-administrator-associate'], ['AZ-900']]],
      ['referenceYears', [0, 1, 2]],
      ['referenceFrom', ['customer', 'manager', 'colleague', 'other']],
    ],
    1.15,
  ],
];

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

describe('questions until the verdict stands', () => {
  it.each(cases)('%s: close to the fewest possible', (_, rule, domain, slack) => {
    const ours = average(rule, domain, (told) => nextQuestion(rule, told, on));
    expect(ours).toBeLessThanOrEqual(optimum(rule, domain) * slack);
  });
  it.each(cases)('%s: never more than asking in the order that is written', (_, rule, domain) => {
    const written = average(rule, domain, (told) => missingFields(decide(rule, told, on))[0]);
    expect(average(rule, domain, (told) => nextQuestion(rule, told, on))).toBeLessThanOrEqual(written);
  });
});
