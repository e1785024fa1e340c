import { describe, expect, it } from '@jest/globals';
import { type Answers, employerTypes } from '../../rules/applicant.ts';
import { decisionsWith } from '../../rules/decisions/index.ts';
import { explain } from '../../rules/explain.ts';
import { memberships } from '../../rules/fees/row.ts';
import { type FeeTable, readFeeTable } from '../../rules/fees/table.ts';
import { silences } from '../../rules/silences.ts';
import { freelancer, on } from './people.ts';

const lookup = 'https://www.microsoft.com/en-us/learning/mct-programfees.aspx';
const support = 'https://aka.ms/mctforum';
const german: Answers = { membership: 'mct', country: 'DE', employerType: 'fte' };

const sound = {
  membership: 'mct',
  country: 'DE',
  status: 'fte',
  currency: 'EUR',
  amount: '10000',
  from: '2022-01-01',
  until: '2022-12-31',
  link: 'https://example.com/fees',
};
function tableOf(...changes: Record<string, unknown>[]): FeeTable {
  const read = readFeeTable(changes.map((change, index) => ({ line: index + 2, cells: { ...sound, ...change } })));
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.table;
}
const asked = (answers: Answers, day = on, table?: FeeTable) => explain('fee', answers, day, table && decisionsWith(table));
const reasonOf = (explained: ReturnType<typeof asked>) => explained.reasons[0]?.because[0];
const noticesOf = (explained: ReturnType<typeof asked>) => explained.notices.map(({ code }) => code);

describe('without a table', () => {
  const everybody = memberships.flatMap((membership) => employerTypes.map((employerType) => [membership, employerType] as const));
  it.each(everybody)('R-FEE-1: no amount for %s, %s, but what it depends on and where to look it up', (membership, employerType) => {
    for (const country of ['DE', 'CN', 'US']) {
      const explained = asked({ membership, country, employerType });
      expect(explained.verdict).toBe('unknown');
      expect(explained.missing).toEqual([]);
      expect(reasonOf(explained)).toEqual({
        verdict: 'unknown',
        reason: 'no-amount-anywhere',
        values: { country, membership, lookup },
      });
      expect(explained.facts).toEqual(expect.arrayContaining(['P-120', 'P-125', 'P-138', 'P-139']));
      expect(JSON.stringify([explained.reasons, explained.steps, explained.notices])).not.toMatch(/"(amount|minor|currency)"/);
    }
  });

  it.each<[string, RegExp]>([
    ['the amount', /\bamount\b/],
    ['the currency', /\bcurrency\b/],
    ['tax', /\btax\b/],
    ['a refund', /\brefunded\b/],
    ['the due date', /\bdue\b|\b[Bb]y when\b|\b[Ww]hen a fee\b/],
    ['the payment methods', /\bpayment methods\b/],
  ])('R-FEE-2: %s is not in the documents; the look-up and MCT Support are named', (_, asks) => {
    const explained = asked(german);
    const silent = explained.silences.map((id) => silences[id]).filter((each) => asks.test(each.silent.en));
    expect(silent).toHaveLength(1);
    expect(silent[0]?.ask).toBe('mct-support');
    expect(explained.steps).toContainEqual(expect.objectContaining({ code: 'look-up-the-fee', values: { link: lookup } }));
    expect(explained.notices).toContainEqual(expect.objectContaining({ code: 'amounts-not-stated', values: { lookup, support } }));
  });
});

describe('with an operator’s table', () => {
  const table = () =>
    tableOf(
      {},
      { from: '2024-01-01', until: '', amount: 12_000 },
      { country: 'CN', currency: 'CNY', status: '*', amount: 80_000, link: 'https://example.com/cn' },
      { country: 'JP', currency: 'JPY', status: '*', amount: 12_000, until: '' },
      { country: 'KW', currency: 'KWD', status: '*', amount: 0, until: '' },
      { membership: 'alumni', amount: 5_000 },
    );

  it('R-FEE-1: the amount of the one row that fits, with its link and its days', () => {
    const explained = asked(german, on, table());
    expect(explained.verdict).toBe('yes');
    expect(reasonOf(explained)).toMatchObject({
      verdict: 'yes',
      reason: 'fee-in-the-table',
      values: {
        amount: { currency: 'EUR', minor: 10_000, decimals: 2 },
        link: 'https://example.com/fees',
        from: '2022-01-01',
        until: '2022-12-31',
        country: 'DE',
      },
    });
    expect(explained.dates).toEqual({ holdsUntil: '2022-12-31' });
  });

  it('R-FEE-1: MCT and Alumni are two fees', () =>
    expect(reasonOf(asked({ ...german, membership: 'alumni' }, on, table()))).toMatchObject({ values: { amount: { minor: 5_000 } } }));

  it.each(employerTypes)('R-FEE-1: a row for every status is one for %s', (employerType) =>
    expect(reasonOf(asked({ membership: 'mct', country: 'CN', employerType }, on, table()))).toMatchObject({
      reason: 'fee-in-the-table',
      values: { amount: { currency: 'CNY', minor: 80_000, decimals: 2 }, link: 'https://example.com/cn', country: 'CN' },
    }),
  );

  it.each([
    ['JP', { currency: 'JPY', minor: 12_000, decimals: 0 }],
    ['KW', { currency: 'KWD', minor: 0, decimals: 3 }],
  ])('R-FEE-1: %s in its own currency, and nothing to pay is an amount as well', (country, amount) =>
    expect(reasonOf(asked({ ...german, country }, on, table()))).toMatchObject({
      reason: 'fee-in-the-table',
      values: { amount, until: null },
    }),
  );

  it.each<[string, Answers, string]>([
    ['the day before its row', german, '2021-12-31'],
    ['the day after its row has ended', german, '2023-01-01'],
    ['the day before the next row', german, '2023-12-31'],
    ['another status', { ...german, employerType: 'academic' }, on],
    ['another country', { ...german, country: 'AT' }, on],
    ['another membership', { ...german, country: 'CN', membership: 'alumni' }, on],
  ])('R-FEE-1: no other row stands in: %s', (_, answers, day) => {
    const explained = asked(answers, day, table());
    expect(explained.verdict).toBe('unknown');
    expect(reasonOf(explained)).toMatchObject({ reason: 'no-amount-anywhere', values: { lookup } });
    expect(JSON.stringify(explained.reasons)).not.toContain('"minor"');
  });

  it('R-FEE-1: after a row has ended the next one is awaited', () =>
    expect(asked(german, '2023-01-01', table()).dates).toEqual({ holdsUntil: '2023-12-31', becomesYesOn: '2024-01-01' }));

  it('R-FEE-1: while not all three are told, no row is shown', () => {
    const explained = asked({ membership: 'mct', employerType: 'fte' }, on, table());
    expect([explained.verdict, explained.missing]).toEqual(['unknown', ['country']]);
  });
});

describe('the employer type of Alumni, whose form does not ask for it', () => {
  const alumnus: Answers = { membership: 'alumni', country: 'DE' };
  it.each<[string, Record<string, unknown>[], readonly string[]]>([
    ['is not asked without a table', [], []],
    ['nor where only MCT rows go by it', [{}, { membership: 'alumni', status: '*' }], []],
    ['is asked where an Alumni row goes by it', [{ status: '*' }, { membership: 'alumni' }], ['employerType']],
  ])('C-52: %s', (_, rows, missing) => expect(asked(alumnus, on, tableOf(...rows)).missing).toEqual(missing));
});

describe('the half price of Imagine Academy', () => {
  const staff: Answers = { membership: 'mct', country: 'CN', employerType: 'imagine-academy' };
  const table = () => tableOf({ country: 'CN', currency: 'CNY', status: '*', amount: 80_000 });

  it('R-FEE-3, C-47, C-48: is told beside the amount and never taken off it', () => {
    const explained = asked(staff, on, table());
    expect(explained.notices).toContainEqual({
      code: 'half-price-benefit',
      values: { percent: 50 },
      facts: ['V-14', 'G-27', 'P-118'],
    });
    expect(reasonOf(explained)).toMatchObject({ values: { amount: { currency: 'CNY', minor: 80_000 } } });
  });

  it.each(employerTypes.filter((type) => type !== 'imagine-academy'))('R-FEE-3: %s reads nothing of it', (employerType) =>
    expect(noticesOf(asked({ ...staff, employerType }))).not.toContain('half-price-benefit'),
  );

  it('R-FEE-3: it is a benefit for the MCT programme, so nothing is said of it for Alumni', () =>
    expect(noticesOf(asked({ ...staff, membership: 'alumni' }))).not.toContain('half-price-benefit'));
});

describe('who has to pay', () => {
  const application: Answers = { skillsApproved: true, submitted: true };
  it.each<[string, Answers, string, string, string[]]>([
    ['a new application is not approved before it is paid', { ...application, paid: false }, 'no', 'not-paid', ['pay-the-fee']],
    ['paid, it is approved', { ...application, paid: true }, 'yes', 'paid', []],
    ['whether it is paid has to be told', application, 'unknown', 'not-told', []],
  ])('R-FEE-4, C-56: %s', (_, answers, verdict, reason, steps) => {
    const explained = explain('approval', answers, on);
    expect(explained.verdict).toBe(verdict);
    expect(explained.reasons.find(({ requirement }) => requirement === 'payment')).toMatchObject({ verdict, because: [{ reason }] });
    expect(explained.steps.map(({ code }) => code)).toEqual(steps);
    expect(explained.missing).toEqual(verdict === 'unknown' ? ['paid'] : []);
    expect(explained.facts).toContain('G-43');
  });

  it('R-FEE-4: a paid application whose skills are not approved is not approved', () =>
    expect(explain('approval', { ...application, skillsApproved: false, paid: true }, on).verdict).toBe('no'));

  it('R-FEE-4: a renewal ends with the annual fee, by the look-up', () => {
    const last = explain('renew', freelancer, on).steps.at(-1);
    expect(last).toMatchObject({ code: 'submit-and-pay', values: { feeLookup: lookup } });
    expect(last?.facts).toContain('P-13');
  });
});

describe('the upgrade discount from silver to gold', () => {
  const partner: Answers = { deliversOutside: true, mctCount: 3, wantedLevel: 'gold', competencyHasOption: true, silverMet: true };
  it.each<[string, Answers, boolean]>([
    ['silver that meets gold has it', { currentLevel: 'silver', goldMet: true }, true],
    ['silver that does not meet gold has it not', { currentLevel: 'silver', goldMet: false }, false],
    ['gold already has it not', { currentLevel: 'gold', goldMet: true }, false],
    ['the Action Pack has it not', { currentLevel: 'action-pack', goldMet: true }, false],
    ['nor has an organisation new to it', { currentLevel: 'none', goldMet: true }, false],
    ['nor one without an MCT', { currentLevel: 'silver', goldMet: true, mctCount: 0 }, false],
  ])('R-FEE-5: %s', (_, answers, discount) => {
    const { notices } = explain('learning-option', { ...partner, ...answers }, on);
    expect(notices.filter(({ code }) => code === 'upgrade-discount').map(({ facts }) => facts)).toEqual(discount ? [['L-31']] : []);
  });
});
