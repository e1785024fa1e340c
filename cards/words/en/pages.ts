/** What each page of an interview is called, and what it is about. */
import type { Words } from '../words.ts';

export const pages: Words['pages'] = {
  profile: {
    tool: true,
    name: '1 Profile',
    intro: 'In the enrollment tool this page comes filled in at renewal. Here, please choose once more.',
  },
  'new-profile': {
    tool: true,
    name: '1 Profile',
    intro: 'Please tell us for whom you mainly train, and whom the training is for. The enrollment tool asks for both on this page.',
  },
  'profile-again': {
    tool: true,
    name: '1 Profile',
    intro: 'In the enrollment tool you change your employer type only if it is another one now. Here, please choose it once more.',
  },
  employer: { tool: true, name: '1 Profile, your employer', intro: 'Your employer type needs a little more.' },
  'alumni-profile': {
    tool: true,
    name: '1 Profile',
    intro: 'For MCT Alumni, the enrollment tool asks whether you are a Microsoft employee, and for your Area of Expertise.',
  },
  'alumni-employer': {
    tool: true,
    name: '1 Profile, Microsoft employee',
    intro: 'A Microsoft employee also gives a domain and an alias. The tool then emails you a one-time passcode.',
  },
  requirements: {
    tool: true,
    name: '2 Requirements',
    intro: 'You need a qualifying certification and at least one class taught in the last 365 days, both by your anniversary.',
    introForWaiver:
      'You need a qualifying certification and at least one class taught in the last 365 days, both by your anniversary. Your employer type uses the waiver form instead of MTM. That waives the tool, not the teaching, and what you enter can be audited.',
  },
  'entry-requirements': {
    tool: true,
    name: '2 Requirements',
    intro:
      'You need a qualifying certification, and proof that you can teach: an accepted instructional-skills certification, or a reference.',
  },
  'return-requirements': {
    tool: true,
    name: '2 Requirements',
    intro: 'You need a qualifying certification to come back. No class in the past year is asked of you.',
  },
  'rejoin-requirements': {
    tool: true,
    name: '2 Requirements',
    intro:
      'You apply anew here, so we check your certification as for entry. The guide itself does not say which certifications count at this point.',
  },
  'waiver-form': {
    tool: true,
    name: '2 Requirements, waiver form',
    intro: 'You describe one course of the last 365 days. The form waives MTM, not the teaching, and what you enter can be audited.',
  },

  status: { name: 'Your status', intro: 'What you can do depends first on where you stand in the MCT programme.' },
  period: { name: 'Your membership', intro: 'A membership that has run out takes another way than one in force.' },
  teaching: {
    name: 'Your teaching',
    intro: 'MCT is for people who are teaching; MCT Alumni is for those who are not teaching now and want to stay in touch.',
  },
  'class-proof': { name: 'A class you can show', intro: 'Renewing takes at least one class of the last 365 days that can be shown.' },
  standing: {
    name: 'Good standing',
    intro: 'MCT Alumni is for people who take part in the MCT programme, or once did, and are in good standing with Microsoft.',
  },

  'college-staff': { name: 'College staff', intro: 'The certification you named counts for college staff and professors only.' },
  'earlier-proof': {
    name: 'Your instructional skill',
    intro: 'You show it once more: by the certification with which you applied then, or by a reference.',
  },
  reference: {
    name: 'A reference',
    intro: 'A reference that speaks for at least one year of teaching also shows instructional skill.',
  },
  'reference-from': {
    name: 'Who gives the reference',
    intro: 'For those who come back, the programme page names a former customer, a manager or a colleague.',
  },
  'waiver-employer': {
    name: 'Your employer',
    intro:
      'The waiver form is for Microsoft employees, and for trainers employed by an Imagine Academy, a government entity or an academic institution.',
  },

  certification: {
    name: 'Your certification',
    intro: 'We look it up in the list of the programme page. One that has retired keeps counting for up to six months.',
  },
  coverage: {
    name: 'Your courses',
    intro: 'One qualifying certification is enough to be a member. The courses you deliver are a matter of their own.',
  },
  approval: {
    name: 'Where your application stands',
    intro: 'An approval takes approved instructional skills, your own submission on Confirmation, and the payment.',
  },
  review: { name: 'Your proof', intro: 'By the guide, the review takes two to four business days, counted from the day you submitted.' },
  passcode: {
    name: 'The email with the passcode',
    intro: 'A one-time passcode can be used for 120 days. After that, you ask for a new one.',
  },
  upload: { name: 'What it is for', intro: 'The guide asks different things of a file at enrolment and at renewal.' },
  'upload-file': {
    name: 'The file itself',
    intro: 'Of a proof at enrolment, the guide states the format; of a report at renewal, the size.',
  },

  fee: { name: 'Membership', intro: 'MCT and MCT Alumni each have a fee of their own.' },
  'fee-country': { name: 'What the fee depends on', intro: 'A fee depends on the country or region, and on employment status.' },
  contact: { name: 'Your question', intro: 'Please choose what comes closest, and we will tell you whom to ask.' },

  training: { name: 'Your training', intro: 'Whether you need a learning option at all depends on whom your organisation trains.' },
  mcts: { name: 'Your MCTs', intro: 'To deliver training outside your organisation, you need at least one MCT.' },
  'wanted-level': { name: 'The level you want', intro: 'The Learning Action Pack is the base level. Silver and gold ask for more.' },
  competency: { name: 'Your competency', intro: 'Only certain competencies carry a silver or gold learning option.' },
  gold: { name: 'Gold', intro: 'Gold has requirements of its own, and meeting silver does not spare you any of them.' },
  silver: { name: 'Silver', intro: 'Silver has a performance, an MCT and an exam requirement.' },

  'partner-level': { name: 'Your learning option', intro: 'Whether KPIs count for you depends on the learning option you have.' },
  kpis: { name: 'Your KPIs', intro: 'What counts are the KPIs of the 12 months before your anniversary.' },
  'kpi-month': {
    name: 'Which KPI',
    intro: 'The KPI reports are refreshed once a month, so we first look whether yours should be in them.',
  },
  'kpi-evidence': { name: 'Your evidence', intro: 'What you have in hand decides whether the KPI can be shown.' },
  'kpi-details': {
    name: 'Details for support',
    intro: 'With the month and the year, these are the seven details that Partner Frontline Support asks for.',
  },
  'landing-page': { name: 'Your landing page', intro: 'An entry in the directory needs a Microsoft-branded landing page of your own.' },
  'directory-entry': { name: 'Your entry', intro: 'These are the three details that Partner Frontline Support asks for.' },

  institution: { name: 'Your organisation', intro: 'Exam packs are made for academic institutions.' },
  licensing: { name: 'Your subscription', intro: 'Exam packs are ordered under an EES, School or OVS-ES subscription.' },
  exams: { name: 'Your exams', intro: 'Each pack is for certain exams; tell us which ones you want.' },
  'testing-center': { name: 'Testing center', intro: 'There is one more condition for MOS and MTA site packs.' },
  'exam-count': {
    name: 'How many exams',
    intro: 'Please give the number of exams, or, if you do not know it, the three numbers below it.',
  },
  vouchers: { name: 'How many vouchers', intro: 'One voucher is for one exam, once. These three numbers tell how many you need.' },
  'months-left': { name: 'Time left', intro: 'Preparing takes time, and unused codes lapse when the agreement ends.' },
  'certification-level': { name: 'Level', intro: 'How long to prepare depends on the level of the certification.' },

  'code-change': { name: 'Your plan', intro: 'Please tell us what you have in mind, and we will look up whether it can be done.' },
  'code-event': {
    name: 'What has happened',
    intro: 'Different products and events have different times, so please choose the latest you know of.',
  },
  'code-event-day': { name: 'The day', intro: 'We count from this day.' },
  'code-kind': { name: 'Your code', intro: 'Vouchers of an exam pack have an end of their own; other codes follow the agreement.' },
  'code-dates': { name: 'The dates', intro: 'Codes lapse when the agreement ends; vouchers of a pack can be used over one year.' },
};
