/** The Enrollment and Renewal Guide of September 2022: every fact, and the chapters they form. */
import type { Chapter } from '../fact.ts';
import { about } from './about.ts';
import { alumniApply, alumniRenew } from './alumni.ts';
import { enrolProfile } from './enrol-profile.ts';
import { enrolRequirements } from './enrol-requirements.ts';
import { help } from './help.ts';
import { rejoin } from './rejoin.ts';
import { renew } from './renew.ts';
import { terms } from './terms.ts';
import { upgrade } from './upgrade.ts';
import { waiver } from './waiver.ts';

export const guide = {
  ...about,
  ...enrolProfile,
  ...enrolRequirements,
  ...renew,
  ...waiver,
  ...terms,
  ...alumniApply,
  ...alumniRenew,
  ...upgrade,
  ...rejoin,
  ...help,
};

export const guideChapters = [
  { title: { en: 'About the guide and what to have ready', zh: '关于指南，以及事先要准备什么' }, facts: about },
  { title: { en: 'Enrol as a new MCT: Profile', zh: '新注册 MCT：Profile 页' }, facts: enrolProfile },
  { title: { en: 'Enrol as a new MCT: Requirements to submitting', zh: '新注册 MCT：从 Requirements 页到提交' }, facts: enrolRequirements },
  { title: { en: 'Renew as an MCT', zh: 'MCT 续期' }, facts: renew },
  { title: { en: 'The MTM waiver form', zh: 'MTM 豁免表' }, facts: waiver },
  { title: { en: 'Terms and confirmation', zh: '条款与确认' }, facts: terms },
  { title: { en: 'Apply for MCT Alumni', zh: '申请 MCT Alumni' }, facts: alumniApply },
  { title: { en: 'Renew MCT Alumni', zh: 'MCT Alumni 续期' }, facts: alumniRenew },
  { title: { en: 'Upgrade from MCT Alumni', zh: '从 MCT Alumni 升级' }, facts: upgrade },
  { title: { en: 'Rejoin after lapsing', zh: '过期后重新加入' }, facts: rejoin },
  { title: { en: 'Help, and what the guide leaves out', zh: '求助，以及指南没有写的内容' }, facts: help },
] as const satisfies readonly Chapter[];
