/** The page on enrolling as a learning partner, chapter by chapter. */
import type { Chapter } from '../fact.ts';
import { actionPack } from './action-pack.ts';
import { faq } from './faq.ts';
import { partnerProgramme } from './partner-programme.ts';
import { gold, silver } from './silver-and-gold.ts';

export const learningPartner = { ...partnerProgramme, ...actionPack, ...silver, ...gold, ...faq };

export const learningPartnerChapters = [
  { title: { en: 'The Learning Partner programme', zh: '学习合作伙伴计划' }, facts: partnerProgramme },
  { title: { en: 'Learning Action Pack', zh: 'Learning Action Pack' }, facts: actionPack },
  { title: { en: 'Silver competency learning option', zh: '银级能力资格的学习选项' }, facts: silver },
  { title: { en: 'Gold competency learning option', zh: '金级能力资格的学习选项' }, facts: gold },
  { title: { en: 'Frequently asked questions', zh: '常见问题' }, facts: faq },
] as const satisfies readonly Chapter[];
