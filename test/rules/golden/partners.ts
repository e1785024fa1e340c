/** Learning partners, people who ask whom to turn to, and people who ask for a fee. */
import type { Answers } from '../../../rules/applicant.ts';
import { contactFor, contacts, type Referral } from '../../../rules/contacts.ts';
import type { FactId } from '../../../rules/facts/index.ts';
import { directoryPeople } from './directory.ts';
import { kpiPeople } from './kpis.ts';
import { learningOptionPeople } from './learning-options.ts';
import type { Person } from './person.ts';

type Subject = NonNullable<Answers['subject']>;
type Asked = readonly [subject: Subject, contact: keyof typeof contacts, address: string, facts: readonly FactId[], about: string];

const support = 'https://aka.ms/mctforum';
const frontline = 'https://partner.microsoft.com/support';

const asked: readonly Asked[] = [
  ['application', 'mct-support', support, ['P-14', 'P-139', 'G-118'], 'an application'],
  ['payment', 'mct-support', support, ['P-139'], 'a payment'],
  ['benefits', 'mct-support', support, ['P-139'], 'benefits'],
  ['requirements', 'mct-support', support, ['P-14'], 'requirements'],
  ['general', 'mct-support', support, ['P-14', 'P-139', 'G-118'], 'anything general'],
  ['mos-without-mcid', 'certiport', 'customerservices@certiport.com', ['P-114'], 'an MCID for a MOS holder'],
  ['unknown-organisation-id', 'programme-administrator', '', ['G-19'], 'an ID nobody knows, which no Regional Service Center gives'],
  ['account-not-recognised', 'mpn-administrator', '', ['G-18'], 'an account that Partner Center does not recognise'],
  ['partner-profile', 'partner-frontline-support', frontline, ['L-20'], 'the profile of a learning partner (C-44)'],
  ['kpi-mismatch', 'partner-frontline-support', frontline, ['L-34'], 'KPIs that differ (C-44)'],
  ['directory', 'partner-frontline-support', frontline, ['L-43'], 'the directory (C-44)'],
  ['licensing-price', 'account-manager', 'MSLVLPurchase@microsoft.com', ['V-37', 'V-38'], 'prices, licensing and discounts (C-51)'],
  ['licensing-adding', 'licensing-specialists', 'mslvlhlp@microsoft.com', ['V-39'], 'adding solutions and sizing a plan (C-51)'],
  ['academic-packs', 'academic-reseller', '', ['V-30'], 'academic packs'],
  ['certification-policy', 'certification-policies', '/learn/certifications/certification-exam-policies', ['V-40'], 'exam policy'],
  ['local-community', 'regional-lead', 'https://www.microsoft.com/en-us/learning/mct-central.aspx', ['P-09'], 'MCTs nearby'],
];

/** What to know before asking; tests of the lists hold the words. */
const noteOn = (subject: Subject) => (contactFor[subject] as Referral).note ?? null;

const contactPeople: readonly Person[] = [
  ...asked.map(
    ([subject, contact, address, facts, about]): Person => ({
      title: `${facts.join(', ')}: for ${about}, ask ${contacts[contact].name.en}`,
      decision: 'contact',
      answers: { subject },
      on: '2022-10-01',
      verdict: 'yes',
      because: { contact: ['yes', 'ask-this-contact'] },
      facts,
      says: [
        { reason: 'ask-this-contact', values: { subject, contact } },
        { code: 'ask-contact', values: { name: contacts[contact].name, address, note: noteOn(subject) } },
      ],
    }),
  ),
  {
    title: 'P-14: what it is about has to be told first',
    decision: 'contact',
    answers: {},
    on: '2022-10-01',
    verdict: 'unknown',
    because: { contact: ['unknown', 'not-told'] },
    missing: ['subject'],
    facts: ['P-14'],
  },
];

const lookup = 'https://www.microsoft.com/en-us/learning/mct-programfees.aspx';
const fee = { decision: 'fee', on: '2022-10-01', verdict: 'unknown', facts: ['P-120', 'P-125', 'P-138', 'P-139'] } as const;
const nowhere = { fee: ['unknown', 'no-amount-anywhere'] } as const;
const notTold = { fee: ['unknown', 'not-told'] } as const;
const lookItUp = [
  { code: 'look-up-the-fee', values: { link: lookup } },
  { code: 'amounts-not-stated', values: { lookup, support } },
];

const feePeople: readonly Person[] = [
  {
    ...fee,
    title: 'R-FEE-1, R-FEE-2, C-55: a freelancer in Germany gets no amount, but the look-up and MCT Support',
    answers: { membership: 'mct', country: 'DE', employerType: 'freelancer' },
    because: nowhere,
    says: [{ reason: 'no-amount-anywhere', values: { country: 'DE', membership: 'mct', lookup } }, ...lookItUp],
  },
  {
    ...fee,
    title: 'R-FEE-1, C-52: for an Alumnus the look-up decides, too',
    answers: { membership: 'alumni', country: 'CN', employerType: 'academic' },
    because: nowhere,
    says: [{ reason: 'no-amount-anywhere', values: { country: 'CN', membership: 'alumni', lookup } }, ...lookItUp],
  },
  {
    ...fee,
    title: 'R-FEE-3, C-47, C-48: staff of an Imagine Academy read of the half price, and of no amount',
    answers: { membership: 'mct', country: 'CN', employerType: 'imagine-academy' },
    because: nowhere,
    facts: ['V-14', 'G-27', 'P-118'],
    says: [{ code: 'half-price-benefit', values: { percent: 50 } }, ...lookItUp],
  },
  {
    ...fee,
    title: 'R-FEE-3: a teacher whose school has an Imagine Academy reads of the half price, too',
    answers: { membership: 'mct', country: 'CN', employerType: 'academic', imagineAcademy: true },
    because: nowhere,
    facts: ['V-14', 'P-118'],
    says: [{ code: 'half-price-benefit', values: { percent: 50 } }],
  },
  ...(['membership', 'country', 'employerType'] as const).map((field): Person => {
    const { [field]: _, ...others } = { membership: 'mct', country: 'US', employerType: 'fte' } as const;
    return {
      ...fee,
      title: `R-FEE-1: a fee depends on ${field}, too`,
      answers: others,
      because: notTold,
      missing: [field],
      facts: ['P-120'],
    };
  }),
  {
    ...fee,
    title: 'R-FEE-1, R-FEE-2, C-52: nothing told, so it is asked whose fee; the look-up is named all the same',
    answers: {},
    because: notTold,
    missing: ['membership'],
    says: [{ code: 'amounts-not-stated' }],
  },
];

export const partners: readonly Person[] = [...learningOptionPeople, ...kpiPeople, ...directoryPeople, ...contactPeople, ...feePeople];
