/** Schools that ask for MOS, MTA and MCE exams: which site packs, and how many. */
import type { Answers } from '../../../rules/applicant.ts';
import type { Outcome } from '../../../rules/rule.ts';
import type { PackCount } from '../../../rules/vouchers.ts';
import type { Person } from './person.ts';

type Exam = NonNullable<Answers['exams']>[number];

export const school = { academicInstitution: true, licensing: 'ees', certiportCenter: true } as const;
export const asked = { decision: 'exam-packs', on: '2020-10-01', verdict: 'yes' } as const;

export const may = { institution: ['yes', 'is-academic'], licensing: ['yes', 'licence-covers-packs'] } as const;
const fits = { pack: ['yes', 'exams-fit-pack'] } as const;
export const center = { 'testing-center': ['yes', 'is-testing-center'] } as const;
export const counted = { 'voucher-count': ['yes', 'packs-needed'] } as const;
export const because = { ...may, ...fits, ...center, ...counted };

export const of = (pack: PackCount['pack'], count: number, vouchers: number, spare: number): PackCount => ({
  pack,
  count,
  vouchers,
  spare,
});
export const needed = (count: number, ...packs: PackCount[]) => ({ reason: 'packs-needed', values: { needed: count, packs, months: 12 } });

type Wish = readonly [title: string, exams: Exam[], examCount: number, outcomes: Outcome[], packs: PackCount[]];

const wishes: readonly Wish[] = [
  [
    'R-PACK-2, R-PACK-5: 620 MOS and MTA exams take two site packs of 500',
    ['mos', 'mta'],
    620,
    ['site-pack-500'],
    [of('site-pack-500', 2, 1000, 380)],
  ],
  [
    'R-PACK-2, R-PACK-5: 620 MTA exams alone take five site packs of 125, or two of 500',
    ['mta'],
    620,
    ['mta-mce-pack', 'site-pack-500'],
    [of('mta-mce-pack', 5, 625, 5), of('site-pack-500', 2, 1000, 380)],
  ],
  [
    'R-PACK-2, R-PACK-5: 125 MOS and MCE exams fill one pack of 125',
    ['mos', 'mce'],
    125,
    ['mos-mce-pack', 'site-pack-500'],
    [of('mos-mce-pack', 1, 125, 0), of('site-pack-500', 1, 500, 375)],
  ],
  [
    'R-PACK-2, R-PACK-5: 126 MTA and MCE exams are one too many for one pack of 125',
    ['mta', 'mce'],
    126,
    ['mta-mce-pack', 'site-pack-500'],
    [of('mta-mce-pack', 2, 250, 124), of('site-pack-500', 1, 500, 374)],
  ],
  [
    'R-PACK-5: a single MOS exam takes a whole pack',
    ['mos'],
    1,
    ['mos-mce-pack', 'site-pack-500'],
    [of('mos-mce-pack', 1, 125, 124), of('site-pack-500', 1, 500, 499)],
  ],
  [
    'R-PACK-2, R-PACK-5: 500 exams of all three kinds fill one pack of 500',
    ['mos', 'mta', 'mce'],
    500,
    ['site-pack-500'],
    [of('site-pack-500', 1, 500, 0)],
  ],
  [
    'R-PACK-2, R-PACK-5: 501 exams of all three kinds are one too many for one pack of 500',
    ['mce', 'mta', 'mos'],
    501,
    ['site-pack-500'],
    [of('site-pack-500', 2, 1000, 499)],
  ],
];

export const sitePackPeople: readonly Person[] = [
  ...wishes.map(
    ([title, exams, examCount, outcomes, packs]): Person => ({
      ...asked,
      title,
      answers: { ...school, exams, examCount },
      outcomes,
      because,
      facts: ['V-19', 'V-21', 'V-30', 'V-63', packs.length === 1 ? 'V-23' : 'V-24'],
      says: [
        needed(examCount, ...packs),
        { code: 'pack-lasts', values: { months: 12 } },
        { code: 'order-from-the-reseller', facts: ['V-30'] },
      ],
    }),
  ),
  {
    ...asked,
    title: 'R-PACK-2, R-PACK-4: for MCE exams alone a pack of either kind fits, and as a site pack it takes a testing center',
    answers: { ...school, exams: ['mce'], examCount: 100 },
    outcomes: ['mta-mce-pack', 'mos-mce-pack', 'site-pack-500'],
    because,
    facts: ['V-23', 'V-24', 'V-63'],
  },
  {
    ...asked,
    title: 'R-PACK-5, R-VOU-1: 100 people with two certifications of one exam each take 200 vouchers, in two packs of 125 or one of 500',
    answers: { ...school, exams: ['mta'], people: 100, certificationsEach: 2, examsPerCertification: 1 },
    outcomes: ['mta-mce-pack', 'site-pack-500'],
    because,
    facts: ['V-24', 'V-47', 'V-59'],
    says: [needed(200, of('mta-mce-pack', 2, 250, 50), of('site-pack-500', 1, 500, 300))],
  },
  {
    ...asked,
    title: 'R-VOU-2: Imagine Academy adds 30 staff vouchers to the packs',
    answers: { ...school, exams: ['mos', 'mta'], examCount: 500, imagineAcademy: true },
    outcomes: ['site-pack-500'],
    because,
    facts: ['V-11', 'V-25'],
    says: [{ code: 'staff-vouchers-on-top', values: { count: 30 } }, needed(500, of('site-pack-500', 1, 500, 0))],
  },
];

export const licencePeople = (['ees', 'school', 'ovs-es'] as const).map(
  (licensing): Person => ({
    ...asked,
    title: `R-PACK-4: packs can be ordered under ${licensing}`,
    answers: { ...school, licensing, exams: ['mos'], examCount: 125 },
    outcomes: ['mos-mce-pack', 'site-pack-500'],
    because,
    facts: ['V-30'],
    says: [{ reason: 'licence-covers-packs', values: { licensing } }],
  }),
);
