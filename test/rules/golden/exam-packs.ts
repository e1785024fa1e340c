/** Who may order exam packs at all, and exams that no site pack is for. */
import type { Person } from './person.ts';
import { asked, because, center, counted, licencePeople, may, needed, of, school, sitePackPeople } from './site-packs.ts';

const noCenter = { 'testing-center': ['yes', 'no-site-pack'] } as const;
const retired = { retiredOn: '2021-01-31', graceEnd: '2021-07-31' };

const gates: Person[] = [
  {
    ...asked,
    title: 'R-PACK-4: no pack under any other agreement',
    answers: { ...school, licensing: 'other', exams: ['mos'], examCount: 125 },
    verdict: 'no',
    because: { ...because, licensing: ['no', 'licence-does-not-cover-packs'] },
    facts: ['V-30'],
    says: [{ reason: 'exams-fit-pack', values: { pack: 'mos-mce-pack' } }],
  },
  {
    ...asked,
    title: 'R-PACK-4: a school that is no Certiport Authorized Testing Center becomes one first',
    answers: { ...school, certiportCenter: false, exams: ['mos', 'mta'], examCount: 620 },
    verdict: 'no',
    because: { ...because, 'testing-center': ['no', 'is-no-testing-center'] },
    facts: ['V-63', 'V-64'],
    says: [
      { reason: 'exams-fit-pack', values: { pack: 'site-pack-500' } },
      {
        code: 'become-a-testing-center',
        values: { link: 'https://www.certiport.com/PORTAL/desktopdefault.aspx?tabid=682&roleid=101' },
      },
    ],
  },
  {
    ...asked,
    title: 'R-PACK-4: whether the school is a testing center is still to be told',
    answers: { academicInstitution: true, licensing: 'school', exams: ['mos'], examCount: 10 },
    verdict: 'unknown',
    because: { ...because, 'testing-center': ['unknown', 'not-told'] },
    missing: ['certiportCenter'],
    facts: ['V-63'],
  },
  {
    ...asked,
    title: 'R-PACK-1: packs are not for a company; plain vouchers are',
    answers: { academicInstitution: false },
    verdict: 'no',
    because: {
      institution: ['no', 'is-not-academic'],
      licensing: ['unknown', 'not-told'],
      pack: ['unknown', 'not-told'],
      'testing-center': ['unknown', 'not-told'],
      'voucher-count': ['unknown', 'not-told'],
    },
    facts: ['V-07', 'V-30'],
    says: [{ code: 'use-plain-vouchers', facts: ['V-07', 'V-30', 'V-47'] }],
  },
  {
    ...asked,
    title: 'R-PACK-1, R-PACK-2, R-PACK-4, R-PACK-5: nothing told, first the school, its licence and the exams are asked',
    answers: {},
    verdict: 'unknown',
    because: {
      institution: ['unknown', 'not-told'],
      licensing: ['unknown', 'not-told'],
      pack: ['unknown', 'not-told'],
      'testing-center': ['unknown', 'not-told'],
      'voucher-count': ['unknown', 'not-told'],
    },
    missing: ['academicInstitution', 'licensing', 'exams'],
    facts: ['V-19', 'V-30'],
  },
];

const classPack = { ...may, ...noCenter, ...counted };
const mcp = { academicInstitution: true, licensing: 'ovs-es', exams: ['mcp'], examCount: 30 } as const;

const otherExams: Person[] = [
  {
    ...asked,
    title: 'R-PACK-3, C-32: a class pack on the day before its certifications retire',
    answers: { ...mcp, exams: ['mcp'] },
    on: '2021-01-30',
    outcomes: ['class-pack'],
    because: { ...classPack, pack: ['yes', 'exams-fit-pack', 'class-pack-before-retirement'] },
    facts: ['V-25', 'P-72', 'P-82', 'P-86'],
    says: [{ reason: 'class-pack-before-retirement', values: { retiresOn: '2021-01-31' } }, needed(30, of('class-pack', 1, 30, 0))],
  },
  ...(['2021-01-31', '2021-02-01'] as const).map(
    (on): Person => ({
      ...asked,
      title: `R-PACK-3, C-32: on ${on} all that a class pack leads to has retired`,
      answers: { ...mcp, exams: ['mcp'], examCount: 31 },
      on,
      outcomes: ['class-pack'],
      because: { ...classPack, pack: ['yes', 'exams-fit-pack', 'class-pack-after-retirement'] },
      facts: ['V-25', 'P-72', 'P-82', 'P-86', 'P-106'],
      says: [
        { reason: 'class-pack-after-retirement', values: retired },
        { code: 'class-pack-certifications-retired', values: retired },
        needed(31, of('class-pack', 2, 60, 29)),
      ],
    }),
  ),
  {
    ...asked,
    title: 'R-PACK-2, C-37: no pack is promised for Fundamentals exams',
    answers: { ...school, exams: ['fundamentals'], examCount: 40, people: 40, certificationsEach: 1, examsPerCertification: 1 },
    verdict: 'unknown',
    because: {
      ...may,
      ...noCenter,
      pack: ['unknown', 'fundamentals-in-no-pack'],
      'voucher-count': ['unknown', 'fundamentals-in-no-pack'],
    },
    facts: ['V-11', 'V-20'],
  },
  {
    ...asked,
    title: 'R-PACK-2, C-37: no pack is promised for Fundamentals beside MOS exams',
    answers: { ...school, exams: ['mos', 'fundamentals'], examCount: 40, people: 40, certificationsEach: 1, examsPerCertification: 1 },
    verdict: 'unknown',
    because: {
      ...may,
      ...center,
      pack: ['unknown', 'fundamentals-in-no-pack'],
      'voucher-count': ['unknown', 'fundamentals-in-no-pack'],
    },
    facts: ['V-11', 'V-20'],
  },
  {
    ...asked,
    title: 'R-PACK-2, R-PACK-3: MOS and MCSA exams are in no one pack, so each is asked for by itself',
    answers: { ...school, exams: ['mos', 'mcp'], examCount: 40, people: 40, certificationsEach: 1, examsPerCertification: 1 },
    verdict: 'unknown',
    because: {
      ...may,
      ...center,
      pack: ['unknown', 'two-kinds-of-packs'],
      'voucher-count': ['unknown', 'two-kinds-of-packs'],
    },
    facts: ['V-23', 'V-25'],
    says: [{ code: 'ask-for-each-pack' }],
  },
  {
    ...asked,
    title: 'R-PACK-1: a company that tells everything is offered no pack',
    answers: { ...school, academicInstitution: false, exams: ['mos', 'mta'], examCount: 620 },
    verdict: 'no',
    because: { ...because, institution: ['no', 'is-not-academic'] },
    facts: ['V-07', 'V-30'],
    says: [{ code: 'use-plain-vouchers' }],
  },
];

export const examPackPeople: readonly Person[] = [...sitePackPeople, ...licencePeople, ...gates, ...otherExams];
