/** Learning partners that are missing from the directory. */
import type { Person } from './person.ts';

const frontline = 'https://partner.microsoft.com/support';
const listing = {
  partnerName: 'Contoso Learning',
  country: 'DE',
  landingPage: 'https://learning.contoso.com/microsoft',
  landingPageOwned: true,
  landingPageOnlyOurs: true,
} as const;
const directory = { decision: 'directory', on: '2021-03-10', verdict: 'yes', facts: ['L-42', 'L-43', 'L-44'] } as const;
const detailed = { details: ['yes', 'details-complete'] } as const;
const listable = { ...detailed, 'landing-page': ['yes', 'landing-page-owned', 'landing-page-fits'] } as const;
const send = (from: string, to: string, visibleBy: string) => ({
  code: 'send-the-directory-details',
  values: { link: frontline, submitted: { from, to }, visibleBy },
});

export const directoryPeople: readonly Person[] = [
  {
    ...directory,
    title:
      'R-LP-9, C-44: name, country and a fitting page are submitted in the third week and seen by the end of week one of the next month',
    answers: listing,
    because: listable,
    says: [send('2021-03-15', '2021-03-21', '2021-04-07'), { code: 'dates-are-our-reading', facts: ['L-42'] }],
  },
  {
    ...directory,
    title: 'R-LP-9: asked on the last day of the third week, it is submitted this month',
    answers: listing,
    on: '2021-12-21',
    because: listable,
    says: [send('2021-12-15', '2021-12-21', '2022-01-07')],
  },
  {
    ...directory,
    title: 'R-LP-9: asked the day after the third week, it is submitted next month',
    answers: listing,
    on: '2021-12-22',
    because: listable,
    says: [send('2022-01-15', '2022-01-21', '2022-02-07')],
  },
  {
    ...directory,
    title: 'R-LP-9: a landing page on somebody else’s site does not do',
    answers: { ...listing, landingPageOwned: false },
    verdict: 'no',
    because: { ...detailed, 'landing-page': ['no', 'landing-page-not-owned'] },
    facts: ['L-43', 'L-44'],
    says: [{ code: 'mend-the-landing-page', facts: ['L-44'] }],
  },
  {
    ...directory,
    title: 'R-LP-9: on somebody else’s site it does not matter what else the page shows',
    answers: { partnerName: 'Contoso', country: 'DE', landingPage: 'https://sites.example.com/contoso', landingPageOwned: false },
    verdict: 'no',
    because: { ...detailed, 'landing-page': ['no', 'landing-page-not-owned'] },
    facts: ['L-44'],
  },
  {
    ...directory,
    title: 'R-LP-9: a landing page that shows competitors does not do',
    answers: { ...listing, landingPageOnlyOurs: false },
    verdict: 'no',
    because: { ...detailed, 'landing-page': ['no', 'landing-page-shows-others'] },
    facts: ['L-43', 'L-44'],
    says: [{ code: 'mend-the-landing-page', facts: ['L-44'] }],
  },
  {
    ...directory,
    title: 'R-LP-9: without the name to display it is open',
    answers: {
      country: 'CN',
      landingPage: 'https://contoso.cn/microsoft',
      landingPageOwned: true,
      landingPageOnlyOurs: true,
    },
    verdict: 'unknown',
    because: { details: ['unknown', 'not-told'], 'landing-page': ['yes', 'landing-page-owned', 'landing-page-fits'] },
    missing: ['partnerName'],
    facts: ['L-43'],
  },
  {
    ...directory,
    title: 'R-LP-9: nothing told, all five are asked',
    answers: {},
    verdict: 'unknown',
    because: { details: ['unknown', 'not-told'], 'landing-page': ['unknown', 'not-told'] },
    missing: ['partnerName', 'country', 'landingPage', 'landingPageOwned', 'landingPageOnlyOurs'],
    facts: ['L-41', 'L-43', 'L-44'],
  },
];
