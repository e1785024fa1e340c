/** People who ask what becomes of an access code: can it move, when does it come, how long does it last? */
import type { Person } from './person.ts';

const change = { decision: 'code-change', on: '2022-10-01', verdict: 'no', facts: ['V-48', 'V-49'] } as const;

const changes: Person[] = [
  {
    ...change,
    title: 'R-COD-1, C-59: a code cannot be given to somebody else, only the pool is shared before',
    answers: { codeWish: 'reassign' },
    because: { 'code-change': ['no', 'code-cannot-move'] },
    facts: ['V-11', 'V-48', 'V-49'],
    says: [{ code: 'pool-before-assignment' }],
  },
  {
    ...change,
    title: 'R-COD-1: an unused code is not refunded',
    answers: { codeWish: 'refund' },
    because: { 'code-change': ['no', 'code-not-refunded'] },
  },
  {
    ...change,
    title: 'R-COD-1: nothing told about what to do with a code',
    answers: {},
    verdict: 'unknown',
    because: { 'code-change': ['unknown', 'not-told'] },
    missing: ['codeWish'],
  },
];

const arrival = { decision: 'code-arrival', on: '2022-10-03', verdict: 'yes' } as const;
const between = { 'code-arrival': ['yes', 'code-comes-between'] } as const;

const arrivals: Person[] = [
  {
    ...arrival,
    title: 'R-COD-2, C-35: invoiced on a Friday, codes come between the next Friday and the one after',
    answers: { codeEvent: 'order-invoiced', codeEventOn: '2022-09-30' },
    because: between,
    facts: ['V-51'],
    says: [
      { reason: 'code-comes-between', values: { from: '2022-10-07', to: '2022-10-14' } },
      { code: 'business-days-without-holidays', facts: ['V-51'] },
    ],
  },
  {
    ...arrival,
    title: 'R-COD-2: invoiced on a Saturday, business days start on Monday',
    answers: { codeEvent: 'order-invoiced', codeEventOn: '2022-10-01' },
    because: between,
    facts: ['V-51'],
    says: [{ values: { from: '2022-10-07', to: '2022-10-14' } }],
  },
  {
    ...arrival,
    title: 'R-COD-2: invoiced on a Thursday before the turn of the year',
    answers: { codeEvent: 'order-invoiced', codeEventOn: '2022-12-29' },
    because: between,
    facts: ['V-51'],
    says: [{ values: { from: '2023-01-05', to: '2023-01-12' } }],
  },
  {
    ...arrival,
    title: 'R-COD-2, C-35: an order is confirmed within 48 hours after it was processed',
    answers: { codeEvent: 'order-processed', codeEventOn: '2022-09-30' },
    because: { 'code-arrival': ['yes', 'order-confirmed-by'] },
    facts: ['V-50'],
    says: [{ reason: 'order-confirmed-by', values: { by: '2022-10-02', hours: 48 } }],
  },
  {
    ...arrival,
    title: 'R-COD-2, C-35: codes of a new agreement come with the start of its term',
    answers: { codeEvent: 'term-started', codeEventOn: '2023-01-01' },
    because: { 'code-arrival': ['yes', 'code-comes-with-the-term'] },
    facts: ['V-44'],
    says: [{ reason: 'code-comes-with-the-term', values: { on: '2023-01-01' } }],
  },
  {
    ...arrival,
    title: 'R-COD-2, C-35: the email after a site-pack order comes within 24 hours',
    answers: { codeEvent: 'site-pack-ordered', codeEventOn: '2022-12-31' },
    because: { 'code-arrival': ['yes', 'code-comes-by'] },
    facts: ['V-65'],
    says: [{ reason: 'code-comes-by', values: { by: '2023-01-01', hours: 24 } }],
  },
  {
    ...arrival,
    title: 'R-COD-2, C-35: for the voucher list of a class pack no time is given',
    answers: { codeEvent: 'class-pack-ordered', codeEventOn: '2022-09-30' },
    verdict: 'unknown',
    because: { 'code-arrival': ['unknown', 'code-no-time-given'] },
    facts: ['V-62'],
  },
  {
    ...arrival,
    title: 'R-COD-2: the day of a class-pack order is not asked, as no time is given',
    answers: { codeEvent: 'class-pack-ordered' },
    verdict: 'unknown',
    because: { 'code-arrival': ['unknown', 'code-no-time-given'] },
    facts: ['V-62'],
  },
  {
    ...arrival,
    title: 'R-COD-2: for any other event its day is asked',
    answers: { codeEvent: 'order-invoiced' },
    verdict: 'unknown',
    because: { 'code-arrival': ['unknown', 'not-told'] },
    missing: ['codeEventOn'],
    facts: ['V-43'],
  },
  {
    ...arrival,
    title: 'R-COD-2, C-35: nothing told, so it is asked which product and event is meant',
    answers: {},
    verdict: 'unknown',
    because: { 'code-arrival': ['unknown', 'not-told'] },
    missing: ['codeEvent'],
    facts: ['V-43'],
  },
];

const pack = { codeKind: 'pack', orderedOn: '2022-01-10', agreementEndsOn: '2024-06-30' } as const;
const end = { decision: 'code-end', on: '2022-10-01', verdict: 'yes', facts: ['V-21', 'V-49', 'V-55', 'V-57'] } as const;
const usable = { 'code-end': ['yes', 'code-usable-until'] } as const;
const lapsed = { 'code-end': ['no', 'code-lapsed'] } as const;
const until = (day: string) => ({ values: { until: day } });

const ends: Person[] = [
  {
    ...end,
    title: 'R-COD-3, C-33: a pack lasts one year, here to its last day',
    answers: pack,
    on: '2023-01-09',
    because: usable,
    says: [until('2023-01-09'), { code: 'prorated-and-aligned', facts: ['V-45', 'V-55', 'V-57'] }],
  },
  {
    ...end,
    title: 'R-COD-3, C-33: a year after its order a pack has lapsed',
    answers: pack,
    on: '2023-01-10',
    verdict: 'no',
    because: lapsed,
    says: [until('2023-01-09')],
  },
  {
    ...end,
    title: 'R-COD-3, C-33: an agreement that ends within the year ends the pack, too',
    answers: { ...pack, agreementEndsOn: '2022-06-30' },
    on: '2022-06-30',
    because: usable,
    says: [until('2022-06-30')],
  },
  {
    ...end,
    title: 'R-COD-3, C-33: the day after the agreement its pack has lapsed',
    answers: { ...pack, agreementEndsOn: '2022-06-30' },
    on: '2022-07-01',
    verdict: 'no',
    because: lapsed,
    says: [until('2022-06-30')],
  },
  {
    ...end,
    title: 'R-COD-1, C-33: with the agreement ended a pack has lapsed, whenever it was ordered',
    answers: { codeKind: 'pack', agreementEndsOn: '2022-06-30' },
    on: '2022-07-01',
    verdict: 'no',
    because: lapsed,
    facts: ['V-49'],
  },
  {
    ...end,
    title: 'R-COD-3, C-33: more than a year after its order a pack has lapsed, however long the agreement runs',
    answers: { codeKind: 'pack', orderedOn: '2020-01-10' },
    verdict: 'no',
    because: lapsed,
    facts: ['V-21'],
  },
  {
    ...end,
    title: 'R-COD-3, C-33: where both the year and the agreement are over, the earlier day is the one that counts',
    answers: { ...pack, agreementEndsOn: '2022-06-30' },
    on: '2023-06-30',
    verdict: 'no',
    because: lapsed,
    says: [until('2022-06-30')],
  },
  {
    ...end,
    title: 'R-COD-3, C-33: any other code can be used for the whole agreement',
    answers: { codeKind: 'general', agreementEndsOn: '2024-06-30' },
    on: '2024-06-30',
    because: usable,
    facts: ['V-44', 'V-49'],
    says: [until('2024-06-30')],
  },
  {
    ...end,
    title: 'R-COD-1, R-COD-3, C-33: an unused code lapses with the agreement',
    answers: { codeKind: 'general', agreementEndsOn: '2024-06-30' },
    on: '2024-07-01',
    verdict: 'no',
    because: lapsed,
    facts: ['V-44', 'V-49'],
    says: [until('2024-06-30')],
  },
  {
    ...end,
    title: 'R-COD-3, C-33: for a pack both the order and the end of the agreement matter',
    answers: { codeKind: 'pack' },
    verdict: 'unknown',
    because: { 'code-end': ['unknown', 'not-told'] },
    missing: ['orderedOn', 'agreementEndsOn'],
  },
  {
    ...end,
    title: 'R-COD-3, C-33: for any other code only the end of the agreement matters',
    answers: { codeKind: 'general' },
    verdict: 'unknown',
    because: { 'code-end': ['unknown', 'not-told'] },
    missing: ['agreementEndsOn'],
    facts: ['V-44', 'V-49'],
  },
  {
    ...end,
    title: 'R-COD-3: nothing told, the kind of code is asked first',
    answers: {},
    verdict: 'unknown',
    because: { 'code-end': ['unknown', 'not-told'] },
    missing: ['codeKind'],
    facts: ['V-21', 'V-44'],
  },
];

export const codePeople: readonly Person[] = [...changes, ...arrivals, ...ends];
