/** Which exam pack, and how many of it? R-PACK-1 to R-PACK-5. */
import type { Answers } from '../applicant.ts';
import { certification } from '../certifications.ts';
import { inForce } from '../dated.ts';
import type { Day } from '../days.ts';
import { type Judgement, no, undecided, yes } from '../reasons.ts';
import { all, any, first, option, type Rule, requirement, type Test, test, when } from '../rule.ts';
import { packMonths } from '../values.ts';
import { type PackId, packsFor, vouchersNeeded } from '../vouchers.ts';

type Exam = NonNullable<Answers['exams']>[number];

const institution = test({
  needs: ['academicInstitution'],
  facts: ['V-19', 'V-22'],
  settles: ['C-36'],
  judge: (told) => (told.academicInstitution ? yes('is-academic', {}) : no('is-not-academic', {}, ['V-07', 'V-30'])),
});

const licence = test({
  needs: ['licensing'],
  facts: ['V-30', 'V-31'],
  settles: ['C-34'],
  judge: ({ licensing }) => (licensing === 'other' ? no('licence-does-not-cover-packs', {}) : yes('licence-covers-packs', { licensing })),
});

/** For which exams each pack is; the site pack of 500 takes any mix of its three. */
const covered: Readonly<Record<PackId, readonly Exam[]>> = {
  'site-pack-500': ['mos', 'mta', 'mce'],
  'mta-mce-pack': ['mta', 'mce'],
  'mos-mce-pack': ['mos', 'mce'],
  'class-pack': ['mcp'],
};
const statedBy = { 'site-pack-500': 'V-23', 'mta-mce-pack': 'V-24', 'mos-mce-pack': 'V-24', 'class-pack': 'V-25' } as const;

/** What no pack, or not one pack alone, is for. */
function outsideThePacks(exams: readonly Exam[]): Judgement | undefined {
  if (exams.includes('fundamentals')) return undecided('fundamentals-in-no-pack', {}, ['V-20', 'V-11']);
  return exams.includes('mcp') && exams.length > 1 ? undecided('two-kinds-of-packs', {}) : undefined;
}

const fits = (exams: readonly Exam[], pack: PackId): boolean => exams.every((exam) => covered[pack].includes(exam));

const examsFit = (pack: PackId): Test =>
  test({
    needs: ['exams'],
    facts: [statedBy[pack]],
    settles: ['C-37', 'C-50'],
    judge: ({ exams }) =>
      outsideThePacks(exams) ?? (fits(exams, pack) ? yes('exams-fit-pack', { pack }) : no('exams-do-not-fit-pack', { pack })),
  });

/** All certifications that the class pack leads to retired on one day, with six months' grace (C-32). */
const retirement = certification('mcsa-web-applications')?.retired ?? { on: '', graceEnd: '' };

const classPack = test({
  needs: ['exams'],
  facts: ['V-25', 'V-29', 'P-72', 'P-82', 'P-86', 'P-106'],
  settles: ['C-32'],
  judge: (_, on) =>
    on < retirement.on
      ? yes('class-pack-before-retirement', { retiresOn: retirement.on })
      : yes('class-pack-after-retirement', { retiredOn: retirement.on, graceEnd: retirement.graceEnd }),
});

const whichPack = first(
  option('class-pack', examsFit('class-pack'), classPack),
  option('mta-mce-pack', examsFit('mta-mce-pack')),
  option('mos-mce-pack', examsFit('mos-mce-pack')),
  option('site-pack-500', examsFit('site-pack-500')),
);

const isSitePack = test({
  needs: ['exams'],
  facts: ['V-63'],
  judge: ({ exams }) => (exams.some((exam) => covered['site-pack-500'].includes(exam)) ? yes('site-pack', {}) : no('no-site-pack', {})),
});

const testingCenter = test({
  needs: ['certiportCenter'],
  facts: ['V-63', 'V-64'],
  judge: ({ certiportCenter }) => (certiportCenter ? yes('is-testing-center', {}) : no('is-no-testing-center', {})),
});

const noTestingCenter = test({ needs: ['exams'], facts: ['V-63'], judge: () => yes('no-site-pack', {}) });

/** Every pack that covers all the exams, the one that leaves the fewest vouchers over first. Prices are not known, so nothing is called cheaper. */
function judgeCount(exams: readonly Exam[], needed: number, on: Day): Judgement {
  const months = inForce(packMonths, on);
  const packs = (Object.keys(covered) as PackId[]).filter((pack) => fits(exams, pack)).map((pack) => packsFor(pack, needed, on));
  return yes('packs-needed', { needed, packs: packs.sort((a, b) => a.spare - b.spare || a.count - b.count), months });
}

const isOutside = test({
  needs: ['exams'],
  facts: ['V-20'],
  judge: ({ exams }) => (outsideThePacks(exams) ? yes('not-one-pack', {}) : no('one-pack', {})),
});

/** Without a pack there is nothing to count, and nothing more to ask. */
const outside = test({
  needs: ['exams'],
  facts: ['V-20', 'V-11'],
  settles: ['C-37'],
  judge: ({ exams }) => outsideThePacks(exams) ?? no('one-pack', {}),
});

const counting = ['V-21', 'V-23', 'V-24', 'V-25'] as const;

const count = any(
  test({
    needs: ['exams', 'examCount'],
    facts: counting,
    settles: ['C-33'],
    judge: ({ exams, examCount }, on) => judgeCount(exams, examCount, on),
  }),
  test({
    needs: ['exams', 'people', 'certificationsEach', 'examsPerCertification'],
    facts: [...counting, 'V-47', 'V-59'],
    settles: ['C-33'],
    judge: ({ exams, people, certificationsEach, examsPerCertification }, on) =>
      judgeCount(exams, vouchersNeeded([{ people, examsPerCertification: Array(certificationsEach).fill(examsPerCertification) }]), on),
  }),
);

export const examPacks: Rule = all(
  requirement('institution', institution),
  requirement('licensing', licence),
  requirement('pack', whichPack),
  requirement('testing-center', when(isSitePack, testingCenter, noTestingCenter)),
  requirement('voucher-count', when(isOutside, outside, count)),
);
