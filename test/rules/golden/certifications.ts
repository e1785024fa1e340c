/** Certifications on a given day: the whole list of the programme page, what is not on it, and whether each course is covered. */
import { certification, resolveCertification } from '../../../rules/certifications.ts';
import type { FactId } from '../../../rules/facts/index.ts';
import type { Reason } from '../../../rules/reasons.ts';
import { type Because, notTold } from './because.ts';
import type { Person } from './person.ts';
import { askSupport } from './said.ts';

const today = '2022-10-01';
const mayHaveRetired = {
  code: 'may-have-retired-since',
  values: { link: 'https://www.microsoft.com/learning/retired-certifications.aspx' },
};
const eachCourse = { code: 'certification-for-each-course' };

const counts = (
  title: string,
  names: readonly string[],
  [verdict, ...reasons]: Because,
  { on = today, facts = ['P-18', 'P-39'], says = [], missing = [] }: Partial<Person> = {},
): Person => {
  const answers = names.length > 0 ? { certifications: names.map((name) => resolveCertification(name) ?? name) } : {};
  const because = { certification: [verdict, ...reasons] as const };
  return { title, decision: 'certification', answers, on, verdict, because, missing, facts, says: [eachCourse, ...says] };
};

const nameOf = (fact: FactId): string => certification(resolveCertification(fact) ?? fact)?.name ?? fact;

const inARow = (from: number, to: number): FactId[] => Array.from({ length: to - from + 1 }, (_, index) => `P-${from + index}` as FactId);

/** The 43 entries without a retirement date: 28 role-based ones and all of MOS. */
const undated = [...inARow(42, 53), ...inARow(55, 69), 'P-71' as const, ...inARow(87, 101)];

type Days = readonly [before: string, retired: string, last: string, after: string];
const january: Days = ['2021-01-30', '2021-01-31', '2021-07-31', '2021-08-01'];
const retiring: readonly (readonly [FactId, string, Days])[] = [
  ['Z-04', 'Dynamics CRM technologies', ['2019-12-30', '2019-12-31', '2020-06-30', '2020-07-01']],
  ['P-54', 'Microsoft 365 Certified: Teamwork Administrator Associate', ['2020-08-30', '2020-08-31', '2021-02-28', '2021-03-01']],
  ['P-70', 'Microsoft Certified: Power Apps + Dynamics 365 Developer Associate', ['2020-12-30', '2020-12-31', '2021-06-30', '2021-07-01']],
  ['P-72', 'MCSA: BI Reporting', january],
  ['P-73', 'MCSA: Microsoft Dynamics 365 for Operations', january],
  ['P-74', 'MCSA: SQL 2016 BI Development', january],
  ['P-75', 'MCSA: SQL 2016 Database Administration', january],
  ['P-76', 'MCSA: SQL 2016 Database Development', january],
  ['P-77', 'MCSA: SQL Server 2012/2014', january],
  ['P-78', 'MCSA: Universal Windows Platform', january],
  ['P-79', 'MCSA: Web Applications', january],
  ['P-80', 'MCSA: Windows Server 2012', january],
  ['P-81', 'MCSA: Windows Server 2016', january],
  ['P-82', 'MCSE: Business Applications', january],
  ['P-83', 'MCSE: Data Management and Analytics', january],
  ['P-84', 'MCSE: Productivity', january],
  ['P-85', 'MCSE: Core Infrastructure', january],
  ['P-86', 'MCSD: App Builder', january],
];

const retired: readonly Person[] = retiring.flatMap(([fact, name, [before, retiredOn, last, after]]) => {
  const facts: FactId[] = [fact, 'P-106'];
  const says = (reason: Reason) => [{ reason, values: { name, retiredOn, graceEnd: last } }];
  const edge = { code: 'confirm-near-the-edge', values: { graceEnd: last } };
  return [
    counts(`R-CERT-1: ${name} on the day before it retires`, [name], ['yes', 'not-yet-retired'], {
      on: before,
      facts,
      says: says('not-yet-retired'),
    }),
    counts(`R-CERT-3: ${name} on the day it retires`, [name], ['yes', 'in-grace'], { on: retiredOn, facts, says: says('in-grace') }),
    counts(`R-CERT-3, C-28: ${name} on the last day of its six months`, [name], ['yes', 'in-grace'], {
      on: last,
      facts,
      says: [...says('in-grace'), edge],
    }),
    counts(`R-CERT-3, C-28: ${name} the day after its six months`, [name], ['no', 'grace-over'], {
      on: after,
      facts,
      says: [...says('grace-over'), edge],
    }),
  ];
});

const server = 'MCSA: Windows Server 2016';
const edge = { code: 'confirm-near-the-edge', values: { graceEnd: '2021-07-31' } };

const unlisted: readonly Person[] = [
  counts('R-CERT-2, C-02: a role-based one newer than the list counts from its release', ['newer-role-based'], ['yes', 'released-later'], {
    facts: ['P-105'],
    says: [mayHaveRetired],
  }),
  ...['AZ-900', 'fundamentals', 'Microsoft Certified: Azure Fundamentals'].map((name) =>
    counts(`R-CERT-4: ${name} is not on the list, and nothing is promised`, [name], ['no', 'fundamentals-not-on-the-list'], {
      facts: ['P-104', 'P-14'],
      says: [askSupport],
    }),
  ),
  ...['Azure Juggling Associate', 'another'].map((name) =>
    counts(`R-CERT-4: whether ${name} is role-based and new, only support can tell`, [name], ['unknown', 'not-on-the-list'], {
      facts: ['P-104', 'P-105', 'P-14'],
      says: [askSupport],
    }),
  ),
  ...['Private Cloud', 'Cloud Platform and Infrastructure', 'Messaging', 'Microsoft Office Specialist 2007 Master'].map((name) =>
    counts(`R-CERT-4, C-27: ${name} stands in old screenshots only`, [name], ['no', 'only-in-old-screens'], {
      facts: ['G-37', 'G-59', 'G-103', 'P-104', 'P-14'],
      says: [askSupport],
    }),
  ),
  counts(
    'R-CERT-3, C-27: the Microsoft Server 2016 of the screens is Windows Server 2016',
    ['Microsoft Server 2016'],
    ['yes', 'in-grace'],
    {
      on: '2021-07-31',
      facts: ['P-81', 'P-106'],
      says: [{ reason: 'in-grace', values: { name: server, retiredOn: '2021-01-31', graceEnd: '2021-07-31' } }],
    },
  ),
  counts('R-CERT-1, C-65: Messaging Administrator Associate is listed', ['Messaging Administrator Associate'], ['yes', 'listed'], {
    facts: ['P-56'],
  }),
];

const several: readonly Person[] = [
  counts('R-CERT-1, R-CERT-4: one that counts is enough', ['AZ-900', 'Azure Administrator Associate'], ['yes', 'listed'], {
    facts: ['P-42'],
  }),
  counts('R-CERT-1, R-CERT-3: a retired one takes nothing from a listed one', [server, 'Azure Administrator Associate'], ['yes', 'listed']),
  counts('R-CERT-3: of two in their six months the later end speaks', ['Teamwork Administrator Associate', server], ['yes', 'in-grace'], {
    on: '2021-02-01',
    says: [{ reason: 'in-grace', values: { name: server, retiredOn: '2021-01-31', graceEnd: '2021-07-31' } }],
  }),
  counts(
    'R-CERT-4: beside one that does not count, an unknown name leaves it open',
    ['AZ-900', 'Azure Juggling Associate'],
    ['unknown', 'not-on-the-list'],
  ),
];

const outside: readonly Person[] = [
  counts('R-CERT-1: what was heard later about MOS is said and decides nothing', ['MOS: Expert Excel 2013'], ['yes', 'listed'], {
    on: '2024-05-01',
    facts: ['P-90'],
    says: [{ code: 'reported' }, mayHaveRetired],
  }),
  counts('R-CERT-1, C-54: the programme page speaks from its own date on', ['Azure Administrator Associate'], ['yes', 'listed'], {
    on: '2019-11-26',
    facts: ['P-42'],
  }),
  counts('R-CERT-1, C-54: for the day before, nothing is claimed', ['Azure Administrator Associate'], ['unknown', 'no-rule-on-that-day'], {
    on: '2019-11-25',
    says: [askSupport],
  }),
];

const course = (title: string, told: boolean | undefined, because: Because, says: readonly object[]): Person => ({
  title,
  decision: 'coverage',
  answers: told === undefined ? {} : { coversEachCourse: told },
  on: today,
  verdict: because[0],
  because: { coverage: because },
  missing: told === undefined ? ['coversEachCourse'] : [],
  facts: ['P-11'],
  says,
});

export const certifications: readonly Person[] = [
  ...undated.map((fact) =>
    counts(`R-CERT-1, C-65: ${nameOf(fact)} has no retirement date, so it counts as far as the page shows`, [fact], ['yes', 'listed'], {
      facts: ['P-18', 'P-39', fact, 'P-104', 'P-107'],
      says: [mayHaveRetired],
    }),
  ),
  ...retired,
  counts('R-CERT-3, C-28: three days before the end support should confirm', [server], ['yes', 'in-grace'], {
    on: '2021-07-28',
    says: [edge],
  }),
  counts('R-CERT-3, C-28: three days after the end, too', [server], ['no', 'grace-over'], { on: '2021-08-03', says: [edge, askSupport] }),
  ...unlisted,
  ...several,
  ...outside,
  counts('R-CERT-1: nothing told', [], notTold, { missing: ['certifications'] }),
  course('R-CERT-5: a certification for each course delivered', true, ['yes', 'each-course-covered'], []),
  course('R-CERT-5: a course that none covers', false, ['no', 'some-course-not-covered'], [{ code: 'leave-the-course' }, askSupport]),
  course('R-CERT-5: nothing told about the courses', undefined, notTold, []),
];
