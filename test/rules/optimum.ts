/** How many questions a decision takes on average, when every combination of answers is as likely as any other; and the least possible. */
import type { Answers, Field } from '../../rules/applicant.ts';
import { decide } from '../../rules/decide.ts';
import { missingFields } from '../../rules/finding.ts';
import type { Rule } from '../../rules/rule.ts';
import { on } from './arbitrary.ts';

/** Each field with the answers that can come. */
export type Domain = ReadonlyMap<Field, readonly unknown[]>;

const missing = (rule: Rule, told: Answers): readonly Field[] => missingFields(decide(rule, told, on));

/** @throws Error where asking stops though something is still missing. */
export function average(rule: Rule, domain: Domain, ask: (told: Answers) => Field | undefined): number {
  return remembering(domain, (told, from) => {
    const field = ask(told);
    if (field) return cost(field, domain, told, from);
    if (missing(rule, told).length > 0) throw new Error(`Nothing more is asked of ${JSON.stringify(told)}, and something is missing.`);
    return 0;
  });
}

/** Found by trying every way of asking. */
export function optimum(rule: Rule, domain: Domain): number {
  return remembering(domain, (told, from) => {
    const open = missing(rule, told);
    return open.length === 0 ? 0 : Math.min(...open.map((field) => cost(field, domain, told, from)));
  });
}

function cost(field: Field, domain: Domain, told: Answers, from: (told: Answers) => number): number {
  const values = domain.get(field) ?? ['Contoso'];
  return 1 + values.reduce<number>((sum, value) => sum + from({ ...told, [field]: value }), 0) / values.length;
}

function remembering(domain: Domain, work: (told: Answers, from: (told: Answers) => number) => number): number {
  const known = new Map<string, number>();
  const fields = [...domain.keys()];
  const from = (told: Answers): number => {
    const key = JSON.stringify(fields.map((field) => told[field] ?? null));
    const before = known.get(key);
    if (before !== undefined) return before;
    const result = work(told, from);
    known.set(key, result);
    return result;
  };
  return from({});
}

/** In the order that the rule is written. */
export const asWritten =
  (rule: Rule) =>
  (told: Answers): Field | undefined =>
    missing(rule, told)[0];
