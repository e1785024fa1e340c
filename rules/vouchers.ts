/** How many exam vouchers and how many packs. The arithmetic is ours; what it counts with are the documents' numbers. */
import { inForce } from './dated.ts';
import type { Day } from './days.ts';
import { packSizes } from './values.ts';

export type PackId = keyof typeof packSizes;

/** People who want the same: how many they are, and for each certification they want, how many exams it takes. */
export type ExamGroup = { readonly people: number; readonly examsPerCertification: readonly number[] };

/** One voucher registers one exam, once [V-47, V-59]. */
export const vouchersNeeded = (groups: readonly ExamGroup[]): number =>
  groups.reduce((total, { people, examsPerCertification }) => total + people * sum(examsPerCertification), 0);

export type PackCount = { readonly pack: PackId; readonly count: number; readonly vouchers: number; readonly spare: number };

/** How many packs of a kind cover so many vouchers. */
export function packsFor(pack: PackId, needed: number, on: Day): PackCount {
  const size: number = inForce(packSizes[pack], on);
  const count = Math.ceil(needed / size);
  return { pack, count, vouchers: count * size, spare: count * size - needed };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
