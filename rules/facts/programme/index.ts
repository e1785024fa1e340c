/** The English programme page: every fact, and the chapters they form. */
import type { Chapter } from '../fact.ts';
import { alumni } from './alumni.ts';
import { application } from './application.ts';
import { benefits } from './benefits.ts';
import { certificationTerms } from './certification-terms.ts';
import { certificationFacts } from './certifications.ts';
import { entry } from './entry.ts';
import { fees } from './fees.ts';
import { nature } from './nature.ts';
import { page } from './page.ts';
import { renewal } from './renewal.ts';

export const programme = {
  ...page,
  ...benefits,
  ...nature,
  ...entry,
  ...renewal,
  ...certificationFacts,
  ...certificationTerms,
  ...application,
  ...alumni,
  ...fees,
};

export const programmeChapters = [
  { title: { en: 'The programme page', zh: '关于计划页面' }, facts: page },
  { title: { en: 'Benefits of MCT membership', zh: 'MCT 会员权益' }, facts: benefits },
  { title: { en: 'Nature of the programme', zh: 'MCT 计划的性质' }, facts: nature },
  { title: { en: 'Entry requirements', zh: '加入要求' }, facts: entry },
  { title: { en: 'Renewal requirements', zh: '续期要求' }, facts: renewal },
  { title: { en: 'Eligible certifications and qualifications', zh: '合格的认证和资格' }, facts: certificationFacts },
  { title: { en: 'About the list of certifications', zh: '关于合格认证列表' }, facts: certificationTerms },
  { title: { en: 'Application', zh: '申请' }, facts: application },
  { title: { en: 'MCT Alumni', zh: 'MCT Alumni' }, facts: alumni },
  { title: { en: 'Fees and support', zh: '费用与支持' }, facts: fees },
] as const satisfies readonly Chapter[];
