import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Answers, Field } from '../../rules/applicant.ts';
import { compare } from '../../rules/compare.ts';
import { decide, type Finding } from '../../rules/decide.ts';
import { decisions } from '../../rules/decisions/index.ts';
import { explain } from '../../rules/explain.ts';
import { missingFields } from '../../rules/finding.ts';
import { nearestYes } from '../../rules/nearest.ts';
import { no, undecided, yes } from '../../rules/reasons.ts';
import { all, any, first, option, type Rule, requirement, test, when } from '../../rules/rule.ts';
import { whyAsk } from '../../rules/why.ts';
import { testsOf } from './arbitrary.ts';
import { freelancer, on, professor, without } from './people.ts';

const { rule } = decisions.renew;
const nearest = (id: keyof typeof decisions, answers: Answers) => {
  const found = nearestYes(decide(decisions[id].rule, answers, on));
  return found && { change: found.change.map(({ reason }) => reason), tell: found.tell };
};

describe('the nearest yes', () => {
  it.each<[string, keyof typeof decisions, Answers, ReturnType<typeof nearest>]>([
    ['nothing to change for who may renew', 'renew', freelancer, { change: [], tell: [] }],
    ['one thing, where one is unmet', 'renew', { ...freelancer, validation: 'none' }, { change: ['no-record'], tell: [] }],
    [
      'both, where two are unmet',
      'renew',
      { ...freelancer, lastClassOn: '2021-09-30', certifications: ['AZ-900'] },
      { change: ['fundamentals-not-on-the-list', 'class-too-old'], tell: [] },
    ],
    ['what is not told, where that is all', 'renew', without(freelancer, 'lastClassOn'), { change: [], tell: ['lastClassOn'] }],
    ['none, where only a day that is past stands in the way', 'renew', { ...freelancer, anniversary: '2022-09-30' }, undefined],
    ['none, where it would take another person', 'upgrade', { status: 'never' }, undefined],
    ['none for who never was an MCT', 'alumni-apply', { status: 'never', goodStanding: true }, undefined],
    ['none before the period has passed', 'rejoin', { ...freelancer, status: 'mct', periodPassed: false }, undefined],
    ['none for a lapsed Alumnus', 'alumni-renew', { status: 'alumni', periodPassed: true }, undefined],
    ['none without an employer that has the waiver', 'waiver', { ...professor, employerType: 'other' }, undefined],
    [
      'the shorter of two ways',
      'enrol',
      { certifications: ['azure-administrator-associate'], instructionalCertificate: 'mcct', collegeStaff: false, referenceYears: 0 },
      { change: ['no-reference'], tell: [] },
    ],
    [
      'of two equal ways the one written first',
      'enrol',
      { certifications: ['azure-administrator-associate'], instructionalCertificate: 'none', referenceYears: 0 },
      { change: ['no-skills-certificate'], tell: [] },
    ],
  ])('%s', (_, id, answers, expected) => expect(nearest(id, answers)).toEqual(expected));

  it('asks nobody to change who they are, or a day that is past', () => {
    const who = ['anniversary', 'employerType', 'firstYear', 'instructionalCertificate, collegeStaff', 'periodPassed', 'status'];
    const fixed = [...who, 'codeWish', 'membership, country', 'membership, country, employerType'];
    // Of the events that a code waits for, only the one without a time is beyond anybody's power.
    const every = Object.values(decisions).flatMap((decision) => testsOf(decision.rule));
    const plain = every.filter(({ needs }) => needs.join() !== 'codeEvent');
    for (const each of plain) expect([each.needs, each.fixed]).toEqual([each.needs, fixed.includes(each.needs.join(', '))]);
    expect(every.filter(({ needs }) => needs.join() === 'codeEvent').map((each) => each.fixed)).toEqual([false, true]);
  });

  type Leaf = { readonly name: string; readonly verdict: 'yes' | 'no' | 'unknown' };
  const leaf = ({ name, verdict }: Leaf): Rule =>
    test({
      needs: [],
      facts: [],
      judge: () =>
        verdict === 'yes' ? yes('listed', { name }) : verdict === 'no' ? no('listed', { name }) : undecided('listed', { name }),
    });
  const leaves: fc.Arbitrary<Rule> = fc
    .record({ name: fc.uuid(), verdict: fc.constantFrom<Leaf['verdict']>('yes', 'no', 'unknown') })
    .map(leaf);
  const { tree } = fc.letrec<{ tree: Rule }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3 },
      leaves,
      fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((parts) => all(...parts)),
      fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((parts) => any(...parts)),
      fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((parts) => first(...parts.map((part) => option('renew', part)))),
    ),
  }));

  const named = (finding: Finding): string[] =>
    finding.kind === 'test' ? (finding.verdict === 'yes' ? [] : [(finding.values as { name: string }).name]) : finding.parts.flatMap(named);
  /** The verdict if these leaves were met. */
  const met = (finding: Finding, names: readonly string[]): boolean => {
    if (finding.kind === 'test') return finding.verdict === 'yes' || names.includes((finding.values as { name: string }).name);
    return finding.kind === 'all' ? finding.parts.every((part) => met(part, names)) : finding.parts.some((part) => met(part, names));
  };

  it('changing what it names makes a yes, and nothing smaller does', () =>
    fc.assert(
      fc.property(tree, (random) => {
        const finding = decide(random, {}, on);
        const names = nearestYes(finding)?.change.map(({ values }) => (values as { name: string }).name) ?? [];
        expect(met(finding, names)).toBe(true);
        const open = named(finding);
        const subsets =
          open.length > 10 ? [] : Array.from({ length: 2 ** open.length }, (_, bits) => open.filter((__, index) => bits & (1 << index)));
        for (const subset of subsets) if (subset.length < names.length) expect(met(finding, subset)).toBe(false);
      }),
      { numRuns: 300, seed: 11 },
    ));

  it('is the way with fewer answers to tell, and the one written first of the same', () => {
    const asks = (...needs: Field[]): Rule => test({ needs, facts: [], judge: () => yes('paid', {}) });
    const tell = (rule: Rule) => nearestYes(decide(rule, {}, on))?.tell;
    expect(tell(any(asks('alias', 'domain'), asks('mtmId')))).toEqual(['mtmId']);
    expect(tell(any(asks('mtmId'), asks('alias', 'domain')))).toEqual(['mtmId']);
    expect(tell(any(asks('alias'), asks('mtmId')))).toEqual(['alias']);
    expect(tell(first(option('enrol', asks('alias', 'domain')), option('renew', asks('mtmId'))))).toEqual(['mtmId']);
  });

  it('also tells what the condition waits for', () =>
    expect(
      nearestYes(
        decide(
          when(test({ needs: ['audience'], facts: [], judge: () => yes('paid', {}) }), all(), leaf({ name: 'a', verdict: 'no' })),
          {},
          on,
        ),
      ),
    ).toEqual({ change: [], tell: ['audience'] }));
});

describe('an explanation', () => {
  const nearestOf = (answers: Answers) => explain('renew', answers, on).nearestYes;
  it('advises no step while something is to be told', () =>
    expect(explain('renew', without(freelancer, 'lastClassOn'), on).steps).toEqual([]));
  it('has no nearest yes where it is one already', () => expect(nearestOf(freelancer)).toBeNull());
  it('nor where there is none', () => expect(nearestOf({ ...freelancer, anniversary: '2022-09-30' })).toBeNull());
  it('and otherwise tells it', () =>
    expect(nearestOf(without({ ...freelancer, validation: 'none' }, 'lastClassOn'))).toEqual({
      change: [{ verdict: 'no', reason: 'no-record', values: {} }],
      tell: ['lastClassOn'],
    }));
  it.each([
    ['a change two years away', '2024-09-29', { holdsUntil: '2024-09-29' }],
    ['and none beyond', '2024-09-30', {}],
  ])('sees %s', (_, agreementEndsOn, dates) =>
    expect(explain('code-end', { codeKind: 'general', agreementEndsOn }, on).dates).toEqual(dates),
  );
});

describe('why a field is asked', () => {
  const why = (answers: Answers, field: keyof Answers) => whyAsk(rule, answers, on, field).map(({ requirement }) => requirement);
  it('names every requirement that waits for it', () => {
    expect(why({}, 'employerType')).toEqual(['teaching', 'evidence']);
    expect(why({ employerType: 'freelancer' }, 'lastClassOn')).toEqual(['teaching']);
    expect(why(without(freelancer, 'anniversary', 'firstYear'), 'anniversary')).toEqual(['teaching', 'deadline']);
  });
  it('is asked of an answer as if it were not given yet', () => expect(why(freelancer, 'certifications')).toEqual(['certification']));
  it('is silent about what can change nothing', () => {
    expect(why({ employerType: 'freelancer' }, 'courseName')).toEqual([]);
    expect(why({ ...without(freelancer, 'mtmId'), certifications: ['AZ-900'] }, 'mtmId')).toEqual([]);
  });
  it('cites the facts and disagreements behind the question', () =>
    expect(whyAsk(rule, {}, on, 'certifications')).toEqual([
      expect.objectContaining({ facts: expect.arrayContaining(['P-39', 'G-54']), settles: expect.arrayContaining(['C-28']) }),
    ]));
});

describe('what changed', () => {
  it('names the field, the verdicts and only the requirements that came out differently', () => {
    const later = { ...freelancer, lastClassOn: '2021-09-30' };
    const { requirements, ...difference } = compare(rule, freelancer, later, on);
    expect(difference).toEqual({
      fields: ['lastClassOn'],
      verdict: { before: 'yes', after: 'no' },
      outcome: { before: undefined, after: undefined },
    });
    expect(requirements.map(({ requirement, before, after }) => [requirement, before, after])).toEqual([['teaching', 'yes', 'no']]);
    expect(requirements[0]?.because.map(({ reason }) => reason)).toEqual(['class-too-old']);
  });
  it('also where the verdict stays and only the reason is another', () =>
    expect(compare(rule, freelancer, { ...freelancer, mtmDataShown: false }, on)).toMatchObject({
      verdict: { before: 'yes', after: 'yes' },
      requirements: [{ requirement: 'evidence', before: 'yes', after: 'yes' }],
    }));
  it('and where the reason stays and only the verdict is another', () => {
    const met = test({ needs: ['kpisMet'], facts: [], judge: ({ kpisMet }) => (kpisMet ? yes : no)('details-complete', {}) });
    expect(compare(requirement('kpis', met), { kpisMet: true }, { kpisMet: false }, on).requirements).toMatchObject([
      { requirement: 'kpis', before: 'yes', after: 'no' },
    ]);
  });
  it('of a choice the way that was open and the one that is', () => {
    const told: Answers = { status: 'mct', periodPassed: false, teachingNow: true, teachingProof: true };
    expect(compare(decisions.journey.rule, told, { ...told, periodPassed: true }, on).outcome).toEqual({
      before: 'renew',
      after: 'rejoin',
    });
  });
  it('nothing between the same answers', () =>
    expect(compare(rule, professor, professor, on)).toMatchObject({ fields: [], requirements: [] }));
});

it('everything told, nothing is missing', () => expect(missingFields(decide(rule, professor, on))).toEqual([]));
