/** How many exam vouchers and how many packs. The arithmetic is ours; what it counts with are the documents' numbers. */
import type { Entry } from './dated.ts';
import { at } from './dated.ts';
import type { Day } from './days.ts';
import { packSizes } from './values.ts';

export type PackId = keyof typeof packSizes;

/** People who want the same: how many they are, and for each certification they want, how many exams it takes. */
export type ExamGroup = { readonly people: number; readonly examsPerCertification: readonly number[] };

/** One voucher registers one exam, once [V-47, V-59]. */
export const vouchersNeeded = (groups: readonly ExamGroup[]): number =>
  groups.reduce((total, { people, examsPerCertification }) => total + people * sum(examsPerCertification), 0);

export type PackCount = { readonly pack: PackId; readonly count: number; readonly vouchers: number; readonly spare: number };

/** How many packs of a kind cover so many vouchers; `undefined` on a day for which no document gives its size. */
export function packsFor(pack: PackId, needed: number, on: Day): PackCount | undefined {
  const size: Entry<number> | undefined = at(packSizes[pack], on);
  if (!size) return undefined;
  const count = Math.ceil(needed / size.value);
  return { pack, count, vouchers: count * size.value, spare: count * size.value - needed };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
