/** The page on training for volume-licensing customers, chapter by chapter. */
import type { Chapter } from '../fact.ts';
import { access } from './access.ts';
import { contacts, eLearning } from './e-learning-and-contacts.ts';
import { examPacks } from './exam-packs.ts';
import { imagineAcademy } from './imagine-academy.ts';
import { offer } from './offer.ts';
import { ordering } from './ordering.ts';

export const volumeLicensing = { ...offer, ...imagineAcademy, ...examPacks, ...eLearning, ...contacts, ...access, ...ordering };

export const volumeLicensingChapters = [
  { title: { en: 'Training in volume licensing', zh: '批量许可中的培训' }, facts: offer },
  { title: { en: 'Microsoft Imagine Academy', zh: 'Microsoft Imagine Academy' }, facts: imagineAcademy },
  { title: { en: 'Exam packs for academic institutions', zh: '院校认证考试包' }, facts: examPacks },
  { title: { en: 'E-learning', zh: '电子学习' }, facts: eLearning },
  { title: { en: 'Contacts', zh: '联系方式' }, facts: contacts },
  { title: { en: 'Access codes and vouchers', zh: '访问代码和考试券' }, facts: access },
  { title: { en: 'Prices, quantities and delivery', zh: '价格、数量和交付' }, facts: ordering },
] as const satisfies readonly Chapter[];
