/** English. */
import type { Words } from '../words.ts';
import { asides } from './asides.ts';
import { asks } from './asks.ts';
import { buttons } from './buttons.ts';
import { chat } from './chat.ts';
import { certificationOutsideTheList, choices, chooseOne, noSkillsCertificate } from './choices.ts';
import { endings, headline, outcomes, requirements, titles } from './decisions.ts';
import { extension } from './extension.ts';
import { fields } from './fields.ts';
import { country, dated, day } from './format.ts';
import { letters, letterTitle } from './letters.ts';
import { menus } from './menus.ts';
import { notices } from './notices.ts';
import { pages } from './pages.ts';
import { problems } from './problems.ts';
import { reasons } from './reasons.ts';
import { remarks } from './remarks.ts';
import { steps } from './steps.ts';
import { tickets } from './tickets.ts';
import { triage } from './triage.ts';
import { verdict } from './verdict.ts';

export const en: Words = {
  lang: 'en',
  ...chat,
  ...asides,
  ...verdict,
  day,
  dated,
  country,
  fields,
  asks,
  choices,
  certificationOutsideTheList,
  chooseOne,
  noSkillsCertificate,
  pages,
  problems,
  titles,
  headline,
  requirements,
  outcomes,
  endings,
  reasons,
  steps,
  notices,
  letters,
  letterTitle,
  menus,
  remarks,
  extension,
  triage,
  buttons,
  tickets,
};
