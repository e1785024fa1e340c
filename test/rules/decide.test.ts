import { describe, expect, it } from '@jest/globals';
import type { Answers, Field } from '../../rules/applicant.ts';
import { decide } from '../../rules/decide.ts';
import type { FactId } from '../../rules/facts/index.ts';
import { decisive, factsOf, grounds, missingFields, outcomesOf } from '../../rules/finding.ts';
import { no, undecided, type Verdict, yes } from '../../rules/reasons.ts';
import { relevantFields } from '../../rules/relevant.ts';
import { all, any, first, given, nothing, option, type Rule, test, when } from '../../rules/rule.ts';

const on = '2022-10-01';
const always = (verdict: Verdict): Rule =>
  test({
    needs: [],
    facts: ['P-11'],
    judge: () =>
      verdict === 'yes' ? yes('not-first-year', {}) : verdict === 'no' ? no('no-record', {}) : undecided('not-on-the-list', { name: '' }),
  });
const asks = (field: Field, verdict: Verdict = 'yes'): Rule =>
  test({ needs: [field], facts: ['P-12'], judge: () => (verdict === 'yes' ? yes('not-first-year', {}) : no('no-record', {})) });

const [Y, N, U] = [always('yes'), always('no'), always('unknown')];

describe('strong Kleene logic', () => {
  it.each<[string, Rule, Verdict]>([
    ['all of nothing', all(), 'yes'],
    ['all: yes, yes', all(Y, Y), 'yes'],
    ['all: yes, unknown', all(Y, U), 'unknown'],
    ['all: unknown, no', all(U, N), 'no'],
    ['all: no, unknown', all(N, U), 'no'],
    ['any of nothing', any(), 'no'],
    ['any: no, no', any(N, N), 'no'],
    ['any: no, unknown', any(N, U), 'unknown'],
    ['any: unknown, yes', any(U, Y), 'yes'],
    ['any: yes, unknown', any(Y, U), 'yes'],
    ['when yes, the first', when(Y, N, Y), 'no'],
    ['when no, the second', when(N, N, Y), 'yes'],
    ['when unknown and both agree', when(U, N, N), 'no'],
    ['when unknown and they differ', when(U, Y, N), 'unknown'],
    ['given a yes, what follows', given(Y, N), 'no'],
    ['given a no, that', given(N, Y), 'no'],
    ['nothing asked', nothing, 'yes'],
  ])('%s', (_, rule, verdict) => expect(decide(rule, {}, on).verdict).toBe(verdict));
});

it('decides every part, also when the verdict is clear', () => {
  expect(decide(all(N, Y, N), {}, on)).toMatchObject({ parts: [{ verdict: 'no' }, { verdict: 'yes' }, { verdict: 'no' }] });
});

describe('missing fields', () => {
  it.each<[string, Rule, readonly string[]]>([
    ['in authored order, each once', all(asks('anniversary'), asks('mtmId'), asks('anniversary')), ['anniversary', 'mtmId']],
    ['none once an all is a no', all(asks('anniversary'), N), []],
    ['none once an any is a yes', any(asks('anniversary'), Y), []],
    ['the condition first, not what hangs on it', when(asks('employerType'), asks('mtmId'), asks('partnerId')), ['employerType']],
    ['only of the branch that applies', when(N, asks('mtmId'), asks('partnerId')), ['partnerId']],
    ['none for what the documents leave open', U, []],
    ['of both branches, while the documents leave the condition open', when(U, asks('mtmId'), asks('partnerId')), ['mtmId', 'partnerId']],
    ['what both branches wait for, before the condition', when(asks('employerType'), asks('mtmId'), asks('mtmId')), ['mtmId']],
    ['the condition, where the branches wait for nothing', when(asks('employerType'), Y, N), ['employerType']],
    ['the condition, where one branch waits for nothing', when(asks('employerType'), Y, asks('mtmId')), ['employerType']],
    [
      'of the first way that may be open',
      first(option('enrol', N), option('renew', asks('mtmId')), option('rejoin', asks('alias'))),
      ['mtmId'],
    ],
  ])('%s', (_, rule, fields) => expect(missingFields(decide(rule, {}, on))).toEqual(fields));
});

it('a form shows what belongs to the case: both branches while that is open, one afterwards', () => {
  const rule = when(asks('employerType', 'no'), asks('mtmId'), asks('partnerId'));
  expect([...relevantFields(rule, {}, on)]).toEqual(['employerType', 'mtmId', 'partnerId']);
  expect([...relevantFields(rule, { employerType: 'partner' }, on)]).toEqual(['employerType', 'partnerId']);
});

it('a form shows the ways of a choice up to the one that may be open, and all where none is', () => {
  const ways = (third: Verdict) => [
    option('enrol', asks('status', 'no')),
    option('renew', asks('mtmId', 'no')),
    option('rejoin', asks('alias', third)),
  ];
  const shown = (told: Answers, third: Verdict = 'yes') => [
    ...relevantFields(first(...ways(third), option('upgrade', asks('domain', 'no'))), told, on),
  ];
  expect(shown({})).toEqual(['status']);
  expect(shown({ status: 'mct' })).toEqual(['status', 'mtmId']);
  expect(shown({ status: 'mct', mtmId: 'kim', alias: 'kim' })).toEqual(['status', 'mtmId', 'alias']);
  expect(shown({ status: 'mct', mtmId: 'kim', alias: 'kim', domain: 'contoso' }, 'no')).toEqual(['status', 'mtmId', 'alias', 'domain']);
});

it('names the tests that carried the verdict, and of several ways to a yes only the first', () => {
  expect(decisive(decide(all(Y, N, N), {}, on))).toHaveLength(2);
  expect(decisive(decide(any(N, Y, Y), {}, on))).toHaveLength(1);
  expect(decisive(decide(first(option('enrol', N), option('renew', Y), option('rejoin', Y)), {}, on))).toHaveLength(1);
  expect(decisive(decide(first(option('enrol', N), option('renew', N)), {}, on))).toHaveLength(2);
});

it('speaks from the first day of any of its documents on', () => {
  const since = (...facts: FactId[]) => test({ needs: [], facts, judge: () => yes('paid', {}) }).since;
  expect([since('L-04', 'V-20', 'P-11'), since('P-11', 'L-04'), since('L-04')]).toEqual(['2019-07-30', '2019-11-26', '2021-02-05']);
});

it('no way is the outcome while an earlier one may be open', () => {
  const ways = (one: Rule) =>
    outcomesOf(decide(first(option('enrol', one), option('renew', Y), option('rejoin', N), option('upgrade', Y)), {}, on));
  expect(ways(asks('status'))).toEqual([]);
  expect(ways(N)).toEqual(['renew', 'upgrade']);
});

it('keeps the facts of the condition that chose a branch', () => {
  expect(factsOf(grounds(decide(when(asks('employerType'), Y, N), { employerType: 'other' }, on)))).toEqual(['P-12', 'P-11']);
});

it('does not look at what it was not told', () => {
  const touchy = test({
    needs: ['anniversary', 'mtmId'],
    facts: [],
    judge: () => {
      throw new Error('asked too early');
    },
  });
  expect(decide(touchy, { mtmId: 'kim' }, on)).toMatchObject({ verdict: 'unknown', reason: 'not-told', missing: ['anniversary'] });
});
