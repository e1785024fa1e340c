import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Answers, Field } from '../../rules/applicant.ts';
import { type Dates, datesOf, horizon } from '../../rules/dates.ts';
import { type Day, plusDays } from '../../rules/days.ts';
import { decide } from '../../rules/decide.ts';
import type { Decision } from '../../rules/decisions/decision.ts';
import { type DecisionId, decisions } from '../../rules/decisions/index.ts';
import { everyTest, missingFields, requirementsOf } from '../../rules/finding.ts';
import { nextQuestion } from '../../rules/question.ts';
import { relevantFields } from '../../rules/relevant.ts';
import type { Requirement, Rule } from '../../rules/rule.ts';
import { candidates, everythingTold, fieldsOf, on, somebody } from './arbitrary.ts';

const runs = { numRuns: 150, seed: 3 };
const all = (Object.entries(decisions) as [DecisionId, Decision][]).map(([id, { rule }]) => [id, rule, fieldsOf(rule)] as const);

const partner: readonly DecisionId[] = ['learning-option', 'kpi-renewal', 'kpi-dispute', 'directory'];
const licensing: readonly DecisionId[] = ['exam-packs', 'vouchers', 'code-change', 'code-arrival', 'code-end'];
/** The date of the document behind a decision; the guide goes with the programme page. */
const dated = (id: DecisionId) => (partner.includes(id) ? '2021-02-05' : licensing.includes(id) ? '2019-07-30' : '2019-11-26');

describe.each(all)('%s', (id, rule, fields) => {
  it('for a day before its document nothing is claimed, and nothing asked', () =>
    fc.assert(
      fc.property(somebody(fields), (told) => {
        const finding = decide(rule, told, plusDays(dated(id), -1));
        expect(finding.verdict).toBe('unknown');
        expect(new Set(everyTest(finding).map(({ reason }) => reason))).toEqual(new Set(['no-rule-on-that-day']));
        expect(missingFields(finding)).toEqual([]);
      }),
      runs,
    ));
  it('from its date on it is asked about', () => expect(missingFields(decide(rule, {}, dated(id)))).not.toEqual([]));

  it('is unknown while nothing is told, and says what is missing', () => {
    const finding = decide(rule, {}, on);
    expect(finding.verdict).toBe('unknown');
    expect(missingFields(finding)).not.toEqual([]);
  });

  it('a settled verdict stays, whatever else is told', () =>
    fc.assert(
      fc.property(everythingTold(fields), fc.subarray(fields), (told, left) => {
        const before = decide(rule, pick(told, left), on).verdict;
        const after = decide(rule, told, on).verdict;
        expect(before === 'unknown' ? before : after).toBe(before);
      }),
      runs,
    ));

  it('the order of the answers does not matter, and they are left as they were', () =>
    fc.assert(
      fc.property(somebody(fields), (told) => {
        const turned = Object.freeze(Object.fromEntries(Object.entries(told).reverse())) as Answers;
        expect(decide(rule, turned, on)).toEqual(decide(rule, told, on));
      }),
      runs,
    ));

  it('asks only for what is not told and belongs to the case', () =>
    fc.assert(
      fc.property(somebody(fields), (told) => {
        const relevant = relevantFields(rule, told, on);
        for (const field of missingFields(decide(rule, told, on))) {
          expect(told[field]).toBeUndefined();
          expect(relevant.has(field)).toBe(true);
        }
      }),
      runs,
    ));

  it('every missing field decides for somebody', () => {
    for (const told of fc.sample(somebody(fields), { numRuns: 15, seed: 5 })) {
      const idle = missingFields(decide(rule, told, on)).filter((field) => !decidesForSomebody(field, told));
      expect({ told, idle }).toEqual({ told, idle: [] });
    }
  });

  const isOpen = (told: Answers): boolean => missingFields(decide(rule, told, on)).length > 0;

  /** Is there anybody with these answers for whom the field is the last thing to tell? */
  function decidesForSomebody(field: Field, told: Answers): boolean {
    const others = fields.filter((each) => each !== field && told[each] === undefined);
    return [
      ...fc.sample(everythingTold(others), { numRuns: 500, seed: 7 }),
      ...fc.sample(somebody(others), { numRuns: 500, seed: 7 }),
    ].some((more) => {
      const without = { ...more, ...told };
      return isOpen(without) && candidates(field).some((value) => !isOpen({ ...without, [field]: value }));
    });
  }

  it('no day lacks a number that is decided with, or told afterwards', () =>
    fc.assert(
      fc.property(somebody(fields), fc.integer({ min: -2000, max: 4000 }), (answers, away) => {
        const day = plusDays(on, away);
        const finding = decide(rule, answers, day);
        const decided = { finding, answers, dates: {}, on: day };
        if (missingFields(finding).length === 0) decisions[id].steps(decided);
        decisions[id].notices(decided);
      }),
      runs,
    ));

  it('questions come to an end, and none comes twice', () =>
    fc.assert(
      fc.property(everythingTold(fields), (person) => {
        const asked: Field[] = [];
        let told: Answers = {};
        for (let field = nextQuestion(rule, told, on); field; field = nextQuestion(rule, told, on)) {
          expect(asked).not.toContain(field);
          asked.push(field);
          told = { ...told, [field]: person[field] };
        }
        expect(missingFields(decide(rule, told, on))).toEqual([]);
        expect(decide(rule, told, on).verdict).toBe(decide(rule, person, on).verdict);
      }),
      runs,
    ));

  it('the dates are those that going through day by day gives', () =>
    fc.assert(
      fc.property(somebody(fields), fc.integer({ min: -1200, max: 1500 }), (person, away) => {
        const from = plusDays(on, away);
        expect(datesOf(rule, person, from)).toEqual(dayByDay(rule, person, from));
      }),
      { ...runs, numRuns: 60 },
    ));
});

function dayByDay(rule: Rule, person: Answers, from: Day): Dates {
  const findings = Array.from({ length: horizon + 1 }, (__, ahead) => decide(rule, person, plusDays(from, ahead)));
  const met = findings.map((finding) =>
    requirementsOf(finding).flatMap(({ verdict, requirement }) => (verdict === 'yes' ? [requirement] : [])),
  );
  const [today = [], verdict] = [met[0], findings[0]?.verdict];
  const changed = findings.findIndex((finding) => finding.verdict !== verdict);
  const toYes = verdict === 'yes' ? -1 : findings.findIndex((finding) => finding.verdict === 'yes');
  const lost = (names: readonly Requirement[]) => today.filter((name) => !names.includes(name));
  const late = today.includes('deadline') ? met.findIndex((names) => lost(names).length > 0) : -1;
  return {
    ...(changed === -1 ? {} : { holdsUntil: plusDays(from, changed - 1) }),
    ...(toYes === -1 ? {} : { becomesYesOn: plusDays(from, toYes) }),
    ...(late === -1 ? {} : { lastDayToAct: plusDays(from, late - 1), afterThat: lost(met[late] ?? []) }),
  };
}

const pick = (told: Answers, fields: readonly Field[]): Answers => Object.fromEntries(fields.map((field) => [field, told[field]]));
