/** What each field is called, and a hint where one helps. */
import type { Words } from '../words.ts';

export const fields: Words['fields'] = {
  status: { label: 'Your status in the MCT programme', hint: 'Run out without a renewal? Choose what you were before.' },
  periodPassed: {
    label: 'Renewal period passed without a renewal',
    hint: 'For Alumni: whether the Alumni membership has run out. How long the period is, the documents do not say.',
  },
  teachingNow: { label: 'Teaching now', hint: 'Actively delivering training on Microsoft technology.' },
  teachingProof: {
    label: 'A class of the last 365 days that can be shown',
    hint: 'One is enough: by MTM, by another survey tool or, for some employer types, on the waiver form.',
  },
  goodStanding: {
    label: 'In good standing with Microsoft',
    hint: 'It is about your membership, not about how well you teach. The documents do not define it.',
  },

  employerType: { label: 'Employer type', hint: 'The main employer you train for. Self-employed? Choose Freelancer.' },
  domain: { label: 'Microsoft domain', hint: 'The enrollment tool asks for domain and alias together.' },
  alias: { label: 'Microsoft alias', hint: 'The tool then emails a one-time passcode to your Microsoft mailbox.' },
  institutionName: { label: 'Institution name' },
  departmentName: { label: 'Department name' },
  membershipId: { label: 'Imagine Academy membership ID', hint: 'Not at hand? Ask the administrator of your Imagine Academy programme.' },
  partnerId: { label: 'Partner ID', hint: 'Not at hand? Ask the administrator of your partner programme.' },
  audience: {
    label: 'Primary training audience',
    hint: 'Optional here. In the enrollment tool it is needed; at renewal it comes filled in.',
  },
  microsoftEmployee: { label: 'Microsoft employee', hint: 'For Alumni the tool asks this. If so, it also asks for domain and alias.' },
  expertise: { label: 'Area of Expertise', hint: 'Optional here. In the enrollment tool it is needed; the guide does not list the areas.' },

  certifications: { label: 'Your certification', hint: 'If you have several, choose the one you expect to count longest.' },
  coversEachCourse: {
    label: 'Every course covered by a certification',
    hint: 'For each course you deliver, you hold a Microsoft certification for the products it covers.',
  },
  instructionalCertificate: {
    label: 'Instructional-skills certification',
    hint: 'If yours is not among them, or you have none, choose “None of these”.',
  },
  collegeStaff: { label: 'College staff or professor', hint: 'Asked because MCCT and Certified Virtual Educator count for them only.' },
  earlierSkillsProof: {
    label: 'Proof from your earlier application at hand',
    hint: 'Of the instructional-skills certification with which you applied then.',
  },
  referenceYears: {
    label: 'Years of teaching your reference speaks for',
    hint: 'At least one year is asked for. No reference? Enter 0.',
  },
  referenceFrom: { label: 'Who gives the reference' },

  anniversary: { label: 'Anniversary date', hint: 'The Profile page of the enrollment tool shows it.' },
  firstYear: { label: 'I am in my first year since joining, rejoining or coming back from Alumni' },
  validation: {
    label: 'How the class is shown',
    hint: 'MTM (Metrics That Matter) is the preferred tool; any other survey tool is accepted.',
  },
  mtmId: { label: 'MTM ID', hint: 'Only if you use MTM. Your screen may call the tool DST or SHT, and the ID DSTID.' },
  mtmDataShown: { label: 'Class shown correctly in MTM', hint: 'Only if you use MTM.' },
  lastClassOn: { label: 'Day of your last class', hint: 'Needed if you use MTM or another survey tool.' },
  coursesTaught: {
    label: 'Number of courses taught',
    hint: 'All of the last 365 days. None? Enter 0 and leave the rest empty; otherwise the rest is needed too.',
  },
  courseName: { label: 'Course name', hint: 'Describe one of these courses.' },
  courseDate: { label: 'Date the course was taught', hint: 'In the enrollment tool you type it as mm/dd/yyyy.' },
  participants: { label: 'Number of students or participants' },
  organisation: { label: 'Company or academic institution' },
  managerName: { label: 'Manager’s name' },
  managerEmail: { label: 'Manager’s email' },

  skillsApproved: {
    label: 'Instructional skills approved',
    hint: 'After the review of your proof; by the guide, it takes two to four business days.',
  },
  proofSubmittedOn: { label: 'Day you handed in the proof', hint: 'The proof of instructional skill: its review is counted from then.' },
  submitted: { label: 'Application submitted on Confirmation', hint: 'You do this yourself, once all requirements are approved.' },
  paid: { label: 'Fee paid' },
  passcodeSentOn: { label: 'Day the passcode was sent', hint: 'The date of the email with the one-time passcode.' },

  membership: { label: 'Membership the fee is for' },
  country: { label: 'Country or region', hint: 'Its name in English or Chinese, or its two-letter code, such as CN.' },

  uploadFor: { label: 'What the file is for' },
  fileFormat: { label: 'File format', hint: 'The ending of the file name, such as pdf.' },
  fileMegabytes: { label: 'File size in MB', hint: 'A fraction is fine, such as 2.5.' },

  subject: { label: 'What your question is about' },

  deliversOutside: { label: 'Training delivered outside your organisation', hint: 'Training only your own people does not count.' },
  mctCount: { label: 'Number of MCTs in your organisation', hint: 'None yet? Enter 0.' },
  wantedLevel: { label: 'Learning option you want' },
  competencyHasOption: {
    label: 'Competency with a silver or gold learning option',
    hint: 'The [competencies page](https://partner.microsoft.com/membership/competencies) shows which ones have it.',
  },
  goldMet: {
    label: 'Gold requirements met',
    hint: 'The gold KPIs and the other gold requirements of the competency. The numbers are not in the documents; see the [competencies page](https://partner.microsoft.com/membership/competencies).',
  },
  silverMet: {
    label: 'Silver requirements met',
    hint: 'Performance, MCTs and exams. The numbers are not in the documents; the performance guidelines are on the [learning resources page](https://partner.microsoft.com/marketing/learning-resources#/).',
  },
  currentLevel: { label: 'Your current learning option' },

  partnerAnniversary: {
    label: 'Anniversary of your organisation as a partner',
    hint: 'The organisation’s date, not the anniversary of anyone’s MCT membership.',
  },
  kpisMet: {
    label: 'KPIs of the 12 months before the anniversary met',
    hint: 'What has to be reached is not in the documents.',
  },
  kpiMonth: { label: 'Month of the KPI', hint: 'The month of the invoice, as a number from 1 to 12.' },
  kpiYear: { label: 'Year of the KPI', hint: 'The year of the invoice, in four digits.' },
  omlpType: {
    label: 'OMLP type',
    hint: 'OMLP are the Official Microsoft Learning Products, bought through the Courseware Marketplace.',
  },
  unitsBought: { label: 'Units bought' },
  invoiceNumber: { label: 'Invoice number' },
  kpiValue: { label: 'KPI value' },
  revenueValue: { label: 'Revenue value' },
  kpiEvidence: { label: 'What you have to show it', hint: 'Only actual invoices are accepted.' },

  partnerName: { label: 'Name to display', hint: 'As it should stand in the Learning Partner directory.' },
  landingPage: { label: 'Address of the landing page', hint: 'A Microsoft-branded page on your own site.' },
  landingPageOwned: { label: 'Landing page on a site your organisation owns' },
  landingPageOnlyOurs: {
    label: 'Landing page about your organisation alone',
    hint: 'The Microsoft page also has to belong to your organisation and show no competitors.',
  },

  academicInstitution: { label: 'Academic institution', hint: 'Such as a high school, a two-year college or a four-year university.' },
  licensing: { label: 'Volume-licensing subscription' },
  exams: { label: 'Exams you want', hint: 'One kind or several.' },
  certiportCenter: {
    label: 'Certiport Authorized Testing Center',
    hint: 'MOS and MTA site packs ask for a registered one that meets the technical requirements.',
  },
  examCount: {
    label: 'Number of exams in all',
    hint: 'Each exam of each person takes one voucher. Not known? Give people, certifications and exams per certification instead.',
  },
  people: { label: 'Number of people to certify' },
  certificationsEach: { label: 'Certifications per person' },
  examsPerCertification: { label: 'Exams per certification', hint: 'How many a certification takes is not in the documents.' },
  certificationLevel: {
    label: 'Level of the certification',
    hint: 'To prepare, the page advises six months or more for a basic one and a year for an advanced one.',
  },
  monthsLeft: { label: 'Months left in the agreement', hint: 'Whole months of your volume-licensing agreement.' },
  imagineAcademy: {
    label: 'Imagine Academy at your institution',
    hint: 'It comes with an EES, School or OVS-ES subscription at no extra charge.',
  },

  codeWish: { label: 'What you want to do with the code' },
  codeEvent: { label: 'Event to count from' },
  codeEventOn: { label: 'Day of that event' },
  codeKind: { label: 'Kind of code' },
  orderedOn: { label: 'Day the pack was ordered' },
  agreementEndsOn: {
    label: 'Last day of the volume-licensing agreement',
    hint: 'With a 12-month subscription, every later order ends with the first one: then the last day of that one.',
  },
};
