/** What a learning partner, or an organisation with volume licensing, may tell. */
import { choice, choices, day, dayWithinTwoYears, link, pastDay, text, wholeNumber, yesNo } from './field.ts';

export const organisationFields = {
  deliversOutside: yesNo,
  mctCount: wholeNumber({ min: 0, max: 99_999 }),
  wantedLevel: choice(['highest', 'gold', 'silver', 'action-pack']),
  competencyHasOption: yesNo,
  goldMet: yesNo,
  silverMet: yesNo,
  currentLevel: choice(['none', 'action-pack', 'silver', 'gold']),

  partnerAnniversary: dayWithinTwoYears,
  kpisMet: yesNo,
  kpiMonth: wholeNumber({ min: 1, max: 12 }),
  kpiYear: wholeNumber({ min: 2015, max: 2100 }),
  omlpType: text,
  unitsBought: wholeNumber({ min: 1, max: 9_999_999 }),
  invoiceNumber: text,
  kpiValue: text,
  revenueValue: text,
  kpiEvidence: choice(['invoice', 'order-confirmation', 'partner-report']),

  partnerName: text,
  landingPage: link,
  landingPageOwned: yesNo,
  landingPageOnlyOurs: yesNo,

  academicInstitution: yesNo,
  licensing: choice(['ees', 'school', 'ovs-es', 'other']),
  /** `mcp` stands for exams towards MCSA, MCSE or MCSD. */
  exams: choices(['mos', 'mta', 'mce', 'mcp', 'fundamentals']),
  certiportCenter: yesNo,
  /** How many exams are to be taken in all: one voucher each. */
  examCount: wholeNumber({ min: 1, max: 9_999_999 }),
  people: wholeNumber({ min: 1, max: 999_999 }),
  certificationsEach: wholeNumber({ min: 1, max: 99 }),
  examsPerCertification: wholeNumber({ min: 1, max: 99 }),
  certificationLevel: choice(['basic', 'advanced']),
  /** Whole months left in the agreement. */
  monthsLeft: wholeNumber({ min: 0, max: 120 }),
  imagineAcademy: yesNo,

  codeWish: choice(['reassign', 'refund']),
  codeEvent: choice(['order-processed', 'order-invoiced', 'term-started', 'site-pack-ordered', 'class-pack-ordered']),
  codeEventOn: day,
  codeKind: choice(['pack', 'general']),
  orderedOn: pastDay,
  agreementEndsOn: day,
};
