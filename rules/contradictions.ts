/** Where the documents disagree or mislead: what each says, what is followed, and why. A rule names the ones it settles. */
import type { FactId } from './facts/index.ts';

export type Contradiction = {
  /** What stands against what. */
  readonly sides: readonly { readonly facts: readonly FactId[]; readonly says: string }[];
  readonly followed: string;
  readonly why: string;
};

export const contradictions = {
  'C-03': {
    sides: [
      { facts: ['Z-04'], says: 'Dynamics CRM technologies are listed, retired on 31 December 2019.' },
      { facts: ['P-18'], says: 'No such entry.' },
    ],
    followed: 'It counted until 30 June 2020 and does not any more.',
    why: 'Six months after that retirement are over by either page.',
  },
  'C-08': {
    sides: [
      { facts: ['P-38'], says: 'Requirements met by the anniversary.' },
      { facts: ['Z-11'], says: 'The anniversary itself has to qualify.' },
    ],
    followed: 'The anniversary is a deadline.',
    why: 'The English note has the original sense.',
  },
  'C-12': {
    sides: [
      { facts: ['P-40'], says: 'MTM or any other survey tool.' },
      { facts: ['G-34'], says: 'MTM is the preferred tool.' },
    ],
    followed: 'Either is accepted; MTM is preferred.',
    why: 'To prefer one is not to refuse the other.',
  },
  'C-13': {
    sides: [
      { facts: ['P-40'], says: 'One class, no period given.' },
      { facts: ['G-55'], says: 'In the previous year.' },
      { facts: ['G-61', 'G-69'], says: 'In the previous 365 days.' },
      { facts: ['G-33', 'G-105'], says: 'In the first or the coming year, for new and upgraded members.' },
    ],
    followed: 'A renewal looks back 365 days; in a first membership year, the class belongs to that year. Never a calendar year.',
    why: '365 days is the only form that can be counted, and two screens use it.',
  },
  'C-14': {
    sides: [
      { facts: ['G-58', 'G-62', 'G-63'], says: 'Digital Skills (DST), Slideshare (SHT), DSTID, TCCS.' },
      { facts: ['G-09', 'G-35'], says: 'MTM and MTM ID.' },
    ],
    followed: 'The tool is MTM and the ID is the MTM ID. What TCCS means is not explained.',
    why: 'All prose and the label of the field say MTM; the rest looks like damaged screenshots.',
  },
  'C-15': {
    sides: [
      { facts: ['G-09', 'G-35'], says: 'The MTM ID is for those who use MTM.' },
      { facts: ['G-36'], says: 'The MTM ID is needed too.' },
    ],
    followed: 'It is asked only of those who use MTM.',
    why: 'Prose and the label of the field make it conditional, and other survey tools are allowed.',
  },
  'C-25': {
    sides: [
      { facts: ['G-40'], says: 'Enrolment: .jpeg, .doc or .pdf, no size.' },
      { facts: ['G-64'], says: 'Renewal: 10 MB at most, no formats.' },
      { facts: ['G-41'], says: 'A sample file is a .docx.' },
    ],
    followed: 'Each limit is told for its own upload only.',
    why: 'Nothing carries one over to the other.',
  },
  'C-26': {
    sides: [
      { facts: ['G-41'], says: 'A sample screen offers CEGOS Group.' },
      { facts: ['P-19'], says: 'The page does not list it.' },
    ],
    followed: 'It is not promised; MCT Support can tell.',
    why: 'A sample of 2015 does not show what is accepted.',
  },
  'C-27': {
    sides: [
      {
        facts: ['G-37', 'G-59', 'G-67', 'G-103'],
        says: 'Screens show Private Cloud, Cloud Platform and Infrastructure, Messaging, “Microsoft Server” 2012 and 2016, Office 2007 Master.',
      },
      { facts: ['P-39'], says: 'The list does not have them.' },
    ],
    followed: 'The list decides. “Microsoft Server” is Windows Server.',
    why: 'The screens are of 2015 to 2018, and the next one says Windows Server.',
  },
  'C-28': {
    sides: [{ facts: ['P-106'], says: 'Up to six months, without saying how a month’s end or the last day counts.' }],
    followed: 'Six calendar months, held to the month’s end, last day included; near that day, confirm with support.',
    why: 'It is the plain reading of “up to”.',
  },
  'C-29': {
    sides: [{ facts: ['G-50', 'G-72'], says: 'Sample screens show 15 days left, two courses, ten students.' }],
    followed: 'Samples are never rules.',
    why: 'They show one person’s data.',
  },
  'C-30': {
    sides: [
      { facts: ['G-72'], says: 'The number of courses taught.' },
      { facts: ['G-70'], says: 'The details of one course.' },
    ],
    followed: 'Count all, describe one.',
    why: 'Both fields stand on the same form.',
  },
  'C-53': {
    sides: [{ facts: ['G-65'], says: 'Alumni is proposed to those who “entered” the requirements.' }],
    followed: 'It is meant for those who have not met them.',
    why: 'The sentence stands on the screen that says they are not met.',
  },
  'C-61': {
    sides: [
      { facts: ['G-07', 'G-11'], says: 'Everyone needs the partner login and the skills certificate.' },
      { facts: ['G-97'], says: 'Some journeys never ask for them.' },
    ],
    followed: 'The list of what to have ready is made for each journey.',
    why: 'A renewal collects neither.',
  },
  'C-65': {
    sides: [{ facts: ['P-104', 'P-105'], says: 'The list changes, and carries no date of its own.' }],
    followed: '“Listed, no retirement date shown there”, with the retirement page; never that an entry is live today.',
    why: 'Its newest dated entry is of January 2021.',
  },
  'C-66': {
    sides: [
      { facts: ['P-38'], says: 'Met by the anniversary.' },
      { facts: ['G-109', 'G-50'], says: 'A renewal period that can pass, of unknown length.' },
    ],
    followed: 'The anniversary is the safe deadline; nothing after it is promised.',
    why: 'No document gives a later day.',
  },
} as const satisfies Record<`C-${number}`, Contradiction>;

export type ContradictionId = keyof typeof contradictions;
