/** What does a membership cost? The documents print no amount; an operator may have a table. R-FEE-1 to R-FEE-3. */
import type { Day } from '../days.ts';
import type { FactId } from '../facts/index.ts';
import { programme } from '../facts/programme/index.ts';
import { decimals } from '../fees/money.ts';
import { type FeeTable, feeOn, type Member } from '../fees/table.ts';
import { type Judgement, no, undecided, yes } from '../reasons.ts';
import { type Rule, requirement, type Test, test, when } from '../rule.ts';

const factors: readonly FactId[] = ['P-120', 'P-125', 'P-138'];

const lookup = programme['P-138'].value;

/** The row that fits, or what the fee depends on and where to look it up. No amount is ever made up, converted or halved. */
function judgeFee(table: FeeTable, member: Member, on: Day): Judgement {
  const row = feeOn(table, member, on);
  const { membership, country } = member;
  if (!row) return undecided('no-amount-anywhere', { country, membership, lookup }, ['P-139']);
  const { currency, amount: minor, link, from, until, status } = row;
  const amount = { currency, minor, decimals: decimals(currency) };
  return yes('fee-in-the-table', { amount, membership, status, country, from, until, link });
}

const settles = ['C-47', 'C-48', 'C-52', 'C-55', 'C-56'] as const;

const isForAlumni = test({
  needs: ['membership'],
  facts: factors,
  settles,
  judge: ({ membership }) => (membership === 'alumni' ? yes('is-alumni-fee', {}) : no('is-mct-fee', {})),
});

/** The Alumni form knows no employer types, so they are asked for only where the table itself tells them apart (C-52). */
const byCountry = (table: FeeTable): Test =>
  test({
    needs: ['membership', 'country'],
    facts: factors,
    settles,
    fixed: true,
    judge: ({ membership, country }, on) => judgeFee(table, { membership, country, status: 'other' }, on),
  });

const byStatus = (table: FeeTable): Test =>
  test({
    needs: ['membership', 'country', 'employerType'],
    facts: factors,
    settles,
    fixed: true,
    judge: ({ membership, country, employerType }, on) => judgeFee(table, { membership, country, status: employerType }, on),
  });

/** The table is given, never fetched. */
export const fee = (table: FeeTable): Rule => {
  const alumniByStatus = table.some(({ membership, status }) => membership === 'alumni' && status !== '*');
  return requirement('fee', when(isForAlumni, alumniByStatus ? byStatus(table) : byCountry(table), byStatus(table)));
};
