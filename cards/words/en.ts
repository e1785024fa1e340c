/** English. */
import type { Words } from './words.ts';

const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const day = (text: string) => long.format(new Date(text));
const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);
const list = (items: readonly string[]) => new Intl.ListFormat('en-GB').format(items);

export const en: Words = {
  day,
  dated: (dated) => (dated.length === 7 ? month : long).format(new Date(dated)),
  required: (label) => `${label} (required)`,
  yes: 'Yes',
  no: 'No',

  fields: {
    employerType: { label: 'Employer type', hint: 'The main employer you train for. Self-employed? Choose Freelancer.' },
    domain: { label: 'Microsoft domain', hint: 'The enrollment tool asks for domain and alias together.' },
    alias: { label: 'Microsoft alias', hint: 'The tool then emails a one-time passcode to your Microsoft mailbox.' },
    institutionName: { label: 'Institution name' },
    departmentName: { label: 'Department name' },
    membershipId: { label: 'Imagine Academy membership ID', hint: 'Not at hand? Ask the administrator of your Imagine Academy programme.' },
    partnerId: { label: 'Partner ID', hint: 'Not at hand? Ask the administrator of your partner programme.' },
    audience: { label: 'Primary training audience', hint: 'Optional here: at renewal the tool fills it in from your enrolment.' },
    certifications: { label: 'Your certification', hint: 'If you have several, choose the one you expect to count longest.' },
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
  },
  employerType: {
    fte: 'Microsoft Employee (FTE)',
    academic: 'Academic',
    freelancer: 'Freelancer',
    government: 'Government',
    'imagine-academy': 'Microsoft Imagine Academy',
    partner: 'Microsoft Partner or Microsoft Action Pack Partner',
    other: 'Other',
  },
  audience: { developer: 'Developer', 'it-professional': 'IT Professional', dynamics: 'Microsoft Dynamics' },
  validation: { mtm: 'MTM', survey: 'Another survey tool', none: 'Neither, or no class in the last 365 days' },
  certificationOutsideTheList: {
    'newer-role-based': 'A role-based certification newer than this list',
    fundamentals: 'A fundamentals certification',
    another: 'Another one that is not on this list',
  },
  chooseCertification: 'Type a few letters to search',
  problems: {
    empty: () => 'This is still empty.',
    'too-long': ({ max }) => `This is too long; ${max} characters fit.`,
    'not-a-choice': ({ typed }) => `“${typed}” is not one of the choices.`,
    'not-yes-or-no': ({ typed }) => `“${typed}” is neither yes nor no.`,
    'not-a-date': ({ typed }) => `“${typed}” is not a date we can read. Write it as year-month-day, such as 2022-03-15.`,
    'no-such-day': ({ typed }) => `The calendar has no ${typed}. Please check day and month.`,
    'in-future': ({ day: then }) => `${day(then)} is still to come. Only a class already taught counts.`,
    'too-far-ahead': ({ day: then }) => `${day(then)} is more than two years away. Membership runs year by year, so please check the year.`,
    'before-window': ({ day: then, days: ago, window, since }) =>
      `${day(then)} is ${days(ago)} ago. A course counts for ${window} days, so only from ${day(since)} on. No course since then? Enter 0 courses taught.`,
    'not-a-whole-number': ({ typed }) => `“${typed}” is not a whole number. Use digits, such as 12.`,
    'too-small': ({ typed, min }) => `${typed} is too few; it has to be ${min} or more.`,
    'too-large': ({ typed, max }) => `${typed} is too many; ${max} is the most we take.`,
    'not-an-address': ({ typed }) =>
      `“${typed}” is not a complete email address. It needs a name, an @ and a domain, such as kim@contoso.com.`,
    'too-many': ({ max }) => `That is more than ${max} names. Please keep the ones that count.`,
  },
  problemsAbove: (labels) => `Please look again at: ${list(labels)}`,

  titles: { renew: 'Renew your MCT membership' },
  pages: {
    profile: { name: '1 Profile', intro: 'In the enrollment tool this page comes filled in at renewal. Here, please choose once more.' },
    employer: { name: '1 Profile, your employer', intro: 'Your employer type needs a little more.' },
    requirements: {
      name: '2 Requirements',
      intro: 'You need a qualifying certification and at least one class taught in the last 365 days, both by your anniversary.',
      introForWaiver:
        'You need a qualifying certification and at least one class taught in the last 365 days, both by your anniversary. Your employer type uses the waiver form instead of MTM. That waives the tool, not the teaching, and what you enter can be audited.',
    },
  },
  progress: (name) => `As in the enrollment tool: ${name}`,
  soFar: (answers) => `So far: ${answers.join(' · ')}`,

  headline: {
    renew: {
      yes: 'Yes: what you told us meets the renewal requirements of these documents.',
      no: 'Not as things stand: what you told us does not meet the renewal requirements of these documents.',
      unknown: 'The documents alone do not settle this; please ask MCT Support.',
    },
  },
  verdicts: { yes: 'Met', no: 'Not met', unknown: 'Not known' },
  requirements: {
    certification: 'Qualifying certification',
    teaching: 'One class in the last 365 days',
    evidence: 'Proof of the class',
    deadline: 'By the anniversary',
    profile: 'Profile',
  },
  reasons: {
    'not-told': ({ fields }) => `Still open: ${list(fields.map((field) => en.fields[field].label))}.`,
    'no-rule-on-that-day': ({ on }) => `The oldest document is dated 26 November 2019; none says anything about ${day(on)}.`,
    listed: ({ name }) => `${name} is on the programme page’s list, with no retirement date shown there.`,
    'not-yet-retired': ({ name, retiredOn, graceEnd }) =>
      `${name} is on the list. It retires on ${day(retiredOn)} and counts until ${day(graceEnd)}.`,
    'in-grace': ({ name, retiredOn, graceEnd }) =>
      `${name} retired on ${day(retiredOn)}. It goes on counting for six months, until ${day(graceEnd)}.`,
    'grace-over': ({ name, retiredOn, graceEnd }) =>
      `${name} retired on ${day(retiredOn)}. Its six months ended on ${day(graceEnd)}, so it no longer counts.`,
    'released-later': () => 'A new role-based certification counts from the day it is released, even before the list names it.',
    'not-on-the-list': ({ name }) =>
      `${name ? `“${name}”` : 'Your certification'} is not on the programme page’s list by that name. The list changes and newer role-based certifications count too, so please ask MCT Support.`,
    'fundamentals-not-on-the-list': ({ name }) =>
      `${name === 'fundamentals' ? 'A fundamentals certification' : `“${name}”`} is not on the list, and the rule for new certifications covers role-based ones only. We cannot promise that it counts; the list may change, so ask MCT Support.`,
    'only-in-old-screens': ({ name }) =>
      `“${name}” shows in old screenshots of the guide, but the programme page’s list does not have it, and the list decides.${/^messaging$/i.test(name) ? ' If yours is Messaging Administrator Associate, choose that one: it is listed.' : ''}`,
    'waiver-employer': ({ employerType }) => `${en.employerType[employerType]} uses the waiver form instead of MTM.`,
    'no-waiver-employer': ({ employerType }) => `No waiver is named for ${en.employerType[employerType]}.`,
    'courses-taught': ({ count }) => (count === 1 ? 'You taught 1 course.' : `You taught ${count} courses.`),
    'no-course-taught': () => 'You taught no course in the last 365 days. At least one is required.',
    'no-course-to-describe': () => 'The waiver form describes one course of the last 365 days, and there is none to describe.',
    'class-in-window': ({ classOn, since, on }) =>
      `Your class on ${day(classOn)} lies within the 365 days before ${day(on)} (since ${day(since)}).`,
    'class-too-old': ({ classOn, since, days: ago }) =>
      `Your class on ${day(classOn)} was ${days(ago)} ago. It has to lie within 365 days, so on ${day(since)} or later.`,
    'class-still-ahead': ({ classOn }) => `Your class on ${day(classOn)} is still to come. It counts once it is taught.`,
    'in-membership-year': ({ yearFrom }) => `It is not earlier than ${day(yearFrom)}, a year before that anniversary.`,
    'before-membership-year': ({ yearFrom }) => `It falls before ${day(yearFrom)}, the start of the membership year of that anniversary.`,
    'not-first-year': () => 'This is not your first year, so the 365 days may reach back into the year before.',
    'first-year-without-class': () => 'In a first year, the class has to be one of that year.',
    'no-record': () => 'One class has to be shown by MTM or by another survey tool, and you have neither.',
    'uses-mtm': () => 'You use MTM, the preferred tool.',
    'uses-another-survey': () => 'You use another survey tool, which is accepted. You upload its score report or a training summary.',
    'mtm-shows-it': ({ mtmId }) => `You use MTM, the preferred tool, and it shows the class for MTM ID ${mtmId}. Nothing to upload.`,
    'mtm-does-not-show-it': ({ mtmId }) =>
      `MTM does not show the class correctly for MTM ID ${mtmId}. You upload a score report or a training summary instead.`,
    'waiver-form-complete': ({ courseName, courseDate, participants, organisation, managerName }) =>
      `Waiver form: “${courseName}” on ${day(courseDate)}, ${participants === 1 ? '1 participant' : `${participants} participants`}, ${organisation}, manager ${managerName}.`,
    'before-the-anniversary': ({ anniversary, daysLeft }) =>
      daysLeft === 0 ? `Your anniversary is today, ${day(anniversary)}.` : `Your anniversary is ${day(anniversary)}, in ${days(daysLeft)}.`,
    'anniversary-passed': ({ anniversary }) =>
      `Your anniversary was ${day(anniversary)}. The requirements had to be met by then, and no document says how long a renewal stays open after it.`,
    'is-that-employer-type': () => 'This is your employer type.',
    'is-another-employer-type': () => 'Your employer type is another one.',
    'profile-field-told': () => 'Filled in.',
  },
  source: (title, dated, facts) => `${title}, ${dated}${facts ? ` (${facts.join(', ')})` : ''}`,
  cited: (text, facts) => `${text} (${facts.join(', ')})`,
  sentences: (each) => each.join(' '),
  lastDayToAct: (on) => `Last day to act: ${day(on)}`,
  afterLastDay: (ending) => `After that day: ${list(ending.map((name) => en.endings[name]))}.`,
  endings: {
    certification: 'the six months after your certification retired are over',
    teaching: 'your class drops out of the 365 days',
    evidence: 'the proof no longer covers a class',
    deadline: 'your anniversary is past',
    profile: 'the profile changes',
  },
  becomesYesOn: (on) => `With these answers it becomes a yes on ${day(on)}.`,
  stepsTitle: { yes: 'What to do now', no: 'Your ways on', unknown: 'What to do now' },
  steps: {
    'open-the-tool': ({ link }) =>
      `Sign in to the [MCT enrollment tool](${link}) with the Microsoft account of your certification profile.`,
    'choose-renew': () => 'On Profile, choose Renew.',
    'check-the-profile': () => 'Check employer type and training audience; they come filled in. Then Next.',
    'mtm-is-enough': () => 'On Requirements, check your certification and the MTM ID shown; if the ID is wrong, choose Change.',
    'upload-a-report': ({ megabytes }) =>
      `On Requirements, choose Upload File and add a score report or training summary, ${megabytes} MB at most, with your name, course names and course IDs. The guide also asks for “TCCS” without explaining it.`,
    'fill-in-the-waiver': () => 'On Requirements, type the same seven details into the waiver form.',
    'accept-the-terms': () => 'On Terms, read and accept the Program Guide and the Program Agreement.',
    'submit-and-pay': ({ feeLookup }) =>
      `Once everything is approved, submit the application yourself on Confirmation. The annual fee is due too; the guide does not show where it is paid. It depends on country or region and employment status: [fee look-up](${feeLookup}).`,
    'get-a-certification': ({ by }) =>
      `Earn a listed certification that has not retired, or a newly released role-based one${by ? `, by ${day(by)}` : ''}.`,
    'teach-a-class': ({ by }) => `Teach a class on Microsoft technology${by ? ` by ${day(by)}` : ''}, then ask again.`,
    'find-a-record': ({ megabytes }) =>
      `If you did teach: get a score report or training summary ready, ${megabytes} MB at most, then change your answer to “Another survey tool”.`,
    'apply-again': ({ link }) =>
      `If your renewal period has passed: sign in to the [MCT enrollment tool](${link}) and choose Re-apply on Profile. The entry requirements may apply again; the guide does not show it.`,
    'consider-alumni': () =>
      'Not teaching for now? MCT Alumni keeps you connected: it asks for MCT membership now or before and good standing, not for a class.',
    'ask-support': ({ link }) => `For what the documents leave open, ask [MCT Support](${link}).`,
  },
  noticesTitle: 'Good to know',
  notices: {
    'may-have-retired-since': ({ link }) =>
      `The list changes. Check on the [retirement page](${link}) that your certification has not retired since.`,
    'confirm-near-the-edge': ({ graceEnd }) => `${day(graceEnd)} is how we count six months. It is close, so have MCT Support confirm it.`,
    'certification-for-each-course': () => 'For every course you deliver, you need a certification that covers its products.',
    'mos-exclusion-reported': ({ from, link }) =>
      `Reported later, not in these documents: since about ${day(from).slice(-4)} MOS certifications are said not to qualify any more. The programme page itself says that its list may change (P-104). Please check the [programme page](${link}) first.`,
    'waives-the-tool-only': () =>
      'The waiver frees you from MTM, not from teaching: one class in the last 365 days is still required, and your details can be audited.',
    'more-classes-reported': ({ count, from, link }) =>
      `Reported later, not in these documents: from ${day(from)} a renewal is said to need ${count} sessions or ${count} training days within the renewal period, shown by MTM data tied to the Learn profile. The programme page itself says that requirements may change (P-41). Please check the [programme page](${link}) first.`,
  },
  sourcesTitle: 'Sources',
  takenOn: (on) => `Rules as of ${day(on)}.`,
  notADecision: 'We read Microsoft’s documents for you; Microsoft decides.',

  menus: {
    welcome:
      'Hello, this is MCT Assistant. It tells you whether you meet the documented requirements to renew your MCT membership, why, and by when, with the source of each requirement and step. Other topics follow; for those, [MCT Support](https://aka.ms/mctforum) helps. It is not a Microsoft service.',
    help: 'MCT Assistant can check your renewal: press the button, or ask “can I renew?”. At any time you can type cancel, start over, help or 中文. For anything else, [MCT Support](https://aka.ms/mctforum) helps.',
    'not-understood':
      'MCT Assistant cannot answer that yet: for now it checks renewals only. For anything else, [MCT Support](https://aka.ms/mctforum) helps.',
    cancelled: 'Stopped. Your answers are discarded.',
    'nothing-to-cancel': 'There is nothing open to cancel.',
    'nothing-to-start-over': 'Nothing is open yet, so there is nothing to start over.',
    'personal-only': 'A renewal check asks for personal details. Please open a chat with MCT Assistant alone and ask there.',
    'out-of-date': 'This card is out of date: its questions are closed. You can start a new check at any time.',
  },
  remarks: {
    'use-the-card': 'Please use the fields and buttons of the card, or type help, cancel or start over. Your answers are all still there.',
    'card-out-of-date': 'This card is out of date. The current one is below.',
    'started-over': 'Starting over from the first page.',
    'language-changed': 'English it is.',
  },
  confirmCancel: 'Stop here? What you entered would be lost.',
  wentWrong: (reference) =>
    `Sorry, something went wrong on our side. What you answered before is safe; please try that once more. If it happens again, tell your administrator this reference: ${reference}`,
  buttons: {
    next: 'Next',
    checkRenewal: 'Can I renew?',
    change: 'Change my answers',
    startOver: 'Start over',
    cancel: 'Cancel',
    yesStop: 'Yes, stop',
    goOn: 'No, go on',
    otherLanguage: '中文',
  },
};
