import { describe, expect, it } from '@jest/globals';
import { factCoverage } from '../../../bot/rules/citations.ts';
import { provedIn } from '../../../bot/rules/proved.ts';
import { type FactId, facts } from '../../../rules/facts/index.ts';

describe('the facts', () => {
  const { facts: total, cited, citedBy, notForUsers, uncited } = factCoverage();

  it('390 of them, each cited or set aside', () => {
    expect(total).toBe(390);
    expect(uncited).toEqual([]);
    expect(cited + notForUsers.length).toBe(390);
  });
  it('those set aside say so themselves', () => {
    expect(notForUsers).toEqual((Object.keys(facts) as FactId[]).filter((id) => 'notForUsers' in facts[id]));
    expect(notForUsers).toContain('G-04');
  });
  it('every part of the rules cites some, and none more than there are', () => {
    expect(Object.keys(citedBy)).toEqual(['decisions', 'lists', 'contradictions', 'silences', 'chapters']);
    for (const count of Object.values(citedBy)) {
      expect(count).toBeGreaterThan(100);
      expect(count).toBeLessThanOrEqual(total);
    }
  });
});

describe('what a report of the tests proves', () => {
  type Test = readonly [status: string, fullName: string];
  const proved = (...files: readonly (readonly Test[])[]) => [
    ...provedIn({
      testResults: files.map((tests) => ({ assertionResults: tests.map(([status, fullName]) => ({ status, fullName })) })),
    }),
  ];

  it.each<[string, Test[], string[]]>([
    ['the ids in the title of a test that passes', [['passed', 'R-CERT-1 and C-02: the list counts']], ['R-CERT-1', 'C-02']],
    [
      'an id that two tests name, once',
      [
        ['passed', 'C-02 in English'],
        ['passed', 'C-02 in Chinese'],
      ],
      ['C-02'],
    ],
    ['nothing by a test that fails', [['failed', 'R-CERT-1 the list counts']], []],
    [
      'nothing by a test that is left out',
      [
        ['pending', 'R-CERT-1 the list counts'],
        ['todo', 'R-CERT-2'],
      ],
      [],
    ],
    [
      'no id while one of its tests fails',
      [
        ['passed', 'R-FEE-1 in English'],
        ['failed', 'R-FEE-1, R-FEE-2 in Chinese'],
      ],
      [],
    ],
    ['nothing that only looks like an id', [['passed', 'C-2, C-123, R-1 and XR-CERT-1x']], []],
    ['nothing without tests', [], []],
  ])('%s', (_, tests, ids) => expect(proved(tests)).toEqual(ids));

  it('a failure in one file counts against a pass in another', () => {
    expect(
      proved(
        [
          ['passed', 'C-01 agreed'],
          ['passed', 'C-03 agreed'],
        ],
        [['failed', 'C-01 said']],
      ),
    ).toEqual(['C-03']);
  });
});
