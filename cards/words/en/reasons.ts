/** Why a requirement is met, unmet or not known. */
import type { Words } from '../words.ts';
import { choices } from './choices.ts';
import { outcomes } from './decisions.ts';
import { fields } from './fields.ts';
import { country, day, days, list, money } from './format.ts';

const many = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
const endings = (formats: readonly string[]) => list(formats.map((format) => `.${format}`));

export const reasons: Words['reasons'] = {
  'not-told': ({ fields: missing }) => `Still open: ${list(missing.map((field) => fields[field].label))}.`,
  'no-rule-on-that-day': ({ on }) => `The documents about this are all dated later than ${day(on)} and say nothing about that day.`,

  'never-an-mct': () => 'You have never been an MCT.',
  'is-an-mct': () => 'Your membership is that of an MCT, not of an Alumnus.',
  'is-an-alumnus': () => 'Your membership is that of MCT Alumni.',
  'another-status': ({ status }) => `This is meant for another status. Yours: ${choices.status[status]}.`,
  'period-passed': () => 'Your renewal period has passed without a renewal.',
  'period-not-passed': () => 'Your renewal period has not passed.',
  'teaching-now': () => 'You are teaching now.',
  'not-teaching-now': () => 'You are not teaching now.',
  'can-show-a-class': () => 'You can show a class of the last 365 days.',
  'cannot-show-a-class': () => 'You cannot show a class of the last 365 days, which a renewal asks for.',
  'alumni-in-force': () => 'Your Alumni membership has not run out.',
  'alumni-lapsed': () => 'Your Alumni membership has run out. No document says what to do then, so please ask MCT Support.',
  'took-part': () => 'You take part in the MCT programme now, or did before.',
  'never-took-part': () => 'MCT Alumni is for people who take part in the MCT programme now or did before, and you never have.',
  'in-good-standing': () => 'You told us that you are in good standing with Microsoft.',
  'not-in-good-standing': () =>
    'MCT Alumni asks for good standing with Microsoft, and you told us that you are not. No document explains it, so please ask MCT Support.',

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
  'each-course-covered': () => 'For every course you deliver, you hold a certification that covers its products.',
  'some-course-not-covered': () =>
    'Every course you deliver needs a certification that covers its products, and for at least one you hold none.',

  'skills-certificate-listed': ({ name }) => `${name} is one of the accepted instructional-skills certifications.`,
  'skills-certificate-not-listed': ({ name }) => `“${name}” is not among the accepted instructional-skills certifications by that name.`,
  'skills-certificate-only-in-a-sample': ({ name }) =>
    `“${name}” shows in a sample screen of the guide, but the programme page does not list it. Please ask MCT Support whether it is accepted.`,
  'no-skills-certificate': () => 'You hold none of the accepted instructional-skills certifications.',
  'for-college-staff-only': ({ name }) => `${name} counts only for college staff and professors.`,
  'for-anyone': ({ name }) => `${name} is not limited to college staff and professors.`,
  'is-college-staff': ({ name }) => `${name} counts only for college staff and professors, and you are one of them.`,
  'is-not-college-staff': ({ name }) => `${name} counts only for college staff and professors, and you are not one of them.`,
  'reference-long-enough': ({ years, needed }) =>
    `Your reference speaks for ${many(years, 'year')} of teaching; at least ${many(needed, 'year')} is asked for.`,
  'reference-too-short': ({ years, needed }) =>
    `Your reference speaks for ${many(years, 'year')} of teaching, but at least ${many(needed, 'year')} is asked for.`,
  'no-reference': ({ needed }) => `You have no reference for at least ${many(needed, 'year')} of teaching.`,
  'reference-from-the-right-person': ({ from }) =>
    `The reference may come from a former customer, a manager or a colleague. Yours: ${choices.referenceFrom[from]}.`,
  'reference-from-a-university': () =>
    'For the reference, the English page names a former customer, a manager or a colleague; only the Chinese page names a university. Please ask MCT Support first.',
  'reference-from-someone-else': () => 'The reference has to come from a former customer, a manager or a colleague, and yours does not.',
  'earlier-proof-there': () => 'You can give proof of the instructional-skills certification of your earlier application.',
  'no-earlier-proof': () => 'You cannot give proof of the instructional-skills certification of your earlier application.',

  'waiver-employer': ({ employerType }) => `${choices.employerType[employerType]} uses the waiver form instead of MTM.`,
  'no-waiver-employer': ({ employerType }) => `No waiver is named for ${choices.employerType[employerType]}.`,
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
  'is-a-microsoft-employee': () => 'You are a Microsoft employee.',
  'is-not-a-microsoft-employee': () => 'You are not a Microsoft employee.',
  'profile-field-told': () => 'Filled in.',
  'review-still-running': ({ submittedOn, from, to }) =>
    `You handed in the proof on ${day(submittedOn)}. By the guide, its review should be over between ${day(from)} and ${day(to)}.`,
  'review-overdue': ({ submittedOn, to }) =>
    `You handed in the proof on ${day(submittedOn)}. By the guide, its review should have been over by ${day(to)}.`,
  'skills-approved': () => 'Your instructional skills are approved.',
  'skills-not-approved': () => 'Your instructional skills are not approved yet; until they are, the application cannot be approved.',
  submitted: () => 'You have submitted the application on Confirmation.',
  'not-submitted': () => 'You have not submitted the application on Confirmation yet, and nothing says that it happens on its own.',
  paid: () => 'You have paid the fee.',
  'not-paid': () => 'The fee is not paid yet; until it is, the application cannot be approved.',
  'passcode-usable': ({ sentOn, until }) => `Your passcode was sent on ${day(sentOn)} and can be used until ${day(until)}.`,
  'passcode-expired': ({ sentOn, until }) =>
    `Your passcode was sent on ${day(sentOn)} and could be used until ${day(until)}. You need a new one.`,
  'format-accepted': ({ format, accepted }) => `At enrolment the guide accepts ${endings(accepted)}, and yours is .${format}.`,
  'format-not-accepted': ({ format, accepted }) => `At enrolment the guide accepts only ${endings(accepted)}, and yours is .${format}.`,
  'format-only-in-a-sample': ({ format, accepted }) =>
    `At enrolment the guide names only ${endings(accepted)}. A sample screen shows .${format}, but whether it is accepted is not said.`,
  'format-not-named': ({ format, accepted }) =>
    `At enrolment the guide names only ${endings(accepted)}. Whether .${format} is accepted too is not said.`,
  'size-fits': ({ megabytes, limit }) => `Your file is ${megabytes} MB; the limit at renewal is ${limit} MB.`,
  'size-too-large': ({ megabytes, limit }) => `Your file is ${megabytes} MB, but the limit at renewal is ${limit} MB.`,
  'is-enrolment-proof': () => 'The file is a proof for an enrolment.',
  'is-renewal-report': () => 'The file is a report for a renewal.',
  // Reasons are shown without links, hence the bare address, and no full stop that could pass for a part of it.
  'fee-in-the-table': ({ amount, membership, status, country: code, from, until, link }) =>
    `The fee table that your administrator keeps gives ${money(amount)} (${choices.membership[membership]}, ${status === '*' ? 'any employment status' : choices.employerType[status]}, ${country(code)}, ${until ? `from ${day(from)} until ${day(until)}` : `since ${day(from)}`}). Its source: ${link}`,
  'is-alumni-fee': () => 'It is the fee of an Alumnus.',
  'is-mct-fee': () => 'It is the fee of an MCT.',
  'no-amount-anywhere': ({ country: code, membership }) =>
    `We have no amount for this (${choices.membership[membership]}, ${country(code)}), as the documents print none. It depends on country or region and employment status.`,
  'ask-this-contact': () => 'This is a matter for the contact below.',

  'delivers-inside-only': () =>
    'Your organisation delivers training only inside itself. For that, it can buy courseware at full price without being a learning partner.',
  'delivers-outside': () => 'Your organisation delivers training outside itself.',
  'has-mcts': ({ count, needed }) => `Your organisation has ${many(count, 'MCT')}; it needs at least ${needed}.`,
  'no-mct': ({ needed }) => `To deliver training outside itself, your organisation needs at least ${many(needed, 'MCT')}, and it has none.`,
  'wants-that-level': () => 'The level you want is this one or higher.',
  'does-not-want-that-level': () => 'The level you want is lower than this one.',
  'competency-has-option': () => 'Your competency has a silver or gold learning option.',
  'competency-has-no-option': () => 'Your competency has no silver or gold learning option.',
  'gold-met': () => 'Your organisation meets the gold KPIs and the other gold requirements of the competency.',
  'gold-not-met': () => 'Your organisation does not meet all gold KPIs and other gold requirements of the competency.',
  'silver-met': () => 'Your organisation meets the silver requirements of the competency: performance, MCTs and exams.',
  'silver-not-met': () => 'Your organisation does not meet all silver requirements of the competency: performance, MCTs and exams.',
  'no-level-to-renew': () => 'Your organisation has no learning option yet, so there is nothing to renew.',
  'has-a-level': () => 'Your organisation has a learning option.',
  'level-without-kpis': () => 'KPIs are for silver and gold. The Learning Action Pack takes at least one MCT and no KPI.',
  'level-with-kpis': () => 'Silver and gold have KPIs to meet.',
  'kpis-met': ({ from, to }) =>
    `Renewal goes by the KPIs of the 12 months before the anniversary, ${day(from)} to ${day(to)}, and your organisation meets them.`,
  'kpis-not-met': ({ from, to }) =>
    `Renewal goes by the KPIs of the 12 months before the anniversary, ${day(from)} to ${day(to)}, and your organisation does not meet them.`,
  'kpi-should-show': ({ since, from, to }) =>
    `The KPIs of that month should have been showing since ${day(since)}. The report now covers ${day(from)} to ${day(to)}.`,
  'kpi-year-in-reach': () => 'The report reaches back into that year.',
  'kpi-not-shown-yet': ({ since }) =>
    `The KPIs of that month are not due to show before ${day(since)}, so it is too early to dispute them.`,
  'kpi-out-of-window': ({ from, to }) => `The report now covers ${day(from)} to ${day(to)}, and that month lies before it.`,
  'evidence-is-invoice': () => 'You have the invoice, and only actual invoices are accepted.',
  'evidence-is-no-invoice': ({ kind }) => `Only actual invoices are accepted. Yours: ${choices.kpiEvidence[kind]}.`,
  'details-complete': () => 'The details that Partner Frontline Support asks for are all there.',
  'landing-page-owned': () => 'The landing page is on a site you own.',
  'landing-page-fits': () => 'Your Microsoft page is on a site you own, is yours and about you alone, and shows no competitors.',
  'landing-page-not-owned': () => 'The landing page has to be on a site that your organisation owns, and yours is not.',
  'landing-page-shows-others': () =>
    'The Microsoft page has to belong to your organisation, be about it alone and show no competitors, and yours is not like that.',

  'is-academic': () => 'Exam packs are for academic institutions, and yours is one.',
  'is-not-academic': () => 'Exam packs are for academic institutions, and yours is not one.',
  'licence-covers-packs': ({ licensing }) =>
    `Exam packs are ordered under an EES, School or OVS-ES subscription. Yours: ${choices.licensing[licensing]}.`,
  'licence-does-not-cover-packs': () => 'Exam packs are ordered under an EES, School or OVS-ES subscription, and you have none of these.',
  'exams-fit-pack': ({ pack }) => `This pack covers all your exams: ${outcomes[pack]}.`,
  'exams-do-not-fit-pack': ({ pack }) => `This pack does not cover all your exams: ${outcomes[pack]}.`,
  'class-pack-before-retirement': ({ retiresOn }) =>
    `The class pack leads to MCSA, MCSE and MCSD certifications, which by the programme page retire on ${day(retiresOn)}.`,
  'class-pack-after-retirement': ({ retiredOn, graceEnd }) =>
    `The MCSA, MCSE and MCSD certifications that the class pack leads to retired on ${day(retiredOn)}, by the programme page. For MCT they counted only until ${day(graceEnd)}.`,
  'fundamentals-in-no-pack': () =>
    'The volume-licensing page says that packs prepare for Fundamentals, but no pack in its table names it. Please ask your academic reseller.',
  'two-kinds-of-packs': () =>
    'Exams towards MCSA, MCSE or MCSD take the class pack, MOS, MTA and MCE exams a site pack. No single pack has both.',
  'not-one-pack': () => 'No single pack is for all of these exams.',
  'one-pack': () => 'One pack is for all of these exams.',
  'site-pack': () => 'These exams take a MOS or MTA site pack.',
  'no-site-pack': () => 'Only MOS and MTA site packs call for an authorized testing center, and this is no site pack.',
  'is-testing-center': () =>
    'Your institution is a Certiport Authorized Testing Center, as MOS and MTA site packs require. It also has to meet the technical requirements.',
  'is-no-testing-center': () =>
    'MOS and MTA site packs are for registered Certiport Authorized Testing Centers that meet the technical requirements, and your institution is not one.',
  'vouchers-needed': ({ needed }) => `You need ${many(needed, 'exam voucher')}: one for each exam of each person.`,
  'packs-needed': ({ needed, packs, months }) =>
    `For ${many(needed, 'exam voucher')}: ${packs.map(({ pack, count, vouchers, spare }) => `${count} × ${outcomes[pack]} (${many(vouchers, 'voucher')}, ${spare} to spare)`).join('; or ')}. The vouchers of a pack can be used for ${many(months, 'month')}.`,
  'time-enough': ({ monthsLeft, needed }) =>
    `The agreement has ${many(monthsLeft, 'month')} left; the volume-licensing page advises at least ${many(needed, 'month')} of preparation.`,
  'time-too-short': ({ monthsLeft, needed }) =>
    `The agreement has only ${many(monthsLeft, 'month')} left, but the volume-licensing page advises at least ${many(needed, 'month')} of preparation.`,
  'code-cannot-move': () => 'A code assigned to somebody cannot pass to another employee, even if its holder leaves.',
  'code-not-refunded': () => 'Unused codes are not refunded; they expire when the agreement ends.',
  'code-comes-between': ({ from, to }) =>
    `Access codes should arrive between ${day(from)} and ${day(to)}, counted in business days from the invoice.`,
  'order-confirmed-by': ({ by, hours }) =>
    `An order is confirmed within ${hours} hours after Microsoft has processed it: yours by ${day(by)}.`,
  'code-comes-with-the-term': ({ on }) => `Your administrator gets the codes electronically when the agreement term starts, on ${day(on)}.`,
  'code-comes-by': ({ by, hours }) =>
    `After a MOS or MTA site pack is ordered, an automatic email with access to its management site comes within ${hours} hours: yours by ${day(by)}.`,
  'code-no-time-given': () =>
    'For the class pack, the voucher list comes by email once Microsoft has processed the order. How long that takes, no document says.',
  'is-class-pack-order': () => 'It is a class pack that was ordered.',
  'is-another-event': () => 'It is another event.',
  'is-pack-code': () => 'It is a voucher of an exam pack.',
  'is-general-code': () => 'It is an access code outside the exam packs.',
  'code-usable-until': ({ until }) => `The code can be used until ${day(until)}.`,
  'code-lapsed': ({ until }) => `The code could be used until ${day(until)} and has lapsed.`,
};
